"""The duties that need no consent: what binds whom to report, and what the checklist says."""

from datetime import date

import pytest

from langbenk.law.errors import InputError
from langbenk.law.provision import Carry
from langbenk.law.safety import (
    AFTERWARDS,
    BESIDE,
    DO_NOT,
    DO_NOW,
    NUMBERS,
    REPORT_WHEN,
    beside,
    do_now,
    report_duty,
)
from langbenk.law.services import HEALTH, OUTSIDE, PROVIDERS, SPECIALIST, Service
from langbenk.law.texts import safety as texts
from langbenk.law.words import LANGUAGES, Words
from tests.law.test_texts import ONLY_BOKMAL, ONLY_NYNORSK

TODAY = date(2026, 11, 21)
TOLD = [value for value in vars(texts).values() if isinstance(value, Words)] + list(texts.REPORT_WHEN)


@pytest.mark.parametrize(
    ("kind", "first"),
    [
        ("kindergarten", "bhl § 46"),
        ("school", "opplæringslova § 24-3"),
        ("upper_secondary_school", "opplæringslova § 24-3"),
        ("private_school", "privatskolelova § 7-4"),
        ("municipal_health", "hpl § 33"),
        ("child_mental_health", "hpl § 33"),
        ("social_services", "sotjl § 45"),
        ("crisis_centre", "krisesenterlova § 6"),
        ("family_counselling", "familievernkontorloven § 10"),
        ("introduction_programme", "integreringsloven § 49"),
        ("nav", "bvl § 13-2"),
        ("housing", "bvl § 13-2"),
    ],
)
def test_which_provision_binds_each_kind_its_own_first(kind: str, first: str) -> None:
    duty = report_duty(kind, TODAY)
    assert str(duty.grounds[0]) == first
    assert str(duty.grounds[-1]) == "bvl § 13-2"
    assert duty.text.nb.startswith("Ja.")


def test_every_provider_but_child_welfare_itself_must_report() -> None:
    bound = {kind for kind in Service if report_duty(kind, TODAY).text is texts.YOU_ARE_BOUND}
    assert bound == PROVIDERS - {Service.CHILD_WELFARE}
    assert all(Carry.REPORT_CHILD_WELFARE in one.carries for kind in bound for one in report_duty(kind, TODAY).grounds)
    assert report_duty("child_welfare", TODAY).grounds == ()


def test_outside_the_acts_it_turns_on_who_works_there() -> None:
    for kind in OUTSIDE:
        duty = report_duty(kind, TODAY)
        assert duty.text.nb.startswith("Kanskje.")
        assert [str(one) for one in duty.grounds] == ["bvl § 13-2", "hpl § 33", "bhl § 46"]


def test_the_new_child_welfare_act_took_over_on_new_years_day() -> None:
    assert [str(one) for one in report_duty("nav", date(2022, 12, 31)).grounds] == ["barnevernloven § 6-4"]
    assert [str(one) for one in report_duty("nav", date(2023, 1, 1)).grounds] == ["bvl § 13-2"]


def test_only_health_institutions_have_somebody_who_passes_reports_on() -> None:
    assert {kind for kind in Service if len(do_now(kind)) > len(DO_NOW)} == SPECIALIST
    assert [str(one) for one in do_now("specialist_health")[-1].grounds] == ["hpl § 33"]


def test_only_health_personnel_must_alert_police_and_fire_service() -> None:
    assert {kind for kind in Service if len(beside(kind)) > len(BESIDE)} == HEALTH
    assert [str(one) for line in beside("gp") for one in line.grounds] == [
        "straffeloven § 196",
        "fvl § 13 b",
        "hpl § 31",
    ]


def test_the_checklist_never_leads_into_the_shared_case() -> None:
    assert "aldri" in DO_NOT[0].text.nb
    assert "saken" in DO_NOT[0].text.nb
    assert len(REPORT_WHEN) == 5, "bvl § 13-2 first paragraph a to e"
    assert [str(line.grounds[0]) for line in AFTERWARDS] == ["bvl § 13-3", "bvl § 13-3", "bvl § 13-3", "bvl § 13-4"]


def test_the_numbers_can_be_dialled() -> None:
    assert [number.dialled for number in NUMBERS] == ["112", "113", "116111"]
    assert all(number.written.replace(" ", "") == number.dialled for number in NUMBERS)


def test_an_unknown_kind_of_service_is_an_input_error() -> None:
    for ask in (do_now, beside, lambda kind: report_duty(kind, TODAY)):
        with pytest.raises(InputError):
            ask("scool")


def test_every_line_is_calm_and_in_its_own_language() -> None:
    assert len(TOLD) > 40
    for words in TOLD:
        bokmal, nynorsk = ({word.strip(".,:;?").lower() for word in text.split()} for text in (words.nb, words.nn))
        assert not bokmal & ONLY_NYNORSK, words.nb
        assert not nynorsk & ONLY_BOKMAL, words.nn
        assert all(words.say(lang) and "!" not in words.say(lang) for lang in LANGUAGES)
