"""What one voice thinks in a disagreement, before it is kept. Used by the deed, inside the door."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from langbenk.access.standing import Actor, Tie
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import Opened
from langbenk.bench.sheets.seats import Seat
from langbenk.coordination.agreeing import must_be_known, must_be_lawful, services_on
from langbenk.coordination.disputing import CHILD, FAMILY, NOT_ASKED, SELF, SERVICE, TOLD
from langbenk.coordination.models import View

AT_WORK = frozenset({(SERVICE, SELF), *((voice, how) for voice in (CHILD, FAMILY) for how in (TOLD, NOT_ASKED))})


@dataclass(frozen=True)
class Heard:
    """``voice``: service, child or family; at home it is always one's own. ``how``: self, told, or not_asked and then
    the text says why. ``proposes`` is whom a service would rather see.
    """

    text: str
    voice: str = SERVICE
    how: str = SELF
    proposes: UUID | None = None


def voice_of(what: Heard, seats: tuple[Seat, ...], opened: Opened, *, by: Actor, on: date) -> View:
    """The view in the right voice: the young person's and a parent's own at home; at work the service's, or what the
    child or the family said to somebody. Raise ``Wrong`` for a voice or a service that cannot be taken.
    """
    view = View(voice=what.voice, how=what.how, writer_id=by.person, by_id=by.employee)
    if by.employee is None:
        view.voice, view.how = (CHILD if Tie.SELF in opened.ties else FAMILY), SELF
    elif (what.voice, what.how) not in AT_WORK:
        raise Wrong("how", "unknown")
    elif what.voice == SERVICE:
        if what.proposes is None:
            raise Wrong("proposes", "unknown")
        must_be_known("text", opened)
        must_be_lawful("proposes", what.proposes, services_on(seats, on=on))
        view.service_id, view.proposes_id = opened.on_behalf_of, what.proposes
    return view
