"""The door: who comes in, who does not, and what the log says of both."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest
from django.db import ProgrammingError, connection, transaction

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Hat
from langbenk.audit.models import LogLine
from langbenk.bench.door import Refused, door
from langbenk.bench.models import Barrier, Consent, Tie
from langbenk.people.models import Person
from tests.conftest import as_owner
from tests.made import a_consent, a_guardian, a_person, a_service, an_employee, seat

pytestmark = pytest.mark.django_db
MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


def test_the_coordinator_comes_in_and_the_log_says_why() -> None:
    with as_owner():
        noah, unit = a_person("Noah", born=date(2017, 3, 2)), a_service("municipal_health")
        ingrid = an_employee("Ingrid", unit)
        seat(noah, "child_coordinator", "hol-7-2a", employee=ingrid, service=unit)
    with door(Action.CASE_READ, by=ingrid, at=MONDAY, about=noah) as opened:
        assert Person.objects.get(id=noah).given_name == "Noah"
    assert opened.verdict.why == "child_coordinator"
    with as_owner():
        line = LogLine.objects.get()
    assert (line.person, line.employee, line.permitted, line.ground) == (noah, ingrid.employee, True, "hol-7-2a")


def test_a_stranger_is_refused_as_if_nobody_were_there_and_the_refusal_is_logged() -> None:
    with as_owner():
        noah, school = a_person("Noah", born=date(2017, 3, 2)), a_service("school")
        stranger = an_employee("Tuva", school)
    with pytest.raises(Refused) as refused, door(Action.CASE_READ, by=stranger, at=MONDAY, about=noah):
        raise AssertionError("the door opened")
    assert refused.value.verdict.secret
    with as_owner():
        assert LogLine.objects.get().permitted is False


def test_a_seat_ends_the_day_it_ends_and_the_day_the_job_ends() -> None:
    with as_owner():
        noah, school = a_person("Noah", born=date(2017, 3, 2)), a_service("school")
        tuva = an_employee("Tuva", school, until=date(2026, 12, 1))
        tie = seat(noah, "contact", "oppl-24-1", employee=tuva, service=school)
    assert _comes_in(tuva, noah, MONDAY)
    assert not _comes_in(tuva, noah, datetime(2026, 12, 1, 9, 0, tzinfo=UTC))
    with as_owner():
        Tie.objects.filter(id=tie).update(until=date(2026, 11, 2))
    assert not _comes_in(tuva, noah, MONDAY)


def test_a_nurse_who_is_the_aunt_is_stopped_though_she_has_a_seat() -> None:
    with as_owner():
        noah, health = a_person("Noah", born=date(2017, 3, 2)), a_service("municipal_health")
        aunt = an_employee("Anne", health)
        seat(noah, "contact", "hol-3-4", employee=aunt, service=health)
        Barrier.objects.create(person_id=noah, against_id=aunt.person, kind="own_family", since=date(2020, 1, 1))
    with pytest.raises(Refused) as refused, door(Action.CASE_READ, by=aunt, at=MONDAY, about=noah):
        raise AssertionError("the door opened")
    assert refused.value.verdict.why == "own-family"
    assert not refused.value.verdict.secret


def test_the_plan_opens_for_a_service_when_both_parents_agree_and_closes_when_one_withdraws() -> None:
    with as_owner():
        noah, school = a_person("Noah", born=date(2017, 3, 2)), a_service("school")
        siri, omar = a_guardian("Siri", noah), a_guardian("Omar", noah, kinship="father")
        tuva = an_employee("Tuva", school)
        seat(noah, "team_member", "oppl-24-1", employee=tuva, service=school)
        for parent in (siri, omar):
            seat(noah, "guardian", "bl-30", relative=parent)
        a_consent(noah, school, siri)
    assert not _comes_in(tuva, noah, MONDAY, Action.PLAN_READ)
    with as_owner():
        fathers = a_consent(noah, school, omar)
    assert _comes_in(tuva, noah, MONDAY, Action.PLAN_READ)
    with as_owner():
        Consent.objects.filter(id=fathers).update(withdrawn_at=MONDAY)
    assert not _comes_in(tuva, noah, MONDAY, Action.PLAN_READ)


def test_without_the_door_the_application_reads_nothing_and_writes_nothing() -> None:
    with as_owner():
        noah, school = a_person("Noah", born=date(2017, 3, 2)), a_service("school")
        tuva = an_employee("Tuva", school)
        seat(noah, "contact", "oppl-24-1", employee=tuva, service=school)
    assert not Person.objects.exists()
    assert not Tie.objects.exists()
    with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
        Person.objects.create(given_name="Nobody", birth_date=date(2020, 1, 1))
    with (
        pytest.raises(ProgrammingError, match="permission denied"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("DELETE FROM audit_logline")


def test_the_door_of_one_child_does_not_open_another() -> None:
    with as_owner():
        noah, other = a_person("Noah", born=date(2017, 3, 2)), a_person("Ola", born=date(2017, 3, 2))
        health = a_service("municipal_health")
        ingrid = an_employee("Ingrid", health)
        seat(noah, "child_coordinator", "hol-7-2a", employee=ingrid, service=health)
    with door(Action.PLAN_WRITE, by=ingrid, at=MONDAY, about=noah):
        assert not Person.objects.filter(id=other).exists()
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            seat(other, "child_coordinator", "hol-7-2a", employee=ingrid, service=health)


def test_an_employee_id_that_is_not_ones_own_gives_no_services() -> None:
    with as_owner():
        noah, health = a_person("Noah", born=date(2017, 3, 2)), a_service("municipal_health")
        ingrid = an_employee("Ingrid", health)
        seat(noah, "child_coordinator", "hol-7-2a", employee=ingrid, service=health)
    thief = Actor(person=uuid4(), hat=Hat.STAFF, employee=ingrid.employee)
    assert not _comes_in(thief, noah, MONDAY)


def _comes_in(actor: Actor, about: UUID, at: datetime, action: Action = Action.CASE_READ) -> bool:
    try:
        with door(action, by=actor, at=at, about=about):
            return True
    except Refused:
        return False
