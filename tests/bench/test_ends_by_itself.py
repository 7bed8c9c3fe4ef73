"""A seat ends by itself on the day that what it rests on ends: a job, a service, parental responsibility, childhood."""

from datetime import UTC, date, datetime
from importlib import import_module
from uuid import UUID

import pytest
from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Hat
from langbenk.bench.door import Refused, door, listing
from langbenk.bench.models import Tie
from langbenk.bench.sheets.seats import seats_of
from langbenk.organisation.models import Employment, Service
from langbenk.people.models import Guardian, Person
from tests.conftest import as_owner
from tests.made import a_consent, a_person, seat
from tests.plans.scene import MONDAY, TUESDAY, Scene, noahs_bench

pytestmark = pytest.mark.django_db
ON_TUESDAY = TUESDAY.date()


def opens(action: Action, by: Actor, noah: Scene, at: datetime) -> bool:
    try:
        with door(action, by=by, at=at, about=noah.noah):
            return True
    except Refused:
        return False


def listed(action: Action, by: Actor, at: datetime) -> set[UUID]:
    with listing(action, by=by, at=at), connection.cursor() as cursor:
        cursor.execute("SELECT * FROM bench_mine(%s)", [action.value])
        return {row[0] for row in cursor.fetchall()}


def names(noah: Scene, at: datetime) -> set[str]:
    with door(Action.CASE_READ, by=noah.ingrid, at=at, about=noah.noah):
        return {one.name or one.service_name for one in seats_of(noah.noah, on=at.date())}


def test_parental_responsibility_that_ends_ends_the_seat_the_answers_and_the_list_that_day() -> None:
    noah = noahs_bench()
    with as_owner():
        for parent in (noah.siri, noah.omar):
            a_consent(noah.noah, noah.school, parent)
        Guardian.objects.filter(guardian_id=noah.omar.person).update(until=ON_TUESDAY)
    assert opens(Action.HOME_READ, noah.omar, noah, MONDAY)
    assert listed(Action.HOME_READ, noah.omar, MONDAY) == {noah.noah}
    assert not opens(Action.HOME_READ, noah.omar, noah, TUESDAY)
    assert listed(Action.HOME_READ, noah.omar, TUESDAY) == set()
    assert names(noah, MONDAY) - names(noah, TUESDAY) == {"Omar Lie"}
    assert opens(Action.PLAN_READ, noah.tuva, noah, TUESDAY)  # the one who decides now has said yes
    with as_owner():
        Guardian.objects.create(
            child_id=noah.noah, guardian_id=noah.omar.person, kinship="father", responsibility="joint",
            since=date(2026, 11, 4),
        )  # fmt: skip
    assert opens(Action.HOME_READ, noah.omar, noah, datetime(2026, 11, 4, 9, 0, tzinfo=UTC))


@pytest.mark.parametrize(
    ("born", "eve", "birthday"),
    [
        (date(2008, 11, 3), MONDAY, TUESDAY),
        (date(2008, 2, 29), datetime(2026, 2, 28, 22, 59, tzinfo=UTC), datetime(2026, 2, 28, 23, 0, tzinfo=UTC)),
    ],
)
def test_a_guardians_seat_without_an_end_ends_at_eighteen(born: date, eve: datetime, birthday: datetime) -> None:
    noah = noahs_bench()
    with as_owner():
        Person.objects.filter(id=noah.noah).update(birth_date=born)
        Tie.objects.filter(kind="guardian").update(until=None)  # seated before the birth: nothing said when
        himself = Actor(noah.noah, Hat.FAMILY)
        seat(noah.noah, "self", "pbrl-3-1", relative=himself)
    assert opens(Action.HOME_READ, noah.siri, noah, eve)
    assert not opens(Action.HOME_READ, noah.siri, noah, birthday)
    assert listed(Action.HOME_READ, noah.siri, birthday) == set()
    assert opens(Action.HOME_READ, himself, noah, birthday)


@pytest.mark.parametrize(
    ("born", "eve", "birthday"),
    [
        (date(2008, 11, 3), MONDAY, TUESDAY),
        (date(2008, 2, 29), datetime(2026, 2, 28, 22, 59, tzinfo=UTC), datetime(2026, 2, 28, 23, 0, tzinfo=UTC)),
    ],
)
def test_a_foster_parent_and_a_parent_without_responsibility_get_up_then_too(
    born: date, eve: datetime, birthday: datetime
) -> None:
    noah = noahs_bench()
    with as_owner():
        Person.objects.filter(id=noah.noah).update(birth_date=born)
        foster, parent = (Actor(a_person(name, born=date(1980, 1, 1)), Hat.FAMILY) for name in ("Bodil", "Arne"))
        seat(noah.noah, "foster_parent", "bvl-5-4", relative=foster)  # with no end, as they were given once
        seat(noah.noah, "parent", "bl-47", relative=parent)
        with connection.cursor() as cursor:
            cursor.execute(import_module("langbenk.bench.migrations.0027_until_grown_up").ENDS)
    assert names(noah, eve) - names(noah, birthday) == {"Bodil Lie", "Arne Lie", "Siri Lie", "Omar Lie"}
    assert opens(Action.HOME_READ, foster, noah, eve)
    for by in (foster, parent):
        assert listed(Action.FAMILY_LIST, by, birthday) == set()
        with pytest.raises(Refused) as refused, door(Action.ENTRY_READ, by=by, at=birthday, about=noah.noah):
            raise AssertionError("the door opened")
        assert refused.value.verdict.secret


def test_a_service_that_closes_ends_every_seat_it_has_that_day() -> None:
    noah = noahs_bench()
    with as_owner():
        Service.objects.filter(id=noah.school).update(open_until=ON_TUESDAY)
    assert opens(Action.CASE_READ, noah.tuva, noah, MONDAY)
    assert not opens(Action.CASE_READ, noah.tuva, noah, TUESDAY)
    assert listed(Action.CASE_LIST, noah.tuva, MONDAY) == {noah.noah}
    assert listed(Action.CASE_LIST, noah.tuva, TUESDAY) == set()
    assert not opens(Action.PERSON_SEARCH, noah.tuva, noah, TUESDAY)
    assert "Tuva Moe" in names(noah, MONDAY)
    assert "Tuva Moe" not in names(noah, TUESDAY)


def test_a_job_that_ends_takes_the_seat_off_the_bench() -> None:
    noah = noahs_bench()
    with as_owner():
        Employment.objects.filter(employee_id=noah.tuva.employee).update(until=ON_TUESDAY)
    assert "Tuva Moe" in names(noah, MONDAY)
    assert "Tuva Moe" not in names(noah, TUESDAY)
    assert not opens(Action.CASE_READ, noah.tuva, noah, TUESDAY)


def test_the_childs_own_seat_opens_nothing_at_eleven_and_the_page_at_twelve() -> None:
    noah = noahs_bench()
    with as_owner():
        Person.objects.filter(id=noah.noah).update(birth_date=date(2014, 11, 3))
        himself = Actor(noah.noah, Hat.FAMILY)
        seat(noah.noah, "self", "pbrl-3-1", relative=himself)
    assert not opens(Action.HOME_READ, himself, noah, MONDAY)
    assert opens(Action.HOME_READ, himself, noah, TUESDAY)
    assert opens(Action.PLAN_READ, himself, noah, TUESDAY)
    assert not opens(Action.CONSENT_READ, himself, noah, TUESDAY)
    assert "Noah Lie" not in names(noah, TUESDAY)  # the middle of the bench, and no helper
