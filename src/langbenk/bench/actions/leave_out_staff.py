"""Name an employee no more."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import door
from langbenk.bench.protecting import FEWEST, held


def leave_out_staff(*, about: UUID, protection: UUID, employee: UUID, by: Actor, at: datetime) -> None:
    """From now on they open nothing that the whole unit could, nor is anybody named who only waited to be. To guard
    better takes one person. Raise ``Wrong`` where fewer than two would be left.
    """
    with door(Action.PROTECTION_CHANGE, by=by, at=at, about=about, part="leave-out", thing=protection):
        row = held(about, protection)
        left = [one for one in row.named_staff if one != employee]
        if row.to_be_named == employee:
            row.to_be_named, row.naming_asked_by_id = None, None
        elif len(left) < min(FEWEST, len(row.named_staff)):
            raise Wrong("employee", "two-at-least")
        row.named_staff = left
        row.save(update_fields=["named_staff", "to_be_named", "naming_asked_by"])
