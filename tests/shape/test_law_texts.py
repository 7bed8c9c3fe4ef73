"""Every outcome of every rule, every fact and every refusal has its words in all three languages."""

from langbenk.access.barriers import BARRIERS
from langbenk.access.sentences import SENTENCES
from langbenk.law.facts import FACTS
from langbenk.law.right import Code, Right
from langbenk.law.rules import RULES
from langbenk.law.texts.labels import RULE_NAMES, condition_words
from langbenk.law.texts.outcomes import outcome_words
from langbenk.law.tree import leaves
from langbenk.law.words import LANGUAGES, Words


def is_complete(words: Words) -> bool:
    return all(words.say(language).strip() for language in LANGUAGES)


def possible(right: Right) -> set[Code]:
    """The codes that a rule can ever answer with."""
    lacking = {
        Code.DECLINED: right.wish,
        Code.ASK_WISH: right.wish,
        Code.WEIGH: right.weigh,
        Code.SUSPENDED: right.suspended,
    }
    return {code for code in Code if lacking.get(code, right) is not None}


def test_every_outcome_of_a_rule_has_its_words() -> None:
    answers = {
        (right.key, code): outcome_words(right.key, code) for right in RULES.values() for code in possible(right)
    }
    assert len(answers) > 40
    assert [answer for answer, words in answers.items() if not is_complete(words)] == []


def test_every_rule_and_every_condition_has_a_name() -> None:
    parts = [
        part
        for right in RULES.values()
        for part in (right.conditions, right.wish, right.weigh, right.suspended)
        if part
    ]
    conditions = {leaf.name for part in parts for leaf in leaves(part)}
    assert conditions
    assert [key for key in RULES if not is_complete(RULE_NAMES[key])] == []
    assert [name for name in conditions if not is_complete(condition_words(name))] == []


def test_every_fact_is_asked_for_in_plain_words() -> None:
    assert FACTS
    asked = {name: (fact.label, fact.question, fact.help) for name, fact in FACTS.items()}
    assert [name for name, texts in asked.items() if not all(map(is_complete, texts))] == []


def test_every_way_to_refuse_says_why_and_what_to_do_instead() -> None:
    assert set(BARRIERS) <= set(SENTENCES)
    told = {name: (sentence.why, sentence.instead) for name, sentence in SENTENCES.items()}
    assert [name for name, texts in told.items() if not all(map(is_complete, texts))] == []
