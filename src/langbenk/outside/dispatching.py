"""Send a letter: called within the deed that made it. It waits, sealed, in that transaction, and goes afterwards."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Self
from uuid import UUID, uuid4

from langbenk.access.standing import Actor
from langbenk.bench.deeds import Missing, Wrong
from langbenk.outside.models import Dispatch
from langbenk.outside.outlets.folder import Folder
from langbenk.outside.queue import Job, later
from langbenk.outside.words import TITLE
from langbenk.people.seal import seal

PAGES = "letter out"  # what the pages are sealed for
LONGEST_NAME = 200


@dataclass(frozen=True)
class Recipient:
    """To whom: somebody of the family, a service, or a body outside, such as the county governor. ``name`` is what the
    page about the letter calls them.
    """

    name: str
    person: UUID | None = None
    service: UUID | None = None

    @classmethod
    def family(cls, person: UUID, name: str) -> Self:
        """The person whom the letter is about, a guardian, or a relative who sits on the bench."""
        return cls(name, person=person)

    @property
    def kind(self) -> str:
        """Family, service or body."""
        return "family" if self.person else "service" if self.service else "body"


@dataclass(frozen=True)
class Sent:
    """How far a letter has come to one recipient. ``state``: queued, handed_over, failed or dropped, with ``why``."""

    id: UUID
    letter: UUID
    to: str
    kind: str
    state: str
    why: str
    queued_at: datetime
    receipt: str
    receipt_at: datetime | None
    digest: str


def send(
    *, letter: UUID, about: UUID | None, to: Recipient, pdf: bytes, language: str, by: Actor, at: datetime
) -> UUID:
    """Have a letter sent to one recipient: the pages as they are, with the address on them. The dispatch's id.

    Belongs inside a deed about ``about`` that sends letters, at work (about nobody, to another body alone, where the
    register does not know them); or at home, where the letter is a receipt to whoever does it. To be called when the
    deed has decided that this recipient gets it; the database lets nothing go to somebody who is barred from the person
    or does not belong to them, and raises ``django.db.ProgrammingError``. The same letter to the same recipient goes
    once: ``django.db.IntegrityError``.
    """
    going = Dispatch(
        id=uuid4(),
        person_id=about,
        letter=letter,
        recipient_kind=to.kind,
        recipient_person_id=to.person,
        recipient_service_id=to.service,
        recipient_name=to.name[:LONGEST_NAME],
        channel=Folder.name,
        title=TITLE.say(language),
        pdf=seal(pdf, purpose=PAGES),
        digest=sha256(pdf).hexdigest(),
        state="queued",
        why="",
        attempts=0,
        queued_by_id=by.employee,
        queued_at=at,
        receipt="",
    )
    Dispatch.objects.bulk_create([going])
    later(Job.DISPATCH, going.id)
    return going.id


def failed_dispatch(dispatch: UUID, about: UUID) -> None:
    """Hold a letter that could not be sent, until the deed is done. Raise ``Missing`` for one that is not there, and
    ``Wrong`` for one that has not failed.
    """
    held = Dispatch.objects.select_for_update(no_key=True).filter(id=dispatch, person_id=about)
    going = held.only("id", "state").first()
    if going is None:
        raise Missing
    if going.state != "failed":
        raise Wrong("dispatch", "not-failed")


def sent_of(about: UUID) -> list[Sent]:
    """What has been sent about a person, the newest first; inside the door of a reading that may see letters go."""
    wanted = ("id", "letter", "recipient_name", "recipient_kind", "state", "why", "queued_at", "receipt", "receipt_at")
    rows = Dispatch.objects.filter(person_id=about).order_by("-queued_at", "id").values_list(*wanted, "digest")
    return [Sent(*row) for row in rows]
