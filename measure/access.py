"""What the access decision costs on the case page: the door with nothing behind it. Who asks is told to the database,
the situation is loaded, ``decide`` answers, all that may be done is listed, the log line is written.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import quantiles
from uuid import UUID

from django.utils import timezone

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from measure.report import table, verdict
from measure.visitor import noted

STATEMENTS, MILLISECONDS = 3, 3.0


@dataclass(frozen=True)
class Decision:
    """The door opened many times by one reader: half of the times within ``p50`` milliseconds, all but a twentieth
    within ``p95``, with so many statements; BEGIN and COMMIT take their time too and are not among these.
    """

    who: str
    p50: float
    p95: float
    statements: int


def decision(who: str, actor: Actor, about: UUID, readings: int) -> Decision:
    """Open the door to the case page of ``about`` so many times, in this process, which is the application."""
    for _ in range(10):  # connected, and the database has its plans
        _opened(actor, about, timezone.now())
    asked = noted(lambda: _opened(actor, about, timezone.now()))
    cuts = quantiles([_opened(actor, about, timezone.now()) for _ in range(readings)], n=20)
    return Decision(who, cuts[9], cuts[18], len(asked))


def told(sizes: Sequence[tuple[int, Sequence[Decision]]]) -> str:
    """The figures of each size in one table, and the aims."""
    rows = [
        (one.who, f"{cases:,}", f"{one.p50:.2f}", f"{one.p95:.2f}", f"{one.statements}")
        for cases, found in sizes
        for one in found
    ]
    every = [one for _cases, found in sizes for one in found]
    most, slowest = max(one.statements for one in every), max(one.p50 for one in every)
    return "\n".join(
        [
            "The access decision on the case page, one reader at a time\n",
            table(("who", "cases", "p50 ms", "p95 ms", "statements"), rows) + "\n",
            verdict(f"at most {STATEMENTS} statements a decision; the most are {most}", met=most <= STATEMENTS),
            verdict(
                f"a decision costs at most {MILLISECONDS:.0f} ms (p50); the slowest takes {slowest:.2f} ms",
                met=slowest <= MILLISECONDS,
            ),
        ]
    )


def _opened(actor: Actor, about: UUID, at: datetime) -> float:
    """How many milliseconds it takes to come in and go out again."""
    began = time.perf_counter()
    with door(Action.CASE_READ, by=actor, at=at, about=about, part="case"):
        pass
    return (time.perf_counter() - began) * 1000
