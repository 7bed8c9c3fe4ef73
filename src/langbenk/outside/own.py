"""A reader's own choice of how to be told: nobody else reads it, and nobody else changes it."""

import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection, transaction
from django.db.models import QuerySet

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Hat
from langbenk.bench.deeds import Missing, Wrong, again_if_beaten
from langbenk.bench.situation import enter
from langbenk.outside.hours import Digest, Quiet
from langbenk.outside.models import Address
from langbenk.outside.queue import Job, later
from langbenk.people.seal import seal, unseal

EMAIL, CODE = "e-mail", "e-mail link"  # what each is sealed for
LINK_LIVES = timedelta(days=1)  # a local target
PLAIN = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?=.{4,190}$)([A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,63}")


@dataclass(frozen=True)
class OwnNotices:
    """How a reader is told. ``digest`` is one of ``hours.Digest``; the hours are whole ones, none without quiet hours.

    ``confirmed``: mail goes there. ``back``: the last one came back for good. ``chosen``: anything ever was.
    """

    email: str
    confirmed: bool
    back: bool
    digest: str
    quiet_from: int | None
    quiet_until: int | None
    language: str
    chosen: bool


@dataclass(frozen=True)
class Choice:
    """What a reader chooses. An empty e-mail: no mail at all, and no address kept."""

    email: str
    digest: Digest
    quiet: Quiet | None
    language: str


# A local target, until they choose: evening and night are quiet, and work has its own hours.
AT_FIRST = {
    Hat.FAMILY: Choice("", Digest.AT_ONCE, Quiet(21, 7), "nb"),
    Hat.STAFF: Choice("", Digest.DAILY, Quiet(17, 7), "nb"),
}


def own_notices(*, by: Actor, at: datetime) -> OwnNotices:
    """How this reader is told under the hat they wear; what we would begin with, where they have chosen nothing."""
    with _as_oneself(by, at):
        kept = _mine(by).first()
    if kept is None:
        first = AT_FIRST[by.hat]
        since, until = (first.quiet.since, first.quiet.until) if first.quiet else (None, None)
        return OwnNotices("", False, False, first.digest.value, since, until, first.language, chosen=False)
    return OwnNotices(
        email=_opened(kept.email, EMAIL),
        confirmed=kept.confirmed_at is not None,
        back=kept.refused_at is not None,
        digest=kept.digest,
        quiet_from=kept.quiet_from,
        quiet_until=kept.quiet_until,
        language=kept.language,
        chosen=True,
    )


@again_if_beaten
def choose_notices(choice: Choice, *, by: Actor, at: datetime) -> None:
    """Keep the choice. An address that is new, or not confirmed yet, is sent a link that confirms it.

    Raise ``Wrong`` for what is no e-mail address, or when too many links have been asked for in a day.
    """
    if choice.email and not PLAIN.fullmatch(choice.email):
        raise Wrong("email", "no-address")
    with _as_oneself(by, at):
        kept = _mine(by).select_for_update(no_key=True).first() or _new(by)
        same = choice.email == _opened(kept.email, EMAIL)
        kept.digest, kept.language = choice.digest.value, choice.language
        kept.quiet_from, kept.quiet_until = _hours(choice.quiet)
        if not same:
            kept.email = seal(choice.email, purpose=EMAIL) if choice.email else b""
            kept.confirmed_at = None
        asks = bool(choice.email) and kept.confirmed_at is None
        kept.refused_at = None  # unconfirmed as it is, the link that is on its way tells the rest
        kept.code = seal(secrets.token_urlsafe(32), purpose=CODE) if asks else b""
        kept.code_until = at + LINK_LIVES if asks else None
        kept.save()
        if asks:
            _ask(at)


def confirm_address(code: str, *, by: Actor, at: datetime) -> None:
    """Confirm the address that the link with this end was sent to; it works once, for a day, for its own reader.

    Raise ``Missing`` for any other.
    """
    with _as_oneself(by, at):
        kept = _mine(by).select_for_update(no_key=True).first()
        if kept is None or kept.code_until is None or kept.code_until <= at:
            raise Missing
        if not secrets.compare_digest(_opened(kept.code, CODE).encode(), code.encode()):
            raise Missing
        kept.confirmed_at, kept.refused_at, kept.code, kept.code_until = at, None, b"", None
        kept.save()


@contextmanager
def _as_oneself(by: Actor, at: datetime) -> Iterator[None]:
    """Nothing is read about anybody else, so no line is written; the database shows nobody but oneself."""
    with transaction.atomic(durable=True):
        enter(Action.PERSON_SEARCH, by=by, at=at, about=None)
        yield


def _mine(by: Actor) -> QuerySet[Address]:
    if by.hat is Hat.STAFF:
        return Address.objects.filter(employee_id=by.post)
    return Address.objects.filter(person_id=by.person)


def _new(by: Actor) -> Address:
    if by.hat is Hat.STAFF:
        return Address(employee_id=by.post, email=b"", code=b"")
    return Address(person_id=by.person, email=b"", code=b"")


def _ask(at: datetime) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT mail, too_many FROM outside_ask(%s)", [at])
        mail, too_many = cursor.fetchone()
    if too_many:
        raise Wrong("email", "too-many-links")
    if mail:
        later(Job.MAIL, mail)


def _opened(sealed: bytes | memoryview, purpose: str) -> str:
    return unseal(sealed, purpose=purpose).decode() if len(sealed) else ""


def _hours(quiet: Quiet | None) -> tuple[int | None, int | None]:
    return (quiet.since, quiet.until) if quiet else (None, None)
