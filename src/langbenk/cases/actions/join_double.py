"""Settle what one told who must not know: take it into the child's own case, or say what else became of it."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong, again_if_beaten
from langbenk.bench.door import door
from langbenk.bench.sheets.openings import to_join
from langbenk.cases.intake import Worry, keep
from langbenk.cases.joining import TAKEN, Settlement, checked
from langbenk.cases.models import Case, Concern, Joining


@again_if_beaten
def join_double(*, about: UUID, concern: UUID, what: Settlement, form_key: UUID, by: Actor, at: datetime) -> None:
    """Settle what stands as told of the child's double (``people.Double``). Taken into the case, its words
    become a concern there, in the name of whoever takes it in: who told it, nobody else learns. Nothing of the double
    is touched, the family's log does not tell of it, and the one who told it meets nothing new anywhere.

    The same ``form_key`` again changes nothing. Raise ``Missing`` for a concern that is not there, ``Wrong`` for one
    that another has settled, where the child has no open case to take it into, and as ``checked`` says.
    """
    what = checked(what)
    with door(Action.PROTECTION_CHANGE, by=by, at=at, about=about, part="untold", thing=concern) as opened:
        told = next((one for one in to_join(about) if one.id == concern), None)
        if told is None:
            raise Missing
        if Joining.objects.filter(id=form_key, told=concern).exists():
            return
        if told.outcome:
            raise Wrong("outcome", "settled-already")
        if what.outcome == TAKEN:
            case = Case.objects.filter(person_id=about, closed_at=None).first()
            if case is None:
                raise Wrong("outcome", "no-open-case")
            worry = Worry(what.words, family_told=False, form_key=form_key)
            keep(worry, about, case.id, service=opened.on_behalf_of, by=by, at=at)
        joined = Concern.objects.get(form_key=form_key) if what.outcome == TAKEN else None
        Joining.objects.bulk_create(
            [
                Joining(
                    id=form_key, person_id=about, told=concern, outcome=what.outcome, joined=joined,
                    note=what.note, by_id=by.post, at=at,
                )
            ]
        )  # fmt: skip
