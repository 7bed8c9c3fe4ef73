"""Tell those round a person by mail, without a word of it, that there is something new. Used by deeds, in the door.

Whoever does the deed is not told of it, and before a mail goes it is asked once more whether its reader may read
anything there (``outside.mailing.nudge``).
"""

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.decide import decide
from langbenk.access.standing import Actor, Tie
from langbenk.bench.door import Opened
from langbenk.bench.sheets.sitters import Sitter, sitters_of
from langbenk.bench.situation import day_of
from langbenk.cases.telling import tell
from langbenk.organisation.staff import Colleague, who_works_in
from langbenk.outside.mailing import Reader, nudge

LEADING = (Tie.CHILD_COORDINATOR, Tie.COORDINATOR, Tie.DEPUTY)


def nudge_home(about: UUID, opened: Opened, who: Action = Action.HOME_READ, *, but: Actor, at: datetime) -> None:
    """Everybody at home who may do ``who`` today: there is something new on their page."""
    home = [sitter for sitter in sitters_of(about, opened) if sitter.at_home and sitter.actor.person != but.person]
    may = [sitter.actor.person for sitter in home if decide(sitter.actor, who, sitter.situation).permitted]
    nudge(*map(Reader.at_home, may), about=about, at=at)


def nudge_the_unit(
    about: UUID, opened: Opened, shown_by: Action, thing: UUID | None = None, *, leading: bool, but: Actor, at: datetime
) -> None:
    """Everybody who works today in a coordinating unit that sits there; without ``leading``, but for whoever leads or
    is deputy in the case.
    """
    seated = sitters_of(about, opened)
    units = [sitter.service for sitter in seated if sitter.service and _sits_as(sitter, Tie.COORDINATING_UNIT)]
    lead = [sitter.actor.employee for sitter in seated if _sits_as(sitter, *LEADING)]
    nudge_at_work(units, about, shown_by, thing, without=() if leading else lead, but=but, at=at)


def nudge_at_work(
    services: Iterable[UUID],
    about: UUID,
    shown_by: Action,
    thing: UUID | None = None,
    *,
    without: Iterable[UUID | None] = (),
    but: Actor,
    at: datetime,
) -> None:
    """Everybody who works in these services today, ``without`` some: they meet it in the reading ``shown_by``."""
    told = who_works_in(services, day_of(at)) - {*without, but.employee}
    nudge(*map(Reader.at_work, told), about=about, shown_by=shown_by, thing=thing, at=at)


def tell_of_an_appointment(
    case: UUID, about: UUID, kind: Tie, both: tuple[Colleague, Colleague], since: date, opened: Opened, *,
    by: Actor, at: datetime,
) -> None:  # fmt: skip
    """The family, by a notice and by mail; and by mail the coordinator and the deputy, where it begins today."""
    leader, deputy = both
    names = {"coordinator": leader.name, "deputy": deputy.name, "since": since.isoformat()}
    tell(case, about, f"{kind.value}-appointed", names, at=at)
    nudge_home(about, opened, but=by, at=at)
    nudge(*(Reader.at_work(one.employee) for one in both if one.employee != by.employee), about=about, at=at)


def _sits_as(sitter: Sitter, *kinds: Tie) -> bool:
    return any(held.kind in kinds for held in sitter.situation.ties)
