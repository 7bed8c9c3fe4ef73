"""Where and until when one can appeal: deadlines that land on holidays, leap days, and what cannot be appealed."""

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from langbenk.law import InputError, appeal
from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.appeal_routes import ROUTES
from langbenk.law.public_holidays import easter_sunday, is_working_day, next_working_day, public_holidays
from langbenk.law.words import LANGUAGES


@pytest.mark.parametrize(
    ("decision", "to", "weeks", "ground"),
    [
        ("child_coordinator", "county_governor", 4, "pbrl § 7-2, pbrl § 7-5"),
        ("coordinator", "county_governor", 4, "pbrl § 7-2, pbrl § 7-5"),
        ("plan_health", "county_governor", 4, "pbrl § 7-2, pbrl § 7-5, forskrift om individuell plan § 11"),
        ("plan_child_welfare", "county_governor", 3, "bvl § 12-9, fvl § 29, forskrift om individuell plan § 11"),
        ("plan_social", "county_governor", 3, "sotjl § 47, fvl § 29, forskrift om individuell plan § 11"),
        ("plan_nav", "superior_nav_body", 3, "fvl § 28, fvl § 29, forskrift om individuell plan § 11"),
        ("care_service", "county_governor", 4, "pbrl § 7-2, pbrl § 7-5"),
        ("parent_information", "county_governor", 3, "barnelova § 47, fvl § 29"),
        ("cooperation", None, None, "fvl § 2, fvl § 28"),
        ("who_coordinates", None, None, "fvl § 2, fvl § 28"),
    ],
)
def test_the_way_of_each_kind(decision: str, to: str | None, weeks: int | None, ground: str) -> None:
    answer = appeal(decision, date(2026, 9, 1)).as_dict()
    assert (answer["to"], answer["weeks"], answer["ground"]) == (to, weeks, ground)
    assert answer["through"] == ("deciding_body" if to else None)


@pytest.mark.parametrize(
    ("decision", "told", "ground"),
    [
        ("plan_child_welfare", date(2022, 12, 31), "fvl § 29, forskrift om individuell plan § 11"),
        ("plan_child_welfare", date(2023, 1, 1), "bvl § 12-9, fvl § 29, forskrift om individuell plan § 11"),
        ("plan_health", date(2022, 7, 31), "pbrl § 7-2, pbrl § 7-5"),
        ("plan_social", date(2022, 7, 31), "sotjl § 47, fvl § 29"),
    ],
)
def test_an_appeal_cites_the_law_of_the_day(decision: str, told: date, ground: str) -> None:
    assert appeal(decision, told).as_dict()["ground"] == ground


def test_an_ordinary_tuesday() -> None:
    answer = appeal("child_coordinator", date(2026, 9, 1)).as_dict()
    assert (answer["last_day"], answer["latest_ever"]) == ("2026-09-29", "2027-09-01")


@pytest.mark.parametrize(
    ("decision", "told", "last_day", "why"),
    [
        ("plan_social", date(2026, 8, 29), date(2026, 9, 21), "three weeks end on a Saturday"),
        ("plan_social", date(2026, 8, 30), date(2026, 9, 21), "three weeks end on a Sunday"),
        ("child_coordinator", date(2027, 4, 19), date(2027, 5, 18), "17 May 2027 is a Monday, and Whit Monday too"),
        ("child_coordinator", date(2029, 4, 19), date(2029, 5, 18), "17 May 2029 is a Thursday"),
        ("plan_social", date(2026, 4, 10), date(2026, 5, 4), "1 May 2026 is a Friday"),
        ("plan_social", date(2026, 3, 12), date(2026, 4, 7), "Maundy Thursday 2026 to the Tuesday after Easter"),
        ("plan_social", date(2026, 3, 11), date(2026, 4, 1), "the Wednesday before Easter is a working day"),
        ("child_coordinator", date(2026, 3, 9), date(2026, 4, 7), "Easter Monday 2026"),
        ("plan_social", date(2026, 4, 23), date(2026, 5, 15), "Ascension Day 2026"),
        ("child_coordinator", date(2026, 4, 27), date(2026, 5, 26), "Whit Monday 2026"),
        ("plan_social", date(2026, 12, 3), date(2026, 12, 24), "Christmas Eve is a working day for a deadline"),
        ("plan_social", date(2026, 12, 4), date(2026, 12, 28), "Christmas Day 2026 is a Friday; the weekend follows"),
        ("child_coordinator", date(2026, 12, 4), date(2027, 1, 4), "New Year's Day 2027 is a Friday"),
        ("plan_social", date(2024, 2, 8), date(2024, 2, 29), "the leap day itself"),
        ("child_coordinator", date(2024, 2, 29), date(2024, 4, 2), "from the leap day to after Easter 2024"),
    ],
)
def test_the_last_day_in_time(decision: str, told: date, last_day: date, why: str) -> None:
    assert appeal(decision, told).last_day == last_day, why


def test_a_year_from_a_leap_day_ends_on_the_last_day_of_february() -> None:
    assert appeal("plan_social", date(2024, 2, 29)).latest_ever == date(2025, 2, 28)
    assert appeal("plan_social", date(2023, 2, 28)).latest_ever == date(2024, 2, 28)


@given(st.sampled_from(DecisionKind), st.dates(date(1970, 1, 1), date(2100, 12, 31)))
def test_a_deadline_is_never_early_never_on_a_holiday_and_long_before_the_year_is_out(kind: str, told: date) -> None:
    answer = appeal(kind, told)
    weeks = answer.route.weeks
    if weeks is None:
        assert answer.last_day is None
        assert answer.latest_ever is None
    else:
        assert answer.last_day is not None
        assert answer.latest_ever is not None
        assert timedelta(0) <= answer.last_day - told - timedelta(weeks=weeks) <= timedelta(days=5)
        assert is_working_day(answer.last_day)
        assert answer.last_day < answer.latest_ever <= told + timedelta(days=366)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_kind_tells_the_family_what_to_do(lang: str) -> None:
    for kind in DecisionKind:
        text = appeal(kind, date(2026, 9, 1)).text.say(lang)
        assert "{" not in text
        assert text.endswith(".")
        assert ("2026" in text) == (ROUTES[kind].weeks is not None)


def test_where_there_is_no_appeal_the_family_is_shown_another_way() -> None:
    answer = appeal("cooperation", date(2026, 9, 1)).as_dict("nn")
    assert answer["last_day"] is None
    assert answer["latest_ever"] is None
    assert "statsforvaltaren, som kan føre tilsyn" in str(answer["text"])


def test_the_text_names_the_day_in_full() -> None:
    told = date(2026, 11, 6)
    assert "senest fredag 4. desember 2026" in str(appeal("child_coordinator", told).as_dict("nb")["text"])
    assert "seinast fredag 4. desember 2026" in str(appeal("child_coordinator", told).as_dict("nn")["text"])
    assert "by Friday 4 December 2026" in str(appeal("child_coordinator", told).as_dict("en")["text"])


def test_bad_input_names_the_field_and_what_it_takes() -> None:
    with pytest.raises(InputError, match=r"^decision: takes one of child_coordinator, .*parent_information$"):
        appeal("parking_ticket", date(2026, 9, 1))
    with pytest.raises(InputError, match=r"^told: takes a day up to the year 9997$"):
        appeal("coordinator", date.max)


def test_the_public_holidays_agree_with_a_second_calendar_for_a_hundred_years() -> None:
    for year in range(2000, 2100):
        assert public_holidays(year) == set(holidays.country_holidays("NO", years=year)), year


def test_easter_at_its_earliest_and_latest() -> None:
    assert easter_sunday(1818) == date(1818, 3, 22)
    assert easter_sunday(2038) == date(2038, 4, 25)


def test_the_next_working_day_of_a_working_day_is_itself() -> None:
    assert next_working_day(date(2026, 11, 20)) == date(2026, 11, 20)
    assert next_working_day(date(2026, 11, 21)) == date(2026, 11, 23)
