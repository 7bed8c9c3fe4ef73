"""Relatives and services get the seats that the law knows, each on its ground; the child gets its own."""

from datetime import date
from uuid import uuid4

import pytest

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Hat, Tie
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused, door
from langbenk.bench.models import AddressProtection, Charge
from langbenk.bench.models import Tie as Seat
from langbenk.cases.actions.end_seat import end_seat
from langbenk.cases.actions.offer_seat import Offer, offer_seat
from langbenk.cases.actions.register_concern import register_concern
from langbenk.cases.actions.seat_relative import seat_relative
from langbenk.cases.belonging import Belonging
from langbenk.cases.models import Notice
from langbenk.cases.sheets.relatives import relatives_sheet
from langbenk.people.models import Person
from tests.conftest import as_owner
from tests.made import a_guardian, a_person, a_service, an_employee
from tests.plans.scene import MONDAY, TUESDAY, Scene, noahs_bench

pytestmark = pytest.mark.django_db
A_YEAR_ON = date(2027, 11, 2)


def somebody(name: str = "Kari", born: date = date(1980, 1, 1)) -> Actor:
    with as_owner():
        return Actor(a_person(name, born=born), Hat.FAMILY)


def give(noah: Scene, who: Actor, kind: Tie, *, by: Actor | None = None, note: str = "", until: date | None = None,
         has_the_say: bool = False) -> Seat:  # fmt: skip
    what = Belonging(who.person, kind, until, note, has_the_say)
    seat_relative(about=noah.noah, what=what, by=by or noah.ingrid, at=MONDAY)
    with as_owner():
        return Seat.objects.get(relative=who.person, kind=kind.value)


@pytest.mark.parametrize(
    ("kind", "note", "ground"),
    [
        (Tie.PARENT, "Asked for it by letter, 28 October.", "bl-47"),
        (Tie.FOSTER_PARENT, "", "bvl-5-4"),
        (Tie.APPOINTED_GUARDIAN, "Mandate of 1 October 2026.", "vgml-17"),
        (Tie.KIN, "", "pbrl-3-3"),
        (Tie.ATTORNEY, "Power of attorney of 1 November 2026.", "fvl-12"),
    ],
)
def test_each_relative_sits_on_the_ground_by_which_they_belong(kind: Tie, note: str, ground: str) -> None:
    noah, kari = noahs_bench(), somebody()
    for _ in range(2):
        given = give(noah, kari, kind, note=note, until=A_YEAR_ON)
    assert (given.ground, given.note, given.since, given.until) == (ground, note, MONDAY.date(), A_YEAR_ON)
    with as_owner():
        told = Notice.objects.get()
    assert (told.code, told.names) == ("relative-seated", {"name": "Kari Lie", "as": kind.value})
    sheet = relatives_sheet(about=noah.noah, by=noah.unit, at=MONDAY)
    noted = {one.seat.name: one.note for one in sheet.seats}
    assert noted == {"Siri Lie": "", "Omar Lie": "", "Kari Lie": note}


def test_child_welfare_can_have_given_a_foster_parent_the_say() -> None:
    noah, bodil = noahs_bench(), somebody("Bodil")
    assert give(noah, bodil, Tie.FOSTER_PARENT, has_the_say=True).ground == "pbrl-4-4"
    assert give(noah, somebody(), Tie.KIN, has_the_say=True).ground == "pbrl-3-3"


@pytest.mark.parametrize(
    ("born", "until", "ends"),
    [
        (date(2017, 3, 2), None, date(2035, 3, 2)),
        (date(2010, 2, 28), date(2030, 1, 1), date(2028, 2, 28)),
        (date(2010, 2, 28), A_YEAR_ON, A_YEAR_ON),
        (date(2008, 11, 2), None, None),  # grown up that very day
    ],
)
def test_who_sits_in_a_parents_place_does_so_until_the_child_is_grown_up(
    born: date, until: date | None, ends: date | None
) -> None:
    noah = noahs_bench()
    with as_owner():
        Person.objects.filter(id=noah.noah).update(birth_date=born)
    mandate = "Mandate of 1 October 2026."
    assert give(noah, somebody(), Tie.APPOINTED_GUARDIAN, note=mandate, until=until).until == ends
    for kind in (Tie.FOSTER_PARENT, Tie.PARENT):
        if ends:
            assert give(noah, somebody(), kind, until=until).until == ends
        else:
            with pytest.raises(Wrong) as wrong:
                give(noah, somebody(), kind, until=until)
            assert (wrong.value.field, wrong.value.code) == ("kind", "grown-up")


def test_a_parent_without_responsibility_and_next_of_kin_see_nothing_of_themselves() -> None:
    noah = noahs_bench()
    for kind in (Tie.PARENT, Tie.KIN):
        who = somebody()
        give(noah, who, kind)
        for action in (Action.HOME_READ, Action.PLAN_READ, Action.CASE_READ, Action.LOG_READ, Action.CONSENT_READ):
            with pytest.raises(Refused), door(action, by=who, at=TUESDAY, about=noah.noah):
                raise AssertionError("the door opened")


def test_who_cannot_have_a_relatives_seat() -> None:
    noah, kari = noahs_bench(), somebody()
    with as_owner():
        ronny = Actor(a_person("Ronny", born=date(1985, 1, 1)), Hat.FAMILY)
        AddressProtection.objects.create(
            person_id=noah.noah, against_id=ronny.person, grade="strict", decided_by="police", reason="Danger.",
            set_by_id=noah.ingrid.employee, set_at=MONDAY,
        )  # fmt: skip
    for what, wanted in (
        (Belonging(kari.person, Tie.GUARDIAN), ("kind", "unknown")),
        (Belonging(kari.person, Tie.TEAM_MEMBER), ("kind", "unknown")),
        (Belonging(uuid4(), Tie.KIN), ("relative", "unknown")),
        (Belonging(noah.noah, Tie.KIN), ("relative", "the-person")),
        (Belonging(kari.person, Tie.SELF), ("relative", "not-the-person")),
        (Belonging(ronny.person, Tie.KIN), ("relative", "protected")),
        (Belonging(noah.siri.person, Tie.PARENT), ("relative", "guardian")),
        (Belonging(somebody("Mina", date(2010, 1, 1)).person, Tie.ATTORNEY, note="Paper."), ("relative", "young")),
        (Belonging(kari.person, Tie.ATTORNEY), ("note", "empty")),
        (Belonging(kari.person, Tie.ATTORNEY, note="Paper."), ("until", "must-end")),
        (Belonging(kari.person, Tie.APPOINTED_GUARDIAN, note=" "), ("note", "empty")),
        (Belonging(kari.person, Tie.KIN, note="x" * 301), ("note", "too-long")),
        (Belonging(kari.person, Tie.KIN, until=MONDAY.date()), ("until", "not-ahead")),
        (Belonging(kari.person, Tie.KIN, until=date(2099, 1, 1)), ("until", "too-far")),
    ):
        with pytest.raises(Wrong) as wrong:
            seat_relative(about=noah.noah, what=what, by=noah.ingrid, at=MONDAY)
        assert (wrong.value.field, wrong.value.code) == wanted
    with as_owner():
        assert not Notice.objects.exists()


def test_only_those_who_lead_and_the_unit_seat_relatives_and_nobody_else_asks_who_belongs_to_whom() -> None:
    noah, other, kari = noahs_bench(), noahs_bench(), somebody()
    for by in (noah.tuva, noah.siri, other.ingrid):
        with pytest.raises(Refused):
            give(noah, kari, Tie.KIN, by=by)
        with pytest.raises(Refused):
            relatives_sheet(about=noah.noah, by=by, at=MONDAY)
    give(noah, kari, Tie.KIN, by=noah.unit)


def test_a_relatives_seat_is_ended_by_hand_also_before_its_day_and_the_childs_own_never() -> None:
    noah, kari = noahs_bench(), somebody()
    himself = Actor(noah.noah, Hat.FAMILY)
    given, own = give(noah, kari, Tie.KIN, until=A_YEAR_ON), give(noah, himself, Tie.SELF)
    end_seat(about=noah.noah, seat=given.id, by=noah.ingrid, at=TUESDAY)
    with as_owner():
        assert Seat.objects.get(id=given.id).until == TUESDAY.date()
        assert Notice.objects.latest("at").names == {"name": "Kari Lie", "as": "kin"}
    with pytest.raises(Wrong) as wrong:
        end_seat(about=noah.noah, seat=own.id, by=noah.ingrid, at=TUESDAY)
    assert wrong.value.code == "not-by-hand"
    with pytest.raises(Missing):
        end_seat(about=noah.noah, seat=uuid4(), by=noah.ingrid, at=TUESDAY)


def test_the_child_sits_on_its_own_bench_from_the_day_that_the_family_was_told() -> None:
    with as_owner():
        noah, health = a_person("Noah", born=date(2017, 3, 2)), a_service("municipal_health")
        anne, siri = an_employee("Anne", health), a_guardian("Siri", noah)
    for told in (False, True):
        worry = {"text": "He is tired.", "family_told": told, "form_key": uuid4()}
        register_concern(about=noah, newcomer=None, **worry, by=anne, at=MONDAY)
    with as_owner():
        assert not Seat.objects.filter(kind="self").exists()  # what opened the case, they have not been told of
    with as_owner():
        ida = a_person("Ida", born=date(2018, 3, 2))
        a_guardian("Kari", ida)
    worry = {"text": "She is tired.", "family_told": True, "form_key": uuid4()}
    register_concern(about=ida, newcomer=None, **worry, by=anne, at=MONDAY)
    with as_owner():
        own = Seat.objects.get(kind="self")
    assert (own.person_id, own.relative_id, own.ground, own.until) == (ida, ida, "pbrl-3-1", None)
    assert siri.hat is Hat.FAMILY


@pytest.mark.parametrize(
    ("service_kind", "offer", "ground", "held_by"),
    [
        ("child_habilitation", Offer(Tie.HOSPITAL_COORDINATOR), "sphl-2-5a", "employee"),
        ("child_welfare", Offer(Tie.INSTITUTION), "bvl-5-4", "service"),
        ("nav", Offer(Tie.HELPING_SERVICE), "navl-15a", "service"),
        ("delegate", Offer(Tie.DECIDER, date(2026, 12, 1)), "hol-3-4", "employee"),
        ("inspector", Offer(Tie.SUPERVISOR, date(2026, 12, 1)), "koml-30-2", "employee"),
        ("crisis_centre", Offer(apart=True), "krl-4", "employee"),
    ],
)
def test_a_service_gets_the_seat_it_is_offered(service_kind: str, offer: Offer, ground: str, held_by: str) -> None:
    noah = noahs_bench()
    with as_owner():
        charge = service_kind in ("delegate", "inspector")
        service = a_service("municipal_health" if charge else service_kind, "The service")
        eva = an_employee("Eva", service)
        if charge:  # nobody decides or inspects without it
            Charge.objects.create(employee_id=eva.employee, kind=service_kind, ground="koml-13-1", since=MONDAY.date())
    for _ in range(2):
        offer_seat(about=noah.noah, employee=eva.employee, service=service, offer=offer, by=noah.ingrid, at=MONDAY)
    with as_owner():
        given = Seat.objects.get(kind=offer.kind.value, ground=ground)
        told = list(Notice.objects.values_list("code", flat=True))
    assert (given.until, given.apart) == (offer.until, offer.apart)
    assert (given.employee_id, given.service_id) == ((eva.employee, None) if held_by == "employee" else (None, service))
    assert told == ([] if offer.apart else ["seat-offered" if held_by == "employee" else "service-seated"])


def test_which_seats_a_service_cannot_have() -> None:
    noah = noahs_bench()
    with as_owner():
        nav = a_service("nav", "Nav")
        eva = an_employee("Eva", nav)
    for offer, wanted in (
        (Offer(Tie.SUPERVISOR), ("until", "must-end")),
        (Offer(Tie.DECIDER), ("until", "must-end")),
        (Offer(Tie.HOSPITAL_COORDINATOR), ("kind", "no-hospital")),
        (Offer(Tie.CHILD_COORDINATOR), ("kind", "unknown")),
        (Offer(until=MONDAY.date()), ("until", "not-ahead")),
    ):
        with pytest.raises(Wrong) as wrong:
            offer_seat(about=noah.noah, employee=eva.employee, service=nav, offer=offer, by=noah.ingrid, at=MONDAY)
        assert (wrong.value.field, wrong.value.code) == wanted
