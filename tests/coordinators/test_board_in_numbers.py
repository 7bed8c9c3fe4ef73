"""The unit's board in numbers: each counts what its list shows, and both show what the reader may see, row by row."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from langbenk.access.actions import Action
from langbenk.bench.door import listing
from langbenk.bench.models import AddressProtection, Barrier
from langbenk.cases.models import Appointment, Case, Matter
from langbenk.coordinators.models import Absence, Capacity
from langbenk.coordinators.sheets.board import KINDS, BoardNumbers, board_list, first_board
from langbenk.coordinators.sheets.register import register_sheet
from langbenk.intake.actions.guide_need import guide_need
from langbenk.intake.asking import ask_for_help, ask_unnamed
from langbenk.intake.receiving import Need, Whom
from langbenk.intake.sheets.needs import needs_sheet
from langbenk.organisation.models import Employment, Service
from langbenk.web.staff.coordinators.lists import numbers_in_words
from tests.cases.scene import MONDAY, Scene, at_the_unit
from tests.conftest import as_owner
from tests.made import LONG_AGO, a_person, a_service, an_employee, seat

pytestmark = pytest.mark.django_db
FRIDAY = datetime(2026, 11, 13, 9, 0, tzinfo=UTC)
SOON, LATE, FAR = date(2026, 11, 20), date(2026, 11, 10), date(2027, 3, 1)


def a_case(scene: Scene, name: str, step: str, due: date | None = SOON, *matters: tuple[str, date | None]) -> UUID:
    with as_owner():
        child = a_person(name, born=date(2020, 1, 1))
        seat(child, "coordinating_unit", "hol-7-3", service=scene.unit)
        case = Case.objects.create(person_id=child, step=step, opened_at=FRIDAY, next_on=due)
        for kind, day in matters:
            Matter.objects.create(case=case, person_id=child, kind=kind, thing=uuid4(), since=LATE, due=day, at=FRIDAY)
    return child


def numbers(scene: Scene) -> dict[str, tuple[int, int]]:
    found = first_board(by=scene.eva, at=FRIDAY).numbers
    return {one.what: (one.many, one.late) for one in found.numbers if one.many}


def listed(scene: Scene, what: str) -> Iterator[str]:
    after = "begin"
    while after:
        sheet = board_list(what=what, by=scene.eva, at=FRIDAY, after=after)
        yield from (line.name for line in sheet.lines)
        after = sheet.after


def test_every_kind_has_its_number_and_each_number_is_its_lists_length() -> None:
    scene = at_the_unit()
    a_case(scene, "Mia", "wish", LATE, ("complaint", LATE), ("dispute", SOON))
    a_case(scene, "Ola", "review", SOON, ("handover", LATE), ("telling", None), ("transition", FAR))
    a_case(scene, "Ida", "review", FAR, ("absence", SOON), ("change", SOON), ("transition", SOON))
    a_case(scene, "Per", "appointment", LATE)
    a_case(scene, "Eli", "plan_work", LATE, ("transition", LATE))
    a_case(scene, "Liv", "plan", SOON, ("outsider", None))
    a_case(scene, "Jon", "cooperation", LATE)
    assert numbers(scene) == {
        "late": (8, 8), "without": (1, 1), "cooperation": (1, 1), "unit": (1, 1), "wish": (1, 1), "appointment": (1, 1),
        "plan": (1, 0), "plan_work": (1, 1), "review": (1, 0), "handover": (1, 1), "telling": (1, 0),
        "complaint": (1, 1), "dispute": (1, 0), "absence": (1, 0), "change": (1, 0), "transition": (2, 1),
        "outsider": (1, 0),
    }  # fmt: skip
    for kind in KINDS:
        assert len(list(listed(scene, kind))) == numbers(scene).get(kind, (0, 0))[0], kind
    late = sorted((line.name, line.says) for line in board_list(what="late", by=scene.eva, at=FRIDAY).lines)
    assert late == [
        ("Eli Lie", "plan_work"), ("Eli Lie", "transition"), ("Jon Lie", "cooperation"), ("Mia Lie", "complaint"),
        ("Mia Lie", "wish"), ("Noah Lie", "unit"), ("Ola Lie", "handover"), ("Per Lie", "appointment"),
    ]  # fmt: skip


def test_a_notice_of_need_is_counted_while_nobody_has_answered_it_and_the_number_opens_their_list() -> None:
    scene = at_the_unit()
    ask = Need(Whom("self", "Siri Lie"), "Vi trenger hjelp.", uuid4())
    ask_for_help(ask, by=scene.siri, at=MONDAY)
    ask_unnamed("Kan noen hjelpe?", form_key=uuid4(), at=FRIDAY)
    assert numbers(scene)["need"] == (2, 1)
    assert [one["href"] for one in numbers_in_words(first_board(by=scene.eva, at=FRIDAY).numbers)][1] == "/needs/"
    waiting = needs_sheet(by=scene.eva, at=FRIDAY).waiting
    assert sorted(line.late for line in waiting) == [False, True]
    with as_owner():
        Barrier.objects.create(
            person_id=scene.siri.person, against_id=scene.eva.person, kind="own_family", since=LONG_AGO
        )
    assert numbers(scene)["need"] == (1, 0)
    assert len(needs_sheet(by=scene.eva, at=FRIDAY).waiting) == 1
    for line in waiting:
        guide_need(need=line.id, answer="Ring oss.", version=1, by=scene.tor, at=FRIDAY)
    assert "need" not in numbers(scene)


def test_each_line_says_whom_it_waits_for() -> None:
    scene = at_the_unit()
    with as_owner():
        here, deputy = an_employee("Here", scene.school), an_employee("Deputy", scene.school)
        Case.objects.update(taken_by=scene.eva.post)
    for name in ("Led", "Away"):
        child = a_case(scene, name, "plan_work", LATE, ("complaint", SOON))
        with as_owner():
            leader = here if name == "Led" else an_employee("Gone", scene.school)
            seat(child, "child_coordinator", "hol-7-2-a", employee=leader, service=scene.school)
            seat(child, "deputy", "hol-7-2-a", employee=deputy, service=scene.school)
            if name == "Away":
                Absence.objects.create(employee_id=leader.post, since=LATE, noted_by_id=leader.post, at=FRIDAY)
    a_case(scene, "Mia", "wish", LATE)
    a_case(scene, "Alone", "review", LATE)
    found = {
        (line.name.split()[0], line.says): (line.role, line.who)
        for what in ("late", "complaint")
        for line in board_list(what=what, by=scene.eva, at=FRIDAY).lines
    }
    assert found == {
        ("Noah", "unit"): ("unit", "Eva Moe"),
        ("Led", "plan_work"): ("coordinator", "Here Moe"),
        ("Away", "plan_work"): ("deputy", "Deputy Moe"),
        ("Mia", "wish"): ("family", ""),
        ("Alone", "review"): ("unit", ""),
        ("Led", "complaint"): ("unit", ""),
        ("Away", "complaint"): ("unit", ""),
    }


def test_a_case_lacks_a_coordinator_when_they_have_left_or_the_first_has_not_begun() -> None:
    scene = at_the_unit()
    left, coming, led = (a_case(scene, name, "plan", SOON) for name in ("Left", "Coming", "Led"))
    with as_owner():
        gone, here = an_employee("Gone", scene.school, until=LATE), an_employee("Here", scene.school)
        seat(left, "child_coordinator", "hol-7-2-a", employee=gone, service=scene.school)
        seat(led, "child_coordinator", "hol-7-2-a", employee=here, service=scene.school)
        seat(coming, "child_coordinator", "hol-7-2-a", employee=here, service=scene.school, since=SOON)
        Appointment.objects.create(
            case=Case.objects.get(person_id=coming), person_id=coming, kind="child_coordinator",
            coordinator_id=here.post, deputy_id=gone.post, since=SOON, by_id=scene.eva.post, at=FRIDAY,
            form_key=uuid4(),
        )  # fmt: skip
    assert sorted(listed(scene, "without")) == ["Coming Lie", "Left Lie"]
    with as_owner():
        Service.objects.filter(id=scene.school).update(open_until=LATE)
    assert sorted(listed(scene, "without")) == ["Coming Lie", "Led Lie", "Left Lie"]
    assert numbers(scene)["without"] == (3, 0)


def test_what_the_reader_may_not_know_of_is_neither_counted_nor_shown() -> None:
    scene = at_the_unit()
    own, guarded, named, barred = (a_case(scene, name, "wish", SOON, ("complaint", SOON)) for name in "OGNB")
    with as_owner():
        Barrier.objects.create(person_id=own, against_id=scene.eva.person, kind="own_family", since=LONG_AGO)
        for child, staff in ((guarded, [scene.tor.post]), (named, [scene.eva.post, scene.tor.post])):
            AddressProtection.objects.create(
                person_id=child, grade="strict", decided_by="police", reason="", named_staff=staff,
                set_by_id=scene.tor.post, set_at=FRIDAY.replace(day=1),
            )  # fmt: skip
        AddressProtection.objects.create(
            person_id=barred, against_id=scene.eva.person, grade="confidential", decided_by="police", reason="",
            named_staff=[scene.eva.post], set_by_id=scene.tor.post, set_at=FRIDAY.replace(day=1),
        )  # fmt: skip
        elsewhere = a_person("Elsewhere", born=date(2020, 1, 1))
        other = a_service("coordinating_unit", "Another unit", coordinating_unit=True)
        seat(elsewhere, "coordinating_unit", "hol-7-3", service=other)
        Case.objects.create(person_id=elsewhere, step="wish", opened_at=FRIDAY, next_on=SOON)
    assert (numbers(scene)["wish"], numbers(scene)["complaint"]) == ((1, 0), (1, 0))
    assert list(listed(scene, "wish")) == list(listed(scene, "complaint")) == ["N Lie"]


def test_the_numbers_agree_with_the_policy_of_each_row() -> None:
    scene = at_the_unit()
    for n in range(7):
        child = a_case(scene, f"Child {n}", "rights", SOON)
        if n % 2:
            with as_owner():
                AddressProtection.objects.create(
                    person_id=child, grade="strict", decided_by="police", reason="", set_at=FRIDAY.replace(day=1),
                    named_staff=[scene.eva.post] if n == 3 else [], set_by_id=scene.tor.post,
                )  # fmt: skip
    with listing(Action.BOARD_READ, by=scene.eva, at=FRIDAY), connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM cases_case WHERE step = 'rights' AND bench_permits('board.read', person_id)"
        )
        (by_policy,) = cursor.fetchone()
    assert numbers(scene)["rights"][0] == by_policy == 5


def test_who_works_elsewhere_has_no_numbers_and_no_lists() -> None:
    scene = at_the_unit()
    a_case(scene, "Mia", "wish", LATE, ("complaint", LATE))
    for by in (scene.tuva, scene.siri):
        assert first_board(by=by, at=FRIDAY).numbers == BoardNumbers((), 0)
        assert [board_list(what=kind, by=by, at=FRIDAY).lines for kind in KINDS] == [()] * len(KINDS)


def test_a_list_comes_in_pages_of_25_and_asks_as_much_for_many_as_for_one() -> None:
    scene = at_the_unit()
    a_case(scene, "First", "wish", SOON, ("complaint", SOON))
    asked = []
    for more in range(2):
        with CaptureQueriesContext(connection) as captured:
            board_list(what="complaint", by=scene.eva, at=FRIDAY)
            first_board(by=scene.eva, at=FRIDAY)
        asked.append(len(captured))
        for n in range(30):
            a_case(scene, f"Child {more} {n:02}", "wish", SOON, ("complaint", None if n % 3 == 0 else SOON))
    assert asked[0] == asked[1]
    assert len(set(listed(scene, "complaint"))) == len(list(listed(scene, "complaint"))) == 61
    assert len(board_list(what="complaint", by=scene.eva, at=FRIDAY).lines) == 25


def test_those_who_carry_more_than_agreed_are_counted() -> None:
    scene = at_the_unit()
    with as_owner():
        here = an_employee("Here", scene.school)
        seat(scene.noah, "child_coordinator", "hol-7-2-a", employee=here, service=scene.school)
        Capacity.objects.create(employee_id=here.post, most=0, since=LONG_AGO, by_id=scene.eva.post, at=FRIDAY)
        assert Employment.objects.filter(employee_id=here.post).exists()
        another = an_employee("Another", scene.school)
        Capacity.objects.create(employee_id=another.post, most=2, since=LONG_AGO, by_id=scene.eva.post, at=FRIDAY)
    assert first_board(by=scene.eva, at=FRIDAY).numbers.overloaded == 1
    register = register_sheet(by=scene.eva, at=FRIDAY)
    over = register_sheet(over=True, by=scene.eva, at=FRIDAY)
    assert ([line.name for line in register.lines], [line.name for line in over.lines]) == (
        ["Another Moe", "Here Moe"], ["Here Moe"],
    )  # fmt: skip
