"""Write a letter about a person to one reader, keep it as it was written, send it. Used by deeds, inside the door."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from langbenk.access.standing import Actor
from langbenk.bench.rehearsal import gather
from langbenk.bench.situation import day_of
from langbenk.cases.addressing import reader_of_a_letter
from langbenk.cases.models import Letter
from langbenk.letters.data import as_data
from langbenk.letters.letter import Letter as Written
from langbenk.letters.pressing import press_letter
from langbenk.letters.previewing import Meant
from langbenk.letters.sender import Receiver
from langbenk.organisation.letterhead import letterhead
from langbenk.outside.dispatching import Recipient, send
from langbenk.people.seal import seal, unseal

PAGES = "letter"  # what the pages are sealed for


@dataclass(frozen=True)
class To:
    """Who is to have the letter: a person of the family, or a body outside, such as the county governor, by name."""

    person: UUID | None = None
    body: str = ""


@dataclass(frozen=True)
class About:
    """What the letter belongs to: the case, its person, and the record that it tells of."""

    case: UUID
    person: UUID
    thing: UUID


def keep_letter(
    written: Written, to: To, about: About, *, by: Actor, at: datetime, language: str = "", post: bool = True
) -> UUID:
    """Keep the letter and, unless ``post`` is false, have it sent. The letter's id.

    A person gets it in their own language unless another is given, a body in bokmål. The same kind of letter about the
    same record to the same reader is written once: ``django.db.IntegrityError``. At home a deed writes receipts to
    whoever does it, and nothing else: ``django.db.ProgrammingError``.
    """
    name, spoken = _reader(to, about.person)
    spoken = language or spoken
    gather(Meant(written, name, spoken, day_of(at)))
    pages = press_letter(written, sender=letterhead(day_of(at)), to=Receiver(name), on=day_of(at), language=spoken)
    kept = Letter(
        case_id=about.case,
        person_id=about.person,
        kind=written.kind.key,
        thing=about.thing,
        to_id=to.person,
        to_body=to.body,
        language=spoken,
        data=as_data(written),
        pdf=seal(pages, purpose=PAGES),
        made_by_id=by.employee,
        at=at,
    )
    if post:
        recipient = Recipient(name, person=to.person)
        kept.dispatch = send(letter=kept.id, about=about.person, to=recipient, pdf=pages, language=spoken, by=by, at=at)
    Letter.objects.bulk_create([kept])
    return kept.id


def pages_of(letter: Letter) -> bytes:
    """The PDF, just as it was sent."""
    return unseal(letter.pdf, purpose=PAGES)


def _reader(to: To, about: UUID) -> tuple[str, str]:
    """The reader's name and language."""
    if to.person is None:
        return to.body, "nb"
    reader = reader_of_a_letter(about, to.person)
    return reader.name, reader.language
