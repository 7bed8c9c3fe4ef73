"""Goals in the child's words, and the measures under them."""

from datetime import date
from uuid import uuid4

import pytest

from langbenk.audit.models import LogLine
from langbenk.bench.deeds import Missing, Stale, TooEarly, Wrong
from langbenk.bench.door import Refused
from langbenk.plans.actions.add_goal import add_goal
from langbenk.plans.actions.add_measure import add_measure
from langbenk.plans.actions.change_goal import change_goal
from langbenk.plans.actions.change_measure import change_measure
from langbenk.plans.actions.open_plan import open_plan
from langbenk.plans.models import Goal, Measure
from langbenk.plans.undertaking import Undertaking
from tests.conftest import as_owner
from tests.made import a_service
from tests.plans.scene import MONDAY, TUESDAY, Scene, a_draft, noahs_bench

pytestmark = pytest.mark.django_db
DECEMBER = date(2026, 12, 1)


def opened() -> Scene:
    noah = noahs_bench()
    open_plan(about=noah.noah, by=noah.ingrid, at=MONDAY)
    return noah


def test_a_goal_is_kept_in_the_words_it_was_said_and_raises_the_plans_version() -> None:
    noah = opened()
    add_goal(about=noah.noah, words=" Ride my bike ", said_by="child", form_key=uuid4(), by=noah.ingrid, at=MONDAY)
    goal = noah.goal()
    assert (goal.words, goal.said_by, goal.version) == ("Ride my bike", "child", 1)
    assert noah.plan().version == 2
    with as_owner():
        line = LogLine.objects.latest("id")
    assert (line.action, line.part, line.permitted) == ("plan.write", "goal", True)


def test_the_same_form_twice_makes_one_goal_and_one_measure() -> None:
    noah, form = opened(), uuid4()
    for _ in range(2):
        add_goal(about=noah.noah, words="Ride", said_by="child", form_key=form, by=noah.ingrid, at=MONDAY)
    what, form = Undertaking("Train", noah.health, DECEMBER), uuid4()
    for _ in range(2):
        add_measure(about=noah.noah, goal=noah.goal().id, what=what, form_key=form, by=noah.ingrid, at=MONDAY)
    assert noah.measure().state == "agreed"
    assert noah.plan().version == 3


@pytest.mark.parametrize(
    ("words", "said_by", "field", "code"),
    [
        (" ", "child", "words", "empty"),
        ("x" * 4001, "child", "words", "too-long"),
        ("Ride", "doctor", "said_by", "unknown"),
    ],
)
def test_a_goal_that_cannot_be(words: str, said_by: str, field: str, code: str) -> None:
    noah = opened()
    with pytest.raises(Wrong) as wrong:
        add_goal(about=noah.noah, words=words, said_by=said_by, form_key=uuid4(), by=noah.ingrid, at=MONDAY)
    assert (wrong.value.field, wrong.value.code) == (field, code)


def test_nothing_is_added_before_the_plan_is_opened() -> None:
    noah = noahs_bench()
    with pytest.raises(TooEarly):
        add_goal(about=noah.noah, words="Ride", said_by="child", form_key=uuid4(), by=noah.ingrid, at=MONDAY)


def test_who_changes_a_goal_that_another_changed_sees_the_other_text() -> None:
    noah = noahs_bench()
    a_draft(noah)
    goal, before = noah.goal().id, noah.plan().version
    change_goal(
        about=noah.noah, goal=goal, words="Ride to school", said_by="child", version=1, by=noah.ingrid, at=MONDAY
    )
    assert noah.plan().version == before + 1
    with pytest.raises(Stale) as stale:
        change_goal(about=noah.noah, goal=goal, words="Ride far", said_by="together", version=1, by=noah.per, at=MONDAY)
    assert stale.value.theirs == {"words": "Ride to school", "said_by": "child"}
    assert stale.value.version == 2


def test_a_second_press_on_a_change_changes_nothing_more() -> None:
    noah = noahs_bench()
    a_draft(noah)
    goal, before = noah.goal().id, noah.plan().version
    for _ in range(2):
        change_goal(about=noah.noah, goal=goal, words="Swim", said_by="parent", version=1, by=noah.ingrid, at=MONDAY)
    assert (noah.goal().version, noah.plan().version) == (2, before + 1)


def test_a_measure_moves_on_and_an_old_day_may_stand() -> None:
    noah = noahs_bench()
    a_draft(noah)
    measure, january = noah.measure().id, TUESDAY.replace(year=2027, month=1)
    done = Undertaking("Train twice a week", noah.health, DECEMBER, "done")
    change_measure(about=noah.noah, measure=measure, what=done, version=1, by=noah.ingrid, at=january)
    assert noah.measure().state == "done"
    with pytest.raises(Wrong) as wrong:
        change_measure(
            about=noah.noah,
            measure=measure,
            what=Undertaking("Train", noah.health, date(2026, 12, 24)),
            version=2,
            by=noah.ingrid,
            at=january,
        )
    assert (wrong.value.field, wrong.value.code) == ("due", "past")
    with pytest.raises(Stale) as stale:
        change_measure(
            about=noah.noah,
            measure=measure,
            what=Undertaking("Train twice a week", noah.school, DECEMBER),
            version=1,
            by=noah.per,
            at=MONDAY,
        )
    assert stale.value.theirs["service"] == noah.health
    assert stale.value.theirs["state"] == "done"


def test_a_measure_that_cannot_be() -> None:
    noah = noahs_bench()
    a_draft(noah)
    with as_owner():
        closed = a_service("kindergarten", until=date(2026, 6, 30))
    cases = {
        ("text", "empty"): Undertaking(" ", noah.health, DECEMBER),
        ("state", "unknown"): Undertaking("Train", noah.health, DECEMBER, "forgotten"),
        ("service", "unknown"): Undertaking("Train", closed, DECEMBER),
        ("due", "past"): Undertaking("Train", noah.health, date(2026, 11, 1)),
    }
    for wanted, what in cases.items():
        with pytest.raises(Wrong) as wrong:
            add_measure(about=noah.noah, goal=noah.goal().id, what=what, form_key=uuid4(), by=noah.ingrid, at=MONDAY)
        assert (wrong.value.field, wrong.value.code) == wanted
    with as_owner():
        assert Measure.objects.count() == 1


def test_a_goal_or_measure_of_another_child_is_not_found() -> None:
    noah, other = noahs_bench(), noahs_bench()
    a_draft(noah)
    a_draft(other)
    with as_owner():
        theirs, measure = Goal.objects.get(person_id=other.noah).id, Measure.objects.get(person_id=other.noah).id
    what = Undertaking("Train", noah.health, DECEMBER)
    with pytest.raises(Missing):
        change_goal(about=noah.noah, goal=theirs, words="Mine", said_by="child", version=0, by=noah.ingrid, at=MONDAY)
    with pytest.raises(Missing):
        add_measure(about=noah.noah, goal=theirs, what=what, form_key=uuid4(), by=noah.ingrid, at=MONDAY)
    with pytest.raises(Missing):
        change_measure(about=noah.noah, measure=measure, what=what, version=1, by=noah.ingrid, at=MONDAY)


def test_the_teacher_and_the_parents_write_no_goals() -> None:
    noah = noahs_bench()
    a_draft(noah)
    for by in (noah.tuva, noah.siri, noah.unit):
        with pytest.raises(Refused):
            add_goal(about=noah.noah, words="Ride", said_by="child", form_key=uuid4(), by=by, at=MONDAY)
        with pytest.raises(Refused):
            change_measure(
                about=noah.noah,
                measure=noah.measure().id,
                what=Undertaking("Train", noah.health, DECEMBER, "done"),
                version=1,
                by=by,
                at=MONDAY,
            )
    assert noah.measure().state == "agreed"
