"""The letters that a deed about a complaint would send, with what is typed so far."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from uuid import UUID

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import Opened, door
from langbenk.bench.situation import day_of
from langbenk.cases.sheets.child import child
from langbenk.decisions.complaining import the_complaint
from langbenk.decisions.models import Complaint
from langbenk.decisions.previewing import preview_to, previews
from langbenk.decisions.readers import who_hears_of
from langbenk.decisions.settling import InLanguage, running
from langbenk.decisions.words import body_in
from langbenk.decisions.writing import Onwards, forwarding, outcome_of, reassessed, turned_away
from langbenk.law.complaints import decision_kind
from langbenk.letters.previewing import Preview


@dataclass(frozen=True)
class Meant:
    """What somebody is about to do with a complaint: ``dismiss`` it as late, ``change`` the answer, ``send_on``, or
    write down the ``outcome``; with the words, and the answer or the result where there is one. ``besides`` and
    ``lacks``: what goes to the appeal body by itself, and why something does not go.
    """

    deed: str
    words: str
    is_new: str = ""
    outcome: str = ""
    result: str = ""
    decided_on: date | None = None
    besides: str = ""
    lacks: str = ""


def complaint_letters(*, about: UUID, complaint: UUID, meant: Meant, by: Actor, at: datetime) -> tuple[Preview, ...]:
    """Each letter in the language of whoever gets it; none where nobody may have one."""
    with door(Action.COMPLAINT_SETTLE, by=by, at=at, about=about, part="complaint letters", thing=complaint) as opened:
        held = the_complaint(about, complaint)
        every = [held] if meant.deed == "dismiss" else running(held.decision_id)
        return tuple(letter for one in every for letter in _of(one, meant, opened, writer=by.post, on=day_of(at)))


def _of(one: Complaint, meant: Meant, opened: Opened, *, writer: UUID, on: date) -> Iterator[Preview]:
    hears = who_hears_of(one, opened, on)
    if hears:
        yield from previews(_to_them(one, meant, writer=writer, on=on), (hears,), on)
    if meant.deed == "send_on":
        body = body_in(decision_kind(one.decision.rule), "nb", on)
        yield preview_to(_onwards(one, meant, copied=hears is not None, writer=writer, on=on), body, "nb", on)


def _to_them(one: Complaint, meant: Meant, *, writer: UUID, on: date) -> InLanguage:
    if meant.deed == "dismiss":
        return partial(turned_away, one, meant.words, writer=writer, on=on)
    if meant.deed == "outcome":
        return partial(outcome_of, one, meant.result, meant.decided_on or on, meant.words, writer=writer, on=on)
    return partial(reassessed, one, meant.words, meant.is_new.strip(), outcome=meant.outcome, writer=writer, on=on)


def _onwards(one: Complaint, meant: Meant, *, copied: bool, writer: UUID, on: date) -> InLanguage:
    says, name = Onwards(meant.words, meant.besides, meant.lacks), child(one.person_id, on).name
    return partial(forwarding, one, says, copied=copied, child=name, writer=writer, on=on)
