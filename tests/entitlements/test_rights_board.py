"""The rights board of Noah's family: what is worth asking about, how far they have come, and what they were told."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.db import ProgrammingError

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused, door
from langbenk.entitlements.actions.note_entitlement import Noted, note_entitlement
from langbenk.entitlements.actions.note_information import Information, note_information
from langbenk.entitlements.models import Standing, Told
from langbenk.entitlements.sheets.board import BoardSheet, entitlement_sheet, rights_board
from tests.cases.scene import MONDAY, TUESDAY, WEDNESDAY, Scene, assess, at_the_unit, wished
from tests.conftest import as_owner
from tests.made import a_guardian, seat

pytestmark = pytest.mark.django_db
APPLIED = Noted("respite", "applied", date(2026, 11, 2), "Sent to the municipality.", helping=True)
TOLD = Information("right-without-capacity", "telephone", date(2026, 11, 3), "respite", "There is a queue now.")


def a_family(born: date = date(2017, 3, 2)) -> Scene:
    return at_the_unit(born=born)


def board(scene: Scene, by: Actor | None = None) -> BoardSheet:
    return rights_board(about=scene.noah, by=by or scene.eva, at=WEDNESDAY)


def test_before_anything_is_known_everything_for_the_age_is_worth_asking_about() -> None:
    sheet = board(a_family())
    assert sheet.under_way == ()
    assert not any(line.likely for line in sheet.worth)
    assert {"respite", "child-coordinator"} <= {line.key for line in sheet.worth}
    assert "respite" not in {line.key for line in sheet.rest}
    assert "right-without-capacity" in sheet.untold


def test_what_the_assessment_found_brings_the_likeliest_to_the_top() -> None:
    scene = a_family()
    wished(scene)
    assess(scene)
    first = board(scene).worth[0]
    assert first.likely
    assert "child-coordinator" in {line.key for line in board(scene).worth if line.likely}


def test_what_is_noted_is_under_way_and_what_stood_before_stays() -> None:
    scene = a_family()
    note_entitlement(about=scene.noah, what=APPLIED, form_key=uuid4(), by=scene.eva, at=MONDAY)
    refused = Noted("respite", "refused", date(2026, 11, 3), "A letter came.")
    note_entitlement(about=scene.noah, what=refused, form_key=uuid4(), by=scene.siri, at=TUESDAY)
    (line,) = board(scene, by=scene.siri).under_way
    assert line.now is not None
    assert (line.key, line.now.state, line.now.by, line.now.helper) == ("respite", "refused", "", "")
    sheet = entitlement_sheet(about=scene.noah, key="respite", by=scene.eva, at=WEDNESDAY)
    assert [(one.state, one.by, one.helper) for one in sheet.history] == [
        ("refused", "", ""),
        ("applied", "Eva Moe", "Eva Moe"),
    ]
    assert "respite" not in {one.key for one in (*board(scene).worth, *board(scene).rest)}


def test_pressed_twice_it_is_noted_once() -> None:
    scene, key = a_family(), uuid4()
    for _ in range(2):
        note_entitlement(about=scene.noah, what=APPLIED, form_key=key, by=scene.eva, at=MONDAY)
        note_information(about=scene.noah, what=TOLD, form_key=key, by=scene.eva, at=TUESDAY)
    with as_owner():
        assert (Standing.objects.count(), Told.objects.count()) == (1, 1)


def test_a_right_is_told_of_though_there_is_no_room_now_and_the_checklist_grows_shorter() -> None:
    scene = a_family()
    before = board(scene).untold
    note_information(about=scene.noah, what=TOLD, form_key=uuid4(), by=scene.eva, at=TUESDAY)
    sheet = board(scene, by=scene.siri)
    assert [(one.point, one.key, one.how, one.words, one.by) for one in sheet.told] == [
        ("right-without-capacity", "respite", "telephone", "There is a queue now.", "Eva Moe")
    ]
    assert set(before) - set(sheet.untold) == {"right-without-capacity"}


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"state": "won"}, "state"),
        ({"on": date(2026, 11, 3)}, "on"),
        ({"note": "x" * 1001}, "note"),
    ],
)
def test_a_state_that_is_none_a_day_to_come_and_too_many_words_are_refused(
    change: dict[str, object], field: str
) -> None:
    scene = a_family()
    what = Noted(**{"key": "respite", "state": "applied", "on": date(2026, 11, 2)} | change)
    with pytest.raises(Wrong) as wrong:
        note_entitlement(about=scene.noah, what=what, form_key=uuid4(), by=scene.eva, at=MONDAY)
    assert wrong.value.field == field


def test_what_the_catalogue_does_not_have_is_not_there() -> None:
    scene = a_family()
    with pytest.raises(Missing):
        note_entitlement(
            about=scene.noah, what=Noted("a-pony", "applied", MONDAY.date()), form_key=uuid4(), by=scene.eva, at=MONDAY
        )
    with pytest.raises(Missing):
        entitlement_sheet(about=scene.noah, key="a-pony", by=scene.eva, at=MONDAY)
    what = Information("a-pony", "talk", MONDAY.date())
    with pytest.raises(Missing):
        note_information(about=scene.noah, what=what, form_key=uuid4(), by=scene.eva, at=MONDAY)


def test_the_family_notes_for_itself_and_not_what_it_was_told() -> None:
    scene = a_family()
    with pytest.raises(Refused):
        note_information(about=scene.noah, what=TOLD, form_key=uuid4(), by=scene.siri, at=TUESDAY)


def test_somebody_without_a_seat_does_not_learn_that_there_is_a_board() -> None:
    scene = a_family()
    with pytest.raises(Refused) as refused:
        board(scene, by=scene.tuva)
    assert refused.value.verdict.secret


def test_at_sixteen_the_board_is_the_young_persons_and_opens_to_a_parent_by_their_yes() -> None:
    scene = a_family(born=date(2010, 11, 3))
    noah = Actor(scene.noah, scene.siri.hat)
    with as_owner():
        seat(scene.noah, "self", "pbrl-3-1", relative=noah)
    sixteen = MONDAY + timedelta(days=2)
    assert rights_board(about=scene.noah, by=scene.siri, at=MONDAY).under_way == ()
    with pytest.raises(Refused):
        rights_board(about=scene.noah, by=scene.siri, at=sixteen)
    assert rights_board(about=scene.noah, by=noah, at=sixteen).child.age == 16


def test_a_parent_of_another_child_sees_nothing() -> None:
    scene = a_family()
    with as_owner():
        other = a_guardian("Kari", scene.tuva.person)
    note_entitlement(about=scene.noah, what=APPLIED, form_key=uuid4(), by=scene.eva, at=MONDAY)
    with pytest.raises(Refused):
        board(scene, by=other)


def test_nobody_notes_that_somebody_has_asked_a_crisis_centre_for_help_where_all_the_family_reads() -> None:
    scene = a_family()
    note = Noted("crisis-centre", "applied", MONDAY.date())
    for by in (scene.siri, scene.eva):
        with pytest.raises(Missing):
            note_entitlement(about=scene.noah, what=note, form_key=uuid4(), by=by, at=MONDAY)
    told = Information("other-welfare", "talk", MONDAY.date(), "crisis-centre")
    with pytest.raises(Missing):
        note_information(about=scene.noah, what=told, form_key=uuid4(), by=scene.eva, at=MONDAY)
    sheet = entitlement_sheet(about=scene.noah, key="crisis-centre", by=scene.siri, at=WEDNESDAY)
    assert (sheet.never_noted, "entitlement.note" in sheet.may) == (True, False)
    assert "crisis-centre" in {line.key for line in board(scene, by=scene.siri).worth}


def test_what_an_assessment_found_is_not_told_to_the_family_by_what_stands_first() -> None:
    scene = a_family()
    wished(scene)
    assess(scene)
    assert any(line.likely for line in board(scene).worth)
    assert not any(line.likely for line in board(scene, by=scene.siri).worth)


def test_nobody_notes_in_anothers_name_or_says_that_another_helps() -> None:
    scene = a_family()
    note_entitlement(about=scene.noah, what=APPLIED, form_key=uuid4(), by=scene.siri, at=MONDAY)
    with as_owner():
        row = Standing.objects.get()
        assert (row.written_by_id, row.helper_id) == (None, None)
    row.id, row.writer_id = uuid4(), scene.eva.person
    with pytest.raises(ProgrammingError), door(Action.ENTITLEMENT_NOTE, by=scene.siri, at=TUESDAY, about=scene.noah):
        row.save(force_insert=True)
