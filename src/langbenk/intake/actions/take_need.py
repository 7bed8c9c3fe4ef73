"""Somebody in the coordinating unit takes a notice: from now on it has a name."""

from datetime import datetime
from uuid import UUID

from django.db.models import F

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.intake.answering import held_need, must_wait
from langbenk.intake.models import NeedNotice


def take_need(*, need: UUID, version: int, by: Actor, at: datetime) -> None:
    """Take it, from nobody or from a colleague; the sender sees by whom. What is one's own already stays so.

    Raise ``Missing`` for one that is not for this reader, ``Wrong`` when it is answered or a colleague was first.
    """
    with door(Action.NEED_ANSWER, by=by, at=at, about=None, part="take", thing=need):
        row = held_need(need)
        if row.taken_by_id == by.employee:
            return
        must_wait(row, version)
        NeedNotice.objects.filter(id=need).update(state="taken", taken_by=by.post, version=F("version") + 1)
