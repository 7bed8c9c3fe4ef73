"""A seat is offered on the service's own duty to cooperate, shown with what it sees, and ended."""

from datetime import date
from uuid import uuid4

import pytest

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.audit.models import LogLine
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused, door
from langbenk.bench.models import Barrier, Tie
from langbenk.bench.sheets.seats import Seat, seats_of
from langbenk.cases.actions.end_seat import end_seat
from langbenk.cases.actions.offer_seat import offer_seat
from langbenk.cases.models import Notice
from langbenk.cases.sheets.invite import invite_sheet
from langbenk.cases.telling import seat_the_guardians
from langbenk.organisation.models import Employment, Unit
from tests.conftest import as_owner
from tests.made import a_consent, a_person, a_service, an_employee, seat
from tests.plans.scene import MONDAY, TUESDAY, Scene, noahs_bench

pytestmark = pytest.mark.django_db


def offer(noah: Scene, whom: Actor, service: object, by: Actor | None = None) -> None:
    offer_seat(about=noah.noah, employee=whom.employee, service=service, by=by or noah.ingrid, at=MONDAY)


def the_bench(noah: Scene, by: Actor | None = None) -> dict[str, Seat]:
    reading = Action.HOME_READ if by == noah.siri else Action.CASE_READ
    with door(reading, by=by or noah.ingrid, at=MONDAY, about=noah.noah):
        return {seat.name or seat.service_name: seat for seat in seats_of(noah.noah, on=MONDAY.date())}


@pytest.mark.parametrize(
    ("kind", "ground"),
    [
        ("kindergarten", "bhl-2b"),
        ("school", "oppl-24-1"),
        ("child_welfare", "bvl-15-8"),
        ("municipal_health", "hol-3-4"),
        ("nav", "navl-15a"),
        ("child_mental_health", "sphl-2-1e"),
    ],
)
def test_the_seat_rests_on_the_services_own_duty(kind: str, ground: str) -> None:
    noah = noahs_bench()
    with as_owner():
        service = a_service(kind)
        eva = an_employee("Eva", service)
    offer(noah, eva, service)
    seated = the_bench(noah)["Eva Moe"]
    assert (seated.kind, seated.ground, seated.since, seated.service) == ("team_member", ground, MONDAY.date(), service)
    with as_owner():
        told, line = Notice.objects.get(), LogLine.objects.filter(action="seat.offer").get()
    assert (told.code, told.names) == ("seat-offered", {"name": "Eva Moe", "service": kind})
    assert (line.permitted, line.why, line.part) == (True, "child_coordinator", "seat")


def test_the_same_offer_twice_is_one_seat_and_one_notice() -> None:
    noah = noahs_bench()
    with as_owner():
        service = a_service("ppt", "PPT")
        eva = an_employee("Eva", service)
    for _ in range(2):
        offer(noah, eva, service)
    with as_owner():
        assert Tie.objects.filter(employee_id=eva.employee).count() == 1
        assert Notice.objects.count() == 1


def test_one_who_works_in_two_services_may_sit_for_both() -> None:
    noah = noahs_bench()
    with as_owner():
        nav = a_service("nav", "Nav")
        unit = Unit.objects.create(service_id=nav, name="Youth")
        eva = an_employee("Eva", noah.school)
        Employment.objects.create(employee_id=eva.employee, unit=unit, profession="adviser", since=date(2025, 1, 1))
    offer(noah, eva, noah.school)
    offer(noah, eva, nav)
    with as_owner():
        grounds = Tie.objects.filter(employee_id=eva.employee).values_list("ground", flat=True)
        assert set(grounds) == {"oppl-24-1", "navl-15a"}


def test_who_cannot_be_invited() -> None:
    noah = noahs_bench()
    with as_owner():
        ppt, club = a_service("ppt", "PPT"), a_service("voluntary", "The club")
        gone = an_employee("Geir", ppt, until=MONDAY.date())
        aunt = an_employee("Anne", ppt)
        coach = an_employee("Kim", club)
        Barrier.objects.create(person_id=noah.noah, against_id=aunt.person, kind="own_family", since=date(2020, 1, 1))
    for whom, service, field, code in (
        (gone, ppt, "employee", "not-employed"),
        (aunt, noah.school, "employee", "not-employed"),
        (aunt, ppt, "employee", "own-family"),
        (coach, club, "service", "no-duty"),
    ):
        with pytest.raises(Wrong) as wrong:
            offer(noah, whom, service)
        assert (wrong.value.field, wrong.value.code) == (field, code)
    with as_owner():
        assert not Notice.objects.exists()


def test_only_those_who_lead_invite() -> None:
    noah = noahs_bench()
    with as_owner():
        ppt = a_service("ppt", "PPT")
        eva = an_employee("Eva", ppt)
    for by in (noah.tuva, noah.siri, noah.unit, eva):
        with pytest.raises(Refused):
            offer(noah, eva, ppt, by=by)
    offer(noah, eva, ppt, by=noah.per)
    assert "Eva Moe" in the_bench(noah)


def test_a_seat_says_what_it_sees_and_what_waits_for_the_family() -> None:
    noah = noahs_bench()
    bench = the_bench(noah)
    assert (bench["Tuva Moe"].sees, bench["Tuva Moe"].awaits_consent) == (("case.read",), ("plan.read",))
    assert bench["Ingrid Moe"].sees == (
        "case.read", "concern.read", "cooperation.read", "rights.read", "plan.read",
    )  # fmt: skip
    assert bench["Siri Lie"].sees == ("home.read", "plan.read", "log.read")
    assert bench["Ingrid Moe"].is_leading
    assert not bench["Per Moe"].is_leading
    assert (bench["Siri Lie"].kinship, bench["Siri Lie"].until) == ("mother", date(2035, 3, 2))
    assert (bench["The unit"].kind, bench["The unit"].name) == ("coordinating_unit", "")
    with as_owner():
        for parent in (noah.siri, noah.omar):
            a_consent(noah.noah, noah.school, parent)
    after = the_bench(noah, noah.siri)["Tuva Moe"]
    assert (after.sees, after.awaits_consent) == (("case.read", "plan.read"), ())


def test_a_seat_from_a_coming_day_is_there_already() -> None:
    noah = noahs_bench()
    with as_owner():
        eva = an_employee("Eva", noah.school)
        seat(noah.noah, "team_member", "oppl-24-1", employee=eva, service=noah.school, since=date(2026, 12, 1))
    bench = the_bench(noah)
    assert bench["Eva Moe"].begins_later
    assert not bench["Tuva Moe"].begins_later


def test_a_seat_is_ended_today_and_the_family_is_told() -> None:
    noah = noahs_bench()
    tuva = the_bench(noah)["Tuva Moe"].id
    for _ in range(2):
        end_seat(about=noah.noah, seat=tuva, by=noah.ingrid, at=TUESDAY)
    with pytest.raises(Refused) as refused, door(Action.CASE_READ, by=noah.tuva, at=TUESDAY, about=noah.noah):
        raise AssertionError("the door opened")
    assert refused.value.verdict.secret
    with as_owner():
        told = Notice.objects.get()
    assert (told.code, told.names) == ("seat-ended", {"name": "Tuva Moe", "service": "Lysvik school"})


def test_a_coordinators_or_a_parents_seat_is_not_ended_by_hand_nor_one_round_another_child() -> None:
    noah, other = noahs_bench(), noahs_bench()
    bench, theirs = the_bench(noah), the_bench(other)["Tuva Moe"].id
    for who in ("Ingrid Moe", "Siri Lie", "The unit"):
        with pytest.raises(Wrong) as wrong:
            end_seat(about=noah.noah, seat=bench[who].id, by=noah.unit, at=TUESDAY)
        assert (wrong.value.field, wrong.value.code) == ("seat", "not-by-hand")
    for seat_id in (theirs, uuid4()):
        with pytest.raises(Missing):
            end_seat(about=noah.noah, seat=seat_id, by=noah.ingrid, at=TUESDAY)
    for by in (noah.tuva, noah.omar):
        with pytest.raises(Refused):
            end_seat(about=noah.noah, seat=bench["Tuva Moe"].id, by=by, at=TUESDAY)


def test_a_guardian_who_is_seated_twice_sits_there_once() -> None:
    noah = noahs_bench()
    with door(Action.COOPERATION_ASSESS, by=noah.unit, at=TUESDAY, about=noah.noah):
        seat_the_guardians(noah.noah, by=noah.unit, at=TUESDAY)
    with as_owner():
        assert Tie.objects.filter(person_id=noah.noah, kind="guardian").count() == 2


def test_the_invitation_finds_people_by_name_and_service_with_their_ground() -> None:
    noah = noahs_bench()
    with as_owner():
        care = a_service("child_welfare", "Child welfare in Lysvik")
        an_employee("Eva", care, profession="child_welfare_officer")
        an_employee("Evy", care, until=MONDAY.date())
        an_employee("Kim", a_service("voluntary", "The club"))
        for number in range(25):
            an_employee(f"Many {number:02}", noah.health)
    found = invite_sheet(about=noah.noah, named="ev lysvik", by=noah.ingrid, at=MONDAY)
    assert [(one.name, one.profession, one.service_name, one.ground) for one in found.people] == [
        ("Eva Moe", "child_welfare_officer", "Child welfare in Lysvik", "bvl-15-8")
    ]
    assert not found.more
    assert [one.ground for one in invite_sheet(about=noah.noah, named="kim", by=noah.per, at=MONDAY).people] == [""]
    everybody = invite_sheet(about=noah.noah, by=noah.ingrid, at=MONDAY)
    assert (len(everybody.people), everybody.more) == (20, True)
    with pytest.raises(Refused):
        invite_sheet(about=noah.noah, by=noah.tuva, at=MONDAY)


def test_a_child_one_does_not_lead_is_not_found() -> None:
    noah = noahs_bench()
    with as_owner():
        ola = a_person("Ola", born=date(2018, 1, 1))
    with pytest.raises(Refused) as refused:
        invite_sheet(about=ola, by=noah.ingrid, at=MONDAY)
    assert refused.value.verdict.secret
