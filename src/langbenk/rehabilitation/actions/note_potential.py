"""Note whether somebody's potential has been looked at."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.cases.matters import close_matters
from langbenk.cases.moves import open_case
from langbenk.law.rehabilitation import Potential
from langbenk.rehabilitation.models import PotentialNote, RehabNeed
from langbenk.rehabilitation.rehabilitating import Looked, must_be_looked


def note_potential(*, about: UUID, what: Looked, form_key: UUID, by: Actor, at: datetime) -> None:
    """Keep a new note; what stood before stays. When somebody has looked at it, or is looking, the notices of a
    possible need that wait are answered (FOR-2011-12-16-1256 §§ 7, 8). The same ``form_key`` again changes nothing.

    Raise ``Wrong`` for a state, a reason or a day that cannot be taken.
    """
    must_be_looked(what, day_of(at))
    with door(Action.REHABILITATION_WRITE, by=by, at=at, about=about, part="potential", thing=form_key):
        row = PotentialNote(
            id=form_key,
            case=open_case(about),
            person_id=about,
            state=what.state,
            because=what.because.strip(),
            on=what.on,
            by_id=by.post,
            at=at,
        )
        PotentialNote.objects.bulk_create([row], ignore_conflicts=True)
        if what.state != Potential.NOT_YET:
            RehabNeed.objects.filter(person_id=about, answered_at=None, at__lte=at).update(answered_at=at)
            close_matters(about, "rehabilitation", at=at)
