"""The rights board: what a family may be entitled to, how far they have come with each, and what they were told."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.models import Decision
from langbenk.cases.sheets.child import Child, child
from langbenk.entitlements.models import Standing, Told
from langbenk.entitlements.noting import NEVER_NOTED, aged, what_is_known
from langbenk.law.ages import Person as Aged
from langbenk.law.answer import Answer
from langbenk.law.entitlement import Entitlement
from langbenk.law.entitlements import BY_KEY
from langbenk.law.informing import not_told
from langbenk.law.tree import leaves
from langbenk.law.worth_asking import speaks_for, still_to_ask, the_rest, worth_asking
from langbenk.organisation.models import Employee

Facts = dict[str, Answer]
DECIDED_HERE = {
    "child-coordinator": "child-coordinator",
    "coordinator-municipal": "coordinator",
    "plan-health": "individual-plan",
}
"""The rights that the municipality itself decides here, and what each is called in the catalogue."""
OUTCOMES = {"granted": "granted", "refused": "refused", "declined": "not_wanted"}


@dataclass(frozen=True)
class StandingLine:
    """How it stood from a day on: who noted it (empty for the family themselves), who helps with it, in which words.
    ``decided``: it is the municipality's own answer, and nobody had to note it.
    """

    state: str
    on: date
    note: str
    helper: str
    by: str
    decided: bool = False


@dataclass(frozen=True)
class EntitlementLine:
    """One entitlement by its key in the catalogue. ``likely``: something that is known speaks for it. ``now`` is how it
    stands, none while nobody has noted anything.
    """

    key: str
    likely: bool
    now: StandingLine | None


@dataclass(frozen=True)
class ToldLine:
    """A point of the checklist that was told: when, how, by whom, and perhaps about which entitlement."""

    point: str
    key: str
    how: str
    words: str
    on: date
    by: str


@dataclass(frozen=True)
class BoardSheet:
    """``under_way`` has been noted, the latest first; ``worth`` is worth asking about, the likeliest first; ``rest`` is
    kept one step away. ``told`` is newest first, ``untold`` the points of the checklist that nobody has noted.
    """

    child: Child
    under_way: tuple[EntitlementLine, ...]
    worth: tuple[EntitlementLine, ...]
    rest: tuple[EntitlementLine, ...]
    told: tuple[ToldLine, ...]
    untold: tuple[str, ...]
    may: frozenset[str]


@dataclass(frozen=True)
class EntitlementSheet:
    """One entitlement and its history, newest first. ``asks`` are the facts that would tell whether it may be for them,
    as far as they are not known to this reader. ``never_noted``: nothing is noted of it, for safety's sake.
    """

    child: Child
    line: EntitlementLine
    history: tuple[StandingLine, ...]
    asks: tuple[str, ...]
    never_noted: bool
    guarded: bool
    may: frozenset[str]


def rights_board(*, about: UUID, by: Actor, at: datetime) -> BoardSheet:
    """Everything in the catalogue, sorted for this person on this day. It decides nothing."""
    with door(Action.ENTITLEMENT_READ, by=by, at=at, about=about, part="entitlements") as opened:
        on, person, facts = day_of(at), aged(about), what_is_known(about)
        noted = _last(standings_of(about))
        told = _told(about)
        worth = worth_asking(facts, on=on, person=person)
        return BoardSheet(
            child=child(about, on),
            under_way=tuple(_line(BY_KEY[key], noted, facts, on, person) for key in noted if key in BY_KEY),
            worth=_lines(worth, noted, facts, on, person),
            rest=_lines(the_rest(facts, on=on, person=person), noted, facts, on, person),
            told=told,
            untold=tuple(point.key for point in not_told({line.point for line in told}, on)),
            may=opened.may,
        )


def entitlement_sheet(*, about: UUID, key: str, by: Actor, at: datetime) -> EntitlementSheet:
    """One entitlement of the catalogue; raise ``Missing`` for another key, or one that is not in force."""
    on = day_of(at)
    if key not in BY_KEY or not BY_KEY[key].in_force(on):
        raise Missing
    with door(Action.ENTITLEMENT_READ, by=by, at=at, about=about, part="entitlement") as opened:
        rows = [line for found, line in standings_of(about) if found == key]
        noted, facts, person = {key: rows[0]} if rows else {}, what_is_known(about), aged(about)
        never = key in NEVER_NOTED
        return EntitlementSheet(
            child=child(about, on),
            line=_line(BY_KEY[key], noted, facts, on, person),
            history=tuple(rows),
            asks=still_to_ask(BY_KEY[key], facts, on=on, person=person),
            never_noted=never,
            guarded=opened.guarded,
            may=opened.may - {Action.ENTITLEMENT_NOTE} if never else opened.may,
        )


def _lines(
    them: Iterable[Entitlement], noted: dict[str, StandingLine], facts: Facts, on: date, person: Aged
) -> tuple[EntitlementLine, ...]:
    """Those that nobody has noted anything about."""
    return tuple(_line(one, noted, facts, on, person) for one in them if one.key not in noted)


def _line(one: Entitlement, noted: dict[str, StandingLine], facts: Facts, on: date, person: Aged) -> EntitlementLine:
    likely = any(leaves(one.maybe)) and speaks_for(one, facts, on=on, person=person) is Answer.YES
    return EntitlementLine(one.key, likely, noted.get(one.key))


def standings_of(about: UUID) -> list[tuple[str, StandingLine]]:
    """Every row that was noted, and every answer of our own that this reader may read, newest first."""
    rows = Standing.objects.filter(person_id=about).select_related("helper", "written_by")
    found = [(row.at, row.key, _noted(row)) for row in rows.order_by("-at", "id")]
    own = Decision.objects.filter(person_id=about, case__closed_at=None, rule__in=DECIDED_HERE, annulled_at=None)
    for made in own.select_related("by"):
        line = StandingLine(OUTCOMES.get(made.outcome, "ended"), day_of(made.at), "", "", _name(made.by), decided=True)
        found.append((made.at, DECIDED_HERE[made.rule], line))
    return [(key, line) for _at, key, line in sorted(found, key=lambda one: one[0], reverse=True)]


def _noted(row: Standing) -> StandingLine:
    helper, by = (_name(who) if who else "" for who in (row.helper, row.written_by))
    return StandingLine(state=row.state, on=row.on, note=row.note, helper=helper, by=by)


def _name(who: Employee) -> str:
    return f"{who.given_name} {who.family_name}"


def _last(rows: Iterable[tuple[str, StandingLine]]) -> dict[str, StandingLine]:
    last: dict[str, StandingLine] = {}
    for key, line in rows:
        last.setdefault(key, line)
    return last


def _told(about: UUID) -> tuple[ToldLine, ...]:
    rows = Told.objects.filter(person_id=about).select_related("by").order_by("-on", "-at")
    return tuple(ToldLine(row.point, row.key, row.how, row.words, row.on, _name(row.by)) for row in rows)
