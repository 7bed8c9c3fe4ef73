"""Nobody works with their own family: who the register says is close, and whom one declares oneself."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from django.db import transaction
from django.db.utils import ProgrammingError

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Hat
from langbenk.audit.models import LogLine
from langbenk.bench.actions.ask_to_end_closeness import ask_to_end_closeness
from langbenk.bench.actions.declare_closeness import declare_closeness
from langbenk.bench.actions.end_closeness import end_closeness
from langbenk.bench.actions.keep_closeness import keep_closeness
from langbenk.bench.charging import made_chief_executive
from langbenk.bench.deeds import Missing
from langbenk.bench.door import Refused, door
from langbenk.bench.models import Barrier, Tie
from langbenk.bench.sheets.closeness import closeness_sheet
from langbenk.cases.models import Case
from langbenk.organisation.models import Employment
from langbenk.people.models import Guardian
from langbenk.people.search import find_by_name
from langbenk.plans.sheets.case_page import case_page
from tests.bench.guarded import a_home
from tests.conftest import as_owner
from tests.made import LONG_AGO, a_person, a_service, an_employee, seat

pytestmark = pytest.mark.django_db
MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
TUESDAY = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)


def in_the_care_of(child: UUID, guardian: UUID) -> None:
    Guardian.objects.create(
        child_id=child, guardian_id=guardian, kinship="mother", responsibility="joint", since=LONG_AGO
    )


def own_child(anne: UUID, noah: UUID) -> None:
    in_the_care_of(noah, anne)


def own_parent(anne: UUID, noah: UUID) -> None:
    in_the_care_of(anne, noah)


def sibling(anne: UUID, noah: UUID) -> None:
    mother = a_person("Siri", born=date(1960, 5, 5))
    in_the_care_of(anne, mother)
    in_the_care_of(noah, mother)


def partner(anne: UUID, noah: UUID) -> None:
    a_home(anne, noah)


def child_of_a_partner(anne: UUID, noah: UUID) -> None:
    omar = a_person("Omar", born=date(1985, 5, 5))
    a_home(anne, omar)
    in_the_care_of(noah, omar)


def grandchild(anne: UUID, noah: UUID) -> None:
    siri = a_person("Siri", born=date(1995, 5, 5))
    in_the_care_of(siri, anne)
    in_the_care_of(noah, siri)


def grandparent(anne: UUID, noah: UUID) -> None:
    grandchild(noah, anne)


def nephew(anne: UUID, noah: UUID) -> None:
    siri = a_person("Siri", born=date(1960, 5, 5))
    in_the_care_of(anne, siri)
    grandchild(siri, noah)


def other_parent(anne: UUID, noah: UUID) -> None:
    vilde = a_person("Vilde", born=date(2020, 5, 5))
    in_the_care_of(vilde, anne)
    in_the_care_of(vilde, noah)


def half_sibling_of_a_child(anne: UUID, noah: UUID) -> None:
    omar = a_person("Omar", born=date(1985, 5, 5))
    other_parent(anne, omar)
    in_the_care_of(noah, omar)


CLOSE = [
    own_child, own_parent, sibling, partner, child_of_a_partner, grandchild, grandparent, nephew, other_parent,
    half_sibling_of_a_child,
]  # fmt: skip


@pytest.mark.parametrize("close", CLOSE)
def test_the_register_knows_who_is_close(close: Callable[[UUID, UUID], None]) -> None:
    with as_owner():
        school = a_service("school")
        anne = an_employee("Anne", school)
        noah = a_person("Noah", born=date(2017, 3, 2))
        seat(noah, "team_member", "oppl-24-1", employee=anne, service=school)
        close(anne.person, noah)
    for action in (Action.CASE_READ, Action.CONCERN_REGISTER, Action.GLASS_BREAK):
        with pytest.raises(Refused) as refused, door(action, by=anne, at=MONDAY, about=noah):
            raise AssertionError("the door opened")
        assert (refused.value.verdict.why, refused.value.verdict.secret) == ("own-family", False)
    with pytest.raises(Refused):
        find_by_name("Noah", "Lie", date(2017, 3, 2), by=anne, at=MONDAY)


@pytest.mark.parametrize(("kind", "ended"), [("foster_parent", True), ("appointed_guardian", False), ("kin", False)])
def test_nobody_works_with_one_round_whom_they_sit_as_a_relative(kind: str, ended: bool) -> None:
    with as_owner():
        school = a_service("school")
        anne = an_employee("Anne", school)
        noah = a_person("Noah", born=date(2017, 3, 2))
        seat(noah, "team_member", "oppl-24-1", employee=anne, service=school)
        Case.objects.create(person_id=noah, step="coordinated", opened_at=MONDAY)
        until = date(2025, 1, 1) if ended else None
        seat(noah, kind, "hol-3-4", relative=Actor(anne.person, Hat.FAMILY), until=until)
    assert not opens_the_case(anne, noah, MONDAY)
    with as_owner():
        Tie.objects.filter(kind=kind).update(until=date(2025, 1, 1))
    assert opens_the_case(anne, noah, MONDAY) == (kind != "foster_parent")


def a_nurse_and_a_nephew() -> tuple[Actor, Actor, UUID]:
    """Anne, a nurse on Noah's bench; Ingrid, who coordinates; and Noah, whom the register does not know as Anne's."""
    with as_owner():
        health = a_service("municipal_health")
        anne, ingrid = an_employee("Anne", health), an_employee("Ingrid", health)
        noah = a_person("Noah", born=date(2017, 3, 2))
        seat(noah, "team_member", "hol-3-4", employee=anne, service=health)
        seat(noah, "child_coordinator", "hol-7-2a", employee=ingrid, service=health)
        Case.objects.create(person_id=noah, step="plan", opened_at=MONDAY)
    return anne, ingrid, noah


def test_the_aunt_who_declares_it_is_stopped_that_moment_and_her_seat_is_seen_to_be() -> None:
    anne, ingrid, noah = a_nurse_and_a_nephew()
    case_page(about=noah, by=anne, at=MONDAY)
    assert declare_closeness(about=noah, by=anne, at=TUESDAY)
    with pytest.raises(Refused) as refused:
        case_page(about=noah, by=anne, at=TUESDAY)
    assert refused.value.verdict.why == "own-family"
    with as_owner():
        kept = Barrier.objects.get()
    assert (kept.person_id, kept.against_id, kept.since, kept.until) == (noah, anne.person, date(2026, 11, 3), None)
    seats = {one.name: one for one in case_page(about=noah, by=ingrid, at=TUESDAY).seats}
    assert (seats["Anne Moe"].stopped, seats["Anne Moe"].sees) == ("own-family", ())
    assert seats["Ingrid Moe"].stopped == ""


def test_her_own_page_shows_the_day_and_never_whom() -> None:
    anne, ingrid, noah = a_nurse_and_a_nephew()
    declare_closeness(about=noah, by=anne, at=TUESDAY)
    [declared] = closeness_sheet(by=anne, at=TUESDAY).declared
    assert (declared.since, declared.seated) == (date(2026, 11, 3), True)
    assert closeness_sheet(by=ingrid, at=TUESDAY).declared == ()


def test_who_is_close_already_cannot_declare_it_and_the_family_cannot_at_all() -> None:
    anne, _ingrid, noah = a_nurse_and_a_nephew()
    declare_closeness(about=noah, by=anne, at=MONDAY)
    with pytest.raises(Refused) as refused:
        declare_closeness(about=noah, by=anne, at=TUESDAY)
    assert refused.value.verdict.why == "own-family"
    with as_owner():
        assert Barrier.objects.count() == 1


def close_no_more() -> tuple[Actor, Actor, UUID, UUID]:
    """Anne declared Noah close on Monday, and has a seat round him; Tore leads her. The declaration's id."""
    with as_owner():
        health = a_service("municipal_health")
        anne = an_employee("Anne", health, profession="public_health_nurse")
        tore = an_employee("Tore", health, profession="leader")
        noah = a_person("Noah", born=date(2017, 1, 2))
        seat(noah, "team_member", "hol-3-4", employee=anne, service=health)
        Case.objects.create(person_id=noah, step="coordinated", opened_at=MONDAY)
    declare_closeness(about=noah, by=anne, at=MONDAY)
    (declared,) = closeness_sheet(by=anne, at=MONDAY).declared
    return anne, tore, noah, declared.id


def opens_the_case(by: Actor, about: UUID, at: datetime) -> bool:
    try:
        return bool(case_page(about=about, by=by, at=at))
    except Refused:
        return False


def test_the_one_who_declared_it_asks_and_who_leads_them_ends_it_from_that_day() -> None:
    anne, tore, noah, closeness = close_no_more()
    ask_to_end_closeness(closeness=closeness, reason="We divorced in May.", by=anne, at=TUESDAY)
    assert not opens_the_case(anne, noah, TUESDAY)
    (waiting,) = closeness_sheet(by=tore, at=TUESDAY).waiting
    assert (waiting.name, waiting.reason, waiting.asked_on) == ("Anne Moe", "We divorced in May.", TUESDAY.date())
    end_closeness(closeness=closeness, note="I know of it, and so do her colleagues.", by=tore, at=TUESDAY)
    assert opens_the_case(anne, noah, TUESDAY)
    assert closeness_sheet(by=anne, at=TUESDAY).declared == ()
    with as_owner():
        row = Barrier.objects.get(id=closeness)
        lines = LogLine.objects.filter(action="closeness.end", record=closeness)
        assert [(line.permitted, line.person, line.actor, line.part) for line in lines] == [
            (True, noah, tore.person, "end")
        ]
        asked = LogLine.objects.get(part="ask-to-end")
    assert (row.until, row.ended_by_id, row.end_reason) == (TUESDAY.date(), tore.employee, "We divorced in May.")
    assert (asked.person, asked.actor, asked.record) == (None, anne.person, closeness)


def test_a_leader_lets_it_go_on_and_it_can_be_asked_for_anew() -> None:
    anne, tore, noah, closeness = close_no_more()
    ask_to_end_closeness(closeness=closeness, reason="We divorced.", by=anne, at=TUESDAY)
    keep_closeness(closeness=closeness, note="Too early.", by=tore, at=TUESDAY)
    assert not opens_the_case(anne, noah, TUESDAY)
    assert closeness_sheet(by=tore, at=TUESDAY).waiting == ()
    ask_to_end_closeness(closeness=closeness, reason="It is a year ago now.", by=anne, at=TUESDAY)
    assert [one.reason for one in closeness_sheet(by=tore, at=TUESDAY).waiting] == ["It is a year ago now."]


def test_it_takes_two_and_the_second_is_somebody_who_leads_them() -> None:
    anne, tore, noah, closeness = close_no_more()
    with as_owner():
        school = a_service("school")
        elsewhere = an_employee("Gro", school, profession="leader")
        colleague = an_employee("Bo", an_employees_service(anne))
    with pytest.raises(Missing):  # nobody has asked
        end_closeness(closeness=closeness, note="It is over.", by=tore, at=TUESDAY)
    for other in (tore, colleague):
        with pytest.raises(Missing):
            ask_to_end_closeness(closeness=closeness, reason="I say so.", by=other, at=TUESDAY)
    ask_to_end_closeness(closeness=closeness, reason="We divorced.", by=anne, at=TUESDAY)
    for other in (anne, elsewhere, colleague):
        with pytest.raises((Missing, Refused)):
            end_closeness(closeness=closeness, note="It is over.", by=other, at=TUESDAY)
    assert not opens_the_case(anne, noah, TUESDAY)


def test_nobody_ends_ones_own_past_the_deed_either() -> None:
    anne, _, _, closeness = close_no_more()
    with door(Action.CLOSENESS_DECLARE, by=anne, at=TUESDAY, about=None):
        mine = Barrier.objects.filter(id=closeness)
        assert mine.count() == 1
        with pytest.raises(ProgrammingError), transaction.atomic():
            mine.update(until=TUESDAY.date())
        with pytest.raises(ProgrammingError), transaction.atomic():
            mine.update(against_id=UUID(int=5))


def test_the_chief_executive_answers_for_a_leader_who_is_the_only_one() -> None:
    _, tore, noah, _ = close_no_more()
    with as_owner():
        solfrid = an_employee("Solfrid", a_service("administration"))
        made_chief_executive(solfrid.post, at=MONDAY)
    declare_closeness(about=noah, by=tore, at=MONDAY)
    (declared,) = closeness_sheet(by=tore, at=MONDAY).declared
    ask_to_end_closeness(closeness=declared.id, reason="He moved.", by=tore, at=TUESDAY)
    assert closeness_sheet(by=tore, at=TUESDAY).waiting == ()
    assert [one.name for one in closeness_sheet(by=solfrid, at=TUESDAY).waiting] == ["Tore Moe"]
    end_closeness(closeness=declared.id, note="So it is.", by=solfrid, at=TUESDAY)
    assert closeness_sheet(by=tore, at=TUESDAY).declared == ()


def an_employees_service(who: Actor) -> UUID:
    return Employment.objects.get(employee_id=who.employee).unit.service_id
