"""The letters of the room: who coordinates, that a deputy does, the mandate, and from one coordinator to the next."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.decide import decide
from langbenk.access.standing import Actor, Tie
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import Opened
from langbenk.bench.sheets.seats import Seat
from langbenk.bench.sheets.sitters import sitters_of
from langbenk.cases.letters import About, To, keep_letter
from langbenk.cases.models import Appointment as Row
from langbenk.cases.models import Case
from langbenk.letters.letter import Letter
from langbenk.letters.sender import Named
from langbenk.organisation.staff import colleague
from langbenk.outside.mailing import Reader, nudge


@dataclass(frozen=True)
class Leading:
    """Who leads a case by its last appointment, and from when; ``deputy`` is none where a deputy has taken over."""

    id: UUID
    is_child_coordinator: bool
    coordinator: UUID
    deputy: UUID | None
    since: date
    wish: str


def leading_of(case: Case) -> Leading | None:
    """The appointment that stands, or the one to come."""
    row = Row.objects.filter(case=case, until=None).first()
    if row is None:
        return None
    kind = row.kind == Tie.CHILD_COORDINATOR.value
    return Leading(row.id, kind, row.coordinator_id, row.deputy_id, row.since, row.family_wish)


def named(employee: UUID | None, on: date, seats: tuple[Seat, ...] = ()) -> Named:
    """Somebody at work, as a letter names them; raise ``Wrong`` for one who does not work here on the day."""
    found = colleague(employee, on) if employee else None
    if found is None:
        raise Wrong("coordinator", "not-employed")
    phone = next((seat.phone for seat in seats if seat.holder == employee), "")
    return Named(found.name, unit=found.service_name, phone=phone)


def send_to_the_family(letter: Letter, about: About, opened: Opened, *, by: Actor, at: datetime) -> int:
    """Keep the letter, send it to everybody at home who may read it today, and tell each by mail; how many."""
    readers = [sitter for sitter in sitters_of(about.person, opened) if sitter.at_home]
    may = [one for one in readers if decide(one.actor, Action.LETTER_READ, one.situation).permitted]
    for one in may:
        kept = keep_letter(letter, To(person=one.actor.person), about, by=by, at=at)
        nudge(Reader.at_home(one.actor.person), about=about.person, shown_by=Action.LETTER_READ, thing=kept, at=at)
    return len(may)


def keep_for(who: Named, letter: Letter, about: About, *, by: Actor, at: datetime) -> None:
    """Keep a letter to a colleague: it is read in the case, and never leaves the house."""
    keep_letter(letter, To(body=who.name), about, by=by, at=at, post=False)
