"""How long the press takes: every kind of letter in every language, some times over."""

from statistics import median, quantiles
from time import perf_counter

from demo.letters import EXAMPLES, LYSVIK, SIRI, SUNDAY
from langbenk.law.words import LANGUAGES
from langbenk.letters.pressing import press_letter
from measure.report import table, verdict

AIM = 100.0
"""Milliseconds that 95 of 100 letters of each kind take at most: somebody who asks for a letter sees it before they
notice that they wait (our own target)."""


def report(times: int = 10) -> str:
    """A table with a line for each kind, in milliseconds over all languages, and the aim for each kind of its own: one
    slow kind is not hidden by the quick ones.
    """
    taken = {key: _milliseconds(key, times) for key in EXAMPLES}
    every = [one for ones in taken.values() for one in ones]
    rows = [_row(key, ones) for key, ones in taken.items()]
    lines = table(("letter", "median ms", "p95 ms", "slowest ms"), [*rows, _row("all", every)])
    slow = sorted(key for key, ones in taken.items() if _p95(ones) >= AIM)
    slowest = max(taken, key=lambda key: _p95(taken[key]))
    said = f"95 of 100 letters of every kind are pressed in under {AIM:.0f} ms: "
    said += f"not {', '.join(slow)}" if slow else f"the slowest kind, {slowest}, in {_p95(taken[slowest]):.0f} ms"
    aim = verdict(said, met=not slow)
    return f"{len(EXAMPLES)} kinds in {len(LANGUAGES)} languages, each pressed {times} times.\n\n{lines}\n\n{aim}"


def _milliseconds(key: str, times: int) -> list[float]:
    taken = []
    for language in LANGUAGES * times:
        begun = perf_counter()
        press_letter(EXAMPLES[key], sender=LYSVIK, to=SIRI, on=SUNDAY, language=language)
        taken.append((perf_counter() - begun) * 1000)
    return taken


def _row(name: str, taken: list[float]) -> tuple[str, str, str, str]:
    return (name, f"{median(taken):.0f}", f"{_p95(taken):.0f}", f"{max(taken):.0f}")


def _p95(taken: list[float]) -> float:
    return quantiles(taken, n=20, method="inclusive")[-1]
