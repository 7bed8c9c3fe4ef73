"""The rights board as a page shows it: the catalogue's own words beside what has been noted."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.utils.translation import get_language

from langbenk.entitlements.sheets.board import BoardSheet, EntitlementLine, StandingLine, ToldLine
from langbenk.law.entitlement import Entitlement
from langbenk.law.entitlements import BY_KEY
from langbenk.law.facts import FACTS
from langbenk.law.informing import BY_KEY as POINTS
from langbenk.law.informing import InformingPoint
from langbenk.law.texts.entitlements import DECIDER_WORDS, DECISION_WORDS, THEME_WORDS
from langbenk.law.texts.outcomes import capital
from langbenk.web.entitlements.words import BODY_WORDS, KINDS, STATE_WORDS, TASK_WORDS, WAY_WORDS


@dataclass(frozen=True)
class Shown:
    """One entitlement in the reader's language. ``grounds`` are provisions' ids; none for a local scheme."""

    key: str
    name: str
    says: str
    apply: str
    decider: str
    answer: str
    appeal: str
    grounds: tuple[str, ...]
    page: str
    likely: bool
    state: str
    kind: str
    now: StandingLine | None


@dataclass(frozen=True)
class Group:
    """The entitlements under one heading."""

    title: str
    lines: tuple[Shown, ...]


@dataclass(frozen=True)
class Point:
    """One point of the checklist, what a coordinator may say of it (true only when they say it), and its provisions."""

    key: str
    done: str
    says: str
    grounds: tuple[str, ...]


@dataclass(frozen=True)
class PointGroup:
    """The points of one of the coordinator's tasks."""

    title: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class WasTold:
    """A point that was told, in words."""

    what: str
    about: str
    how: str
    line: ToldLine


def shown(line: EntitlementLine, on: date) -> Shown:
    """One line with the catalogue's words."""
    one, say = BY_KEY[line.key], _say()
    return Shown(
        key=one.key,
        name=one.name.say(say),
        says=one.says.say(say),
        apply=one.apply.say(say),
        decider=capital(DECIDER_WORDS[one.decider].say(say)),
        answer=capital(DECISION_WORDS[one.decision].say(say)),
        appeal=_appeal(one, say),
        grounds=tuple(ground.id for ground in one.grounds_on(on)),
        page=one.page,
        likely=line.likely,
        state=state_words(line.now) if line.now else "",
        kind=KINDS.get(line.now.state, "neutral") if line.now else "",
        now=line.now,
    )


def grouped(lines: tuple[EntitlementLine, ...], on: date) -> list[Group]:
    """The lines under the catalogue's headings, in its order."""
    order = {key: number for number, key in enumerate(BY_KEY)}
    sorted_lines = sorted(lines, key=lambda line: order[line.key])
    return [
        Group(THEME_WORDS[theme].say(_say()), tuple(shown(line, on) for line in them))
        for theme, them in groupby(sorted_lines, key=lambda line: BY_KEY[line.key].theme)
    ]


def untold(sheet: BoardSheet, *, at_home: bool = False) -> list[PointGroup]:
    """What nobody has noted as told, task by task; ``at_home`` without what is done and not told."""
    points = [point for key in sheet.untold if (point := POINTS[key]).informs or not at_home]
    return [
        PointGroup(TASK_WORDS[task].say(_say()), tuple(_point(point) for point in them))
        for task, them in groupby(points, key=lambda point: point.task)
    ]


def was_told(line: ToldLine) -> WasTold:
    """A line of what was told."""
    about = BY_KEY[line.key].name.say(_say()) if line.key in BY_KEY else ""
    what = capital(POINTS[line.point].done.say(_say())) if line.point in POINTS else line.point
    return WasTold(what, about, WAY_WORDS[line.how].say(_say()), line)


def asked(facts: tuple[str, ...]) -> list[str]:
    """What facts are called, in the reader's language."""
    return [capital(FACTS[name].label.say(_say())) for name in facts]


def state_words(line: StandingLine) -> str:
    """How it stood, in one word."""
    return STATE_WORDS[line.state].say(_say())


def _point(point: InformingPoint) -> Point:
    say, grounds = _say(), tuple(ground.id for ground in point.grounds)
    return Point(point.key, capital(point.done.say(say)), point.says.say(say), grounds)


def _appeal(one: Entitlement, say: str) -> str:
    """The body that hears a complaint, by its name in the law's own words; none where a no cannot be appealed."""
    return BODY_WORDS[one.route.to].say(say) if one.route.to in BODY_WORDS else ""


def _say() -> str:
    return get_language() or "nb"
