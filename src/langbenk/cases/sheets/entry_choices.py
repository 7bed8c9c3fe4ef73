"""What can be chosen for an entry, new or standing: for whom it is, from whom it is kept, on which ground."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.decide import decide, decide_entry
from langbenk.access.standing import Actor, Situation, Tie
from langbenk.bench.grounds import kind_in_law
from langbenk.bench.sheets.readers import Planned
from langbenk.bench.sheets.sitters import Sitter
from langbenk.cases.keeping import REVIEW_DAYS, can_be_kept_from
from langbenk.cases.writing import NO_OTHER_GROUND, PARTS, audiences, can_be_named
from langbenk.law.sharing import grounds_for
from langbenk.law.withholding import grounds_to_withhold
from langbenk.law.words import LANGUAGES, Words


@dataclass(frozen=True)
class Somebody:
    """A human being, or a whole service (then ``kind`` is empty), by the id that the deed takes."""

    id: UUID
    name: str
    kind: str
    kinship: str
    profession: str
    service_name: str


@dataclass(frozen=True)
class GroundChoice:
    """A ground by its key, in words and with its citation; what it ``means`` and where it ``stops``, for sharing."""

    key: str
    says: Words
    cite: Words
    means: Words | None = None
    stops: Words | None = None


@dataclass(frozen=True)
class ShareChoice:
    """A service that does not read the entry today, and the grounds that the law opens towards it."""

    service: UUID
    name: str
    grounds: tuple[GroundChoice, ...]


@dataclass(frozen=True)
class EntryChoices:
    """``review_by`` is the municipality's own target for looking anew at what staff keep from somebody."""

    audiences: tuple[str, ...]
    parts: tuple[str, ...]
    named: tuple[Somebody, ...]
    relatives: tuple[Somebody, ...]
    services: tuple[Somebody, ...]
    relative_grounds: tuple[GroundChoice, ...]
    service_grounds: tuple[GroundChoice, ...]
    share_with: tuple[ShareChoice, ...]
    review_by: date


def choices(
    by: Actor,
    own: UUID | None,
    situation: Situation,
    sitters: tuple[Sitter, ...],
    on: date,
    planned: Planned | None = None,
    *,
    apart: bool = False,
) -> EntryChoices:
    """All that can be chosen for a new entry in the name of ``own`` service; for one that stands, what it lacks.
    ``apart``: the writer's seat is not to be known to others.
    """
    kept = planned.kept_from if planned else frozenset()
    others = [each for each in can_be_kept_from(by, own, situation, sitters) if _may_read(each)]
    relatives = {each.actor.person: each for each in others if each.at_home and each.actor.person not in kept}
    services = {each.service: each for each in others if each.service and each.service not in kept}
    kind = next((each.service_kind for each in sitters if own and each.service == own), None)
    self_ = any(tie.kind is Tie.SELF for tie in situation.ties)
    grounds = {
        from_service: tuple(
            GroundChoice(each.key, each.says, _cited(each.cite))
            for each in grounds_to_withhold(situation.age, on, from_service=from_service, kind=kind, self_=self_)
        )
        for from_service in (False, True)
    }
    return EntryChoices(
        audiences=tuple(each.value for each in audiences(by, apart=apart)),
        parts=tuple(part.value for part in PARTS),
        named=tuple(_somebody(each) for each in can_be_named(by, sitters)),
        relatives=tuple(map(_somebody, relatives.values())) if grounds[False] else (),
        services=tuple(_service(each) for each in services.values()) if grounds[True] else (),
        relative_grounds=grounds[False],
        service_grounds=grounds[True],
        share_with=tuple(_to_share_with(planned, kind, sitters, on)) if planned and kind else (),
        review_by=on + timedelta(days=REVIEW_DAYS),
    )


def _to_share_with(planned: Planned, kind: str, sitters: tuple[Sitter, ...], on: date) -> Iterable[ShareChoice]:
    reads = {each.service for each in sitters if _reads(planned, each)} | planned.kept_from | {planned.service, None}
    for service in {each.service: each for each in sitters if each.service not in reads and _may_read(each)}.values():
        opens = (
            each
            for each in grounds_for(kind_in_law(kind), kind_in_law(service.service_kind), on)
            if each.way not in NO_OTHER_GROUND
        )
        grounds = tuple(
            GroundChoice(each.key, each.question, _cited(each.cite), each.what_it_means, each.stops) for each in opens
        )
        if grounds and service.service:
            yield ShareChoice(service.service, service.service_name, grounds)


def _may_read(sitter: Sitter) -> bool:
    return decide(sitter.actor, Action.ENTRY_READ, sitter.situation).permitted


def _reads(planned: Planned, sitter: Sitter) -> bool:
    writing = planned.for_reader(sitter.actor, sitter.services)
    return decide_entry(sitter.actor, writing, sitter.situation).permitted


def _cited(cite: Callable[[str], str]) -> Words:
    return Words(*(cite(language) for language in LANGUAGES))


def _somebody(sitter: Sitter) -> Somebody:
    return Somebody(
        sitter.actor.person, sitter.name, sitter.kind, sitter.kinship, sitter.profession, sitter.service_name
    )


def _service(sitter: Sitter) -> Somebody:
    return Somebody(sitter.service or sitter.place, sitter.service_name, "", "", "", sitter.service_name)
