"""Whoever leads the coordinating unit chooses whether a second person reads first; what was chosen, by whom and why
stays.
"""

from datetime import date, datetime, timedelta

import pytest
from django.db import ProgrammingError, transaction

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused
from langbenk.bench.situation import enter
from langbenk.decisions.actions.choose_second_person import choose_second_person
from langbenk.decisions.sheets.routine import second_person_sheet
from langbenk.organisation.models import Routine
from langbenk.organisation.routines import second_person_wanted
from tests.cases.scene import MONDAY, TUESDAY, Scene, at_the_unit
from tests.conftest import as_owner
from tests.made import an_employee

pytestmark = pytest.mark.django_db
THAT_MONDAY = MONDAY.date()
FRIDAY = date(2026, 11, 6)


def with_leaders() -> tuple[Scene, Actor, Actor]:
    """Una leads the unit, Rita the school."""
    scene = at_the_unit()
    with as_owner():
        una = an_employee("Una", scene.unit, profession="leader")
        return scene, una, an_employee("Rita", scene.school, profession="leader")


def choose(
    by: Actor,
    *,
    on: bool = True,
    since: date = THAT_MONDAY,
    because: str = "Two see more than one.",
    at: datetime = MONDAY,
) -> None:
    choose_second_person(on=on, since=since, because=because, by=by, at=at)


def test_it_holds_from_its_day_and_whoever_changes_their_mind_the_same_day_is_heard_last() -> None:
    scene, una, _ = with_leaders()
    choose(una)
    choose(una, on=False, because="We are only two today.", at=MONDAY + timedelta(hours=1))
    choose(una, since=FRIDAY)
    assert not second_person_wanted(TUESDAY.date())
    assert second_person_wanted(FRIDAY)
    sheet = second_person_sheet(by=scene.eva, at=TUESDAY)
    assert (sheet.on, sheet.may_choose) == (False, False)
    assert [(one.on, one.since, one.by) for one in sheet.history] == [
        (True, FRIDAY, "Una Moe"), (False, MONDAY.date(), "Una Moe"), (True, MONDAY.date(), "Una Moe"),
    ]  # fmt: skip
    assert second_person_sheet(by=una, at=TUESDAY).may_choose
    assert [line.permitted for line in scene.logged("routine.choose")] == [True, True, True]


@pytest.mark.parametrize(
    ("changed", "field", "code"),
    [
        ({"because": " "}, "because", "empty"),
        ({"because": "x" * 4001}, "because", "too-long"),
        ({"since": date(2026, 11, 1)}, "since", "past"),
        ({"since": date(2062, 11, 1)}, "since", "too-far"),
    ],
)
def test_what_cannot_be_is_said_at_its_field(changed: dict[str, object], field: str, code: str) -> None:
    _, una, _ = with_leaders()
    with pytest.raises(Wrong) as wrong:
        choose(una, **changed)  # type: ignore[arg-type]
    assert (wrong.value.field, wrong.value.code) == (field, code)


def test_nobody_but_the_one_who_leads_the_unit_chooses() -> None:
    scene, _, rita = with_leaders()
    with pytest.raises(Missing):
        choose(rita)
    for by in (scene.eva, scene.siri):
        with pytest.raises(Refused):
            choose(by)
    with pytest.raises(Refused):
        second_person_sheet(by=scene.tuva, at=MONDAY)
    assert not second_person_wanted(FRIDAY)


def test_the_tables_own_wall_lets_nobody_else_write_it_either() -> None:
    _, _, rita = with_leaders()
    hers = Routine(key="second-person", on=True, since=FRIDAY, at=MONDAY, set_by_id=rita.employee)
    with transaction.atomic():
        enter(Action.ROUTINE_CHOOSE, by=rita, at=MONDAY, about=None)
        with pytest.raises(ProgrammingError):
            hers.save(force_insert=True)
        transaction.set_rollback(True)
