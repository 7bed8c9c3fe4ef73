"""Write a note for oneself, at home."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.decide import Verdict
from langbenk.access.standing import Actor, Audience, Part
from langbenk.bench.deeds import again_if_beaten, said
from langbenk.bench.door import Refused, door
from langbenk.cases.models import Entry
from langbenk.cases.moves import open_case
from langbenk.cases.writing import Draft, keep


@again_if_beaten
def keep_note(*, about: UUID, text: str, form_key: UUID, by: Actor, at: datetime) -> None:
    """Keep a note that nobody but its writer reads: an entry for named persons that names nobody. It leaves others no
    trace, in the log either. The same ``form_key`` again writes nothing.

    Raise ``Wrong`` for an empty or too long text, ``Refused`` for staff: what they write is the municipality's record.
    """
    text = said("text", text)
    with door(Action.ENTRY_WRITE, by=by, at=at, about=about, part="entry", thing=form_key) as opened:
        if by.employee is not None:
            raise Refused(Action.ENTRY_WRITE, Verdict(permitted=False, why="not-yours", ground=opened.verdict.ground))
        case = open_case(about)
        if Entry.objects.filter(id=form_key, person_id=about).exists():
            return
        note = Draft(text=text, audience=Audience.NAMED, part=Part.EVERYDAY)
        keep(note, case.id, about, None, opened.verdict.ground, entry=form_key, by=by, at=at)
