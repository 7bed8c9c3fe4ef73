"""Noah's case with the coordinating unit in November 2026, and the road from its board as the unit walks it."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from langbenk.access.standing import Actor
from langbenk.audit.models import LogLine
from langbenk.cases.actions.assess_rights import assess_rights
from langbenk.cases.actions.decide_right import decide_right
from langbenk.cases.actions.open_at_unit import open_at_unit
from langbenk.cases.actions.record_wish import record_wish
from langbenk.cases.inquiries import RIGHTS
from langbenk.cases.models import Assessment, Case, Notice
from langbenk.law import Answer
from tests.conftest import as_owner
from tests.made import a_guardian, a_person, a_service, an_employee, seat

MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
TUESDAY = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
WEDNESDAY = datetime(2026, 11, 4, 9, 0, tzinfo=UTC)
YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
EVERY_WISH = {"child_coordinator": YES, "coordinator": NO, "plan": YES}
# All that the three rights turn on, for a child who needs much from many.
NEEDS = dict.fromkeys(
    (
        "serious_condition", "long_term", "composite", "coordinated", "health_services", "other_welfare_services",
        "municipal_health_long_term", "municipal_health_coordinated",
    ),
    YES,
)  # fmt: skip


@dataclass(frozen=True)
class Scene:
    noah: UUID
    unit: UUID
    school: UUID
    eva: Actor  # in the coordinating unit
    tor: Actor  # her colleague there
    tuva: Actor  # a teacher, no seat
    siri: Actor  # the mother
    key: UUID = field(default_factory=uuid4)

    def case(self) -> Case:
        with as_owner():
            return Case.objects.get(person_id=self.noah)

    def assessment(self) -> Assessment:
        with as_owner():
            return Assessment.objects.latest("at")

    def told(self) -> list[str]:
        with as_owner():
            return list(Notice.objects.order_by("at", "code").values_list("code", flat=True))

    def logged(self, action: str) -> list[LogLine]:
        with as_owner():
            return list(LogLine.objects.filter(action=action).order_by("id"))


def at_the_unit(step: str = "unit", born: date | None = date(2017, 3, 2), due: date | None = None) -> Scene:
    """Noah's case as the unit got it on Monday, with its seat and his mother's."""
    with as_owner():
        noah = a_person("Noah", born=born, due=due)
        unit, school = a_service("coordinating_unit", "The unit", coordinating_unit=True), a_service("school", "Lysvik")
        scene = Scene(
            noah=noah,
            unit=unit,
            school=school,
            eva=an_employee("Eva", unit),
            tor=an_employee("Tor", unit),
            tuva=an_employee("Tuva", school, profession="teacher"),
            siri=a_guardian("Siri", noah),
        )
        seat(noah, "coordinating_unit", "hol-7-3", service=unit)
        seat(noah, "guardian", "bl-30", relative=scene.siri)
        Case.objects.create(person_id=noah, step=step, opened_at=MONDAY, next_on=date(2026, 11, 9))
    return scene


def wished(scene: Scene, answers: dict[str, Answer] | None = None, at: datetime = MONDAY) -> None:
    """The unit takes the case and the mother answers."""
    if scene.case().step == "unit":
        open_at_unit(about=scene.noah, by=scene.eva, at=at)
    record_wish(
        about=scene.noah, answers=answers or EVERY_WISH, said_by="Siri", words="Yes, please.", form_key=uuid4(),
        by=scene.eva, at=at,
    )  # fmt: skip


def assess(
    scene: Scene, facts: dict[str, Answer] | None = None, *, at: datetime = TUESDAY, key: UUID | None = None
) -> UUID:
    """Eva assesses the rights, with a reason for each judgement."""
    facts = NEEDS if facts is None else facts
    return assess_rights(
        about=scene.noah,
        facts=facts,
        reasons={fact: f"We see it: {fact}." for fact, answer in facts.items() if answer is not UNKNOWN},
        form_key=key or uuid4(),
        by=scene.eva,
        at=at,
    )


def decide(scene: Scene, rule: str, outcome: str, *, by: Actor | None = None, reasons: str = "We saw it.") -> None:
    """Somebody in the unit decides on the newest assessment, on Wednesday."""
    decide_right(
        about=scene.noah,
        assessment=scene.assessment().id,
        rule=rule,
        outcome=outcome,
        reasons=reasons,
        child_heard="Noah told us what he wants.",
        weight="It has decided much.",
        by=by or scene.eva,
        at=WEDNESDAY,
    )


def decided(
    child_coordinator: str = "granted",
    coordinator: str = "declined",
    plan: str = "granted",
    *,
    born: date = date(2017, 3, 2),
) -> Scene:
    """The whole way to the last decision."""
    scene = at_the_unit(born=born)
    wished(scene)
    assess(scene)
    for rule, outcome in zip(RIGHTS, (child_coordinator, coordinator, plan), strict=True):
        decide(scene, rule, outcome)
    return scene
