"""Dates, numbers and names are written as Norwegians write them, and as the English do for an English reader."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time

import pytest
from django.utils import translation

from langbenk.web.templatetags import norwegian

THURSDAY = date(2026, 11, 26)
TUESDAY = date(2027, 1, 12)
SATURDAY = date(2026, 2, 28)


def said(language: str, write: Callable[..., str], value: object) -> str:
    """What a filter writes for a reader of this language, with plain spaces for the unbreakable ones."""
    with translation.override(language):
        return write(value).replace(norwegian.NO_BREAK, " ")


@pytest.mark.parametrize(
    ("language", "on", "text"),
    [
        ("nb", THURSDAY, "torsdag 26. november 2026"),
        ("nn", THURSDAY, "torsdag 26. november 2026"),
        ("en", THURSDAY, "Thursday 26 November 2026"),
        ("nb", TUESDAY, "tirsdag 12. januar 2027"),
        ("nn", TUESDAY, "tysdag 12. januar 2027"),
        ("nb", SATURDAY, "lørdag 28. februar 2026"),
        ("nn", SATURDAY, "laurdag 28. februar 2026"),
    ],
)
def test_a_day_in_full(language: str, on: date, text: str) -> None:
    assert said(language, norwegian.day, on) == text


def test_a_day_without_its_weekday_and_a_short_one() -> None:
    assert said("nb", norwegian.plain_day, THURSDAY) == "26. november 2026"
    assert said("nn", norwegian.short_day, THURSDAY) == "26. nov."
    assert said("nb", norwegian.short_day, date(2026, 5, 17)) == "17. mai"
    assert said("en", norwegian.short_day, THURSDAY) == "26 Nov"
    assert said("nb", norwegian.short_day, date(2019, 11, 26)).replace("\xa0", " ") == "26. nov. 2019"


def test_words_in_the_place_of_a_day_stay_as_they_are() -> None:
    for write in (norwegian.day, norwegian.plain_day, norwegian.short_day, norwegian.moment, norwegian.as_typed):
        assert said("nb", write, "før sommeren") == "før sommeren"
        assert said("nb", write, None) == ""


def test_just_before_midnight_in_greenwich_it_is_the_next_day_in_norway() -> None:
    late = datetime(2026, 11, 26, 23, 30, tzinfo=UTC)
    assert said("nb", norwegian.day, late) == "fredag 27. november 2026"
    assert said("nb", norwegian.moment, late) == "kl. 00.30"


def test_a_time_of_day() -> None:
    assert said("nb", norwegian.moment, time(9, 0)) == "kl. 09.00"
    assert said("nn", norwegian.moment, time(14, 5)) == "kl. 14.05"
    assert said("en", norwegian.moment, time(14, 5)) == "14:05"


def test_a_date_in_a_field_stands_as_people_type_it_and_a_wrong_one_as_it_was_typed() -> None:
    assert said("en", norwegian.as_typed, date(2026, 3, 2)) == "02.03.2026"
    assert said("nb", norwegian.as_typed, "31.02.2026") == "31.02.2026"
    assert said("nb", norwegian.as_typed, 0) == "0"


def test_thousands_are_parted_by_a_space() -> None:
    assert said("nb", norwegian.number, 62000) == "62 000"
    assert said("nn", norwegian.number, 999) == "999"
    assert said("en", norwegian.number, 1250) == "1,250"


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("70000000", "70 00 00 00"),
        ("90000000", "900 00 000"),
        ("+47 70 00 00 00", "+47 70 00 00 00"),
        ("+4790000000", "+47 900 00 000"),
        ("116117", "116117"),
        ("+46 8 123 456", "+46 8 123 456"),
    ],
)
def test_a_telephone_number_is_easy_to_read_aloud(typed: str, text: str) -> None:
    assert said("nb", norwegian.phone, typed) == text


@pytest.mark.parametrize(
    ("typed", "dialled"), [("70 00 00 00", "70000000"), ("+47 900-00-000", "+4790000000"), (None, "")]
)
def test_a_telephone_is_given_digits_alone(typed: str | None, dialled: str) -> None:
    assert norwegian.dialled(typed) == dialled


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ingrid Moe", "IM"),
        ("Noah", "N"),
        ("HABU", "HA"),
        ("Åse-Marie Ødegård", "ÅØ"),
        ("عمر الفاروق", "عا"),
        ("🙂", ""),
        ("", ""),
    ],
)
def test_a_face_has_at_most_two_letters(name: str, letters: str) -> None:
    assert norwegian.initials(name) == letters


def test_a_citation_never_breaks_at_the_end_of_a_line() -> None:
    unbroken = norwegian.NO_BREAK
    assert norwegian.citation("pbrl § 2-5 c") == f"pbrl §{unbroken}2-5{unbroken}c"
    assert norwegian.citation("forskrift om individuell plan § 9") == f"forskrift om individuell plan §{unbroken}9"
    assert norwegian.citation("hol § 7-2 a og sphl § 2-5") == f"hol §{unbroken}7-2{unbroken}a og sphl §{unbroken}2-5"
    assert norwegian.citation("dere samtykket") == "dere samtykket"


def test_names_stand_in_a_sentence() -> None:
    assert said("nb", norwegian.names, ["Siri", "Omar", "Noah"]) == "Siri, Omar og Noah"
    assert said("en", norwegian.names, ["Siri", "Omar"]) == "Siri and Omar"
    assert said("nn", norwegian.names, ["Siri"]) == "Siri"
    assert said("nn", norwegian.names, "planen") == "planen"


def test_whole_years() -> None:
    assert said("nb", norwegian.years, 7) == "7 år"
    assert said("nn", norwegian.years, 1) == "1 år"
    assert said("en", norwegian.years, 1) == "1 year"
    assert said("en", norwegian.years, 12) == "12 years"
