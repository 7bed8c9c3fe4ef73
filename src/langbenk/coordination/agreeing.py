"""Which service may coordinate, and the change from one to the next. Used by deeds, inside the door."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q
from django.db.models.functions import Greatest

from langbenk.bench.deeds import Wrong
from langbenk.bench.door import Opened
from langbenk.bench.grounds import kind_in_law
from langbenk.bench.models import Tie as Sitting
from langbenk.bench.sheets.seats import Seat
from langbenk.coordination.models import Coordinating
from langbenk.coordination.who import SITS_FOR_IT, has_child_coordinator
from langbenk.law.disputes import Candidate, candidate
from langbenk.law.services import Service
from langbenk.law.words import Words
from langbenk.organisation.services import open_services


@dataclass(frozen=True)
class AtTheBench:
    """A service that sits there today: whether it may be named to coordinate, ``why``, and who sits for it."""

    service: UUID
    name: str
    kind: str
    may: bool
    why: Words
    grounds: tuple[str, ...]
    people: tuple[Seat, ...]


def services_on(seats: tuple[Seat, ...], *, on: date) -> tuple[AtTheBench, ...]:
    """The services that take part in the help today, as this reader sees the bench; the first to sit down comes first.

    Only a service of the municipality's own may be named (helse- og omsorgstjenesteloven § 3-4 and its sisters): a
    private kindergarten, a county school or the hospital may not, and still takes part.
    """
    found: dict[UUID, list[Seat]] = {}
    for seat in seats:
        if seat.service and seat.kind in SITS_FOR_IT and not seat.begins_later and not seat.stopped:
            found.setdefault(seat.service, []).append(seat)
    municipal = dict(open_services(on).filter(id__in=found).values_list("id", "municipal"))
    kinds = [Service(kind_in_law(sitting[0].service_kind)) for sitting in found.values()]
    judged = ((sitting, _judged(sitting[0], kinds, municipal, on)) for sitting in found.values())
    return tuple(
        AtTheBench(
            service=sitting[0].service or UUID(int=0),
            name=sitting[0].service_name,
            kind=sitting[0].service_kind,
            may=one.may,
            why=one.why,
            grounds=tuple(ground.id for ground in one.grounds),
            people=tuple(seat for seat in sitting if seat.name),
        )
        for sitting, one in judged
    )


def must_be_lawful(field: str, service: UUID, services: tuple[AtTheBench, ...]) -> AtTheBench:
    """The service as it sits there; raise ``Wrong`` for one that does not, or that may not be named."""
    found = next((one for one in services if one.service == service), None)
    if found is None:
        raise Wrong(field, "not-on-the-bench")
    if not found.may:
        raise Wrong(field, "not-municipal")
    return found


def must_be_open(field: str, opened: Opened, seats: tuple[Seat, ...]) -> None:
    """Raise ``Wrong`` while a child coordinator is at work: that is who coordinates, by law, and nobody else is named
    (helse- og omsorgstjenesteloven § 7-2 a). And for one whose very seat nobody else knows of.
    """
    must_be_known(field, opened)
    if has_child_coordinator(seats):
        raise Wrong(field, "by-law-already")


def must_be_known(field: str, opened: Opened) -> None:
    """Raise ``Wrong`` for one whose very seat is not known to the others: taking part here would tell of it."""
    if opened.verdict.tie and Sitting.objects.filter(id=opened.verdict.tie, apart=True).exists():
        raise Wrong(field, "seat-apart")


def change_to(row: Coordinating) -> None:
    """Let this service coordinate; the former one ends on the day that it begins, so that there are never two."""
    lasting = Coordinating.objects.filter(Q(until=None) | Q(until__gt=row.since), case_id=row.case_id)
    lasting.update(until=Greatest("since", row.since))
    Coordinating.objects.bulk_create([row])


def _judged(seat: Seat, kinds: list[Service], municipal: dict[UUID, bool], on: date) -> Candidate:
    found = candidate(Service(kind_in_law(seat.service_kind)), kinds, on)
    if found.may and seat.service and not municipal.get(seat.service, False):
        private = candidate(Service.SPECIALIST_HEALTH, kinds, on)
        return Candidate(found.service, False, private.why, found.grounds)
    return found
