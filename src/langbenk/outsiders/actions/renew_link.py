"""Make a new link and a new code for a question that waits."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.matters import put_off
from langbenk.cases.moves import open_case
from langbenk.outsiders.holding import held_question
from langbenk.outsiders.models import OutsideQuestion
from langbenk.outsiders.secret import Secret, new_secret


def renew_link(*, about: UUID, question: UUID, by: Actor, at: datetime) -> Secret:
    """Give back a new link and code, for today or until the last day that was chosen; the former open nothing more.

    Raise ``Missing``, ``Refused`` and ``Wrong`` as ``held_question``.
    """
    with door(Action.OUTSIDER_ASK, by=by, at=at, about=about, part="outside question", thing=question) as opened:
        open_case(about)
        held = held_question(question, about, by, opened)
        secret, until = new_secret(), max(held.valid_until, day_of(at))
        OutsideQuestion.objects.filter(id=question).update(
            link_key=secret.link_key, code_key=secret.code_key, attempts=0, valid_until=until, typed=b""
        )
        put_off(about, "outsider", question, due=until)
        return secret
