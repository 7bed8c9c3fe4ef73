"""Norwegian public holidays, and the next working day: what a deadline needs (domstolloven § 149)."""

from datetime import date, timedelta
from functools import cache

_FROM_EASTER_SUNDAY = (-3, -2, 0, 1, 39, 49, 50)
"""Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday, in days."""

_FIXED = ((1, 1), (5, 1), (5, 17), (12, 25), (12, 26))
"""New Year's Day, Labour Day, Constitution Day, Christmas Day and the day after, as month and day."""

_SATURDAY = 5


def easter_sunday(year: int) -> date:
    """Easter Sunday in the Gregorian calendar, by the anonymous algorithm: golden number, epact, next Sunday."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leap_centuries, rest = divmod(century, 4)
    moon = (19 * golden + century - leap_centuries - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    leaps, last = divmod(of_century, 4)
    to_sunday = (32 + 2 * rest + 2 * leaps - moon - last) % 7
    correction = (golden + 11 * moon + 22 * to_sunday) // 451
    month, day = divmod(moon + to_sunday - 7 * correction + 114, 31)
    return date(year, month, day + 1)


@cache
def public_holidays(year: int) -> frozenset[date]:
    """The public holidays of a year, without the ordinary Sundays."""
    easter = easter_sunday(year)
    movable = {easter + timedelta(days=days) for days in _FROM_EASTER_SUNDAY}
    return frozenset(movable | {date(year, month, day) for month, day in _FIXED})


def is_working_day(day: date) -> bool:
    """Whether a deadline may end on this day: not a Saturday, a Sunday or a public holiday."""
    return day.weekday() < _SATURDAY and day not in public_holidays(day.year)


def in_working_days(day: date, count: int) -> date:
    """The day so many working days after a day, which itself does not count."""
    while count:
        day += timedelta(days=1)
        count -= is_working_day(day)
    return day


def next_working_day(day: date) -> date:
    """The day itself when a deadline may end on it, otherwise the first day after on which it may."""
    while not is_working_day(day):
        day += timedelta(days=1)
    return day
