"""What follows from the answers, right by right, and why: the same reasons that the municipality would be shown."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import get_language

from langbenk.law import Result
from langbenk.law.right import Code, Outcome
from langbenk.law.rules import RULES
from langbenk.law.texts.labels import ANSWER_WORDS, RULE_NAMES, condition_words
from langbenk.web.open.ask.interview import results, to_ask, unwanted
from langbenk.web.open.ask.words import GROUPS, RIGHTS, Standing, Text
from langbenk.web.plain_answers import Answers

EXPLAINED = (Standing.MAY, Standing.WEIGH, Standing.NOT_HERE)


@dataclass(frozen=True)
class Reason:
    """One condition that decided: what it is, how it was answered, and the id of the provision that asks for it."""

    condition: str
    answer: str
    ground: str


@dataclass(frozen=True)
class Right:
    """One right as the page shows it. ``weeks`` is how long one can complain after a no, by ``appeal``; 0 for none."""

    rule: str
    name: str
    text: Text
    grounds: tuple[str, ...]
    why: tuple[Reason, ...]
    weeks: int
    appeal: tuple[str, ...]


@dataclass(frozen=True)
class Group:
    """The rights that stand alike."""

    standing: Standing
    title: Text
    text: Text
    rights: tuple[Right, ...]


def groups(answers: Answers, on: date) -> tuple[Group, ...]:
    """Every right that is looked at, gathered by where it stands; none before anything is answered."""
    found = [(standing(result, answers), result) for result in results(answers, on)] if answers.age else []
    gathered = (
        Group(where, title, text, tuple(_right(result, where, answers, on) for at, result in found if at is where))
        for where, (title, text) in GROUPS.items()
    )
    return tuple(group for group in gathered if group.rights)


def standing(result: Result, answers: Answers) -> Standing:
    """Where one right stands. Only what the person has clearly answered makes one «probably does not apply»."""
    if result.outcome is Outcome.NOT_MET:
        return Standing.NOT_HERE
    if unwanted(result, answers):
        return Standing.UNWANTED
    if result.code in (Code.ENTITLED, Code.ASK_WISH):
        return Standing.MAY
    return Standing.OPEN if to_ask(result, answers) else Standing.WEIGH


def _right(result: Result, where: Standing, answers: Answers, on: date) -> Right:
    spoken = get_language() or "nb"
    said: dict[Standing, Text] = {Standing.MAY: RIGHTS[result.rule], Standing.WEIGH: result.text(spoken)}
    return Right(
        rule=result.rule,
        name=RULE_NAMES[result.rule].say(spoken),
        text=said.get(where, ""),
        grounds=tuple(ground.id for ground in result.grounds),
        why=_why(result, answers, on) if where in EXPLAINED else (),
        weeks=result.appeal.weeks or 0 if result.appeal else 0,
        appeal=tuple(ground.id for ground in result.appeal.grounds) if result.appeal else (),
    )


def _why(result: Result, answers: Answers, on: date) -> tuple[Reason, ...]:
    """The conditions that decided. While only the wish is open, those that are met are told with it."""
    known, spoken = answers.inquiry(on).known(), get_language() or "nb"
    code = Code.ENTITLED if result.code is Code.ASK_WISH else result.code
    return tuple(
        Reason(
            condition=condition_words(leaf.name).say(spoken),
            answer=ANSWER_WORDS[leaf.answer(known)].say(spoken),
            ground=next(ground.id for ground in (leaf.ground(on), *result.grounds) if ground),
        )
        for leaf in RULES[result.rule].because(known, code)
    )
