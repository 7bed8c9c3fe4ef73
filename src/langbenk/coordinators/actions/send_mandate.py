"""Write the letters of an appointment: the coordinator's mandate, and who coordinates."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong, not_too_far, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.letters import About
from langbenk.cases.moves import hold_case
from langbenk.coordinators.letters import keep_for, leading_of, send_to_the_family
from langbenk.coordinators.mandate import letters_of, written_already

LONGEST = 200


@dataclass(frozen=True)
class Terms:
    """How much time the task is given, in the unit's words, when it is gone through, and when the leader said yes."""

    hours: str
    review: date
    employer_agreed_on: date


def send_mandate(*, about: UUID, terms: Terms, by: Actor, at: datetime) -> None:
    """One letter to the coordinator, which stays in the case, and one to each at home who may read it, which is sent
    (hol §§ 7-2, 7-2 a, 7-3). An appointment has these letters once; again, nothing is written.

    Raise ``Wrong`` for days that cannot be, ``Missing`` where nobody with a deputy is appointed.
    """
    hours, on = said("hours", terms.hours, LONGEST), day_of(at)
    if terms.review <= on:
        raise Wrong("review", "not-ahead")
    not_too_far("review", terms.review, on=on)
    if terms.employer_agreed_on > on:
        raise Wrong("employer_agreed_on", "not-come")
    with door(Action.LETTER_WRITE, by=by, at=at, about=about, part="coordinator's mandate") as opened:
        case = hold_case(about)
        leading = leading_of(case)
        if leading is None or leading.deputy is None:
            raise Missing
        if written_already(leading.id):
            return
        mandate, told, coordinator = letters_of(
            about, leading, opened, hours=hours, days=(terms.review, terms.employer_agreed_on), by=by.post, on=on
        )
        keep_for(coordinator, mandate, About(case.id, about, leading.id), by=by, at=at)
        send_to_the_family(told, About(case.id, about, leading.id), opened, by=by, at=at)
