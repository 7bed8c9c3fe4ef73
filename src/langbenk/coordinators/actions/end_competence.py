"""Take back that somebody knows something."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.coordinators.models import Competence


def end_competence(*, employee: UUID, competence: UUID, by: Actor, at: datetime) -> None:
    """It counts no more when somebody is chosen; that it was noted is kept. What has ended already stays as it is."""
    with door(Action.REGISTER_CHANGE, by=by, at=at, about=None, part="competence", thing=competence):
        Competence.objects.filter(id=competence, employee_id=employee, ended_at=None).update(ended_at=at)
