"""Who has which charge, since when and on which ground; and to whom one can be given."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Tie
from langbenk.bench.charging import AtWork, at_work, named_like
from langbenk.bench.door import door
from langbenk.bench.models import Charge
from langbenk.bench.situation import day_of

ENDED_SHOWN = 50


@dataclass(frozen=True)
class Held:
    """One charge. ``until`` is the first day that no longer counts. ``given_by`` is empty for the command line.
    ``works_here``: else it opens nothing, and only waits to be ended. ``may_end``: on the page.
    """

    id: UUID
    kind: Tie
    name: str
    service_name: str
    since: date
    until: date | None
    ground: str
    note: str
    given_by: str
    works_here: bool
    may_end: bool


@dataclass(frozen=True)
class ChargesSheet:
    """Charges that hold or are to come, by kind; the last that ended. ``found`` are those of the name that was asked
    for.
    """

    held: tuple[Held, ...]
    ended: tuple[Held, ...]
    found: tuple[AtWork, ...]


def charges_sheet(*, by: Actor, at: datetime, name: str = "") -> ChargesSheet:
    """Every charge, for the one who gives them. No person that a case is about stands here."""
    with door(Action.CHARGE_GIVE, by=by, at=at, about=None, part="charges"):
        on = day_of(at)
        rows = list(Charge.objects.select_related("employee", "given_by").order_by("since", "id"))
        here = at_work({row.employee_id for row in rows}, on=on)
        order = list(Tie)
        held = [row for row in rows if row.until is None or row.until > on]
        ended = [row for row in rows if row.until is not None and row.until <= on]
        ended.sort(key=lambda row: row.until or on, reverse=True)
        return ChargesSheet(
            held=tuple(_held(row, here, on) for row in sorted(held, key=lambda row: order.index(Tie(row.kind)))),
            ended=tuple(_held(row, here, on) for row in ended[:ENDED_SHOWN]),
            found=named_like(name, on=on),
        )


def _held(row: Charge, here: dict[UUID, AtWork], on: date) -> Held:
    works = here.get(row.employee_id)
    return Held(
        id=row.id,
        kind=Tie(row.kind),
        name=f"{row.employee.given_name} {row.employee.family_name}",
        service_name=works.service_name if works else "",
        since=row.since,
        until=row.until,
        ground=row.ground,
        note=row.note,
        given_by=f"{row.given_by.given_name} {row.given_by.family_name}" if row.given_by else "",
        works_here=works is not None,
        may_end=row.kind != Tie.CHIEF_EXECUTIVE and (row.until is None or row.until > on),
    )
