"""What a birthday changes, told on the days before it and held against the ladders that decide on the day itself."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from langbenk.law.ages import Person
from langbenk.law.birthdays import THRESHOLDS, Threshold, coming, holds_at
from langbenk.law.rules.who_consents import LADDERS as CONSENTS
from langbenk.law.rules.who_consents import who_consents
from langbenk.law.rules.who_may_see import LADDERS as SEES
from langbenk.law.rules.who_may_see import who_may_see
from langbenk.law.rules.who_must_be_heard import who_must_be_heard
from langbenk.law.words import LANGUAGES, Words
from langbenk.law.young import Circumstances, Matter
from tests.law.test_texts import ONLY_BOKMAL, ONLY_NYNORSK

NOAH = date(2010, 11, 27)
TODAY = date(2026, 11, 21)


def keys(born: date, on: date, within_days: int) -> list[str]:
    return [change.key for change in coming(born, on, within_days)]


def test_six_days_before_he_is_sixteen() -> None:
    found = coming(NOAH, TODAY, 6)
    assert [(change.day, change.age) for change in found] == [(date(2026, 11, 27), 16)] * 2
    assert [change.key for change in found] == ["own_health", "own_health_information"]
    assert [str(ground) for ground in found[1].grounds] == ["hpl § 22", "familievernkontorloven § 6", "pbrl § 5-1"]
    assert coming(NOAH, TODAY, 5) == ()


def test_the_birthday_itself_is_still_told_of_and_the_day_after_is_not() -> None:
    assert len(coming(NOAH, date(2026, 11, 27), 0)) == 2
    assert coming(NOAH, date(2026, 11, 28), 365) == ()


def test_somebody_born_on_the_29th_of_february_is_eighteen_on_the_1st_of_march() -> None:
    born = date(2008, 2, 29)
    assert coming(born, date(2026, 2, 27), 1) == ()
    assert {change.day for change in coming(born, date(2026, 2, 27), 2)} == {date(2026, 3, 1)}
    assert {change.day for change in coming(born, date(2024, 2, 29), 0)} == {date(2024, 2, 29)}


def test_what_comes_at_each_age() -> None:
    assert keys(NOAH, date(2017, 11, 27), 0) == ["heard"]
    assert keys(NOAH, date(2022, 11, 27), 0) == ["great_weight", "health_kept_from_parents"]
    assert keys(NOAH, date(2025, 11, 27), 0) == ["party_in_child_welfare", "own_notices", "own_education"]
    assert keys(NOAH, date(2028, 11, 27), 0) == ["of_age", "coordinator_after_18", "child_welfare_after_18"]
    assert keys(NOAH, date(2017, 1, 1), 5000) == [threshold.key for threshold in THRESHOLDS]


def test_what_holds_at_an_age_and_what_a_later_age_has_taken_over() -> None:
    assert holds_at(6) == ()
    assert [each.key for each in holds_at(7)] == ["heard"]
    assert [each.key for each in holds_at(15)][:2] == ["great_weight", "health_kept_from_parents"]
    assert "health_kept_from_parents" not in {each.key for each in holds_at(16)}
    assert "of_age" in {each.key for each in holds_at(18)} - {each.key for each in holds_at(17)}


def rulings(age: int) -> Iterator[object]:
    """What the ladders answer for an ordinary young person of that age in every matter."""
    life = Circumstances(TODAY, Person(age=age))
    for matter in Matter:
        yield who_must_be_heard(matter, life).manner
    for matter in CONSENTS:
        yield who_consents(matter, life).parties
    for matter, parties in SEES.items():
        for party in parties:
            yield who_may_see(matter, party, life).manner


def test_every_birthday_on_which_a_ruling_changes_is_announced() -> None:
    changes = {age for age in range(6, 26) if list(rulings(age - 1)) != list(rulings(age))}
    assert changes - {13} == {threshold.age for threshold in THRESHOLDS}, "13 is for online services only"


def test_what_rests_on_an_act_that_had_not_come_is_left_out() -> None:
    born = date(2007, 12, 31)
    assert keys(born, date(2022, 12, 31), 0) == ["party_in_child_welfare", "own_notices", "own_education"]
    (party, *_) = coming(born, date(2022, 12, 31), 0)
    assert [str(ground) for ground in party.grounds] == ["fvl § 18"], "bvl § 12-3 came the day after"
    old = date(1980, 5, 1)
    assert "own_health" not in keys(old, date(1996, 5, 1), 0), "pbrl came in 2001"


@pytest.mark.parametrize("threshold", THRESHOLDS, ids=[threshold.key for threshold in THRESHOLDS])
def test_each_is_told_in_three_languages_with_room_for_the_name(threshold: Threshold) -> None:
    told = threshold.told
    assert all("{" not in told.young_person.say(lang) for lang in LANGUAGES), "the young person is «du»"
    for words in (told.young_person, told.guardians, told.staff):
        assert all("{" not in words.say(lang).format(name="Noah") for lang in LANGUAGES)
        assert all("!" not in words.say(lang) for lang in LANGUAGES)
        assert not spoken(words.nb) & ONLY_NYNORSK
        assert not spoken(words.nn) & ONLY_BOKMAL
    assert "{name}" in told.guardians.nb


def spoken(text: str) -> set[str]:
    return {word.strip(".,:;").lower() for word in text.split()}


def test_the_plain_texts_are_words_in_short_sentences() -> None:
    for threshold in THRESHOLDS:
        for words in (threshold.told.young_person, threshold.told.guardians, threshold.told.staff):
            assert isinstance(words, Words)
            for lang in LANGUAGES:
                longest = max(len(sentence.split()) for sentence in words.say(lang).split(". "))
                assert longest <= 26, words.say(lang)
    assert coming(NOAH, TODAY, -1) == coming(NOAH, TODAY + timedelta(days=7), 3) == ()
