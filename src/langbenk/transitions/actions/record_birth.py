"""Write down that the child who was expected is born."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong, again_if_beaten, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.moves import hold_case
from langbenk.cases.sheets.child import child
from langbenk.cases.telling import tell
from langbenk.law.transition_lists import TransitionKind
from langbenk.transitions.born import Newborn, Parents, seat_the_family_anew, write_birth, write_parents, write_twin
from langbenk.transitions.keeping import took_place
from langbenk.transitions.models import Birth

LONG_BEFORE = 150  # days before the due date: no child that is born earlier lives


@dataclass(frozen=True)
class Born:
    """The day, the child, a twin where one came too, and who has parental responsibility."""

    on: date
    newborn: Newborn
    parents: Parents
    twin: Newborn | None = None


@again_if_beaten
def record_birth(*, about: UUID, born: Born, form_key: UUID, by: Actor, at: datetime) -> None:
    """The expected child has its birth date, name and number; its guardians sit there until it is 18, and the child
    itself. Everything else stays: the case, the coordinator, the plan. Written down already, nothing changes.

    Raise ``Missing`` for somebody who is born, ``Wrong`` for a day that cannot be, a number somebody else has, or a
    child whom nobody has parental responsibility for.
    """
    said("given_name", born.newborn.given_name, longest=100)
    with door(Action.BIRTH_RECORD, by=by, at=at, about=about, part="birth"):
        case, on = hold_case(about), day_of(at)
        if Birth.objects.filter(person_id=about).exists():
            return
        due = child(about, on).due_date
        if due is None:
            raise Missing
        if born.on > on or abs((born.on - due).days) > LONG_BEFORE:
            raise Wrong("on", "not-come" if born.on > on else "not-that-birth")
        write_birth(about, born.newborn, on=born.on)
        write_parents(about, born.parents, on=born.on)
        kept = {"on": born.on, "alive": True, "by_id": by.employee, "at": at, "form_key": form_key}
        Birth.objects.bulk_create([Birth(person_id=about, **kept)])
        seat_the_family_anew(about, born=born.on, today=on, at=at)
        took_place(about, case.id, TransitionKind.BIRTH, born.on, ("identity", "guardians"), by=by, at=at)
        tell(case.id, about, "born", at=at)
        if born.twin:
            write_twin(about, born.twin, born=born.on, today=on, at=at)
