"""From 16 the young person decides on the plan and on who sees it (pasient- og brukerrettighetsloven § 4-3,
helsepersonelloven § 22): the young agree, a parent's yes is not taken, and parents read the plan when they may.
"""

from datetime import date

import pytest

from langbenk.access.standing import Actor, Hat, Part
from langbenk.bench.actions.give_consent import give_consent
from langbenk.bench.actions.withdraw_consent import withdraw_consent
from langbenk.bench.consenting import Answer, Receiver
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import Refused
from langbenk.bench.models import Consent, Tie
from langbenk.bench.sheets.consents import consents_sheet
from langbenk.people.models import Person
from langbenk.plans.actions.agree_to_plan import agree_to_plan
from langbenk.plans.models import Agreement
from langbenk.plans.sheets.case_page import case_page
from langbenk.plans.sheets.home import home_sheet
from langbenk.plans.sheets.plan import plan_sheet
from tests.conftest import as_owner
from tests.made import a_consent, seat, signed_in_client
from tests.plans.scene import MONDAY, TUESDAY, Scene, a_final_plan, noahs_bench

pytestmark = pytest.mark.django_db
A_YEAR_AGO = date(2025, 11, 3)
TOLD = {Part.PLAN: "What it means."}


def turning_sixteen(on: date = date(2026, 11, 3)) -> Scene:
    """Noah with a final plan, and his own seat; he fills 16 that day."""
    noah = noahs_bench()
    with as_owner():
        Person.objects.filter(id=noah.noah).update(birth_date=on.replace(year=on.year - 16))
        seat(noah.noah, "self", "pbrl-3-1", relative=himself(noah))
    a_final_plan(noah)
    return noah


def himself(noah: Scene) -> Actor:
    return Actor(person=noah.noah, hat=Hat.FAMILY)


def reads_the_plan(noah: Scene, by: Actor, at: object) -> bool:
    try:
        plan_sheet(about=noah.noah, by=by, at=at)
    except Refused:
        return False
    return True


def test_the_day_before_a_parent_agrees_and_on_the_birthday_only_the_young_person() -> None:
    noah = turning_sixteen()
    version = noah.plan().version
    agree_to_plan(about=noah.noah, version=version, by=noah.siri, at=MONDAY)
    with pytest.raises(Refused):
        agree_to_plan(about=noah.noah, version=version, by=himself(noah), at=MONDAY)
    with pytest.raises(Wrong) as wrong:
        agree_to_plan(about=noah.noah, version=version, by=noah.omar, at=TUESDAY)
    assert wrong.value.code == "decides-alone"
    agree_to_plan(about=noah.noah, version=version, by=himself(noah), at=TUESDAY)
    with as_owner():
        agreed = Agreement.objects.order_by("at").values_list("guardian_id", flat=True)
        assert list(agreed) == [noah.siri.person, noah.noah]
    line = case_page(about=noah.noah, by=noah.ingrid, at=TUESDAY).happened[0]
    assert (line.code, line.names) == ("plan-agreed", ("Noah Lie",))
    assert plan_sheet(about=noah.noah, by=noah.ingrid, at=TUESDAY).agreements[0].name == "Noah Lie"


def test_nobody_is_asked_for_a_yes_that_is_not_theirs() -> None:
    noah = turning_sixteen()
    for by, at, waits in ((noah.omar, MONDAY, True), (himself(noah), MONDAY, False), (himself(noah), TUESDAY, True)):
        assert plan_sheet(about=noah.noah, by=by, at=at).waits_for_my_agreement is waits
        assert home_sheet(about=noah.noah, by=by, at=at).waits_for_my_agreement is waits
    assert not home_sheet(about=noah.noah, by=noah.omar, at=TUESDAY).waits_for_my_agreement


def test_a_parent_reads_the_plan_until_the_birthday_and_from_then_on_when_the_young_person_says_so() -> None:
    noah = turning_sixteen()
    assert reads_the_plan(noah, noah.siri, MONDAY)
    assert not reads_the_plan(noah, noah.siri, TUESDAY)
    assert home_sheet(about=noah.noah, by=noah.siri, at=TUESDAY).plan_state == "closed"
    mother = Receiver(relative=noah.siri.person)
    give_consent(about=noah.noah, to=mother, answer=Answer(TOLD), by=himself(noah), at=TUESDAY)
    assert reads_the_plan(noah, noah.siri, TUESDAY)
    assert not reads_the_plan(noah, noah.omar, TUESDAY)
    withdraw_consent(about=noah.noah, to=mother, by=himself(noah), at=TUESDAY)
    assert not reads_the_plan(noah, noah.siri, TUESDAY)


def test_a_parent_lets_a_service_see_the_plan_until_the_birthday_and_withdraws_at_any_age() -> None:
    noah = turning_sixteen()
    asked = {"about": noah.noah, "to": Receiver(service=noah.school), "answer": Answer(TOLD)}
    give_consent(**asked, by=noah.siri, at=MONDAY)
    with pytest.raises(Wrong) as wrong:
        give_consent(**asked, by=noah.omar, at=TUESDAY)
    assert (wrong.value.field, wrong.value.code) == ("parts", "decides-alone")
    withdraw_consent(about=noah.noah, to=Receiver(service=noah.school), by=noah.siri, at=TUESDAY)
    with as_owner():
        assert Consent.objects.get().withdrawn_at == TUESDAY


def test_the_sheet_names_the_provision_by_which_the_young_person_decides() -> None:
    noah = turning_sixteen()
    for at, alone, plan in (
        (MONDAY, {"school": ("oppl-24-5", "bl-32")}, ()),
        (TUESDAY, {"plan": ("hpl-22",), "health": ("hpl-22",), "school": ("oppl-24-5", "bl-32")}, ("pbrl-4-3",)),
    ):
        sheet = consents_sheet(about=noah.noah, by=noah.siri, at=at)
        assert {say.part: say.grounds for say in sheet.own_say} == alone
        assert plan_sheet(about=noah.noah, by=noah.ingrid, at=at).decides_alone == plan


def test_the_consents_page_says_so_instead_of_asking_and_keeps_the_way_out() -> None:
    noah = turning_sixteen(A_YEAR_AGO)
    with as_owner():
        a_consent(noah.noah, noah.school, noah.siri)
    siri, address = signed_in_client(noah.siri, language="en"), f"/home/{noah.noah}/consents/"
    page = siri.get(address).content.decode()
    assert "Noah decides alone who may see this" in page
    assert "hpl § 22" in page.replace("\xa0", " ")
    assert 'value="withdraw"' in page
    question = siri.get(f"{address}{noah.school}/").content.decode()
    assert 'name="everyday"' in question  # on that the guardians are still asked
    assert 'name="plan"' not in question
    refused = siri.post(f"{address}{noah.school}/", {"plan": "yes"})
    assert refused.status_code == 422
    assert siri.post(f"{address}{noah.school}/", {"answer": "withdraw"}).status_code == 302
    with as_owner():
        assert Consent.objects.get().withdrawn_at is not None


def test_the_plans_page_is_shut_to_a_parent_and_open_to_the_young_person() -> None:
    noah = turning_sixteen(A_YEAR_AGO)
    siri, address = signed_in_client(noah.siri), f"/home/{noah.noah}/plan/"
    assert siri.get(address).status_code == 403
    assert siri.post(address, {"version": noah.plan().version}).status_code == 403
    home = siri.get(f"/home/{noah.noah}/").content.decode()
    assert f'href="{address}"' not in home
    assert "Planen venter på deg" not in home
    mine = signed_in_client(himself(noah))
    assert "Ja, jeg er enig i planen" in mine.get(address).content.decode()
    assert mine.post(address, {"version": noah.plan().version}).status_code == 302
    with as_owner():
        assert Agreement.objects.get().guardian_id == noah.noah


def test_those_who_see_the_plan_without_a_consent_are_shown_with_the_ground_of_their_own_seat() -> None:
    noah = noahs_bench()
    siri, address = signed_in_client(noah.siri), f"/home/{noah.noah}/consents/"
    assert consents_sheet(about=noah.noah, by=noah.siri, at=MONDAY).leads_by == ("hol-7-2a",)
    with as_owner():
        leading = Tie.objects.filter(person_id=noah.noah, kind__in=("child_coordinator", "deputy"))
        leading.update(ground="hol-7-2")
    assert consents_sheet(about=noah.noah, by=noah.siri, at=MONDAY).leads_by == ("hol-7-2",)
    page = siri.get(address).content.decode().replace("\xa0", " ")
    assert "hol § 7-2" in page
    assert "hol § 7-2 a" not in page
