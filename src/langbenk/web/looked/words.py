"""A line of the log in words: «Anne Hauge, public health nurse, read the plan»."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from langbenk.access.actions import Action
from langbenk.access.standing import Tie
from langbenk.bench.sheets.who_looked import READINGS, Look
from langbenk.law.provisions import BY_ID
from langbenk.law.words import Words
from langbenk.organisation.professions import title
from langbenk.web.looked.did import DID, DID_TO, OWN_READING
from langbenk.web.looked.parts import part_in_words
from langbenk.web.looked.tried import DEEDS, TRIED
from langbenk.web.looked.why import AGREED, LISTED, LISTS, OPENED, RECEIVES, STOPPED
from langbenk.web.templatetags.norwegian import plain_day

YOU = Words("deg", "deg", "you")
OUTSIDE = Words("En som ble spurt utenfor kommunen", "Ein som vart spurd utanfor kommunen", "Somebody asked outside")
"""Who came in by a one-time link: nobody who is known here. Their name stands with the question."""


@dataclass(frozen=True)
class LookInWords:
    """Who, as what, did what, when and why. ``clock`` is left out where several readings are folded into one line.

    ``lines`` are the lines of the log behind it; ``asks`` is the one that can be asked about, or none.
    """

    who: str
    role: str
    what: str
    day: date
    clock: datetime | None
    why: str
    lines: tuple[int, ...]
    asks: int | None


def look_in_words(look: Look, child: str) -> LookInWords:
    """The line as the family reads it. ``child`` is what the log calls the person."""
    return LookInWords(
        who=_("You") if look.mine else look.name or look.service_name or OUTSIDE.say(get_language() or "nb"),
        role="" if look.mine else _role(look),
        what=_times(_what(look, child), look.count),
        day=look.day,
        clock=look.at if look.count == 1 else None,
        why=_why(look, child),
        lines=look.lines,
        asks=look.lines[0] if look.at_work and not look.mine else None,
    )


def called_in_log(given_name: str, *, is_me: bool) -> str:
    """What the log calls the person: by name; «the child» without one; «you» to the person themselves."""
    if is_me:
        return YOU.say(get_language() or "nb")
    return given_name or _("the child")


def _what(look: Look, child: str) -> str:
    spoken = get_language() or "nb"
    if look.mine and look.permitted and look.action.endswith(READINGS):
        return OWN_READING.say(spoken) % {"child": child}
    if look.permitted and (told := DID_TO.get((look.action, look.part))):
        return told.say(spoken)
    if look.permitted:
        what = DID[look.action].say(spoken) % {"child": child}
    else:
        what = TRIED.say(spoken) % {"deed": DEEDS[look.action].say(spoken) % {"child": child}}
    part = part_in_words(look.action, look.part, spoken)
    return f"{what} ({part})" if part else what


def _times(what: str, many: int) -> str:
    return _("%(what)s, %(count)s times") % {"what": what, "count": many} if many > 1 else what


def _role(look: Look) -> str:
    return ", ".join(part for part in (title(look.profession) if look.profession else "", look.service_name) if part)


def _why(look: Look, child: str) -> str:
    spoken = get_language() or "nb"
    if look.why == "listed":
        reason = LISTS.get(look.action, LISTED)
    elif (look.action, look.why) == (Action.HANDOVER_READ, Tie.HELPING_SERVICE):
        reason = RECEIVES
    else:
        reason = OPENED[look.why] if look.permitted else STOPPED[look.why]
    why = str(capfirst(reason.say(spoken) % {"child": child}))
    if look.consented_on:
        why = AGREED.say(spoken) % {"why": why, "day": plain_day(look.consented_on)}
    return f"{why} ({BY_ID[look.ground].full_citation(spoken)})" if look.ground else why
