"""Rehabilitation as a page shows it: the law's own words beside what is kept."""

from dataclasses import dataclass

from django.utils.translation import get_language

from langbenk.law.rehabilitation import WORDS, Effect, GoalArea, MeasureKind, Potential, potential_reminder
from langbenk.law.texts.outcomes import capital
from langbenk.rehabilitation.sheets.lines import GoalLine, MeasureLine, OutcomeLine, PotentialLine

KINDS = {Effect.REACHED: "success", Effect.PARTLY: "info", Effect.KEPT_UP: "info", Effect.NOT_REACHED: "warning"}
POTENTIAL_KINDS = {Potential.LOOKED_AT: "success", Potential.UNDER_WAY: "info", Potential.NOT_YET: "neutral"}


@dataclass(frozen=True)
class ShownOutcome:
    """What came of it, in words."""

    effect: str
    kind: str
    line: OutcomeLine


@dataclass(frozen=True)
class ShownMeasure:
    """A measure, in words. ``hours`` are whole hours, and never none."""

    kind: str
    hours: int
    line: MeasureLine
    outcomes: tuple[ShownOutcome, ...]


@dataclass(frozen=True)
class ShownGoal:
    """A goal, in words, with its measures."""

    area: str
    line: GoalLine
    measures: tuple[ShownMeasure, ...]


@dataclass(frozen=True)
class ShownPotential:
    """How it stood with the potential, in words."""

    state: str
    line: PotentialLine


def shown_goal(goal: GoalLine) -> ShownGoal:
    """One goal with its measures."""
    return ShownGoal(_word(GoalArea(goal.area)), goal, tuple(map(shown_measure, goal.measures)))


def shown_measure(measure: MeasureLine) -> ShownMeasure:
    """One measure with what came of it."""
    outcomes = tuple(ShownOutcome(_word(Effect(one.effect)), _kind(one), one) for one in measure.outcomes)
    return ShownMeasure(_word(MeasureKind(measure.kind)), max(1, round(measure.hours)), measure, outcomes)


def shown_potential(line: PotentialLine) -> ShownPotential:
    """One line of how it stood."""
    return ShownPotential(state_words(line.state), line)


def state_words(state: str) -> str:
    """How it stands with the potential."""
    return _word(Potential(state))


@dataclass(frozen=True)
class ShownReminder:
    """What is said beside a measure that makes up for what is lost, the question that follows, and the provisions that
    stand beside the circular.
    """

    words: str
    ask: str
    grounds: tuple[str, ...]


def reminder() -> ShownReminder:
    """The law's own reminder, as it stands while nobody has looked."""
    spoken, found = get_language() or "nb", potential_reminder([MeasureKind.COMPENSATES], Potential.NOT_YET)
    if found is None:
        raise LookupError("a compensating measure before anybody has looked is reminded of")
    return ShownReminder(found.words.say(spoken), found.ask.say(spoken), tuple(ground.id for ground in found.grounds))


def _word(one: GoalArea | MeasureKind | Potential | Effect) -> str:
    return capital(WORDS[one].say(get_language() or "nb"))


def _kind(line: OutcomeLine) -> str:
    return KINDS.get(Effect(line.effect), "neutral")
