"""Write the hand-over from one coordinator to the next."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.letters import About
from langbenk.cases.moves import hold_case
from langbenk.coordinators.handing_over import former_of, letter_of, written_already
from langbenk.coordinators.letters import keep_for, leading_of, named


@dataclass(frozen=True)
class Note:
    """Where things stand, what matters to the child and the family, and when they were told of the change."""

    now: str
    matters: str
    family_told_on: date


def hand_over(*, about: UUID, note: Note, by: Actor, at: datetime) -> None:
    """From the former coordinator to the one who is appointed, in the case, where those who lead it read it. It is the
    coordinator's duty to keep a record (hol § 4-1), and the unit's that nothing is lost between two (hol § 7-3).

    An appointment has one hand-over; again, nothing is written. Raise ``Missing`` where nobody coordinated before, or
    where nobody has been appointed since; ``Wrong`` for a day to come.
    """
    on = day_of(at)
    now, matters = said("now", note.now), said("matters", note.matters)
    if note.family_told_on > on:
        raise Wrong("family_told_on", "not-come")
    with door(Action.LETTER_WRITE, by=by, at=at, about=about, part="between coordinators"):
        case = hold_case(about)
        leading = leading_of(case)
        former = former_of(case, leading) if leading else None
        if leading is None or former is None:
            raise Missing
        if written_already(leading.id):
            return
        letter = letter_of(about, leading, former, words=(now, matters), told_on=note.family_told_on, on=on)
        coming = named(leading.coordinator, max(on, leading.since))
        keep_for(coming, letter, About(case.id, about, leading.id), by=by, at=at)
