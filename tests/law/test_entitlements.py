"""The catalogue of entitlements: true to the law of the day, complete in three languages, short enough to be read."""

import re
from datetime import date

import pytest

from langbenk.law.ages import AGES, Person
from langbenk.law.answer import Answer
from langbenk.law.appeal import appeal
from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.entitlement import AgeSpan, Decider, Entitlement, Theme
from langbenk.law.entitlements import ALL, BY_KEY
from langbenk.law.facts import FACTS
from langbenk.law.provision import READ_ON
from langbenk.law.provisions import BY_ID
from langbenk.law.right import Decision
from langbenk.law.services import Service
from langbenk.law.texts.entitlements import DECIDER_WORDS, DECISION_WORDS, THEME_WORDS
from langbenk.law.tree import leaves
from langbenk.law.words import LANGUAGES
from setup.drawings import entitlements as drawn
from tests.law.test_texts import ONLY_BOKMAL, ONLY_NYNORSK

TODAY = date(2026, 11, 22)
LOCAL = {"county-transport", "companion-card", "leisure"}
each_one = pytest.mark.parametrize("one", ALL, ids=[one.key for one in ALL])


def lix(text: str) -> float:
    """How hard a text is to read: words to a sentence, and how many in a hundred have more than six letters."""
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text)
    sentences = len(re.findall(r"[.!?:](?:\s|$)", text))
    return len(words) / sentences + 100 * sum(len(word) > 6 for word in words) / len(words)


def test_lix_measures_what_it_should() -> None:
    assert lix("Du kan søke nå. Vi hjelper deg.") == pytest.approx(7 / 2 + 100 / 7)
    assert lix("Bestemmelsen forutsetter funksjonsnedsettelser.") == 103


def test_what_was_asked_for_is_there() -> None:
    asked_for = {
        *("child-coordinator", "coordinator", "individual-plan", "contact-doctor", "respite", "carers-benefit"),
        *("personal-assistance", "support-contact", "carers-guidance", "attendance-benefit", "basic-benefit"),
        *("increased-attendance-benefit", "extra-care-days", "training-allowance", "attendance-allowance", "aids"),
        *("car", "adapted-kindergarten", "special-educational-help", "sign-language", "aac", "adapted-teaching"),
        *("help-at-school", "school-transport", "after-school", "expert-assessment", "health-centre", "therapists"),
        *("habilitation", "mental-health", "patient-travel", "dental", "child-welfare", "family-counselling"),
        *("crisis-centre", "economic-support", "qualification-programme", "work-assessment-allowance"),
        *("disability-benefit", "adapting-the-home", "start-up-loan", "county-transport", "parking-permit"),
        *("interpreter", "ombud", "legal-aid", "guardian", "companion-card", "leisure"),
    }
    assert asked_for <= set(BY_KEY)
    assert len(BY_KEY) == len(ALL)
    assert {one.theme for one in ALL} == set(Theme)
    assert {one.decider for one in ALL} == set(Decider)


@each_one
def test_every_provision_is_the_catalogues_and_one_holds_today(one: Entitlement) -> None:
    assert all(BY_ID[ground.id] is ground for ground in one.grounds)
    assert one.local == (one.key in LOCAL)
    assert one.in_force(TODAY)
    assert one.local or all(ground.in_force(TODAY) for ground in one.grounds_on(TODAY))
    assert (one.period(TODAY) is None) == one.local


def test_before_it_was_law_it_is_not_there_and_an_older_number_is_cited_on_its_own_days() -> None:
    coordinator, support = BY_KEY["child-coordinator"], BY_KEY["support-contact"]
    assert not coordinator.in_force(date(2022, 7, 31))
    assert coordinator.in_force(date(2022, 8, 1))
    assert coordinator.period(TODAY) == coordinator.grounds[0].periods[0]
    assert str(support.grounds_on(date(2024, 5, 31))[0]) == "pbrl § 2-1 a"
    assert str(support.grounds_on(date(2024, 6, 1))[0]) == "pbrl § 2-1"


@each_one
def test_every_text_is_there_in_three_languages_each_its_own(one: Entitlement) -> None:
    for words in (one.name, one.says, one.apply):
        bokmal, nynorsk = (set(re.findall(r"\w+", text.lower())) for text in (words.nb, words.nn))
        assert all(words.say(lang).strip() for lang in LANGUAGES)
        assert not bokmal & ONLY_NYNORSK
        assert not nynorsk & ONLY_BOKMAL


@each_one
def test_every_description_can_be_read_by_a_tired_parent(one: Entitlement) -> None:
    for lang in LANGUAGES:
        says, apply = one.says.say(lang), one.apply.say(lang)
        assert lix(says) < 35, (lang, lix(says))
        assert lix(apply) < 45, (lang, lix(apply))
        assert 1 <= len(re.findall(r"\.(?:\s|$)", says)) <= 3
        assert says.endswith(".")
        assert "!" not in says + apply


@each_one
def test_nothing_promises_a_right_and_nobody_is_called_a_user(one: Entitlement) -> None:
    said = " ".join(words.say(lang).lower() for words in (one.says, one.apply) for lang in LANGUAGES)
    assert not re.search(r"\bhar (du )?rett\b|\bkrav på\b|\bentitled\b|\ba right to\b", said)
    assert not re.search(r"\b(bruker|brukar|klient|pårørende|pårørande|foresatt|føresett)\b", said)


@each_one
def test_every_answer_has_its_way_of_appeal_or_says_where_else_to_turn(one: Entitlement) -> None:
    told = appeal(one.appeal, TODAY)
    assert one.route.decision is one.appeal
    assert (one.decision is Decision.NOT_APPEALABLE) == (told.last_day is None)
    assert told.route.grounds
    assert all("{" not in told.text.say(lang) for lang in LANGUAGES)


@pytest.mark.parametrize(
    ("key", "weeks", "to", "ground"),
    [
        ("respite", 4, "county_governor", "pbrl § 7-2"),
        ("attendance-benefit", 6, "nav_appeals", "folketrygdloven § 21-12"),
        ("adapted-teaching", 3, "county_governor", "opplæringslova § 29-1"),
        ("special-educational-help", 3, "county_governor", "bhl § 12"),
        ("economic-support", 3, "county_governor", "sotjl § 47"),
        ("child-welfare", 3, "county_governor", "bvl § 12-9"),
        ("dental", 3, "county_appeals_body", "tannhl § 2-3"),
        ("parking-permit", 3, "municipal_appeals_board", "fvl § 28"),
        ("housing-help", 3, "county_governor", "boligsosialloven § 7"),
        ("leisure", None, None, "fvl § 2"),
    ],
)
def test_how_long_one_has_to_appeal_and_to_whom(key: str, weeks: int | None, to: str | None, ground: str) -> None:
    route = BY_KEY[key].route
    assert (route.weeks, route.to, str(route.grounds[0])) == (weeks, to, ground)


def test_an_answer_from_nav_can_be_appealed_for_six_weeks() -> None:
    told = appeal(DecisionKind.NATIONAL_INSURANCE, date(2026, 11, 23))
    assert told.last_day == date(2027, 1, 4)
    assert "Nav klageinstans" in told.text.nb


@each_one
def test_every_address_is_one_of_a_few_official_ones(one: Entitlement) -> None:
    hosts = {
        "nav",
        "helsenorge",
        "udir",
        "husbanken",
        "bufdir",
        "statsforvalteren",
        "pasientogbrukerombudet",
        "lovdata",
    }
    found = re.findall(r"^https://(?:www\.)?([a-z]+)\.no(?:/|$)", one.address)
    assert (found == []) == one.local
    assert set(found) <= hosts


@each_one
def test_every_sign_is_a_fact_or_an_age_that_the_rules_know(one: Entitlement) -> None:
    for leaf in leaves(one.maybe):
        assert (leaf.name in FACTS) == leaf.asked
        assert leaf.asked or leaf.name in AGES


def test_ages_cover_from_the_first_day_to_the_last_and_the_unborn_where_said() -> None:
    on, span = date(2026, 11, 22), AgeSpan(since=5, until=14)
    born = {"five today": date(2021, 11, 22), "five tomorrow": date(2021, 11, 23), "fourteen today": date(2012, 11, 22)}
    assert span.covers(Person(birth_date=born["five today"]), on) is Answer.YES
    assert span.covers(Person(birth_date=born["five tomorrow"]), on) is Answer.NO
    assert span.covers(Person(birth_date=born["fourteen today"]), on) is Answer.NO
    assert span.covers(Person(), on) is Answer.UNKNOWN
    expected = Person(due_date=date(2027, 2, 1))
    assert AgeSpan().covers(expected, on) is Answer.NO
    assert AgeSpan(until=18, expected=True).covers(expected, on) is Answer.YES


@pytest.mark.parametrize(
    ("key", "first", "last", "ground"),
    [
        ("child-coordinator", 0, 17, "hol § 7-2 a"),
        ("attendance-allowance", 0, 17, "folketrygdloven § 9-10"),
        ("increased-attendance-benefit", 0, 17, "folketrygdloven § 6-5"),
        ("extra-care-days", 0, 18, "folketrygdloven § 9-5"),
        ("health-centre", 0, 20, "helsestasjonsforskriften § 3"),
        ("child-welfare", 0, 24, "bvl § 3-6"),
        ("work-assessment-allowance", 18, 66, "folketrygdloven § 11-5"),
        ("disability-benefit", 18, 66, "folketrygdloven § 12-7"),
        ("qualification-programme", 18, 66, "sotjl § 29"),
        ("guardian", 17, None, "vergemålsloven § 20"),
        ("training-allowance", 0, None, "folketrygdloven § 9-14"),
        ("respite", 0, None, "hol § 3-6"),
    ],
)
def test_the_ages_are_those_of_the_provision(key: str, first: int, last: int | None, ground: str) -> None:
    one = BY_KEY[key]
    assert (one.ages.since, one.ages.until) == (first, None if last is None else last + 1)
    assert ground in [str(each) for each in one.grounds]


def test_who_decides_is_said_in_words_and_a_service_stands_behind_where_there_is_one() -> None:
    words = (*THEME_WORDS.values(), *DECIDER_WORDS.values(), *DECISION_WORDS.values())
    assert (set(THEME_WORDS), set(DECIDER_WORDS), set(DECISION_WORDS)) == (set(Theme), set(Decider), set(Decision))
    assert all(each.say(lang) for each in words for lang in LANGUAGES)
    assert BY_KEY["respite"].service is Service.MUNICIPAL_HEALTH
    assert BY_KEY["special-educational-help"].service is Service.KINDERGARTEN
    assert BY_KEY["ombud"].service is None


def test_the_drawn_page_holds_every_entitlement_once_with_its_provisions() -> None:
    page = drawn.page()
    for one in ALL:
        assert page.count(f"\n| `{one.key}` |") == 1
        assert all(f"[{ground.citation}]({ground.url})" in page for ground in one.grounds_on(READ_ON))
    assert "none: a local scheme" in page
