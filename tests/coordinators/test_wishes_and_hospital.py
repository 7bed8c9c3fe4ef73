"""A family asks for another coordinator, and nobody is blamed; and the hospital's own coordinator sits beside ours."""

from datetime import date
from uuid import UUID, uuid4

import pytest

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Hat
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused, door
from langbenk.bench.models import Tie
from langbenk.cases.actions.end_seat import end_seat
from langbenk.cases.models import Matter
from langbenk.coordinators.actions.answer_wish import answer_wish
from langbenk.coordinators.actions.appoint_at_hospital import appoint_at_hospital
from langbenk.coordinators.actions.name_contact_doctor import name_contact_doctor
from langbenk.coordinators.actions.wish_for_another import wish_for_another
from langbenk.coordinators.hospital import AtHospital
from langbenk.coordinators.models import ChangeWish, ContactDoctor
from langbenk.coordinators.sheets.at_home import wish_sheet
from langbenk.coordinators.sheets.coordinating import coordinating_sheet
from langbenk.coordinators.sheets.hospital import hospital_sheet
from langbenk.organisation.models import Employment
from langbenk.plans.sheets.home import home_sheet
from tests.conftest import as_owner
from tests.coordinators.scene import FRIDAY, Led, appoint, led
from tests.made import a_guardian, a_service, an_employee, seat

pytestmark = pytest.mark.django_db
ON = FRIDAY.date()


def asks(story: Led, by: Actor | None = None, words: str = "We would like somebody else.") -> UUID:
    key = uuid4()
    wish_for_another(about=story.noah, words=words, form_key=key, by=by or story.scene.siri, at=FRIDAY)
    return key


def sees(story: Led, by: Actor) -> tuple[int, int]:
    """How many wishes, and how many such matters, the database gives this reader in this case."""
    with door(Action.CASE_READ, by=by, at=FRIDAY, about=story.noah):
        return ChangeWish.objects.count(), Matter.objects.filter(kind="change").count()


def test_the_family_asks_without_a_reason_and_the_unit_answers() -> None:
    story = led()
    wish = asks(story, words="")
    (matter,) = story.matters("change")
    assert (matter.thing, matter.due) == (wish, date(2026, 11, 20))
    (line,) = coordinating_sheet(about=story.noah, by=story.scene.eva, at=FRIDAY).wishes
    assert (line.said_by, line.words, line.on) == ("Siri Lie", "", ON)
    appoint(story.scene, story.per, story.scene.tuva, at=FRIDAY)
    answer_wish(about=story.noah, wish=wish, outcome="new", answer="Per begins today.", by=story.scene.eva, at=FRIDAY)
    own = home_sheet(about=story.noah, by=story.scene.siri, at=FRIDAY).coordinators.wish
    assert own is not None
    assert (own.outcome, own.answer, own.answered_on) == ("new", "Per begins today.", ON)
    assert story.matters("change") == []
    with pytest.raises(Missing):
        answer_wish(about=story.noah, wish=wish, outcome="stays", answer="No.", by=story.scene.eva, at=FRIDAY)


def test_whoever_coordinates_never_reads_it_and_neither_does_the_other_parent() -> None:
    story = led()
    asks(story)
    with as_owner():
        omar = a_guardian("Omar", story.noah, kinship="father")
        seat(story.noah, "guardian", "bl-30", relative=omar)
        seat(story.noah, "deputy", "hol-7-3", employee=story.scene.tor, service=story.scene.unit)
    assert sees(story, story.ingrid) == (0, 0)
    assert sees(story, story.per) == (0, 0)
    assert sees(story, story.scene.tor) == (0, 0)  # of the unit, but deputy here
    assert sees(story, story.scene.eva) == (1, 1)
    assert coordinating_sheet(about=story.noah, by=story.ingrid, at=FRIDAY).wishes == ()
    assert wish_sheet(about=story.noah, by=omar, at=FRIDAY).wish is None
    assert wish_sheet(about=story.noah, by=story.scene.siri, at=FRIDAY).wish is not None


def test_one_who_has_asked_does_not_ask_twice_before_the_answer() -> None:
    story = led()
    first = asks(story)
    asks(story, words="Again.")
    assert [matter.thing for matter in story.matters("change")] == [first]
    answer_wish(about=story.noah, wish=first, outcome="talked", answer="As we said.", by=story.scene.eva, at=FRIDAY)
    assert len(story.matters("change")) == 0
    assert [matter.thing for matter in story.matters("change")] != [asks(story, words="Once more.")]


def test_only_the_family_asks_and_only_the_unit_answers() -> None:
    story = led()
    for by in (story.ingrid, story.scene.eva, Actor(story.gro.person, Hat.FAMILY)):
        with pytest.raises(Refused):
            asks(story, by)
    wish = asks(story)
    for by in (story.ingrid, story.per, story.gro):
        with pytest.raises(Refused):
            answer_wish(about=story.noah, wish=wish, outcome="stays", answer="No.", by=by, at=FRIDAY)
    for outcome, answer, code in (
        ("perhaps", "x", "outcome: unknown"),
        ("stays", " ", "answer: empty"),
        ("new", "x", "outcome: not-appointed-yet"),
    ):
        with as_owner():
            ChangeWish.objects.update(at=FRIDAY.replace(day=7))
        with pytest.raises(Wrong, match=code):
            answer_wish(
                about=story.noah, wish=wish, outcome=outcome, answer=answer, by=story.scene.eva,
                at=FRIDAY.replace(day=8),
            )  # fmt: skip


def a_hospital() -> tuple[UUID, Actor, Actor]:
    """A hospital with a doctor and an adviser."""
    with as_owner():
        hospital = a_service("specialist_health", "Lysvik hospital")
        return hospital, an_employee("Hilde", hospital, profession="doctor"), an_employee("Arne", hospital)


def appoint_there(story: Led, who: Actor, where: UUID, *, by: Actor | None = None, doctor: str = "") -> None:
    what = AtHospital(who.post, where, date(2026, 11, 5), doctor)
    appoint_at_hospital(about=story.noah, what=what, form_key=uuid4(), by=by or story.ingrid, at=FRIDAY)


def test_both_coordinators_sit_side_by_side_and_the_authorisation_was_looked_up() -> None:
    story = led()
    hospital, hilde, _arne = a_hospital()
    appoint_there(story, hilde, hospital)
    sheet = hospital_sheet(about=story.noah, by=story.scene.eva, at=FRIDAY)
    assert sheet.here is not None
    assert sheet.there is not None
    assert (sheet.here.name, sheet.there.name) == ("Ingrid Moe", "Hilde Moe")
    assert (sheet.there.authorised_on, sheet.there.seen_by, sheet.doctor) == (date(2026, 11, 5), "Ingrid Moe", "")
    name_contact_doctor(about=story.noah, doctor="Dr. Odd Lund", by=hilde, at=FRIDAY)
    home = home_sheet(about=story.noah, by=story.scene.siri, at=FRIDAY)
    assert home.coordinators.doctor is not None
    assert (home.coordinators.doctor.name, home.coordinators.doctor.since) == ("Dr. Odd Lund", ON)
    assert home.coordinators.hospital is not None
    assert (home.coordinators.hospital.name, home.coordinators.hospital.service_name) == (
        "Hilde Moe",
        "Lysvik hospital",
    )
    assert story.told() == ["hospital-coordinator"]


def test_a_new_one_there_follows_the_former() -> None:
    story = led()
    hospital, hilde, _arne = a_hospital()
    with as_owner():
        liv = an_employee("Liv", hospital, profession="psychologist")
    appoint_there(story, hilde, hospital, doctor="Dr. Odd Lund")
    appoint_there(story, liv, hospital, by=hilde)
    with as_owner():
        rows = Tie.objects.filter(kind="hospital_coordinator", until=None).select_related("employee")
        assert [row.employee.given_name for row in rows if row.employee] == ["Liv"]
    assert hospital_sheet(about=story.noah, by=story.ingrid, at=FRIDAY).doctor == "Dr. Odd Lund"
    with pytest.raises(Refused):  # who got up appoints no more
        appoint_there(story, hilde, hospital, by=hilde)


def test_it_must_be_health_personnel_at_a_hospital_whose_authorisation_was_looked_up() -> None:
    story = led()
    hospital, hilde, arne = a_hospital()
    with pytest.raises(Wrong, match="coordinator: no-health-personnel"):
        appoint_there(story, arne, hospital)
    with pytest.raises(Wrong, match="kind: no-hospital"):
        appoint_there(story, story.per, story.scene.school)
    with pytest.raises(Wrong, match="authorised_on: not-come"):
        appoint_at_hospital(
            about=story.noah, what=AtHospital(hilde.post, hospital, date(2026, 11, 7)), form_key=uuid4(),
            by=story.ingrid, at=FRIDAY,
        )  # fmt: skip
    with as_owner():
        Employment.objects.filter(employee_id=hilde.post).update(until=ON)
    with pytest.raises(Wrong, match="employee: not-employed"):
        appoint_there(story, hilde, hospital)
    with pytest.raises(Refused):
        appoint_there(story, hilde, hospital, by=story.scene.tuva)


def test_a_contact_doctor_needs_no_coordinator_there_and_whoever_got_up_coordinates_no_more() -> None:
    story = led()
    for doctor, shown in (("Dr. Odd Lund", "Dr. Odd Lund"), ("Dr. Eli Bø", "Dr. Eli Bø"), (" ", "")):
        name_contact_doctor(about=story.noah, doctor=doctor, by=story.ingrid, at=FRIDAY)
        assert hospital_sheet(about=story.noah, by=story.ingrid, at=FRIDAY).doctor == shown
    with as_owner():
        assert list(ContactDoctor.objects.order_by("at", "until").values_list("until", flat=True)) == [ON, ON]
    hospital, hilde, _arne = a_hospital()
    appoint_there(story, hilde, hospital)
    there = home_sheet(about=story.noah, by=story.scene.siri, at=FRIDAY).coordinators.hospital
    assert there is not None
    end_seat(about=story.noah, seat=there.id, by=story.ingrid, at=FRIDAY)
    assert hospital_sheet(about=story.noah, by=story.ingrid, at=FRIDAY).there is None
