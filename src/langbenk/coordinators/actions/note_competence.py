"""Note that somebody knows something."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.coordinators.knowing import KINDS
from langbenk.coordinators.models import Competence
from langbenk.organisation.staff import colleague


def note_competence(*, employee: UUID, kind: str, what: str, by: Actor, at: datetime) -> None:
    """Note a field or a language (``coordinators.knowing``) that an employee knows. What is noted already stays.

    Raise ``Wrong`` for what is not in the list, and for somebody who does not work here.
    """
    if what not in KINDS.get(kind, {}):
        raise Wrong("what", "unknown")
    with door(Action.REGISTER_CHANGE, by=by, at=at, about=None, part="competence"):
        if colleague(employee, day_of(at)) is None:
            raise Wrong("what", "not-employed")
        row = Competence(employee_id=employee, kind=kind, what=what, by_id=by.post, at=at)
        Competence.objects.bulk_create([row], ignore_conflicts=True)
