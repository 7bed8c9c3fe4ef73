"""The only yes or no about who may see or do what with a person: barriers first, then grants, else no."""

from dataclasses import dataclass, replace
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.barriers import BARRIERS, UNSPOKEN
from langbenk.access.grants import GRANTS, READERS, Ages, Reader
from langbenk.access.standing import Actor, Audience, Part, Situation, Tie, TieHeld, Writing
from langbenk.access.ties import RELATIVES, SILENT

GRANTED_TO = {
    tie: tuple((action, grant) for action, grants in GRANTS.items() for grant in grants if grant.tie is tie)
    for tie in Tie
}
"""The grants by tie: what all that somebody may do is gathered from, many times a page."""
SHARED = "shared"
LINK = "one-time-link"
"""Why the log says that an outsider came in: no tie, and no door of ours (``outsiders.answering``)."""


@dataclass(frozen=True)
class Verdict:
    """The answer with its reason. ``why`` is the tie's or the refusal's name, ``ground`` a provision's id; ``tie`` and
    ``consent`` are the rows that opened. Where an entry opened because it was shared on another ground than consent,
    ``why`` is ``SHARED``, the ground is the sharing's own, and ``sharing`` its row.

    ``secret``: to this reader, even that the person is known here is not told; the page answers as if nothing existed.
    """

    permitted: bool
    why: str
    ground: str = ""
    consent: UUID | None = None
    secret: bool = False
    tie: UUID | None = None
    sharing: UUID | None = None


def decide(actor: Actor, action: Action, situation: Situation) -> Verdict:
    """May this actor do this, in this situation? Doubt means no; every answer carries its reason."""
    seated = any(tie.kind not in SILENT for tie in situation.ties)
    if name := _stopped(actor, action, situation):
        return Verdict(permitted=False, why=name, secret=not seated or name in UNSPOKEN)
    grants = GRANTS.get(action, ())
    for grant in grants:
        for tie in situation.ties:
            if tie.kind is not grant.tie or not _of_age(grant.ages, situation):
                continue
            if grant.consent is None:
                return _opened(tie)
            if (consent := _consented(grant.consent, tie, situation)) is not None:
                return replace(_opened(tie), consent=consent)
    if not seated:
        return Verdict(permitted=False, why="no-tie", secret=True)
    lacking = (
        tie.kind
        for grant in grants
        for tie in situation.ties
        if grant.consent and tie.kind is grant.tie and _of_age(grant.ages, situation)
    )
    return _for_want_of_a_yes(next(lacking, None))


def decide_entry(actor: Actor, writing: Writing, situation: Situation) -> Verdict:
    """May this actor read this very entry? What may not be read is secret: it leaves no trace."""
    verdict = decide(actor, Action.ENTRY_READ, situation)
    if not verdict.permitted:
        return verdict
    if writing.withheld:
        return Verdict(permitted=False, why="withheld", secret=True)
    for tie in situation.ties:
        if not _reads_entries(tie, situation):
            continue
        if writing.mine or _addressed(writing, tie):
            return _opened(tie)
        for reader in READERS[writing.audience]:
            if (found := _read_by(reader, tie, writing, situation)) is not None:
                return found
    return Verdict(permitted=False, why="not-for-you", secret=True)


def permitted_actions(actor: Actor, situation: Situation) -> frozenset[str]:
    """All that this actor may do in this situation; a sheet carries it so that pages never ask who somebody is."""
    granted = {
        action
        for tie in situation.ties
        for action, grant in GRANTED_TO.get(tie.kind, ())
        if _of_age(grant.ages, situation)
        and (grant.consent is None or _consented(grant.consent, tie, situation) is not None)
    }
    return frozenset(action.value for action in granted if not _stopped(actor, action, situation))


def _stopped(actor: Actor, action: Action, situation: Situation) -> str:
    """The first barrier that stops this, or nothing."""
    return next((name for name, stops in BARRIERS.items() if stops(actor, action, situation)), "")


def _for_want_of_a_yes(tie: Tie | None) -> Verdict:
    """No to a seat that no consent could open, or that one could: a parent's, another relative's, or a service's."""
    if tie is None:
        return Verdict(permitted=False, why="not-yours")
    if tie in (Tie.GUARDIAN, Tie.FOSTER_PARENT):
        return Verdict(permitted=False, why="young-decides")
    return Verdict(permitted=False, why="family-decides" if tie in RELATIVES else "no-consent")


def _reads_entries(tie: TieHeld, situation: Situation) -> bool:
    return any(grant.tie is tie.kind and _of_age(grant.ages, situation) for grant in GRANTS[Action.ENTRY_READ])


def _addressed(writing: Writing, tie: TieHeld) -> bool:
    """Named in it; or of the service that wrote it, unless it is for named persons only."""
    if writing.audience is Audience.NAMED:
        return writing.named
    return writing.service is not None and tie.service == writing.service


def _read_by(reader: Reader, tie: TieHeld, writing: Writing, situation: Situation) -> Verdict | None:
    if tie.kind is not reader.tie or not _of_age(reader.ages, situation):
        return None
    if not reader.by_consent:
        return _opened(tie)
    if (consent := _consented(writing.part, tie, situation)) is not None:
        return replace(_opened(tie), consent=consent)
    for shared in writing.shared:
        if shared.service == tie.service:
            return replace(_opened(tie), why=SHARED, ground=shared.ground, sharing=shared.id)
    return None


def _of_age(ages: Ages, situation: Situation) -> bool:
    return ages.since <= situation.age < ages.until


def _opened(tie: TieHeld) -> Verdict:
    return Verdict(permitted=True, why=tie.kind.value, ground=tie.ground, tie=tie.id)


def _consented(part: Part, tie: TieHeld, situation: Situation) -> UUID | None:
    for consent in situation.consents:
        if consent.part is part and consent.service == tie.service:
            return consent.id
    return None
