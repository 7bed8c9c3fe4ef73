"""Months forward and back from a day: what a deadline or a local target in months needs."""

from calendar import monthrange
from datetime import date

from langbenk.law.errors import InputError


def months_after(day: date, count: int) -> date:
    """The same date so many months later (earlier where `count` is negative), or that month's last day.

    A deadline in months ends so (domstolloven § 148). Raises InputError for a day that no calendar has.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    if not date.min.year <= year <= date.max.year:
        raise InputError("months", "takes a number of months that the calendar has room for")
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
