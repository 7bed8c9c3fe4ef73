"""Load everything that ``decide`` may look at, in one question to the database, and tell it who is asking."""

import json
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, ConsentHeld, Part, Protection, Situation, Tie, TieHeld
from langbenk.bench.grounds import cooperation_ground

OSLO = ZoneInfo("Europe/Oslo")


def day_of(at: datetime) -> date:
    """The day that a moment falls on in Norway."""
    return at.astimezone(OSLO).date()


def enter(action: Action, *, by: Actor, at: datetime, about: UUID | None) -> Situation:
    """Tell the database who asks for what about whom, until the transaction ends, and give back the situation."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT bench_enter(%s, %s, %s, %s, %s, %s)",
            [by.person, by.employee, by.hat.value, at, action.value, about],
        )
        found: dict[str, Any] = json.loads(cursor.fetchone()[0])
    return Situation(
        ties=(
            *(_tie(tie) for tie in found["ties"]),
            *(_post(post, day_of(at)) for post in found["employed"]),
            *(_tie(post) for post in found["posts"]),
        ),
        consents=tuple(
            ConsentHeld(UUID(consent["id"]), _uuid(consent["service"]), Part(consent["part"]))
            for consent in found["consents"]
        ),
        own_family=found["own_family"],
        age=found["age"],
        protected=found["protected"],
        barred=Protection(found["barred"]) if found["barred"] else None,
    )


def _tie(tie: dict[str, str]) -> TieHeld:
    return TieHeld(Tie(tie["kind"]), tie["ground"], _uuid(tie["service"]), _uuid(tie.get("id")))


def _uuid(text: str | None) -> UUID | None:
    return UUID(text) if text else None


def _post(post: dict[str, str], on: date) -> TieHeld:
    return TieHeld(Tie.EMPLOYED, cooperation_ground(post["kind"], on), UUID(post["service"]))
