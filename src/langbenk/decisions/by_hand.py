"""Letters that somebody writes by hand to one family: which there are, what each is made of, and to whom it goes."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Tie
from langbenk.bench.deeds import Wrong, said
from langbenk.bench.door import Opened
from langbenk.bench.named import given_name
from langbenk.bench.sheets.seats import seats_of
from langbenk.decisions.readers import who_may
from langbenk.decisions.telling import signer
from langbenk.law.words import Words
from langbenk.letters.kinds.child_information import ChildInformation
from langbenk.letters.kinds.consent import Consent
from langbenk.letters.kinds.consent_withdrawn import ConsentWithdrawn
from langbenk.letters.kinds.needs_mapping import Area, NeedsMapping
from langbenk.letters.letter import Letter
from langbenk.letters.parts import Sharing
from langbenk.letters.sender import Named

AREAS: dict[str, Words] = {
    "home": Words("Hjemme", "Heime", "At home"),
    "school": Words("Barnehage og skole", "Barnehage og skule", "Kindergarten and school"),
    "health": Words("Helse", "Helse", "Health"),
    "leisure": Words("Fritid og venner", "Fritid og vener", "Leisure and friends"),
}
MOST = 200  # signs in a line


@dataclass(frozen=True)
class ToTheChild:
    """What happens now, and what the child can decide, in words for this child."""

    happens: str
    decides: tuple[str, ...]


@dataclass(frozen=True)
class Mapped:
    """What was talked about on a day; ``areas`` holds how it is and what is needed by the keys of ``AREAS``."""

    talked_on: date
    strengths: str
    childs_view: str
    areas: dict[str, tuple[str, str]]


@dataclass(frozen=True)
class ToSign:
    """A consent on paper: which service gets to see what, for what, until when; none where it has no end."""

    service: str
    what: str
    why: str
    until: date | None


@dataclass(frozen=True)
class NoLonger:
    """A consent that was withdrawn: since when which service gets no more of what it was for."""

    service: str
    what: str
    why: str
    withdrawn_on: date


Said = ToTheChild | Mapped | ToSign | NoLonger
KINDS: dict[str, type[Letter]] = {
    letter.kind.key: letter for letter in (ChildInformation, NeedsMapping, Consent, ConsentWithdrawn)
}


def must_be_whole(what: Said, on: date) -> None:
    """Raise ``Wrong`` for what was left empty, too long, or a day that cannot be."""
    match what:
        case ToTheChild():
            said("happens", what.happens)
            said("decides", "\n".join(what.decides))
        case Mapped():
            said("childs_view", what.childs_view)
            if not any(part.strip() for area in what.areas.values() for part in area):
                raise Wrong("home_today", "empty")
            _has_been("talked_on", what.talked_on, on)
        case ToSign() | NoLonger():
            for name in ("service", "what", "why"):
                said(name, getattr(what, name), MOST)
            if isinstance(what, NoLonger):
                _has_been("withdrawn_on", what.withdrawn_on, on)
            elif what.until is not None and what.until <= on:
                raise Wrong("until", "not-ahead")


def letter_of(what: Said, about: UUID, opened: Opened, *, writer: UUID, language: str, on: date) -> Letter:
    """The letter in one language. Where an address is protected, it names no workplace and no number."""
    name, signed = given_name(about), signer(writer, on)
    by = Named(signed.name) if opened.guarded else signed
    match what:
        case ToTheChild():
            deputy = next((seat.name for seat in seats_of(about, on=on) if seat.kind == Tie.DEPUTY), "")
            return ChildInformation(name, what.happens, what.decides, by, deputy)
        case Mapped():
            areas = tuple(
                Area(AREAS[key].say(language), today.strip(), need.strip())
                for key, (today, need) in what.areas.items()
                if today.strip() or need.strip()
            )
            return NeedsMapping(name, what.talked_on, what.strengths.strip(), what.childs_view, areas, by)
        case ToSign():
            sign = tuple(one.name for one in who_may(Action.CONSENT_GIVE, about, opened))
            return Consent(name, (Sharing(what.service, what.what, what.why),), what.until, sign, by)
        case NoLonger():
            return ConsentWithdrawn(name, what.withdrawn_on, (Sharing(what.service, what.what, what.why),), by)


def _has_been(field: str, day: date, on: date) -> None:
    if day > on:
        raise Wrong(field, "not-come")
