"""A coordinator and a deputy are appointed: the seats change hands on a day, and the family is told."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest
from pytest_django import DjangoAssertNumQueries

from langbenk.access.standing import Actor
from langbenk.bench.deeds import TooEarly, Wrong
from langbenk.bench.door import Refused
from langbenk.bench.models import Barrier, Tie
from langbenk.cases.actions.appoint_coordinator import Choice, appoint_coordinator
from langbenk.cases.models import Appointment, Notice
from langbenk.cases.sheets.appointment import AppointmentSheet, appointment_sheet
from langbenk.organisation.models import Service
from tests.cases.scene import WEDNESDAY, Scene, at_the_unit, decided
from tests.conftest import as_owner
from tests.made import a_person, a_service, an_employee, seat

pytestmark = pytest.mark.django_db
TODAY, LATER, LATEST = date(2026, 11, 4), date(2026, 12, 1), date(2027, 1, 1)


def colleagues(scene: Scene, *names: str, until: date | None = None) -> list[Actor]:
    with as_owner():
        return [an_employee(name, scene.school, until=until) for name in names]


def appoint(
    scene: Scene, coordinator: Actor, deputy: Actor, since: date = TODAY, *, key: UUID | None = None,
    by: Actor | None = None, wish: str = "They wish for Ingrid.",
) -> None:  # fmt: skip
    assert coordinator.employee
    assert deputy.employee
    choice = Choice(coordinator.employee, deputy.employee, since, wish)
    appoint_coordinator(about=scene.noah, choice=choice, form_key=key or uuid4(), by=by or scene.eva, at=WEDNESDAY)


def sitting(scene: Scene, on: date) -> dict[str, UUID | None]:
    with as_owner():
        seats = Tie.objects.filter(person_id=scene.noah, employee__isnull=False, since__lte=on).exclude(until__lte=on)
        return dict(seats.values_list("kind", "employee_id"))


def sheet(scene: Scene, named: str = "", chosen: tuple[UUID, ...] = ()) -> AppointmentSheet:
    return appointment_sheet(about=scene.noah, named=named, chosen=chosen, by=scene.eva, at=WEDNESDAY)


def test_the_two_sit_down_on_the_day_and_the_family_is_told() -> None:
    scene = decided()
    ingrid, per = colleagues(scene, "Ingrid", "Per")
    appoint(scene, ingrid, per)
    assert sitting(scene, TODAY) == {"child_coordinator": ingrid.employee, "deputy": per.employee}
    assert (scene.case().step, scene.case().next_on) == ("plan", date(2026, 12, 4))
    with as_owner():
        notice = Notice.objects.get(code="child_coordinator-appointed")
        kept = Appointment.objects.get()
        assert set(Tie.objects.filter(employee__isnull=False).values_list("ground", flat=True)) == {"hol-7-2a"}
    assert notice.names == {"coordinator": "Ingrid Moe", "deputy": "Per Moe", "since": "2026-11-04"}
    assert (kept.kind, kept.by_id) == ("child_coordinator", scene.eva.employee)
    assert kept.family_wish == "They wish for Ingrid."


@pytest.mark.parametrize(
    ("outcomes", "kind", "ground", "step"),
    [
        (("granted", "granted", "refused"), "child_coordinator", "hol-7-2a", "coordinated"),
        (("refused", "granted", "granted"), "coordinator", "hol-7-2", "plan"),
        (("declined", "declined", "granted"), "coordinator", "ipf-9", "plan"),
    ],
)
def test_the_decisions_say_which_coordinator_it_is_and_where_the_case_goes(
    outcomes: tuple[str, str, str], kind: str, ground: str, step: str
) -> None:
    scene = decided(*outcomes)
    ingrid, per = colleagues(scene, "Ingrid", "Per")
    assert (sheet(scene).kind, sheet(scene).ground) == (kind, ground)
    appoint(scene, ingrid, per)
    assert set(sitting(scene, TODAY)) == {kind, "deputy"}
    assert scene.case().step == step


def test_whoever_is_18_on_the_day_gets_no_child_coordinator_for_a_grant_from_before() -> None:
    scene = decided("granted", "refused", "refused", born=date(2008, 12, 1))
    ingrid, per = colleagues(scene, "Ingrid", "Per")
    with pytest.raises(Wrong, match="since: decide-as-adult"):
        appoint(scene, ingrid, per, LATER)
    assert sitting(scene, LATER) == {}
    appoint(scene, ingrid, per, date(2026, 11, 30))
    assert set(sitting(scene, date(2026, 11, 30))) == {"child_coordinator", "deputy"}
    birthday = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
    seen = appointment_sheet(about=scene.noah, by=scene.eva, at=birthday)
    assert (seen.kind, seen.grown_up, seen.candidates) == ("", True, ())


@pytest.mark.parametrize(
    ("outcomes", "ground"),
    [(("granted", "granted", "granted"), "hol-7-2"), (("granted", "refused", "granted"), "ipf-9")],
)
def test_from_18_what_else_was_granted_says_which_coordinator_it_is(
    outcomes: tuple[str, str, str], ground: str
) -> None:
    scene = decided(*outcomes, born=date(2008, 12, 1))
    ingrid, per = colleagues(scene, "Ingrid", "Per")
    assert sheet(scene).kind == "child_coordinator"
    appoint(scene, ingrid, per, LATER)
    assert set(sitting(scene, LATER)) == {"coordinator", "deputy"}
    with as_owner():
        assert set(Tie.objects.filter(employee__isnull=False).values_list("ground", flat=True)) == {ground}


def test_the_former_seats_end_on_the_day_that_the_new_ones_begin() -> None:
    scene = decided()
    ingrid, per, anne = colleagues(scene, "Ingrid", "Per", "Anne")
    appoint(scene, ingrid, per)
    appoint(scene, anne, ingrid, LATER)
    assert sitting(scene, date(2026, 11, 30)) == {"child_coordinator": ingrid.employee, "deputy": per.employee}
    assert sitting(scene, LATER) == {"child_coordinator": anne.employee, "deputy": ingrid.employee}
    assert [(one.name, one.since, one.until) for one in sheet(scene).leading] == [
        ("Ingrid Moe", TODAY, LATER),
        ("Per Moe", TODAY, LATER),
        ("Anne Moe", LATER, None),
        ("Ingrid Moe", LATER, None),
    ]
    assert sheet(scene).led_today
    assert scene.case().step == "plan"


def test_an_appointment_that_has_not_begun_can_be_replaced_by_an_earlier_one() -> None:
    scene = decided()
    ingrid, per, anne = colleagues(scene, "Ingrid", "Per", "Anne")
    appoint(scene, ingrid, per, LATEST)
    appoint(scene, anne, per, LATER)
    assert sitting(scene, TODAY) == {}
    the_two = {"child_coordinator": anne.employee, "deputy": per.employee}
    assert sitting(scene, LATER) == sitting(scene, LATEST) == the_two
    assert {one.name for one in sheet(scene).leading} == {"Anne Moe", "Per Moe"}
    assert not sheet(scene).led_today
    with as_owner():
        rows = Appointment.objects.order_by("since").values_list("coordinator__given_name", "since", "until")
        assert list(rows) == [("Anne", LATER, None), ("Ingrid", LATEST, LATEST)]


def test_the_same_two_can_be_appointed_again_the_other_way_round_the_same_day() -> None:
    scene = decided()
    ingrid, per = colleagues(scene, "Ingrid", "Per")
    appoint(scene, ingrid, per)
    appoint(scene, per, ingrid)
    assert sitting(scene, TODAY) == {"child_coordinator": per.employee, "deputy": ingrid.employee}


def test_a_second_press_appoints_once() -> None:
    scene = decided()
    ingrid, per = colleagues(scene, "Ingrid", "Per")
    for _press in range(2):
        appoint(scene, ingrid, per, key=scene.key)
    assert scene.told().count("child_coordinator-appointed") == 1
    with as_owner():
        assert Appointment.objects.count() == 1


@pytest.mark.parametrize("since", [date(2026, 11, 3), date(2027, 11, 6), date(2126, 11, 4)])
def test_the_day_is_today_or_within_a_year(since: date) -> None:
    scene = decided()
    ingrid, per = colleagues(scene, "Ingrid", "Per")
    with pytest.raises(Wrong) as wrong:
        appoint(scene, ingrid, per, since)
    assert (wrong.value.field, wrong.value.code) == ("since", "past" if since < TODAY else "far-ahead")


def test_two_people_and_both_employed_that_day() -> None:
    scene = decided()
    ingrid, per = colleagues(scene, "Ingrid", "Per")
    [leaving] = colleagues(scene, "Leif", until=LATER)
    with pytest.raises(Wrong, match="same-person"):
        appoint(scene, ingrid, ingrid)
    with pytest.raises(Wrong, match="deputy: not-employed"):
        appoint(scene, ingrid, leaving, LATER)
    with pytest.raises(Wrong, match="coordinator: not-employed"):
        appoint(scene, Actor(uuid4(), per.hat, uuid4()), per)
    with pytest.raises(Wrong, match="family_wish: empty"):
        appoint(scene, ingrid, per, wish="  ")
    assert sitting(scene, TODAY) == {}


def test_a_service_that_is_not_the_municipalitys_gives_no_coordinator() -> None:
    scene = decided()
    [ingrid] = colleagues(scene, "Ingrid")
    with as_owner():
        hospital = a_service("specialist_health")
        Service.objects.filter(id=hospital).update(municipal=False)
        doctor = an_employee("Dina", hospital)
    with pytest.raises(Wrong, match="coordinator: not-employed"):
        appoint(scene, doctor, ingrid)


def test_the_childs_own_family_is_not_appointed() -> None:
    scene = decided()
    ingrid, per = colleagues(scene, "Ingrid", "Per")
    with as_owner():
        Barrier.objects.create(person_id=scene.noah, against_id=per.person, kind="own_family", since=date(2020, 1, 1))
    with pytest.raises(Wrong, match="deputy: own-family"):
        appoint(scene, ingrid, per)


@pytest.mark.parametrize("step", ["unit", "wish", "rights", "coordinated"])
def test_nobody_is_appointed_before_something_is_granted(step: str) -> None:
    scene = at_the_unit(step)
    ingrid, per = colleagues(scene, "Ingrid", "Per")
    with pytest.raises(TooEarly):
        appoint(scene, ingrid, per)
    assert (sheet(scene).kind, sheet(scene).candidates) == ("", ())
    assert sitting(scene, TODAY) == {}


def test_only_the_unit_appoints_and_the_try_is_logged() -> None:
    scene = decided()
    ingrid, per = colleagues(scene, "Ingrid", "Per")
    appoint(scene, ingrid, per)
    with pytest.raises(Refused):
        appoint(scene, per, ingrid, by=ingrid)
    assert [line.permitted for line in scene.logged("coordinator.appoint")] == [True, False]


def test_those_on_the_bench_stand_first_and_a_search_finds_the_others() -> None:
    scene = decided()
    aase, ingrid, per = colleagues(scene, "Åse", "Ingrid", "Per")
    with as_owner():
        for one in (aase, ingrid):
            seat(scene.noah, "team_member", "oppl-24-1", employee=one, service=scene.school)
    assert [one.name for one in sheet(scene).candidates] == ["Ingrid Moe", "Åse Moe"]
    assert [one.name for one in sheet(scene, "per mo").candidates] == ["Per Moe"]
    assert per.employee
    found = sheet(scene, "ingrid", (per.employee,))
    assert [one.name for one in found.candidates] == ["Per Moe", "Ingrid Moe"]
    assert sheet(scene, "Nobody").candidates == ()


def test_at_most_twenty_are_shown_and_the_page_says_that_there_are_more() -> None:
    scene = decided()
    colleagues(scene, *(f"Kari {number}" for number in range(20)))
    assert (len(sheet(scene, "kari").candidates), sheet(scene, "kari").more) == (20, False)
    colleagues(scene, "Kari 20")
    assert (len(sheet(scene, "kari").candidates), sheet(scene, "kari").more) == (20, True)


def test_a_candidate_shows_how_many_families_they_coordinate_for_today_and_not_whom(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    scene = decided()
    ingrid, _per = colleagues(scene, "Ingrid", "Per")
    with as_owner():
        for name, until in (("Mia", None), ("Ola", None), ("Jon", TODAY)):
            child = a_person(name, born=date(2020, 1, 1))
            seat(child, "coordinator", "hol-7-2", employee=ingrid, service=scene.school, until=until)
    with django_assert_num_queries(13):
        found = sheet(scene, "moe")
    assert {one.name: one.families for one in found.candidates if one.families} == {"Ingrid Moe": 2}


def test_a_coordinator_reads_who_coordinates_and_is_offered_nobody() -> None:
    scene = decided()
    ingrid, per = colleagues(scene, "Ingrid", "Per")
    appoint(scene, ingrid, per)
    mine = appointment_sheet(about=scene.noah, named="moe", by=ingrid, at=WEDNESDAY)
    assert len(mine.leading) == 2
    assert mine.candidates == ()
