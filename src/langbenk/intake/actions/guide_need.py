"""Answer a notice with guidance, in words."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import said
from langbenk.bench.door import door
from langbenk.intake.answering import answered, held_need, must_wait


def guide_need(*, need: UUID, answer: str, version: int, by: Actor, at: datetime) -> None:
    """Answer the one who asked (forvaltningsloven § 11, helse- og omsorgstjenesteloven § 4-2 a), and end the notice.

    The same answer again changes nothing. Raise ``Missing`` and ``Wrong`` as ``take_need``, ``Wrong`` for no words.
    """
    answer = said("answer", answer)
    with door(Action.NEED_ANSWER, by=by, at=at, about=None, part="guide", thing=need):
        row = held_need(need)
        if row.state == "guided" and row.answer == answer:
            return
        must_wait(row, version)
        answered(row, "guided", answer=answer, by=by, at=at)
