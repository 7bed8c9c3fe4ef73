"""What always stops, asked before any grant. Each barrier has a name; the name has a sentence in ``sentences``."""

from collections.abc import Callable

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Hat, Protection, Situation

Barrier = Callable[[Actor, Action, Situation], bool]


def own_family(actor: Actor, action: Action, situation: Situation) -> bool:
    """Nobody works on their own family's case (forvaltningsloven § 6). At home one is family, not staff."""
    return actor.hat is Hat.STAFF and situation.own_family


def strictly_protected(actor: Actor, action: Action, situation: Situation) -> bool:
    """A strictly confidential address is set against this actor: even the municipality must not be learned
    (folkeregisterloven § 10-4).
    """
    return situation.barred is Protection.STRICT


def protected_address(actor: Actor, action: Action, situation: Situation) -> bool:
    """A confidential address, or a client address, is set against this actor. Whatever is written here can tell where
    somebody lives, so nothing is shown; what the actor has a right to know is told by a person.
    """
    return situation.barred is not None


def no_emergency(actor: Actor, action: Action, situation: Situation) -> bool:
    """The glass is never broken where an address is protected."""
    return action is Action.GLASS_BREAK and situation.protected


BARRIERS: dict[str, Barrier] = {
    "strictly-protected": strictly_protected,  # first: the others are told, and it must not be
    "own-family": own_family,
    "protected-address": protected_address,
    "no-emergency": no_emergency,
}

UNSPOKEN = frozenset({"strictly-protected"})
"""Barriers that are not told to the one they stop: the answer is that of somebody who is not known here."""
