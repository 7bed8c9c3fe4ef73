"""What the stories about outsiders share: Vilde's bench, and a question to her doctor."""

from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from langbenk.access.standing import Actor, Audience, Part
from langbenk.outsiders.actions.ask_outsider import ask_outsider
from langbenk.outsiders.asking import Asked
from langbenk.outsiders.secret import Secret
from tests.cases.entry_scene import MONDAY, Scene

WORDS = "Which medicine does she take in the morning?"
ANSWER = "Ten milligrams, at breakfast."
FRIDAY = date(2026, 11, 6)


def a_question(**other: Any) -> Asked:
    """To a doctor, on the ground of consent, until Friday."""
    plain: dict[str, Any] = {
        "to_name": "Berit Sand",
        "to_kind": "gp",
        "to_body": "The surgery by the sea",
        "text": WORDS,
        "ground": "consent",
        "because": "Both parents said yes on 1 November.",
        "until": FRIDAY,
        "named_as": "given_name",
        "part": Part.HEALTH,
        "audience": Audience.TEAM,
    }
    return Asked(**plain | other)


def asked(
    scene: Scene, *, by: Actor | None = None, at: datetime = MONDAY, form_key: UUID | None = None, **other: Any
) -> tuple[UUID, Secret]:
    """Ingrid, or somebody else, asks; the question's id, and its link and code."""
    key = form_key or uuid4()
    secret = ask_outsider(about=scene.vilde, what=a_question(**other), form_key=key, by=by or scene.ingrid, at=at)
    assert secret is not None
    return key, secret


def wrong(secret: Secret) -> str:
    """A code that is not this one."""
    return f"{(int(secret.code) + 1) % 10**6:06}"
