"""The municipality's letterhead: the one that holds, those that have held and are to come, and a specimen letter."""

from base64 import b64encode
from dataclasses import dataclass
from datetime import date, datetime

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.letters.specimen import specimen
from langbenk.organisation.letterhead import letterhead, newest_first
from langbenk.organisation.models import Letterhead

MOST = 50
LEADS = "SELECT EXISTS (SELECT FROM organisation_service s WHERE s.coordinating_unit AND bench_leads(s.id))"


@dataclass(frozen=True)
class HeadSet:
    """One that was set: its name, from which day, by whom; nobody, when the house was set up with it."""

    municipality: str
    since: date
    set_by: str


@dataclass(frozen=True)
class LetterheadSheet:
    """What stands at the top of today's letters. ``crest`` is the picture as an address that holds it (``data:``),
    empty without one. ``may_set``: this reader leads the coordinating unit.
    """

    municipality: str
    unit: str
    address: tuple[str, ...]
    phone: str
    web: str
    county: str
    crest: str
    crest_alt: str
    history: tuple[HeadSet, ...]
    may_set: bool


def letterhead_sheet(*, by: Actor, at: datetime) -> LetterheadSheet:
    """The letterhead of today, for those at the unit."""
    with door(Action.REGISTER_READ, by=by, at=at, about=None, part="letterhead"):
        now = letterhead(day_of(at))
        rows = newest_first(Letterhead.objects.select_related("set_by"))[:MOST]
        with connection.cursor() as cursor:
            cursor.execute(LEADS)
            leads = bool(cursor.fetchone()[0])
        return LetterheadSheet(
            municipality=now.municipality,
            unit=now.unit,
            address=now.address,
            phone=now.phone,
            web=now.web,
            county=next((row.county for row in rows if row.since <= day_of(at)), ""),
            crest=f"data:image/svg+xml;base64,{b64encode(now.crest.svg.encode()).decode()}" if now.crest else "",
            crest_alt=now.crest.alt if now.crest else "",
            history=tuple(_set(row) for row in rows),
            may_set=leads,
        )


def specimen_file(*, language: str, by: Actor, at: datetime) -> bytes:
    """A letter that says nothing, as the municipality's letters look today: a PDF."""
    with door(Action.REGISTER_READ, by=by, at=at, about=None, part="letterhead"):
        on = day_of(at)
        return specimen(letterhead(on), on=on, language=language)


def _set(row: Letterhead) -> HeadSet:
    who = row.set_by
    return HeadSet(row.municipality, row.since, f"{who.given_name} {who.family_name}" if who else "")
