"""What comes for one person: what the law's calendar says, and what somebody has told. Used inside the door."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from langbenk.bench.deeds import Missing, Wrong
from langbenk.law.errors import InputError
from langbenk.law.transition_lists import CHECKLISTS, TransitionKind
from langbenk.law.transitions import DEFAULTS, KnownMoves, TransitionTargets, transitions_ahead
from langbenk.law.transitions import Transition as Step
from langbenk.organisation.targets import own_days
from langbenk.people.models import Person
from langbenk.transitions.models import COMING, Transition

BY_HAND = (
    TransitionKind.HOSPITAL_TO_HOME,
    TransitionKind.MOVING,
    TransitionKind.KINDERGARTEN,
    TransitionKind.SCHOOL,
    TransitionKind.UPPER_SECONDARY,
)
"""What somebody can tell the day of: what the law gives no day, or only a day that is the municipality's own."""
TOLD, LAW = "told", "law"
PREPARE = "prepare"
"""What the municipality's own target is kept by (``cases.habits.HABITS``): how many days before one begins."""


@dataclass(frozen=True)
class Ahead:
    """One step: what the law says of it, on the day that counts, and the row that keeps it where there is one."""

    step: Step
    on: date
    prepared_from: date
    row: Transition | None

    @property
    def kind(self) -> TransitionKind:
        """Which step it is."""
        return self.step.kind

    def begun(self, today: date) -> bool:
        """Whether it is time to prepare, or somebody has begun."""
        return self.row is not None or self.prepared_from <= today


def targets_on(on: date) -> TransitionTargets:
    """The municipality's own targets as they hold on the day, or what Langbenk begins with."""
    own = own_days(PREPARE, on)
    return TransitionTargets(days=own) if own else DEFAULTS


def ahead_of(about: UUID, case: UUID, on: date) -> tuple[Ahead, ...]:
    """Every step ahead of the person behind the open door, in the order of the days; also those kept ones whose day
    has passed without an end. What has been done or dropped in this case is left out.
    """
    born, due = Person.objects.values_list("birth_date", "due_date").get(id=about)
    rows = {TransitionKind(row.kind): row for row in Transition.objects.filter(case_id=case)}
    coming = {kind: row for kind, row in rows.items() if row.state == COMING}
    targets = targets_on(on)
    found = transitions_ahead(born, None if born else due, _first_day(coming, on), _known(coming), targets)
    steps = {step.kind: step for step in found} | (_just_born(coming) if born else {})
    kept = tuple(_kept(steps[kind], row, targets) for kind, row in coming.items() if kind in steps)
    rest = tuple(
        Ahead(step, step.on, step.prepare_from, None) for step in found if step.kind not in rows and step.on >= on
    )
    return tuple(sorted((*kept, *rest), key=lambda one: (one.on, one.kind)))


def the_one(about: UUID, case: UUID, kind: str, on: date) -> Ahead:
    """The step of this kind ahead of the person; raise ``Missing`` where there is none."""
    found = next((one for one in ahead_of(about, case, on) if one.kind.value == kind), None)
    if found is None:
        raise Missing
    return found


def day_for(about: UUID, kind: TransitionKind, day: date) -> Step:
    """The step as the law sees it on a day that somebody tells; raise ``Wrong`` for a school year that the law does not
    open (opplæringslova § 2-4), and for what is not told by hand.
    """
    if kind not in BY_HAND:
        raise Wrong("kind", "unknown")
    born, due = Person.objects.values_list("birth_date", "due_date").get(id=about)
    rows = {kind: Transition(kind=kind.value, on=day, known_by=TOLD)}
    try:
        found = transitions_ahead(born, None if born else due, min(day, _usual(born or due)), _known(rows))
    except InputError:
        raise Wrong("on", "not-that-year") from None
    return next(step for step in found if step.kind is kind)


def has_item(kind: TransitionKind, key: str) -> bool:
    """Whether the checklist of a step has such a thing on it."""
    return any(item.key == key for item in CHECKLISTS[kind])


def _usual(first: date | None) -> date:
    return first or date.max


def _first_day(coming: dict[TransitionKind, Transition], on: date) -> date:
    return min([on, *(row.on for row in coming.values())])


def _just_born(coming: dict[TransitionKind, Transition]) -> dict[TransitionKind, Step]:
    """The birth goes on being prepared for after the day: there is more on its list than to be born."""
    row = coming.get(TransitionKind.BIRTH)
    found = transitions_ahead(None, row.on, row.on) if row else ()
    return {step.kind: replace(step, estimated=False) for step in found if step.kind is TransitionKind.BIRTH}


def _known(coming: dict[TransitionKind, Transition]) -> KnownMoves:
    days = {kind: row.on for kind, row in coming.items()}
    school = coming.get(TransitionKind.SCHOOL)
    return KnownMoves(
        home_from_hospital=days.get(TransitionKind.HOSPITAL_TO_HOME),
        moves=days.get(TransitionKind.MOVING),
        died=days.get(TransitionKind.DEATH),
        school_year=school.on.year if school and school.known_by == TOLD else None,
    )


def _kept(step: Step, row: Transition, targets: TransitionTargets) -> Ahead:
    """What the law says, with the day that was told; what the calendar alone knows follows the birth date."""
    on = row.on if row.known_by == TOLD else step.on
    return Ahead(step, on, targets.prepare_from(step.kind, on) if on != row.on else row.prepared_from, row)
