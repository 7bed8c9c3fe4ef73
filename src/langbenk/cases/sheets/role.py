"""What a leader must know to settle a conflict of roles, and no more: never whom the case is about."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.models import RoleChoice
from langbenk.cases.roles import to_settle
from langbenk.organisation.staff import colleague


@dataclass(frozen=True)
class Settled:
    """A leader's answer so far."""

    answer: str
    because: str
    by: str
    at: datetime


@dataclass(frozen=True)
class RoleSheet:
    """``reasons`` say why the roles would meet; they are empty where there is nothing for this leader to settle.
    ``reference`` names the case without the person.
    """

    name: str
    service_name: str
    reasons: tuple[str, ...]
    reference: str
    answers: tuple[Settled, ...]
    may: frozenset[str]


def role_sheet(*, about: UUID, employee: UUID, by: Actor, at: datetime) -> RoleSheet:
    """One employee whose roles would meet in one case, for a leader who answers for them."""
    with door(Action.ROLE_SETTLE, by=by, at=at, about=about, part="role") as opened:
        on = day_of(at)
        found, who = to_settle(about, employee, opened, by.employee, on=on), colleague(employee, on)
        if found is None or who is None:
            return RoleSheet("", "", (), "", (), opened.may)
        given = RoleChoice.objects.filter(person_id=about, employee_id=employee).select_related("by").order_by("-at")
        answers = tuple(
            Settled(one.answer, one.because, f"{one.by.given_name} {one.by.family_name}", one.at) for one in given
        )
        return RoleSheet(who.name, who.service_name, found.reasons, found.reference, answers, opened.may)
