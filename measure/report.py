"""How figures are shown: a table that reads well in a terminal and is Markdown too, and the machine they come from."""

import os
import platform
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version

PACKAGES = ("django", "psycopg", "granian", "polars", "openfisca-core")


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table with its columns lined up: the first to the left, the others, which are numbers, to the right."""
    widths = [max(len(row[n]) for row in (head, *rows)) for n in range(len(head))]
    rule = [f"{'-' * (width - (n > 0))}{':' if n else ''}" for n, width in enumerate(widths)]
    lines = [_line(head, widths), f"| {' | '.join(rule)} |", *(_line(row, widths) for row in rows)]
    return "\n".join(lines)


def verdict(told: str, *, met: bool) -> str:
    """An aim in one line, and whether it was met."""
    return f"- {'met' if met else 'NOT MET'}: {told}"


def machine(at: datetime) -> str:
    """When and on what the figures were measured, with how busy the machine was."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return (
        f"{at:%Y-%m-%d %H:%M}, {cores} cores, {memory:.0f} GiB of memory, {platform.system()} on {platform.machine()}, "
        f"load {os.getloadavg()[0]:.1f} before the first figure. {', '.join(_versions())}."
    )


def _versions() -> Iterator[str]:
    yield f"Python {platform.python_version()}"
    for name in PACKAGES:
        with suppress(PackageNotFoundError):  # what we are measured against is installed by `make measure` only
            yield f"{name} {version(name)}"


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    shown = [cells[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(cells[1:], widths[1:], strict=True))]
    return f"| {' | '.join(shown)} |"
