"""Note that an answer from outside has been read."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.cases.matters import close_matters
from langbenk.outsiders.holding import may_change
from langbenk.outsiders.models import OutsideQuestion


def see_answer(*, about: UUID, question: UUID, by: Actor, at: datetime) -> None:
    """Whoever asked, or leads the work, has read the answer: it waits for nobody any more. Read again, or by somebody
    else who may read it, nothing changes.
    """
    with door(Action.OUTSIDER_READ, by=by, at=at, about=about, part="outside question", thing=question) as opened:
        found = OutsideQuestion.objects.filter(id=question, person_id=about, read_at=None).first()
        if found is None or found.answered_at is None or not may_change(found, by, opened.situation):
            return
        OutsideQuestion.objects.filter(id=question).update(read_at=at, read_by_id=by.post)
        close_matters(about, "outsider", [question], at=at)
