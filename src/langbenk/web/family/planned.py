"""The goals of a plan in words, each with how far its measures have come."""

from dataclasses import dataclass
from datetime import date

from langbenk.plans.sheets.as_it_stood import GoalAsItStood, MeasureAsItStood
from langbenk.plans.sheets.goals import GoalLine, MeasureLine
from langbenk.web.family.texts.plan import MEASURES, SAID_BY


@dataclass(frozen=True)
class MeasureInWords:
    """What somebody does, and by when. ``colour`` is that of the state's tag."""

    text: str
    service: str
    due: date
    state: str
    colour: str
    late: bool


@dataclass(frozen=True)
class GoalInWords:
    """A goal, whose words it is in, and its measures: ``under_way`` of them are started or done."""

    words: str
    whose: str
    measures: tuple[MeasureInWords, ...]
    under_way: int


def goals_in_words(goals: tuple[GoalLine, ...], child: str) -> tuple[GoalInWords, ...]:
    """The goals as the family reads them."""
    return tuple(_in_words(goal, child) for goal in goals)


def goals_as_they_stood(goals: tuple[GoalAsItStood, ...], child: str) -> tuple[GoalInWords, ...]:
    """The goals of a plan that somebody said yes to, as the family read them then."""
    return tuple(
        GoalInWords(
            goal.words,
            _whose(goal.said_by, child),
            tuple(_measure(measure, late=False) for measure in goal.measures),
            sum(measure.state in ("started", "done") for measure in goal.measures),
        )
        for goal in goals
    )


def _in_words(goal: GoalLine, child: str) -> GoalInWords:
    measures = tuple(_measure(measure, late=measure.late) for measure in goal.measures)
    return GoalInWords(goal.words, _whose(goal.said_by, child), measures, goal.started + goal.done)


def _measure(measure: MeasureLine | MeasureAsItStood, *, late: bool) -> MeasureInWords:
    words, colour = MEASURES[measure.state]
    return MeasureInWords(measure.text, measure.service_name, measure.due, str(words), colour, late)


def _whose(said_by: str, child: str) -> str:
    return str(SAID_BY[said_by]) % {"child": child}
