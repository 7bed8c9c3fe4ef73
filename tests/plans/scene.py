"""Noah's bench on 2 November 2026: a coordinator, her deputy, two parents, a teacher, the unit. A plan was granted."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from langbenk.access.standing import Actor
from langbenk.cases.models import Case, Wish
from langbenk.plans.actions.add_goal import add_goal
from langbenk.plans.actions.add_measure import add_measure
from langbenk.plans.actions.finalise_plan import finalise_plan
from langbenk.plans.actions.open_plan import open_plan
from langbenk.plans.actions.write_plan import write_plan
from langbenk.plans.models import Goal, Measure, Plan
from langbenk.plans.process import PlanText
from langbenk.plans.undertaking import Undertaking
from tests.conftest import as_owner
from tests.made import a_guardian, a_person, a_service, an_employee, seat

MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
TUESDAY = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
WHOLE = PlanText(
    resources_and_needs="Noah likes drawing. He needs calm breaks.",
    child_participation="Noah drew what a good day is, and chose the goals.",
    period_from=date(2026, 11, 1),
    period_until=date(2027, 11, 1),
    next_review=date(2027, 2, 1),
)


@dataclass(frozen=True)
class Scene:
    noah: UUID
    health: UUID
    school: UUID
    ingrid: Actor  # child coordinator
    per: Actor  # deputy
    siri: Actor  # mother
    omar: Actor  # father
    tuva: Actor  # teacher, team member
    unit: Actor  # in the coordinating unit

    def plan(self) -> Plan:
        with as_owner():
            return Plan.objects.get(person_id=self.noah)

    def case(self) -> Case:
        with as_owner():
            return Case.objects.get(person_id=self.noah)

    def goal(self) -> Goal:
        with as_owner():
            return Goal.objects.get(person_id=self.noah)

    def measure(self) -> Measure:
        with as_owner():
            return Measure.objects.get(person_id=self.noah)


def noahs_bench(*, step: str = "plan", wish: str = "yes") -> Scene:
    with as_owner():
        noah = a_person("Noah", born=date(2017, 3, 2))
        health, school = a_service("municipal_health", "Health"), a_service("school", "Lysvik school")
        board = a_service("coordinating_unit", "The unit", coordinating_unit=True)
        scene = Scene(
            noah=noah,
            health=health,
            school=school,
            ingrid=an_employee("Ingrid", health, profession="coordination_adviser"),
            per=an_employee("Per", health),
            siri=a_guardian("Siri", noah),
            omar=a_guardian("Omar", noah, kinship="father"),
            tuva=an_employee("Tuva", school, profession="teacher"),
            unit=an_employee("Une", board),
        )
        seat(noah, "child_coordinator", "hol-7-2a", employee=scene.ingrid, service=health)
        seat(noah, "deputy", "hol-7-2a", employee=scene.per, service=health)
        seat(noah, "team_member", "oppl-24-1", employee=scene.tuva, service=school)
        seat(noah, "coordinating_unit", "hol-7-3", service=board)
        for parent in (scene.siri, scene.omar):
            seat(noah, "guardian", "bl-30", relative=parent, until=date(2035, 3, 2))
        case = Case.objects.create(person_id=noah, step=step, opened_at=MONDAY)
        Wish.objects.create(
            case=case,
            person_id=noah,
            scheme="plan",
            answer=wish,
            said_by="Siri",
            recorded_by_id=scene.unit.employee,
            at=MONDAY,
            form_key=uuid4(),
        )
    return scene


def a_draft(scene: Scene) -> None:
    """The plan opened by its coordinator, with a goal and a measure, whole but for being final."""
    open_plan(about=scene.noah, by=scene.ingrid, at=MONDAY)
    write_plan(about=scene.noah, text=WHOLE, version=1, by=scene.ingrid, at=MONDAY)
    add_goal(about=scene.noah, words="Ride my bike", said_by="child", form_key=uuid4(), by=scene.ingrid, at=MONDAY)
    a_measure(scene)


def a_measure(scene: Scene, due: date = date(2026, 12, 1)) -> None:
    """Training, by the health service."""
    what = Undertaking("Train twice a week", scene.health, due)
    add_measure(about=scene.noah, goal=scene.goal().id, what=what, form_key=uuid4(), by=scene.ingrid, at=MONDAY)


def no_longer_wished(scene: Scene) -> None:
    """On Tuesday the mother tells the unit that they do not want a plan after all."""
    case = scene.case()
    with as_owner():
        asked = {"scheme": "plan", "said_by": "Siri", "recorded_by_id": scene.unit.employee, "form_key": uuid4()}
        Wish.objects.create(case=case, person_id=scene.noah, answer="no", at=TUESDAY, **asked)


def a_final_plan(scene: Scene) -> None:
    """The draft made final."""
    a_draft(scene)
    finalise_plan(about=scene.noah, version=scene.plan().version, by=scene.ingrid, at=MONDAY)
