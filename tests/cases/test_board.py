"""The coordinating unit's board: what stands on it, for whom, in which order, and taking a case from it."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from pytest_django import DjangoAssertNumQueries

from langbenk.bench.deeds import Missing, TooEarly
from langbenk.bench.door import Refused
from langbenk.bench.models import Barrier, Tie
from langbenk.cases.actions.open_at_unit import open_at_unit
from langbenk.cases.models import Case
from langbenk.cases.process import ROAD
from langbenk.cases.sheets.board import STEPS, Board, board
from tests.cases.scene import MONDAY, Scene, at_the_unit
from tests.conftest import as_owner
from tests.made import a_person, seat

pytestmark = pytest.mark.django_db
FRIDAY = datetime(2026, 11, 13, 9, 0, tzinfo=UTC)


def another_case(scene: Scene, name: str, step: str = "unit", due: date = date(2026, 11, 20)) -> UUID:
    with as_owner():
        child = a_person(name, born=date(2020, 1, 1))
        seat(child, "coordinating_unit", "hol-7-3", service=scene.unit)
        Case.objects.create(person_id=child, step=step, opened_at=MONDAY, next_on=due)
    return child


def names(sheet: Board) -> dict[str, list[str]]:
    return {group.step: [line.name for line in group.lines] for group in sheet.groups}


def test_a_case_stands_under_the_step_it_waits_for_with_age_and_days_and_lateness() -> None:
    scene = at_the_unit()
    another_case(scene, "Mia", "wish")
    sheet = board(by=scene.eva, at=FRIDAY)
    assert sheet.unit == "The unit"
    assert names(sheet) == {"unit": ["Noah Lie"], "wish": ["Mia Lie"], "rights": [], "decision": [], "appointment": []}
    line = sheet.groups[0].lines[0]
    assert (line.age, line.since, line.next_on, line.days_late) == (9, date(2026, 11, 2), date(2026, 11, 9), 4)
    assert sheet.groups[0].target_days == 5
    assert sheet.groups[1].lines[0].days_late == 0


def test_every_step_on_the_board_has_a_target_so_that_no_case_falls_off_it() -> None:
    assert [step for step in STEPS if not ROAD[step].target_days] == []


def test_a_child_that_is_expected_has_a_due_date_and_no_age() -> None:
    scene = at_the_unit(born=None, due=date(2027, 2, 1))
    line = board(by=scene.eva, at=FRIDAY).groups[0].lines[0]
    assert (line.age, line.due_date) == (None, date(2027, 2, 1))


def test_what_is_latest_stands_on_top_and_other_steps_of_the_road_stay_away() -> None:
    scene = at_the_unit()
    another_case(scene, "Mia", due=date(2026, 11, 3))
    another_case(scene, "Ola", due=date(2026, 11, 30))
    for step in ("cooperation", "followed", "plan", "plan_work", "review", "coordinated"):
        another_case(scene, f"At {step}", step)
    assert names(board(by=scene.eva, at=FRIDAY))["unit"] == ["Mia Lie", "Noah Lie", "Ola Lie"]


def test_the_first_page_shows_five_of_each_step_and_one_step_comes_in_pages_of_25() -> None:
    scene = at_the_unit()
    for number in range(27):
        another_case(scene, f"Child {number:02}", "rights", MONDAY.date() + timedelta(days=number // 2))
    few = board(by=scene.eva, at=FRIDAY)
    assert len(names(few)["rights"]) == 5
    assert few.groups[2].after
    first = board(only="rights", by=scene.eva, at=FRIDAY)
    second = board(only="rights", after=first.groups[0].after, by=scene.eva, at=FRIDAY)
    shown = [*names(first)["rights"], *names(second)["rights"]]
    assert (len(first.groups[0].lines), len(set(shown)), len(shown)) == (25, 27, 27)
    days = [line.next_on for sheet in (first, second) for line in sheet.groups[0].lines]
    assert days == sorted(days)
    assert second.groups[0].after == ""


def test_nonsense_in_the_address_gives_the_first_page() -> None:
    scene = at_the_unit()
    sheet = board(only="everything", after="2026-31-02_x", by=scene.eva, at=FRIDAY)
    assert (sheet.only, names(sheet)["unit"]) == ("", ["Noah Lie"])
    assert names(board(only="unit", after="nonsense", by=scene.eva, at=FRIDAY)) == {"unit": ["Noah Lie"]}


def test_each_child_shown_gets_a_line_in_the_log_and_nobody_else_does() -> None:
    scene = at_the_unit()
    another_case(scene, "Mia", "review")
    board(by=scene.eva, at=FRIDAY)
    assert [(line.person, line.employee, line.permitted) for line in scene.logged("board.read")] == [
        (scene.noah, scene.eva.employee, True)
    ]


def test_somebody_who_works_elsewhere_has_no_board_even_with_a_seat_on_the_bench() -> None:
    scene = at_the_unit()
    with as_owner():
        seat(scene.noah, "team_member", "oppl-24-1", employee=scene.tuva, service=scene.school)
    assert board(by=scene.tuva, at=FRIDAY) == Board("", "", (), 0)
    assert board(by=scene.siri, at=FRIDAY) == Board("", "", (), 0)
    assert scene.logged("board.read") == []


def test_a_case_that_the_unit_has_no_seat_in_or_that_is_ones_own_family_stays_away() -> None:
    scene = at_the_unit()
    mia, ola = another_case(scene, "Mia"), another_case(scene, "Ola")
    with as_owner():
        Tie.objects.filter(person_id=mia).update(until=date(2026, 11, 10))
        Barrier.objects.create(person_id=ola, against_id=scene.eva.person, kind="own_family", since=date(2020, 1, 1))
    assert names(board(by=scene.eva, at=FRIDAY))["unit"] == ["Noah Lie"]
    assert names(board(by=scene.tor, at=FRIDAY))["unit"] == ["Noah Lie", "Ola Lie"]


def test_the_board_asks_as_many_questions_for_a_hundred_cases_as_for_one(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    scene = at_the_unit()
    with django_assert_num_queries(8):  # begin, who asks, whose unit, the board, own targets, what is late, log, commit
        board(by=scene.eva, at=FRIDAY)
    for number in range(30):
        another_case(scene, f"Child {number}", ("unit", "wish", "decision")[number % 3])
    with django_assert_num_queries(8):
        board(by=scene.eva, at=FRIDAY)


def test_taking_a_case_moves_it_to_the_wish_and_tells_the_family() -> None:
    scene = at_the_unit()
    open_at_unit(about=scene.noah, by=scene.eva, at=MONDAY)
    case = scene.case()
    assert (case.step, case.next_on) == ("wish", date(2026, 11, 16))
    assert scene.told() == ["unit-opened"]
    assert [line.why for line in scene.logged("case.open")] == ["coordinating_unit"]


def test_the_second_who_takes_a_case_is_told_so_and_nothing_happens_twice() -> None:
    scene = at_the_unit()
    open_at_unit(about=scene.noah, by=scene.eva, at=MONDAY)
    with pytest.raises(TooEarly):
        open_at_unit(about=scene.noah, by=scene.tor, at=MONDAY)
    assert scene.told() == ["unit-opened"]


def test_nobody_but_the_unit_takes_a_case_and_the_try_is_logged() -> None:
    scene = at_the_unit()
    with pytest.raises(Refused) as refused:
        open_at_unit(about=scene.noah, by=scene.tuva, at=MONDAY)
    assert refused.value.verdict.secret
    with pytest.raises(Refused):
        open_at_unit(about=uuid4(), by=scene.eva, at=MONDAY)
    assert [line.permitted for line in scene.logged("case.open")] == [False, False]


def test_a_case_that_is_closed_is_not_there_to_be_taken() -> None:
    scene = at_the_unit()
    with as_owner():
        Case.objects.update(closed_at=MONDAY)
    with pytest.raises(Missing):
        open_at_unit(about=scene.noah, by=scene.eva, at=MONDAY)
    assert names(board(by=scene.eva, at=FRIDAY))["unit"] == []
