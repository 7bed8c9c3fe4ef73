"""Vilde's training: the potential looked at first, or a reminder and never a block; goals, measures, outcomes."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import DatabaseError, transaction

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused, door
from langbenk.bench.models import Tie
from langbenk.cases.models import Matter, Notice
from langbenk.coordinators.sheets.board import board_list
from langbenk.insight.sheets.my_day import my_day
from langbenk.rehabilitation.actions.add_measure import add_measure
from langbenk.rehabilitation.actions.note_outcome import note_outcome
from langbenk.rehabilitation.actions.note_potential import note_potential
from langbenk.rehabilitation.actions.notify_need import notify_need
from langbenk.rehabilitation.actions.set_goal import set_goal
from langbenk.rehabilitation.models import PotentialNote, RehabMeasure, RehabNeed, RehabOutcome
from langbenk.rehabilitation.rehabilitating import CameOf, Goal, Looked, Measure, Need
from langbenk.rehabilitation.sheets.new_need import new_need_sheet
from langbenk.rehabilitation.sheets.rehabilitation import (
    RehabilitationSheet,
    measure_sheet,
    new_measure_sheet,
    rehabilitation_sheet,
)
from tests.cases.entry_scene import MONDAY, TUESDAY, Scene, agreed, at_the_shelter, vildes_bench
from tests.conftest import as_owner
from tests.made import a_person, a_service, an_employee, seat

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 2)
SWIM = Goal("physical", "I want to swim with the others.")
LESSONS = Measure("trains", "Swimming with the physiotherapist.", 2, 45, 10, TODAY)
WHEELS = Measure("compensates", "A wheelchair for the school trips.", 1, 60, 4, TODAY)
LOOKED = Looked("looked_at", "She can learn it in a winter.", TODAY)
TIRED = Need("She tires on the stairs.", "Her mother said yes on Monday.", "To walk with her friends.", "The nurse")


def seen(scene: Scene, by: Actor) -> RehabilitationSheet:
    return rehabilitation_sheet(about=scene.vilde, by=by, at=TUESDAY)


Given = dict[str, Any]


def noted(scene: Scene, what: Looked = LOOKED, **other: Any) -> None:
    given: Given = {"about": scene.vilde, "what": what, "form_key": uuid4(), "by": scene.ingrid, "at": MONDAY}
    note_potential(**(given | other))


def a_goal(scene: Scene, what: Goal = SWIM, **other: Any) -> UUID:
    given: Given = {"about": scene.vilde, "what": what, "form_key": uuid4(), "by": scene.ingrid, "at": MONDAY}
    return set_goal(**(given | other))


def added(scene: Scene, goal: UUID, what: Measure = LESSONS, **other: Any) -> UUID:
    key = uuid4()
    given: Given = {"about": scene.vilde, "goal": goal, "what": what, "form_key": key, "by": scene.ingrid, "at": MONDAY}
    add_measure(**(given | other))
    return key


def came(scene: Scene, measure: UUID, what: CameOf, **other: Any) -> None:
    given: Given = {"about": scene.vilde, "measure": measure, "what": what, "form_key": uuid4(), "by": scene.ingrid}
    note_outcome(**(given | {"at": TUESDAY} | other))


def told(scene: Scene, by: Actor, **other: Any) -> None:
    given: Given = {"about": scene.vilde, "what": TIRED, "form_key": uuid4(), "by": by, "at": MONDAY}
    notify_need(**(given | other))


def test_goals_measures_and_what_came_of_them_stand_as_data() -> None:
    scene = vildes_bench()
    noted(scene)
    measure = added(scene, a_goal(scene), replace(LESSONS, service=scene.health))
    came(scene, measure, CameOf("partly", "She swims 20 metres.", TUESDAY.date()))
    came(scene, measure, CameOf("reached", "She swims 50 metres.", TUESDAY.date()), at=TUESDAY + timedelta(hours=1))
    (goal,) = seen(scene, scene.kristin).goals
    (line,) = goal.measures
    assert (goal.area, goal.words) == ("physical", SWIM.words)
    assert (line.hours, line.until, line.service_name) == (15.0, date(2027, 1, 10), "The health station")
    assert [one.effect for one in line.outcomes] == ["reached", "partly"]
    assert (line.reminds, seen(scene, scene.ingrid).reminds) == (False, False)


def test_help_that_takes_over_before_anybody_looked_is_kept_with_a_reminder_and_never_stopped() -> None:
    scene = vildes_bench()
    goal = a_goal(scene)
    added(scene, goal, WHEELS)
    assert seen(scene, scene.ingrid).reminds
    noted(scene, Looked("not_yet", "The hospital has no time before January.", TODAY))
    assert seen(scene, scene.ingrid).reminds
    noted(scene, at=TUESDAY)
    assert not seen(scene, scene.ingrid).reminds
    (line,) = seen(scene, scene.ingrid).goals[0].measures
    assert line.reminds


def test_a_reason_or_another_kind_of_measure_leaves_nothing_to_remind_of() -> None:
    scene = vildes_bench()
    goal = a_goal(scene)
    added(scene, goal, replace(WHEELS, because="The trip is on Friday."))
    added(scene, goal, replace(LESSONS, kind="adapts"))
    assert not seen(scene, scene.ingrid).reminds


@pytest.mark.parametrize(
    ("field", "what"),
    [
        ("kind", replace(LESSONS, kind="heals")),
        ("text", replace(LESSONS, text=" ")),
        ("times_a_week", replace(LESSONS, times_a_week=0)),
        ("minutes", replace(LESSONS, times_a_week=100, minutes=200)),
        ("weeks", replace(LESSONS, weeks=521)),
        ("since", replace(LESSONS, since=date(2046, 11, 2))),
        ("service", replace(LESSONS, service=uuid4())),
        ("because", replace(WHEELS, because="x" * 1001)),
    ],
)
def test_a_measure_that_cannot_be_is_said_at_its_field(field: str, what: Measure) -> None:
    scene = vildes_bench()
    goal = a_goal(scene)
    with pytest.raises(Wrong) as wrong:
        added(scene, goal, what)
    assert wrong.value.field == field


def test_an_unknown_word_an_empty_one_and_a_day_to_come_are_not_taken() -> None:
    scene = vildes_bench()
    measure = added(scene, a_goal(scene))
    tomorrow = TUESDAY.date() + timedelta(days=1)
    for field, deed in (
        ("state", lambda: noted(scene, replace(LOOKED, state="perhaps"))),
        ("because", lambda: noted(scene, replace(LOOKED, because=" "))),
        ("on", lambda: noted(scene, replace(LOOKED, on=tomorrow))),
        ("area", lambda: a_goal(scene, replace(SWIM, area="money"))),
        ("words", lambda: a_goal(scene, replace(SWIM, words="x" * 1001))),
        ("effect", lambda: came(scene, measure, CameOf("cured", "A test.", TODAY))),
        ("measured_how", lambda: came(scene, measure, CameOf("reached", "", TODAY))),
        ("on", lambda: came(scene, measure, CameOf("reached", "A test.", tomorrow))),
        ("consent", lambda: told(scene, scene.anne, what=replace(TIRED, consent=""))),
    ):
        with pytest.raises(Wrong) as wrong:
            deed()
        assert wrong.value.field == field


def test_another_childs_goal_and_measure_are_not_there() -> None:
    scene, other = vildes_bench(), vildes_bench()
    goal = a_goal(other)
    measure = added(other, goal)
    for missing in (
        lambda: added(scene, goal),
        lambda: came(scene, measure, CameOf("reached", "A test.", TODAY)),
        lambda: new_measure_sheet(about=scene.vilde, goal=goal, by=scene.ingrid, at=TUESDAY),
        lambda: measure_sheet(about=scene.vilde, measure=measure, by=scene.ingrid, at=TUESDAY),
    ):
        with pytest.raises(Missing):
            missing()
    row = RehabOutcome(measure_id=measure, person_id=scene.vilde, effect="reached", measured_how="A test.", on=TODAY)
    row.by_id, row.at = scene.ingrid.post, MONDAY
    with (
        door(Action.REHABILITATION_WRITE, by=scene.ingrid, at=MONDAY, about=scene.vilde),
        pytest.raises(DatabaseError, match="row-level security"),
        transaction.atomic(),
    ):
        RehabOutcome.objects.bulk_create([row])


def test_a_second_press_keeps_one() -> None:
    scene, key = vildes_bench(), uuid4()
    goal = a_goal(scene)
    for _ in range(2):
        noted(scene, form_key=key)
        added(scene, goal, form_key=key)
        told(scene, scene.anne, form_key=key)
    with as_owner():
        assert (PotentialNote.objects.count(), RehabMeasure.objects.count(), RehabNeed.objects.count()) == (1, 1, 1)


def test_a_team_member_tells_of_a_need_without_a_consent_and_reads_back_their_own_alone() -> None:
    scene = vildes_bench()
    told(scene, scene.anne)
    told(scene, scene.tuva)
    sheet = new_need_sheet(about=scene.vilde, by=scene.anne, at=TUESDAY)
    assert [one.by for one in sheet.told] == ["Anne Moe"]
    assert (sheet.to is not None, sheet.grounds) == (True, ("habf-7", "habf-6"))
    assert new_need_sheet(about=scene.vilde, by=scene.tuva, at=TUESDAY).to is None
    with pytest.raises(Refused):
        seen(scene, scene.anne)
    assert len(seen(scene, scene.ingrid).needs) == 2


def test_a_need_waits_for_whoever_leads_and_for_the_unit_until_somebody_looks() -> None:
    scene = vildes_bench()
    with as_owner():
        unit = a_service("coordinating_unit", "The unit", coordinating_unit=True)
        eva = an_employee("Eva", unit)
        seat(scene.vilde, "coordinating_unit", "hol-7-3", service=unit)
    told(scene, scene.anne)
    (waits,) = (one for one in my_day(by=scene.ingrid, at=MONDAY + timedelta(days=9)).waiting if one.what == "matter")
    assert waits.says == "rehabilitation"
    noted(scene, Looked("not_yet", "Nobody has had time.", TODAY), by=eva)
    with as_owner():
        assert Matter.objects.get().closed_at is None
    noted(scene, Looked("under_way", "The hospital sees her in December.", TODAY), by=eva, at=TUESDAY)
    with as_owner():
        assert (Matter.objects.get().closed_at, RehabNeed.objects.get().answered_at) == (TUESDAY, TUESDAY)


def test_a_notice_calls_the_unit_in_where_it_does_not_sit_and_the_family_is_told() -> None:
    scene = vildes_bench()
    with as_owner():
        unit = a_service("coordinating_unit", "The unit", coordinating_unit=True)
        eva = an_employee("Eva", unit)
    for _ in range(2):
        told(scene, scene.tuva)
    (line,) = board_list(what="rehabilitation", by=eva, at=TUESDAY).lines[:1]
    assert line.person == scene.vilde
    assert len(seen(scene, eva).needs) == 2
    with as_owner():
        assert Tie.objects.filter(person_id=scene.vilde, kind="coordinating_unit", service_id=unit).count() == 1
        assert Notice.objects.get().code == "unit-called-in"


def test_where_there_is_no_unit_and_nobody_leads_a_notice_would_reach_nobody() -> None:
    scene = vildes_bench()
    with as_owner():
        Tie.objects.filter(person_id=scene.vilde, kind="child_coordinator").delete()
    with pytest.raises(Wrong) as wrong:
        told(scene, scene.tuva)
    assert (wrong.value.field, wrong.value.code) == ("what_is_seen", "no-coordinating-unit")


def test_who_reads_and_who_writes() -> None:
    scene = vildes_bench()
    a_goal(scene)

    def may(by: Actor) -> str:
        try:
            sheet = seen(scene, by)
        except Refused:
            return ""
        return "writes" if "rehabilitation.write" in sheet.may else "reads"

    everybody = ("ingrid", "anne", "tuva", "kristin", "stian", "girl", "gran")
    before = {name: may(getattr(scene, name)) for name in everybody}
    agreed(scene, "health", service=scene.health)
    assert before == {
        "ingrid": "writes", "anne": "", "tuva": "", "kristin": "reads", "stian": "reads", "girl": "reads", "gran": "",
    }  # fmt: skip
    assert may(scene.anne) == "writes"
    with as_owner():
        stranger = an_employee("Stranger", scene.school)
    assert may(stranger) == ""
    with pytest.raises(Refused):
        told(scene, stranger)


def test_from_sixteen_a_parent_reads_by_the_young_persons_yes() -> None:
    scene = vildes_bench(born=date(2010, 2, 6))
    with pytest.raises(Refused):
        seen(scene, scene.kristin)
    assert seen(scene, scene.girl).is_me


def test_a_service_that_sits_apart_is_named_to_nobody_and_cannot_be_chosen() -> None:
    scene = vildes_bench()
    kari, shelter = at_the_shelter(scene)
    goal = a_goal(scene)
    sheet = new_measure_sheet(about=scene.vilde, goal=goal, by=scene.ingrid, at=TUESDAY)
    assert shelter not in {one.id for one in sheet.services}
    assert scene.school in {one.id for one in sheet.services}
    with pytest.raises(Wrong):
        added(scene, goal, replace(LESSONS, service=shelter))
    assert kari.employee


def test_nobody_writes_in_anothers_name() -> None:
    scene = vildes_bench()
    with as_owner():
        other = a_person("Lise", born=date(2014, 1, 1))
    row = PotentialNote(person_id=scene.vilde, state="looked_at", because="Forged.", on=TODAY, at=MONDAY)
    row.case_id, row.by_id = uuid4(), scene.anne.post
    with (
        door(Action.REHABILITATION_WRITE, by=scene.ingrid, at=MONDAY, about=scene.vilde),
        pytest.raises(DatabaseError, match="row-level security"),
        transaction.atomic(),
    ):
        PotentialNote.objects.bulk_create([row])
    with pytest.raises(Refused):
        rehabilitation_sheet(about=other, by=scene.ingrid, at=MONDAY)
