"""The figures of the pages and of the access decision, size by size, beside what they ought to be."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from measure import access, night
from measure.data import Loaded
from measure.pages import CLIENTS, Figure, Measured
from measure.report import table, verdict

STATEMENTS, GROWTH = 12, 0.25
ANY_PAGE = 60.0
SOME_PAGES = {"my cases, the busiest": 60.0, "my cases, the usual": 25.0, "the board": 100.0}
"""Milliseconds that all but a twentieth of the answers must keep within, by the beginning of the page's name."""


def report(found: Sequence[Measured]) -> str:
    """A table for each size, the access decision, how the figures grew, and which aims were met."""
    blocks = []
    for one in found:
        blocks.append(f"{one.cases:,} cases{_loaded(one.loaded)}\n")
        blocks.append(f"{one.shown:,} lines of «my cases» held against the oracle\n")
        rows = [(*_name(f), f"{f.p50:.1f}", f"{f.p95:.1f}", f"{f.statements}") for f in one.figures]
        blocks.append(table(("page", "clients", "p50 ms", "p95 ms", "statements"), rows) + "\n")
    if len(found) > 1:
        blocks.append("Growth: p50 ms at each size\n")
        blocks.append(_growth(found) + "\n")
    blocks.append(access.told([(one.cases, one.decisions) for one in found]))
    if all(one.night for one in found):
        blocks.append(night.told([(one.cases, one.night) for one in found]))
    return "\n".join([*blocks, *_aims(found)])


def _loaded(loaded: Loaded | None) -> str:
    if loaded is None:
        return ""
    took = f"{loaded.seconds / 60:.1f} minutes" if loaded.seconds > 90 else f"{loaded.seconds:.0f} seconds"
    return f" in {loaded.rows:,} rows, {loaded.bytes / 2**30:.1f} GiB, loaded in {took}"


def _name(figure: Figure) -> tuple[str, str]:
    return figure.page, f"{figure.clients}"


def _growth(found: Sequence[Measured]) -> str:
    """How each page's median changes from size to size, and in all."""
    medians = [{_name(figure): figure.p50 for figure in one.figures} for one in found]
    rows = [
        (*name, *(f"{at[name]:.1f}" for at in medians), f"{medians[-1][name] / medians[0][name] - 1:+.0%}")
        for name in medians[0]
        if all(name in at for at in medians)
    ]
    return table(("page", "clients", *(f"{one.cases:,}" for one in found), "change"), rows)


def _aims(found: Sequence[Measured]) -> Iterator[str]:
    most = max(figure.statements for one in found for figure in one.figures)
    yield verdict(f"at most {STATEMENTS} statements a page; the most are {most}", met=most <= STATEMENTS)
    for clients in CLIENTS:
        yield from _within("", ANY_PAGE, clients, found)
    for page, milliseconds in SOME_PAGES.items():
        for clients in CLIENTS:
            yield from _within(page, milliseconds, clients, found)
    for before, after in pairwise(found):
        yield _grown(before, after)
    wrong = [line for one in found for line in one.differences]
    yield verdict(f"«my cases» shows what the oracle says; {len(wrong)} differences {wrong[:3] or ''}", met=not wrong)


def _within(page: str, milliseconds: float, clients: int, found: Sequence[Measured]) -> Iterator[str]:
    """Whether the slowest of the pages so called, at any size, keeps its time with so many clients at once."""
    asked = [
        (figure.p95, figure.page, one.cases)
        for one in found
        for figure in one.figures
        if figure.clients == clients and figure.page.startswith(page)
    ]
    if not asked:
        return
    slowest, name, cases = max(asked)
    together = "1 client" if clients == 1 else f"{clients} clients that never pause"
    told = f"{page or 'every page'}: p95 under {milliseconds:.0f} ms with {together}"
    yield verdict(f"{told}; the slowest is {name}, {slowest:.1f} ms at {cases:,} cases", met=slowest < milliseconds)


def _grown(before: Measured, after: Measured) -> str:
    """Whether the medians of a lone client keep from growing with the database."""
    was, now = ({f.page: f.p50 for f in one.figures if f.clients == 1} for one in (before, after))
    growth, page = max((now[page] / was[page] - 1, page) for page in was.keys() & now.keys())
    told = (
        f"p50 grows by no more than {GROWTH:.0%} from {before.cases:,} to {after.cases:,} cases; "
        f"{page} changes most, by {growth:+.0%}"
    )
    return verdict(told, met=growth <= GROWTH)
