"""The duties as the page shows them: gathered and in plain words; and two days side by side."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import get_language

from langbenk.law.duties import DUTIES, Comparison, Duty, carried, compare
from langbenk.law.provision import Carry
from langbenk.law.services import Body
from langbenk.law.texts.labels import DUTY_WORDS
from langbenk.law.texts.outcomes import capital
from langbenk.web.staff.binding.words import GROUPS, SENTENCES


@dataclass(frozen=True)
class Line:
    """One thing that binds, in a sentence, with the ids of every provision that says so."""

    text: str
    grounds: tuple[str, ...]


@dataclass(frozen=True)
class Group:
    """The lines under one heading."""

    title: str | Promise
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Cell:
    """One provision on a day: who answers for it (empty: the service itself), and whether it stands on both days."""

    ground: str
    who: str
    stayed: bool


@dataclass(frozen=True)
class Row:
    """One duty on two days."""

    title: str
    before: tuple[Cell, ...]
    after: tuple[Cell, ...]


@dataclass(frozen=True)
class SideBySide:
    """Two days of law for one kind of service, the earlier first, with how many duties ended, stayed and are new."""

    before: date
    after: date
    rows: tuple[Row, ...]
    ended: int
    stayed: int
    new: int


def binds(service: str, on: date) -> tuple[Group, ...]:
    """What binds this kind of service on the day; none for those whom the acts leave out."""
    found = carried(service, on, *(carry for _, carries in GROUPS for carry in carries))
    gathered = ((title, tuple(_lines(found, carries))) for title, carries in GROUPS)
    return tuple(Group(title, lines) for title, lines in gathered if lines)


def side_by_side(service: str, before: date, after: date) -> SideBySide:
    """What binds this kind of service on two days, duty by duty."""
    compared = compare(service, before, after)
    rows = (_row(carry, compared) for carry in DUTIES)
    shown = tuple(row for row in rows if row.before or row.after)
    return SideBySide(before, after, shown, len(compared.ended), len(compared.stayed), len(compared.new))


def _lines(found: tuple[Duty, ...], carries: tuple[Carry, ...]) -> Iterator[Line]:
    """One line for each duty and each who, however many provisions say it."""
    said: dict[str, list[str]] = {}
    for duty in found:
        if duty.duty in carries:
            said.setdefault(_sentence(duty), []).append(duty.provision.id)
    for text, grounds in said.items():
        yield Line(text, tuple(grounds))


def _sentence(duty: Duty) -> str:
    return str(SENTENCES[duty.duty]) % {"who": capital(duty.who.say(get_language() or "nb"))}


def _row(carry: Carry, compared: Comparison) -> Row:
    stayed = tuple(_cell(duty, stayed=True) for duty in compared.stayed if duty.duty is carry)
    ended = tuple(_cell(duty, stayed=False) for duty in compared.ended if duty.duty is carry)
    new = tuple(_cell(duty, stayed=False) for duty in compared.new if duty.duty is carry)
    title = capital(DUTY_WORDS[carry].say(get_language() or "nb"))
    return Row(title, (*stayed, *ended), (*stayed, *new))


def _cell(duty: Duty, *, stayed: bool) -> Cell:
    of_itself = duty.clause.body is Body.SERVICE
    return Cell(duty.provision.id, "" if of_itself else duty.who.say(get_language() or "nb"), stayed)
