"""Note what the family was told, or helped with."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.entitlements.models import Told
from langbenk.entitlements.noting import NEVER_NOTED, WAYS, must_have_come
from langbenk.law.entitlements import BY_KEY as ENTITLEMENTS
from langbenk.law.informing import BY_KEY as POINTS

LONGEST = 1000


@dataclass(frozen=True)
class Information:
    """One point of the checklist, the day and the way it was told, and perhaps which entitlement it was about."""

    point: str
    how: str
    on: date
    key: str = ""
    words: str = ""


def note_information(*, about: UUID, what: Information, form_key: UUID, by: Actor, at: datetime) -> None:
    """Keep that it was told (helse- og omsorgstjenesteloven § 7-2 a second paragraph). The duty holds also where there
    is no capacity to give the help, and nothing is taken back: what was told again is a new row.

    Raise ``Missing`` for a point that is not there, or an entitlement that is not there or that nothing is noted of,
    ``Wrong`` for a way or a day that cannot be. The same ``form_key`` again changes nothing.
    """
    if what.point not in POINTS or (what.key and what.key not in ENTITLEMENTS) or what.key in NEVER_NOTED:
        raise Missing
    if what.how not in WAYS:
        raise Wrong("how", "unknown")
    if len(what.words) > LONGEST:
        raise Wrong("words", "too-long")
    must_have_come("on", what.on, on=day_of(at))
    with door(Action.INFORMATION_NOTE, by=by, at=at, about=about, part="information", thing=form_key):
        row = Told(
            id=form_key,
            case=open_case(about),
            person_id=about,
            point=what.point,
            key=what.key,
            how=what.how,
            words=what.words.strip(),
            on=what.on,
            by_id=by.post,
            at=at,
        )
        Told.objects.bulk_create([row], ignore_conflicts=True)
