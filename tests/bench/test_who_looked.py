"""Who has looked: every reading with its reason, folded, in pages, and only for the family."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Hat
from langbenk.bench.door import Refused, door
from langbenk.bench.sheets.who_looked import last_look_of_another
from langbenk.cases.actions.register_concern import register_concern
from langbenk.insight.sheets.who_looked import who_looked_sheet
from tests.conftest import as_owner
from tests.made import a_consent, a_service, an_employee
from tests.plans.scene import MONDAY, TUESDAY, Scene, noahs_bench

pytestmark = pytest.mark.django_db
FRIDAY = datetime(2026, 11, 6, 9, 0, tzinfo=UTC)


def look(noah: Scene, by: Actor, action: Action, at: datetime) -> None:
    with door(action, by=by, at=at, about=noah.noah):
        pass


def test_a_look_is_told_with_who_what_and_why() -> None:
    noah = noahs_bench()
    with as_owner():
        a_consent(noah.noah, noah.school, noah.siri, at=datetime(2026, 10, 5, 9, 0, tzinfo=UTC))
        a_consent(noah.noah, noah.school, noah.omar, at=datetime(2026, 10, 7, 9, 0, tzinfo=UTC))
    look(noah, noah.tuva, Action.PLAN_READ, MONDAY)
    sheet = who_looked_sheet(about=noah.noah, by=noah.siri, at=TUESDAY)
    mine, seen = sheet.looks
    assert (seen.name, seen.profession, seen.service_name) == ("Tuva Moe", "teacher", "Lysvik school")
    assert (seen.action, seen.why, seen.ground, seen.permitted) == ("plan.read", "team_member", "oppl-24-1", True)
    assert (seen.day, seen.at, seen.consented_on, seen.mine) == (date(2026, 11, 2), MONDAY, date(2026, 10, 7), False)
    assert (mine.action, mine.part, mine.mine, mine.hat) == ("log.read", "log", True, "family")
    assert sheet.before is None


def test_a_day_counts_as_a_day_in_norway() -> None:
    noah = noahs_bench()
    look(noah, noah.ingrid, Action.CASE_READ, datetime(2026, 11, 2, 23, 30, tzinfo=UTC))
    seen = who_looked_sheet(about=noah.noah, by=noah.siri, at=FRIDAY).looks[-1]
    assert seen.day == date(2026, 11, 3)


def test_a_refused_look_is_told_too() -> None:
    noah = noahs_bench()
    with as_owner():
        stranger = an_employee("Tor", a_service("kindergarten", "Solbakken"))
    with pytest.raises(Refused):
        look(noah, stranger, Action.CASE_READ, MONDAY)
    seen = who_looked_sheet(about=noah.noah, by=noah.omar, at=TUESDAY).looks[-1]
    assert (seen.name, seen.service_name, seen.permitted, seen.why) == ("Tor Moe", "Solbakken", False, "no-tie")


def test_the_same_person_doing_the_same_on_one_day_is_one_line() -> None:
    noah = noahs_bench()
    for minutes in (0, 5, 10):
        look(noah, noah.ingrid, Action.CASE_READ, MONDAY + timedelta(minutes=minutes))
    look(noah, noah.per, Action.CASE_READ, MONDAY + timedelta(minutes=15))
    look(noah, noah.ingrid, Action.CASE_READ, TUESDAY)
    looks = who_looked_sheet(about=noah.noah, by=noah.siri, at=FRIDAY).looks
    assert [(seen.name, seen.day.day, seen.count) for seen in looks if not seen.mine] == [
        ("Ingrid Moe", 3, 1),
        ("Per Moe", 2, 1),
        ("Ingrid Moe", 2, 3),
    ]
    assert looks[-1].at == MONDAY + timedelta(minutes=10)


def test_the_log_is_read_page_by_page_and_every_line_is_on_one() -> None:
    noah = noahs_bench()
    for number in range(60):
        look(noah, (noah.ingrid, noah.per)[number % 2], Action.CASE_READ, MONDAY + timedelta(minutes=number))
    pages, before = [], None
    for _ in range(3):
        sheet = who_looked_sheet(about=noah.noah, by=noah.siri, at=FRIDAY, before=before)
        pages.append([seen.at for seen in sheet.looks if not seen.mine])
        before = sheet.before
    assert [len(page) for page in pages] == [24, 25, 11]
    assert [seen for page in pages for seen in page] == [
        MONDAY + timedelta(minutes=number) for number in reversed(range(60))
    ]
    assert before is None


def test_a_person_who_works_all_day_does_not_fill_the_page() -> None:
    noah = noahs_bench()
    look(noah, noah.per, Action.CASE_READ, MONDAY)
    for number in range(250):
        look(noah, noah.ingrid, Action.CASE_READ, TUESDAY + timedelta(seconds=number))
    first = who_looked_sheet(about=noah.noah, by=noah.siri, at=FRIDAY)
    rest = who_looked_sheet(about=noah.noah, by=noah.siri, at=FRIDAY, before=first.before)
    assert [seen.count for seen in first.looks if not seen.mine] == [199]
    assert [(seen.name, seen.count) for seen in rest.looks] == [("Ingrid Moe", 51), ("Per Moe", 1)]


def test_nobody_but_the_family_reads_it() -> None:
    noah, other = noahs_bench(), noahs_bench()
    for by in (noah.ingrid, noah.tuva, noah.unit, other.siri, Actor(person=noah.ingrid.person, hat=Hat.FAMILY)):
        with pytest.raises(Refused):
            who_looked_sheet(about=noah.noah, by=by, at=MONDAY)


def test_a_concern_that_the_family_was_not_told_of_leaves_no_trace() -> None:
    noah = noahs_bench()
    with as_owner():
        neighbour = an_employee("Tor", a_service("kindergarten", "Solbakken"))
    told = {"about": noah.noah, "newcomer": None, "by": neighbour, "at": MONDAY}
    register_concern(text="I saw bruises.", family_told=False, form_key=uuid4(), **told)
    looks = who_looked_sheet(about=noah.noah, by=noah.siri, at=TUESDAY).looks
    assert [seen.name for seen in looks if not seen.mine] == []
    register_concern(text="He was alone.", family_told=True, form_key=uuid4(), **told)
    looks = who_looked_sheet(about=noah.noah, by=noah.siri, at=TUESDAY).looks
    assert [(seen.name, seen.count) for seen in looks if not seen.mine] == [("Tor Moe", 1)]


def test_the_last_look_of_another_passes_over_ones_own() -> None:
    noah = noahs_bench()
    look(noah, noah.per, Action.CASE_READ, MONDAY)
    for number in range(30):
        look(noah, noah.siri, Action.HOME_READ, TUESDAY + timedelta(minutes=number))
    with door(Action.HOME_READ, by=noah.siri, at=FRIDAY, about=noah.noah):
        last = last_look_of_another(noah.noah, noah.siri)
    assert last
    assert (last.name, last.day) == ("Per Moe", date(2026, 11, 2))
