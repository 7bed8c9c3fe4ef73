"""The family's consents: each guardian's own, together for the service, and back at any moment."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.audit.models import LogLine
from langbenk.bench.actions.give_consent import give_consent
from langbenk.bench.actions.withdraw_consent import withdraw_consent
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import Refused, door, listing
from langbenk.bench.models import Consent, Tie
from langbenk.bench.sheets.consents import ServiceConsent, consents_sheet
from tests.conftest import as_owner
from tests.made import a_guardian, a_service, an_employee, seat
from tests.plans.scene import MONDAY, TUESDAY, Scene, noahs_bench

pytestmark = pytest.mark.django_db
TOLD = "The school reads the plan: goals, measures, and what Noah has said."


def agree(noah: Scene, by: Actor, *, at: datetime = MONDAY, until: date | None = None) -> None:
    give_consent(about=noah.noah, service=noah.school, until=until, informed_text=TOLD, by=by, at=at)


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
    withdraw_consent(about=noah.noah, service=noah.school, by=noah.omar, at=TUESDAY)
    assert not reads_the_plan(noah, TUESDAY)
    with as_owner():
        withdrawn = Consent.objects.get(given_by=noah.omar.person)
        assert (withdrawn.withdrawn_at, withdrawn.withdrawn_by_id) == (TUESDAY, noah.omar.person)
        assert Consent.objects.get(given_by=noah.siri.person).withdrawn_at is None
        lines = LogLine.objects.filter(action__startswith="consent.").order_by("id")
        assert [(line.action, line.part, line.why) for line in lines] == [
            ("consent.give", "plan", "guardian"),
            ("consent.give", "plan", "guardian"),
            ("consent.withdraw", "plan", "guardian"),
        ]


def test_a_list_opens_the_plan_for_the_same_readers_as_the_door() -> None:
    noah, other = noahs_bench(), noahs_bench()
    agree(noah, noah.siri)
    assert plans_open_to(noah.tuva, MONDAY) == set()
    agree(noah, noah.omar)
    assert plans_open_to(noah.tuva, MONDAY) == {noah.noah}
    assert plans_open_to(other.tuva, MONDAY) == set()
    assert plans_open_to(noah.ingrid, MONDAY) == plans_open_to(noah.omar, MONDAY) == {noah.noah}
    withdraw_consent(about=noah.noah, service=noah.school, by=noah.siri, at=TUESDAY)
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
    wrongs = {
        ("service", "not-on-the-bench"): {"service": stranger},
        ("until", "not-ahead"): {"until": MONDAY.date()},
        ("until", "too-far"): {"until": date(9999, 1, 1)},
        ("informed_text", "empty"): {"informed_text": " "},
    }
    whole = {"service": noah.school, "until": None, "informed_text": TOLD}
    for wanted, change in wrongs.items():
        with pytest.raises(Wrong) as wrong:
            give_consent(about=noah.noah, by=noah.siri, at=MONDAY, **whole | change)
        assert (wrong.value.field, wrong.value.code) == wanted
    with pytest.raises(Wrong):  # those who lead need no consent, so none is asked for
        give_consent(about=noah.noah, by=noah.siri, at=MONDAY, **whole | {"service": noah.health})
    with as_owner():
        assert not Consent.objects.exists()


def test_only_the_family_consents_and_only_for_its_own_child() -> None:
    noah, other = noahs_bench(), noahs_bench()
    for by in (noah.ingrid, noah.tuva, noah.unit, other.siri):
        with pytest.raises(Refused):
            agree(noah, by)
        with pytest.raises(Refused):
            withdraw_consent(about=noah.noah, service=noah.school, by=by, at=MONDAY)
    with as_owner():
        assert not Consent.objects.exists()
        assert set(LogLine.objects.filter(person=noah.noah).values_list("permitted", flat=True)) == {False}


def test_withdrawing_what_was_never_given_and_what_another_gave_changes_nothing() -> None:
    noah = noahs_bench()
    agree(noah, noah.siri)
    withdraw_consent(about=noah.noah, service=noah.school, by=noah.omar, at=TUESDAY)
    with as_owner():
        assert Consent.objects.get().withdrawn_at is None


def test_the_sheet_tells_each_parent_what_they_and_the_other_have_answered() -> None:
    noah = noahs_bench()
    agree(noah, noah.siri, until=date(2027, 1, 1))
    mine, theirs = the_school(noah, noah.siri), the_school(noah, noah.omar)
    assert (mine.name, mine.kind, mine.opens, mine.seated) == ("Lysvik school", "school", "plan", True)
    assert (mine.mine_since, mine.mine_until, mine.holds) == (MONDAY, date(2027, 1, 1), False)
    assert [(other.name, other.since) for other in mine.others] == [("Omar Lie", None)]
    assert theirs.mine_since is None
    assert [(other.name, other.since) for other in theirs.others] == [("Siri Lie", MONDAY)]
    agree(noah, noah.omar, at=TUESDAY)
    assert the_school(noah, noah.siri).holds


def test_the_coordinator_sees_the_answers_and_the_teacher_does_not() -> None:
    noah = noahs_bench()
    agree(noah, noah.siri)
    seen = the_school(noah, noah.ingrid)
    assert (seen.mine_since, {other.since for other in seen.others}) == (None, {MONDAY, None})
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
    assert [(service.name, service.seated) for service in sheet.services] == [("Lysvik school", False), ("PPT", True)]
    withdraw_consent(about=noah.noah, service=noah.school, by=noah.siri, at=TUESDAY)
    after = consents_sheet(about=noah.noah, by=noah.siri, at=datetime(2026, 11, 4, 9, 0, tzinfo=UTC))
    assert [service.name for service in after.services] == ["PPT"]


def the_school(noah: Scene, by: Actor) -> ServiceConsent:
    (school,) = consents_sheet(about=noah.noah, by=by, at=TUESDAY).services
    return school
