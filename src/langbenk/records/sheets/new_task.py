"""Before a task is set: who can have it, for whom it can be, what it can be about."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Audience
from langbenk.bench.door import door
from langbenk.bench.sheets.sitters import sitters_of
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.cases.writing import PARTS, audiences, writes_apart
from langbenk.records.undertaking import can_have, owner_id


@dataclass(frozen=True)
class OwnerChoice:
    """Somebody who can have a task, by the id that the deed takes; a whole service where ``name`` is empty."""

    id: UUID
    name: str
    kind: str
    kinship: str
    profession: str
    service_name: str
    at_home: bool
    is_me: bool


@dataclass(frozen=True)
class NewTaskSheet:
    """``relatives`` are the given names of the family who sit there. ``guarded``: an address is protected, so that no
    text may tell where they are.
    """

    child: Child
    owners: tuple[OwnerChoice, ...]
    audiences: tuple[str, ...]
    parts: tuple[str, ...]
    relatives: tuple[str, ...]
    guarded: bool
    may: frozenset[str]


def new_task_sheet(*, about: UUID, by: Actor, at: datetime) -> NewTaskSheet:
    """What somebody who sets a task can choose; the one who asks stands first."""
    with door(Action.TASK_READ, by=by, at=at, about=about, part="tasks") as opened:
        open_case(about)
        apart = writes_apart(by, opened.situation)
        found = child(about, day_of(at))
        sitters = sitters_of(about, opened) if Action.TASK_SET in opened.may else ()
        owners = (
            OwnerChoice(
                id=owner_id(each),
                name=each.name,
                kind=each.kind.value,
                kinship=each.kinship,
                profession=each.profession,
                service_name=each.service_name,
                at_home=each.at_home,
                is_me=each.actor == by,
            )
            for each in can_have(sitters)
            if not apart or each.service == opened.service
        )
        family = (each.name.split()[0] for each in sitters if each.at_home and each.name)
        return NewTaskSheet(
            child=found,
            owners=tuple(sorted(owners, key=lambda one: (not one.is_me, one.at_home))),
            audiences=tuple(
                each.value for each in audiences(by, apart=apart) if not apart or each is Audience.OWN_SERVICE
            ),
            parts=tuple(part.value for part in PARTS),
            relatives=tuple(name for name in family if name != found.given_name),
            guarded=opened.guarded,
            may=opened.may,
        )
