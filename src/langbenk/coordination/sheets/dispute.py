"""One page about a disagreement: the facts, each service's view, the child's and the family's, and who may be named.

Nothing else: no entry, no plan, nothing of anybody's health (personvernforordningen art. 5 no. 1 c).
"""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.door import Opened, door
from langbenk.bench.grounds import kind_in_law
from langbenk.bench.sheets.seats import Seat, seats_of
from langbenk.bench.situation import day_of
from langbenk.cases.models import Matter
from langbenk.cases.sheets.child import Child, child
from langbenk.coordination.actions.withdraw_dispute import MAY
from langbenk.coordination.agreeing import AtTheBench, services_on
from langbenk.coordination.deciders import called_on
from langbenk.coordination.deciding import last_of_each
from langbenk.coordination.disputing import CHILD, FAMILY, SERVICE
from langbenk.coordination.models import Coordinating, Dispute, View
from langbenk.coordination.sheets.coordination import open_with_settled
from langbenk.coordination.who import Coordinates, coordinates_today, has_child_coordinator, settled_of
from langbenk.law.disputes import DisputePart, by_law, decision_needed, page_lacks
from langbenk.law.services import Service


@dataclass(frozen=True)
class Said:
    """What one voice thinks. ``who`` is a service's name, or whoever wrote it down; ``proposes`` a service's name.
    ``how``: self, told, or not_asked.
    """

    voice: str
    who: str
    by: str
    proposes: str
    how: str
    text: str
    at: datetime


@dataclass(frozen=True)
class Outcome:
    """How it was settled: the service from which day, why, and by whom."""

    service_name: str
    since: date
    because: str
    best_interests: str
    by: str


@dataclass(frozen=True)
class DisputeSheet:
    """The disagreement; with no ``id``, none runs, and ``services`` are those that can be proposed.

    ``silent`` are services that have said nothing. ``lacks``: what the page must hold before somebody decides, and does
    not yet. ``deciders`` are called to settle it, by name. ``agreed_on``: the one lawful service that all who have
    spoken propose by now, so that nobody needs to decide. ``leads_one``: this reader leads one of those that disagree.
    ``by_law``: why it is settled, while a child coordinator is appointed. ``may_withdraw``: the service that registered
    it, who leads the work, or the unit.
    """

    child: Child
    id: UUID | None
    facts: str
    by: str
    service_name: str
    since: date | None
    due: date | None
    late: bool
    ended: str
    outcome: Outcome | None
    helping: tuple[Seat, ...]
    services: tuple[AtTheBench, ...]
    views: tuple[Said, ...]
    silent: tuple[str, ...]
    lacks: tuple[DisputePart, ...]
    now: Coordinates
    deciders: tuple[str, ...]
    agreed_on: str
    leads_one: str
    by_law: tuple[str, ...]
    may_withdraw: bool
    guarded: bool
    may: frozenset[str]


def dispute_sheet(*, about: UUID, by: Actor, at: datetime) -> DisputeSheet:
    """The disagreement that runs, else the last one; for those on the bench, and for whoever settles it."""
    with door(Action.COORDINATION_READ, by=by, at=at, about=about, part="dispute") as opened:
        on = day_of(at)
        case = open_with_settled(about, on)
        seats = seats_of(about, on=on)
        now = coordinates_today(seats, settled_of(case), on=on)
        found = Dispute.objects.filter(case=case).select_related("raised_by", "service").order_by("-at").first()
        services = services_on(seats, on=on)
        rows = tuple(_views(found)) if found else ()
        due = Matter.objects.filter(thing=found.id).values_list("due", flat=True).first() if found else None
        spoke = {row.service_id for row in rows}
        who, led = child(about, on), has_child_coordinator(seats)
        return DisputeSheet(
            child=who,
            id=found.id if found else None,
            facts=found.facts if found else "",
            by=_name(found.raised_by) if found else "",
            service_name=found.service.name if found else "",
            since=day_of(found.at) if found else None,
            due=due,
            late=bool(found and not found.ended and due and due < on),
            ended=found.ended if found else "",
            outcome=_outcome(found) if found and found.ended == "settled" else None,
            helping=tuple(seat for seat in seats if seat.kind != Tie.DECIDER and not seat.begins_later),
            services=services,
            views=tuple(_said(row) for row in rows),
            silent=tuple(one.name for one in services if one.service not in spoke),
            lacks=_lacks(rows, grown_up=who.grown_up) if found and not found.ended else (),
            now=now,
            deciders=tuple(one.name for one in called_on(about, on=on)),
            agreed_on=_agreed_on(rows, services, led=led),
            leads_one=_leads(opened, services, spoke),
            by_law=tuple(ground.id for ground in by_law(on)) if led else (),
            may_withdraw=_may_withdraw(found, opened),
            guarded=opened.guarded,
            may=opened.may,
        )


def _views(dispute: Dispute) -> list[View]:
    rows = View.objects.filter(dispute=dispute).select_related("service", "proposes", "by")
    return list(rows.order_by("at", "id"))


def _said(row: View) -> Said:
    service = row.service.name if row.service else ""
    proposes = row.proposes.name if row.proposes else ""
    return Said(row.voice, service, _name(row.by) if row.by else "", proposes, row.how, row.text, row.at)


def _lacks(rows: tuple[View, ...], *, grown_up: bool) -> tuple[DisputePart, ...]:
    """The facts, who may be named and who coordinates meanwhile stand on the page itself; the rest must be said."""
    spoken = {row.voice for row in rows}
    heard = {"each_service"} if len({row.service_id for row in rows if row.voice == SERVICE}) > 1 else set()
    heard |= {key for voice, key in ((CHILD, "child"), (FAMILY, "family")) if voice in spoken}
    return page_lacks({"facts", "who_may", "meanwhile", "best_interests", *heard}, grown_up=grown_up)


def _agreed_on(rows: tuple[View, ...], services: tuple[AtTheBench, ...], *, led: bool) -> str:
    """The name of the service that all who have spoken propose, two at least; empty while somebody must decide."""
    last = last_of_each(rows)
    proposed = {row.proposes_id for row in last}
    named = [one for one in services if one.service in proposed] if len(last) > 1 and len(proposed) == 1 else []
    kinds = [Service(kind_in_law(one.kind)) for one in named if one.may]
    return (
        named[0].name if named and not led and not decision_needed(has_child_coordinator=led, agreed_on=kinds) else ""
    )


def _outcome(dispute: Dispute) -> Outcome | None:
    row = Coordinating.objects.filter(dispute=dispute).select_related("service", "by").first()
    return Outcome(row.service.name, row.since, row.because, row.best_interests, _name(row.by)) if row else None


def _leads(opened: Opened, services: tuple[AtTheBench, ...], spoke: set[UUID | None]) -> str:
    """The name of a service that has spoken in it and that this reader leads: their roles meet, and it is shown."""
    leads = {tie.service for tie in opened.situation.ties if tie.kind is Tie.LEADER} & spoke
    return next((one.name for one in services if one.service in leads), "")


def _may_withdraw(found: Dispute | None, opened: Opened) -> bool:
    if found is None or found.ended or Action.DISPUTE_RAISE not in opened.may:
        return False
    return found.service_id == opened.service or bool(MAY & opened.ties)


def _name(who: object) -> str:
    return f"{getattr(who, 'given_name', '')} {getattr(who, 'family_name', '')}".strip()
