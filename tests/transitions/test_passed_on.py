"""What goes to those who begin at a step: only to a service they have said yes to, with a copy home, and a receipt."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused
from langbenk.bench.models import AddressProtection, Consent
from langbenk.cases.models import Letter, Notice
from langbenk.decisions.sheets.letters import letters_sheet
from langbenk.transitions.actions.hand_on import hand_on
from langbenk.transitions.actions.note_passed import note_passed
from langbenk.transitions.actions.pass_on import pass_on
from langbenk.transitions.models import PassedOn
from langbenk.transitions.moving import Pack
from langbenk.transitions.nightly import prepare_what_comes
from langbenk.transitions.passing import Passing
from langbenk.transitions.sheets.ahead import PassedLine, ahead_sheet
from langbenk.transitions.sheets.passing import passed_sheet, passing_sheet
from tests.conftest import as_owner
from tests.made import a_consent, a_service, an_employee, seat
from tests.transitions.scene import MONDAY, TUESDAY, Scene, planned, running, selmas_bench, tick

pytestmark = pytest.mark.django_db
CHILD = date(2018, 3, 12)
STEP = "hospital_to_home"


def coming_home(*, agreed: bool = True) -> tuple[Scene, Passing]:
    """Selma, eight, is to come home from hospital to a new school, which both parents have said yes to, or only one."""
    scene = selmas_bench(CHILD)
    with as_owner():
        school, nurses = a_service("school", "Bergly school"), a_service("municipal_health", "The nurses")
        seat(scene.selma, "team_member", "oppl-24-1", employee=an_employee("Eli", school), service=school)
        nurse = seat(scene.selma, "team_member", "hol-3-4", employee=an_employee("Anne", nurses), service=nurses)
        for parent in (scene.turid, scene.kare) if agreed else (scene.turid,):
            a_consent(scene.selma, school, parent)
    planned(scene, STEP, date(2026, 12, 1))
    return scene, Passing(school, "I want to sit by the window.", "Short days.", "The goal to read.", (nurse,))


def passed(scene: Scene, what: Passing, *, by: Actor | None = None, key: UUID | None = None, kind: str = STEP) -> None:
    pass_on(about=scene.selma, kind=kind, what=what, form_key=key or uuid4(), by=by or scene.ingrid, at=MONDAY)


def lines(scene: Scene, by: Actor) -> tuple[PassedLine, ...]:
    return ahead_sheet(about=scene.selma, by=by, at=TUESDAY).the_step(STEP).passed


def test_the_letter_holds_what_they_said_yes_to_and_the_family_has_a_copy() -> None:
    scene, what = coming_home()
    tick(scene, STEP, "hospital_warns", at=MONDAY)
    key = uuid4()
    for _ in range(2):
        passed(scene, what, key=key)
    passed(scene, what)
    with as_owner():
        letter = Letter.objects.get(kind="transition", to_id=None)
        copies = set(Letter.objects.filter(kind="transition", dispatch=None).values_list("to_id", flat=True))
    assert (letter.to_body, letter.dispatch is not None) == ("Bergly school", True)
    assert copies == {scene.turid.person, scene.kare.person}
    assert letter.data["leaving"] == []  # the nurse is a health matter, and they said yes to the plan alone
    assert [row["name"] for row in letter.data["beginning"]] == ["Eli Moe"]
    assert len(letter.data["todo"]) == 6
    (own,) = letters_sheet(about=scene.selma, by=scene.turid, at=TUESDAY).letters
    assert own.name.nb == "Overgang"
    (line,) = lines(scene, scene.ingrid)
    assert (line.to, line.parts, line.received_on) == ("Bergly school", ("plan",), None)
    assert lines(scene, scene.turid) == ()


def test_it_is_delivered_when_somebody_there_has_it_and_chased_until_then() -> None:
    scene, what = coming_home()
    passed(scene, what)
    assert running(scene) == ["transition", "transition"]
    assert len(list(prepare_what_comes(TUESDAY))) == 1
    late = list(prepare_what_comes(MONDAY + timedelta(days=5)))
    assert late[1] == "ATTENTION sent on, and nobody at the other end has received it: 1"
    (line,) = lines(scene, scene.ingrid)
    told = {"about": scene.selma, "passed": line.id, "received_by": "Eli Moe", "by": scene.per}
    for day, code in ((date(2026, 11, 1), "before-sent"), (date(2026, 11, 9), "not-come")):
        with pytest.raises(Wrong) as wrong:
            note_passed(**told, received_on=day, at=TUESDAY)
        assert (wrong.value.field, wrong.value.code) == ("received_on", code)
    for _ in range(2):
        note_passed(**told, received_on=TUESDAY.date(), at=TUESDAY)
    sheet = passed_sheet(about=scene.selma, passed=line.id, by=scene.ingrid, at=TUESDAY)
    assert (sheet.to, sheet.received_by, sheet.received_on) == ("Bergly school", "Eli Moe", TUESDAY.date())
    assert running(scene) == ["transition"]
    with as_owner():
        assert list(Notice.objects.order_by("at").values_list("code", flat=True)) == ["passed-on", "passed-on-received"]
    for missing in (uuid4(), scene.selma):
        with pytest.raises(Missing):
            passed_sheet(about=scene.selma, passed=missing, by=scene.ingrid, at=TUESDAY)


def test_a_service_that_not_all_have_said_yes_to_is_written_nothing() -> None:
    scene, what = coming_home(agreed=False)
    assert passing_sheet(about=scene.selma, kind=STEP, by=scene.ingrid, at=MONDAY).begins == ()
    with pytest.raises(Wrong) as wrong:
        passed(scene, what)
    assert (wrong.value.field, wrong.value.code) == ("to", "no-consent-yet")
    with as_owner():
        assert (PassedOn.objects.count(), Letter.objects.count()) == (0, 0)


def test_a_yes_that_is_taken_back_between_the_form_and_the_press_stops_it() -> None:
    scene, what = coming_home()
    (begins,) = passing_sheet(about=scene.selma, kind=STEP, by=scene.ingrid, at=MONDAY).begins
    assert (begins.name, begins.parts, begins.sent) == ("Bergly school", ("plan",), False)
    with as_owner():
        Consent.objects.filter(given_by_id=scene.kare.person).update(withdrawn_at=MONDAY)
    with pytest.raises(Wrong):
        passed(scene, what)


def test_only_those_who_lead_write_and_only_at_a_step_that_somebody_begins_at() -> None:
    scene, what = coming_home()
    for by in (scene.tuva, scene.turid):
        with pytest.raises(Refused):
            passed(scene, what, by=by)
        with pytest.raises(Refused):
            passing_sheet(about=scene.selma, kind=STEP, by=by, at=MONDAY)
    planned(scene, "moving", date(2026, 12, 3), to="4601")
    for kind in ("moving", "sixteen", "nonsense"):
        with pytest.raises(Missing):
            passed(scene, what, kind=kind)
    with pytest.raises(Wrong) as wrong:
        passed(scene, replace(what, works=" "))
    assert wrong.value.field == "works"


def test_where_an_address_is_protected_no_copy_and_no_notice_names_a_place() -> None:
    scene, what = coming_home()
    with as_owner():
        AddressProtection.objects.create(
            person_id=scene.selma, against_id=an_employee("Nobody", a_service("dental")).person, grade="confidential",
            set_at=MONDAY, set_by_id=scene.ingrid.employee, named_staff=[scene.ingrid.employee, scene.une.employee],
        )  # fmt: skip
    passed(scene, what)
    planned(scene, "moving", MONDAY.date(), to="4601")
    hand_on(about=scene.selma, pack=Pack(("plan",), "Turid", MONDAY.date(), "", "A room."), by=scene.ingrid, at=MONDAY)
    with as_owner():
        assert set(Letter.objects.values_list("to_id", flat=True)) == {None}
        assert [one.names for one in Notice.objects.all()] == [{}, {}]


def test_another_municipality_is_asked_about_anew_and_written_to_again() -> None:
    scene = selmas_bench(CHILD)
    yes = Pack(("plan",), "Turid", MONDAY.date(), "", "A room.")
    for to, name in (("4601", "Bergen"), ("0301", "Oslo"), ("4601", "Bergen")):
        planned(scene, "moving", date(2026, 12, 3), to=to)
        move = ahead_sheet(about=scene.selma, by=scene.ingrid, at=MONDAY).move
        assert move
        assert (move.to, move.answered, move.sent_on, move.agreed_by) == (name, False, None, "")
        hand_on(about=scene.selma, pack=yes, by=scene.ingrid, at=MONDAY)
    planned(scene, "moving", date(2026, 12, 9), to="4601")
    move = ahead_sheet(about=scene.selma, by=scene.ingrid, at=MONDAY).move
    assert move
    assert move.sent_on == MONDAY.date()
    with as_owner():
        bodies = list(Letter.objects.filter(kind="moving", to_id=None).values_list("to_body", flat=True))
    assert sorted(bodies) == ["Bergen kommune", "Bergen kommune", "Oslo kommune"]
