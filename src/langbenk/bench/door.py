"""The one door. Every read and every deed about a person passes here, in one transaction:

who is asking is told to the database, the situation is loaded, ``decide`` answers, the log line is written.
A refusal is logged too, and has a name.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from django.db import transaction

from langbenk.access.actions import Action
from langbenk.access.decide import Verdict, decide, permitted_actions
from langbenk.access.standing import Actor, Situation, Tie
from langbenk.audit.record import record, record_list
from langbenk.bench.rehearsal import SEEN_FIRST, rehearsing
from langbenk.bench.situation import enter

Judge = Callable[[Situation], Verdict]


class Refused(Exception):
    """The door stayed shut. ``verdict.why`` names the reason; ``verdict.secret`` asks to be answered as unknown."""

    def __init__(self, action: Action, verdict: Verdict) -> None:
        super().__init__(f"{action.value}: {verdict.why}")
        self.action = action
        self.verdict = verdict


@dataclass(frozen=True)
class Opened:
    """What stands behind the door: the reason it opened, all that this actor may do here, and for which service."""

    verdict: Verdict
    may: frozenset[str]
    service: UUID | None
    situation: Situation

    @property
    def ties(self) -> frozenset[Tie]:
        """How the actor stands to the person today."""
        return frozenset(tie.kind for tie in self.situation.ties)

    @property
    def guarded(self) -> bool:
        """Whether an address protection is in force for the person, so that no text may tell where they are."""
        return self.situation.protected

    @property
    def on_behalf_of(self) -> UUID:
        """The service, for a deed that is done in its name; raise ``LookupError`` for somebody of the family."""
        if self.service is None:
            raise LookupError("nobody's service")
        return self.service


@contextmanager
def door(
    action: Action,
    *,
    by: Actor,
    at: datetime,
    about: UUID | None,
    part: str = "",
    thing: UUID | None = None,
    judge: Judge | None = None,
) -> Iterator[Opened]:
    """Open the door for one reading or deed about one person, or raise ``Refused`` with the refusal logged.

    ``about`` is the person (none for a list of one's own, or a search); ``part`` says what is opened, and ``thing``
    names the very record, for the log. ``judge`` decides on that record where the action alone is permitted: its answer
    is the one that counts, and the one that is logged. All that is done inside is one transaction with the log line;
    what is ``Refused`` inside undoes all of it, and the line then says that it was refused. In a rehearsal all of it is
    undone too, and the line says that the letters were looked at.
    """
    asked = Asked(action, by, at, about, part, thing)
    try:
        with transaction.atomic(durable=True):
            situation = enter(action, by=by, at=at, about=about)
            verdict = decide(by, action, situation)
            if judge and verdict.permitted:
                verdict = judge(situation)
            opened = Opened(verdict, permitted_actions(by, situation), _service(verdict, situation), situation)
            asked.note(verdict, opened.service)
            if verdict.permitted:
                yield opened
                if rehearsing():
                    transaction.set_rollback(True)
    except Refused as refused:
        with transaction.atomic(durable=True):
            situation = enter(action, by=by, at=at, about=about)
            asked.note(refused.verdict, _service(refused.verdict, situation))
        raise
    if not verdict.permitted:
        raise Refused(action, verdict)
    if rehearsing():
        asked.note_seen_first(verdict, opened.service)


@contextmanager
def listing(
    action: Action, *, by: Actor, at: datetime, part: str = "", through: Action | None = None
) -> Iterator[list[UUID]]:
    """Open a list: which persons it may show, the database answers row by row from the same grants.

    The caller puts the id of every person shown into the list that is given; the log gets a line for each of them, with
    the seat that lets do this, or ``through``.
    """
    shown: list[UUID] = []
    with transaction.atomic(durable=True):
        enter(action, by=by, at=at, about=None)
        yield shown
        record_list(action, by=by, at=at, about=shown, part=part, through=through)


@dataclass(frozen=True)
class Asked:
    """Who stood at the door, for what; and the line that is written of it."""

    action: Action
    by: Actor
    at: datetime
    about: UUID | None
    part: str
    thing: UUID | None

    def note(self, verdict: Verdict, service: UUID | None) -> None:
        """Write the line, in the transaction that is open."""
        record(
            self.action,
            verdict,
            by=self.by,
            at=self.at,
            about=[self.about],
            service=service,
            part=self.part,
            record=self.thing,
            tie=verdict.tie,
        )

    def note_seen_first(self, verdict: Verdict, service: UUID | None) -> None:
        """Write the line of a rehearsal, in a transaction of its own."""
        with transaction.atomic(durable=True):
            enter(self.action, by=self.by, at=self.at, about=self.about)
            replace(self, part=SEEN_FIRST).note(verdict, service)


def _service(verdict: Verdict, situation: Situation) -> UUID | None:
    """The service on whose behalf the actor came in; of a refused reader, the first one they work for."""
    opened = [tie for tie in situation.ties if verdict.tie and tie.id == verdict.tie]
    through = opened or [tie for tie in situation.ties if tie.kind == verdict.why] or list(situation.ties)
    return through[0].service if through else None
