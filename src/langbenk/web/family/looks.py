"""A line of the log in words: «Anne Hauge, public health nurse, read the plan»."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from langbenk.bench.sheets.who_looked import Look
from langbenk.law.provisions import BY_ID
from langbenk.organisation.professions import title
from langbenk.web.family.naming import sentence
from langbenk.web.family.texts.log import DID, OWN_READING, TRIED, WHY
from langbenk.web.templatetags.norwegian import plain_day


@dataclass(frozen=True)
class LookInWords:
    """Who, as what, did what, when and why. ``clock`` is left out where several readings are folded into one line."""

    who: str
    role: str
    what: str
    day: date
    clock: datetime | None
    why: str


def look_in_words(look: Look, child: str) -> LookInWords:
    """The line as the family reads it."""
    own_reading = look.mine and look.permitted and look.action.endswith(".read")
    what = OWN_READING if own_reading else (DID if look.permitted else TRIED)[look.action]
    return LookInWords(
        who=_("You") if look.mine else look.name or look.service_name,
        role="" if look.mine else _role(look),
        what=_times(str(what) % {"child": child}, look.count),
        day=look.day,
        clock=look.at if look.count == 1 else None,
        why=_why(look, child),
    )


def _times(what: str, many: int) -> str:
    return _("%(what)s, %(count)s times") % {"what": what, "count": many} if many > 1 else what


def _role(look: Look) -> str:
    return ", ".join(part for part in (title(look.profession) if look.profession else "", look.service_name) if part)


def _why(look: Look, child: str) -> str:
    why = sentence(WHY[look.why], child=child)
    if look.consented_on:
        why = _("%(why)s, and you agreed on %(day)s") % {"why": why, "day": plain_day(look.consented_on)}
    return f"{why} ({BY_ID[look.ground].cite(get_language() or 'nb')})" if look.ground else why
