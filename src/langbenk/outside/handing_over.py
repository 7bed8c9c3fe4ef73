"""Hand one letter to its outlet: the worker's side of ``dispatching``. Seen when it fails, tried again, then told."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.outside.dispatching import PAGES
from langbenk.outside.hours import next_try
from langbenk.outside.mailing import Reader, nudge
from langbenk.outside.outlets.parcel import CannotTake, Outlet, Parcel
from langbenk.outside.queue import Job, later
from langbenk.outside.system import as_system
from langbenk.people.seal import Unsealable, unseal

SETTLE = "SELECT outside_settle(%s, %s, %s, %s, %s, %s)"


def hand_over(which: UUID, *, outlet: Outlet, at: datetime) -> str:
    """Hand a letter over, and keep the receipt. The state it is in afterwards.

    Safe to run again: an outlet takes a parcel once. Whoever sent it is told when it has failed for good, and so is the
    nightly round. One who has been barred from the person since gets nothing.
    """
    with as_system(at):
        found = _take(which)
        if found is None:
            return "done"
        if found["barred"]:
            return _failed(which, found, "barred", at)
    try:
        parcel = Parcel(which, found["title"], unseal(found["pdf"], purpose=PAGES))
        receipt = outlet.hand_over(parcel, at=at)
    except Unsealable:
        why, again = "seal", None
    except CannotTake as cannot:
        why, again = cannot.why, next_try(found["attempts"] + 1, at)
    else:
        with as_system(at):
            return _settle(which, "handed_over", at, "", receipt.where, receipt.at)
    with as_system(at):
        if again is None:
            return _failed(which, found, why, at)
        later(Job.DISPATCH, which, at=again)
        return _settle(which, "queued", at, why, "", None)


def _take(which: UUID) -> dict[str, Any] | None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM outside_parcel(%s)", [which])
        row = cursor.fetchone()
        return dict(zip([column.name for column in cursor.description], row, strict=True)) if row else None


def _failed(which: UUID, found: dict[str, Any], why: str, at: datetime) -> str:
    if found["queued_by"]:  # of one that went by itself the nightly round tells
        nudge(Reader.at_work(found["queued_by"]), about=found["person"], shown_by=Action.LETTER_READ, at=at)
    return _settle(which, "failed", at, why, "", None)


def _settle(which: UUID, state: str, at: datetime, why: str, where: str, receipt_at: datetime | None) -> str:
    with connection.cursor() as cursor:
        cursor.execute(SETTLE, [which, state, at, why, where, receipt_at])
    return state
