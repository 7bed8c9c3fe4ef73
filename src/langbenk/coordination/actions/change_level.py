"""Move a case to another level, up or down."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong, said
from langbenk.bench.door import door
from langbenk.bench.sheets.seats import seats_of
from langbenk.bench.situation import day_of
from langbenk.cases.levels import CONCERN, COORDINATOR, LEVELS, held, leave, reach
from langbenk.cases.moves import hold_case
from langbenk.cases.telling import tell
from langbenk.coordination.leveling import must_be_newest
from langbenk.coordination.models import LevelMove


def change_level(*, about: UUID, level: str, up: bool, because: str, version: int, by: Actor, at: datetime) -> None:
    """Reach a level, or leave it, from today: people, goals and consents stay, and only what is newly needed is asked
    for (``law.levels``). The family is told, with the reason. What is so already stays as it is.

    Raise ``Wrong`` for the first level, which is left only by closing the case, and for that of a coordinator while one
    sits here; ``Stale`` where the levels were changed since ``version``.
    """
    because = said("because", because)
    if level not in LEVELS or level == CONCERN:
        raise Wrong("move", "unknown")
    with door(Action.LEVEL_CHANGE, by=by, at=at, about=about, part="change"):
        case, on = hold_case(about), day_of(at)
        if (level in held(case.id)) is up:
            return
        must_be_newest(case.id, version)
        if level == COORDINATOR and not up and any(seat.is_leading for seat in seats_of(about, on=on)):
            raise Wrong("move", "coordinator-sits")
        way = "up" if up else "down"
        if up:
            reach(case.id, about, level, because=because, by=by, at=at)
        else:
            leave(case.id, level, on=on)
        move = LevelMove(case=case, person_id=about, level=level, up=up, because=because, by_id=by.post, at=at)
        LevelMove.objects.bulk_create([move])
        tell(case.id, about, f"level-{level}-{way}", {"reasons": because}, at=at)
