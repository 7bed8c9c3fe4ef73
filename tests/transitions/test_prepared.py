"""What comes is prepared months ahead: by the night, by hand, one thing at a time, and never twice."""

from datetime import date, timedelta

import pytest

from langbenk.bench.deeds import Missing, Stale, Wrong
from langbenk.bench.door import Refused
from langbenk.transitions.actions.call_off_transition import call_off_transition
from langbenk.transitions.nightly import prepare_what_comes
from langbenk.transitions.sheets.ahead import ahead_sheet
from langbenk.transitions.sheets.coming import coming_sheet
from tests.transitions.scene import BIRTHDAY, MONDAY, TUESDAY, planned, rows, running, selmas_bench, tick

pytestmark = pytest.mark.django_db


def test_the_night_opens_what_it_is_time_for_and_never_twice() -> None:
    scene = selmas_bench()
    (line,) = prepare_what_comes(MONDAY)
    assert line == "steps to prepare for: 1; announced: 1; turned 18: 0; closed: 0"
    assert next(prepare_what_comes(TUESDAY)).startswith("steps to prepare for: 0")
    assert rows(scene)["eighteen"].on == date(2027, 3, 12)
    assert running(scene) == ["transition"]


def test_a_page_shows_what_comes_before_the_night_has_been_there() -> None:
    scene = selmas_bench()
    sheet = ahead_sheet(about=scene.selma, by=scene.ingrid, at=MONDAY)
    assert [(one.kind, one.begun) for one in sheet.steps] == [("eighteen", True)]
    assert rows(scene) == {}
    tick(scene, "eighteen", "invite_adult_services")
    assert rows(scene)["eighteen"].known_by == "law"
    assert next(prepare_what_comes(TUESDAY)).startswith("steps to prepare for: 0")
    family = ahead_sheet(about=scene.selma, by=scene.turid, at=TUESDAY)
    (ticked,) = (item for item in family.steps[0].items if item.state == "done")
    assert (ticked.key, ticked.by, ticked.note) == ("invite_adult_services", "Ingrid Moe", "")


def test_a_move_is_planned_given_another_day_and_called_off() -> None:
    scene = selmas_bench()
    planned(scene, "moving", date(2027, 1, 4), to="0301")
    planned(scene, "moving", date(2027, 2, 1), to="4601")
    sheet = ahead_sheet(about=scene.selma, by=scene.ingrid, at=MONDAY)
    assert sheet.move
    assert (sheet.move.to, sheet.move.on) == ("Bergen", date(2027, 2, 1))
    assert running(scene) == ["transition"]
    call_off_transition(about=scene.selma, kind="moving", by=scene.ingrid, at=TUESDAY)
    call_off_transition(about=scene.selma, kind="moving", by=scene.per, at=TUESDAY)
    assert running(scene) == []
    with pytest.raises(Missing):
        call_off_transition(about=scene.selma, kind="eighteen", by=scene.ingrid, at=TUESDAY)


@pytest.mark.parametrize(
    ("kind", "day", "to", "field", "code"),
    [
        ("moving", date(2026, 11, 1), "0301", "on", "past"),
        ("moving", date(2039, 1, 1), "0301", "on", "too-far"),
        ("moving", date(2027, 1, 4), "0000", "to", "no-municipality"),
        ("eighteen", date(2027, 1, 4), "", "kind", "unknown"),
        ("school", date(2027, 8, 17), "", "on", "not-that-year"),
    ],
)
def test_a_day_that_cannot_be_is_said_at_its_field(kind: str, day: date, to: str, field: str, code: str) -> None:
    with pytest.raises(Wrong) as wrong:
        planned(selmas_bench(), kind, day, to=to)
    assert (wrong.value.field, wrong.value.code) == (field, code)


def test_what_is_not_relevant_needs_a_reason_and_what_another_changed_is_not_overwritten() -> None:
    scene = selmas_bench()
    with pytest.raises(Wrong):
        tick(scene, "eighteen", "child_welfare_asks", "not_relevant")
    tick(scene, "eighteen", "child_welfare_asks", "not_relevant", note="Never had help from them.")
    tick(scene, "eighteen", "child_welfare_asks", "not_relevant", note="Never had help from them.")
    with pytest.raises(Stale) as stale:
        tick(scene, "eighteen", "child_welfare_asks", "done")
    assert stale.value.theirs["note"] == "Never had help from them."
    tick(scene, "eighteen", "child_welfare_asks", "open", version=stale.value.version)
    for kind, key in (("eighteen", "hand_over_pack"), ("moving", "accepted"), ("nonsense", "tell")):
        with pytest.raises(Missing):
            tick(scene, kind, key)


def test_a_step_is_done_when_its_day_has_come_and_nothing_is_open() -> None:
    scene = selmas_bench(date(2020, 3, 12))
    planned(scene, "hospital_to_home", TUESDAY.date())
    keys = [one.key for one in ahead_sheet(about=scene.selma, by=scene.ingrid, at=MONDAY).steps[0].items]
    for key in keys[:-1]:
        tick(scene, "hospital_to_home", key, at=MONDAY)
    assert running(scene) == ["transition"]
    tick(scene, "hospital_to_home", keys[-1], at=TUESDAY)
    assert rows(scene)["hospital_to_home"].state == "done"
    assert running(scene) == []


def test_what_is_late_stays_in_sight() -> None:
    scene = selmas_bench(date(2020, 3, 12))
    planned(scene, "hospital_to_home", TUESDAY.date())
    after = MONDAY + timedelta(days=9)
    (first, *_) = ahead_sheet(about=scene.selma, by=scene.ingrid, at=after).steps
    assert (first.kind, first.late) == ("hospital_to_home", True)
    (line, *_) = coming_sheet(by=scene.ingrid, at=after).lines
    assert (line.kind, line.late, line.settled, line.total) == ("hospital_to_home", True, 0, 7)
    assert coming_sheet(by=scene.tuva, at=after).lines == ()


def test_helpers_do_not_read_it_and_parents_prepare_nothing() -> None:
    scene = selmas_bench()
    for who in (scene.tuva, scene.turid):
        with pytest.raises(Refused):
            planned(scene, "moving", date(2027, 1, 4), to="0301", by=who)
    with pytest.raises(Refused):
        ahead_sheet(about=scene.selma, by=scene.tuva, at=MONDAY)


def test_a_birthday_between_form_and_save_shuts_the_parents_page() -> None:
    scene = selmas_bench()
    assert ahead_sheet(about=scene.selma, by=scene.kare, at=BIRTHDAY - timedelta(days=1)).steps
    with pytest.raises(Refused):
        ahead_sheet(about=scene.selma, by=scene.kare, at=BIRTHDAY)
    assert ahead_sheet(about=scene.selma, by=scene.girl, at=BIRTHDAY).is_me
