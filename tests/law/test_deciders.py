"""Every right that is tested has somebody who decides on it, a way on, and the law's own road when the answer is no."""

from datetime import date

import pytest

from langbenk.law.ages import Person
from langbenk.law.appeal_routes import ROUTES
from langbenk.law.deciders import DECIDERS, OURS, TESTED, Looks, how_it_looks, open_at
from langbenk.law.right import Code, Decision
from langbenk.law.rules import CONTRACT, RULES
from langbenk.law.words import LANGUAGES


def test_every_rule_of_the_contract_that_gives_a_right_is_tested_and_the_contact_doctor_with_them() -> None:
    duties = {"cooperation-duty", "who-coordinates"}
    assert set(TESTED) == {right.key for right in CONTRACT} - duties | {"contact-doctor"}
    assert DECIDERS.keys() == set(TESTED)
    assert {rule for rule in TESTED if DECIDERS[rule].ours} == set(OURS)


@pytest.mark.parametrize("rule", TESTED)
def test_who_decides_and_how_to_complain_stand_in_every_language(rule: str) -> None:
    decider, route = DECIDERS[rule], ROUTES[RULES[rule].appeal]
    for lang in LANGUAGES:
        texts = [words.say(lang) for words in (decider.who, decider.next, decider.answers, decider.complain)]
        assert all(texts)
        assert str(route.weeks) in texts[3]
    assert decider.complain_by == route.grounds


def test_the_weeks_and_the_answer_are_those_of_each_road() -> None:
    """4 weeks in health and care (pbrl § 7-5), 3 elsewhere (fvl § 29). Within a month where it is an individual
    decision (fvl § 11 a).
    """
    weeks = {rule: ROUTES[RULES[rule].appeal].weeks for rule in TESTED}
    assert {rule for rule, many in weeks.items() if many == 3} == {"plan-child-welfare", "plan-social", "plan-nav"}
    assert set(weeks.values()) == {3, 4}
    in_a_month = {rule for rule in TESTED if "within a month" in DECIDERS[rule].answers.en}
    assert in_a_month == {rule for rule in TESTED if RULES[rule].decision is Decision.INDIVIDUAL_DECISION}
    assert in_a_month == {"plan-social", "plan-nav"}
    assert "the next body above in Nav" in DECIDERS["plan-nav"].complain.en
    assert "the county governor" in DECIDERS["plan-social"].complain.en


def test_only_what_the_age_rules_out_is_not_tested() -> None:
    day = date(2026, 11, 2)
    assert set(open_at(Person().known(day))) == set(open_at(Person(age=9).known(day))) == set(TESTED)
    assert set(open_at(Person(due_date=day).known(day))) == set(TESTED)
    assert set(TESTED) - set(open_at(Person(age=18).known(day))) == {"child-coordinator"}
    assert set(TESTED) - set(open_at(Person(age=42).known(day))) == {"child-coordinator", "plan-child-welfare"}


def test_what_is_not_known_is_never_a_no_and_a_wish_not_asked_for_takes_nothing_away() -> None:
    assert {code for code in Code if how_it_looks(code) is Looks.NO} == {
        Code.NOT_MET, Code.NOT_IN_FORCE, Code.SUSPENDED,
    }  # fmt: skip
    assert how_it_looks(Code.ASK_WISH) is Looks.YES
    assert how_it_looks(Code.NEEDS_ASSESSMENT) is Looks.UNKNOWN
