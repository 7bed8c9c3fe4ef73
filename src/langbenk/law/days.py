"""Days in words: how a date is written to people in the three languages."""

from datetime import date

from langbenk.law.words import Words

_MONTHS = ("januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november")
_NORWEGIAN = (*_MONTHS, "desember")
_ENGLISH = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November"),
    "December",
)
_WEEKDAYS = (
    Words("mandag", "måndag", "Monday"),
    Words("tirsdag", "tysdag", "Tuesday"),
    Words("onsdag", "onsdag", "Wednesday"),
    Words("torsdag", "torsdag", "Thursday"),
    Words("fredag", "fredag", "Friday"),
    Words("lørdag", "laurdag", "Saturday"),
    Words("søndag", "søndag", "Sunday"),
)


def day_in_words(day: date) -> Words:
    """The day without its weekday: "27. november 2026", "27 November 2026"."""
    norwegian = f"{day.day}. {_NORWEGIAN[day.month - 1]} {day.year}"
    return Words(norwegian, norwegian, f"{day.day} {_ENGLISH[day.month - 1]} {day.year}")


def weekday_in_words(day: date) -> Words:
    """The day with its weekday: "fredag 27. november 2026", "Friday 27 November 2026"."""
    weekday, words = _WEEKDAYS[day.weekday()], day_in_words(day)
    return Words(f"{weekday.nb} {words.nb}", f"{weekday.nn} {words.nn}", f"{weekday.en} {words.en}")
