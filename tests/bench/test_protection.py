"""A protected address: it counts at once, it takes two persons to end, and only the named open what the unit could."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoAssertNumQueries

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Protection
from langbenk.bench.actions.ask_to_end_protection import ask_to_end_protection
from langbenk.bench.actions.ask_to_name_staff import ask_to_name_staff
from langbenk.bench.actions.confirm_protection import confirm_protection
from langbenk.bench.actions.end_protection import end_protection
from langbenk.bench.actions.keep_protection import keep_protection
from langbenk.bench.actions.leave_out_staff import leave_out_staff
from langbenk.bench.actions.name_staff import name_staff
from langbenk.bench.actions.set_protection import set_protection
from langbenk.bench.deeds import Missing, Wrong
from langbenk.bench.door import Refused, door
from langbenk.bench.protecting import Protecting
from langbenk.bench.sheets.openings import protections_sheet
from langbenk.bench.sheets.protection import ProtectionSheet, protection_sheet
from langbenk.cases.actions.offer_seat import offer_seat
from langbenk.cases.sheets.board import board
from langbenk.organisation.models import Employee, Employment, Unit
from langbenk.plans.sheets.case_page import case_page
from tests.bench.guarded import MONDAY, TUESDAY, WEDNESDAY, Scene, at_peace, at_work, in_care_of
from tests.conftest import as_owner
from tests.made import LONG_AGO, a_person, an_employee, seat

pytestmark = pytest.mark.django_db


def said(action: Action, by: Actor, about: UUID) -> tuple[str, bool]:
    """How the door answers on Tuesday: why, and whether as if nobody were there."""
    try:
        with door(action, by=by, at=TUESDAY, about=about) as opened:
            return opened.verdict.why, False
    except Refused as refused:
        return refused.verdict.why, refused.verdict.secret


def sheet(scene: Scene, by: Actor | None = None) -> ProtectionSheet:
    return protection_sheet(about=scene.ylva, by=by or scene.marit, at=TUESDAY)


@pytest.mark.parametrize(
    ("grade", "answer"),
    [
        (Protection.STRICT, ("strictly-protected", True)),
        (Protection.CONFIDENTIAL, ("protected-address", False)),
        (Protection.CLIENT, ("protected-address", False)),
    ],
)
def test_it_counts_at_once_and_its_grade_says_what_the_barred_one_is_told(
    grade: Protection, answer: tuple[str, bool]
) -> None:
    scene = at_peace()
    assert said(Action.HOME_READ, scene.ronny, scene.ylva) == ("guardian", False)
    scene.set(grade)
    assert said(Action.HOME_READ, scene.ronny, scene.ylva) == answer
    assert said(Action.HOME_READ, scene.ellen, scene.ylva) == ("guardian", False)
    assert not sheet(scene).in_force[0].confirmed_by


def test_it_guards_the_mothers_other_child_and_not_the_fathers() -> None:
    scene = at_peace()
    scene.set()
    assert said(Action.CASE_READ, scene.tor, scene.mina) == ("no-tie", True)
    assert said(Action.CASE_READ, scene.tor, scene.vetle) == ("coordinating_unit", False)
    assert said(Action.HOME_READ, scene.ronny, scene.vetle) == ("guardian", False)
    assert protection_sheet(about=scene.mina, by=scene.jorunn, at=TUESDAY).elsewhere
    assert not sheet(scene).elsewhere


def test_only_the_named_open_what_the_whole_unit_could() -> None:
    scene = at_peace()
    assert said(Action.CASE_READ, scene.tor, scene.ylva)[0] == "coordinating_unit"
    scene.set()
    assert [said(Action.CASE_READ, who, scene.ylva)[0] for who in (scene.marit, scene.jorunn, scene.tor)] == [
        "coordinating_unit", "coordinating_unit", "no-tie",
    ]  # fmt: skip
    assert said(Action.CASE_READ, scene.ingrid, scene.ylva)[0] == "child_coordinator"
    assert said(Action.PROTECTION_READ, scene.tuva, scene.ylva)[0] == "not-yours"


def test_without_anybody_to_be_protected_from_the_staff_are_named_all_the_same() -> None:
    scene = at_peace()
    named = frozenset({scene.jorunn.post})
    what = Protecting(Protection.CLIENT, None, "child_welfare", "So the mother asked.", named)
    set_protection(about=scene.ylva, what=what, by=scene.marit, at=MONDAY)
    assert said(Action.HOME_READ, scene.ronny, scene.ylva)[0] == "guardian"
    assert said(Action.CASE_READ, scene.tor, scene.ylva)[0] == "no-tie"
    assert set(scene.row().named_staff) == {scene.marit.post, scene.jorunn.post}  # whoever sets it is named


def test_whoever_set_it_does_not_confirm_it() -> None:
    scene = at_peace()
    which = scene.set()
    with pytest.raises(Wrong, match="second-person"):
        confirm_protection(about=scene.ylva, protection=which, by=scene.marit, at=TUESDAY)
    confirm_protection(about=scene.ylva, protection=which, by=scene.jorunn, at=TUESDAY)
    confirm_protection(about=scene.ylva, protection=which, by=scene.ingrid, at=WEDNESDAY)  # stays as it is
    assert (scene.row().confirmed_by_id, scene.row().confirmed_at) == (scene.jorunn.employee, TUESDAY)


def test_it_is_to_be_confirmed_within_three_working_days_and_is_late_but_counts_when_nobody_has() -> None:
    scene = at_peace()
    with as_owner():
        grete = an_employee("Grete", scene.unit, profession="leader")  # not named
    this = {"about": scene.ylva, "protection": scene.set()}  # a Monday
    thursday, friday = MONDAY + timedelta(days=3), MONDAY + timedelta(days=4)
    for at, late in ((thursday, False), (friday, True)):
        for by in (scene.jorunn, grete):
            [shown] = protections_sheet(by=by, at=at).guarded
            assert (shown.confirm_by, shown.late) == (date(2026, 11, 5), late)
            assert board(by=by, at=at).unconfirmed == late
        [shown] = protection_sheet(about=scene.ylva, by=scene.jorunn, at=at).in_force
        assert (shown.confirm_by, shown.late) == (date(2026, 11, 5), late)
    assert board(by=scene.tor, at=friday).unconfirmed == 0
    with pytest.raises(Refused), door(Action.HOME_READ, by=scene.ronny, at=friday, about=scene.ylva):
        raise AssertionError("the door opened")
    confirm_protection(**this, by=scene.jorunn, at=friday)
    [shown] = protections_sheet(by=grete, at=friday).guarded
    assert (shown.late, shown.waits, board(by=grete, at=friday).unconfirmed) == (False, False, 0)


def test_it_takes_two_to_end_it() -> None:
    scene = at_peace()
    which = scene.set()
    this = {"about": scene.ylva, "protection": which}
    with pytest.raises(Wrong, match="second-person"):  # nobody has asked
        end_protection(**this, by=scene.jorunn, at=TUESDAY)
    with pytest.raises(Wrong, match="reason: empty"):
        ask_to_end_protection(**this, reason="  ", by=scene.marit, at=TUESDAY)
    ask_to_end_protection(**this, reason="The police have lifted it.", by=scene.marit, at=TUESDAY)
    with pytest.raises(Wrong, match="second-person"):
        end_protection(**this, by=scene.marit, at=TUESDAY)
    assert said(Action.HOME_READ, scene.ronny, scene.ylva)[0] == "strictly-protected"
    end_protection(**this, by=scene.jorunn, at=TUESDAY)
    assert said(Action.HOME_READ, scene.ronny, scene.ylva)[0] == "guardian"
    with pytest.raises(Missing):
        end_protection(**this, by=scene.jorunn, at=WEDNESDAY)
    assert [(one.end_asked_by, one.ended_by) for one in sheet(scene).ended] == [("Marit Moe", "Jorunn Moe")]


def test_one_person_is_enough_to_go_on_protecting() -> None:
    scene = at_peace()
    which = scene.set()
    ask_to_end_protection(about=scene.ylva, protection=which, reason="A mistake.", by=scene.marit, at=TUESDAY)
    keep_protection(about=scene.ylva, protection=which, by=scene.marit, at=TUESDAY)
    with pytest.raises(Wrong, match="second-person"):
        end_protection(about=scene.ylva, protection=which, by=scene.jorunn, at=WEDNESDAY)


def test_one_more_is_named_by_two_and_left_out_by_one() -> None:
    scene = at_peace()
    this = {"about": scene.ylva, "protection": scene.set(), "employee": scene.tor.post}
    with pytest.raises(Wrong, match="second-person"):  # nobody has asked for him
        name_staff(**this, by=scene.jorunn, at=TUESDAY)
    ask_to_name_staff(**this, by=scene.marit, at=TUESDAY)
    assert said(Action.CASE_READ, scene.tor, scene.ylva)[0] == "no-tie"
    with pytest.raises(Wrong, match="second-person"):
        name_staff(**this, by=scene.marit, at=TUESDAY)
    name_staff(**this, by=scene.jorunn, at=TUESDAY)
    assert said(Action.CASE_READ, scene.tor, scene.ylva)[0] == "coordinating_unit"
    leave_out_staff(**this, by=scene.marit, at=TUESDAY)
    assert said(Action.CASE_READ, scene.tor, scene.ylva)[0] == "no-tie"
    with pytest.raises(Wrong, match="two-at-least"):
        leave_out_staff(**this | {"employee": scene.jorunn.post}, by=scene.marit, at=TUESDAY)


def test_who_waits_to_be_named_is_left_out_as_easily() -> None:
    scene = at_peace()
    this = {"about": scene.ylva, "protection": scene.set(), "employee": scene.tor.post}
    ask_to_name_staff(**this, by=scene.marit, at=TUESDAY)
    with pytest.raises(Wrong, match="another-waits"):
        ask_to_name_staff(**this | {"employee": scene.ingrid.post}, by=scene.marit, at=TUESDAY)
    leave_out_staff(**this, by=scene.marit, at=TUESDAY)
    with pytest.raises(Wrong, match="second-person"):
        name_staff(**this, by=scene.jorunn, at=TUESDAY)


def test_those_who_work_elsewhere_and_the_barred_one_are_never_named() -> None:
    scene = at_peace()
    with as_owner():
        post = Employee.objects.create(person_id=scene.ronny.person, given_name="Ronny", family_name="Strand")
        unit = Unit.objects.get(service_id=scene.unit)
        Employment.objects.create(employee=post, unit=unit, profession="adviser", since=LONG_AGO)
    tuva, ronny = frozenset({scene.tuva.post, scene.jorunn.post}), frozenset({post.id, scene.jorunn.post})
    for named in (tuva, ronny):
        what = Protecting(Protection.STRICT, scene.ronny.person, "police", "So it is.", named)
        with pytest.raises(Wrong, match="named: not-nameable"):
            set_protection(about=scene.ylva, what=what, by=scene.marit, at=MONDAY)
    what = Protecting(Protection.STRICT, scene.ronny.person, "police", "So it is.", frozenset())
    with pytest.raises(Wrong, match="named: two-at-least"):
        set_protection(about=scene.ylva, what=what, by=scene.marit, at=MONDAY)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"reason": " "}, "reason: empty"),
        ({"decided_by": "the neighbours"}, "decided_by: unknown"),
        ({"against": "herself"}, "against: not-against"),
    ],
)
def test_what_must_be_said(wrong: dict[str, str], code: str) -> None:
    scene = at_peace()
    against = scene.ylva if "against" in wrong else scene.ronny.person
    what = Protecting(
        Protection.STRICT,
        against,
        wrong.get("decided_by", "police"),
        wrong.get("reason", "So it is."),
        frozenset({scene.marit.post, scene.jorunn.post}),
    )
    with pytest.raises(Wrong, match=code):
        set_protection(about=scene.ylva, what=what, by=scene.marit, at=MONDAY)
    assert scene.rows() == []


def test_the_same_again_changes_nothing() -> None:
    scene = at_peace()
    scene.set()
    scene.set(at=TUESDAY)
    assert len(scene.rows()) == 1


def refused_deeds(scene: Scene, which: UUID, by: Actor) -> list[Callable[[], object]]:
    this = {"about": scene.ylva, "protection": which, "by": by, "at": TUESDAY}
    named = {"employee": scene.tor.post}
    return [
        partial(confirm_protection, **this),
        partial(ask_to_end_protection, reason="Because.", **this),
        partial(end_protection, **this),
        partial(keep_protection, **this),
        partial(ask_to_name_staff, **this, **named),
        partial(name_staff, **this, **named),
        partial(leave_out_staff, **this, **named),
        partial(scene.set, by=by, at=TUESDAY),
        partial(sheet, scene, by),
    ]


def test_nobody_else_reads_or_changes_it() -> None:
    scene = at_peace()
    which = scene.set()
    for by in (scene.tor, scene.tuva, scene.ellen, scene.ronny):
        for deed in refused_deeds(scene, which, by):
            with pytest.raises(Refused):
                deed()
    assert (scene.row().confirmed_by_id, scene.row().end_asked_by_id, len(scene.rows())) == (None, None, 1)


def test_another_childs_protection_is_not_changed_from_here() -> None:
    scene = at_peace()
    which = scene.set()
    with pytest.raises(Missing):
        confirm_protection(about=scene.mina, protection=which, by=scene.jorunn, at=TUESDAY)
    with pytest.raises(Missing):
        confirm_protection(about=scene.ylva, protection=uuid4(), by=scene.jorunn, at=TUESDAY)


def test_the_alert_tells_who_opened_without_being_named_and_who_was_stopped() -> None:
    scene = at_peace()
    scene.set()
    for by in (scene.jorunn, scene.ingrid, scene.ingrid):
        case_page(about=scene.ylva, by=by, at=TUESDAY)
    assert said(Action.HOME_READ, scene.ronny, scene.ylva)[0] == "strictly-protected"
    seen = [(one.name, one.permitted, one.times) for one in sheet(scene).openings]
    assert sorted(seen) == [("Ingrid Moe", True, 2), ("Ronny Lie", False, 1)]
    [listed] = protections_sheet(by=scene.marit, at=WEDNESDAY).guarded
    assert (listed.person, listed.waits, len(listed.openings)) == (scene.ylva, True, 2)
    assert protections_sheet(by=scene.tor, at=WEDNESDAY).guarded == ()


def test_the_barred_one_is_not_offered_a_seat_and_their_own_opens_nothing() -> None:
    scene = at_peace()
    with as_owner():
        uncle = an_employee("Kjell", scene.school, profession="teacher")
    scene.set()
    scene.set(against=uncle.person)
    with pytest.raises(Wrong, match="employee: own-family"):
        offer_seat(about=scene.ylva, employee=uncle.post, service=scene.school, by=scene.ingrid, at=TUESDAY)
    seats = {seat.name: seat for seat in case_page(about=scene.ylva, by=scene.ingrid, at=TUESDAY).seats}
    assert (seats["Ronny Lie"].stopped, seats["Ronny Lie"].sees) == ("protected-address", ())
    assert (seats["Ellen Lie"].stopped, seats["Tuva Moe"].stopped) == ("", "")
    assert sheet(scene).reading == ("Ellen Lie",)


def test_at_work_the_barred_one_meets_the_same_wall() -> None:
    scene = at_peace()
    with as_owner():
        post = Employee.objects.create(person_id=scene.ronny.person, given_name="Ronny", family_name="Strand")
        unit = Unit.objects.get(service_id=scene.unit)
        Employment.objects.create(employee=post, unit=unit, profession="adviser", since=LONG_AGO)
    scene.set()
    ronny = at_work(scene.ronny, post.id)
    assert said(Action.CASE_READ, ronny, scene.ylva) == ("strictly-protected", True)
    assert [line.name for group in board(by=ronny, at=TUESDAY).groups for line in group.lines] == []


def test_a_child_who_is_expected_is_guarded_with_the_parent() -> None:
    scene = at_peace()
    with as_owner():
        little = a_person("", due=date(2027, 2, 1))
        in_care_of(little, scene.ellen, "mother")
    scene.set()
    at = MONDAY + timedelta(days=1)
    with pytest.raises(Refused) as refused, door(Action.CONCERN_REGISTER, by=scene.ronny, at=at, about=little):
        raise AssertionError("the door opened")
    assert refused.value.verdict.why == "strictly-protected"


def test_the_contact_person_sets_it_before_the_unit_has_the_case_and_the_unit_confirms_it() -> None:
    scene = at_peace()
    with as_owner():
        jakob = a_person("Jakob", born=date(2012, 8, 3))
        seat(jakob, "contact", "oppl-24-1", employee=scene.tuva, service=scene.school)
    which = scene.set(about=jakob, by=scene.tuva)
    this = {"about": jakob, "protection": which, "at": TUESDAY}
    with pytest.raises(Refused):  # the unit has no seat there yet
        confirm_protection(**this, by=scene.jorunn)
    with as_owner():
        seat(jakob, "coordinating_unit", "hol-7-3", service=scene.unit)
    with pytest.raises(Refused):
        confirm_protection(**this, by=scene.tor)
    confirm_protection(**this, by=scene.jorunn)
    assert set(scene.row().named_staff) == {scene.marit.post, scene.jorunn.post, scene.tuva.post}


def test_when_it_has_ended_the_log_does_not_tell_him_that_there_was_one() -> None:
    scene = at_peace()
    this = {"about": scene.ylva, "protection": scene.set()}
    assert said(Action.HOME_READ, scene.ronny, scene.ylva)[0] == "strictly-protected"
    ask_to_end_protection(**this, reason="The police have lifted it.", by=scene.marit, at=TUESDAY)
    end_protection(**this, by=scene.jorunn, at=TUESDAY)
    shown = {}
    for reader in (scene.ellen, scene.ronny):
        with door(Action.LOG_READ, by=reader, at=WEDNESDAY, about=scene.ylva), connection.cursor() as cursor:
            cursor.execute("SELECT action, why FROM audit_lines(%s, NULL, 50)", [scene.ylva])
            shown[reader.person] = cursor.fetchall()
    assert ("protection.change", "coordinating_unit") in shown[scene.ellen.person]
    assert ("home.read", "strictly-protected") in shown[scene.ellen.person]
    assert [line for line in shown[scene.ronny.person] if "prot" in "".join(line)] == []


def test_the_page_asks_as_much_of_the_database_however_much_is_protected(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    scene = at_peace()
    with django_assert_num_queries(12):
        sheet(scene)
    scene.set()
    scene.set(Protection.CONFIDENTIAL)
    with django_assert_num_queries(13):
        sheet(scene)


def test_the_case_page_pays_nothing_for_it(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    scene = at_peace()
    counts = []
    for _time in range(2):
        with CaptureQueriesContext(connection) as queries:
            case_page(about=scene.ylva, by=scene.ingrid, at=TUESDAY)
        counts.append(len(queries))
        scene.set()
    assert counts[0] == counts[1]
