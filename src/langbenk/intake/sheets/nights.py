"""What the last nights found lying nowhere."""

from dataclasses import dataclass
from datetime import datetime

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.intake.models import Reconciliation


@dataclass(frozen=True)
class NightSheet:
    """What the last nights found: the moment, and how many of each kind. Empty before the first night."""

    nights: tuple[tuple[datetime, tuple[tuple[str, int], ...]], ...]
    may: frozenset[str]


def night_sheet(*, by: Actor, at: datetime) -> NightSheet:
    """What the last seven nights found lying nowhere: numbers, and nobody's name."""
    with door(Action.NEED_ANSWER, by=by, at=at, about=None, part="nights") as opened:
        rows = Reconciliation.objects.order_by("-at")[:7]
        return NightSheet(
            nights=tuple((row.at, tuple(sorted(row.counts.items()))) for row in rows),
            may=opened.may,
        )
