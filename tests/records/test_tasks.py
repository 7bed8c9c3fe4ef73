"""Who has a task, who knows of it, and how it ends: never twice, never unseen, never with the wrong one."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from langbenk.access.standing import Actor, Audience, Part
from langbenk.bench.deeds import Missing, Stale, Wrong
from langbenk.bench.door import Refused
from langbenk.bench.models import AddressProtection, Tie
from langbenk.insight.sheets.my_day import my_day
from langbenk.organisation.models import Employment
from langbenk.records.actions.do_task import do_task
from langbenk.records.actions.drop_task import drop_task
from langbenk.records.actions.put_off_task import put_off_task
from langbenk.records.actions.set_task import set_task
from langbenk.records.actions.take_task import take_task
from langbenk.records.actions.take_up_task import take_up_task
from langbenk.records.models import Task, TaskChange
from langbenk.records.sheets.new_task import new_task_sheet
from langbenk.records.sheets.tasks import TaskLine, task_sheet
from langbenk.records.undertaking import Undertaking
from tests.cases.entry_scene import MONDAY, TUESDAY, Scene, agreed, at_the_shelter, vildes_bench
from tests.conftest import as_owner
from tests.made import a_service, an_employee, seat
from tests.records.scene import FRIDAY, a_task, sees_task

pytestmark = pytest.mark.django_db
EVERYBODY = ("girl", "kristin", "stian", "gran", "ingrid", "tuva", "anne", "dag")


def who_sees(scene: Scene, task: UUID) -> set[str]:
    return {name for name in EVERYBODY if sees_task(scene, task, getattr(scene, name))}


def line(scene: Scene, task: UUID, by: Actor | None = None) -> TaskLine:
    return task_sheet(about=scene.vilde, task=task, by=by or scene.ingrid, at=TUESDAY).task


def test_a_task_is_seen_by_whoever_has_it_and_by_those_it_is_for() -> None:
    scene = vildes_bench()
    agreed(scene, "everyday", service=scene.school)
    assert who_sees(scene, a_task(scene, scene.ingrid, audience=Audience.OWN_SERVICE)) == {"ingrid"}
    assert who_sees(scene, a_task(scene, scene.tuva)) == {"ingrid", "tuva"}
    everybodys = {"girl", "kristin", "stian", "ingrid", "tuva"}
    assert who_sees(scene, a_task(scene, scene.tuva, audience=Audience.FAMILY)) == everybodys
    assert who_sees(scene, a_task(scene, scene.kristin, audience=Audience.FAMILY)) == everybodys
    assert who_sees(scene, a_task(scene, scene.girl, audience=Audience.NAMED)) == {"girl", "ingrid"}


def test_secrecy_stops_a_task_as_it_stops_an_entry() -> None:
    scene = vildes_bench()
    for owner, audience, code in (
        (scene.tuva, Audience.TEAM, "no-consent-yet"),
        (scene.tuva, Audience.OWN_SERVICE, "not-own-service"),
        (scene.gran, Audience.FAMILY, "not-here-today"),
    ):
        with pytest.raises(Wrong) as wrong:
            a_task(scene, owner, audience=audience)
        assert wrong.value.code == code
    with pytest.raises(Wrong) as wrong:
        a_task(scene, scene.kristin, audience=Audience.TEAM)
    assert (wrong.value.field, wrong.value.code) == ("audience", "for-the-family")
    agreed(scene, "everyday", service=scene.school)
    a_task(scene, scene.tuva)
    with pytest.raises(Wrong):
        a_task(scene, scene.tuva, part=Part.HEALTH)


def test_whoever_is_barred_is_no_choice_and_a_seat_apart_does_not_betray_itself() -> None:
    scene = vildes_bench()
    kari, shelter = at_the_shelter(scene)
    with as_owner():
        AddressProtection.objects.create(
            person_id=scene.vilde, against_id=scene.stian.person, grade="confidential", set_at=MONDAY,
            set_by_id=scene.ingrid.employee, named_staff=[scene.ingrid.employee, scene.tuva.employee],
        )  # fmt: skip
    owners = {one.id for one in new_task_sheet(about=scene.vilde, by=scene.ingrid, at=TUESDAY).owners}
    assert scene.stian.person not in owners
    assert scene.kristin.person in owners
    assert {kari.employee, shelter} & owners == set()
    own = new_task_sheet(about=scene.vilde, by=kari, at=TUESDAY)
    assert (own.audiences, [one.id for one in own.owners]) == (("own_service",), [kari.employee])
    with pytest.raises(Wrong) as wrong:
        a_task(scene, kari, by=kari, audience=Audience.TEAM)
    assert wrong.value.code == "apart"
    task = a_task(scene, kari, by=kari, audience=Audience.OWN_SERVICE)
    assert who_sees(scene, task) == set()


def test_it_is_put_off_with_a_reason_taken_over_done_and_taken_up_again() -> None:
    scene = vildes_bench()
    task = a_task(scene, scene.ingrid)
    put_off_task(
        about=scene.vilde, task=task, due=date(2026, 11, 20), because="The clinic is closed.", version=1,
        by=scene.ingrid, at=TUESDAY,
    )  # fmt: skip
    with pytest.raises(Stale) as stale:
        put_off_task(about=scene.vilde, task=task, due=FRIDAY, because="No.", version=1, by=scene.ingrid, at=TUESDAY)
    assert stale.value.theirs == {"due": date(2026, 11, 20)}
    with as_owner():
        per = an_employee("Per", scene.team)
        seat(scene.vilde, "deputy", "hol-7-2a", employee=per, service=scene.team)
    later = [TUESDAY + timedelta(hours=hours) for hours in range(1, 5)]
    take_task(about=scene.vilde, task=task, version=2, by=per, at=later[0])
    assert line(scene, task).owner == "Per Moe"
    do_task(about=scene.vilde, task=task, by=per, at=later[1])
    do_task(about=scene.vilde, task=task, by=scene.ingrid, at=later[1])
    with pytest.raises(Wrong) as wrong:
        drop_task(about=scene.vilde, task=task, because="Too late.", by=per, at=TUESDAY)
    assert wrong.value.code == "ended-already"
    take_up_task(about=scene.vilde, task=task, by=scene.ingrid, at=later[2])
    drop_task(about=scene.vilde, task=task, because="They moved.", by=scene.ingrid, at=later[3])
    sheet = task_sheet(about=scene.vilde, task=task, by=scene.ingrid, at=TUESDAY)
    assert [one.what for one in sheet.changes] == ["set", "put-off", "taken", "done", "taken-up", "dropped"]
    assert (sheet.task.ended, sheet.changes[-1].because, sheet.changes[0].due) == ("dropped", "They moved.", FRIDAY)


def test_at_home_one_does_ones_own_and_nobody_elses() -> None:
    scene = vildes_bench()
    hers = a_task(scene, scene.kristin, audience=Audience.FAMILY)
    with pytest.raises(Refused):
        do_task(about=scene.vilde, task=hers, by=scene.stian, at=TUESDAY)
    do_task(about=scene.vilde, task=hers, by=scene.kristin, at=TUESDAY)
    assert line(scene, hers, scene.stian).ended == "done"
    what = Undertaking("Mine.", scene.kristin.person, FRIDAY, Audience.FAMILY, Part.EVERYDAY)
    with pytest.raises(Refused):
        set_task(about=scene.vilde, what=what, form_key=uuid4(), by=scene.kristin, at=MONDAY)


def test_the_same_form_twice_sets_one_and_a_bad_one_sets_none() -> None:
    scene, key = vildes_bench(), uuid4()
    what = Undertaking("Call.", scene.ingrid.post, FRIDAY, Audience.TEAM, Part.EVERYDAY)
    for _ in range(2):
        set_task(about=scene.vilde, what=what, form_key=key, by=scene.ingrid, at=MONDAY)
    for bad, code in (
        ({"text": " "}, "empty"),
        ({"text": "x" * 401}, "too-long"),
        ({"due": date(2026, 11, 1)}, "past"),
        ({"due": date(2066, 11, 1)}, "too-far"),
        ({"part": Part.PLAN}, "unknown"),
        ({"owner": uuid4()}, "not-here-today"),
    ):
        said = {"text": "Call.", "owner": scene.ingrid.post, "due": FRIDAY, "part": Part.EVERYDAY} | bad
        other = Undertaking(audience=Audience.TEAM, **said)  # type: ignore[arg-type]
        with pytest.raises(Wrong) as wrong:
            set_task(about=scene.vilde, what=other, form_key=uuid4(), by=scene.ingrid, at=MONDAY)
        assert wrong.value.code == code
    with as_owner():
        assert (Task.objects.count(), TaskChange.objects.count()) == (1, 1)


def test_who_left_the_bench_has_no_task_any_more_and_whoever_leads_takes_it() -> None:
    scene = vildes_bench()
    agreed(scene, "everyday", service=scene.school)
    task = a_task(scene, scene.tuva)
    with as_owner():
        Tie.objects.filter(employee_id=scene.tuva.employee).update(until=TUESDAY.date())
    assert not sees_task(scene, task, scene.tuva)
    assert not line(scene, task).owner_here
    assert [(one.what, one.thing) for one in my_day(by=scene.ingrid, at=TUESDAY).waiting] == [("adrift", task)]
    with pytest.raises((Refused, Missing)):
        do_task(about=scene.vilde, task=task, by=scene.tuva, at=TUESDAY)
    take_task(about=scene.vilde, task=task, version=1, by=scene.ingrid, at=TUESDAY)
    assert line(scene, task).mine
    assert [one.what for one in my_day(by=scene.ingrid, at=TUESDAY).waiting] == ["task"]


def test_one_of_a_whole_service_has_a_task_as_long_as_they_work_there() -> None:
    scene = vildes_bench()
    with as_owner():
        unit = a_service("coordinating_unit", "The unit", coordinating_unit=True)
        eva, tor = an_employee("Eva", unit), an_employee("Tor", unit)
        seat(scene.vilde, "coordinating_unit", "hol-7-3", service=unit)
    what = Undertaking("Find a deputy.", unit, FRIDAY, Audience.TEAM, Part.EVERYDAY)
    task = set_task(about=scene.vilde, what=what, form_key=uuid4(), by=scene.ingrid, at=MONDAY)
    take_task(about=scene.vilde, task=task, version=1, by=eva, at=MONDAY)
    assert line(scene, task).owner_here
    assert my_day(by=tor, at=TUESDAY).waiting == my_day(by=scene.ingrid, at=TUESDAY).waiting == ()
    with as_owner():
        Employment.objects.filter(employee_id=eva.employee).update(until=TUESDAY.date())
    assert not line(scene, task).owner_here
    for by in (tor, scene.ingrid):
        assert [(one.what, one.thing) for one in my_day(by=by, at=TUESDAY).waiting] == [("adrift", task)]
    assert my_day(by=eva, at=TUESDAY).waiting == ()


def test_what_is_for_two_alone_comes_back_to_whoever_set_it_and_to_nobody_else() -> None:
    scene = vildes_bench()
    with as_owner():
        per = an_employee("Per", scene.team)
        seat(scene.vilde, "deputy", "hol-7-2a", employee=per, service=scene.team)
    agreed(scene, "everyday", service=scene.school)
    task = a_task(scene, scene.tuva, audience=Audience.NAMED)
    with as_owner():
        Tie.objects.filter(employee_id=scene.tuva.employee).update(until=TUESDAY.date())
    assert [one.thing for one in my_day(by=scene.ingrid, at=TUESDAY).waiting] == [task]
    assert my_day(by=per, at=TUESDAY).waiting == ()
