"""Name one more employee, whom somebody else has asked to be named."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import door
from langbenk.bench.protecting import held


def name_staff(*, about: UUID, protection: UUID, employee: UUID, by: Actor, at: datetime) -> None:
    """The second of two persons: ``employee`` opens what is guarded from now on. One who is named already stays so.

    Raise ``Wrong`` for another than the one who was asked for, and for the person who asked.
    """
    with door(Action.PROTECTION_CHANGE, by=by, at=at, about=about, part="name", thing=protection):
        row = held(about, protection)
        if employee in row.named_staff:
            return
        if row.to_be_named != employee or by.post in (row.naming_asked_by_id, employee):
            raise Wrong("protection", "second-person")
        row.named_staff, row.to_be_named, row.naming_asked_by_id = [*row.named_staff, employee], None, None
        row.save(update_fields=["named_staff", "to_be_named", "naming_asked_by"])
