"""A child comes in: found in the register or written down, and given the one case that there is to be."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.decide import Verdict
from langbenk.access.standing import Actor, Tie
from langbenk.bench.door import Opened, Refused
from langbenk.bench.seats import seat_employee
from langbenk.bench.situation import day_of
from langbenk.cases.levels import CONCERN, reach
from langbenk.cases.models import Case, Concern
from langbenk.cases.process import ROAD
from langbenk.organisation.targets import own_days
from langbenk.people.models import Person
from langbenk.people.newcomer import Newcomer, is_own_family, met_meanwhile, write_down


@dataclass(frozen=True)
class Worry:
    """What a concern says, and whether the family has been told of it; ``form_key`` is the same at a second press."""

    text: str
    family_told: bool
    form_key: UUID


class AboutAnother(Exception):
    """It is this other ``person`` whom the door must be asked about; nothing has been written."""

    def __init__(self, person: UUID) -> None:
        super().__init__("about another")
        self.person = person


class Met(AboutAnother):
    """The newcomer is somebody known by now: two searched at once, and the other was first."""


class OwnFamily(AboutAnother):
    """The child is new, and the one who expects it is the writer's own family."""


def heard_before(about: UUID, worry: Worry) -> bool:
    """Whether this very form was kept already."""
    return Concern.objects.filter(form_key=worry.form_key, person_id=about).exists()


def known_or_written_down(about: UUID, newcomer: Newcomer | None, *, since: date) -> None:
    """See that the person is there. An id that nobody has, given without a newcomer, is refused as unknown.

    Raise ``Met`` when the newcomer was written down meanwhile, ``OwnFamily`` when the expecting parent is kin.
    """
    if Person.objects.filter(id=about).exists():
        return
    if newcomer is None:
        raise Refused(Action.CONCERN_REGISTER, Verdict(permitted=False, why="unknown-person", secret=True))
    if newcomer.parent and is_own_family(newcomer.parent):
        raise OwnFamily(newcomer.parent)
    if met := met_meanwhile(newcomer):
        raise Met(met)
    write_down(about, newcomer, since=since)


def case_for(about: UUID, opened: Opened, *, by: Actor, at: datetime) -> UUID:
    """The id of the child's open case, or of a new one with the writer as contact when there is none.

    Where others have the case, the writer is seated as reporter only: that they told is kept, and no page opens. One
    that has ended, and waits for a complaint only, closes with that.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT cases_open_case(%s, %s)", [about, at])
        known: UUID | None = cursor.fetchone()[0]
    seat_employee(
        about,
        Tie.REPORTER if known else Tie.CONTACT,
        opened.verdict.ground,
        employee=by.post,
        service=opened.on_behalf_of,
        since=day_of(at),
        by=by,
        at=at,
    )
    if known:
        return known
    case = Case(person_id=about, step="cooperation", opened_at=at, next_on=_first_due(day_of(at)))
    Case.objects.bulk_create([case])
    reach(case.id, about, CONCERN, by=by, at=at)
    return case.id


def keep(worry: Worry, about: UUID, case: UUID, *, service: UUID, by: Actor, at: datetime) -> None:
    """Write the concern into the case, in the name of a service."""
    concern = Concern(
        case_id=case,
        person_id=about,
        text=worry.text,
        family_told=worry.family_told,
        written_by_id=by.post,
        service_id=service,
        at=at,
        form_key=worry.form_key,
    )
    Concern.objects.bulk_create([concern])


def _first_due(on: date) -> date | None:
    """When the service is to have assessed whether others should help."""
    return ROAD["cooperation"].due(on, own_days("cooperation", on))
