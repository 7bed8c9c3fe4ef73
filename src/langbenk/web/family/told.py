"""A notice in words: what was done, what it means, why, and the way to complain where there is one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from langbenk.bench.situation import day_of
from langbenk.law.appeal import Appeal, appeal
from langbenk.law.provisions.fvl_case import FVL_31
from langbenk.plans.sheets.home import Told
from langbenk.web.family.naming import sentence
from langbenk.web.family.texts.notices import LETTERS, NOTICES
from langbenk.web.family.texts.seats import ROLES
from langbenk.web.templatetags.norwegian import plain_day

NONE: Mapping[str, date] = MappingProxyType({})
DAYS = ("since", "review")  # the words of a notice that are days, written as ISO dates


@dataclass(frozen=True)
class NoticeInWords:
    """``reasons`` are those of whoever decided; ``complaint`` says to whom, how and by which day, on ``grounds``."""

    at: datetime
    heading: str
    text: str
    reasons: str
    complaint: str
    grounds: tuple[str, ...]


def written_on(notices: Iterable[Told]) -> dict[str, date]:
    """The day of the newest letter about each right, by the code that its notice begins with."""
    letters = (told for told in notices if told.code.endswith("-told") and told.code in LETTERS)
    return {told.code.removesuffix("-told"): day_of(told.at) for told in sorted(letters, key=lambda one: one.at)}


def notice_in_words(told: Told, child: str, *, on: date, letters: Mapping[str, date] = NONE) -> NoticeInWords:
    """The notice as the family reads it on a day. The time to complain runs from when they were told (pbrl § 7-5): from
    the letter, once one has been sent (``written_on``).
    """
    notice, names = NOTICES[told.code], dict(told.names)
    reasons = names.pop("reasons", "")
    days = {key: plain_day(date.fromisoformat(names[key])) for key in DAYS if key in names}
    roles = {"as": str(ROLES[names["as"]])} if "as" in names else {}
    words = names | days | roles | {"child": child}
    way = appeal(notice.right, _runs_from(told, letters)) if notice.right else None
    return NoticeInWords(
        at=told.at,
        heading=sentence(notice.heading, **words),
        text=sentence(notice.text, **words),
        reasons=reasons,
        complaint=_complaint(way, on) if way else "",
        grounds=_grounds(way, on) if way else (),
    )


def _runs_from(told: Told, letters: Mapping[str, date]) -> date:
    return max(day_of(told.at), letters.get(told.code.removesuffix("-refused"), date.min))


def _complaint(way: Appeal, on: date) -> str:
    """How to complain while there is time; after that, that it is late, and that it may be heard all the same."""
    if not _is_late(way, on):
        return way.text.say(get_language() or "nb")
    late = _(
        "The time to complain ended on %(day)s. For special reasons, a complaint can be heard for a year all the same."
    )
    return late % {"day": plain_day(way.last_day)}


def _grounds(way: Appeal, on: date) -> tuple[str, ...]:
    grounds = (*way.route.grounds, FVL_31) if _is_late(way, on) else way.route.grounds
    return tuple(ground.id for ground in grounds)


def _is_late(way: Appeal, on: date) -> bool:
    return way.last_day is not None and on > way.last_day
