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
INSERT INTO audit_logline
    (at, person, actor, hat, employee, service, action, part, permitted, why, ground, consent, record, tie)
SELECT %s, about, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s FROM unnest(%s::uuid[]) AS about
"""


# A list's lines: through which seat of the actor's own each person came to stand in it.
LISTED = """
INSERT INTO audit_logline
    (at, person, actor, hat, employee, service, action, part, permitted, why, ground, tie)
SELECT %s, about, %s, %s, %s, seat.service, %s, %s, true, coalesce(seat.kind, 'listed'), coalesce(seat.ground, ''),
       seat.id
FROM unnest(%s::uuid[]) AS about LEFT JOIN LATERAL bench_listed(about, %s) AS seat ON true
"""


def record_list(
    action: Action, *, by: Actor, at: datetime, about: Sequence[UUID], part: str = "", through: Action | None = None
) -> None:
    """Add a line for each person that a list showed, in one statement, with the seat that opened it; a list that comes
    with the post, and with no seat, says so by ``listed``. ``through``: the seat is one that lets do this, where seats
    that may not ``action`` open the list too.
    """
    who: list[Any] = [at, by.person, by.hat.value, by.employee]
    with connection.cursor() as cursor:
        cursor.execute(LISTED, [*who, action.value, part, list(about), (through or action).value])


def record(
    action: Action,
    verdict: Verdict,
    *,
    by: Actor,
    at: datetime,
    about: Sequence[UUID | None],
    service: UUID | None = None,
    part: str = "",
    record: UUID | None = None,
    tie: UUID | None = None,
) -> None:
    """Add a line for each of ``about``, in one statement, in the transaction that is open.

    ``about`` is one person, or ``[None]`` for a search that names nobody yet. ``part`` says what was opened, such as
    ``plan``, ``record`` the very record, and ``tie`` the seat that it opened through; what lets secrecy fall besides
    it, a consent or a sharing on another ground, stands in ``consent``. Each line is sealed as the transaction ends.
    """
    who: list[Any] = [at, by.person, by.hat.value, by.employee, service]
    what: list[Any] = [
        action.value,
        part,
        verdict.permitted,
        verdict.why,
        verdict.ground,
        verdict.consent or verdict.sharing,
    ]
    with connection.cursor() as cursor:
        cursor.execute(ADD, [*who, *what, record, tie, list(about)])


def record_by_hand(action: str, *, part: str, at: datetime, record: UUID) -> None:
    """Add a line for what whoever runs the installation did at the command line, about no person: nobody is signed in
    there, so the line names none. Run as the owner of the tables.
    """
    nobody = UUID(int=0)
    who: list[Any] = [at, nobody, "operator", None, None]
    with connection.cursor() as cursor:
        cursor.execute(ADD, [*who, action, part, True, "operator", "", None, record, None, [None]])
