"""How long the nightly round takes, part by part, in this process, which is the application."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils import timezone

from langbenk.cli.nightly import ATTENTION, nightly_round
from measure.report import table, verdict

SECONDS = 600.0
"""A local aim for the whole round: it is done long before anybody comes to work."""


@dataclass(frozen=True)
class Part:
    """One part of the night: how many seconds it took; ``broke`` when it did not come to its end."""

    name: str
    seconds: float
    broke: bool


def night() -> tuple[Part, ...]:
    """Do the round once. Parts are told apart by the name that each of their lines begins with."""
    found: list[Part] = []
    began = time.perf_counter()
    for line in nightly_round(timezone.now()):
        if not line.startswith("  "):
            continue
        name, _, rest = line.strip().partition(": ")
        if not found or found[-1].name != name:
            now = time.perf_counter()
            found.append(Part(name, now - began, rest.startswith(f"{ATTENTION} broke off")))
            began = now
    return tuple(found)


def told(sizes: Sequence[tuple[int, Sequence[Part]]]) -> str:
    """The seconds of each part at each size in one table, and the aims."""
    names = [part.name for part in sizes[-1][1]]
    at = [{part.name: part.seconds for part in parts} for _cases, parts in sizes]
    rows = [(name, *(f"{parts[name]:.1f}" if name in parts else "" for parts in at)) for name in names]
    lines = ["The nightly round: seconds at each size\n"]
    lines.append(table(("part", *(f"{cases:,}" for cases, _parts in sizes)), rows) + "\n")
    slowest = max(sum(part.seconds for part in parts) for _cases, parts in sizes)
    broken = sorted({part.name for _cases, parts in sizes for part in parts if part.broke})
    lines.append(
        verdict(f"the round is done within {SECONDS:.0f} s; {slowest:.1f} s at the most", met=slowest < SECONDS)
    )
    lines.append(verdict(f"no part breaks off{': ' + ', '.join(broken) if broken else ''}", met=not broken))
    return "\n".join(lines)
