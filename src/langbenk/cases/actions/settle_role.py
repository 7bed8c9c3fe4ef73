"""Settle a conflict of roles."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong, said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.models import RoleChoice
from langbenk.cases.roles import to_settle


def settle_role(
    *, about: UUID, employee: UUID, answer: str, because: str, form_key: UUID, by: Actor, at: datetime
) -> None:
    """A leader's written choice: whether somebody who decides on the help, or leads it, may all the same coordinate for
    this person. The last answer counts. The same ``form_key`` again changes nothing.

    Raise ``Missing`` for a leader who does not answer for that employee, and where no roles would meet.
    """
    because = said("because", because)
    if answer not in ("yes", "no"):
        raise Wrong("answer", "unknown")
    with door(Action.ROLE_SETTLE, by=by, at=at, about=about, part="settle", thing=form_key) as opened:
        if to_settle(about, employee, opened, by.employee, on=day_of(at)) is None:
            raise Missing
        row = RoleChoice(
            id=form_key,
            person_id=about,
            employee_id=employee,
            answer=answer,
            because=because,
            by_id=by.post,
            at=at,
            form_key=form_key,
        )
        RoleChoice.objects.bulk_create([row], ignore_conflicts=True)
