"""The letters of a notice: as its service wrote it, as it was sent on, and the receipt. Used inside the door."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID, uuid4

from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing
from langbenk.bench.rehearsal import gather
from langbenk.bench.situation import day_of
from langbenk.cases.addressing import ReaderOfALetter, reader_of_a_letter
from langbenk.intake.models import NeedLetter, NeedNotice
from langbenk.intake.receiving import Need, contact_in, lawful_without_yes, who_in
from langbenk.law.provision import Provision
from langbenk.law.words import Words
from langbenk.letters.catalogue import CATALOGUE
from langbenk.letters.data import as_data
from langbenk.letters.file import LetterFile
from langbenk.letters.kinds.forwarded import Forwarded
from langbenk.letters.kinds.gp_notice import GPNotice
from langbenk.letters.kinds.hospital_notice import HospitalNotice
from langbenk.letters.kinds.need_notice import NeedNotice as ServiceNotice
from langbenk.letters.kinds.sent_on import SentOn
from langbenk.letters.letter import Letter
from langbenk.letters.pressing import press_letter
from langbenk.letters.previewing import Meant
from langbenk.letters.sender import Named, Receiver, Sender
from langbenk.organisation.coordinating_unit import coordinating_unit
from langbenk.organisation.letterhead import letterhead
from langbenk.organisation.models import Employee, Service
from langbenk.outside.dispatching import Recipient, send
from langbenk.people.seal import seal, unseal

PAGES = "need: letter"  # what the pages are sealed for
AT_WORK = "nb"
YOUTH = "youth"


@dataclass(frozen=True)
class NeedLetterLine:
    """A letter of a notice: what it is, to whom, and on which day."""

    id: UUID
    name: Words
    to: str
    on: date


@dataclass(frozen=True)
class Body:
    """Another body than ours that can answer: its name, and its telephone for the one who asked."""

    name: str
    phone: str = ""

    @property
    def line(self) -> str:
        """Both on one line."""
        return ", ".join(part for part in (self.name.strip(), self.phone.strip()) if part)


def keep_notice(need: Need, way: str, service: Service, *, by: Actor, at: datetime) -> None:
    """Keep the notice as a letter to the coordinating unit under the sender's own letterhead: the hospital, the GP or
    the service has its copy, and the unit the document. The same notice again changes nothing.
    """
    row, on = NeedNotice.objects.get(form_key=need.form_key), day_of(at)
    if NeedLetter.objects.filter(need=row).exists():
        return
    unit = coordinating_unit(on)
    written = _notice(need, way, _grounds(need, service.kind, on), _writer(by, service))
    _keep(row, written, _head(service, on), ReaderOfALetter(unit.name if unit else "", AT_WORK), None, at=at)


def keep_sent_on(
    row: NeedNotice, whose: UUID | None, body: Body, why: str, agreed: str, unit: Service, *, by: Actor, at: datetime
) -> None:
    """Write to the body what was written to us, and send it; and to the one who asked at home that it has been sent.
    ``whose`` yes it rests on (``intake.answering.whose_yes``).

    What a young person is told stands on their own page alone: no letter comes to the house.
    """
    on, writer = day_of(at), _writer(by, unit)
    reader = reader_of_a_letter(row.asker_id, row.asker_id) if row.asker_id else None
    asker = reader.name if reader else _sender(row)
    passed = SentOn(
        asker=asker, about=who_in(row)[0] or asker, came_on=day_of(row.came_at), told=row.text, helps=row.helps,
        wish=row.wish, contact=contact_in(row), why=why, agreed=agreed, writer=writer,
    )  # fmt: skip
    there = Recipient(body.name[:200])
    _keep(row, passed, letterhead(on), ReaderOfALetter(body.name, AT_WORK), there, about=whose, by=by, at=at)
    if reader and row.asker_id:
        own = row.relation in ("self", "unnamed")
        receipt = Forwarded(day_of(row.came_at), on, body.name, why, body.phone, writer, own=own)
        here = Recipient.family(row.asker_id, reader.name)
        _keep(row, receipt, letterhead(on), reader, here, about=whose, post=row.way != YOUTH, by=by, at=at)


def letters_of(needs: Iterable[UUID]) -> dict[UUID, tuple[NeedLetterLine, ...]]:
    """The letters of these notices that this reader may read, the first first."""
    found: dict[UUID, tuple[NeedLetterLine, ...]] = {}
    for row in NeedLetter.objects.filter(need__in=list(needs)).defer("pdf", "data").order_by("at", "kind"):
        line = NeedLetterLine(row.id, CATALOGUE[row.kind].kind.name, row.to_body, day_of(row.at))
        found[row.need_id] = (*found.get(row.need_id, ()), line)
    return found


def letter_file_of(letter: UUID) -> LetterFile:
    """The PDF, just as it was written; raise ``Missing`` for one that is not this reader's."""
    row = NeedLetter.objects.filter(id=letter).first()
    if row is None:
        raise Missing
    return LetterFile(unseal(row.pdf, purpose=PAGES), CATALOGUE[row.kind].kind.title.say(row.language), row.at)


def _keep(
    row: NeedNotice,
    written: Letter,
    head: Sender,
    reader: ReaderOfALetter,
    to: Recipient | None,
    *,
    about: UUID | None = None,
    post: bool = True,
    by: Actor | None = None,
    at: datetime,
) -> None:
    gather(Meant(written, reader.name, reader.language, day_of(at)))
    pages = press_letter(written, sender=head, to=Receiver(reader.name), on=day_of(at), language=reader.language)
    kept = NeedLetter(
        id=uuid4(),
        need=row,
        kind=written.kind.key,
        to_id=to.person if to else None,
        to_body="" if to and to.person else reader.name,
        language=reader.language,
        data=as_data(written),
        pdf=seal(pages, purpose=PAGES),
        at=at,
    )
    if to and post and by:
        said = reader.language
        kept.dispatch = send(letter=kept.id, about=about, to=to, pdf=pages, language=said, by=by, at=at)
    NeedLetter.objects.bulk_create([kept])


def _notice(need: Need, way: str, grounds: tuple[Provision, ...], writer: Named) -> Letter:
    said = need.details.get
    agreed = need.agreed_on if need.consent == "yes" else None
    if way == "hospital":
        leads = said("coordinator", "")
        return HospitalNotice(
            child=need.whom.name, seen=need.text, asks=said("service", ""), contributes=said("contributes", ""),
            wishes=need.wish, home_on=_day(said("discharge", "")), coordinator=Named(leads) if leads else None,
            contact_doctor=said("contact_doctor", ""), agreed_on=agreed, writer=writer, grounds=grounds,
        )  # fmt: skip
    if way == "gp":
        return GPNotice(
            child=need.whom.name, seen=need.text, asks=said("asks", ""), follows_up=said("follows_up", ""),
            takes_part=said("takes_part", ""), wishes=need.wish, agreed_on=agreed, writer=writer, grounds=grounds,
        )  # fmt: skip
    return ServiceNotice(need.whom.name, need.text, need.wish, agreed, writer, grounds)


def _grounds(need: Need, kind: str, on: date) -> tuple[Provision, ...]:
    """What lifts the duty of secrecy, where nobody has said yes."""
    if need.consent == "yes":
        return ()
    open_here = lawful_without_yes(kind, on)
    return next(((each.provision, *each.also) for each in open_here if each.key == need.ground), ())


def _sender(row: NeedNotice) -> str:
    """The service that told of it; a caller is whoever is called about it."""
    return (contact_in(row) if row.way == "telephone" else row.service.name if row.service else "") or who_in(row)[0]


def _writer(by: Actor, service: Service) -> Named:
    me = Employee.objects.get(id=by.post)
    return Named(f"{me.given_name} {me.family_name}", unit=service.name, phone=me.phone)


def _head(service: Service, on: date) -> Sender:
    """The municipality's letterhead with the service's own name, or another owner's name alone."""
    if not service.municipal:
        return Sender(municipality=service.name, phone=service.phone)
    head = letterhead(on)
    return replace(head, unit=service.name, phone=service.phone or head.phone)


def _day(iso: str) -> date | None:
    return date.fromisoformat(iso) if iso else None
