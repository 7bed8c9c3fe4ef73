"""What the one who settles it must have heard, and the letter to the family afterwards. Used by the deed, inside the
door.
"""

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from langbenk.access.standing import Actor, Tie
from langbenk.bench.deeds import Wrong
from langbenk.bench.named import aged, given_name, post_name
from langbenk.bench.sheets.seats import Seat
from langbenk.bench.situation import day_of
from langbenk.cases.letters import About, To, keep_letter
from langbenk.coordination.agreeing import AtTheBench
from langbenk.coordination.disputing import CHILD, FAMILY, SERVICE
from langbenk.coordination.models import Coordinating, Dispute, View
from langbenk.law.appeal import appeal
from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provisions import BY_ID
from langbenk.letters.kinds.who_coordinates import WhoCoordinates
from langbenk.letters.sender import Named
from langbenk.people.guardians import is_grown_up

OWN_POST = 16
"""From this age the young person gets the letter themselves and the parents do not (helsepersonelloven § 22): it tells
which services help. The family's page tells the parents who coordinates all the same."""


def must_be_heard(dispute: Dispute, *, on: date) -> tuple[View, ...]:
    """All that has been said, the oldest first. Raise ``Wrong`` until both the child and the family are heard, or it is
    written why they were not asked (barnekonvensjonen art. 12, pasient- og brukerrettighetsloven § 3-1). For a grown-up
    it is they themselves who are heard.
    """
    grown_up = is_grown_up(dispute.person_id, on)
    views = tuple(View.objects.filter(dispute=dispute).select_related("service").order_by("at", "id"))
    for voice in (CHILD,) if grown_up else (CHILD, FAMILY):
        if not any(view.voice == voice for view in views):
            raise Wrong("best_interests", "person-not-heard" if grown_up else f"{voice}-not-heard")
    return views


def last_of_each(views: Iterable[View]) -> tuple[View, ...]:
    """The last view of each service, in the order that they first spoke."""
    last = {view.service_id: view for view in views if view.voice == SERVICE}
    return tuple(last.values())


def write_to_the_family(
    row: Coordinating, named: AtTheBench, seats: tuple[Seat, ...], views: tuple[View, ...], *, by: Actor, at: datetime
) -> None:
    """One letter for each of those who are to have it, sent and kept."""
    about, on = row.person_id, day_of(at)
    who = named.people[0] if named.people else None
    letter = WhoCoordinates(
        child=given_name(about),
        service=named.name,
        starts=row.since,
        grounds=tuple(BY_ID[ground] for ground in named.grounds),
        views=tuple((view.service.name, view.text) for view in last_of_each(views) if view.service),
        childs_view=_said(views, CHILD),
        familys_view=_said(views, FAMILY),
        reasons=f"{row.because}\n\n{row.best_interests}",
        way=appeal(DecisionKind.WHO_COORDINATES, on),
        contact=Named(who.name if who else named.name, unit=named.name if who else "", phone=who.phone if who else ""),
        writer=Named(post_name(by.post)),
        grown_up=is_grown_up(about, on),
    )
    for reader in readers_of_post(about, seats, at=at):
        keep_letter(letter, To(person=reader), About(row.case_id, about, row.id), by=by, at=at)


def readers_of_post(about: UUID, seats: Iterable[Seat], *, at: datetime) -> tuple[UUID, ...]:
    """Who at home gets such a letter: those with parental responsibility, until the young person is old enough to get
    it alone; an appointed guardian always; nobody who is barred.
    """
    age = aged(about).years(day_of(at)) or 0
    kinds = (Tie.APPOINTED_GUARDIAN,) if age >= OWN_POST else (Tie.GUARDIAN, Tie.APPOINTED_GUARDIAN)
    sitting = [seat.holder for seat in seats if seat.kind in kinds and not seat.begins_later and not seat.stopped]
    own = [about] if age >= OWN_POST else []
    return tuple(dict.fromkeys([*own, *(holder for holder in sitting if holder)]))


def _said(views: Iterable[View], voice: str) -> str:
    return "\n\n".join(view.text for view in views if view.voice == voice)
