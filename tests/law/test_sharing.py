"""On which grounds one service may tell another, and which secrecy and which ground for processing each has."""

from datetime import date, timedelta

import pytest

from langbenk.law.errors import InputError
from langbenk.law.provision import Carry
from langbenk.law.provisions import BY_ID
from langbenk.law.secrecy import SECRECY, SECRECY_WORDS, Secrecy, processing_ground, secrecy_kind, secrecy_of
from langbenk.law.services import HEALTH, OUTSIDE, PROVIDERS, Service
from langbenk.law.sharing import GROUNDS, NEEDS, NO_GROUNDS, Need, Way, grounds_for, not_grounds_for
from langbenk.law.texts import sharing as texts
from tests.law.test_texts import ONLY_BOKMAL, ONLY_NYNORSK

TODAY = date(2026, 11, 21)


def keys(giver: str, receiver: str, on: date = TODAY) -> list[str]:
    return [ground.key for ground in grounds_for(giver, receiver, on)]


def cited(giver: str, receiver: str, on: date = TODAY) -> list[str]:
    return [ground.cite("nb") for ground in grounds_for(giver, receiver, on)]


def test_a_school_tries_consent_first_and_anonymised_last() -> None:
    assert cited("school", "child_welfare") == [
        "fvl § 13 a nr. 1", "fvl § 13 b nr. 2", "fvl § 13 b nr. 5", "fvl § 13 b nr. 7", "fvl § 13 a nr. 2",
    ]  # fmt: skip


def test_health_personnel_do_not_share_for_another_offices_sake() -> None:
    assert cited("municipal_health", "school") == ["hpl § 22", "hpl § 23 nr. 4", "hpl § 23 nr. 3"]
    assert "cooperating_personnel" in keys("municipal_health", "specialist_health")
    assert not {"same_purpose", "own_tasks"} & {key for kind in HEALTH for key in keys(kind, "school")}


def test_only_those_who_take_part_in_the_health_care_are_cooperating_personnel() -> None:
    receivers = {kind for kind in Service if "cooperating_personnel" in keys("gp", kind)}
    assert receivers == HEALTH
    assert "cooperating_personnel" not in keys("school", "gp")


def test_the_day_the_chapter_on_secrecy_was_rewritten() -> None:
    before, after = (
        next(one for one in grounds_for("gp", "specialist_health", day) if one.way is Way.COOPERATING_PERSONNEL)
        for day in (date(2026, 6, 30), date(2026, 7, 1))
    )
    assert (before.cite("nb"), after.cite("nb")) == ("hpl § 25 første ledd", "hpl § 25")
    assert "forsvarlig" in before.question.nb
    assert "relevant og nødvendig" in after.question.nb
    assert [str(each) for each in before.grounds(date(2026, 6, 30))] == ["hpl § 25"]
    assert [str(each) for each in after.grounds(TODAY)] == ["hpl § 25", "hpl § 29"]
    assert Need.NO_OBJECTION in after.needs


def test_family_counselling_has_its_own_consent_and_the_professions_secrecy() -> None:
    assert cited("family_counselling", "gp") == ["familievernkontorloven § 6", "hpl § 23 nr. 4", "hpl § 23 nr. 3"]


def test_child_welfare_shares_for_its_own_tasks_and_with_health_personnel_too() -> None:
    assert "bvl § 13-1 tredje ledd" in cited("child_welfare", "gp")
    assert "own_tasks" not in keys("child_welfare", "private_school")
    assert "own_tasks" not in keys("school", "gp"), "a GP is no public body"


def test_a_shelter_guards_even_that_somebody_was_there() -> None:
    own = next(one for one in grounds_for("crisis_centre", "nav", TODAY) if one.way is Way.OWN_TASKS)
    assert own.cite("nb") == "krisesenterlova § 5 tredje ledd"
    assert "i kontakt med senteret" in own.stops.nb


@pytest.mark.parametrize(("giver", "limit"), [("social_services", "sotjl § 44"), ("nav", "NAV-loven § 7")])
def test_the_offices_with_strict_secrecy_read_their_own_act_beside_it(giver: str, limit: str) -> None:
    own = next(one for one in grounds_for(giver, "school", TODAY) if one.way is Way.OWN_TASKS)
    assert [str(each) for each in own.grounds(TODAY)] == ["fvl § 13 b", limit]


def test_danger_came_into_the_act_in_july_2021() -> None:
    assert "danger" not in keys("school", "nav", date(2021, 6, 30))
    assert "danger" in keys("school", "nav", date(2021, 7, 1))


def test_volunteers_are_told_by_consent_in_danger_or_without_names() -> None:
    assert keys("school", "voluntary") == ["consent", "danger", "anonymised"]
    assert [keys(kind, "school") for kind in OUTSIDE] == [[], []]


@pytest.mark.parametrize("giver", sorted(PROVIDERS))
def test_every_provider_may_share_by_consent_and_no_way_stands_twice(giver: str) -> None:
    for receiver in Service:
        found = grounds_for(giver, receiver, TODAY)
        assert found[0].way is Way.CONSENT
        assert len({one.way for one in found}) == len(found)
        assert [one.way for one in found] == [way for way in Way if way in {one.way for one in found}]
        assert all(one.provision.in_force(TODAY) and one.needs for one in found)


def test_whoever_shares_without_consent_says_who_weighed_it() -> None:
    assert {way for way, needs in NEEDS.items() if Need.WEIGHED_BY not in needs} == {Way.CONSENT}
    assert set(NEEDS) == set(Way)


def test_the_cooperation_clause_of_the_education_acts_is_no_ground() -> None:
    assert [str(one.provision) for one in not_grounds_for("school", TODAY)] == ["opplæringslova § 24-1", "fvl § 13 f"]
    assert [one.place.nb for one in not_grounds_for("private_school", TODAY)] == ["fjerde ledd", "andre ledd"]
    assert [str(one.provision) for one in not_grounds_for("school", date(2024, 7, 31))] == ["fvl § 13 f"]
    assert not {one.provision for one in NO_GROUNDS} & {one.provision for one in GROUNDS}


def test_which_secrecy_binds_whom() -> None:
    def found(kind: str, on: date = TODAY) -> list[str]:
        return [str(provision) for provision in secrecy_of(kind, on)]

    assert found("school") == ["fvl § 13"]
    assert found("kindergarten") == ["bhl § 44", "fvl § 13"]
    assert found("municipal_health") == ["hpl § 21", "hol § 12-1"]
    assert found("private_school") == ["privatskolelova § 7-3", "fvl § 13"]
    assert found("child_welfare") == ["bvl § 13-1", "fvl § 13"]
    assert found("child_welfare", date(2022, 12, 31)) == ["barnevernloven § 6-7", "fvl § 13"]
    assert found("voluntary") == []
    assert (secrecy_kind("nav"), secrecy_kind("gp")) == (Secrecy.STRICTER, Secrecy.PROFESSIONAL)
    assert secrecy_kind("private_without_grant") is None


def test_the_table_of_secrecy_says_what_the_catalogue_says() -> None:
    assert set(SECRECY) == PROVIDERS
    assert set(SECRECY_WORDS) == set(Secrecy)
    for kind, (_, provisions) in SECRECY.items():
        for provision in provisions:
            assert Carry.SECRECY in provision.carries
            assert kind in provision.binds
            assert BY_ID[provision.id] is provision


def test_the_ground_for_processing_is_another_thing_than_what_lifts_secrecy() -> None:
    found = {kind: processing_ground(kind, TODAY) for kind in Service}
    assert str(found[Service.SCHOOL]) == "opplæringslova § 24-1"
    assert str(found[Service.CHILD_WELFARE]) == "bvl § 13-6"
    assert str(found[Service.INTRODUCTION_PROGRAMME]) == "integreringsloven § 41 tredje ledd"
    assert {kind for kind, ground in found.items() if ground is None} == OUTSIDE | {Service.FAMILY_COUNSELLING}
    assert not {ground for ground in found.values() if ground} & {one.provision for one in GROUNDS}


def test_a_shelter_got_its_ground_for_processing_on_new_years_day_2026() -> None:
    new_year = date(2026, 1, 1)
    assert processing_ground("crisis_centre", new_year - timedelta(days=1)) is None
    assert str(processing_ground("crisis_centre", new_year)) == "krisesenterlova § 5 a"


def test_an_unknown_kind_of_service_is_an_input_error() -> None:
    for ask in (
        lambda: grounds_for("scool", "nav", TODAY),
        lambda: grounds_for("nav", "scool", TODAY),
        lambda: secrecy_of("scool", TODAY),
        lambda: processing_ground("scool", TODAY),
    ):
        with pytest.raises(InputError):
            ask()


def test_every_ground_speaks_each_language_in_its_own_words() -> None:
    told = {value for value in vars(texts).values() if isinstance(value, texts.Told)}
    assert {ground.told for ground in GROUNDS} == told
    for words in (text for each in told for text in (each.question, each.means, each.stops)):
        bokmal, nynorsk = ({word.strip(".,:;?").lower() for word in text.split()} for text in (words.nb, words.nn))
        assert not bokmal & ONLY_NYNORSK, words.nb
        assert not nynorsk & ONLY_BOKMAL, words.nn
        assert words.en
