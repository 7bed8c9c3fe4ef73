"""An entry before it is written: for whom, about what, kept from whom, shared on which ground; and what must hold."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.decide import decide, decide_entry
from langbenk.access.standing import Actor, Audience, Part, SharedWith, Situation
from langbenk.access.ties import Tie
from langbenk.bench.deeds import Wrong, said
from langbenk.bench.grounds import kind_in_law
from langbenk.bench.models import Tie as Seat
from langbenk.bench.sheets.readers import Planned, Readers
from langbenk.bench.sheets.sitters import Sitter
from langbenk.cases.keeping import Kept
from langbenk.cases.models import Entry, Named
from langbenk.law.sharing import Way, grounds_for

PARTS = (Part.EVERYDAY, Part.HEALTH, Part.SCHOOL, Part.CHILD_WELFARE)
"""What an entry can be about; the plan has pages of its own."""

NO_OTHER_GROUND = (Way.CONSENT, Way.ANONYMISED)
"""A consent is no other ground; and what stands in somebody's own case says whom it is about."""

APART_AUDIENCES = (Audience.OWN_SERVICE, Audience.NAMED)
"""For whom a seat that stands apart can write: to all others its own words would tell that it is there."""

SHARED_AUDIENCES = (Audience.TEAM, Audience.FAMILY)
"""An entry for these is read by one more service, when it is shared with it."""


class ReadersChanged(Exception):
    """Others can read it now than those the writer was shown; nothing is written. ``readers`` are those of now."""

    def __init__(self, readers: Readers) -> None:
        super().__init__("others can read it now")
        self.readers = readers


@dataclass(frozen=True)
class Shared:
    """With which service an entry is shared on another ground than consent: a ground's key, and why it fits."""

    service: UUID
    ground: str
    because: str


@dataclass(frozen=True)
class Draft:
    """What somebody wants to write. ``named`` are human beings, for the audience that names them."""

    text: str
    audience: Audience
    part: Part
    purpose: str = ""
    named: frozenset[UUID] = frozenset()
    kept: tuple[Kept, ...] = ()
    shared: tuple[Shared, ...] = ()

    def planned(self, by: Actor, service: UUID | None) -> Planned:
        """The draft as ``decide_entry`` is asked about it."""
        return Planned(
            audience=self.audience,
            part=self.part,
            writer=by,
            service=service,
            shared=tuple(SharedWith(one.service) for one in self.shared),
            named=self.named if self.audience is Audience.NAMED else frozenset(),
            kept_from=frozenset(one.who for one in self.kept),
        )


def must_be_as_shown(readers: Readers, looked_at: str | None) -> None:
    """Raise ``ReadersChanged`` where these are others than those whom the mark ``looked_at`` was shown with; without a
    mark nobody was shown any.
    """
    if looked_at is not None and looked_at != readers.mark:
        raise ReadersChanged(readers)


def audiences(by: Actor, *, apart: bool = False) -> tuple[Audience, ...]:
    """For whom somebody can write: only staff have a service of their own. ``apart``: from a seat that stands apart."""
    mine = (each for each in Audience if by.employee or each is not Audience.OWN_SERVICE)
    return tuple(each for each in mine if not apart or each in APART_AUDIENCES)


def writes_apart(by: Actor, situation: Situation) -> bool:
    """Whether somebody writes here from a seat that stands apart, so that their own words could tell of it
    (krisesenterlova § 5).
    """
    seat = decide(by, Action.ENTRY_WRITE, situation).tie
    return seat is not None and by.employee is not None and Seat.objects.filter(id=seat, apart=True).exists()


def must_stay_apart(draft: Draft, by: Actor, situation: Situation) -> None:
    """Raise ``Wrong`` where what is written from a seat that stands apart would tell others that it is there."""
    if draft.audience not in APART_AUDIENCES and writes_apart(by, situation):
        raise Wrong("audience", "apart")


def written_for(by: Actor, situation: Situation) -> UUID | None:
    """The service in whose name somebody writes here; none for the family, and for one who may not write."""
    verdict = decide(by, Action.ENTRY_WRITE, situation)
    return next((tie.service for tie in situation.ties if verdict.tie and tie.id == verdict.tie), None)


def can_be_named(by: Actor, sitters: Iterable[Sitter]) -> tuple[Sitter, ...]:
    """Those on the bench today for whom something can be written by name: they may read entries at all."""
    others = (sitter for sitter in sitters if sitter.name and sitter.actor != by)
    return tuple(each for each in others if decide(each.actor, Action.ENTRY_READ, each.situation).permitted)


def must_be_whole(draft: Draft, by: Actor) -> None:
    """Raise ``Wrong`` where the text, what it is about or for whom cannot be taken, whoever sits on the bench."""
    said("text", draft.text)
    if by.employee:
        said("purpose", draft.purpose, longest=200)
    if draft.part not in PARTS:
        raise Wrong("part", "unknown")
    if draft.audience not in audiences(by):
        raise Wrong("audience", "unknown")
    if draft.audience is Audience.NAMED and not draft.named:
        raise Wrong("named", "nobody-named")


def must_be_nameable(draft: Draft, by: Actor, service: UUID | None, sitters: Iterable[Sitter]) -> None:
    """Raise ``Wrong`` for a named reader who does not sit there today; and where staff name somebody to whom secrecy
    still stands: whom neither the family's consent, nor another ground, nor a right of their own opens it
    (forvaltningsloven § 13 b; barnelova § 47 for a parent without responsibility).
    """
    planned = draft.planned(by, service)
    nameable = {sitter.actor.person: sitter for sitter in can_be_named(by, sitters)}
    if not planned.named <= set(nameable):
        raise Wrong("named", "not-here-today")
    for person in planned.named if by.employee else ():
        sitter = nameable[person]
        as_family = replace(planned, audience=Audience.FAMILY).for_reader(sitter.actor, sitter.services)
        told = any(tie.kind is Tie.PARENT for tie in sitter.situation.ties)
        if not told and not decide_entry(sitter.actor, as_family, sitter.situation).permitted:
            raise Wrong("named", "no-consent-yet")


def must_be_shareable(shared: Iterable[Shared], planned: Planned, sitters: Iterable[Sitter], on: date) -> None:
    """Raise ``Wrong`` unless each service sits there, the law opens the ground between the two kinds of service on
    the day, and somebody has written why it fits.
    """
    kinds = {sitter.service: kind_in_law(sitter.service_kind) for sitter in sitters if sitter.service}
    for one in shared:
        said("because", one.because)
        if planned.audience not in (*SHARED_AUDIENCES, Audience.NAMED):
            raise Wrong("service", "for-own-service-only")
        if planned.service not in kinds or one.service not in kinds or one.service == planned.service:
            raise Wrong("service", "not-on-the-bench")
        if one.service in planned.kept_from:
            raise Wrong("service", "kept-from-them")
        opens = grounds_for(kinds[planned.service], kinds[one.service], on)
        if one.ground not in {ground.key for ground in opens if ground.way not in NO_OTHER_GROUND}:
            raise Wrong("ground", "no-such-ground")


def keep(
    draft: Draft, case: UUID, about: UUID, service: UUID | None, ground: str, *, entry: UUID, by: Actor, at: datetime
) -> None:
    """Write the entry and whom it names. Its id is the form's key: known before the door, and the same twice."""
    written = Entry(
        id=entry,
        case_id=case,
        person_id=about,
        text=draft.text.strip(),
        purpose=draft.purpose.strip(),
        audience=draft.audience.value,
        part=draft.part.value,
        ground=ground,
        writer_id=by.person,
        written_by_id=by.employee,
        service_id=service,
        at=at,
        form_key=entry,
    )
    Entry.objects.bulk_create([written])
    named = draft.planned(by, service).named
    Named.objects.bulk_create([Named(entry_id=entry, person_id=about, reader_id=reader) for reader in sorted(named)])
