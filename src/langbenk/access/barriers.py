"""What always stops, asked before any grant. Each barrier has a name; the name has a sentence in ``sentences``."""

from collections.abc import Callable

from langbenk.access.standing import Actor, Hat, Situation


def own_family(actor: Actor, situation: Situation) -> bool:
    """Nobody works on their own family's case (forvaltningsloven § 6). At home one is family, not staff."""
    return actor.hat is Hat.STAFF and situation.own_family


BARRIERS: dict[str, Callable[[Actor, Situation], bool]] = {"own-family": own_family}
