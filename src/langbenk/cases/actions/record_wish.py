"""Record what the family answered when they were asked."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import said
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.inquiries import schemes_of
from langbenk.cases.models import Wish
from langbenk.cases.moves import hold_case, move, must_have_reached
from langbenk.law import Answer


def record_wish(
    *, about: UUID, answers: dict[str, Answer], said_by: str, words: str, form_key: UUID, by: Actor, at: datetime
) -> None:
    """Keep one answer for each scheme in ``schemes_of``; unknown is an answer. Earlier answers stay; the last counts.

    The wish belongs to the family (pasient- og brukerrettighetsloven § 2-5 c), and may change at any time.
    Raise ``TooEarly`` while the unit has not taken the case.
    """
    said_by = said("said_by", said_by, longest=200)
    with door(Action.WISH_RECORD, by=by, at=at, about=about):
        case = hold_case(about)
        if Wish.objects.filter(case=case, form_key=form_key).exists():
            return
        must_have_reached(case, "wish")
        told = {"said_by": said_by, "words": words.strip(), "form_key": form_key}
        stamp = {"recorded_by_id": by.employee, "at": at}
        answered = {scheme: answers.get(scheme, Answer.UNKNOWN).value for scheme in schemes_of(about, day_of(at))}
        Wish.objects.bulk_create(
            [
                Wish(case=case, person_id=about, scheme=scheme, answer=answer, **told, **stamp)
                for scheme, answer in answered.items()
            ]
        )
        if case.step == "wish":
            move(case, "rights", since=day_of(at))
