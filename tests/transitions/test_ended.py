"""How a case ends: no need, moved, 18, against the family's wish, a death. The family keeps reading; staff do not."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from langbenk.bench.deeds import Missing, TooEarly, Wrong
from langbenk.bench.door import Refused
from langbenk.bench.models import Consent, Tie
from langbenk.cases.actions.register_concern import register_concern
from langbenk.cases.models import Case, Concern, Letter, Level
from langbenk.decisions.sheets.letters import letter_file, letters_sheet
from langbenk.plans.sheets.case_page import case_page
from langbenk.transitions.actions.hand_on import hand_on
from langbenk.transitions.actions.note_receipt import note_receipt
from langbenk.transitions.actions.record_death import record_death
from langbenk.transitions.models import Closing
from langbenk.transitions.moving import Pack
from langbenk.transitions.nightly import prepare_what_comes
from langbenk.transitions.sheets.after import after_sheet
from langbenk.transitions.sheets.ahead import ahead_sheet
from langbenk.transitions.sheets.grown import grown_ups
from tests.conftest import as_owner
from tests.made import a_consent, a_service, an_employee, seat
from tests.transitions.scene import (
    BIRTHDAY,
    MONDAY,
    THE_DAY_BEFORE,
    TUESDAY,
    Scene,
    closed,
    granted,
    planned,
    rows,
    running,
    selmas_bench,
    tick,
)

pytestmark = pytest.mark.django_db
CHILD = date(2018, 3, 12)
ON_TUESDAY = TUESDAY.date()
YES = Pack(("plan", "school"), "Turid, on the telephone", MONDAY.date(), "She looks forward to it.", "A quiet room.")


def seated(scene: Scene, on: date = ON_TUESDAY) -> set[str]:
    with as_owner():
        sitting = Tie.objects.filter(person_id=scene.selma).exclude(until__lte=on)
        return set(sitting.values_list("kind", flat=True))


def test_a_case_ends_for_staff_and_stays_readable_at_home() -> None:
    scene = selmas_bench(CHILD)
    case = scene.case()
    with as_owner():
        Level.objects.create(case=case, person_id=scene.selma, level="coordinator", since=MONDAY, at=MONDAY)
        shelter = a_service("crisis_centre", "The shelter")
        kari = an_employee("Kari", shelter)
        apart = seat(scene.selma, "team_member", "krl-4", employee=kari, service=shelter)
        Tie.objects.filter(id=apart).update(apart=True)
        a_consent(scene.selma, scene.team, scene.turid)
    closed(scene)
    case = scene.case()
    assert (case.step, case.closed_at) == ("closed", TUESDAY)
    assert seated(scene) == {"guardian", "self"}
    with as_owner():
        assert Level.objects.get().until == TUESDAY.date()
        assert Consent.objects.get().until == TUESDAY.date()
    for who in (scene.ingrid, scene.une, scene.tuva):
        with pytest.raises(Refused):
            case_page(about=scene.selma, by=who, at=TUESDAY)
    sheet = after_sheet(about=scene.selma, by=scene.turid, at=TUESDAY)
    assert (sheet.reason, sheet.achieved, sheet.complain_by) == ("no_need", "She goes to school every day.", None)
    (letter,) = letters_sheet(about=scene.selma, by=scene.turid, at=TUESDAY).letters
    assert letter_file(about=scene.selma, letter=letter.id, by=scene.turid, at=TUESDAY).pdf.startswith(b"%PDF")
    with pytest.raises(Missing):
        letter_file(about=scene.selma, letter=letter.id, by=scene.kare, at=TUESDAY)


def test_whoever_asks_again_has_a_new_case_and_nothing_of_the_old_one_is_lost() -> None:
    scene = selmas_bench(CHILD)
    closed(scene)
    told = {"text": "It is hard again.", "family_told": True, "form_key": uuid4()}
    register_concern(about=scene.selma, newcomer=None, by=scene.tuva, at=TUESDAY + timedelta(days=30), **told)
    with as_owner():
        assert Case.objects.filter(person_id=scene.selma).count() == 2
        assert (Closing.objects.count(), Concern.objects.count()) == (1, 1)
    assert scene.case().step == "cooperation"
    with pytest.raises(Missing):
        after_sheet(about=scene.selma, by=scene.turid, at=TUESDAY + timedelta(days=31))


def test_the_second_press_and_the_second_closer_change_nothing_more() -> None:
    scene = selmas_bench(CHILD)
    closed(scene)
    with pytest.raises(Refused):
        closed(scene)
    with as_owner():
        assert Closing.objects.count() == 1


@pytest.mark.parametrize(
    ("reason", "code"),
    [
        ("turned_18", "not-18-yet"),
        ("moved", "not-moved-yet"),
        ("against_wish", "no-right"),
        ("died", "not-dead"),
        ("tired", "unknown"),
    ],
)
def test_a_reason_that_does_not_hold_closes_nothing(reason: str, code: str) -> None:
    scene = selmas_bench(CHILD)
    with pytest.raises(Wrong) as wrong:
        closed(scene, reason=reason, child_heard="She wants it to go on.", weight="Much.")
    assert (wrong.value.field, wrong.value.code) == ("reason", code)
    assert "child_coordinator" in seated(scene)


def test_a_right_that_ends_against_their_wish_is_told_with_the_way_to_complain() -> None:
    scene = selmas_bench(CHILD)
    granted(scene)
    with pytest.raises(Wrong) as wrong:
        closed(scene, reason="against_wish", child_heard="She wants it to go on.", weight="Much.")
    assert wrong.value.code == "unit-decides"
    closed(scene, scene.une, reason="against_wish", child_heard="She wants it to go on.", weight="Much.")
    case = scene.case()
    assert (case.step, case.closed_at, case.next_on) == ("closed", None, date(2026, 12, 1))
    assert seated(scene) == {"guardian", "self", "coordinating_unit"}
    with as_owner():
        letters = list(Letter.objects.filter(kind="closing"))
    assert [bool(letter.data["complain"]) for letter in letters] == [True, True]
    assert after_sheet(about=scene.selma, by=scene.turid, at=TUESDAY).complain_by == date(2026, 12, 1)
    assert next(prepare_what_comes(TUESDAY + timedelta(days=20))).endswith("closed: 0")
    assert next(prepare_what_comes(TUESDAY + timedelta(days=40))).endswith("closed: 1")
    assert scene.case().closed_at
    assert seated(scene, date(2026, 12, 31)) == {"guardian", "self"}


def test_a_move_takes_along_what_they_said_yes_to_and_waits_for_a_receipt() -> None:
    scene = selmas_bench(CHILD)
    with pytest.raises(Missing):
        hand_on(about=scene.selma, pack=YES, by=scene.ingrid, at=MONDAY)
    planned(scene, "moving", TUESDAY.date(), to="4601")
    with pytest.raises(TooEarly):
        _received(scene)
    hand_on(about=scene.selma, pack=YES, by=scene.ingrid, at=MONDAY)
    hand_on(about=scene.selma, pack=YES, by=scene.per, at=TUESDAY)
    with as_owner():
        letter = Letter.objects.get(kind="moving", to_id=None)
        copies = Letter.objects.filter(kind="moving").exclude(to_id=None)
        assert {copy.to_id for copy in copies} == {scene.turid.person, scene.kare.person}
        assert set(copies.values_list("dispatch", flat=True)) == {None}
    assert letter.to_body == "Bergen kommune"
    assert [row[0] for row in letter.data["has"]] == ["Lysvik school"]
    with pytest.raises(Wrong) as wrong:
        closed(scene, reason="moved")
    assert wrong.value.code == "no-receipt"
    attention = list(prepare_what_comes(TUESDAY + timedelta(days=1)))[1]
    assert attention.startswith("ATTENTION sent on, and nobody")
    _received(scene)
    sheet = ahead_sheet(about=scene.selma, by=scene.turid, at=TUESDAY)
    assert sheet.move
    assert (sheet.move.received_by, sheet.move.reference) == ("Berit Lund", "26/118")
    closed(scene, reason="moved")
    assert rows(scene)["moving"].state == "done"
    assert running(scene) == []


def _received(scene: Scene) -> None:
    told = {"received_by": "Berit Lund", "received_on": TUESDAY.date(), "reference": "26/118"}
    note_receipt(about=scene.selma, by=scene.ingrid, at=TUESDAY, **told)


def test_with_no_consent_nothing_goes_along_and_the_move_is_closed_all_the_same() -> None:
    scene = selmas_bench(CHILD)
    planned(scene, "moving", TUESDAY.date(), to="4601")
    hand_on(about=scene.selma, pack=Pack((), "Turid", MONDAY.date()), by=scene.ingrid, at=MONDAY)
    with as_owner():
        assert Letter.objects.count() == 0
    closed(scene, reason="moved")
    assert scene.case().closed_at == TUESDAY


def test_on_the_day_somebody_turns_18_the_parents_and_the_child_coordinator_are_out() -> None:
    scene = selmas_bench()
    with as_owner():
        Tie.objects.filter(kind="coordinating_unit").delete()
    with pytest.raises(Wrong) as wrong:
        closed(scene, at=THE_DAY_BEFORE, reason="turned_18")
    assert wrong.value.code == "not-18-yet"
    assert next(prepare_what_comes(THE_DAY_BEFORE)).endswith("turned 18: 0; closed: 0")
    assert grown_ups(by=scene.turid, at=THE_DAY_BEFORE) == ()
    assert next(prepare_what_comes(BIRTHDAY)).endswith("turned 18: 1; closed: 0")
    assert next(prepare_what_comes(BIRTHDAY)).endswith("turned 18: 0; closed: 0")
    assert seated(scene, BIRTHDAY.date()) == {"self", "team_member", "coordinating_unit"}
    case_page(about=scene.selma, by=scene.une, at=BIRTHDAY)
    (grown,) = grown_ups(by=scene.turid, at=BIRTHDAY)
    assert (grown.given_name, grown.since) == ("Selma", BIRTHDAY.date())
    assert grown_ups(by=scene.girl, at=BIRTHDAY) == ()
    assert grown_ups(by=scene.turid, at=BIRTHDAY + timedelta(days=370)) == ()
    closed(scene, scene.une, at=BIRTHDAY, reason="turned_18")
    assert after_sheet(about=scene.selma, by=scene.girl, at=BIRTHDAY).reason == "turned_18"


def test_after_a_death_nothing_is_announced_and_those_who_led_close_the_case() -> None:
    scene = selmas_bench(CHILD)
    planned(scene, "moving", date(2027, 1, 4), to="4601")
    with pytest.raises(Wrong):
        record_death(about=scene.selma, on=TUESDAY.date(), form_key=uuid4(), by=scene.ingrid, at=MONDAY)
    record_death(about=scene.selma, on=MONDAY.date(), form_key=uuid4(), by=scene.ingrid, at=TUESDAY)
    record_death(about=scene.selma, on=TUESDAY.date(), form_key=uuid4(), by=scene.une, at=TUESDAY)
    assert rows(scene)["death"].on == MONDAY.date()
    assert seated(scene) == {"child_coordinator", "deputy", "coordinating_unit", "guardian"}
    sheet = ahead_sheet(about=scene.selma, by=scene.ingrid, at=TUESDAY)
    assert [one.kind for one in sheet.steps] == ["death"]
    assert running(scene) == ["transition"]
    assert next(prepare_what_comes(TUESDAY)).startswith("steps to prepare for: 0")
    with pytest.raises(Refused):
        ahead_sheet(about=scene.selma, by=scene.girl, at=TUESDAY)
    assert after_sheet(about=scene.selma, by=scene.turid, at=TUESDAY).died
    tick(scene, "death", "talk_with_family")
    closed(scene, reason="died", said_by="", achieved="We were there.")
    with as_owner():
        kept = list(Letter.objects.values_list("kind", "dispatch"))
    assert kept == [("closing", None), ("closing", None)], "it lies there for each parent, and nothing is sent"
    assert seated(scene) == {"guardian"}
