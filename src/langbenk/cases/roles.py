"""Who decides on the help should not be the one who coordinates it: the conflict of roles, and who settles it.

The family must be able to trust that its coordinator pulls for them. Where the roles would meet all the same, as in a
small municipality, a leader chooses in writing, and it stands in the case.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.access.standing import Tie
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import Opened
from langbenk.organisation.staff import services_of

REASONS = ("at-the-unit", "decided", "leads")


@dataclass(frozen=True)
class Conflict:
    """Why the roles would meet (``REASONS``); the last leader's ``answer``: yes, no, or empty; and the names of the
    ``leaders`` who could answer. ``reference`` names the case to one who may not know whose it is.
    """

    reasons: tuple[str, ...]
    answer: str
    leaders: tuple[str, ...]
    reference: str


def conflicts(about: UUID, employees: list[UUID], *, on: date) -> dict[UUID, Conflict]:
    """Those of these employees whose roles would meet on the day. Inside a door to appoint, or to settle."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT employee, reasons, answer, leaders, reference FROM cases_role_conflicts(%s, %s, %s)",
            [about, employees, on],
        )
        rows: list[tuple[Any, ...]] = cursor.fetchall()
    return {
        employee: Conflict(tuple(reasons), answer, tuple(leaders), reference)
        for employee, reasons, answer, leaders, reference in rows
    }


def no_unsettled_conflict(about: UUID, coordinator: UUID, deputy: UUID, *, on: date) -> None:
    """Raise ``Wrong`` for one of the two whose roles would meet, unless a leader has written that they may all the
    same.
    """
    found = conflicts(about, [coordinator, deputy], on=on)
    for field, employee in (("coordinator", coordinator), ("deputy", deputy)):
        if employee in found and found[employee].answer != "yes":
            raise Wrong(field, "role-conflict")


def to_settle(about: UUID, employee: UUID, opened: Opened, by: UUID | None, *, on: date) -> Conflict | None:
    """The conflict that this leader may settle: of somebody in a service that they lead, or any as leader of the
    coordinating unit; never their own. None for everybody else, as if there were nothing to settle.
    """
    leads = {tie.service for tie in opened.situation.ties if tie.kind is Tie.LEADER}
    if employee == by or not leads & services_of(employee, on=on):
        return None
    return conflicts(about, [employee], on=on).get(employee)
