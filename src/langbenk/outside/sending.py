"""Send one mail, once it is due: the worker's side of ``mailing``. Tried again when the server asks for that."""

import smtplib
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Hat
from langbenk.bench.situation import enter
from langbenk.outside import words
from langbenk.outside.hours import Digest, Quiet, due, next_try, out_of
from langbenk.outside.own import CODE, EMAIL
from langbenk.outside.placeless import message
from langbenk.outside.queue import Job, later
from langbenk.outside.system import as_system, become_system
from langbenk.people.seal import unseal

READS = {Hat.FAMILY: Action.FAMILY_LIST, Hat.STAFF: Action.CASE_READ}
NOTE = "SELECT outside_note(%s, %s, %s, %s, %s)"


@dataclass(frozen=True)
class Taken:
    """A mail as the worker finds it, with its address. ``about``: those whom it tells of something that its reader has
    not seen by now, none among them for what is about nobody.
    """

    id: UUID
    kind: str
    noted_at: datetime
    due_at: datetime | None
    attempts: int
    email: str
    code: str
    language: str
    digest: Digest
    quiet: Quiet | None
    reader: Actor
    about: tuple[UUID | None, ...]


class Permanently(Exception):
    """There is no such mailbox; ``code`` is the server's answer, and ends the confirmation of the address."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class NotNow(Exception):
    """The server cannot be reached, or asks to be asked later; ``code`` says which."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def send_mail(which: UUID, *, at: datetime) -> str:
    """Send a mail if it is due and there is still something new for its reader. The state it is in afterwards.

    Safe to run again: what has been sent, dropped or failed stays so.
    """
    with as_system(at):
        taken = _take(which)
        if taken is None:
            return "done"
        if (goes := _goes_at(taken, at)) > at:
            return _wait(taken, taken.attempts, goes, "")
        if taken.kind == "news" and not _still_news(taken, at):
            return _note(taken, "dropped", None, "nothing-new")
        _note(taken, "sending", at, "")
    try:
        _send(taken)
    except Permanently as refused:
        with as_system(at):
            return _note(taken, "failed", at, refused.code)
    except NotNow as later_on:
        with as_system(at):
            again = next_try(taken.attempts + 1, at)
            if again is None:
                return _note(taken, "failed", at, later_on.code)
            return _wait(taken, taken.attempts + 1, again, later_on.code)
    with as_system(at):
        return _note(taken, "sent", at, "")


def _take(which: UUID) -> Taken | None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM outside_take(%s)", [which])
        row = cursor.fetchone()
        if row is None:
            return None
        found: dict[str, Any] = dict(zip([column.name for column in cursor.description], row, strict=True))
    hat = Hat.STAFF if found["employee"] else Hat.FAMILY
    quiet = Quiet(found["quiet_from"], found["quiet_until"]) if found["quiet_from"] is not None else None
    return Taken(
        id=which,
        kind=found["kind"],
        noted_at=found["noted_at"],
        due_at=found["due_at"],
        attempts=found["attempts"],
        email=unseal(found["email"], purpose=EMAIL).decode(),
        code=unseal(found["code"], purpose=CODE).decode() if found["code"] else "",
        language=found["language"],
        digest=Digest(found["digest"]),
        quiet=quiet,
        reader=Actor(found["person"], hat, found["employee"]),
        about=tuple(found["about"]),
    )


def _goes_at(taken: Taken, at: datetime) -> datetime:
    """A link is asked for by somebody who waits for it, so it knows no quiet hours."""
    if taken.kind == "link":
        return taken.due_at or at
    first = taken.due_at or due(taken.noted_at, taken.digest, taken.quiet)
    return out_of(taken.quiet, max(first, at))


def _still_news(taken: Taken, at: datetime) -> bool:
    """Whether the reader may still read anything there, of what they have not seen: asked as the reader."""
    enter(READS[taken.reader.hat], by=taken.reader, at=at, about=None)
    try:
        return any(_is_news(person, taken) for person in taken.about)
    finally:
        become_system(at)


def _is_news(person: UUID | None, taken: Taken) -> bool:
    with connection.cursor() as cursor:
        if person is None:
            cursor.execute("SELECT %s = 'family' OR current_setting('langbenk.services') <> '{}'", [taken.reader.hat])
        else:
            cursor.execute("SELECT bench_permits(%s, %s)", [READS[taken.reader.hat].value, person])
        return bool(cursor.fetchone()[0])


def _wait(taken: Taken, attempts: int, until: datetime, why: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT outside_wait(%s, %s, %s, %s)", [taken.id, attempts, until, why])
        state: str = cursor.fetchone()[0]
    if state == "waiting":
        later(Job.MAIL, taken.id, at=until)
    return state


def _note(taken: Taken, state: str, tried_at: datetime | None, why: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute(NOTE, [taken.id, state, tried_at, taken.attempts + (state in ("sent", "failed")), why])
    return state


def _send(taken: Taken) -> None:
    subject, body = (
        (words.CONFIRM_SUBJECT, words.CONFIRM_BODY) if taken.kind == "link" else (words.NEWS_SUBJECT, words.NEWS_BODY)
    )
    address = settings.SERVICE_ADDRESS
    link = f"{address}/settings/notices/confirm/{taken.code}/"
    text = body.say(taken.language).format(address=address, link=link)
    try:
        message(taken.id, subject.say(taken.language), text, taken.email).send()
    except smtplib.SMTPRecipientsRefused as refused:
        code = next(iter(refused.recipients.values()))[0]
        raise (Permanently if 500 <= code < 600 else NotNow)(str(code)) from None
    except smtplib.SMTPAuthenticationError:
        raise NotNow("sign-in") from None
    except smtplib.SMTPResponseException as answer:  # of us, or of this mail: the reader's address is none the worse
        raise NotNow(f"server-{answer.smtp_code}") from None
    except (smtplib.SMTPException, OSError):
        raise NotNow("unreached") from None
