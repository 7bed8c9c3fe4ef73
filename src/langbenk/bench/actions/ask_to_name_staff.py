"""Ask that one more employee may open what is guarded."""

from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import door
from langbenk.bench.protecting import held, nameable


def ask_to_name_staff(*, about: UUID, protection: UUID, employee: UUID, by: Actor, at: datetime) -> None:
    """The first of the two persons; it opens nothing yet. Somebody who is named already stays so.

    Raise ``Wrong`` for one who cannot be named here, or while another waits to be.
    """
    with door(Action.PROTECTION_CHANGE, by=by, at=at, about=about, part="ask-to-name", thing=protection):
        row = held(about, protection)
        if employee in (*row.named_staff, row.to_be_named):
            return
        if row.to_be_named:
            raise Wrong("employee", "another-waits")
        if employee not in {one.employee for one in nameable(about) if one.person != row.against_id}:
            raise Wrong("employee", "not-nameable")
        row.to_be_named, row.naming_asked_by_id = employee, by.post
        row.save(update_fields=["to_be_named", "naming_asked_by"])
