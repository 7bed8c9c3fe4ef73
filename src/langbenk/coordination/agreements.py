"""An agreement before it is written down: what must hold."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from langbenk.bench.deeds import Stale, Wrong
from langbenk.bench.sheets.seats import Seat
from langbenk.coordination.agreeing import AtTheBench, must_be_lawful
from langbenk.coordination.models import Coordinating

A_YEAR = timedelta(days=366)  # our own limit, against a year typed wrong


@dataclass(frozen=True)
class Agreement:
    """Which seat's service coordinates from which day, the services that ``agreed``, why, and how it ``heard`` the
    child and the family.
    """

    seat: UUID
    since: date
    agreed: tuple[UUID, ...]
    because: str
    heard: str


def must_be_soon(since: date, *, on: date) -> None:
    """Raise ``Wrong`` for a day that is past, or more than a year ahead."""
    if not on <= since <= on + A_YEAR:
        raise Wrong("since", "past" if since < on else "far-ahead")


def agreed_service(
    seat: UUID, agreed: Iterable[UUID], seats: tuple[Seat, ...], services: tuple[AtTheBench, ...]
) -> Seat:
    """The seat whose service shall coordinate. Raise ``Wrong`` for one that is not here, whose service may not, or has
    not agreed itself; and where somebody who agreed does not sit here.
    """
    chosen = next((one for one in seats if one.id == seat and one.service), None)
    if chosen is None or chosen.service is None:
        raise Wrong("seat", "not-on-the-bench")
    must_be_lawful("seat", chosen.service, services)
    here, said_yes = {one.service for one in services}, set(agreed)
    if said_yes - here:
        raise Wrong("agreed", "not-on-the-bench")
    if chosen.service not in said_yes:
        raise Wrong("agreed", "not-agreed-itself")
    return chosen


def version_of(case: UUID) -> int:
    """How many times it has been agreed or settled who coordinates: what the writer of the next saw."""
    return Coordinating.objects.filter(case_id=case).count()


def must_be_newest(case: UUID, version: int) -> None:
    """Raise ``Stale`` with what stands there now, where somebody else has written since the writer saw it."""
    now = version_of(case)
    if now != version:
        last = Coordinating.objects.filter(case_id=case).select_related("by").order_by("-at").first()
        theirs = {"because": last.because, "heard": last.heard, "since": last.since} if last else {}
        raise Stale(theirs, now, f"{last.by.given_name} {last.by.family_name}" if last else "")
