"""From 16 the young person says what parents and foster parents get to know of their health, and that is also what was
decided, why, and which health services help (pbrl § 3-4, hpl §§ 21, 22). Noah fills 16 on Tuesday 3 November 2026.
"""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Audience, Hat, Part
from langbenk.bench.actions.give_consent import give_consent
from langbenk.bench.actions.withdraw_consent import withdraw_consent
from langbenk.bench.consenting import Answer, Receiver
from langbenk.bench.door import Refused, door
from langbenk.bench.sheets.consents import consents_sheet
from langbenk.cases.models import Entry, Notice
from langbenk.cases.sheets.entry import entry_sheet
from langbenk.people.models import Person
from langbenk.plans.sheets.home import HomeSheet, home_sheet
from langbenk.plans.sheets.plan import plan_sheet
from tests.conftest import as_owner
from tests.made import a_person, a_service, an_employee, seat, signed_in_client
from tests.plans.scene import MONDAY, TUESDAY, Scene, a_final_plan, noahs_bench

pytestmark = pytest.mark.django_db
CLINIC = "The clinic for young minds"
WHY = "She needs help with her fear."
A_YEAR_AGO = date(2025, 11, 3)


def noah_at_home(turns: date = date(2026, 11, 3)) -> tuple[Scene, Actor, Actor]:
    """The scene, Noah himself, and a foster father who has the say on his health."""
    noah = noahs_bench()
    case = noah.case()
    with as_owner():
        Person.objects.filter(id=noah.noah).update(birth_date=turns.replace(year=turns.year - 16))
        himself = Actor(noah.noah, Hat.FAMILY)
        foster = Actor(a_person("Finn", born=date(1970, 1, 1)), Hat.FAMILY)
        seat(noah.noah, "self", "pbrl-3-1", relative=himself)
        seat(noah.noah, "foster_parent", "pbrl-4-4", relative=foster)
        clinic = a_service("child_mental_health", CLINIC)
        pia = an_employee("Pia", clinic)
        seat(noah.noah, "team_member", "hol-3-4", employee=pia, service=clinic)
        Notice.objects.create(
            case=case, person_id=noah.noah, code="plan-health-granted", names={"reasons": WHY}, at=MONDAY
        )
    a_final_plan(noah)
    return noah, himself, foster


def home(noah: Scene, by: Actor, at: datetime) -> HomeSheet:
    return home_sheet(about=noah.noah, by=by, at=at)


def told(sheet: HomeSheet) -> bool:
    """Whether this reader gets to know of both the decision's reasons and the clinic; never of one of them."""
    reasons = any(("reasons", WHY) in notice.names for notice in sheet.notices)
    assert reasons is any(one.service_name == CLINIC for one in sheet.seats)
    assert reasons or sheet.notices == ()
    return reasons


def test_the_day_before_they_are_told_and_on_the_birthday_when_the_young_person_says_so() -> None:
    noah, himself, foster = noah_at_home()
    for parent in (noah.siri, foster):
        assert told(home(noah, parent, MONDAY))
        assert not told(home(noah, parent, TUESDAY))
        to = Receiver(relative=parent.person)
        give_consent(about=noah.noah, to=to, answer=Answer({Part.HEALTH: "So."}), by=himself, at=TUESDAY)
        assert told(home(noah, parent, TUESDAY))
        withdraw_consent(about=noah.noah, to=to, by=himself, at=TUESDAY)
        assert not told(home(noah, parent, TUESDAY))
    assert told(home(noah, himself, TUESDAY))


def test_who_leads_the_work_is_no_secret_to_a_parent() -> None:
    noah, _, _ = noah_at_home()
    sheet = home(noah, noah.siri, TUESDAY)
    assert sheet.coordinator
    assert sheet.deputy
    assert sheet.coordinator.service_name == sheet.deputy.service_name == "Health"


def test_the_database_gives_a_parent_no_notice_either() -> None:
    noah, _, foster = noah_at_home()
    for parent, at, rows in ((noah.siri, MONDAY, True), (noah.siri, TUESDAY, False), (foster, TUESDAY, False)):
        with door(Action.HOME_READ, by=parent, at=at, about=noah.noah), connection.cursor() as cursor:
            cursor.execute("SELECT count(*) > 0 FROM cases_notice WHERE person_id = %s", [noah.noah])
            assert cursor.fetchone() == (rows,)


def test_the_page_says_warmly_who_decides() -> None:
    noah, himself, _ = noah_at_home(A_YEAR_AGO)
    address = f"/home/{noah.noah}/"
    page = signed_in_client(noah.siri, language="en").get(address).content.decode()
    assert "Noah decides who gets to know more." in page
    assert CLINIC not in page
    assert WHY not in page
    assert WHY in signed_in_client(himself, language="en").get(address).content.decode()


def test_a_foster_parent_gets_no_more_than_a_parent() -> None:
    noah, himself, foster = noah_at_home()
    case = noah.case()
    with as_owner():
        entry = Entry.objects.create(
            case=case, person_id=noah.noah, text="She has begun on a medicine.", purpose="To know.",
            audience=Audience.FAMILY, part=Part.EVERYDAY, ground="hol-7-2a", writer_id=noah.ingrid.person,
            written_by_id=noah.ingrid.employee, service_id=noah.health, at=MONDAY, form_key=noah.noah,
        )  # fmt: skip

    def reads(by: Actor, at: datetime) -> tuple[bool, bool]:
        return opens(plan_sheet, about=noah.noah, by=by, at=at), opens(
            entry_sheet, about=noah.noah, entry=entry.id, by=by, at=at
        )

    for parent in (noah.siri, foster):
        assert (reads(parent, MONDAY), reads(parent, TUESDAY)) == ((True, True), (False, False))
    both = Answer({Part.PLAN: "So.", Part.EVERYDAY: "So."})
    to = Receiver(relative=foster.person)
    give_consent(about=noah.noah, to=to, answer=both, by=himself, at=TUESDAY)
    assert reads(foster, TUESDAY) == (True, True)
    asked = [one for one in consents_sheet(about=noah.noah, by=himself, at=TUESDAY).receivers if one.id == to.relative]
    assert {part.alone for one in asked for part in one.parts} == {True}


def opens(sheet: Callable[..., object], **asked: object) -> bool:
    try:
        sheet(**asked)
    except Refused:
        return False
    return True


def test_a_parent_is_told_to_ask_the_young_person() -> None:
    noah, _, foster = noah_at_home(A_YEAR_AGO)
    for parent in (noah.siri, foster):
        for language, why, instead in (
            ("en", "The young person decides who reads this.", "Ask them."),
            ("nb", "Den unge bestemmer selv hvem som får lese dette.", "Spør den unge."),
            ("nn", "Den unge bestemmer sjølv kven som får lese dette.", "Spør den unge."),
        ):
            answer = signed_in_client(parent, language=language).get(f"/home/{noah.noah}/plan/")
            page = answer.content.decode()
            assert (answer.status_code, why in page, instead in page) == (403, True, True)


@pytest.mark.parametrize(("age", "status"), [(11, 403), (12, 200), (14, 200)])
def test_from_twelve_one_reads_ones_own_log(age: int, status: int) -> None:
    noah, himself, _ = noah_at_home()
    with as_owner():
        Person.objects.filter(id=noah.noah).update(birth_date=date(2026 - age, 1, 1))
    child = signed_in_client(himself, language="en")
    assert child.get(f"/home/{noah.noah}/looked/").status_code == status
    page = child.get(f"/home/{noah.noah}/").content.decode()
    assert ("See who has looked, and why" in page) is (status == 200)


@pytest.mark.parametrize("place", ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"])
def test_a_day_before_all_days_means_the_first_page(place: str) -> None:
    noah, _, _ = noah_at_home(A_YEAR_AGO)
    asked = {"before": f"{place}_ffffffff-ffff-ffff-ffff-ffffffffffff"}
    assert signed_in_client(noah.siri).get(f"/home/{noah.noah}/entries/", asked).status_code == 200
    assert signed_in_client(noah.ingrid).get(f"/cases/{noah.noah}/entries/", asked).status_code == 200
