"""Lysvik in November 2026: a family whom nobody has met, a school, a hospital, and the coordinating unit."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from langbenk.access.standing import Actor
from langbenk.intake.models import HandOver, NeedNotice
from langbenk.intake.receiving import Need, Whom
from tests.conftest import as_owner
from tests.made import a_guardian, a_person, a_service, an_employee

MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
TUESDAY = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
NEXT_MONDAY = datetime(2026, 11, 9, 9, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Scene:
    noah: UUID
    unit: UUID
    school: UUID
    hospital: UUID
    eva: Actor  # in the coordinating unit
    tor: Actor  # her colleague there
    tuva: Actor  # a teacher
    rolf: Actor  # a doctor at the hospital
    siri: Actor  # Noah's mother

    def need(self) -> NeedNotice:
        with as_owner():
            return NeedNotice.objects.latest("came_at")

    def handover(self) -> HandOver:
        with as_owner():
            return HandOver.objects.latest("sent_at")


def before_any_case() -> Scene:
    with as_owner():
        noah = a_person("Noah", born=date(2017, 3, 2))
        unit = a_service("municipal_health", "The unit", coordinating_unit=True)
        school, hospital = a_service("school", "Lysvik"), a_service("specialist_health", "The hospital")
        return Scene(
            noah=noah,
            unit=unit,
            school=school,
            hospital=hospital,
            eva=an_employee("Eva", unit),
            tor=an_employee("Tor", unit),
            tuva=an_employee("Tuva", school, profession="teacher"),
            rolf=an_employee("Rolf", hospital, profession="doctor"),
            siri=a_guardian("Siri", noah),
        )


def a_need(about: UUID | None = None, *, text: str = "He does not sleep.", **more: object) -> Need:
    """A notice about somebody the sender chose, or about a name that was typed; they agreed the day before."""
    said = {"agreed_on": date(2026, 11, 1)} | more
    return Need(whom=Whom("child", "Noah Lie", about), text=text, form_key=uuid4(), **said)  # type: ignore[arg-type]
