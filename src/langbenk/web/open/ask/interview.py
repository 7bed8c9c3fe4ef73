"""Which rights a page of answers is about, and which question comes next: the one that can change most."""

from dataclasses import replace
from datetime import date

from langbenk.law import Answer, Result, assess
from langbenk.law.right import Code
from langbenk.law.rules import RULES
from langbenk.web.plain_answers import Age, Answers

CHILD_COORDINATOR, COORDINATOR = "child-coordinator", "coordinator-municipal"
PLANS = ("plan-health", "plan-child-welfare", "plan-social", "plan-nav")
GROWN_UP_PLANS = ("plan-social", "plan-nav")
"""What Nav gives is for adults. For a child these are left out, never answered no: an adult answers for themselves."""

RIGHTS = (CHILD_COORDINATOR, COORDINATOR, "coordinator-specialist", *PLANS)


def looked_at(answers: Answers, on: date) -> dict[str, Code]:
    """How the rules that this person may have use for answer on the day ``on``.

    Nobody is meant to have two coordinators in the municipality (hol §§ 7-2, 7-2 a), and each has one plan only
    (plan regulation § 9): what has become needless is left out.
    """
    known = answers.inquiry(on).known()
    left_out = GROWN_UP_PLANS if answers.age in (Age.EXPECTED, Age.CHILD) else ()
    codes = {rule: RULES[rule].code(known, on) for rule in RIGHTS if rule not in left_out}
    if codes[CHILD_COORDINATOR] is Code.ENTITLED:
        del codes[COORDINATOR]
    settled = next((rule for rule in PLANS if codes.get(rule) is Code.ENTITLED), None)
    return {rule: code for rule, code in codes.items() if not settled or rule == settled or rule not in PLANS}


def results(answers: Answers, on: date) -> tuple[Result, ...]:
    """The same with their reasons, in the order of the rights."""
    assessed = assess(answers.inquiry(on))
    return tuple(assessed.result(rule) for rule in looked_at(answers, on))


def next_fact(answers: Answers, on: date) -> str | None:
    """The fact to ask about next, None when there is nothing left to ask.

    Of all that can still change something, the one whose yes and no together change the most; then the first in the
    order of the rights. What one plan can rest on is asked ground by ground. Nobody is asked further about what they
    have said that they do not want.
    """
    wanted = [result for result in results(answers, on) if not unwanted(result, answers)]
    waiting = {result.rule: to_ask(result, answers) for result in wanted}
    later_plans = [rule for rule in PLANS if waiting.get(rule)][1:]
    candidates = dict.fromkeys(fact for rule, facts in waiting.items() if rule not in later_plans for fact in facts)
    before = looked_at(answers, on)
    return max(candidates, key=lambda fact: _changes(fact, answers, before, on), default=None)


def to_ask(result: Result, answers: Answers) -> tuple[str, ...]:
    """The facts that this right still waits for and nobody has been asked about."""
    return tuple(fact for fact in result.missing if fact not in answers.facts)


def unwanted(result: Result, answers: Answers) -> bool:
    """Whether the person has said no to this right: a right is offered, never pressed on anybody."""
    wish = RULES[result.rule].wish
    return wish is not None and answers.facts.get(wish.name) is Answer.NO


def _changes(fact: str, answers: Answers, before: dict[str, Code], on: date) -> int:
    """How many rights get another answer, or become needless, when the fact is yes, and how many when it is no."""
    after = [looked_at(replace(answers, facts={**answers.facts, fact: one}), on) for one in (Answer.YES, Answer.NO)]
    return sum(codes.get(rule) is not code for codes in after for rule, code in before.items())
