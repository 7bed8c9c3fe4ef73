"""The steps of a life, from before the birth to after 18, each with a day, a day to begin, and a checklist."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from langbenk.law.errors import InputError
from langbenk.law.months import months_after
from langbenk.law.transition_lists import (
    CHECKLISTS,
    DOER_WORDS,
    PART_WORDS,
    TRANSITION_WORDS,
    ChecklistPart,
    TransitionKind,
)
from langbenk.law.transitions import (
    KnownMoves,
    Transition,
    TransitionTargets,
    kindergarten_day,
    school_year,
    transitions_ahead,
)

NOAH = date(2020, 5, 4)
TODAY = date(2026, 11, 22)
KIND = TransitionKind


def days(found: tuple[Transition, ...]) -> dict[str, date]:
    return {step.kind.value: step.on for step in found}


def test_a_child_that_is_expected_has_its_whole_childhood_ahead() -> None:
    found = transitions_ahead(None, date(2027, 2, 1), TODAY)
    assert [step.kind for step in found][:3] == [KIND.BIRTH, KIND.KINDERGARTEN, KIND.SCHOOL]
    assert all(step.estimated for step in found)
    assert days(found)["birth"] == date(2027, 2, 1)
    assert days(found)["kindergarten"] == date(2028, 8, 1)


def test_noah_begins_school_the_year_he_turns_six_and_one_begins_a_year_before() -> None:
    (school, *_) = transitions_ahead(NOAH, None, date(2025, 9, 1), KnownMoves(school_year=2026))
    assert (school.kind, school.on, school.prepare_from) == (KIND.SCHOOL, date(2026, 8, 17), date(2025, 8, 17))
    assert school.begun(date(2025, 9, 1))
    assert school.local_day
    assert not school.estimated
    assert [str(ground) for ground in school.grounds][:2] == ["opplæringslova § 2-2", "opplæringslova § 4-7"]


def test_a_child_that_begins_a_year_later_also_ends_a_year_later() -> None:
    found = transitions_ahead(NOAH, None, date(2026, 1, 1), KnownMoves(school_year=2027))
    assert (days(found)["school"].year, days(found)["upper_secondary"].year) == (2027, 2037)
    assert "opplæringslova § 2-4" in [str(ground) for ground in found[0].grounds]
    with pytest.raises(InputError, match=r"^school_year: takes 2025 to 2027"):
        school_year(NOAH, KnownMoves(school_year=2028))


def test_upper_secondary_comes_the_year_one_turns_sixteen() -> None:
    found = transitions_ahead(date(2010, 12, 31), None, date(2026, 1, 1))
    assert list(days(found).items()) == [
        ("upper_secondary", date(2026, 8, 17)),
        ("sixteen", date(2026, 12, 31)),
        ("eighteen", date(2028, 12, 31)),
    ]


@pytest.mark.parametrize(
    ("born", "day"),
    [
        (date(2025, 8, 31), date(2026, 8, 1)),
        (date(2025, 9, 1), date(2026, 9, 30)),
        (date(2025, 10, 15), date(2026, 10, 31)),
        (date(2025, 11, 30), date(2026, 11, 30)),
        (date(2025, 12, 1), date(2027, 8, 1)),
        (date(2026, 1, 1), date(2027, 8, 1)),
        (date(2024, 2, 29), date(2025, 8, 1)),
    ],
)
def test_the_first_day_of_a_right_to_kindergarten(born: date, day: date) -> None:
    assert kindergarten_day(born) == day


def test_born_on_the_29th_of_february_she_is_eighteen_on_the_1st_of_march() -> None:
    found = transitions_ahead(date(2008, 2, 29), None, date(2026, 2, 28))
    assert days(found) == {"eighteen": date(2026, 3, 1)}
    assert next(change.key for change in found[0].changes) == "of_age"
    assert transitions_ahead(date(2008, 2, 29), None, date(2026, 3, 2)) == ()


def test_the_birthday_says_what_changes_and_who_is_told() -> None:
    found = {step.kind: step for step in transitions_ahead(NOAH, None, TODAY)}
    assert {change.age for change in found[KIND.SIXTEEN].changes} == {16}
    assert "hpl § 22" in [str(ground) for ground in found[KIND.SIXTEEN].grounds]


def test_home_from_hospital_and_moving_are_as_certain_as_what_is_known() -> None:
    known = KnownMoves(home_from_hospital=date(2026, 12, 1), moves=date(2027, 6, 1))
    found = transitions_ahead(date(1980, 1, 1), None, TODAY, known)
    assert days(found) == {"hospital_to_home": date(2026, 12, 1), "moving": date(2027, 6, 1)}
    assert all(step.begun(TODAY) for step in found)


def test_after_a_death_only_the_death_is_left() -> None:
    found = transitions_ahead(NOAH, None, TODAY, KnownMoves(died=date(2026, 11, 20), moves=date(2027, 1, 1)))
    assert [(step.kind, step.on, step.prepare_from) for step in found] == [
        (KIND.DEATH, date(2026, 11, 20), date(2026, 11, 20))
    ]
    keys = [item.key for item in found[0].checklist]
    assert keys[0] == "stop_messages"
    assert "all_seats_end" in keys


def test_a_municipality_sets_its_own_targets() -> None:
    targets = TransitionTargets(months=6, by_kind={KIND.EIGHTEEN: 24}, first_school_day=(8, 20))
    found = {step.kind: step for step in transitions_ahead(NOAH, None, date(2026, 1, 1), targets=targets)}
    assert found[KIND.SCHOOL].on == date(2026, 8, 20)
    assert found[KIND.SCHOOL].prepare_from == date(2026, 2, 20)
    assert found[KIND.EIGHTEEN].prepare_from == date(2036, 5, 4)
    with pytest.raises(InputError, match=r"^months: takes 0 or more"):
        TransitionTargets(months=-1)


def test_one_must_know_one_of_birth_and_due_date() -> None:
    for born, due in ((None, None), (NOAH, NOAH)):
        with pytest.raises(InputError, match=r"^born: "):
            transitions_ahead(born, due, TODAY)


def test_a_year_before_the_leap_day_is_the_28th() -> None:
    assert months_after(date(2028, 2, 29), -12) == date(2027, 2, 28)
    assert months_after(date(2026, 12, 31), 2) == date(2027, 2, 28)
    assert months_after(date(2026, 1, 15), -1) == date(2025, 12, 15)
    with pytest.raises(InputError, match=r"^months: "):
        months_after(date.max, 1)


def test_every_step_has_a_checklist_that_ends_seats_or_renews_consents() -> None:
    assert set(CHECKLISTS) == set(TransitionKind) == set(TRANSITION_WORDS)
    needed = {ChecklistPart.CONSENTS_RENEWED, ChecklistPart.SEATS_ENDED, ChecklistPart.TOLD}
    for kind, items in CHECKLISTS.items():
        assert {item.part for item in items} & needed, kind
        assert len({item.key for item in items}) == len(items), kind
        assert {item.who for item in items} <= set(DOER_WORDS)
    assert set(PART_WORDS) == set(ChecklistPart)
    at_18 = {item.key: item for item in CHECKLISTS[KIND.EIGHTEEN]}
    assert str(at_18["assess_coordinator"].grounds[0]) == "hol § 7-2"
    assert not at_18["assess_coordinator"].is_local
    assert next(item for item in CHECKLISTS[KIND.MOVING] if item.key == "accepted").is_local


@given(st.dates(date(1990, 1, 1), date(2040, 12, 31)), st.dates(date(2024, 8, 1), date(2060, 12, 31)))
def test_nothing_ahead_is_behind_and_a_later_day_shows_no_more(born: date, on: date) -> None:
    found = transitions_ahead(born, None, on)
    assert [step.on for step in found] == sorted(step.on for step in found)
    assert all(step.on >= on and step.prepare_from < step.on for step in found)
    assert all(step.grounds for step in found)
    later = transitions_ahead(born, None, months_after(on, 7))
    assert {(step.kind, step.on) for step in later} <= {(step.kind, step.on) for step in found}
