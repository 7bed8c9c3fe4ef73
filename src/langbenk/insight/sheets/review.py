"""The review of the log: what is unusual in a period, each with its definition and numbers, and what was looked at."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

import polars as pl
from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.insight.models import Looked
from langbenk.insight.signals import ALL, Hit, Signal
from langbenk.insight.signals.signal import SCHEMA
from langbenk.law.words import Words
from langbenk.organisation.staff import names_of_employees


@dataclass(frozen=True)
class Seen:
    """Somebody has looked at this: what they found, who, when."""

    note: str
    by: str
    at: datetime


@dataclass(frozen=True)
class Pointed:
    """One employee whom a signal points at; each of ``figures`` with its name; ``seen`` is none until looked at."""

    employee: UUID
    name: str
    service_name: str
    figures: tuple[tuple[int, Words], ...]
    seen: Seen | None


@dataclass(frozen=True)
class SignalSheet:
    """One signal with its definition, and whom it points at; nobody is an answer too."""

    key: str
    title: Words
    definition: Words
    pointed: tuple[Pointed, ...]


@dataclass(frozen=True)
class ReviewSheet:
    """All signals for the days from ``since`` to ``until``, both included; ``looks`` is how many it rests on."""

    since: date
    until: date
    looks: int
    signals: tuple[SignalSheet, ...]
    may: frozenset[str]


def review_sheet(*, since: date, until: date, by: Actor, at: datetime) -> ReviewSheet:
    """What is unusual, for whoever goes through the log (FOR-2019-03-01-168 § 14). Who was read about is not named."""
    with door(Action.LOG_REVIEW, by=by, at=at, about=None, part="review") as opened:
        looks = _looks(since, until)
        hits = [(signal, signal.hits(looks)) for signal in ALL]
        names = names_of_employees({hit.employee for _, found in hits for hit in found}, until)
        seen = _seen(since, until)
        return ReviewSheet(
            since=since,
            until=until,
            looks=looks.height,
            signals=tuple(_sheet(signal, found, names, seen) for signal, found in hits),
            may=opened.may,
        )


def figures_now(signal: str, employee: UUID, since: date, until: date) -> tuple[int, ...]:
    """Inside the door of the review: the numbers with which a signal points at somebody; none when it does not."""
    asked = next((one for one in ALL if one.key == signal), None)
    hits = asked.hits(_looks(since, until)) if asked else ()
    return next((hit.figures for hit in hits if hit.employee == employee), ())


def _looks(since: date, until: date) -> pl.DataFrame:
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM insight_looks(%s, %s)", [since, until])
        rows = [(str(employee), str(person), *rest) for employee, person, *rest in cursor.fetchall()]
    return pl.DataFrame(rows, schema=SCHEMA, orient="row")


def _seen(since: date, until: date) -> dict[tuple[str, UUID], Seen]:
    rows = Looked.objects.filter(since__lte=until, until__gte=since).select_related("by").order_by("at")
    return {
        (row.signal, row.employee_id): Seen(row.note, f"{row.by.given_name} {row.by.family_name}", row.at)
        for row in rows
    }


def _sheet(
    signal: Signal,
    hits: tuple[Hit, ...],
    names: dict[UUID, tuple[str, str]],
    seen: dict[tuple[str, UUID], Seen],
) -> SignalSheet:
    return SignalSheet(
        key=signal.key,
        title=signal.title,
        definition=signal.definition,
        pointed=tuple(
            Pointed(
                employee=hit.employee,
                name=names[hit.employee][0],
                service_name=names[hit.employee][1],
                figures=tuple(zip(hit.figures, signal.figures, strict=True)),
                seen=seen.get((signal.key, hit.employee)),
            )
            for hit in hits
        ),
    )
