"""Who coordinates is always answered: by law, by agreement, by decision, and in the gap between two."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from langbenk.bench.deeds import Stale, Wrong
from langbenk.bench.door import Refused
from langbenk.bench.models import Tie as Seat
from langbenk.coordination.models import Coordinating
from langbenk.coordination.sheets.coordination import CoordinationSheet, coordination_sheet
from langbenk.organisation.models import Employment, Service
from langbenk.plans.sheets.case_page import case_page
from langbenk.plans.sheets.home import home_sheet
from tests.conftest import as_owner
from tests.coordination.scene import TUESDAY, WEDNESDAY, Scene, agreed, emils_bench
from tests.made import a_service, an_employee, seat

pytestmark = pytest.mark.django_db


def sheet(scene: Scene, *, days: int = 0) -> CoordinationSheet:
    """What the mother reads, so many days after Wednesday; her home page and the staff's case page say the same."""
    at = WEDNESDAY + timedelta(days=days)
    found = coordination_sheet(about=scene.emil, by=scene.siri, at=at)
    assert home_sheet(about=scene.emil, by=scene.siri, at=at).coordinates == found.now
    assert case_page(about=scene.emil, by=scene.pia, at=at).coordinates == found.now
    return found


def seat_of(scene: Scene, kind: str) -> object:
    with as_owner():
        return Seat.objects.get(person_id=scene.emil, kind=kind).id


def test_while_nothing_is_settled_the_unit_answers() -> None:
    now = sheet(emils_bench()).now
    assert (now.kind, now.service_name, now.phone, now.ground, now.is_gap) == (
        "coordinating_unit", "The unit", "70 11 22 33", "hol-7-3", True,
    )  # fmt: skip


def test_the_unit_answers_also_where_it_has_no_seat_yet() -> None:
    scene = emils_bench()
    with as_owner():
        Seat.objects.filter(kind="coordinating_unit").delete()
    now = sheet(scene).now
    assert (now.service_name, now.phone, now.is_gap) == ("The unit", "70 11 22 33", True)


def test_the_services_agree_and_it_changes_from_kindergarten_to_school() -> None:
    scene = emils_bench()
    agreed(scene, scene.ppt, seat_of=seat_of(scene, "contact"))
    first = sheet(scene)
    assert (first.now.called, first.now.footing, first.now.since) == ("Pia Moe", "by_agreement", date(2026, 11, 3))
    assert scene.told() == ["coordination-agreed"]
    with as_owner():
        school = a_service("school", "Lysvik school")
        tuva = an_employee("Tuva", school, profession="teacher")
        at_school = seat(scene.emil, "team_member", "oppl-24-1", employee=tuva, service=school)
    agreed(scene, school, seat_of=at_school, at=WEDNESDAY, version=1, since=date(2026, 11, 9))
    assert sheet(scene, days=4).now.service_name == "PPT"
    later = sheet(scene, days=5)
    assert (later.now.called, later.now.service_name) == ("Tuva Moe", "Lysvik school")
    assert [(one.name, one.since, one.until) for one in later.before] == [
        ("Lysvik school", date(2026, 11, 9), None), ("PPT", date(2026, 11, 3), date(2026, 11, 9)),
    ]  # fmt: skip


def test_a_child_coordinator_goes_before_and_what_was_agreed_holds_again_when_they_leave() -> None:
    scene = emils_bench()
    agreed(scene, scene.ppt, seat_of=seat_of(scene, "contact"))
    with as_owner():
        ingrid, per = an_employee("Ingrid", scene.welfare), an_employee("Per", scene.welfare)
        seat(scene.emil, "child_coordinator", "hol-7-2a", employee=ingrid, service=scene.welfare,
             until=date(2026, 11, 10))  # fmt: skip
        deputy = seat(scene.emil, "deputy", "hol-7-2a", employee=per, service=scene.welfare)
    now = sheet(scene).now
    assert (now.kind, now.name, now.footing, now.ground) == ("child_coordinator", "Ingrid Moe", "by_law", "hol-7-2a")
    assert (sheet(scene, days=6).now.kind, sheet(scene, days=6).now.name) == ("deputy", "Per Moe")
    with as_owner():
        Seat.objects.filter(id=deputy).update(until=date(2026, 11, 11))
    assert (sheet(scene, days=7).now.called, sheet(scene, days=7).now.footing) == ("Pia Moe", "by_agreement")
    with pytest.raises(Wrong) as wrong:
        agreed(scene, scene.ppt, seat_of=seat_of(scene, "contact"), version=1, at=WEDNESDAY)
    assert wrong.value.code == "by-law-already"


def test_a_coordinator_by_name_and_a_service_that_coordinates_the_services_are_both_told() -> None:
    scene = emils_bench()
    agreed(scene, scene.ppt, seat_of=seat_of(scene, "contact"))
    with as_owner():
        ingrid = an_employee("Ingrid", scene.welfare)
        seat(scene.emil, "coordinator", "hol-7-2", employee=ingrid, service=scene.welfare)
    found = sheet(scene)
    assert found.now.name == "Ingrid Moe"
    assert found.also
    assert found.also.service_name == "PPT"


@pytest.mark.parametrize("how", ["closed", "left", "got up"])
def test_when_the_service_closes_or_nobody_sits_for_it_the_unit_answers_the_same_day(how: str) -> None:
    scene = emils_bench()
    agreed(scene, scene.ppt, seat_of=seat_of(scene, "contact"))
    on = date(2026, 11, 5)
    with as_owner():
        if how == "closed":
            Service.objects.filter(id=scene.ppt).update(open_until=on)
        elif how == "left":
            Employment.objects.filter(employee_id=scene.pia.employee).update(until=on)
        else:
            Seat.objects.filter(kind="contact").update(until=on)
    before = coordination_sheet(about=scene.emil, by=scene.siri, at=WEDNESDAY).now
    after = coordination_sheet(about=scene.emil, by=scene.siri, at=WEDNESDAY + timedelta(days=1)).now
    assert (before.called, after.called, after.is_gap) == ("Pia Moe", "The unit", True)


def test_two_who_write_different_agreements_and_one_pressed_twice() -> None:
    scene = emils_bench()
    pias, birks = seat_of(scene, "contact"), None
    with as_owner():
        birks = Seat.objects.get(employee_id=scene.birk.employee).id
    key = uuid4()
    agreed(scene, scene.ppt, seat_of=pias, key=key)
    agreed(scene, scene.ppt, seat_of=pias, key=key)
    with pytest.raises(Stale) as stale:
        agreed(scene, scene.welfare, seat_of=birks, by=scene.una)
    assert (stale.value.who, stale.value.version) == ("Pia Moe", 1)
    with as_owner():
        assert Coordinating.objects.count() == 1


def test_what_cannot_be_agreed_on() -> None:
    scene = emils_bench()
    with as_owner():
        hans, pias = Seat.objects.get(employee_id=scene.hans.employee).id, Seat.objects.get(kind="contact").id
    wrong: list[tuple[str, str]] = []
    for chosen, service, since in (
        (hans, scene.county, None),
        (uuid4(), scene.ppt, None),
        (pias, scene.welfare, None),
        (pias, scene.ppt, date(2026, 11, 1)),
        (pias, scene.ppt, date(2029, 1, 1)),
    ):
        with pytest.raises(Wrong) as found:
            agreed(scene, service, seat_of=chosen, since=since)
        wrong.append((found.value.field, found.value.code))
    assert wrong == [
        ("seat", "not-municipal"), ("seat", "not-on-the-bench"), ("agreed", "not-agreed-itself"), ("since", "past"),
        ("since", "far-ahead"),
    ]  # fmt: skip
    for somebody in (scene.birk, scene.siri, scene.dora):
        with pytest.raises(Refused):
            agreed(scene, scene.ppt, seat_of=pias, by=somebody)


def test_parents_of_a_sixteen_year_old_are_not_told_of_a_health_service() -> None:
    scene = emils_bench(born=date(2010, 1, 1))
    with as_owner():
        health = a_service("municipal_health", "The health station")
        anne = an_employee("Anne", health, profession="public_health_nurse")
        annes = seat(scene.emil, "team_member", "hol-3-4", employee=anne, service=health)
    agreed(scene, health, seat_of=annes, at=TUESDAY)
    theirs = coordination_sheet(about=scene.emil, by=scene.siri, at=WEDNESDAY)
    own = coordination_sheet(about=scene.emil, by=scene.emil_himself, at=WEDNESDAY)
    assert (theirs.now.called, own.now.called) == ("The unit", "Anne Moe")
    assert (theirs.before, [one.name for one in own.before]) == ((), ["The health station"])
