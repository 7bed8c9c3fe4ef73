"""From 16 the young person decides on the plan and on who sees it (pasient- og brukerrettighetsloven § 4-3,
helsepersonelloven § 22): a parent's yes is not taken, and what they said before can be withdrawn.
"""

from datetime import date

import pytest

from langbenk.bench.actions.give_consent import give_consent
from langbenk.bench.actions.withdraw_consent import withdraw_consent
from langbenk.bench.deeds import Wrong
from langbenk.bench.models import Consent, Tie
from langbenk.bench.sheets.consents import consents_sheet
from langbenk.people.models import Person
from langbenk.plans.actions.agree_to_plan import agree_to_plan
from langbenk.plans.models import Agreement
from langbenk.plans.sheets.home import home_sheet
from langbenk.plans.sheets.plan import plan_sheet
from tests.conftest import as_owner
from tests.made import a_consent, signed_in_client
from tests.plans.scene import MONDAY, TUESDAY, Scene, a_final_plan, noahs_bench

pytestmark = pytest.mark.django_db
SENTENCE = "Noah har fylt 16 år og bestemmer dette selv."
A_YEAR_AGO = date(2025, 11, 3)


def turning_sixteen(on: date = date(2026, 11, 3)) -> Scene:
    """Noah with a final plan; he fills 16 that day."""
    noah = noahs_bench()
    with as_owner():
        Person.objects.filter(id=noah.noah).update(birth_date=on.replace(year=on.year - 16))
    a_final_plan(noah)
    return noah


def test_the_day_before_a_parent_agrees_and_on_the_birthday_not() -> None:
    noah = turning_sixteen()
    version = noah.plan().version
    agree_to_plan(about=noah.noah, version=version, by=noah.siri, at=MONDAY)
    with pytest.raises(Wrong) as wrong:
        agree_to_plan(about=noah.noah, version=version, by=noah.omar, at=TUESDAY)
    assert wrong.value.code == "decides-alone"
    with as_owner():
        assert Agreement.objects.get().guardian_id == noah.siri.person


def test_nobody_is_asked_for_a_yes_that_is_not_theirs() -> None:
    noah = turning_sixteen()
    for at, waits in ((MONDAY, True), (TUESDAY, False)):
        assert plan_sheet(about=noah.noah, by=noah.omar, at=at).waits_for_my_agreement is waits
        assert home_sheet(about=noah.noah, by=noah.omar, at=at).waits_for_my_agreement is waits


def test_a_parent_lets_a_service_see_the_plan_until_the_birthday_and_withdraws_at_any_age() -> None:
    noah = turning_sixteen()
    asked = {"about": noah.noah, "service": noah.school, "until": None, "informed_text": "What it means."}
    give_consent(**asked, by=noah.siri, at=MONDAY)
    with pytest.raises(Wrong) as wrong:
        give_consent(**asked, by=noah.omar, at=TUESDAY)
    assert wrong.value.code == "decides-alone"
    withdraw_consent(about=noah.noah, service=noah.school, by=noah.siri, at=TUESDAY)
    with as_owner():
        assert Consent.objects.get().withdrawn_at == TUESDAY


def test_the_sheet_names_the_provision_by_which_the_young_person_decides() -> None:
    noah = turning_sixteen()
    for at, alone, plan in ((MONDAY, (), ()), (TUESDAY, ("hpl-22",), ("pbrl-4-3",))):
        assert consents_sheet(about=noah.noah, by=noah.siri, at=at).decides_alone == alone
        assert plan_sheet(about=noah.noah, by=noah.siri, at=at).decides_alone == plan


def test_the_consents_page_says_so_instead_of_asking_and_keeps_the_way_out() -> None:
    noah = turning_sixteen(A_YEAR_AGO)
    with as_owner():
        a_consent(noah.noah, noah.school, noah.siri)
    siri, address = signed_in_client(noah.siri), f"/home/{noah.noah}/consents/"
    page = siri.get(address).content.decode()
    assert SENTENCE in page
    assert "hpl § 22" in page.replace("\xa0", " ")
    assert f'href="{address}{noah.school}/"' not in page
    assert 'value="withdraw"' in page
    question = siri.get(f"{address}{noah.school}/").content.decode()
    assert SENTENCE in question
    assert 'name="until"' not in question
    refused = siri.post(f"{address}{noah.school}/", {"until": ""})
    assert refused.status_code == 422
    assert siri.post(f"{address}{noah.school}/", {"answer": "withdraw"}).status_code == 302
    with as_owner():
        assert Consent.objects.get().withdrawn_at is not None


def test_the_plans_page_says_so_instead_of_asking() -> None:
    noah = turning_sixteen(A_YEAR_AGO)
    siri, address = signed_in_client(noah.siri), f"/home/{noah.noah}/plan/"
    page = siri.get(address).content.decode()
    assert SENTENCE in page
    assert "pbrl § 4-3" in page.replace("\xa0", " ")
    assert "Ja, jeg er enig i planen" not in page
    refused = siri.post(address, {"version": noah.plan().version})
    assert refused.status_code == 422
    assert "Planen er ikke ferdig ennå" not in refused.content.decode()
    assert "Planen venter på deg" not in siri.get(f"/home/{noah.noah}/").content.decode()


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
