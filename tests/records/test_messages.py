"""Messages between one at home and whoever coordinates: nobody else of the family, no other service, no log tells."""

import re
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.db import transaction

from langbenk.access.standing import Actor, Audience
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused
from langbenk.bench.models import Tie
from langbenk.cases.sheets.entries import entries_sheet
from langbenk.insight.sheets.my_day import my_day
from langbenk.insight.sheets.who_looked import who_looked_sheet
from langbenk.plans.sheets.home import home_sheet
from langbenk.records.actions.answer_thread import answer_thread
from langbenk.records.actions.begin_thread import begin_thread
from langbenk.records.actions.do_task import do_task
from langbenk.records.actions.see_thread import see_thread
from langbenk.records.actions.settle_thread import settle_thread
from langbenk.records.models import Message, Thread
from langbenk.records.sheets.messages import thread_sheet, threads_sheet
from langbenk.records.sheets.tasks import tasks_sheet
from tests.cases.entry_scene import MONDAY, TUESDAY, Scene, agreed, vildes_bench
from tests.conftest import as_owner
from tests.made import a_service, an_employee, seat
from tests.records.scene import a_message, a_task, answered, sees_thread

pytestmark = pytest.mark.django_db
AN_HOUR_LATER = TUESDAY + timedelta(hours=1)
EVERYBODY = ("girl", "kristin", "stian", "gran", "ingrid", "tuva", "anne", "dag")


def who_sees(scene: Scene, thread: object) -> set[str]:
    return {name for name in EVERYBODY if sees_thread(scene, thread, getattr(scene, name))}  # type: ignore[arg-type]


def all_that_a_parent_sees(scene: Scene, parent: Actor) -> list[str]:
    """Every page of a parent; that they looked is undone afterwards."""
    here, now = transaction.savepoint(), {"about": scene.vilde, "by": parent, "at": TUESDAY}
    seen = [home_sheet(**now), entries_sheet(**now), who_looked_sheet(**now), threads_sheet(**now), tasks_sheet(**now)]
    transaction.savepoint_rollback(here)
    return [re.sub(r"lines=\([\d, ]*\)", "", repr(sheet)) for sheet in seen]


def test_a_message_from_home_is_for_whoever_coordinates_and_nobody_else() -> None:
    scene = vildes_bench()
    for part in ("everyday", "health", "school", "plan"):
        agreed(scene, part, service=scene.school)
        agreed(scene, part, relative=scene.gran)
    assert who_sees(scene, a_message(scene, scene.girl)) == {"girl", "ingrid"}
    assert who_sees(scene, a_message(scene, scene.stian)) == {"stian", "ingrid"}
    assert who_sees(scene, a_message(scene, scene.ingrid, to=scene.kristin)) == {"kristin", "ingrid"}


def test_a_girl_of_thirteen_writes_and_everything_at_home_is_as_it_was() -> None:
    scene = vildes_bench()
    before = [all_that_a_parent_sees(scene, parent) for parent in (scene.kristin, scene.stian)]
    thread = a_message(scene, scene.girl)
    see_thread(about=scene.vilde, thread=thread, by=scene.ingrid, at=MONDAY)
    thread_sheet(about=scene.vilde, thread=thread, by=scene.ingrid, at=MONDAY)
    answered(scene, thread, scene.ingrid)
    assert [all_that_a_parent_sees(scene, parent) for parent in (scene.kristin, scene.stian)] == before
    a_message(scene, scene.kristin)
    assert all_that_a_parent_sees(scene, scene.kristin) != before[0]


def test_it_waits_until_somebody_answers_and_home_sees_who_read_it_and_who_answered() -> None:
    scene = vildes_bench()
    thread = a_message(scene, scene.kristin)
    sheet = thread_sheet(about=scene.vilde, thread=thread, by=scene.kristin, at=TUESDAY)
    assert (sheet.messages[0].read_at, sheet.messages[0].answered_at) == (None, None)
    assert sheet.line.answer_by is not None
    assert [(one.what, one.thing) for one in my_day(by=scene.ingrid, at=TUESDAY).waiting if one.what == "message"] == [
        ("message", thread)
    ]
    see_thread(about=scene.vilde, thread=thread, by=scene.ingrid, at=TUESDAY)
    read = thread_sheet(about=scene.vilde, thread=thread, by=scene.kristin, at=TUESDAY).messages[0]
    assert (read.read_at, read.read_by, read.answered_at) == (TUESDAY, "Ingrid Moe", None)
    answered(scene, thread, scene.ingrid)
    sheet = thread_sheet(about=scene.vilde, thread=thread, by=scene.kristin, at=TUESDAY)
    assert (sheet.messages[0].answered_by, sheet.line.waits_since, sheet.line.new) == ("Ingrid Moe", None, True)
    assert [one for one in my_day(by=scene.ingrid, at=TUESDAY).waiting if one.what == "message"] == []


def test_a_thank_you_needs_no_answer_and_home_sees_that_it_was_read() -> None:
    scene = vildes_bench()
    thread = a_message(scene, scene.kristin)
    first = thread_sheet(about=scene.vilde, thread=thread, by=scene.ingrid, at=TUESDAY).messages[-1].id
    answer_thread(about=scene.vilde, thread=thread, text="And thanks.", form_key=uuid4(), by=scene.kristin, at=TUESDAY)

    def settled(seen: UUID, by: Actor, key: UUID | None = None) -> None:
        settle_thread(about=scene.vilde, thread=thread, seen=seen, form_key=key or uuid4(), by=by, at=AN_HOUR_LATER)

    with pytest.raises(Wrong) as wrong:
        settled(first, scene.ingrid)
    assert wrong.value.code == "written-since"
    last, key = thread_sheet(about=scene.vilde, thread=thread, by=scene.ingrid, at=TUESDAY).messages[-1].id, uuid4()
    for by, refusal in ((scene.kristin, Refused), (scene.tuva, Refused), (scene.stian, Refused)):
        with pytest.raises(refusal):
            settled(last, by)
    for _ in range(2):
        settled(last, scene.ingrid, key)
    sheet = thread_sheet(about=scene.vilde, thread=thread, by=scene.kristin, at=TUESDAY)
    assert (sheet.line.waits_since, sheet.line.answer_by, sheet.line.new) == (None, None, False)
    assert [(one.settles, one.answered_at, one.read_by) for one in sheet.messages] == [
        (False, None, "Ingrid Moe"), (False, None, "Ingrid Moe"), (True, None, ""),
    ]  # fmt: skip
    assert my_day(by=scene.ingrid, at=TUESDAY).waiting == ()
    later = TUESDAY + timedelta(hours=1)
    answer_thread(
        about=scene.vilde, thread=thread, text="One more thing.", form_key=uuid4(), by=scene.kristin, at=later
    )
    assert [one.what for one in my_day(by=scene.ingrid, at=later).waiting] == ["message"]


def test_the_page_at_home_tells_of_a_new_message_and_of_ones_own_task_until_they_are_seen_and_done() -> None:
    scene = vildes_bench()

    def waits(by: Actor) -> tuple[int, int, bool]:
        found = home_sheet(about=scene.vilde, by=by, at=TUESDAY + timedelta(days=7)).waits
        return found.messages, found.tasks, found.late

    assert waits(scene.kristin) == (0, 0, False)
    thread = a_message(scene, scene.ingrid, to=scene.kristin)
    task = a_task(scene, scene.kristin, audience=Audience.FAMILY)
    assert (waits(scene.kristin), waits(scene.stian), waits(scene.girl)) == ((1, 1, True), *[(0, 0, False)] * 2)
    see_thread(about=scene.vilde, thread=thread, by=scene.kristin, at=TUESDAY)
    do_task(about=scene.vilde, task=task, by=scene.kristin, at=TUESDAY)
    assert waits(scene.kristin) == (0, 0, False)


def test_a_new_coordinator_inherits_what_nobody_has_answered() -> None:
    scene = vildes_bench()
    thread = a_message(scene, scene.kristin)
    with as_owner():
        Tie.objects.filter(employee_id=scene.ingrid.employee).update(until=TUESDAY.date())
        per = an_employee("Per", scene.team)
        seat(scene.vilde, "child_coordinator", "hol-7-2a", employee=per, service=scene.team, since=TUESDAY.date())
    assert not sees_thread(scene, thread, scene.ingrid)
    assert sees_thread(scene, thread, per)
    assert [one.thing for one in my_day(by=per, at=TUESDAY).waiting if one.what == "message"] == [thread]


def test_between_two_coordinators_it_comes_to_the_contact_and_then_to_the_unit() -> None:
    scene = vildes_bench()
    thread = a_message(scene, scene.kristin)
    with as_owner():
        Tie.objects.filter(employee_id=scene.ingrid.employee).update(until=TUESDAY.date())
        ragnhild = an_employee("Ragnhild", scene.school)
        contact = seat(scene.vilde, "contact", "oppl-24-1", employee=ragnhild, service=scene.school)
        unit = a_service("coordinating_unit", "The unit", coordinating_unit=True)
        eva = an_employee("Eva", unit)
        seat(scene.vilde, "coordinating_unit", "hol-7-3", service=unit)
    assert (sees_thread(scene, thread, ragnhild), sees_thread(scene, thread, eva)) == (True, False)
    with as_owner():
        Tie.objects.filter(id=contact).update(until=TUESDAY.date())
    assert (sees_thread(scene, thread, ragnhild), sees_thread(scene, thread, eva)) == (False, True)
    assert [one.thing for one in my_day(by=eva, at=TUESDAY).waiting if one.what == "message"] == [thread]
    answered(scene, thread, eva)
    assert [one for one in my_day(by=eva, at=TUESDAY).waiting if one.what == "message"] == []


def test_nobody_writes_where_they_do_not_coordinate_or_to_whom_it_is_not_for() -> None:
    scene = vildes_bench()
    with pytest.raises(Refused):
        a_message(scene, scene.tuva, to=scene.kristin)
    for stranger in (scene.gran, scene.tuva):
        with pytest.raises(Wrong) as wrong:
            a_message(scene, scene.ingrid, to=stranger)
        assert (wrong.value.field, wrong.value.code) == ("to", "not-here-today")
    thread = a_message(scene, scene.kristin)
    with pytest.raises(Missing):
        answered(scene, thread, scene.stian)
    for text in ("", "x" * 4001):
        with pytest.raises(Wrong):
            a_message(scene, scene.kristin, text=text)


def test_the_same_form_twice_is_one_message() -> None:
    scene, key, again = vildes_bench(), uuid4(), uuid4()
    for _ in range(2):
        begin_thread(about=scene.vilde, to=None, subject="Hello", text="Hello.", form_key=key, by=scene.girl, at=MONDAY)
        answer_thread(about=scene.vilde, thread=key, text="More.", form_key=again, by=scene.girl, at=MONDAY)
    with as_owner():
        assert (Thread.objects.count(), Message.objects.count()) == (1, 2)
