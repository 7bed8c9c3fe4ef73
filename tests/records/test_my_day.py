"""«My day»: everything that waits for one person at work and nothing else, in one question whatever the house holds."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from langbenk.access.standing import Actor, Audience, Part
from langbenk.audit.models import LogLine
from langbenk.bench.models import Barrier, Tie
from langbenk.cases.actions.withhold_entry import withhold_entry
from langbenk.cases.keeping import Kept
from langbenk.cases.models import Case, Matter
from langbenk.cases.process import BESIDE
from langbenk.insight.sheets.my_day import my_day
from langbenk.records.actions.set_task import set_task
from langbenk.records.actions.sign_entry import sign_entry
from langbenk.records.actions.take_task import take_task
from langbenk.records.undertaking import Undertaking
from langbenk.transitions.sheets.deeds import closing_sheet
from langbenk.web.records.words import CHANGES, MATTERS, WAITS
from tests.cases.entry_scene import MONDAY, TUESDAY, Scene, agreed, vildes_bench, written
from tests.conftest import as_owner
from tests.made import LONG_AGO, a_person, a_service, an_employee, seat
from tests.records.scene import FRIDAY, a_message, a_task

pytestmark = pytest.mark.django_db


def waits(by: Actor, days: int = 0) -> list[tuple[str, str]]:
    """What waits for somebody, and when it is due, from Tuesday on."""
    return [(one.what, one.when) for one in my_day(by=by, at=TUESDAY + timedelta(days=days)).waiting]


def everything(scene: Scene) -> None:
    """One of each for Ingrid: a task, an entry to sign, a message, something kept back, a step and a matter."""
    a_task(scene, scene.ingrid, due=FRIDAY)
    entry = written(scene, scene.ingrid, "family")
    kept = Kept(scene.stian.person, "weighty-regard", "She is afraid.", TUESDAY.date() + timedelta(5))
    withhold_entry(about=scene.vilde, entry=entry, kept=(kept,), by=scene.ingrid, at=MONDAY)
    a_message(scene, scene.girl)
    with as_owner():
        case = Case.objects.get(person_id=scene.vilde)
        Case.objects.filter(id=case.id).update(step="plan", next_on=TUESDAY.date())
        Matter.objects.create(
            case=case, person_id=scene.vilde, kind="transition", thing=case.id, since=MONDAY.date(), at=MONDAY,
            due=MONDAY.date(),
        )  # fmt: skip


def test_all_that_waits_stands_there_with_its_day() -> None:
    scene = vildes_bench()
    everything(scene)
    assert sorted(waits(scene.ingrid)) == [
        ("matter", "late"),
        ("message", "soon"),
        ("sign", "soon"),
        ("step", "today"),
        ("task", "soon"),
        ("withheld", "soon"),
    ]
    assert waits(scene.tuva) == waits(scene.anne) == []
    assert dict(waits(scene.ingrid, 3))["task"] == "today"
    assert dict(waits(scene.ingrid, 9))["task"] == "late"


def test_a_day_more_than_a_week_ahead_does_not_stand_there_yet() -> None:
    scene = vildes_bench()
    a_task(scene, scene.ingrid, due=date(2026, 11, 11))
    assert waits(scene.ingrid) == []
    assert waits(scene.ingrid, 1) == [("task", "soon")]


@pytest.mark.parametrize("what", ["closed", "ended", "own family"])
def test_what_is_closed_to_them_gives_nothing(what: str) -> None:
    scene = vildes_bench()
    everything(scene)
    with as_owner():
        if what == "closed":
            Case.objects.update(closed_at=MONDAY)
        elif what == "ended":
            Tie.objects.filter(employee_id=scene.ingrid.employee).update(until=TUESDAY.date())
        else:
            Barrier.objects.create(
                person_id=scene.vilde, against_id=scene.ingrid.person, kind="own_family", since=LONG_AGO
            )
    assert waits(scene.ingrid) == []


def test_a_task_of_a_service_waits_for_everybody_there_until_somebody_takes_it() -> None:
    scene = vildes_bench()
    with as_owner():
        unit = a_service("coordinating_unit", "The unit", coordinating_unit=True)
        eva, tor = an_employee("Eva", unit), an_employee("Tor", unit)
        seat(scene.vilde, "coordinating_unit", "hol-7-3", service=unit)
    what = Undertaking("Find a deputy.", unit, FRIDAY, Audience.TEAM, Part.EVERYDAY)
    task = set_task(about=scene.vilde, what=what, form_key=uuid4(), by=scene.ingrid, at=MONDAY)
    assert waits(eva) == waits(tor) == [("untaken", "soon")]
    take_task(about=scene.vilde, task=task, version=1, by=eva, at=TUESDAY)
    assert (waits(eva), waits(tor)) == ([("task", "soon")], [])


def test_it_asks_one_question_and_the_log_tells_whom_it_named() -> None:
    scene = vildes_bench()
    everything(scene)
    agreed(scene, "everyday", service=scene.health)

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            my_day(by=scene.ingrid, at=TUESDAY)
        return len(queries)

    few = asked()
    with as_owner():
        for number in range(20):
            other = a_person(f"Child {number}", born=date(2015, 1, 1))
            Case.objects.create(person_id=other, step="plan", opened_at=MONDAY, next_on=TUESDAY.date())
            seat(other, "child_coordinator", "hol-7-2a", employee=scene.ingrid, service=scene.team)
    assert asked() == few
    assert len(my_day(by=scene.ingrid, at=TUESDAY).waiting) == 6 + 20
    with as_owner():
        lines = LogLine.objects.filter(action="task.read", part="my day")
        assert lines.filter(person=scene.vilde).exists()
        assert lines.values("person").distinct().count() == 21


def test_once_signed_it_waits_no_more() -> None:
    scene = vildes_bench()
    entry = written(scene, scene.ingrid, "own_service")
    assert waits(scene.ingrid) == [("sign", "soon")]
    sign_entry(about=scene.vilde, entry=entry, by=scene.ingrid, at=TUESDAY)
    assert waits(scene.ingrid) == []


def test_before_a_case_is_closed_one_is_told_what_is_not_done() -> None:
    scene = vildes_bench()
    everything(scene)
    left = closing_sheet(about=scene.vilde, by=scene.ingrid, at=TUESDAY).left
    assert (left.tasks, left.messages, left.unsigned) == (1, 1, 1)


def test_every_kind_of_thing_has_its_words() -> None:
    assert set(MATTERS) == set(BESIDE)
    assert set(WAITS) == {
        *("task", "untaken", "adrift", "sign", "message", "withheld", "step", "matter"),
        *("handover", "need", "glass", "question"),
    }
    assert set(CHANGES) == {"set", "taken", "put-off", "done", "dropped", "taken-up"}
