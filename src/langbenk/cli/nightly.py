"""`langbenk nightly`: what is looked at every night. The worker does the same by its own clock."""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from importlib import import_module

from langbenk.bench.situation import OSLO
from langbenk.cli.prepare import as_configured
from langbenk.cli.printing import print_lines
from langbenk.cli.today import now

Part = Callable[[datetime], Iterable[str]]

# One line for each part of the night, in this order: the room's module, and its function from a moment to the lines
# that tell what was done. A line names nobody. A part runs as the role that owns nothing, and alone: when one breaks
# off, the others are done all the same.
PARTS: tuple[str, ...] = (
    "langbenk.outside.reconciling:reconcile",
    "langbenk.drafts.sweep:swept",
    "langbenk.outsiders.nightly:swept",
    "langbenk.intake.nightly:reconcile",
    "langbenk.coordinators.nightly:follow_up",
    "langbenk.transitions.nightly:prepare_what_comes",
    "langbenk.coordination.reconciling:overdue",
    "langbenk.insight.nightly:follow_up",
)
ATTENTION = "ATTENTION"


def arguments(parser: ArgumentParser) -> None:
    """It takes none."""


def run(options: Namespace) -> int:
    """Do the round now; 0 when all is well, 1 when something needs a hand."""
    os.environ.pop("LANGBENK_AS", None)
    as_configured()
    lines = list(nightly_round(now()))
    print_lines(lines)
    return 1 if any(ATTENTION in line for line in lines) else 0


def nightly_round(at: datetime) -> Iterator[str]:
    """Every part, told as it comes; a part that breaks off is told by the kind of its fault, without the values."""
    yield f"The night of {at.astimezone(OSLO):%Y-%m-%d %H:%M}"
    for name in PARTS:
        try:
            told = list(_part(name)(at))
        except Exception as fault:
            told = [f"{ATTENTION} broke off: {type(fault).__name__}"]
        yield from (f"  {name.partition(':')[0].removeprefix('langbenk.')}: {line}" for line in told)


def _part(name: str) -> Part:
    module, _, function = name.partition(":")
    part: Part = getattr(import_module(module), function)
    return part
