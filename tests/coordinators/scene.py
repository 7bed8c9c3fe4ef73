"""Noah's case with Ingrid as coordinator and Per as her deputy, at Lysvik school, and the unit beside them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from langbenk.access.standing import Actor
from langbenk.bench.models import Tie
from langbenk.cases.actions.appoint_coordinator import Choice, appoint_coordinator
from langbenk.cases.models import Appointment, Matter, Notice
from langbenk.coordinators.actions.note_absence import note_absence
from langbenk.coordinators.models import StandIn
from langbenk.coordinators.nightly import follow_up
from langbenk.organisation.models import Employment
from tests.cases.scene import Scene, decided
from tests.conftest import as_owner
from tests.made import an_employee

THURSDAY = datetime(2026, 11, 5, 9, 0, tzinfo=UTC)
FRIDAY = datetime(2026, 11, 6, 9, 0, tzinfo=UTC)
TWO_WEEKS_ON = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Led:
    scene: Scene
    ingrid: Actor
    per: Actor
    gro: Actor  # leads the school
    una: Actor  # leads the unit

    @property
    def noah(self) -> UUID:
        return self.scene.noah

    def leads(self) -> list[tuple[str, str]]:
        """Who leads Noah's case today, and as what."""
        with as_owner():
            rows = Tie.objects.filter(person_id=self.noah, until=None, employee__isnull=False).order_by("kind")
            rows = rows.filter(kind__in=("child_coordinator", "deputy"))
            return [(row.kind, row.employee.given_name) for row in rows.select_related("employee") if row.employee]

    def matters(self, kind: str) -> list[Matter]:
        """The open ones of a kind."""
        with as_owner():
            return list(Matter.objects.filter(kind=kind, closed_at=None))

    def told(self) -> list[str]:
        with as_owner():
            return list(Notice.objects.filter(at__gte=FRIDAY).order_by("at").values_list("code", flat=True))

    def stand_in(self) -> StandIn:
        with as_owner():
            return StandIn.objects.get()


def led() -> Led:
    """Eva of the unit has appointed the two on Thursday."""
    scene = decided()
    with as_owner():
        ingrid, per = (an_employee(name, scene.school, profession="teacher") for name in ("Ingrid", "Per"))
        gro = an_employee("Gro", scene.school, profession="leader")
        una = an_employee("Una", scene.unit, profession="leader")
    appoint(scene, ingrid, per, at=THURSDAY)
    return Led(scene, ingrid, per, gro, una)


def appoint(scene: Scene, coordinator: Actor, deputy: Actor, *, at: datetime) -> None:
    """Eva appoints two from that very day."""
    choice = Choice(coordinator.post, deputy.post, at.date(), "No wish.")
    appoint_coordinator(about=scene.noah, choice=choice, form_key=uuid4(), by=scene.eva, at=at)


def away(
    story: Led,
    who: Actor | None = None,
    *,
    since: date = date(2026, 11, 6),
    until: date | None = None,
    by: Actor | None = None,
    at: datetime = FRIDAY,
    key: UUID | None = None,
) -> UUID:
    """Ingrid, unless told, is away from Friday, and says so herself, unless told."""
    whose = who or story.ingrid
    found = key or uuid4()
    note_absence(employee=whose.post, since=since, until=until, form_key=found, by=by or whose, at=at)
    return found


def the_night(at: datetime = TWO_WEEKS_ON) -> list[str]:
    """The room's part of a night."""
    return list(follow_up(at))


def appointments() -> list[Appointment]:
    with as_owner():
        return list(Appointment.objects.order_by("since", "at").select_related("coordinator", "deputy"))


def employments(who: Actor) -> list[Employment]:
    with as_owner():
        return list(Employment.objects.filter(employee_id=who.post))
