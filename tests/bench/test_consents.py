"""The family's consents: each guardian's own, together for the service, and back at any moment."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Part
from langbenk.audit.models import LogLine
from langbenk.bench.actions.give_consent import give_consent
from langbenk.bench.actions.withdraw_consent import withdraw_consent
from langbenk.bench.consenting import Answer, Receiver
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import Refused, door, listing
from langbenk.bench.models import Consent, Tie
from langbenk.bench.sheets.answers import PartAnswers, ReceiverAnswers
from langbenk.bench.sheets.consents import consents_sheet
from tests.conftest import as_owner
from tests.made import a_guardian, a_service, an_employee, seat
from tests.plans.scene import MONDAY, TUESDAY, Scene, noahs_bench

pytestmark = pytest.mark.django_db
TOLD = "The school reads the plan: goals, measures, and what Noah has said."


def agree(noah: Scene, by: Actor, *, at: datetime = MONDAY, until: date | None = None) -> None:
    to, answer = Receiver(service=noah.school), Answer({Part.PLAN: TOLD}, until=until)
    give_consent(about=noah.noah, to=to, answer=answer, by=by, at=at)


def plans_open_to(actor: Actor, at: datetime) -> set[UUID]:
    with listing(Action.PLAN_READ, by=actor, at=at), connection.cursor() as cursor:
        cursor.execute("SELECT * FROM bench_mine('plan.read')")
        return {row[0] for row in cursor.fetchall()}


def reads_the_plan(noah: Scene, at: datetime) -> bool:
    try:
        with door(Action.PLAN_READ, by=noah.tuva, at=at, about=noah.noah):
            return True
    except Refused:
        return False


def test_the_school_sees_the_plan_when_both_have_agreed_and_not_a_moment_after_one_withdraws() -> None:
    noah = noahs_bench()
    agree(noah, noah.siri)
    assert not reads_the_plan(noah, MONDAY)
    agree(noah, noah.omar)
    assert reads_the_plan(noah, MONDAY)
    withdraw_consent(about=noah.noah, to=Receiver(service=noah.school), by=noah.omar, at=TUESDAY)
    assert not reads_the_plan(noah, TUESDAY)
    with as_owner():
        withdrawn = Consent.objects.get(given_by=noah.omar.person)
        assert (withdrawn.withdrawn_at, withdrawn.withdrawn_by_id) == (TUESDAY, noah.omar.person)
        assert Consent.objects.get(given_by=noah.siri.person).withdrawn_at is None
        lines = LogLine.objects.filter(action__startswith="consent.").order_by("id")
        assert [(line.action, line.part, line.why) for line in lines] == [
            ("consent.give", "plan", "guardian"),
            ("consent.give", "plan", "guardian"),
            ("consent.withdraw", "plan health school child_welfare everyday", "guardian"),
        ]


def test_a_list_opens_the_plan_for_the_same_readers_as_the_door() -> None:
    noah, other = noahs_bench(), noahs_bench()
    agree(noah, noah.siri)
    assert plans_open_to(noah.tuva, MONDAY) == set()
    agree(noah, noah.omar)
    assert plans_open_to(noah.tuva, MONDAY) == {noah.noah}
    assert plans_open_to(other.tuva, MONDAY) == set()
    assert plans_open_to(noah.ingrid, MONDAY) == plans_open_to(noah.omar, MONDAY) == {noah.noah}
    withdraw_consent(about=noah.noah, to=Receiver(service=noah.school), by=noah.siri, at=TUESDAY)
    assert plans_open_to(noah.tuva, TUESDAY) == set()


def test_a_parent_who_comes_to_the_bench_later_is_asked_too() -> None:
    noah = noahs_bench()
    for parent in (noah.siri, noah.omar):
        agree(noah, parent)
    with as_owner():
        kari = a_guardian("Kari", noah.noah, kinship="co_mother")
        seat(noah.noah, "guardian", "bl-30", relative=kari, since=date(2026, 11, 3))
    assert reads_the_plan(noah, MONDAY)
    assert not reads_the_plan(noah, TUESDAY)
    agree(noah, kari, at=TUESDAY)
    assert reads_the_plan(noah, TUESDAY)


def test_without_a_guardian_on_the_bench_nobody_has_agreed() -> None:
    noah = noahs_bench()
    for parent in (noah.siri, noah.omar):
        agree(noah, parent)
    with as_owner():
        Tie.objects.filter(person_id=noah.noah, kind="guardian").update(until=TUESDAY.date())
    assert not reads_the_plan(noah, TUESDAY)


def test_the_line_in_the_log_names_the_consent_that_opened() -> None:
    noah = noahs_bench()
    agree(noah, noah.siri)
    agree(noah, noah.omar, at=TUESDAY)
    assert reads_the_plan(noah, TUESDAY)
    with as_owner():
        assert LogLine.objects.latest("id").consent == Consent.objects.get(given_by=noah.omar.person).id


def test_a_second_press_keeps_one_consent_and_a_new_end_replaces_it() -> None:
    noah = noahs_bench()
    for at in (MONDAY, TUESDAY):
        agree(noah, noah.siri, at=at)
    with as_owner():
        assert Consent.objects.get().given_at == MONDAY
    agree(noah, noah.siri, at=TUESDAY, until=date(2026, 12, 24))
    with as_owner():
        assert Consent.objects.get(withdrawn_at=None).until == date(2026, 12, 24)
        assert Consent.objects.count() == 2


def test_a_consent_that_has_run_out_can_be_given_anew() -> None:
    noah = noahs_bench()
    agree(noah, noah.siri)
    agree(noah, noah.omar, until=date(2026, 11, 3))
    assert reads_the_plan(noah, MONDAY)
    assert not reads_the_plan(noah, TUESDAY)
    agree(noah, noah.omar, at=TUESDAY)
    assert reads_the_plan(noah, TUESDAY)


def test_what_cannot_be_consented_to() -> None:
    noah = noahs_bench()
    with as_owner():
        stranger = a_service("ppt", "PPT")
    school, plan = Receiver(service=noah.school), {Part.PLAN: TOLD}
    wrongs = [
        (("receiver", "not-on-the-bench"), Receiver(service=stranger), Answer(plan)),
        (("receiver", "not-on-the-bench"), Receiver(service=noah.health), Answer(plan)),  # they lead, and are not asked
        (("receiver", "not-on-the-bench"), Receiver(relative=noah.omar.person), Answer(plan)),
        (("receiver", "not-on-the-bench"), Receiver(service=noah.school, relative=noah.omar.person), Answer(plan)),
        (("receiver", "not-on-the-bench"), Receiver(), Answer(plan)),
        (("until", "not-ahead"), school, Answer(plan, until=MONDAY.date())),
        (("until", "too-far"), school, Answer(plan, until=date(9999, 1, 1))),
        (("informed_text", "empty"), school, Answer({Part.PLAN: " "})),
        (("parts", "empty"), school, Answer({})),
        (("answer", "unknown"), school, Answer(plan, "perhaps")),
        (("purpose", "too-long"), school, Answer(plan, purpose="x" * 501)),
    ]
    for wanted, to, answer in wrongs:
        with pytest.raises(Wrong) as wrong:
            give_consent(about=noah.noah, to=to, answer=answer, by=noah.siri, at=MONDAY)
        assert (wrong.value.field, wrong.value.code) == wanted
    with as_owner():
        assert not Consent.objects.exists()


def test_only_the_family_consents_and_only_for_its_own_child() -> None:
    noah, other = noahs_bench(), noahs_bench()
    for by in (noah.ingrid, noah.tuva, noah.unit, other.siri):
        with pytest.raises(Refused):
            agree(noah, by)
        with pytest.raises(Refused):
            withdraw_consent(about=noah.noah, to=Receiver(service=noah.school), by=by, at=MONDAY)
    with as_owner():
        assert not Consent.objects.exists()
        assert set(LogLine.objects.filter(person=noah.noah).values_list("permitted", flat=True)) == {False}


def test_withdrawing_what_was_never_given_and_what_another_gave_changes_nothing() -> None:
    noah = noahs_bench()
    agree(noah, noah.siri)
    withdraw_consent(about=noah.noah, to=Receiver(service=noah.school), by=noah.omar, at=TUESDAY)
    with as_owner():
        assert Consent.objects.get().withdrawn_at is None


def test_the_sheet_tells_each_parent_what_they_and_the_other_have_answered() -> None:
    noah = noahs_bench()
    agree(noah, noah.siri, until=date(2027, 1, 1))
    school = the_school(noah, noah.siri)
    assert (school.name, school.kind, school.seated, school.is_service) == ("Lysvik school", "school", True, True)
    assert school.processing == "oppl-24-1"
    mine, theirs = the_plan(noah, noah.siri), the_plan(noah, noah.omar)
    assert [(one.name, one.mine, one.answer, one.since, one.until) for one in mine.answers] == [
        ("Omar Lie", False, "", None, None),
        ("Siri Lie", True, "yes", MONDAY, date(2027, 1, 1)),
    ]
    assert [(one.name, one.mine) for one in theirs.answers] == [("Omar Lie", True), ("Siri Lie", False)]
    assert not mine.opens
    agree(noah, noah.omar, at=TUESDAY)
    assert the_plan(noah, noah.siri).opens


def test_each_kind_of_information_says_who_is_asked_by_which_provision_and_what_it_lifts() -> None:
    noah = noahs_bench()
    said = {part.part: (part.lifts, part.grounds, part.asks_me) for part in the_school(noah, noah.siri).parts}
    assert said == {
        "plan": ("hpl-21", ("pbrl-4-4", "bl-30"), True),
        "health": ("hpl-21", ("pbrl-4-4", "bl-30"), True),
        "school": ("fvl-13", ("bl-30",), True),
        "child_welfare": ("bvl-13-1", ("bl-30",), True),
        "everyday": ("fvl-13", ("bl-30",), True),
    }


def test_the_coordinator_sees_the_answers_and_the_teacher_does_not() -> None:
    noah = noahs_bench()
    agree(noah, noah.siri)
    seen = the_plan(noah, noah.ingrid)
    assert seen.mine is None
    assert [one.since for one in seen.answers] == [None, MONDAY]
    with pytest.raises(Refused):
        consents_sheet(about=noah.noah, by=noah.tuva, at=TUESDAY)


def test_a_service_that_has_left_the_bench_stands_there_as_long_as_it_has_a_consent() -> None:
    noah = noahs_bench()
    agree(noah, noah.siri)
    with as_owner():
        Tie.objects.filter(employee_id=noah.tuva.employee).update(until=MONDAY.date())
        ppt = a_service("ppt", "PPT")
        seat(noah.noah, "contact", "hol-3-4", employee=an_employee("Eva", ppt), service=ppt)
    sheet = consents_sheet(about=noah.noah, by=noah.siri, at=TUESDAY)
    assert [(one.name, one.seated, one.opens) for one in sheet.receivers] == [
        ("Lysvik school", False, False),
        ("PPT", True, False),
    ]
    assert [part.part for part in sheet.receivers[0].parts] == ["plan"]
    withdraw_consent(about=noah.noah, to=Receiver(service=noah.school), by=noah.siri, at=TUESDAY)
    after = consents_sheet(about=noah.noah, by=noah.siri, at=datetime(2026, 11, 4, 9, 0, tzinfo=UTC))
    assert [one.name for one in after.receivers] == ["PPT"]


def test_the_answers_are_asked_for_once_however_many_sit_there() -> None:
    noah = noahs_bench()
    with as_owner():
        for number in range(12):
            service = a_service("ppt", f"PPT {number:02}")
            seat(noah.noah, "team_member", "hol-3-4", employee=an_employee("Eva", service), service=service)
    with CaptureQueriesContext(connection) as asked:
        sheet = consents_sheet(about=noah.noah, by=noah.siri, at=MONDAY)
    assert len(sheet.receivers) == 13
    assert len([query for query in asked if "bench_answers" in query["sql"]]) == 1
    assert len(asked) <= 10


def the_school(noah: Scene, by: Actor) -> ReceiverAnswers:
    (school,) = consents_sheet(about=noah.noah, by=by, at=TUESDAY).receivers
    return school


def the_plan(noah: Scene, by: Actor) -> PartAnswers:
    return the_school(noah, by).parts[0]
