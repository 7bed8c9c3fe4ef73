"""Charges: the chief executive gives them and ends them; they open nothing about anybody by themselves."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from django.db import transaction
from django.db.utils import ProgrammingError

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Hat, Tie
from langbenk.access.ties import CHARGES
from langbenk.audit.models import LogLine
from langbenk.bench.actions.end_charge import end_charge
from langbenk.bench.actions.give_charge import give_charge
from langbenk.bench.by_post import may_by_post
from langbenk.bench.charging import NewCharge, made_chief_executive, named_like, no_chief_executive
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused, door, listing
from langbenk.bench.grounds import CHARGES as GROUNDS
from langbenk.bench.models import Charge
from langbenk.bench.models import Tie as Seat
from langbenk.bench.sheets.charges import Held, charges_sheet
from langbenk.organisation.models import Employment, Service
from tests.conftest import as_owner
from tests.made import a_person, a_service, an_employee, seat

pytestmark = pytest.mark.django_db
MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
TUESDAY = MONDAY + timedelta(days=1)
TODAY, TOMORROW = MONDAY.date(), TUESDAY.date()
LATER = date(2027, 3, 1)


def a_town_hall() -> tuple[Actor, Actor]:
    """Solfrid, who is made chief executive at the command line, and Miriam, who works there."""
    with as_owner():
        hall = a_service("administration", "The town hall")
        solfrid, miriam = (an_employee(name, hall) for name in ("Solfrid", "Miriam"))
        made_chief_executive(solfrid.post, at=MONDAY)
    return solfrid, miriam


def give(
    by: Actor, to: Actor, kind: Tie = Tie.DATA_PROTECTION_OFFICER, *, at: datetime = MONDAY, **days: object
) -> None:
    charge = NewCharge(to.post, kind, days.pop("since", at.date()), **days)  # type: ignore[arg-type]
    give_charge(charge=charge, by=by, at=at)


def held(by: Actor, at: datetime = MONDAY) -> list[Held]:
    return [one for one in charges_sheet(by=by, at=at).held if one.kind is not Tie.CHIEF_EXECUTIVE]


def test_the_first_is_given_at_the_command_line_and_is_logged_without_a_name() -> None:
    solfrid, _ = a_town_hall()
    with as_owner():
        line = LogLine.objects.get(action="charge.give")
        row = Charge.objects.get()
    assert (line.hat, line.actor, line.person, line.part, line.record) == (
        "operator",
        UUID(int=0),
        None,
        "give",
        row.id,
    )
    assert (row.kind, row.ground, row.given_by_id) == ("chief_executive", "koml-13-1", None)
    assert "charge.give" in may_by_post(solfrid, MONDAY)


def test_given_twice_at_the_command_line_it_is_there_once_and_ends_there_too() -> None:
    solfrid, _ = a_town_hall()
    with as_owner():
        made_chief_executive(solfrid.post, at=TUESDAY)
        assert Charge.objects.count() == 1
        assert no_chief_executive(solfrid.post, at=TUESDAY)
        assert not no_chief_executive(solfrid.post, at=TUESDAY)
    assert "charge.give" in may_by_post(solfrid, MONDAY)
    assert "charge.give" not in may_by_post(solfrid, TUESDAY)


def test_the_chief_executive_gives_each_of_the_others_on_its_own_ground_and_it_is_logged() -> None:
    solfrid, miriam = a_town_hall()
    for kind in CHARGES:
        if kind is not Tie.CHIEF_EXECUTIVE:
            give(solfrid, miriam, kind, until=LATER)
    assert {one.kind: one.ground for one in held(solfrid)} == {
        kind: ground.id for kind, ground in GROUNDS.items() if kind is not Tie.CHIEF_EXECUTIVE
    }
    assert {one.given_by for one in held(solfrid)} == {"Solfrid Moe"}
    with as_owner():
        given = LogLine.objects.filter(action="charge.give", part="give", actor=solfrid.person)
        assert [(line.permitted, line.why, line.person) for line in given] == [(True, "chief_executive", None)] * 6
        assert LogLine.objects.filter(action="charge.give", part="charges").exists()


def test_pressed_twice_it_is_given_once() -> None:
    solfrid, miriam = a_town_hall()
    give(solfrid, miriam)
    give(solfrid, miriam)
    assert len(held(solfrid)) == 1


def test_it_opens_from_its_first_day_until_it_is_ended_and_the_end_is_kept() -> None:
    solfrid, miriam = a_town_hall()
    give(solfrid, miriam, since=TOMORROW)
    assert "log.review" not in may_by_post(miriam, MONDAY)
    assert "log.review" in may_by_post(miriam, TUESDAY)
    (one,) = held(solfrid, TUESDAY)
    end_charge(charge=one.id, by=solfrid, at=TUESDAY)
    assert "log.review" not in may_by_post(miriam, TUESDAY)
    assert held(solfrid, TUESDAY) == []
    (over,) = charges_sheet(by=solfrid, at=TUESDAY).ended
    assert (over.name, over.until) == ("Miriam Moe", TOMORROW)
    with pytest.raises(Missing):
        end_charge(charge=one.id, by=solfrid, at=TUESDAY)


def test_the_seats_that_rest_on_a_charge_end_with_it_and_no_other_seat_does() -> None:
    solfrid, miriam = a_town_hall()
    give(solfrid, miriam, Tie.INSPECTOR, until=LATER)
    give(solfrid, miriam, Tie.DELEGATE)
    with as_owner():
        noah = a_person("Noah", born=date(2017, 3, 2))
        hall = Service.objects.get().id
        for kind in ("supervisor", "decider", "team_member"):
            seat(noah, kind, "koml-30-2", employee=miriam, service=hall, until=LATER)
    inspector, delegate = (one.id for one in sorted(held(solfrid), key=lambda one: one.kind is Tie.DELEGATE))

    def lasting() -> set[str]:
        with as_owner():
            return {one.kind for one in Seat.objects.filter(person_id=noah, until__gt=TOMORROW)}

    end_charge(charge=inspector, by=solfrid, at=TUESDAY)
    assert lasting() == {"decider", "team_member"}
    with as_owner():
        made_chief_executive(miriam.post, at=TUESDAY)
    end_charge(charge=delegate, by=solfrid, at=TUESDAY)
    assert lasting() == {"decider", "team_member"}  # the chief executive settles too
    with as_owner():
        no_chief_executive(miriam.post, at=TUESDAY)
    assert lasting() == {"team_member"}


def test_a_job_that_ends_takes_the_charge_with_it() -> None:
    solfrid, miriam = a_town_hall()
    give(solfrid, miriam)
    with as_owner():
        Employment.objects.filter(employee_id=miriam.employee).update(until=TOMORROW)
    assert "log.review" in may_by_post(miriam, MONDAY)
    assert may_by_post(miriam, TUESDAY) == frozenset()
    assert [one.works_here for one in held(solfrid, TUESDAY)] == [False]


@pytest.mark.parametrize(
    ("kind", "more", "wrong"),
    [
        (Tie.CHIEF_EXECUTIVE, {}, ("kind", "unknown")),
        (Tie.COORDINATOR, {}, ("kind", "unknown")),
        (Tie.INSPECTOR, {}, ("until", "must-end")),
        (Tie.EVALUATOR, {}, ("until", "must-end")),
        (Tie.DELEGATE, {"since": date(2026, 11, 1)}, ("since", "past")),
        (Tie.DELEGATE, {"until": TODAY}, ("until", "before-start")),
        (Tie.DELEGATE, {"until": date(2226, 11, 2)}, ("until", "too-far")),
        (Tie.DELEGATE, {"note": "x" * 201}, ("note", "too-long")),
    ],
)
def test_what_cannot_be_given_so_is_said_at_its_field(
    kind: Tie, more: dict[str, object], wrong: tuple[str, str]
) -> None:
    solfrid, miriam = a_town_hall()
    with pytest.raises(Wrong) as found:
        give(solfrid, miriam, kind, **more)
    assert (found.value.field, found.value.code) == wrong
    assert held(solfrid) == []


def test_nobody_gives_one_to_themselves_or_to_somebody_who_does_not_work_here() -> None:
    solfrid, _ = a_town_hall()
    stranger = Actor(solfrid.person, Hat.STAFF, UUID(int=9))
    for to, code in ((solfrid, "not-yourself"), (stranger, "not-employed")):
        with pytest.raises(Wrong, match="employee") as found:
            give(solfrid, to)
        assert found.value.code == code


def test_the_chief_executives_own_is_not_ended_on_the_page() -> None:
    solfrid, _ = a_town_hall()
    (own,) = charges_sheet(by=solfrid, at=MONDAY).held
    assert not own.may_end
    with pytest.raises(Wrong):
        end_charge(charge=own.id, by=solfrid, at=MONDAY)


def test_nobody_else_sees_gives_or_ends_one_and_the_database_holds_too() -> None:
    solfrid, miriam = a_town_hall()
    give(solfrid, miriam)
    (one,) = held(solfrid)
    for deed in (
        lambda: charges_sheet(by=miriam, at=MONDAY),
        lambda: give(miriam, solfrid),
        lambda: end_charge(charge=one.id, by=miriam, at=MONDAY),
    ):
        with pytest.raises(Refused) as refused:
            deed()
        assert refused.value.verdict.secret
    with listing(Action.CASE_LIST, by=miriam, at=MONDAY):
        assert Charge.objects.filter(id=one.id).update(until=TODAY) == 0
        row = Charge(employee_id=miriam.employee, kind="evaluator", ground="lkf-8", since=TODAY)
        with pytest.raises(ProgrammingError), transaction.atomic():
            row.save(force_insert=True)


def test_a_charge_opens_nothing_about_anybody() -> None:
    solfrid, miriam = a_town_hall()
    with as_owner():
        child = a_person("Noah", born=date(2017, 1, 2))
    for kind in (Tie.DELEGATE, Tie.INSPECTOR):
        give(solfrid, miriam, kind, until=LATER)
    for somebody in (solfrid, miriam):
        for reading in (Action.CASE_READ, Action.PLAN_READ, Action.ENTRY_READ, Action.LOG_READ):
            with pytest.raises(Refused), door(reading, by=somebody, at=MONDAY, about=child):
                pass


def test_a_search_finds_those_at_work_by_any_part_of_their_name_and_takes_no_sign_for_more() -> None:
    solfrid, miriam = a_town_hall()
    with as_owner():
        assert [one.employee for one in named_like("mir", on=TODAY)] == [miriam.employee]
        assert {one.employee for one in named_like("Moe", on=TODAY)} == {solfrid.employee, miriam.employee}
        assert named_like("%", on=TODAY) == named_like("_", on=TODAY) == named_like(" ", on=TODAY) == ()
