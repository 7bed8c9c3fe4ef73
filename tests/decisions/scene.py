"""Noah's answers in November 2026: one refused, told on Thursday, and complained of by his mother on Friday."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from langbenk.access.standing import Actor
from langbenk.cases.models import Decision, Letter, Matter
from langbenk.decisions.actions.make_complaint import make_complaint
from langbenk.decisions.actions.tell_decision import tell_decision
from langbenk.decisions.life import stages_of
from langbenk.decisions.models import ComplaintStep
from langbenk.decisions.telling import Besides
from langbenk.organisation.models import Letterhead
from tests.cases.scene import Scene, decided
from tests.conftest import as_owner

THURSDAY = datetime(2026, 11, 5, 9, 0, tzinfo=UTC)
FRIDAY = datetime(2026, 11, 6, 9, 0, tzinfo=UTC)
LAST_DAY = date(2026, 12, 3)  # four weeks from Thursday
GOVERNOR = "Statsforvalteren i Vestland"  # Lysvik lies in county 46
BEST = Besides(they_said="Vi trenger hjelp.", instead="Skolen hjelper videre.", best_interests="Ro hjemme.")


def refused() -> Scene:
    """All three are decided on Wednesday; the child coordinator was refused."""
    scene = decided("refused", "declined", "declined")
    with as_owner():
        Letterhead.objects.create(municipality="Lysvik kommune", unit="The unit", county="46", since=date(2020, 1, 1))
    return scene


def the_refusal(scene: Scene) -> UUID:
    """The decision on the child coordinator that was made first."""
    with as_owner():
        return Decision.objects.filter(person_id=scene.noah, rule="child-coordinator").earliest("at").id


def told(scene: Scene, at: datetime = THURSDAY, by: Actor | None = None) -> UUID:
    """The refusal, with its letter sent."""
    decision = the_refusal(scene)
    tell_decision(about=scene.noah, decision=decision, besides=BEST, by=by or scene.eva, at=at)
    return decision


def complained(scene: Scene, decision: UUID, at: datetime = FRIDAY, key: UUID | None = None) -> UUID:
    """Siri complains of it on her page."""
    return make_complaint(
        about=scene.noah,
        decision=decision,
        words="Noah trenger hjelp lenge.",
        why_late="",
        form_key=key or uuid4(),
        by=scene.siri,
        at=at,
    )


def life_of(scene: Scene, decision: UUID) -> list[str]:
    """The stages that the decision has come through."""
    with as_owner():
        return [stage.state for stage in stages_of(scene.noah)[decision]]


def done_with(complaint: UUID) -> list[str]:
    """The steps that the complaint has come through."""
    with as_owner():
        return list(ComplaintStep.objects.filter(complaint_id=complaint).order_by("at").values_list("kind", flat=True))


def letters(scene: Scene) -> list[tuple[str, str]]:
    """Every letter that was written: its kind, and to whom."""
    with as_owner():
        rows = Letter.objects.filter(person_id=scene.noah).select_related("to").order_by("at", "kind", "to_body")
        return [(row.kind, row.to.given_name if row.to else row.to_body) for row in rows]


def matters(scene: Scene) -> list[str]:
    """What is open beside the road."""
    with as_owner():
        rows = Matter.objects.filter(person_id=scene.noah, closed_at=None).order_by("kind")
        return list(rows.values_list("kind", flat=True))
