"""What is missing means what it says: each fact listed can change the outcome, and no other unknown fact can."""

from functools import cache

import pytest

from langbenk.law import Inquiry, assess
from langbenk.law.answer import Answer
from langbenk.law.right import Outcome
from langbenk.law.rules import RULES
from tests.law.combinations import READS_AS_NO, Facts, Table, tables, with_answer

TWO = (Answer.YES, Answer.NO)


class Changes:
    """For each combination of a table, the unknown facts whose answer can change the outcome.

    One can when, however the other unknown facts come out in some way, an answer to it gives another outcome than none.
    """

    def __init__(self, table: Table) -> None:
        self.table = table
        self.found: dict[Facts, frozenset[int]] = {}

    def at(self, facts: Facts) -> frozenset[int]:
        """The places of those facts. What reads as no until told is not asked for, and stays as it is."""
        if facts not in self.found:
            names = self.table.names
            unknown = [place for place, answer in enumerate(facts) if answer is Answer.UNKNOWN]
            asked = [place for place in unknown if names[place] != READS_AS_NO]
            self.found[facts] = frozenset(place for place in asked if self.can_change(facts, place, asked))
        return self.found[facts]

    def can_change(self, facts: Facts, place: int, asked: list[int]) -> bool:
        other = next((each for each in asked if each != place), None)
        if other is not None:
            return any(place in self.at(with_answer(facts, other, answer)) for answer in TWO)
        outcome = self.table.results[facts].outcome
        return any(self.table.results[with_answer(facts, place, answer)].outcome is not outcome for answer in TWO)


@cache
def changes_of(rule: str) -> tuple[Changes, ...]:
    """One for each table of the rule."""
    return tuple(Changes(table) for table in tables(rule))


def possible(table: Table, rule: str) -> list[Changes]:
    """Those of the table itself; where the age is unknown too, of every age it may turn out to be."""
    if "person" in table.question:
        return [one for one in changes_of(rule) if one.table is table]
    nobody = table.question | {"person": None}
    return [one for one in changes_of(rule) if one.table.question | {"person": None} == nobody]


def reads_otherwise(table: Table, name: str) -> bool:
    """From 18 nobody has a child coordinator unless we are told so: then it is not unknown."""
    return name == "has_child_coordinator" and table.question.get("person") in ({"age": 20}, {"age": 41})


@pytest.mark.parametrize("rule", RULES)
def test_the_missing_facts_are_those_that_can_change_the_outcome(rule):
    for table in tables(rule):
        may_be = possible(table, rule)
        for facts, result in table.results.items():
            can = frozenset[int]().union(*(changes.at(facts) for changes in may_be))
            expected = {table.names[place] for place in can if not reads_otherwise(table, table.names[place])}
            assert set(result.missing) == expected, table.asked(facts)


@pytest.mark.parametrize("rule", RULES)
def test_nothing_is_asked_twice_and_nothing_when_the_matter_is_settled(rule):
    for table in tables(rule):
        for facts, result in table.results.items():
            assert len(set(result.missing)) == len(result.missing), table.asked(facts)
            if result.outcome is not Outcome.NEEDS_ASSESSMENT:
                assert result.missing == (), table.asked(facts)


@pytest.mark.parametrize("rule", RULES)
def test_facts_that_can_settle_the_matter_alone_are_asked_first_and_the_wish_last(rule):
    wish = RULES[rule].wish
    for table in tables(rule):
        for facts, result in table.results.items():
            asked = [name for name in result.missing if not (wish and name == wish.name)]
            assert list(result.missing) == asked + [name for name in result.missing if name not in asked]
            alone = [settles(table, facts, table.names.index(name)) for name in asked]
            assert alone == sorted(alone, reverse=True), (table.asked(facts), result.missing)


def settles(table: Table, facts: Facts, place: int) -> bool:
    """Whether one answer here is enough."""
    after = (table.results[with_answer(facts, place, answer)].outcome for answer in TWO)
    return any(outcome is not Outcome.NEEDS_ASSESSMENT for outcome in after)


def test_nobody_has_asked_the_family():
    met = {"serious_condition", "long_term", "composite", "health_services", "other_welfare_services"}
    table = next(table for table in tables("child-coordinator") if table.question.get("person") == {"age": 8})
    facts = tuple(Answer.YES if name in met else Answer.UNKNOWN for name in table.names)

    assert table.results[facts].missing == ("family_wishes_child_coordinator",)


MET = dict.fromkeys(("serious_condition", "long_term", "composite", "health_services", "other_welfare_services"), "yes")


@pytest.mark.parametrize(
    ("story", "age", "facts", "missing"),
    [
        ("sixteen has refused: is it theirs to decide?", 16, {"refuses_sharing": "yes"}, ("decision_competent",)),
        ("it is", 17, {"refuses_sharing": "yes", "decision_competent": "yes"}, ()),
        ("thirteen has reasons, whatever the competence", 13, {"refuses_sharing": "yes"}, ()),
        ("nobody has refused", 17, {}, ()),
    ],
)
def test_decision_competence_is_asked_for_where_a_refusal_turns_on_it(story, age, facts, missing):
    wished = MET | {"family_wishes_child_coordinator": "yes"} | facts
    asked = {"on": "2026-09-01", "person": {"age": age}, "facts": wished}

    assert assess(Inquiry.from_dict(asked)).result("child-coordinator").missing == missing


def test_a_suspension_is_never_asked_for():
    told = assess(Inquiry.from_dict({"on": "2026-09-01", "person": {"age": 16}}))

    assert all("suspended_by_regulation" not in result.missing for result in told.results)
