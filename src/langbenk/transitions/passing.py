"""What goes along at a step to a service that begins: at which steps, to whom, and the letter. Used inside the door."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from langbenk.bench.deeds import Wrong
from langbenk.bench.named import aged
from langbenk.bench.sheets.answers import answers_about
from langbenk.bench.sheets.seats import Seat, seats_of
from langbenk.cases.process import BESIDE
from langbenk.cases.sheets.child import child
from langbenk.law.transition_lists import CHECKLISTS, DOER_WORDS, TransitionKind
from langbenk.letters.kinds.transition import Step
from langbenk.letters.kinds.transition import Transition as PackLetter
from langbenk.letters.parts import Task
from langbenk.letters.sender import Named
from langbenk.organisation.targets import own_days
from langbenk.transitions.ahead import Ahead
from langbenk.transitions.models import PassedOn, Ticked
from langbenk.transitions.moving import HELPS, goes_along

PASSES_ON = {
    TransitionKind.KINDERGARTEN: Step.OTHER,
    TransitionKind.SCHOOL: Step.OTHER,
    TransitionKind.UPPER_SECONDARY: Step.TO_UPPER_SECONDARY,
    TransitionKind.HOSPITAL_TO_HOME: Step.OTHER,
    TransitionKind.EIGHTEEN: Step.TO_ADULT,
}
"""The steps at which somebody new begins in this municipality or the county. A move has its own letter (``moving``)."""

OPEN = "open"
LONGEST = 2000


@dataclass(frozen=True)
class Passing:
    """What is written to one service: the child's view, what works, what to carry on; ``leaving`` are the seats of
    those who leave at this step.
    """

    to: UUID
    childs_view: str
    works: str
    carry: str
    leaving: tuple[UUID, ...] = ()


@dataclass(frozen=True)
class Begins:
    """A service that sits here, or will from a coming day, and the kinds of information that are open to it by consent
    today.
    """

    service: UUID
    name: str
    parts: tuple[str, ...]


def who_begins(about: UUID, *, reader: UUID, on: date) -> tuple[Begins, ...]:
    """Every service here that those who decide have said yes to (forvaltningsloven § 13 a no. 1, helsepersonelloven
    § 22), by name. Others are written nothing.
    """
    receivers = answers_about(about, aged(about), reader=reader, whole=True, on=on)
    found = (
        Begins(one.id, one.name, tuple(part.part for part in one.parts if part.opens))
        for one in receivers
        if one.is_service and one.seated
    )
    return tuple(one for one in found if one.parts)


def the_service(about: UUID, service: UUID, *, reader: UUID, on: date) -> Begins:
    """One of them; raise ``Wrong`` for a service that nobody has said yes to, or that does not sit here."""
    found = next((one for one in who_begins(about, reader=reader, on=on) if one.service == service), None)
    if found is None:
        raise Wrong("to", "no-consent-yet")
    return found


def answer_by(on: date) -> date | None:
    """The day by which somebody there should have received what is sent today: the target for hand-overs."""
    return BESIDE["handover"].due(on, own_days("handover", on))


def leaving_seats(about: UUID, *, on: date) -> tuple[Seat, ...]:
    """Those who help today, and may leave at the step."""
    return tuple(seat for seat in seats_of(about, on=on) if seat.kind in HELPS and not seat.begins_later)


def pack_letter(
    about: UUID, ahead: Ahead, to: Begins, what: Passing, *, writer: Named, on: date, language: str
) -> PackLetter:
    """The letter in one language. It names nobody from a service that the receiver is not to know of (``goes_along``),
    and carries what is left of the step's own list.
    """
    seats = seats_of(about, on=on)
    leaving = [seat for seat in seats if seat.id in what.leaving and goes_along(seat.service_kind, to.parts)]
    begin = [seat for seat in seats if seat.service == to.service and seat.name]
    return PackLetter(
        child=child(about, on).name,
        step=PASSES_ON[ahead.kind],
        day=ahead.on,
        to=to.name,
        childs_view=what.childs_view,
        works=what.works,
        carry=what.carry,
        todo=_left_of(ahead, language),
        leaving=tuple(_named(seat) for seat in leaving),
        beginning=tuple(_named(seat) for seat in begin) or (Named(to.name),),
        writer=writer,
    )


def written_to(transition: UUID) -> dict[UUID, PassedOn]:
    """What has gone to which service at a step."""
    return {row.service_id: row for row in PassedOn.objects.filter(transition_id=transition)}


def _left_of(ahead: Ahead, language: str) -> tuple[Task, ...]:
    settled = Ticked.objects.filter(transition=ahead.row).exclude(state=OPEN) if ahead.row else Ticked.objects.none()
    done = set(settled.values_list("key", flat=True))
    left = (item for item in CHECKLISTS[ahead.kind] if item.key not in done)
    return tuple(Task(item.words.say(language), DOER_WORDS[item.who].say(language), ahead.on) for item in left)


def _named(seat: Seat) -> Named:
    return Named(seat.name or seat.service_name, unit=seat.service_name if seat.name else "", phone=seat.phone)
