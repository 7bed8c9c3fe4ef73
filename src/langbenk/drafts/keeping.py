"""Keep what is typed, find it again, and let it go. Row-level security asks the same once more.

None of this is written in the log. A draft tells its writer nothing they did not write themselves, and a line for each
pause in somebody's typing would tell the family of a worry before it is one. The page that shows it passes the door.
"""

import json
from collections.abc import Collection
from dataclasses import asdict
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection, transaction
from django.db.models import QuerySet

from langbenk.access.decide import decide
from langbenk.access.standing import Actor
from langbenk.bench.situation import enter
from langbenk.drafts.models import Draft
from langbenk.drafts.place import FORMS, KEPT_FOR, Place, Typed
from langbenk.people.seal import Unsealable, seal, unseal

WAITING = """
SELECT bench_enter(%s, %s, %s, %s, %s, %s);
SELECT thing, sealed FROM drafts_draft
WHERE writer_id = %s AND form = %s AND about_id IS NOT DISTINCT FROM %s AND expires_at > %s
"""
WINDOWS = 3  # texts of one place: what was typed in a fourth window takes the place of the oldest


def keep_typed(place: Place, typed: Typed, *, instead: Collection[str], at: datetime) -> bool:
    """Keep what was typed in one window, instead of what it came up with; what other windows hold stays beside it.

    False when the writer may not do what the form is for, and then nothing is kept. Raise ``KeyError`` for a form that
    keeps no drafts.
    """
    action = FORMS[place.form]
    with transaction.atomic():
        situation = enter(action, by=place.by, at=at, about=place.about)
        if place.about and not decide(place.by, action, situation).permitted:
            return False
        _one_at_a_time(place)
        others = [one for one in _held(place, at) if one.page != typed.page and one.page not in instead]
        _write(place, [typed, *others], at)
    return True


def let_go(place: Place, pages: Collection[str] | None, *, at: datetime) -> None:
    """Forget what these windows hold; with none named, all that is kept in this place."""
    with transaction.atomic():
        enter(FORMS[place.form], by=place.by, at=at, about=place.about)
        _one_at_a_time(place)
        left = [] if pages is None else [one for one in _held(place, at) if one.page not in pages]
        if left:
            _write(place, left, at)
        else:
            _rows(place).delete()


def kept_for(by: Actor, form: str, about: UUID | None, *, at: datetime) -> dict[str, tuple[Typed, ...]]:
    """What this writer has typed in this form about this person: by thing, the newest text first.

    Nothing of what is no longer permitted, has expired, or cannot be opened. To come in and to ask is one journey to
    the database, and one transaction.
    """
    entering = [by.person, by.employee, by.hat.value, at, FORMS[form].value, about]
    with connection.cursor() as cursor:
        cursor.execute(WAITING, [*entering, by.person, form, about, at])
        cursor.nextset()
        rows = cursor.fetchall()
    return {thing: texts for thing, sealed in rows if (texts := _opened(Place(by, form, about, thing), sealed))}


def _one_at_a_time(place: Place) -> None:
    """Two windows at the same moment: one after the other, so that what one keeps is not let go with the other."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [place.purpose])


def _columns(place: Place) -> dict[str, Any]:
    whose = {"writer_id": place.by.person, "hat": place.by.hat.value, "employee_id": place.by.employee}
    return whose | {"form": place.form, "about_id": place.about, "thing": place.thing}


def _rows(place: Place) -> QuerySet[Draft]:
    return Draft.objects.filter(**_columns(place))


def _held(place: Place, at: datetime) -> tuple[Typed, ...]:
    row = _rows(place).filter(expires_at__gt=at).first()
    return _opened(place, row.sealed) if row else ()


def _write(place: Place, texts: list[Typed], at: datetime) -> None:
    plain = json.dumps([asdict(one) for one in texts[:WINDOWS]])
    said = {"sealed": seal(plain, purpose=place.purpose), "saved_at": at, "expires_at": at + KEPT_FOR}
    if not _rows(place).update(**said):
        Draft.objects.create(**_columns(place), action=FORMS[place.form].value, **said)


def _opened(place: Place, sealed: bytes | memoryview) -> tuple[Typed, ...]:
    try:
        return tuple(Typed(**one) for one in json.loads(unseal(sealed, purpose=place.purpose)))
    except Unsealable:
        return ()
