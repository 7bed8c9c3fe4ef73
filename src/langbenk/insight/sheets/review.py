"""The review of the log: what is unusual in a period, each with its definition and numbers, and what was looked at."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

import polars as pl
from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.situation import day_of
from langbenk.insight.models import Looked
from langbenk.insight.signals import ALL, Hit, Signal
from langbenk.insight.signals.signal import SCHEMA
from langbenk.law.words import Words
from langbenk.organisation.staff import names_of_employees


@dataclass(frozen=True)
class Seen:
    """Somebody has looked at this: what they found, who, when. ``figures`` are those that stood then, and ``through``
    the last day that they count; ``anew``: there is more now, so it stands to be looked at again.
    """

    note: str
    by: str
    at: datetime
    figures: tuple[tuple[int, Words], ...]
    through: date
    anew: bool = False


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
class Late:
    """How many wait past their day: emergency access to be gone through, and questions about the log. ``unnamed``: of
    the first, those that nobody is named for, whatever the day.
    """

    glass: int
    unnamed: int
    asked: int


@dataclass(frozen=True)
class ReviewSheet:
    """All signals for the days from ``since`` to ``until``, both included; ``looks`` is how many it rests on."""

    since: date
    until: date
    looks: int
    signals: tuple[SignalSheet, ...]
    late: Late
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
            signals=tuple(_sheet(signal, found, names, seen, looks) for signal, found in hits),
            late=_late(),
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


def _late() -> Late:
    with connection.cursor() as cursor:
        cursor.execute("SELECT glass, unnamed, asked FROM insight_late()")
        return Late(*cursor.fetchone())


def _seen(since: date, until: date) -> dict[tuple[str, UUID], Seen]:
    rows = Looked.objects.filter(since__lte=until, until__gte=since).select_related("by").order_by("at")
    counts = {signal.key: signal.figures for signal in ALL}
    return {
        (row.signal, row.employee_id): Seen(
            note=row.note,
            by=f"{row.by.given_name} {row.by.family_name}",
            at=row.at,
            figures=tuple(zip(row.figures, counts.get(row.signal, ()), strict=False)),
            through=min(row.until, day_of(row.at)),
        )
        for row in rows
    }


def _sheet(
    signal: Signal,
    hits: tuple[Hit, ...],
    names: dict[UUID, tuple[str, str]],
    seen: dict[tuple[str, UUID], Seen],
    looks: pl.DataFrame,
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
                seen=_since_then(signal, hit, seen.get((signal.key, hit.employee)), looks),
            )
            for hit in hits
        ),
    )


def _since_then(signal: Signal, hit: Hit, seen: Seen | None, looks: pl.DataFrame) -> Seen | None:
    """A note answers for what stood when it was written: a number that has grown since, or the same signal again in the
    days after, has not been looked at.
    """
    if seen is None:
        return None
    grown = any(now > then for now, (then, _) in zip(hit.figures, seen.figures, strict=False))
    later = signal.hits(looks.filter(pl.col("day") > seen.through))
    return replace(seen, anew=grown or any(one.employee == hit.employee for one in later))
