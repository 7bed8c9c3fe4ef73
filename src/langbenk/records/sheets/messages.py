"""Messages between the family and whoever coordinates: the threads, and one of them whole."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.decide import decide
from langbenk.access.standing import Actor, Tie
from langbenk.bench.door import door
from langbenk.bench.sheets.sitters import Sitter, sitters_of
from langbenk.bench.situation import day_of
from langbenk.cases.moves import open_case
from langbenk.cases.sheets.child import Child, child
from langbenk.records.at_the_door import if_there
from langbenk.records.coordinating import coordinates, who_coordinates
from langbenk.records.models import Thread
from langbenk.records.shown_thread import MessageLine, ThreadLine, names_with, shown_messages, shown_thread

MOST = 100


@dataclass(frozen=True)
class Correspondent:
    """Somebody who reads: a relative, or one of those who coordinate; a whole service where ``name`` is empty."""

    id: UUID
    name: str
    kind: str
    kinship: str
    profession: str
    service_name: str


@dataclass(frozen=True)
class ThreadsSheet:
    """The newest first. ``coordinating`` are those who read at work; ``relatives`` those whom they can write to, empty
    at home. ``writes``: this reader can begin a thread.
    """

    child: Child
    threads: tuple[ThreadLine, ...]
    coordinating: tuple[Correspondent, ...]
    relatives: tuple[Correspondent, ...]
    family: tuple[str, ...]
    guarded: bool
    writes: bool
    is_me: bool
    may: frozenset[str]


@dataclass(frozen=True)
class ThreadSheet:
    """One thread, the oldest message first."""

    child: Child
    line: ThreadLine
    messages: tuple[MessageLine, ...]
    coordinating: tuple[Correspondent, ...]
    family: tuple[str, ...]
    guarded: bool
    is_me: bool
    may: frozenset[str]


def threads_sheet(*, about: UUID, by: Actor, at: datetime) -> ThreadsSheet:
    """The threads that this reader may know of: at home those with themselves, at work all where they coordinate."""
    with door(Action.MESSAGE_READ, by=by, at=at, about=about, part="messages") as opened:
        open_case(about)
        sitters, on = sitters_of(about, opened), day_of(at)
        rows, names = Thread.objects.filter(person_id=about).order_by("-last_at", "id")[:MOST], names_with(about)
        writes = Action.MESSAGE_WRITE in opened.may
        return ThreadsSheet(
            child=child(about, on),
            threads=tuple(shown_thread(row, by, names, on) for row in rows),
            coordinating=tuple(map(_somebody, who_coordinates(sitters))),
            relatives=tuple(_somebody(each) for each in sitters if _can_be_written_to(each)) if by.employee else (),
            family=_family(sitters),
            guarded=opened.guarded,
            writes=writes and (by.employee is None or coordinates(by, opened, sitters)),
            is_me=Tie.SELF in opened.ties,
            may=opened.may,
        )


def thread_sheet(*, about: UUID, thread: UUID, by: Actor, at: datetime) -> ThreadSheet:
    """One thread; raise ``Refused``, as a secret, for one that is not there for this reader."""
    there = if_there(Thread, thread, about, action=Action.MESSAGE_READ, by=by)
    with door(Action.MESSAGE_READ, by=by, at=at, about=about, part="message", thing=thread, judge=there) as opened:
        open_case(about)
        found = Thread.objects.select_related("read_by").get(id=thread)
        sitters, on, names = sitters_of(about, opened), day_of(at), names_with(about)
        return ThreadSheet(
            child=child(about, on),
            line=shown_thread(found, by, names, on),
            messages=shown_messages(found, by, names.get(found.relative_id, "")),
            coordinating=tuple(map(_somebody, who_coordinates(sitters))),
            family=_family(sitters),
            guarded=opened.guarded,
            is_me=Tie.SELF in opened.ties,
            may=opened.may,
        )


def _can_be_written_to(sitter: Sitter) -> bool:
    return sitter.at_home and decide(sitter.actor, Action.MESSAGE_READ, sitter.situation).permitted


def _family(sitters: tuple[Sitter, ...]) -> tuple[str, ...]:
    """The given names of the family who sit there."""
    return tuple(each.name.split()[0] for each in sitters if each.at_home and each.name)


def _somebody(each: Sitter) -> Correspondent:
    kind, service = each.kind.value, each.service_name
    return Correspondent(each.actor.person, each.name, kind, each.kinship, each.profession, service)
