"""The only yes or no about who may see or do what with a person: barriers first, then grants, else no."""

from dataclasses import dataclass
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.barriers import BARRIERS
from langbenk.access.grants import GRANTS, Grant
from langbenk.access.standing import Actor, ConsentHeld, Situation, Tie, TieHeld


@dataclass(frozen=True)
class Verdict:
    """The answer with its reason. ``why`` is the tie's or the refusal's name, ``ground`` a provision's id.

    ``secret``: to this reader, even that the person is known here is not told; the page answers as if nothing existed.
    """

    permitted: bool
    why: str
    ground: str = ""
    consent: UUID | None = None
    secret: bool = False


def decide(actor: Actor, action: Action, situation: Situation) -> Verdict:
    """May this actor do this, in this situation? Doubt means no; every answer carries its reason."""
    seated = any(tie.kind is not Tie.EMPLOYED for tie in situation.ties)
    for name, stops in BARRIERS.items():
        if stops(actor, situation):
            return Verdict(permitted=False, why=name, secret=not seated)
    grants = GRANTS.get(action, ())
    for grant in grants:
        for tie in situation.ties:
            if tie.kind is grant.tie and (found := _opened(grant, tie, situation)) is not None:
                return found
    if not seated:
        return Verdict(permitted=False, why="no-tie", secret=True)
    lacking = any(grant.consent and tie.kind is grant.tie for grant in grants for tie in situation.ties)
    return Verdict(permitted=False, why="no-consent" if lacking else "not-yours")


def permitted_actions(actor: Actor, situation: Situation) -> frozenset[str]:
    """All that this actor may do in this situation; a sheet carries it so that pages never ask who somebody is."""
    return frozenset(action.value for action in Action if decide(actor, action, situation).permitted)


def _opened(grant: Grant, tie: TieHeld, situation: Situation) -> Verdict | None:
    if grant.consent is None:
        return Verdict(permitted=True, why=tie.kind.value, ground=tie.ground)
    consent = _covering(grant, tie, situation.consents)
    if consent is None:
        return None
    return Verdict(permitted=True, why=tie.kind.value, ground=tie.ground, consent=consent.id)


def _covering(grant: Grant, tie: TieHeld, consents: tuple[ConsentHeld, ...]) -> ConsentHeld | None:
    for consent in consents:
        if consent.part is grant.consent and consent.service == tie.service:
            return consent
    return None
