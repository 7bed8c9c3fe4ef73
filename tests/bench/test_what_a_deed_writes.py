"""The second wall stands between deeds, too: a door open for one of them lets nobody write what another decides."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest
from django.db import ProgrammingError, transaction

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.models import Consent, Tie
from langbenk.cases.models import Assessment, Case, Decision, Notice
from langbenk.people.models import Person
from langbenk.plans.models import Agreement, Plan
from tests.conftest import as_owner
from tests.made import a_consent, a_person, a_service, an_employee, seat
from tests.plans.scene import Scene, a_final_plan, noahs_bench

pytestmark = pytest.mark.django_db
MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)

Written = Callable[[], object]


def refused(*written: Written) -> bool:
    """Whether the database takes none of these: no new row, and no row changed."""
    answers = []
    for write in written:
        try:
            with transaction.atomic():
                answers.append(write() == 0)
        except ProgrammingError as error:
            answers.append("row-level security" in str(error))
    return all(answers)


def a_seat(about: UUID, kind: str, who: Actor, service: UUID) -> Written:
    row = Tie(
        person_id=about, kind=kind, ground="hol-3-4", employee_id=who.employee, on_behalf_of_id=service,
        since=MONDAY.date(), made_by=who.person, made_at=MONDAY,
    )  # fmt: skip
    return lambda: Tie.objects.bulk_create([row])


def a_decision(noah: Scene, case: Case, assessment: UUID) -> Written:
    row = Decision(
        case=case, person_id=noah.noah, assessment_id=assessment, rule="plan-health", outcome="granted",
        reasons="x", child_heard="x", by_id=noah.tuva.employee, at=MONDAY,
    )  # fmt: skip
    return lambda: Decision.objects.bulk_create([row])


def test_whoever_registers_a_concern_gives_themselves_no_other_seat_and_decides_nothing() -> None:
    noah = noahs_bench()
    case = noah.case()
    with as_owner():
        eva = an_employee("Eva", noah.school)
        stamp = {"by_id": noah.unit.employee, "at": MONDAY, "form_key": uuid4()}
        empty: dict[str, dict[str, str]] = {"inquiry": {}, "reasons": {}, "answer": {}}
        assessment = Assessment.objects.create(case=case, person_id=noah.noah, **empty, release="1", **stamp)
        a_consent(noah.noah, noah.school, noah.siri)
    with door(Action.CONCERN_REGISTER, by=eva, at=MONDAY, about=noah.noah):
        assert not refused(a_seat(noah.noah, "reporter", eva, noah.school))
        for kind in ("team_member", "child_coordinator", "deputy", "coordinating_unit"):
            assert refused(a_seat(noah.noah, kind, eva, noah.school)), kind
        assert refused(
            a_decision(noah, case, assessment.id),
            lambda: Tie.objects.filter(person_id=noah.noah).update(until=date(2026, 11, 3)),
            lambda: Case.objects.filter(id=case.id).update(step="coordinated"),
            lambda: Person.objects.filter(id=noah.noah).update(given_name="Other"),
            lambda: Consent.objects.filter(person_id=noah.noah).update(part="case"),
        )


def test_the_coordinator_who_writes_in_the_plan_neither_agrees_nor_consents_nor_seats_anybody() -> None:
    noah = noahs_bench()
    a_final_plan(noah)
    plan = noah.plan()
    yes = {"person_id": noah.noah, "plan": plan, "guardian_id": noah.siri.person, "at": MONDAY}
    consent = {"person_id": noah.noah, "service_id": noah.school, "given_by_id": noah.siri.person, "given_at": MONDAY}
    with door(Action.PLAN_WRITE, by=noah.ingrid, at=MONDAY, about=noah.noah):
        assert not refused(lambda: Plan.objects.filter(id=plan.id).update(resources_and_needs="Swims well."))
        assert refused(
            lambda: Agreement.objects.bulk_create([Agreement(**yes, plan_version=plan.version, stood={})]),
            lambda: Consent.objects.bulk_create([Consent(**consent, part="plan", informed_text="x")]),
            a_seat(noah.noah, "team_member", noah.tuva, noah.school),
        )


def test_the_parent_who_agrees_changes_nothing_in_the_plan() -> None:
    noah = noahs_bench()
    a_final_plan(noah)
    with door(Action.PLAN_AGREE, by=noah.siri, at=MONDAY, about=noah.noah):
        assert refused(lambda: Plan.objects.update(child_participation="Not asked."))


def test_what_is_only_added_is_never_changed_not_even_by_its_own_deed() -> None:
    noah = noahs_bench()
    case = noah.case()
    with as_owner():
        Notice.objects.create(case=case, person_id=noah.noah, code="unit-opened", at=MONDAY)
    with door(Action.PLAN_OPEN, by=noah.ingrid, at=MONDAY, about=noah.noah):
        assert refused(lambda: Notice.objects.update(code="plan-final"))
        told = Notice(case=case, person_id=noah.noah, code="plan-opened", at=MONDAY)
        assert not refused(lambda: Notice.objects.bulk_create([told]))


def test_one_childs_door_writes_nothing_about_another() -> None:
    noah = noahs_bench()
    with as_owner():
        other, health = a_person("Ola", born=date(2017, 3, 2)), a_service("municipal_health")
        ingrid = an_employee("Ingrid", health)
        for child in (noah.noah, other):
            seat(child, "coordinator", "hol-7-2", employee=ingrid, service=health)
    with door(Action.SEAT_OFFER, by=ingrid, at=MONDAY, about=noah.noah):
        eva = a_seat(noah.noah, "team_member", noah.per, noah.health)
        assert not refused(eva)
        assert refused(a_seat(other, "team_member", noah.per, noah.health))
