"""What the plan, the case page and the family's page show, to whom."""

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from pytest_django import DjangoAssertNumQueries

from langbenk.access.standing import Actor, Hat
from langbenk.bench.door import Refused
from langbenk.bench.models import Tie
from langbenk.cases.models import Assessment, Case, Concern, Decision
from langbenk.plans.actions.add_goal import add_goal
from langbenk.plans.actions.agree_to_plan import agree_to_plan
from langbenk.plans.actions.open_plan import open_plan
from langbenk.plans.sheets.case_page import case_page
from langbenk.plans.sheets.home import home_sheet, my_children
from langbenk.plans.sheets.plan import plan_sheet
from tests.conftest import as_owner
from tests.made import a_consent, a_person, a_service, an_employee, seat
from tests.plans.scene import MONDAY, TUESDAY, WHOLE, Scene, a_draft, a_final_plan, a_measure, noahs_bench

pytestmark = pytest.mark.django_db
MAY_2027 = datetime(2027, 5, 3, 9, 0, tzinfo=UTC)
# The two that open and close the test's own savepoint stand beside the sheet's statements.
SAVEPOINT = 2


def with_a_concern(noah: Scene) -> None:
    with as_owner():
        case = Case.objects.get(person_id=noah.noah)
        Concern.objects.create(
            case=case,
            person_id=noah.noah,
            text="He is alone in every break.",
            family_told=True,
            written_by_id=noah.tuva.employee,
            service_id=noah.school,
            at=MONDAY.replace(month=9),
            form_key=uuid4(),
        )
        by = {"case": case, "person_id": noah.noah, "by_id": noah.unit.employee}
        given = {"inquiry": {}, "reasons": {}, "answer": {}, "release": "1", "form_key": uuid4()}
        assessed = Assessment.objects.create(**by, **given, at=MONDAY.replace(month=10))
        decided = {"rule": "plan-health", "outcome": "granted", "reasons": "Many helpers.", "child_heard": "Yes."}
        Decision.objects.create(**by, **decided, assessment=assessed, at=MONDAY.replace(month=10, day=3))


def test_the_coordinator_reads_the_plan_and_what_it_still_lacks() -> None:
    noah = noahs_bench()
    open_plan(about=noah.noah, by=noah.ingrid, at=MONDAY)
    sheet = plan_sheet(about=noah.noah, by=noah.ingrid, at=MONDAY)
    assert (sheet.state, sheet.version, sheet.step) == ("draft", 1, "plan_work")
    assert (sheet.responsible_service, sheet.responsible_name) == ("Health", "Ingrid Moe")
    assert sheet.missing == ("child_participation", "period", "next_review", "goal", "measure")
    assert [service.name for service in sheet.services] == ["Health", "Lysvik school", "The unit"]
    assert "plan.finalise" in sheet.may


def test_before_there_is_a_plan_the_sheet_says_so() -> None:
    noah = noahs_bench()
    sheet = plan_sheet(about=noah.noah, by=noah.ingrid, at=MONDAY)
    assert (sheet.state, sheet.version, sheet.goals, sheet.missing) == ("none", 0, (), ())
    assert "plan.open" in sheet.may


def test_a_parent_reads_the_whole_plan_and_is_asked_to_agree() -> None:
    noah = noahs_bench()
    a_final_plan(noah)
    sheet = plan_sheet(about=noah.noah, by=noah.siri, at=MONDAY)
    goal = sheet.goals[0]
    assert (goal.words, goal.said_by, goal.agreed, goal.late) == ("Ride my bike", "child", 1, 0)
    assert (goal.measures[0].service_name, goal.measures[0].due) == ("Health", date(2026, 12, 1))
    assert sheet.child_participation == WHOLE.child_participation
    assert sheet.waits_for_my_agreement
    assert (sheet.missing, sheet.services) == ((), ())
    agree_to_plan(about=noah.noah, version=sheet.version, by=noah.siri, at=MONDAY)
    agreed = plan_sheet(about=noah.noah, by=noah.siri, at=TUESDAY)
    assert not agreed.waits_for_my_agreement
    assert [(line.name, line.mine, line.current) for line in agreed.agreements] == [("Siri Lie", True, True)]
    assert plan_sheet(about=noah.noah, by=noah.omar, at=TUESDAY).waits_for_my_agreement
    assert not plan_sheet(about=noah.noah, by=noah.ingrid, at=TUESDAY).waits_for_my_agreement


def test_a_change_asks_the_parent_who_agreed_once_more() -> None:
    noah = noahs_bench()
    a_final_plan(noah)
    agree_to_plan(about=noah.noah, version=noah.plan().version, by=noah.siri, at=MONDAY)
    add_goal(about=noah.noah, words="Swim", said_by="child", form_key=uuid4(), by=noah.ingrid, at=TUESDAY)
    sheet = plan_sheet(about=noah.noah, by=noah.siri, at=TUESDAY)
    assert sheet.waits_for_my_agreement
    assert [line.current for line in sheet.agreements] == [False]


def test_the_teacher_reads_the_plan_when_both_parents_have_agreed_and_not_before() -> None:
    noah = noahs_bench()
    a_final_plan(noah)
    with as_owner():
        a_consent(noah.noah, noah.school, noah.siri)
    with pytest.raises(Refused) as refused:
        plan_sheet(about=noah.noah, by=noah.tuva, at=MONDAY)
    assert (refused.value.verdict.why, refused.value.verdict.secret) == ("no-consent", False)
    with as_owner():
        a_consent(noah.noah, noah.school, noah.omar)
    sheet = plan_sheet(about=noah.noah, by=noah.tuva, at=MONDAY)
    assert sheet.goals[0].words == "Ride my bike"
    assert not {"plan.write", "plan.finalise", "plan.agree"} & sheet.may


def test_the_case_page_is_the_bench_the_goals_and_what_has_happened(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    noah = noahs_bench()
    with_a_concern(noah)
    a_final_plan(noah)
    a_measure(noah, due=date(2027, 6, 1))
    agree_to_plan(about=noah.noah, version=noah.plan().version, by=noah.siri, at=TUESDAY)
    with django_assert_max_num_queries(9 + SAVEPOINT):
        page = case_page(about=noah.noah, by=noah.ingrid, at=MAY_2027)
    assert (page.child.name, page.child.age) == ("Noah Lie", 10)
    assert (page.step, page.waits_for, page.next_on, page.late) == (
        "review",
        "child_coordinator",
        date(2027, 2, 1),
        True,
    )
    assert [(goal.words, goal.agreed, goal.late) for goal in page.goals] == [("Ride my bike", 2, 1)]
    assert [(event.code, event.names) for event in page.happened] == [
        ("plan-agreed", ("Siri Lie",)),
        ("plan-final", ("Ingrid Moe",)),
        ("plan-opened", ("Ingrid Moe",)),
        ("wish-recorded", ("Une Moe",)),
        ("plan-health-granted", ("Une Moe",)),
        ("rights-assessed", ("Une Moe",)),
        ("concern-registered", ("Tuva Moe",)),
    ]
    assert {seat.name or seat.service_name for seat in page.seats} == {
        "Ingrid Moe",
        "Per Moe",
        "Siri Lie",
        "Omar Lie",
        "Tuva Moe",
        "The unit",
    }


def test_the_case_page_leaves_out_what_a_team_member_may_not_see() -> None:
    noah = noahs_bench()
    with_a_concern(noah)
    a_final_plan(noah)
    page = case_page(about=noah.noah, by=noah.tuva, at=MONDAY)
    assert (page.plan_state, page.goals) == ("", ())
    assert page.happened == ()
    at_work = {"person.search", "concern.register", "closeness.declare", "glass.break", "need.notify", "absence.record"}
    entries = {"entry.read", "entry.write", "entry.withhold", "entry.share", "entry.unshare", "record.sign"}
    tasks = {"task.read", "task.set", "task.do", "handover.read", "handover.answer", "rehabilitation.notify"}
    together = {"coordination.read", "dispute.raise", "dispute.view"}
    assert page.may == {"case.list", "case.read"} | at_work | entries | tasks | together


def test_a_parent_does_not_open_the_staffs_page_nor_staff_the_familys() -> None:
    noah = noahs_bench()
    with pytest.raises(Refused):
        case_page(about=noah.noah, by=noah.siri, at=MONDAY)
    with pytest.raises(Refused):
        home_sheet(about=noah.noah, by=noah.ingrid, at=MONDAY)


def test_the_familys_page_says_who_coordinates_and_what_is_next(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    noah = noahs_bench()
    a_final_plan(noah)
    case_page(about=noah.noah, by=noah.tuva, at=TUESDAY)
    with django_assert_max_num_queries(13 + SAVEPOINT):
        home = home_sheet(about=noah.noah, by=noah.siri, at=TUESDAY)
    assert home.coordinator
    assert home.deputy
    assert (home.coordinator.name, home.coordinator.phone) == ("Ingrid Moe", "70 00 00 00")
    assert (home.deputy.name, home.coming) == ("Per Moe", None)
    assert (home.step, home.waits_for, home.next_on) == ("review", "child_coordinator", date(2027, 2, 1))
    assert (home.plan_state, home.plan_next_review, home.waits_for_my_agreement) == ("final", date(2027, 2, 1), True)
    assert {told.code for told in home.notices} == {"plan-opened", "plan-final"}
    assert [goal.words for goal in home.goals] == ["Ride my bike"]
    assert home.last_look
    assert (home.last_look.name, home.last_look.action, home.last_look.profession) == (
        "Tuva Moe",
        "case.read",
        "teacher",
    )
    home_sheet(about=noah.noah, by=noah.siri, at=TUESDAY)
    agree_to_plan(about=noah.noah, version=home.plan_version, by=noah.siri, at=TUESDAY)
    again = home_sheet(about=noah.noah, by=noah.siri, at=TUESDAY)
    assert not again.waits_for_my_agreement
    assert again.last_look == home.last_look


def test_between_two_coordinators_the_unit_coordinates_and_the_coming_one_is_named() -> None:
    noah = noahs_bench()
    with as_owner():
        Tie.objects.filter(person_id=noah.noah, kind__in=("child_coordinator", "deputy")).update(until=MONDAY.date())
        ane = an_employee("Ane", noah.health)
        seat(noah.noah, "child_coordinator", "hol-7-2a", employee=ane, service=noah.health, since=date(2026, 11, 16))
    home = home_sheet(about=noah.noah, by=noah.siri, at=MONDAY)
    assert (home.coordinator, home.deputy) == (None, None)
    assert home.unit
    assert home.unit.service_name == "The unit"
    assert home.coming
    assert (home.coming.name, home.coming.since) == ("Ane Moe", date(2026, 11, 16))
    assert home.waits_for == ""


def test_a_parent_finds_all_their_children_and_nobody_elses() -> None:
    noah, other = noahs_bench(), noahs_bench()
    with as_owner():
        maja = a_person("Maja", due=date(2027, 1, 20))
        seat(maja, "guardian", "bl-30", relative=noah.siri)
    found = my_children(by=noah.siri, at=MONDAY)
    assert [(line.child.given_name, line.child.age, line.child.due_date) for line in found] == [
        ("Maja", None, date(2027, 1, 20)),
        ("Noah", 9, None),
    ]
    assert other.noah not in {line.child.id for line in found}
    assert {line.may for line in found} == {frozenset({"home.read"})}
    assert my_children(by=Actor(person=noah.ingrid.person, hat=Hat.FAMILY), at=MONDAY) == ()


def test_a_draft_is_read_with_few_questions(django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    noah = noahs_bench()
    a_draft(noah)
    with as_owner():
        a_service("ppt", "PPT")
    with django_assert_max_num_queries(11 + SAVEPOINT):
        plan_sheet(about=noah.noah, by=noah.ingrid, at=MONDAY)
