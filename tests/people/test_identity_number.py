"""Identity numbers are read by both check rules, kept from being shown, and of the right sort for the place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.no import fodselsnummer

from langbenk.people.identity_number import InvalidNumber, Kind, check_digits, read_number

# Skatteetaten's own test numbers (Foedselsnummer2032).
BY_BOTH_RULES = ("02013299997", "30108299920")
BY_THE_RULE_FROM_2032 = ("02013299903", "30108299939")


def refusal(text: str, *, demo: bool) -> str:
    """The code that this text is refused with."""
    with pytest.raises(InvalidNumber) as refused:
        read_number(text, demo=demo)
    return refused.value.code


@pytest.mark.parametrize("digits", BY_BOTH_RULES + BY_THE_RULE_FROM_2032)
def test_the_official_test_numbers_pass_by_one_rule_or_the_other(digits: str) -> None:
    assert read_number(digits, demo=False).digits == digits


def test_the_rule_to_2031_gives_each_nine_digits_one_pair_of_check_digits() -> None:
    assert [check_digits(digits[:9]) == digits[9:] for digits in BY_BOTH_RULES] == [True, True]
    assert [check_digits(digits[:9]) == digits[9:] for digits in BY_THE_RULE_FROM_2032] == [False, False]


@given(st.integers(0, 999_999_999))
def test_our_check_digits_are_those_of_python_stdnum(value: int) -> None:
    nine = f"{value:09}"
    first = fodselsnummer.calc_check_digit1(nine)
    second = fodselsnummer.calc_check_digit2(nine + first)
    possible = "10" not in (first, second)
    assert check_digits(nine) == (first + second if possible else None)


@pytest.mark.parametrize("digits", BY_BOTH_RULES)
@pytest.mark.parametrize("place", range(11))
def test_any_single_wrong_digit_to_2031_is_noticed_by_the_second_check(digits: str, place: int) -> None:
    wrong = digits[:place] + str((int(digits[place]) + 1) % 10) + digits[place + 1 :]
    assert refusal(wrong, demo=False) in {"check-digits", "no-such-date", "synthetic-number"}


@pytest.mark.parametrize("typed", ["020132 99997", " 02013299997 ", "02 01 32 999 97", "020132\u00a099997"])
def test_spaces_do_not_matter(typed: str) -> None:
    assert read_number(typed, demo=False).digits == "02013299997"


@pytest.mark.parametrize("typed", ["", "0201329999", "020132999971", "020132-9999", "٠٢٠١٣٢٩٩٩٩٧", "abcdefghijk"])
def test_what_is_not_eleven_digits_is_no_number(typed: str) -> None:
    assert refusal(typed, demo=False) == "not-eleven-digits"


def synthetic(born: str, individual: int = 500) -> str:
    """A number of the synthetic population for a birth date as ddmmyy."""
    shifted = f"{born[:2]}{int(born[2:4]) + 80}{born[4:]}"
    return next(
        f"{shifted}{number}{digits}"
        for number in range(individual, 1000)
        if (digits := check_digits(f"{shifted}{number}")) is not None
    )


def test_a_demo_takes_synthetic_numbers_only() -> None:
    noah = synthetic("020317")
    assert read_number(noah, demo=True).synthetic
    assert refusal("02013299997", demo=True) == "real-number"


def test_outside_a_demo_no_synthetic_number_is_taken() -> None:
    assert refusal(synthetic("020317"), demo=False) == "synthetic-number"


def test_a_mistyped_number_is_called_mistyped_before_it_is_called_real() -> None:
    assert refusal("02013299998", demo=True) == "check-digits"


def test_a_number_of_somebody_who_is_no_resident_has_forty_added_to_the_day() -> None:
    foreigner = synthetic("420317")
    assert read_number(foreigner, demo=True).kind is Kind.D_NUMBER


def test_a_shared_help_number_has_no_date_and_is_real() -> None:
    nine = "812345678"
    digits = nine + (check_digits(nine) or "")
    assert read_number(digits, demo=False).kind is Kind.SHARED_HELP_NUMBER
    assert refusal(digits, demo=True) == "real-number"


@pytest.mark.parametrize("born", ["310217", "000117", "011317", "290217", "320117"])
def test_a_day_that_does_not_exist_is_no_birth_date(born: str) -> None:
    nine = f"{born[:2]}{int(born[2:4]) + 80}{born[4:]}500"
    assert refusal(nine + (check_digits(nine) or "00"), demo=True) == "no-such-date"


def test_the_twenty_ninth_of_february_exists_in_leap_years_of_any_century() -> None:
    assert read_number(synthetic("290200"), demo=True).kind is Kind.BIRTH_NUMBER
    assert read_number(synthetic("290216"), demo=True).kind is Kind.BIRTH_NUMBER


def test_the_number_is_masked_wherever_it_is_printed() -> None:
    number = read_number(synthetic("020317"), demo=True)
    assert number.masked() == "028317 •••••"
    assert number.digits[6:] not in f"{number!r} {number} {[number]}"


def test_the_refusal_never_repeats_what_was_typed() -> None:
    with pytest.raises(InvalidNumber) as refused:
        read_number("02013299997", demo=True)
    assert "02013299997" not in str(refused.value)
