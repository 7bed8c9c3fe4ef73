"""Every text is there in three languages, each in its own."""

import re

import pytest

from langbenk.law.ladder import Ruling
from langbenk.law.right import Code, Outcome
from langbenk.law.rules import RULES
from langbenk.law.texts.facts import FACTS
from langbenk.law.texts.facts_young import YOUNG
from langbenk.law.texts.labels import ANSWER_WORDS, DERIVED, DUTY_WORDS, OUTCOME_WORDS, RULE_NAMES, condition_words
from langbenk.law.texts.outcomes import TEXTS, outcome_words
from langbenk.law.texts.outcomes_cooperation import (
    AGE_UNKNOWN,
    CHIEF_EXECUTIVE_DECIDES,
    COMMON,
    COORDINATES,
    THE_CHILD_COORDINATOR,
)
from langbenk.law.tree import leaves
from langbenk.law.young import MANNER_WORDS, PARTY_WORDS, Manner, Party

ASKED = [words for asked in (*FACTS.values(), *YOUNG.values()) for words in (asked.label, asked.question, asked.help)]
SENTENCES = [words for texts in (*TEXTS.values(), COMMON) for words in texts.values()]
OTHERS = [
    *(AGE_UNKNOWN, CHIEF_EXECUTIVE_DECIDES, COORDINATES, THE_CHILD_COORDINATOR),
    *(words for table in (RULE_NAMES, OUTCOME_WORDS, ANSWER_WORDS, DERIVED, DUTY_WORDS) for words in table.values()),
    *(words for table in (MANNER_WORDS, PARTY_WORDS) for words in table.values()),
]
ALL = [*ASKED, *SENTENCES, *OTHERS]

ONLY_BOKMAL = {
    *("ikke", "hva", "hvem", "hvor", "hvordan", "hvorfor", "noe", "noen", "jeg", "bare", "fra", "være", "trengs"),
    *("tjenester", "tjenesten", "familiens", "velger", "ønsker", "oppfylt", "enige", "nå", "enda", "samtykker"),
    *("sier", "selv", "dere"),
}
ONLY_NYNORSK = {
    *("ikkje", "kva", "kven", "korleis", "kvifor", "noko", "nokon", "berre", "frå", "vere", "treng", "tenester"),
    *("tenesta", "sjølv", "ønskjer"),
}


@pytest.mark.parametrize("rule", RULES)
def test_every_code_that_a_rule_can_give_has_a_text(rule):
    codes = RULES[rule].codes()

    assert all(outcome_words(rule, code) for code in codes)
    assert {code for code in codes if code not in COMMON} <= set(TEXTS[rule]) <= set(codes)
    assert {code.outcome for code in Code} == set(Outcome)


@pytest.mark.parametrize("rule", RULES)
def test_every_condition_has_a_short_name(rule):
    right = RULES[rule]
    trees = [tree for tree in (right.conditions, right.wish, right.weigh, right.suspended) if tree]

    assert all(condition_words(leaf.name).say("nn") for tree in trees for leaf in leaves(tree))


@pytest.mark.parametrize("words", ALL, ids=[words.en[:40] for words in ALL])
def test_each_language_speaks_its_own(words):
    bokmal, nynorsk = (set(re.findall(r"\w+", text.lower())) for text in (words.nb, words.nn))

    assert all((words.nb, words.nn, words.en))
    assert not bokmal & ONLY_NYNORSK
    assert not nynorsk & ONLY_BOKMAL


@pytest.mark.parametrize("words", [*SENTENCES, *ASKED], ids=[words.en[:40] for words in [*SENTENCES, *ASKED]])
def test_sentences_are_short_and_calm(words):
    for text in (words.nb, words.nn, words.en):
        assert "!" not in text
        assert all(len(sentence.split()) <= 24 for sentence in re.split(r"[.?;:]", text))


def test_a_ruling_names_who_in_every_language():
    for manner in Manner:
        told = Ruling((Party.YOUNG_PERSON, Party.PARENTS), manner, ()).words
        assert len({told.nb, told.nn, told.en}) == 3 or manner is Manner.DECIDES
        assert "{" not in told.nb + told.nn + told.en
