"""Take a question to an outsider back, before it is answered."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.cases.matters import close_matters
from langbenk.outsiders.holding import held_question
from langbenk.outsiders.models import OutsideQuestion


def withdraw_question(*, about: UUID, question: UUID, by: Actor, at: datetime) -> None:
    """From now on the link opens nothing, and nobody waits for an answer. The same twice changes nothing.

    Raise ``Missing``, ``Refused`` and ``Wrong`` as ``held_question``.
    """
    with door(Action.OUTSIDER_ASK, by=by, at=at, about=about, part="outside question", thing=question) as opened:
        if OutsideQuestion.objects.filter(id=question, person_id=about, withdrawn_at__isnull=False).exists():
            return
        held_question(question, about, by, opened)
        OutsideQuestion.objects.filter(id=question).update(withdrawn_at=at, typed=b"")
        close_matters(about, "outsider", [question], at=at)
