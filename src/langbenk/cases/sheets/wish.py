"""What the family has answered when they were asked: the last answers, and the earlier ones."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.inquiries import WISHES, schemes_of
from langbenk.cases.models import Case, Wish
from langbenk.cases.moves import open_case
from langbenk.cases.plain_answers import plain_answers
from langbenk.cases.sheets.child import Child, child


@dataclass(frozen=True)
class Said:
    """One answer on one scheme: who gave it, in which words, when, and who wrote it down."""

    scheme: str
    answer: str
    said_by: str
    words: str
    on: date
    recorded_by: str


@dataclass(frozen=True)
class WishSheet:
    """``last`` holds the answer that counts on each scheme, ``earlier`` those that it replaced, newest first.

    ``wrote`` is what they answered on each scheme when they asked for help, and on which day. ``schemes`` are those
    that they are asked about: nobody of 18 about a child coordinator.
    ``guarded``: an address is protected, so that no text may tell where somebody is.
    """

    child: Child
    step: str
    last: tuple[Said, ...]
    earlier: tuple[Said, ...]
    wrote: tuple[tuple[str, str, date], ...]
    schemes: tuple[str, ...]
    guarded: bool
    may: frozenset[str]


def wish_sheet(*, about: UUID, by: Actor, at: datetime) -> WishSheet:
    """The family's wishes in one child's case."""
    with door(Action.RIGHTS_READ, by=by, at=at, about=about, part="wish") as opened:
        case = open_case(about)
        said = all_said(case)
        last = last_said(said)
        return WishSheet(
            child=child(about, day_of(at)),
            step=case.step,
            last=last,
            earlier=tuple(one for one in said if one not in last),
            wrote=_wrote(about),
            schemes=schemes_of(about, day_of(at)),
            guarded=opened.guarded,
            may=opened.may,
        )


def _wrote(about: UUID) -> tuple[tuple[str, str, date], ...]:
    plain = plain_answers(about)
    found = ((scheme, plain.get(fact)) for scheme, fact in WISHES.items())
    return tuple((scheme, one.answer.value, one.on) for scheme, one in found if one)


def all_said(case: Case) -> tuple[Said, ...]:
    """Every answer in the case, newest first."""
    rows = Wish.objects.filter(case=case).select_related("recorded_by").order_by("-at", "scheme")
    return tuple(
        Said(
            scheme=wish.scheme,
            answer=wish.answer,
            said_by=wish.said_by,
            words=wish.words,
            on=day_of(wish.at),
            recorded_by=f"{wish.recorded_by.given_name} {wish.recorded_by.family_name}",
        )
        for wish in rows
    )


def last_said(said: tuple[Said, ...]) -> tuple[Said, ...]:
    """Of answers that stand newest first, the one that counts on each scheme."""
    last: dict[str, Said] = {}
    for one in said:
        last.setdefault(one.scheme, one)
    return tuple(last.values())
