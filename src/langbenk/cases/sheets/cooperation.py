"""What the three-step cooperation assessment shows: the services, what binds each, and what was written last."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.grounds import cooperation_ground
from langbenk.bench.situation import day_of
from langbenk.cases.models import Concern, Cooperation
from langbenk.cases.moves import open_case
from langbenk.cases.process import COOPERATION_ASSESSED_AT
from langbenk.cases.sheets.child import Child, child
from langbenk.organisation.services import open_services


@dataclass(frozen=True)
class HelpingService:
    """A service that may help already, and the provision by which it must cooperate; none binds a voluntary one."""

    id: UUID
    name: str
    kind: str
    ground: str


@dataclass(frozen=True)
class CooperationSheet:
    """The assessment as it stands, text by text; ``version`` 0 for none. ``concern`` is the last worry told;
    ``is_time`` until the unit has the case. ``guarded``: an address is protected, so that no text may tell where
    somebody is.
    """

    child: Child
    is_time: bool
    concern: str
    services: tuple[HelpingService, ...]
    chosen: tuple[UUID, ...]
    stands: tuple[tuple[str, str], ...]
    assessment: UUID | None
    version: int
    guarded: bool
    may: frozenset[str]


TEXTS = ("necessary", "reason", "child_view", "contacted", "family_agrees")


def cooperation_sheet(*, about: UUID, by: Actor, at: datetime) -> CooperationSheet:
    """The assessment of one child's case, for whoever may make it."""
    with door(Action.COOPERATION_READ, by=by, at=at, about=about, part="cooperation") as opened:
        case = open_case(about)
        last = Cooperation.objects.filter(case=case).first()
        concern = Concern.objects.filter(case=case).order_by("-at").first()
        return CooperationSheet(
            child=child(about, day_of(at)),
            is_time=case.step in COOPERATION_ASSESSED_AT,
            concern=concern.text if concern else "",
            services=_services(day_of(at)),
            chosen=tuple(last.services) if last else (),
            stands=tuple((name, getattr(last, name)) for name in TEXTS) if last else (),
            assessment=last.id if last else None,
            version=last.version if last else 0,
            guarded=opened.guarded,
            may=opened.may,
        )


def _services(on: date) -> tuple[HelpingService, ...]:
    return tuple(
        HelpingService(service.id, service.name, service.kind, cooperation_ground(service.kind, on))
        for service in open_services(on)
    )
