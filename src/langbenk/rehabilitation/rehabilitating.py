"""What is kept about rehabilitation before it is kept: plain values, and what must hold. Used by deeds and sheets."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.standing import Actor, Tie
from langbenk.bench.deeds import Wrong, not_too_far, said
from langbenk.bench.seats import seat_service
from langbenk.bench.sheets.seats import seats_of
from langbenk.bench.situation import day_of
from langbenk.cases.telling import tell
from langbenk.law.errors import InputError
from langbenk.law.provisions.hol import HOL_7_3
from langbenk.law.rehabilitation import Effect, GoalArea, Intensity, MeasureKind, Potential
from langbenk.organisation.services import open_services
from langbenk.rehabilitation.models import PotentialNote

LONGEST = 1000
LONGEST_HOW = 200


@dataclass(frozen=True)
class Looked:
    """How it stands with the potential, from a day on, and what was found, or why not."""

    state: str
    because: str
    on: date


@dataclass(frozen=True)
class Goal:
    """What the person wants to be able to do, in their own words."""

    area: str
    words: str


@dataclass(frozen=True)
class Measure:
    """What is done, how often, for how long. ``because``: why a compensating one is begun before the potential has been
    looked at; it may be empty, for nothing is made to wait for it.
    """

    kind: str
    text: str
    times_a_week: int
    minutes: int
    weeks: int
    since: date
    service: UUID | None = None
    because: str = ""


@dataclass(frozen=True)
class CameOf:
    """What came of a measure, and how that was seen."""

    effect: str
    measured_how: str
    on: date
    words: str = ""


@dataclass(frozen=True)
class Need:
    """A notice of a possible need. The regulation names no content. ``consent``: who knows of it, and said yes."""

    what_is_seen: str
    consent: str
    own_goals: str = ""
    who_helps: str = ""


def must_be_looked(what: Looked, on: date) -> None:
    """Raise ``Wrong`` for an unknown state, an empty reason, or a day that has not come."""
    _known("state", what.state, Potential)
    said("because", what.because, LONGEST)
    _has_come("on", what.on, on)


def must_be_a_goal(what: Goal) -> None:
    """Raise ``Wrong`` for an unknown area, or for no words."""
    _known("area", what.area, GoalArea)
    said("words", what.words, LONGEST)


def must_be_a_measure(what: Measure, on: date) -> None:
    """Raise ``Wrong`` for an unknown kind, no words, more of it than a week has, or a day too far ahead. That the
    potential has not been looked at is no fault.
    """
    _known("kind", what.kind, MeasureKind)
    said("text", what.text, LONGEST)
    try:
        Intensity(what.times_a_week, what.minutes, what.weeks)
    except InputError as error:
        raise Wrong(error.field, "not-so-much") from None
    not_too_far("since", what.since, on=on)
    _not_too_long("because", what.because)


def must_have_come_of(what: CameOf, on: date) -> None:
    """Raise ``Wrong`` for an unknown effect, no word of how it was seen, or a day that has not come."""
    _known("effect", what.effect, Effect)
    said("measured_how", what.measured_how, LONGEST_HOW)
    _has_come("on", what.on, on)
    _not_too_long("words", what.words)


def must_be_a_need(what: Need) -> None:
    """Raise ``Wrong`` for a notice that does not say what is seen, or who knows of it."""
    said("what_is_seen", what.what_is_seen, LONGEST)
    said("consent", what.consent, LONGEST)
    _not_too_long("own_goals", what.own_goals)
    _not_too_long("who_helps", what.who_helps)


def potential_now(about: UUID) -> Potential:
    """How it stands with the potential of the person behind the open door; not looked at while nobody has noted it."""
    last = PotentialNote.objects.filter(person_id=about).order_by("-at", "id").values_list("state", flat=True).first()
    return Potential(last) if last else Potential.NOT_YET


def services_here(about: UUID, on: date) -> dict[UUID, str]:
    """The services that sit on the bench behind the open door, by their ids, as far as this reader may know of them."""
    return {
        seat.service: seat.service_name for seat in seats_of(about, on=on) if seat.service and not seat.begins_later
    }


def call_in_the_unit(case: UUID, about: UUID, *, by: Actor, at: datetime) -> None:
    """Seat the coordinating unit where it does not sit yet, and tell the family: the notice is to it (helse- og
    omsorgstjenesteloven § 7-3). Raise ``Wrong`` where the municipality has not set it up, and nobody leads the work.
    """
    on = day_of(at)
    sitting = {seat.kind for seat in seats_of(about, on=on) if not seat.begins_later}
    if Tie.COORDINATING_UNIT in sitting:
        return
    unit = open_services(on).filter(coordinating_unit=True).first()
    if unit is None:
        if sitting & {Tie.CHILD_COORDINATOR, Tie.COORDINATOR}:
            return
        raise Wrong("what_is_seen", "no-coordinating-unit")
    seat_service(about, Tie.COORDINATING_UNIT, HOL_7_3.id, service=unit.id, since=on, by=by, at=at)
    tell(case, about, "unit-called-in", {"unit": unit.name}, at=at)


def _known(field: str, value: str, kind: type[Effect] | type[GoalArea] | type[MeasureKind] | type[Potential]) -> None:
    if value not in {str(each) for each in kind}:
        raise Wrong(field, "unknown")


def _has_come(field: str, day: date, on: date) -> None:
    if day > on:
        raise Wrong(field, "not-come")


def _not_too_long(field: str, text: str) -> None:
    if len(text) > LONGEST:
        raise Wrong(field, "too-long")
