"""A notice becomes a case, or joins the one that there is: the seats, the step, the receipt. Used inside the door."""

from datetime import datetime
from uuid import UUID

from langbenk.access.standing import Actor, Tie
from langbenk.bench.seats import seat_service
from langbenk.bench.situation import day_of
from langbenk.cases.addressing import reader_if_any
from langbenk.cases.letters import About, To, keep_letter
from langbenk.cases.levels import COOPERATION, reach
from langbenk.cases.models import Case
from langbenk.cases.moves import move
from langbenk.cases.process import COOPERATION_ASSESSED_AT, ROAD
from langbenk.cases.telling import tell, tell_of_the_case
from langbenk.intake.models import NeedNotice
from langbenk.law.provisions.hol import HOL_7_3
from langbenk.letters.kinds.receipt import Receipt
from langbenk.letters.sender import Named
from langbenk.organisation.models import Service
from langbenk.organisation.staff import colleague
from langbenk.organisation.targets import own_days
from langbenk.people.guardians import guardians_of
from langbenk.people.models import Person


def case_with_the_unit(about: UUID, unit: UUID, *, by: Actor, at: datetime) -> UUID:
    """The person's open case, or a new one, with the coordinating unit (helse- og omsorgstjenesteloven § 7-3); and the
    family on the bench, who knows and has said yes. A case that stands further on stays where it is.
    """
    on = day_of(at)
    seat_service(about, Tie.COORDINATING_UNIT, HOL_7_3.id, service=unit, since=on, by=by, at=at)
    case = Case.objects.select_for_update(no_key=True).filter(person_id=about, closed_at=None).first()
    if case is None:
        due = ROAD["unit"].due(on, own_days("unit", on))
        case = Case(person_id=about, step="unit", opened_at=at, next_on=due)
        Case.objects.bulk_create([case])
    elif case.step not in COOPERATION_ASSESSED_AT:
        return case.id
    else:
        move(case, "unit", since=on)
    reach(case.id, about, COOPERATION, by=by, at=at)
    tell_of_the_case(case.id, about, by=by, at=at)
    tell(case.id, about, "need-received", {"unit": Service.objects.get(id=unit).name}, at=at)
    return case.id


def write_receipt(row: NeedNotice, about: UUID, case: UUID, *, by: Actor, at: datetime) -> None:
    """Send the receipt with guidance to the one who asked, where they are of the family and a letter may still go to
    them (forvaltningsloven § 11): not to parents whose child has turned 18 since, nor to one who is kept away.
    """
    me = colleague(by.post, day_of(at))
    if row.asker_id is None or me is None or row.asker_id not in {about, *guardians_of(about, day_of(at))}:
        return
    if reader_if_any(about, row.asker_id) is None:
        return
    person = Person.objects.get(id=about)
    receipt = Receipt(
        child=person.given_name,
        came_on=day_of(row.came_at),
        told=row.text,
        answer_by=Case.objects.values_list("next_on", flat=True).get(id=case),
        writer=Named(me.name, unit=me.service_name),
    )
    keep_letter(receipt, To(person=row.asker_id), About(case, about, row.id), by=by, at=at)
