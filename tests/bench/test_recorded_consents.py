"""An answer that came on paper, or aloud before a witness, written down by staff, and the giver's to take back."""

from datetime import date

import pytest

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Part
from langbenk.audit.models import LogLine
from langbenk.bench.actions.give_consent import give_consent
from langbenk.bench.actions.record_consent import record_consent
from langbenk.bench.actions.withdraw_consent import withdraw_consent
from langbenk.bench.consenting import Answer, Receiver
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import Refused, door
from langbenk.bench.heard import Heard
from langbenk.bench.models import Consent
from langbenk.bench.sheets.consents import consents_sheet, consents_to_record
from tests.conftest import as_owner
from tests.made import a_service, an_employee, seat
from tests.plans.scene import MONDAY, TUESDAY, Scene, noahs_bench

pytestmark = pytest.mark.django_db
PLAN = {Part.PLAN: "What the plan is, read aloud."}
ON_MONDAY = MONDAY.date()


def write_down(
    noah: Scene,
    giver: Actor,
    how: str = "paper",
    *,
    witness: str = "",
    day: date = ON_MONDAY,
    answer: Answer | None = None,
    to: Receiver | None = None,
    by: Actor | None = None,
) -> None:
    heard = Heard(giver.person, day, how, witness)
    to, answer = to or Receiver(service=noah.school), answer or Answer(PLAN)
    record_consent(about=noah.noah, to=to, heard=heard, answer=answer, by=by or noah.ingrid, at=TUESDAY)


def reads_the_plan(noah: Scene) -> bool:
    try:
        with door(Action.PLAN_READ, by=noah.tuva, at=TUESDAY, about=noah.noah):
            return True
    except Refused:
        return False


def test_two_answers_one_on_paper_and_one_aloud_open_the_plan_and_the_family_sees_who_wrote_them_down() -> None:
    noah = noahs_bench()
    write_down(noah, noah.siri)
    assert not reads_the_plan(noah)
    write_down(noah, noah.omar, "oral", witness="Tuva Moe", by=noah.per)
    assert reads_the_plan(noah)
    (school,) = consents_sheet(about=noah.noah, by=noah.siri, at=TUESDAY).receivers
    assert [(one.name, one.how, one.recorder) for one in school.parts[0].answers] == [
        ("Omar Lie", "oral", "Per Moe"),
        ("Siri Lie", "paper", "Ingrid Moe"),
    ]
    with as_owner():
        kept = Consent.objects.get(given_by=noah.omar.person)
        assert (kept.witness, kept.recorded_by_id, kept.given_at.date()) == (
            "Tuva Moe",
            noah.per.employee,
            date(2026, 11, 1),
        )
        lines = LogLine.objects.filter(action="consent.record", permitted=True)
        assert {line.part for line in lines} == {"plan"}
    withdraw_consent(about=noah.noah, to=Receiver(service=noah.school), by=noah.omar, at=TUESDAY)
    assert not reads_the_plan(noah)


def test_a_no_on_paper_ends_a_yes_and_an_older_paper_never_undoes_a_newer_answer() -> None:
    noah = noahs_bench()
    school = Receiver(service=noah.school)
    for parent in (noah.siri, noah.omar):
        give_consent(about=noah.noah, to=school, answer=Answer(PLAN), by=parent, at=MONDAY)
    with pytest.raises(Wrong) as wrong:
        write_down(noah, noah.siri, answer=Answer(PLAN, "no"), day=date(2026, 10, 30))
    assert (wrong.value.field, wrong.value.code) == ("day", "answered-since")
    assert reads_the_plan(noah)
    write_down(noah, noah.siri, answer=Answer(PLAN, "no"), day=TUESDAY.date())
    assert not reads_the_plan(noah)


def test_what_cannot_be_written_down() -> None:
    noah = noahs_bench()
    stranger = an_outsider()
    for giver, how, more, wanted in (
        (noah.siri, "sign_in", {}, ("how", "unknown")),
        (noah.siri, "", {}, ("how", "unknown")),
        (noah.siri, "oral", {"witness": " "}, ("witness", "empty")),
        (noah.siri, "oral", {"witness": " ingrid  MOE "}, ("witness", "own-name")),
        (noah.siri, "oral", {"witness": "x" * 201}, ("witness", "too-long")),
        (noah.siri, "paper", {"day": date(2026, 11, 4)}, ("day", "not-come")),
        (noah.siri, "paper", {"day": date(2025, 11, 2)}, ("day", "long-ago")),
        (noah.siri, "paper", {"answer": Answer(PLAN, "perhaps")}, ("answer", "unknown")),
        (noah.siri, "paper", {"answer": Answer(PLAN, until=TUESDAY.date())}, ("until", "not-ahead")),
        (noah.siri, "paper", {"answer": Answer({})}, ("parts", "empty")),
        (noah.siri, "paper", {"to": Receiver(service=noah.health)}, ("receiver", "not-on-the-bench")),
        (noah.tuva, "paper", {}, ("parts", "not-asked")),
        (stranger, "paper", {}, ("parts", "not-asked")),
    ):
        with pytest.raises(Wrong) as wrong:
            write_down(noah, giver, how, **more)
        assert (wrong.value.field, wrong.value.code) == wanted
    with as_owner():
        assert not Consent.objects.exists()


def test_only_those_who_lead_the_unit_and_a_contact_person_write_answers_down() -> None:
    noah = noahs_bench()
    with as_owner():
        health_station = a_service("municipal_health", "The health station")
        anne = an_employee("Anne", health_station)
        seat(noah.noah, "contact", "hol-3-4", employee=anne, service=health_station)
    for by in (noah.tuva, noah.siri, an_outsider()):
        with pytest.raises(Refused):
            write_down(noah, noah.siri, by=by)
        with pytest.raises(Refused):
            consents_to_record(about=noah.noah, by=by, at=TUESDAY)
    for by in (noah.ingrid, noah.per, noah.unit, anne):
        write_down(noah, noah.siri, by=by)
        assert consents_to_record(about=noah.noah, by=by, at=TUESDAY).receivers
    with as_owner():
        assert Consent.objects.get().recorded_by_id == noah.ingrid.employee  # the same answer again changes nothing


def an_outsider() -> Actor:
    with as_owner():
        return an_employee("Ulla", a_service("nav", "Nav"))
