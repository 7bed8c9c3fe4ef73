"""Whom the family writes to today, and what the municipality means by soon."""

from collections.abc import Iterable
from datetime import date, timedelta

from langbenk.access.actions import Action
from langbenk.access.decide import Verdict
from langbenk.access.standing import Actor
from langbenk.access.ties import LEADS, Tie
from langbenk.bench.door import Opened, Refused
from langbenk.bench.sheets.sitters import Sitter
from langbenk.cases.habits import HABITS
from langbenk.organisation.targets import own_days
from langbenk.outside.mailing import Reader


def who_coordinates(sitters: Iterable[Sitter]) -> tuple[Sitter, ...]:
    """Those whom a message from home comes to: who leads the work; where nobody does, the contact; and where there is
    none, the coordinating unit. The database says the same (``records_coordinates``).
    """
    at_work = [sitter for sitter in sitters if not sitter.at_home]
    for kinds in ((*LEADS,), (Tie.CONTACT,), (Tie.COORDINATING_UNIT,)):
        found = tuple(each for each in at_work if any(tie.kind in kinds for tie in each.situation.ties))
        if found:
            return tuple(sorted(found, key=lambda each: each.kind is Tie.DEPUTY))
    return ()


def to_tell(sitters: Iterable[Sitter]) -> tuple[Reader, ...]:
    """The same as those who are told by mail; a whole service has no address."""
    return tuple(Reader.at_work(each.actor.post) for each in sitters if each.name and each.actor.employee)


def answer_by(on: date) -> date:
    """The day by which the municipality itself means to have answered."""
    return on + timedelta(days=own_days("message", on) or HABITS["message"].target_days)


def sign_days(on: date) -> int:
    """The number of days within which the municipality itself means to have signed."""
    return own_days("signature", on) or HABITS["signature"].target_days


def coordinates(by: Actor, opened: Opened, sitters: Iterable[Sitter]) -> bool:
    """Whether the family's messages come to this actor at work: by name, or through the unit where they work."""
    units = {tie.service for tie in opened.situation.ties if tie.kind is Tie.COORDINATING_UNIT}
    return any(each.actor == by or (not each.name and each.service in units) for each in who_coordinates(sitters))


def must_coordinate(by: Actor, opened: Opened, sitters: Iterable[Sitter]) -> None:
    """Raise ``Refused`` for one at work to whom the family's messages do not come."""
    if not coordinates(by, opened, sitters):
        raise Refused(Action.MESSAGE_WRITE, Verdict(permitted=False, why="not-yours", ground=opened.verdict.ground))
