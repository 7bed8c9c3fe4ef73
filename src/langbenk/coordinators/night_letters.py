"""The letters of the night: where a deputy became coordinator by nobody's hand, everybody at home is written to."""

import json
from collections.abc import Iterator
from datetime import date, datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.access.standing import Tie
from langbenk.bench.situation import day_of
from langbenk.cases.addressing import LANGUAGES
from langbenk.cases.letters import PAGES
from langbenk.letters.data import as_data
from langbenk.letters.kinds.deputy_notice import DeputyNotice
from langbenk.letters.pressing import press_letter
from langbenk.letters.sender import Named, Receiver
from langbenk.organisation.coordinating_unit import coordinating_unit
from langbenk.organisation.letterhead import letterhead
from langbenk.outside.dispatching import PAGES as PARCEL
from langbenk.outside.outlets.folder import Folder
from langbenk.outside.queue import Job, later
from langbenk.outside.words import TITLE
from langbenk.people.seal import seal

KEEP = "SELECT coordinators_keep_notice(%s, %s, %s, %s, %s::jsonb, %s, %s, %s, %s, %s)"


def write_what_is_owed(at: datetime) -> int:
    """Write, keep and send the letters that the night owes (hol §§ 7-2, 7-2 a, 7-3); how many. To be called as the
    worker. A letter that broke off one night is written the next, for a week. The coordinating unit signs.
    """
    on = day_of(at)
    unit = coordinating_unit(on)
    writer = Named(unit.name, phone=unit.phone) if unit else Named("")
    return sum(_write(owed, reader, writer, on) for owed in _owed() for reader in owed["readers"])


def _owed() -> Iterator[dict[str, Any]]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM coordinators_letters_owed()")
        rows = cursor.fetchall()
    return (json.loads(row) for (row,) in rows)


def _write(owed: dict[str, Any], reader: dict[str, Any], writer: Named, on: date) -> bool:
    letter = DeputyNotice(
        child=owed["child"],
        away=Named(owed["away"]),
        is_child_coordinator=owed["kind"] == Tie.CHILD_COORDINATOR,
        since=date.fromisoformat(owed["since"]),
        back=date.fromisoformat(owed["until"]) if owed["until"] else None,
        deputy=Named(owed["deputy"], unit=owed["unit"], phone=owed["phone"]),
        writer=writer,
    )
    name, language = reader["name"], reader["language"] if reader["language"] in LANGUAGES else LANGUAGES[0]
    pages = press_letter(letter, sender=letterhead(on), to=Receiver(name), on=on, language=language)
    kept = (seal(pages, purpose=PAGES), seal(pages, purpose=PARCEL), sha256(pages).hexdigest())
    who = (owed["stand_in"], reader["id"], name, language, json.dumps(as_data(letter)))
    with connection.cursor() as cursor:
        cursor.execute(KEEP, [*who, *kept, TITLE.say(language), Folder.name])
        (going,) = cursor.fetchone()
    if going is not None:
        later(Job.DISPATCH, UUID(str(going)))
    return going is not None
