"""Ages: when somebody fills a number of years, and what the rules read off an age.

A person fills a year as the birthday begins. Someone born on 29 February does so on 1 March in a year without that
day: on 28 February the years are not yet full, and no act says otherwise. A right that ends at 18 thus never ends
a day early.
"""

from dataclasses import dataclass
from datetime import date

from langbenk.law.answer import Answer, known

ADULT = 18
"""The municipality's duty to appoint a child coordinator ends here (hol § 7-2 a); bvl § 1-2 draws the same line."""

AGE_LIMITS = (7, 12, 13, 15, 16, 18)
"""Heard at 7, great weight at 12 (barnelova § 31), online services at 13 (personopplysningsloven § 5), own school and
party at 15 (opplæringslova § 24-5, bvl § 12-3), own health at 16 (pbrl § 4-3), of age at 18."""

AGES = ("expecting", "under_18", "under_25", *(f"aged_{limit}" for limit in AGE_LIMITS))
"""What the rules read off an age, under the names that their leaves carry."""


def years(born: date, on: date) -> int:
    """Whole years filled on the day `on`."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def birthday(born: date, age: int) -> date:
    """The day somebody born on `born` fills `age` years."""
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, 3, 1)


@dataclass(frozen=True, slots=True)
class Person:
    """Whom the question is about: one of a birth date, a due date, or whole years on the day asked; or nothing."""

    birth_date: date | None = None
    due_date: date | None = None
    age: int | None = None

    def expected(self, on: date) -> bool:
        """Whether this is a child that is not yet born. When the due date has passed, the child counts as born."""
        return self.due_date is not None and on <= self.due_date

    def years(self, on: date) -> int | None:
        """Whole years on the day `on`; None when unknown or not yet born."""
        if self.age is not None:
            return self.age
        born = self.birth_date or self.due_date
        return None if born is None or self.expected(on) else years(born, on)

    def known(self, on: date) -> dict[str, Answer]:
        """The answers to `AGES`; none when the age is unknown."""
        expected, age = self.expected(on), self.years(on)
        if age is None and not expected:
            return {}
        whole = age if age is not None else -1
        return {
            "expecting": known(expected),
            "under_18": known(0 <= whole < ADULT),
            "under_25": known(whole < 25),
            **{f"aged_{limit}": known(whole >= limit) for limit in AGE_LIMITS},
        }
