"""Who will be able to read a text, and why: ``decide`` asked for everybody on the bench before anything is saved."""

from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from itertools import groupby
from typing import Literal
from uuid import UUID

from django.db import transaction

from langbenk.access.actions import Action
from langbenk.access.decide import SHARED, Verdict, decide, decide_entry, permitted_actions
from langbenk.access.standing import Actor, Audience, Part, SharedWith, Situation, Writing
from langbenk.bench.door import Opened
from langbenk.bench.sheets.sitters import Sitter, sitters_of
from langbenk.bench.situation import enter

Where = Literal["anywhere", "at work", "at home"]
"""Where a text is read."""
REACHES = (Audience.FAMILY, Audience.NAMED)
"""The audiences that can reach somebody whom an address is protected from."""


@dataclass(frozen=True)
class Planned:
    """An entry as it is about to be written, or as it stands. ``kept_from``: relatives and services, by their ids."""

    audience: Audience
    part: Part
    writer: Actor
    service: UUID | None
    shared: tuple[SharedWith, ...] = ()
    named: frozenset[UUID] = frozenset()
    kept_from: frozenset[UUID] = frozenset()

    def for_reader(self, actor: Actor, services: frozenset[UUID]) -> Writing:
        """The entry as ``decide_entry`` asks about it for one reader, who works in these services."""
        return Writing(
            audience=self.audience,
            part=self.part,
            service=self.service,
            shared=self.shared,
            mine=(actor.employee or actor.person) == (self.writer.employee or self.writer.person),
            named=actor.person in self.named,
            withheld=actor.person in self.kept_from or bool(services & self.kept_from),
        )


@dataclass(frozen=True)
class WhoReads:
    """Somebody who will read, or a whole service where ``name`` is empty. ``why``: ``named``, ``own-service``,
    ``consent``, ``shared``, ``seat``; or what stops them: a barrier's name, or ``withheld``.
    """

    name: str
    kind: str
    kinship: str
    profession: str
    service_name: str
    why: str


@dataclass(frozen=True)
class Together:
    """Those of one service, by its ``name``, or of one home, where that is empty."""

    name: str
    people: tuple[WhoReads, ...]


@dataclass(frozen=True)
class Readers:
    """Everybody but the writer: services first, then homes, as they sit on the bench today.

    ``stopped`` would be reached, but for a withholding or a barrier; barriers are told only to those who may know of
    them. ``would_reach_barred``: one of these is somebody whom an address is protected from. ``mark`` changes when the
    readers do.
    """

    together: tuple[Together, ...]
    stopped: tuple[WhoReads, ...]
    would_reach_barred: bool
    mark: str


def readers_of_entry(planned: Planned, opened: Opened, sitters: tuple[Sitter, ...]) -> Readers:
    """Who reads this entry, of those who sit on the bench behind the open door (``sitters_of``)."""
    reading, stopped, barred = [], [], False
    for sitter in sitters:
        writing = planned.for_reader(sitter.actor, sitter.services)
        if writing.mine:
            continue
        verdict = decide_entry(sitter.actor, writing, sitter.situation)
        if verdict.permitted:
            reading.append((sitter, why_entry(planned, writing, verdict, sitter.situation)))
        elif _but_for(sitter, writing):
            may_know = verdict.why == "withheld" or Action.PROTECTION_READ in opened.may
            stopped += [(sitter, verdict.why)] if may_know else []
            barred = barred or (may_know and sitter.situation.barred is not None and planned.audience in REACHES)
    return _readers(reading, stopped, barred=barred)


def who_reads(
    readings: tuple[Action, ...],
    *,
    writes: Action,
    where: Where = "anywhere",
    about: UUID,
    by: Actor,
    at: datetime,
) -> Readers | None:
    """Who may do one of these readings, and so will read what this deed writes: shown beside the form before it is
    saved. None for one who may not do it.

    It is not written in the log: the page with the form has passed the door and has its line, and this tells of nobody
    but those who sit on the bench. Two questions to the database.
    """
    with transaction.atomic():
        situation = enter(writes, by=by, at=at, about=about)
        verdict = decide(by, writes, situation)
        opened = Opened(verdict, permitted_actions(by, situation), None, situation)
        return _opened_to(about, readings, by, opened, where) if verdict.permitted else None


def why_entry(planned: Planned, writing: Writing, verdict: Verdict, situation: Situation) -> str:
    """Which of the ways in opened an entry: ``mine``, or one of those that ``WhoReads.why`` names."""
    through = next((tie.service for tie in situation.ties if tie.id == verdict.tie), None)
    if writing.mine:
        return "mine"
    if planned.audience is Audience.NAMED:
        return "named"
    if through and through == planned.service:
        return "own-service"
    if verdict.consent:
        return "consent"
    return "shared" if verdict.why == SHARED else "seat"


def _opened_to(about: UUID, readings: tuple[Action, ...], by: Actor, opened: Opened, where: Where) -> Readers:
    """Who may do one of these readings about the person, besides the writer."""
    reading, stopped = [], []
    for sitter in sitters_of(about, opened):
        if sitter.actor == by or where == ("at work" if sitter.at_home else "at home"):
            continue
        verdicts = [decide(sitter.actor, action, sitter.situation) for action in readings]
        free = [decide(sitter.actor, action, _free(sitter.situation)).permitted for action in readings]
        if found := next((verdict for verdict in verdicts if verdict.permitted), None):
            reading.append((sitter, "consent" if found.consent else "seat"))
        elif Action.PROTECTION_READ in opened.may and any(free):
            stopped.append((sitter, verdicts[free.index(True)].why))
    return _readers(reading, stopped, barred=any(sitter.situation.barred is not None for sitter, _ in stopped))


def _but_for(sitter: Sitter, writing: Writing) -> bool:
    """Whether nothing but a barrier, or a withholding, keeps this one from reading."""
    return decide_entry(sitter.actor, replace(writing, withheld=False), _free(sitter.situation)).permitted


def _free(situation: Situation) -> Situation:
    """The same, were there no barrier."""
    return replace(situation, own_family=False, barred=None)


def _readers(reading: list[tuple[Sitter, str]], stopped: list[tuple[Sitter, str]], *, barred: bool) -> Readers:
    order = {sitter.place: number for number, (sitter, _) in reversed(list(enumerate(reading)))}
    ordered = sorted(reading, key=lambda one: (one[0].at_home, order[one[0].place]))
    who = sorted(f"{sitter.actor.person}{sitter.actor.employee} {why}" for sitter, why in reading)
    return Readers(
        together=tuple(
            Together(people[0].service_name, people)
            for _, group in groupby(ordered, key=lambda one: one[0].place)
            if (people := tuple(_who(sitter, why) for sitter, why in group))
        ),
        stopped=tuple(_who(sitter, why) for sitter, why in stopped),
        would_reach_barred=barred,
        mark=sha256("\n".join(who).encode()).hexdigest()[:24],
    )


def _who(sitter: Sitter, why: str) -> WhoReads:
    return WhoReads(sitter.name, sitter.kind, sitter.kinship, sitter.profession, sitter.service_name, why)
