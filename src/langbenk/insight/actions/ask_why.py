"""Ask why somebody looked."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong, again_if_beaten
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.insight.asking import line_behind, who_answers
from langbenk.insight.deadline import due
from langbenk.insight.models import Question
from langbenk.outside.mailing import Reader, nudge

LONGEST = 2000


@again_if_beaten
def ask_why(*, about: UUID, line: int, words: str, form_key: UUID, by: Actor, at: datetime) -> None:
    """Ask the leader of the service behind one line of the log why somebody looked (pasientjournalloven § 22 a,
    personvernforordningen art. 15), and have those who can answer told. ``words`` may be empty: it is then just why.

    The same line is asked about once by each of the family. Raise ``Missing`` for a line that this reader does not see,
    and ``Wrong`` for words that are too many, or a line of one's own or that no service stands behind.
    """
    words = words.strip()
    if len(words) > LONGEST:
        raise Wrong("words", "too-long")
    with door(Action.LOOK_ASK, by=by, at=at, about=about, part="log"):
        if Question.objects.filter(line=line, asked_by=by.person, person_id=about).exists():
            return
        behind = line_behind(about, line)
        if behind is None:
            raise Missing
        if behind.service is None or behind.employee is None or behind.actor == by.person:
            raise Wrong("words", "nobodys-line")
        question = Question(
            person_id=about,
            line=line,
            line_at=behind.at,
            service_id=behind.service,
            about_employee_id=behind.employee,
            asked_by_id=by.person,
            words=words,
            asked_at=at,
            due_on=due(day_of(at)),
            form_key=form_key,
        )
        Question.objects.bulk_create([question])
        asked = (Reader.at_work(one) for one in who_answers(question.id))
        nudge(*asked, shown_by=Action.LOOK_EXPLAIN, thing=question.id, at=at)
