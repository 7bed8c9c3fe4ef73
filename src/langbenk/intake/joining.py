"""A notice becomes a case, or joins the one that there is: the seats, the step, the receipt. Used inside the door."""

from datetime import date, datetime
from uuid import UUID

from django.db.models import F, Q

from langbenk.access.standing import Actor, Tie
from langbenk.bench.deeds import Wrong
from langbenk.bench.models import Tie as Seat
from langbenk.bench.seats import seat_service
from langbenk.bench.situation import day_of
from langbenk.cases.addressing import reader_if_any
from langbenk.cases.letters import About, To, keep_letter
from langbenk.cases.levels import COOPERATION, reach
from langbenk.cases.models import Case
from langbenk.cases.moves import move
from langbenk.cases.plain_answers import keep_plain_answers
from langbenk.cases.process import COOPERATION_ASSESSED_AT, ENDS, ROAD
from langbenk.cases.telling import tell, tell_of_the_case
from langbenk.intake.models import NeedNotice
from langbenk.law.ages import ADULT, years
from langbenk.law.provisions.hol import HOL_7_3
from langbenk.letters.kinds.receipt import Receipt
from langbenk.letters.sender import Named
from langbenk.organisation.models import Service
from langbenk.organisation.staff import colleague
from langbenk.organisation.targets import own_days
from langbenk.people.guardians import guardians_of, is_grown_up
from langbenk.people.models import Person

TOLD_APART = 12  # from this age a child may ask that the parents are not told (pasient- og brukerrettighetsloven § 3-4)


def case_with_the_unit(row: NeedNotice, about: UUID, unit: UUID, *, alone: bool, by: Actor, at: datetime) -> UUID:
    """The person's open case, or a new one, with the coordinating unit (helse- og omsorgstjenesteloven § 7-3); and the
    family on the bench, who knows and has said yes: of a young person who asked ``alone``, nobody but themselves. A
    case that stands further on stays where it is; one that has ended begins anew.
    """
    on = day_of(at)
    seat_service(about, Tie.COORDINATING_UNIT, HOL_7_3.id, service=unit, since=on, by=by, at=at)
    if alone:
        must_be_their_own(row, about, on)
    case = Case.objects.select_for_update(no_key=True).filter(person_id=about, closed_at=None).first()
    if case and case.step == ENDS and case.next_on:  # it has ended, and only waited for a complaint
        Case.objects.filter(id=case.id).update(closed_at=at, next_on=None, version=F("version") + 1)
        case = None
    if case is None:
        due = ROAD["unit"].due(on, own_days("unit", on))
        case = Case(person_id=about, step="unit", opened_at=at, next_on=due)
        Case.objects.bulk_create([case])
    elif case.step not in COOPERATION_ASSESSED_AT:
        return case.id
    else:
        move(case, "unit", since=on)
    reach(case.id, about, COOPERATION, by=by, at=at)
    tell_of_the_case(case.id, about, alone=alone, by=by, at=at)
    tell(case.id, about, "need-received", {"unit": Service.objects.get(id=unit).name}, at=at)
    return case.id


def must_be_their_own(row: NeedNotice, about: UUID, on: date) -> None:
    """Raise ``Wrong`` unless a young person asked for themselves, and may ask that the parents are not told: from 16 as
    their own matter, from 12 for reasons that should be respected (pasient- og brukerrettighetsloven §§ 3-4, 4-3). Nor
    can it be kept from parents who sit on the bench already.
    """
    born = Person.objects.values_list("birth_date", flat=True).filter(id=about).first()
    age = years(born, on) if born else 0
    if row.asker_id != about or not TOLD_APART <= age < ADULT:
        raise Wrong("parents", "not-alone")
    seated = Seat.objects.filter(person_id=about, kind=Tie.GUARDIAN, since__lte=on)
    if seated.filter(Q(until=None) | Q(until__gt=on)).exists():
        raise Wrong("parents", "parents-know")


def take_along(row: NeedNotice, about: UUID, case: UUID, *, alone: bool, by: Actor, at: datetime) -> None:
    """What the notice brings into the case: the answers to plain questions, and the receipt to the one who asked."""
    on = day_of(row.came_at)
    keep_plain_answers(case, about, row.answers or {}, need=row.id, said_by=row.asker_id, on=on, at=at)
    _write_receipt(row, about, case, alone=alone, by=by, at=at)


def _write_receipt(row: NeedNotice, about: UUID, case: UUID, *, alone: bool, by: Actor, at: datetime) -> None:
    """Send the receipt with guidance to the one who asked, where they are of the family and a letter may still go to
    them (forvaltningsloven § 11): not to parents whose child has turned 18 since, nor to one who is kept away. To a
    young person who asked ``alone`` it stands on their own page, and no letter comes to the house.
    """
    me, on = colleague(by.post, day_of(at)), day_of(at)
    if row.asker_id is None or me is None or row.asker_id not in {about, *guardians_of(about, on)}:
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
        own=row.asker_id == about,
        adult=is_grown_up(about, on),
    )
    keep_letter(receipt, To(person=row.asker_id), About(case, about, row.id), by=by, at=at, post=not alone)
