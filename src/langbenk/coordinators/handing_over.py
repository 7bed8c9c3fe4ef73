"""The hand-over between two coordinators: who was before, and what the letter holds."""

from datetime import date
from uuid import UUID

from langbenk.access.ties import RELATIVES
from langbenk.bench.sheets.seats import seats_of
from langbenk.cases.models import Appointment, Case, Letter
from langbenk.cases.sheets.child import child
from langbenk.coordinators.letters import Leading, named
from langbenk.letters.kinds.hand_over import HandOver
from langbenk.letters.sender import Named


def written_already(appointment: UUID) -> bool:
    """Whether the hand-over to the one who was appointed so is written."""
    return Letter.objects.filter(kind=HandOver.kind.key, thing=appointment).exists()


def former_of(case: Case, leading: Leading) -> Named | None:
    """Whoever coordinated last before somebody else was appointed, by name, also of one who has left."""
    rows = Appointment.objects.filter(case=case, until__isnull=False).exclude(coordinator_id=leading.coordinator)
    row = rows.select_related("coordinator").order_by("-since", "-at").first()
    return Named(f"{row.coordinator.given_name} {row.coordinator.family_name}") if row else None


def letter_of(
    about: UUID, leading: Leading, former: Named, *, words: tuple[str, str], told_on: date, on: date
) -> HandOver:
    """The letter. Whom to talk to is who sits on the bench today, as far as the writer may know."""
    seats = seats_of(about, on=on)
    at_work = [seat for seat in seats if seat.kind not in RELATIVES and seat.name and not seat.begins_later]
    now, matters = words
    return HandOver(
        child=child(about, on).given_name,
        is_child_coordinator=leading.is_child_coordinator,
        day=leading.since,
        old=former,
        new=named(leading.coordinator, max(on, leading.since), seats),
        now=now,
        matters=matters,
        promised=(),
        contacts=tuple(Named(seat.name, unit=seat.service_name, phone=seat.phone) for seat in at_work),
        family_told_on=told_on,
    )
