"""Before a possible need is told of: whom it is about, and what this actor has told of already."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door
from langbenk.bench.grounds import kind_in_law
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.law.provision import Provision
from langbenk.law.rehabilitation import need_notice
from langbenk.law.services import Service as Kind
from langbenk.law.words import Words
from langbenk.organisation.models import Service
from langbenk.rehabilitation.sheets.lines import NeedLine, needs_of


@dataclass(frozen=True)
class NewNeedSheet:
    """``to`` is whom the regulation tells those of this actor's service to report to, on ``grounds``; none where it
    does not bind them, and they may tell it all the same. ``also``: whom a hospital tells besides. ``secrecy`` is what
    to ask first. ``told`` are the notices that this actor may know of.
    """

    child: Child
    to: Words | None
    grounds: tuple[str, ...]
    also: Words | None
    also_grounds: tuple[str, ...]
    secrecy: Words | None
    secrecy_grounds: tuple[str, ...]
    told: tuple[NeedLine, ...]
    guarded: bool
    may: frozenset[str]


def new_need_sheet(*, about: UUID, by: Actor, at: datetime) -> NewNeedSheet:
    """What somebody who tells of a need is told first (FOR-2011-12-16-1256 §§ 7, 12). Whoever may open the case opens
    it: it is no secret to them that a need can be told of.
    """
    with door(Action.CASE_READ, by=by, at=at, about=about, part="rehabilitation") as opened:
        open_case(about)
        on = day_of(at)
        own = Service.objects.filter(id__in=[opened.service] if opened.service else [])
        kind = own.values_list("kind", flat=True).first()
        notice = need_notice(Kind(kind_in_law(kind))) if kind else None
        return NewNeedSheet(
            child=child(about, on),
            to=notice.to if notice else None,
            grounds=_in_force(notice.grounds, on) if notice else (),
            also=notice.also if notice else None,
            also_grounds=_in_force(notice.also_grounds, on) if notice else (),
            secrecy=notice.secrecy if notice else None,
            secrecy_grounds=_in_force(notice.secrecy_grounds, on) if notice else (),
            told=needs_of(about),
            guarded=opened.guarded,
            may=opened.may,
        )


def _in_force(grounds: Iterable[Provision], on: date) -> tuple[str, ...]:
    return tuple(ground.id for ground in grounds if ground.in_force(on))
