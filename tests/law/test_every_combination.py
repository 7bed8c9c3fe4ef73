"""Every rule, every combination of its facts in three values: complete, like the oracle, and only a no turns a yes."""

from itertools import product

import pytest

from langbenk.law import Inquiry
from langbenk.law.answer import Answer
from langbenk.law.assess import answer_to
from langbenk.law.right import Outcome
from langbenk.law.rules import CONTRACT, RULES
from tests.law.combinations import READS_AS_NO, SOME_DAY, THREE, tables, with_answer
from tests.law.oracle import expected_coordinator, expected_outcome

KEYS = [right.key for right in CONTRACT]


@pytest.mark.parametrize("rule", KEYS)
def test_agrees_with_the_oracle(rule):
    for table in tables(rule):
        for facts, result in table.results.items():
            question = table.asked(facts)
            assert result.outcome == expected_outcome(rule, question), question


def test_the_coordinator_is_the_oracles():
    for table in tables("who-coordinates"):
        for facts, result in table.results.items():
            assert result.coordinator == expected_coordinator(table.asked(facts)), table.asked(facts)


def test_there_is_nothing_to_coordinate_only_where_there_is_no_duty_to_cooperate():
    """The one answer never denies the duty that the other has just affirmed."""
    for table in tables("who-coordinates"):
        for facts, result in table.results.items():
            duty = answer_to(RULES["cooperation-duty"], Inquiry.from_dict(table.asked(facts)))
            assert (result.outcome is Outcome.NOT_MET) == (duty.outcome is Outcome.NOT_MET), table.asked(facts)


@pytest.mark.parametrize("rule", [*KEYS, "contact-doctor"])
def test_learning_more_keeps_what_was_certain(rule):
    """An outcome that is settled stays so when an unknown fact is answered: only what must be assessed can change.

    But for a refusal to share, which is none until somebody tells of it.
    """
    for table in tables(rule):
        for facts, result in table.results.items():
            if result.outcome is Outcome.NEEDS_ASSESSMENT:
                continue
            for place, answer in enumerate(facts):
                if answer is Answer.UNKNOWN and table.names[place] != READS_AS_NO:
                    learnt = {table.results[with_answer(facts, place, new)].outcome for new in (Answer.YES, Answer.NO)}
                    assert learnt == {result.outcome}, (table.asked(facts), table.names[place])


@pytest.mark.parametrize("rule", [*KEYS, "contact-doctor"])
def test_every_reason_has_a_ground_in_force(rule):
    for table in tables(rule):
        for facts, result in table.results.items():
            assert all(reason.ground and reason.ground.in_force(SOME_DAY) for reason in result.because), table.asked(
                facts
            )


@pytest.mark.parametrize("rule", [*KEYS, "contact-doctor"])
def test_a_yes_is_refused_only_for_a_no(rule):
    """Where the outcome is not met, a condition among the reasons answers no, or nothing binds the services."""
    for table in tables(rule):
        for facts, result in table.results.items():
            if result.outcome is Outcome.NOT_MET:
                assert Answer.NO in {reason.answer for reason in result.because}, table.asked(facts)


def test_the_contact_doctor_in_every_combination():
    for table, (serious, some_length) in product(tables("contact-doctor"), product(THREE, repeat=2)):
        outcome = table.results[serious, some_length].outcome
        if Answer.NO in (serious, some_length):
            assert outcome is Outcome.NOT_MET
        elif Answer.UNKNOWN in (serious, some_length):
            assert outcome is Outcome.NEEDS_ASSESSMENT
        else:
            assert outcome is Outcome.ENTITLED
