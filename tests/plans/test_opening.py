"""Opening the plan, and writing its text."""

from dataclasses import replace
from datetime import date

import pytest

from langbenk.audit.models import LogLine
from langbenk.bench.deeds import Missing, Stale, TooEarly, Wrong
from langbenk.bench.door import Refused
from langbenk.cases.models import Notice
from langbenk.organisation.models import Employment
from langbenk.plans.actions.open_plan import open_plan
from langbenk.plans.actions.write_plan import write_plan
from langbenk.plans.models import Plan
from langbenk.plans.process import Unfinished
from tests.conftest import as_owner
from tests.made import a_person, an_employee, seat
from tests.plans.scene import MONDAY, TUESDAY, WHOLE, a_draft, a_final_plan, noahs_bench

pytestmark = pytest.mark.django_db


def test_the_coordinator_opens_the_plan_and_the_family_is_told() -> None:
    noah = noahs_bench()
    open_plan(about=noah.noah, by=noah.ingrid, at=MONDAY)
    plan, case = noah.plan(), noah.case()
    assert (plan.state, plan.responsible_for_plan_id) == ("draft", noah.health)
    assert plan.responsible_for_progress_id == noah.ingrid.employee
    assert (case.step, case.next_on) == ("plan_work", date(2027, 1, 1))
    with as_owner():
        told, line = Notice.objects.get(), LogLine.objects.get()
    assert (told.code, told.names) == ("plan-opened", {"coordinator": "Ingrid Moe"})
    assert (line.action, line.part, line.permitted, line.why) == ("plan.open", "plan", True, "child_coordinator")


def test_the_deputy_opens_it_in_the_coordinators_name() -> None:
    noah = noahs_bench()
    open_plan(about=noah.noah, by=noah.per, at=MONDAY)
    assert noah.plan().responsible_for_progress_id == noah.ingrid.employee


def test_opening_twice_opens_one() -> None:
    noah = noahs_bench()
    open_plan(about=noah.noah, by=noah.ingrid, at=MONDAY)
    open_plan(about=noah.noah, by=noah.ingrid, at=TUESDAY)
    with as_owner():
        assert Notice.objects.count() == 1
    assert noah.plan().opened_at == MONDAY


@pytest.mark.parametrize("answer", ["no", "unknown"])
def test_no_plan_is_opened_without_the_familys_yes(answer: str) -> None:
    noah = noahs_bench(wish=answer)
    with pytest.raises(Wrong) as wrong:
        open_plan(about=noah.noah, by=noah.ingrid, at=MONDAY)
    assert (wrong.value.field, wrong.value.code) == ("plan", "no-wish")


def test_no_plan_is_opened_before_the_right_is_granted() -> None:
    noah = noahs_bench(step="rights")
    with pytest.raises(TooEarly) as early:
        open_plan(about=noah.noah, by=noah.ingrid, at=MONDAY)
    assert early.value.step == "rights"


def test_neither_the_teacher_nor_a_parent_opens_or_writes_it() -> None:
    noah = noahs_bench()
    for by in (noah.tuva, noah.siri, noah.unit):
        with pytest.raises(Refused):
            open_plan(about=noah.noah, by=by, at=MONDAY)
        with pytest.raises(Refused):
            write_plan(about=noah.noah, text=WHOLE, version=1, by=by, at=MONDAY)
    with as_owner():
        assert set(LogLine.objects.values_list("action", "permitted")) == {("plan.open", False), ("plan.write", False)}
        assert not Plan.objects.exists()


def test_a_child_without_a_case_has_no_plan_to_open() -> None:
    noah = noahs_bench()
    with as_owner():
        ola = a_person("Ola", born=date(2018, 1, 1))
        seat(ola, "coordinator", "hol-7-2", employee=noah.ingrid, service=noah.health)
    with pytest.raises(Missing):
        open_plan(about=ola, by=noah.ingrid, at=MONDAY)


def test_a_draft_may_wait_for_its_parts() -> None:
    noah = noahs_bench()
    open_plan(about=noah.noah, by=noah.ingrid, at=MONDAY)
    text = replace(WHOLE, child_participation=" ", period_until=None, next_review=None)
    write_plan(about=noah.noah, text=text, version=1, by=noah.ingrid, at=MONDAY)
    plan = noah.plan()
    assert (plan.version, plan.child_participation, plan.period_until) == (2, "", None)


def test_before_it_is_opened_there_is_nothing_to_write_in() -> None:
    noah = noahs_bench()
    with pytest.raises(TooEarly):
        write_plan(about=noah.noah, text=WHOLE, version=1, by=noah.ingrid, at=MONDAY)


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"period_until": date(2026, 11, 1)}, "period_until", "before-start"),
        ({"next_review": date(2026, 11, 2)}, "next_review", "not-ahead"),
        ({"next_review": date(2027, 11, 2)}, "next_review", "outside-period"),
        ({"period_from": date(2027, 3, 1)}, "next_review", "outside-period"),
        ({"child_participation": "x" * 4001}, "child_participation", "too-long"),
    ],
)
def test_days_and_texts_that_cannot_be(change: dict[str, object], field: str, code: str) -> None:
    noah = noahs_bench()
    open_plan(about=noah.noah, by=noah.ingrid, at=MONDAY)
    with pytest.raises(Wrong) as wrong:
        write_plan(about=noah.noah, text=replace(WHOLE, **change), version=1, by=noah.ingrid, at=MONDAY)
    assert (wrong.value.field, wrong.value.code) == (field, code)
    assert noah.plan().version == 1


def test_saving_the_same_twice_is_once_and_another_day_is_a_change() -> None:
    noah = noahs_bench()
    open_plan(about=noah.noah, by=noah.ingrid, at=MONDAY)
    write_plan(about=noah.noah, text=WHOLE, version=1, by=noah.ingrid, at=MONDAY)
    write_plan(about=noah.noah, text=WHOLE, version=1, by=noah.ingrid, at=MONDAY)
    assert noah.plan().version == 2
    with pytest.raises(Stale) as stale:
        write_plan(
            about=noah.noah, text=replace(WHOLE, next_review=date(2027, 3, 1)), version=1, by=noah.per, at=MONDAY
        )
    assert stale.value.version == 2
    assert stale.value.theirs["next_review"] == WHOLE.next_review
    assert stale.value.theirs["resources_and_needs"] == WHOLE.resources_and_needs


def test_a_final_plan_is_kept_up_to_date_and_stays_whole() -> None:
    noah = noahs_bench()
    a_final_plan(noah)
    version = noah.plan().version
    later = replace(WHOLE, next_review=date(2027, 5, 3))
    write_plan(about=noah.noah, text=later, version=version, by=noah.ingrid, at=TUESDAY)
    assert (noah.plan().state, noah.case().step, noah.case().next_on) == ("final", "review", date(2027, 5, 3))
    with as_owner():
        assert Notice.objects.filter(code="plan-changed").count() == 1
    with pytest.raises(Unfinished) as unfinished:
        write_plan(
            about=noah.noah,
            text=replace(later, child_participation="", next_review=None),
            version=version + 1,
            by=noah.ingrid,
            at=TUESDAY,
        )
    assert unfinished.value.missing == ("child_participation", "next_review")


def test_a_coordinator_who_has_left_writes_no_more() -> None:
    noah = noahs_bench()
    a_draft(noah)
    with as_owner():
        for job in Employment.objects.filter(
            employee_id=noah.ingrid.employee
        ):  # so from the start: nobody is let go who leads
            job.delete()
            Employment.objects.create(
                employee_id=job.employee_id,
                unit_id=job.unit_id,
                profession="teacher",
                since=job.since,
                until=MONDAY.date(),
            )
        stranger = an_employee("Tor", noah.health)
    for by in (noah.ingrid, stranger):
        with pytest.raises(Refused) as refused:
            write_plan(about=noah.noah, text=WHOLE, version=2, by=by, at=MONDAY)
        assert refused.value.verdict.secret
