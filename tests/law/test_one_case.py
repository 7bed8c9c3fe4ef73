"""One case: its levels, who settles a disagreement, and rehabilitation; and the page drawn of them all."""

import re
from collections.abc import Iterable
from datetime import date

import pytest

from langbenk.law.complaint_file import COMPLETE_FILE, should_hold
from langbenk.law.complaints import TIMELINESS_WORDS, DecisionKind
from langbenk.law.decided import MOVES, STATE_WORDS
from langbenk.law.decision_needs import NEEDS
from langbenk.law.disputes import FOLLOWS, MUST_HOLD, candidate, decision_needed, page_lacks
from langbenk.law.errors import InputError
from langbenk.law.levels import (
    ASKS,
    BTI,
    LEVEL_WORDS,
    Level,
    LevelHeld,
    LevelNames,
    NamedLevel,
    asks,
    levels_on,
    newly_asked,
)
from langbenk.law.provisions.crc import CRC_12
from langbenk.law.rehabilitation import (
    WORDS,
    Effect,
    GoalArea,
    Intensity,
    MeasureKind,
    Potential,
    need_notice,
    potential_reminder,
)
from langbenk.law.rules.who_coordinates import MUNICIPAL
from langbenk.law.services import Service
from langbenk.law.texts import complaints, disputes, rehabilitation
from langbenk.law.transition_lists import CHECKLISTS, DOER_WORDS, PART_WORDS, TRANSITION_WORDS
from langbenk.law.words import Words
from setup.drawings.decisions import page
from tests.law.test_texts import ONLY_BOKMAL, ONLY_NYNORSK

TODAY = date(2026, 11, 20)


def keys(parts: Iterable[object]) -> list[str]:
    return [getattr(part, "key", "") for part in parts]


def test_a_case_keeps_what_it_has_when_it_moves_and_is_asked_only_for_what_is_new() -> None:
    assert keys(newly_asked(Level.COORDINATED, ())) == ["consent", "who_coordinates", "family_told_who"]
    answered = {ask.key for level in (Level.CONCERN, Level.COOPERATION, Level.COORDINATED) for ask in ASKS[level]}
    assert keys(newly_asked(Level.PLAN, answered)) == ["consent_to_plan", "responsible", "takes_part"]
    assert newly_asked(Level.COOPERATION, answered) == (), "moving down asks for nothing"


def test_a_new_service_is_asked_about_again() -> None:
    answered = {ask.key for asks in ASKS.values() for ask in asks}
    assert keys(newly_asked(Level.COORDINATED, answered, new_service=True)) == ["consent"]


def test_the_wish_is_asked_at_coordinator_and_the_deputy_is_our_own_routine() -> None:
    asks = {ask.key: ask for ask in ASKS[Level.COORDINATOR]}
    assert [str(ground) for ground in asks["wish"].grounds] == ["pbrl § 2-5 c", "hol § 7-2 a", "pbrl § 2-5 b"]
    assert asks["deputy"].is_local
    assert not asks["appointed"].is_local


def test_a_grown_up_is_asked_themselves_and_by_no_provision_of_children() -> None:
    theirs = [ask for level in Level for ask in asks(level, grown_up=True)]
    assert keys(theirs) == [ask.key for level in Level for ask in ASKS[level]]
    assert not [ask.key for ask in theirs if "barn" in ask.words.nb or CRC_12 in ask.grounds]
    assert keys(newly_asked(Level.CONCERN, ("child_asked",), grown_up=True)) == ["what_is_seen", "family_told"]


def test_levels_are_dated_and_a_coordinator_needs_no_plan() -> None:
    held = (
        LevelHeld(Level.COORDINATOR, date(2026, 9, 1)),
        LevelHeld(Level.CONCERN, date(2026, 3, 2), date(2026, 11, 20)),
    )
    assert levels_on(held, date(2026, 3, 1)) == ()
    assert levels_on(held, date(2026, 11, 19)) == (Level.CONCERN, Level.COORDINATOR)
    assert levels_on(held, TODAY) == (Level.COORDINATOR,)


def test_a_municipality_with_bti_calls_them_0_to_3() -> None:
    assert [BTI.called(Level.CONCERN, services).code for services in (0, 1, 2)] == ["0", "1", "1"]
    assert [BTI.called(level, 2).code for level in Level] == ["1", "2", "3", "3", "3"]
    own = NamedLevel("1", BTI.name, frozenset(Level) - {Level.PLAN})
    with pytest.raises(InputError, match=r"^levels: lacks a name from 0 services on for plan$"):
        LevelNames(BTI.name, (own,))


def test_only_a_municipal_service_may_be_named() -> None:
    services = (Service.PPT, Service.CHILD_MENTAL_HEALTH, Service.VOLUNTARY)
    ppt, bup, club = (candidate(service, services, TODAY) for service in services)
    assert (ppt.may, bup.may, club.may) == (True, False, False)
    assert "fortsatt samarbeide" in bup.why.nb
    assert "gjelder ikke her" in club.why.nb
    assert {service for service in Service if candidate(service, (), TODAY).may} == MUNICIPAL


def test_a_decision_is_needed_only_without_child_coordinator_and_without_one_lawful_agreement() -> None:
    assert decision_needed(has_child_coordinator=False)
    assert decision_needed(has_child_coordinator=False, agreed_on=(Service.CHILD_MENTAL_HEALTH,))
    assert decision_needed(has_child_coordinator=False, agreed_on=(Service.PPT, Service.CHILD_WELFARE))
    assert not decision_needed(has_child_coordinator=False, agreed_on=(Service.PPT,))
    assert not decision_needed(has_child_coordinator=True)


def test_the_page_for_the_one_who_decides_lacks_what_nobody_has_written() -> None:
    assert keys(page_lacks(())) == keys(MUST_HOLD)
    assert keys(page_lacks(set(keys(MUST_HOLD)) - {"child"})) == ["child"]
    assert keys(page_lacks((), grown_up=True)) == ["facts", "each_service", "child", "who_may", "meanwhile"]
    assert "barn" not in " ".join(part.words.nb for part in page_lacks((), grown_up=True))
    alert = FOLLOWS[-1]
    assert "statsforvalteren" in alert.words.nb
    assert "fvl § 28" in [str(ground) for ground in alert.grounds]


def test_a_compensating_measure_reminds_and_never_stops() -> None:
    measures = (MeasureKind.ADAPTS, MeasureKind.COMPENSATES)
    reminder = potential_reminder(measures, Potential.NOT_YET)
    assert reminder is not None
    assert reminder.lacks_reason
    assert "I-5/2017" in reminder.words.nb
    given_reason = potential_reminder(measures, Potential.UNDER_WAY, "Hun trenger hjelp i kveld.")
    assert given_reason is not None
    assert not given_reason.lacks_reason
    assert potential_reminder(measures, Potential.LOOKED_AT) is None
    assert potential_reminder((MeasureKind.TRAINS,), Potential.NOT_YET) is None


def test_a_notice_goes_to_the_unit_of_ones_own_level() -> None:
    home, hospital = need_notice(Service.MUNICIPAL_HEALTH), need_notice(Service.SPECIALIST_HEALTH)
    assert home is not None
    assert hospital is not None
    assert str(home.grounds[0]).endswith("koordinator § 7")
    assert str(hospital.grounds[0]).endswith("koordinator § 12")
    assert [str(ground) for ground in hospital.also_grounds] == ["sphl § 2-5"]
    assert need_notice(Service.SCHOOL) is None


def test_the_intensity_of_a_measure_is_counted_and_cannot_be_more_than_a_week_has() -> None:
    assert Intensity(times_a_week=3, minutes=40, weeks=10).hours == 20
    with pytest.raises(InputError, match=r"^times_a_week: takes 1 to 168"):
        Intensity(0, 40, 10)
    with pytest.raises(InputError, match=r"^minutes: takes no more than a week has"):
        Intensity(100, 600, 1)


def test_the_vocabulary_has_words_for_everything() -> None:
    assert set(WORDS) == {*GoalArea, *MeasureKind, *Potential, *Effect}
    assert WORDS[MeasureKind.COMPENSATES].en == "help in place of what is lost"


def said() -> list[Words]:
    rooms = (complaints, disputes, rehabilitation)
    own = [value for room in rooms for value in vars(room).values() if isinstance(value, Words)]
    tables = (TIMELINESS_WORDS, STATE_WORDS, LEVEL_WORDS, WORDS, TRANSITION_WORDS, PART_WORDS, DOER_WORDS)
    items = [each.words for each in (*MOVES, *NEEDS, *COMPLETE_FILE, *MUST_HOLD)]
    items += [each.words for items_of in (*CHECKLISTS.values(), *ASKS.values()) for each in items_of]
    items += [each.name for each in BTI.levels]
    return [*own, *(words for table in tables for words in table.values()), *items]


@pytest.mark.parametrize("words", said(), ids=[words.en[:40] for words in said()])
def test_each_language_speaks_its_own_in_short_sentences(words: Words) -> None:
    bokmal, nynorsk = (set(re.findall(r"\w+", text.lower())) for text in (words.nb, words.nn))
    assert all((words.nb, words.nn, words.en))
    assert not bokmal & ONLY_NYNORSK
    assert not nynorsk & ONLY_BOKMAL
    for text in (words.nb, words.nn, words.en):
        assert "!" not in text
        assert all(len(sentence.split()) <= 24 for sentence in re.split(r"[.?;:]", text))


def test_the_drawn_page_holds_every_table() -> None:
    drawn = page()
    for text in said():
        if any(text is each.words for each in (*MOVES, *NEEDS, *COMPLETE_FILE, *MUST_HOLD)):
            assert text.en in drawn
    assert all(item.words.en in drawn for items in CHECKLISTS.values() for item in items)
    assert all(part.key.replace("_", " ") in drawn for part in should_hold(DecisionKind.PLAN_SOCIAL))
    assert "*local*" in drawn
    widths = [line.count("|") for line in drawn.splitlines() if line.startswith("| --- |")]
    assert len(widths) > 15
