"""Dates, numbers and names as readers of bokmål, nynorsk and English write them.

Every filter writes in the active language and lets a ready-made string through untouched, so that a component
can take either a date or words ("as soon as possible") in the same place. Times are shown in Norwegian time.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, time

from django import template
from django.utils import timezone
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from langbenk.web.edge import today

register = template.Library()

NO_BREAK = "\N{NO-BREAK SPACE}"

WEEKDAYS = {
    "nb": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "nn": ("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_NORWEGIAN_MONTHS = (
    *("januar", "februar", "mars", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "desember"),
)
_ENGLISH_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_NORWEGIAN_SHORT = ("jan.", "feb.", "mars", "april", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des.")
_ENGLISH_SHORT = ("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")
MONTHS = {"nb": _NORWEGIAN_MONTHS, "nn": _NORWEGIAN_MONTHS, "en": _ENGLISH_MONTHS}
SHORT_MONTHS = {"nb": _NORWEGIAN_SHORT, "nn": _NORWEGIAN_SHORT, "en": _ENGLISH_SHORT}


@register.filter
def day(value: date | str | None) -> str:
    """A date in full: «torsdag 27. november 2026», «Thursday 27 November 2026»."""
    on = _as_date(value)
    return f"{WEEKDAYS[_language()][on.weekday()]} {plain_day(on)}" if on else str(value or "")


@register.filter
def plain_day(value: date | str | None) -> str:
    """A date without its weekday: «27. november 2026»."""
    on = _as_date(value)
    return f"{_number_in_month(on)}{NO_BREAK}{MONTHS[_language()][on.month - 1]} {on.year}" if on else str(value or "")


@register.filter
def short_day(value: date | str | None) -> str:
    """A date for narrow places: «27. nov.», and with its year where that is not this one: «27. nov. 2027»."""
    on = _as_date(value)
    if on is None:
        return str(value or "")
    year = "" if on.year == today().year else f" {on.year}"
    return f"{_number_in_month(on)}{NO_BREAK}{SHORT_MONTHS[_language()][on.month - 1]}{year}"


@register.filter
def as_typed(value: date | str | None) -> str:
    """A date as people type it into a field: «27.11.2026» in all three languages; a string comes back as typed."""
    on = _as_date(value)
    return f"{on:%d.%m.%Y}" if on else "" if value is None else str(value)


@register.filter
def iso(value: date | datetime | str | None) -> str:
    """A day or moment for a machine (the ``datetime`` attribute of ``<time>``); empty for words."""
    return value.isoformat() if isinstance(value, date) else ""


@register.filter
def moment(value: datetime | time | str | None) -> str:
    """A time of day: «kl. 09.00»; in English «09:00»."""
    if not isinstance(value, datetime | time):
        return str(value or "")
    at = _in_norway(value) if isinstance(value, datetime) else value
    return f"{at:%H:%M}" if _language() == "en" else f"kl.{NO_BREAK}{at:%H.%M}"


@register.filter
def number(value: int | str | None) -> str:
    """A whole number with its thousands parted: «1 250»; in English «1,250»."""
    if not isinstance(value, int):
        return str(value or "")
    return f"{value:,}" if _language() == "en" else f"{value:,}".replace(",", NO_BREAK)


@register.filter
def years(value: int) -> str:
    """An age or a time in whole years: «7 år», «1 year»."""
    return ngettext("%(years)s year", "%(years)s years", value) % {"years": value}


@register.filter
def phone(value: str | None) -> str:
    """A telephone number in pairs: «70 00 00 00», mobile «900 00 000»; a foreign or odd number stays as it is."""
    digits = re.sub(r"[\s-]", "", value or "")
    groups = re.fullmatch(r"(\+47)?([49]\d\d)(\d\d)(\d\d\d)|(\+47)?(\d\d)(\d\d)(\d\d)(\d\d)", digits)
    return NO_BREAK.join(part for part in groups.groups() if part) if groups else value or ""


@register.filter
def dialled(value: str | None) -> str:
    """The same number as a ``tel:`` link dials it: «+47 70 00 00 00» → «+4770000000»."""
    return re.sub(r"[^\d+]", "", value or "")


@register.filter
def initials(value: str | None) -> str:
    """At most two letters for a face: first and last name; «Noah» → «N», «HABU» → «HA»."""
    words = [word for word in re.split(r"[\s-]+", value or "") if word[:1].isalpha()]
    if len(words) > 1:
        return (words[0][0] + words[-1][0]).upper()
    only = words[0] if words else ""
    return only[:2] if only.isupper() else only[:1].upper()


@register.filter
def citation(value: str | None) -> str:
    """A provision's citation that never breaks between «§», its number and its letter: «pbrl § 2-5 c»."""
    return re.sub(r"§ ?\S+( [a-z]\b)?", lambda found: found[0].replace(" ", NO_BREAK), value or "")


@register.filter
def names(value: Iterable[str] | str | None) -> str:
    """Several names in one sentence: «Siri, Omar og Noah»."""
    if value is None or isinstance(value, str):
        return value or ""
    everyone = list(value)
    if len(everyone) < 2:
        return "".join(everyone)
    return _("%(first_ones)s and %(last)s") % {"first_ones": ", ".join(everyone[:-1]), "last": everyone[-1]}


def _language() -> str:
    """The active language as one of the three the product speaks; bokmål before anything is chosen."""
    active = (get_language() or "nb")[:2]
    return active if active in WEEKDAYS else "nb"


def _as_date(value: object) -> date | None:
    if isinstance(value, datetime):
        return _in_norway(value).date()
    return value if isinstance(value, date) else None


def _in_norway(at: datetime) -> datetime:
    return timezone.localtime(at) if timezone.is_aware(at) else at


def _number_in_month(on: date) -> str:
    return str(on.day) if _language() == "en" else f"{on.day}."
