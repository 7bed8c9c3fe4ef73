"""The family's own page: who coordinates now, what happens next, the plan, what they have been told, who has looked."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import connection
from django.db.models import Exists, OuterRef

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.door import door, listing
from langbenk.bench.sheets.seats import Seat, seats_of
from langbenk.bench.sheets.who_looked import Look, last_look_of_another
from langbenk.bench.situation import day_of
from langbenk.cases.models import Case, Notice
from langbenk.cases.sheets.child import Child, child
from langbenk.cases.sheets.entries import EntryLine, entry_lines
from langbenk.coordination.sheets.coordination import open_with_settled
from langbenk.coordination.who import Coordinates, beside, coordinates_today, settled_of
from langbenk.coordinators.sheets.at_home import AtHome, beside_the_coordinator
from langbenk.law.ages import Person as Aged
from langbenk.law.ages import years
from langbenk.plans.agreeing import asked_to_agree
from langbenk.plans.models import Agreement, Plan
from langbenk.plans.sheets.goals import GoalLine, goals_of
from langbenk.plans.sheets.waiting import waited_for
from langbenk.records.at_home import WaitsAtHome, waits_at_home

NOTICES = 20
ENTRIES = 3

MINE = """
SELECT p.id, p.given_name, p.family_name, p.birth_date, p.due_date, bench_permits('home.read', p.id)
FROM bench_mine('family.list') AS mine JOIN people_person p ON p.id = mine
ORDER BY p.birth_date DESC NULLS FIRST, p.given_name, p.id
"""


@dataclass(frozen=True)
class Told:
    """Something the family was told. ``code`` names the text, ``names`` fills it."""

    code: str
    names: tuple[tuple[str, str], ...]
    at: datetime


@dataclass(frozen=True)
class FamilyLine:
    """Somebody in a family's own list. ``is_me``: the reader themself. ``may`` says whether the home page opens, or
    only what is written for this reader.
    """

    child: Child
    is_me: bool
    may: frozenset[str]


@dataclass(frozen=True)
class HomeSheet:
    """One child, seen by a guardian, or by the young person themself (``is_me``). ``coordinates`` always answers who
    coordinates today, and ``also`` which service coordinates the services beside a coordinator. ``coordinator`` is none
    between two of them.

    ``coming`` is a coordinator whose seat begins on a later day. ``waits_for`` is the kind of seat that takes the case
    on from ``step``, empty for nobody. ``plan_state`` is none, draft or final, and closed to a guardian whom the young
    person has not let see it. ``entries`` are the last ones written. Without ``decision.read`` in ``may`` there are no
    notices, and no seats of health services but the one who leads and their deputy (``bench_hides_contact``).
    """

    child: Child
    step: str
    waits_for: str
    next_on: date | None
    coordinates: Coordinates
    also: Seat | None
    coordinator: Seat | None
    deputy: Seat | None
    unit: Seat | None
    coming: Seat | None
    plan_state: str
    plan_version: int
    plan_next_review: date | None
    goals: tuple[GoalLine, ...]
    waits_for_my_agreement: bool
    waits: WaitsAtHome
    notices: tuple[Told, ...]
    seats: tuple[Seat, ...]
    last_look: Look | None
    entries: tuple[EntryLine, ...]
    coordinators: AtHome
    is_me: bool
    may: frozenset[str]


def home_sheet(*, about: UUID, by: Actor, at: datetime) -> HomeSheet:
    """All that a guardian meets first about one child."""
    with door(Action.HOME_READ, by=by, at=at, about=about, part="home") as opened:
        on = day_of(at)
        case = open_with_settled(about, on)
        found = child(about, on)
        seats, settled = seats_of(about, on=on), settled_of(case)
        now = coordinates_today(seats, settled, on=on)
        plan, agreed = _plan(case, by)
        asked = asked_to_agree(opened, Aged(age=found.age, due_date=found.due_date), on=on)
        return HomeSheet(
            child=found,
            step=case.step,
            waits_for=waited_for(case.step, seats),
            next_on=case.next_on,
            coordinates=now,
            also=beside(now, seats, settled),
            coordinator=_first(seats, Tie.CHILD_COORDINATOR, Tie.COORDINATOR),
            deputy=_first(seats, Tie.DEPUTY),
            unit=_first(seats, Tie.COORDINATING_UNIT),
            coming=next((seat for seat in seats if seat.is_leading and seat.begins_later), None),
            plan_state=(plan.state if plan else "none") if Action.PLAN_READ in opened.may else "closed",
            plan_version=plan.version if plan else 0,
            plan_next_review=plan.next_review if plan else None,
            goals=goals_of(plan.id, on) if plan else (),
            waits_for_my_agreement=plan is not None and plan.state == "final" and asked and not agreed,
            waits=waits_at_home(about, by, on),
            notices=_notices(case),
            seats=seats,
            last_look=last_look_of_another(about, by),
            entries=entry_lines(about, by, ENTRIES),
            coordinators=beside_the_coordinator(about, seats, settled.away, by),
            is_me=Tie.SELF in opened.ties,
            may=opened.may,
        )


def my_children(*, by: Actor, at: datetime) -> tuple[FamilyLine, ...]:
    """Everybody whom this reader stands to as family, themself too, the youngest first."""
    with listing(Action.FAMILY_LIST, by=by, at=at, part="children") as shown, connection.cursor() as cursor:
        cursor.execute(MINE)
        rows = cursor.fetchall()
        shown.extend(row[0] for row in rows)
    return tuple(
        FamilyLine(
            child=Child(
                id=person,
                given_name=given,
                name=f"{given} {family}".strip(),
                age=years(born, day_of(at)) if born else None,
                due_date=None if born else due,
            ),
            is_me=person == by.person,
            may=frozenset({Action.HOME_READ.value} if opens_home else ()),
        )
        for person, given, family, born, due, opens_home in rows
    )


def _first(seats: tuple[Seat, ...], *kinds: Tie) -> Seat | None:
    return next((seat for seat in seats if seat.kind in kinds and not seat.begins_later), None)


def _plan(case: Case, by: Actor) -> tuple[Plan | None, bool]:
    """The plan, and whether this guardian has agreed to it as it stands."""
    mine = Agreement.objects.filter(plan=OuterRef("pk"), guardian=by.person, plan_version=OuterRef("version"))
    plan = Plan.objects.filter(case=case).annotate(agreed=Exists(mine)).first()
    return plan, plan is not None and plan.agreed


def _notices(case: Case) -> tuple[Told, ...]:
    newest = Notice.objects.filter(case=case).order_by("-at", "-id")[:NOTICES]
    return tuple(Told(notice.code, tuple(sorted(notice.names.items())), notice.at) for notice in newest)
