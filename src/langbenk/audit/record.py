"""Write in the log: who, what about whom, on which ground, permitted or not."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.decide import Verdict
from langbenk.access.standing import Actor

# Plain SQL: the application may add a line and may not read it back, which Django's own INSERT … RETURNING would do.
ADD = """
INSERT INTO audit_logline (at, person, actor, hat, employee, service, action, part, permitted, why, ground, consent)
SELECT %s, about, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s FROM unnest(%s::uuid[]) AS about
"""


def record(
    action: Action,
    verdict: Verdict,
    *,
    by: Actor,
    at: datetime,
    about: Sequence[UUID | None],
    service: UUID | None = None,
    part: str = "",
) -> None:
    """Add a line for each of ``about``, in one statement, in the transaction that is open.

    ``about`` is one person, each person that a list showed, or ``[None]`` for a search that names nobody yet.
    ``part`` says what was opened, such as ``plan``.
    """
    who: list[Any] = [at, by.person, by.hat.value, by.employee, service]
    what: list[Any] = [action.value, part, verdict.permitted, verdict.why, verdict.ground, verdict.consent]
    with connection.cursor() as cursor:
        cursor.execute(ADD, [*who, *what, list(about)])
