"""Selma's bench on 2 November 2026: seventeen until 12 March; a child coordinator, the unit, a teacher, her parents."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

from langbenk.access.standing import Actor, Hat
from langbenk.cases.models import Assessment, Case, Decision, Matter
from langbenk.transitions.actions.change_item import Item, change_item
from langbenk.transitions.actions.close_case import close_case
from langbenk.transitions.actions.plan_transition import Planned, plan_transition
from langbenk.transitions.closing import Why
from langbenk.transitions.models import Transition
from tests.conftest import as_owner
from tests.made import a_guardian, a_person, a_service, an_employee, seat

MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
TUESDAY = MONDAY + timedelta(days=1)
BORN = date(2009, 3, 12)
BIRTHDAY = datetime(2027, 3, 12, 9, 0, tzinfo=UTC)
THE_DAY_BEFORE = BIRTHDAY - timedelta(days=1)
NO_NEED = Why("no_need", "She manages on her own now.", "Selma and her parents", "She goes to school every day.")


@dataclass(frozen=True)
class Scene:
    selma: UUID
    team: UUID
    girl: Actor
    turid: Actor  # mother
    kare: Actor  # father
    ingrid: Actor  # child coordinator
    per: Actor  # deputy
    tuva: Actor  # teacher, team member
    une: Actor  # in the coordinating unit

    def case(self) -> Case:
        with as_owner():
            return Case.objects.filter(person_id=self.selma).latest("opened_at")


def selmas_bench(born: date | None = BORN, *, due: date | None = None, step: str = "coordinated") -> Scene:
    with as_owner():
        selma = a_person("Selma" if born else "", born=born, due=due, family_name="Åsheim")
        team, school = a_service("social_services", "The family team"), a_service("school", "Lysvik school")
        board = a_service("coordinating_unit", "The unit", coordinating_unit=True)
        resp = "joint" if born else "expecting"
        scene = Scene(
            selma=selma,
            team=team,
            girl=Actor(selma, Hat.FAMILY),
            turid=a_guardian("Turid", selma, responsibility=resp),
            kare=a_guardian("Kåre", selma, kinship="father", responsibility=resp),
            ingrid=an_employee("Ingrid", team, profession="social_worker"),
            per=an_employee("Per", team),
            tuva=an_employee("Tuva", school, profession="teacher"),
            une=an_employee("Une", board),
        )
        seat(selma, "child_coordinator", "hol-7-2a", employee=scene.ingrid, service=team)
        seat(selma, "deputy", "hol-7-2a", employee=scene.per, service=team)
        seat(selma, "team_member", "oppl-24-1", employee=scene.tuva, service=school)
        seat(selma, "coordinating_unit", "hol-7-3", service=board)
        for parent in (scene.turid, scene.kare):
            ends = date(born.year + 18, born.month, born.day) if born else None
            seat(selma, "guardian", "bl-30" if born else "pbrl-2-5c", relative=parent, until=ends)
        if born:
            seat(selma, "self", "pbrl-3-1", relative=scene.girl)
        Case.objects.create(person_id=selma, step=step, opened_at=MONDAY)
    return scene


def granted(scene: Scene) -> None:
    """The unit has decided that she has a right to a child coordinator."""
    with as_owner():
        case = Case.objects.get(person_id=scene.selma)
        by = scene.une.employee
        asked = Assessment.objects.create(
            case=case, person_id=scene.selma, inquiry={},
            reasons={}, answer={}, release="1", by_id=by, at=MONDAY, form_key=uuid4(),
        )  # fmt: skip
        Decision.objects.create(
            case=case, person_id=scene.selma, assessment=asked, rule="child-coordinator", outcome="granted",
            reasons="Many help her.", child_heard="She wants one.", by_id=by, at=MONDAY,
        )  # fmt: skip


def planned(scene: Scene, kind: str, on: date, *, to: str = "", by: Actor | None = None) -> None:
    plan_transition(about=scene.selma, planned=Planned(kind, on, "They told us.", to), by=by or scene.ingrid, at=MONDAY)


def tick(scene: Scene, kind: str, key: str, state: str = "done", *, at: datetime = TUESDAY, **more: object) -> None:
    change_item(about=scene.selma, item=Item(kind, key), state=state, by=scene.ingrid, at=at, **more)  # type: ignore[arg-type]


def closed(scene: Scene, by: Actor | None = None, *, at: datetime = TUESDAY, **more: str) -> None:
    close_case(about=scene.selma, why=replace(NO_NEED, **more), form_key=uuid4(), by=by or scene.ingrid, at=at)


def rows(scene: Scene) -> dict[str, Transition]:
    with as_owner():
        return {row.kind: row for row in Transition.objects.filter(person_id=scene.selma)}


def running(scene: Scene) -> list[str]:
    with as_owner():
        return list(Matter.objects.filter(person_id=scene.selma, closed_at=None).values_list("kind", flat=True))
