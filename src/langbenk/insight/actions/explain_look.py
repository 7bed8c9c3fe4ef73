"""Answer why somebody looked."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong, said
from langbenk.bench.door import door
from langbenk.insight.asking import who_asked
from langbenk.insight.models import Question
from langbenk.outside.mailing import Reader, nudge


def explain_look(*, question: UUID, about: UUID, answer: str, by: Actor, at: datetime) -> None:
    """Keep the leader's answer, and have the asker told, who reads it beside the line (personvernforordningen art. 12
    no. 3).

    An answer is given once, by a leader of the service or, where that has none who can, of the coordinating unit; never
    by the one whom the question is about. Raise ``Missing`` for a question to somebody else, ``Wrong`` for an empty
    answer, one's own reading, and another answer than the one that stands.
    """
    answer = said("answer", answer)
    with door(Action.LOOK_EXPLAIN, by=by, at=at, about=about, part="answer", thing=question):
        asked = Question.objects.select_for_update(no_key=True).filter(id=question, person_id=about).first()
        if asked is None:
            raise Missing
        if asked.about_employee_id == by.post:
            raise Wrong("answer", "own-look")
        if asked.answered_at is not None:
            if asked.answer != answer:
                raise Wrong("answer", "answered-already")
            return
        Question.objects.filter(id=question).update(answer=answer, answered_by=by.post, answered_at=at)
        if asker := who_asked(question):
            nudge(Reader.at_home(asker), about=about, shown_by=Action.LOG_READ, at=at)
