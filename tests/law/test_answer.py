"""The shape of the answer: every rule, in order, with decision and appeal, in three languages."""

import doctest
import json

import pytest

import langbenk.law
from langbenk.law import RELEASE, Answer, InputError, Inquiry, assess, questions_for
from langbenk.law.ladder import climb
from langbenk.law.rules import RULES
from langbenk.law.tree import All, Any, Fact, Not, deciding, leaves, open_leaves

IN_ORDER = {
    "cooperation-duty": ("not_appealable", None),
    "child-coordinator": ("appealable_determination", ("county_governor", 4, "pbrl § 7-2, pbrl § 7-5")),
    "coordinator-municipal": ("appealable_determination", ("county_governor", 4, "pbrl § 7-2, pbrl § 7-5")),
    "coordinator-specialist": ("appealable_determination", ("county_governor", 4, "pbrl § 7-2, pbrl § 7-5")),
    "plan-health": (
        "appealable_determination",
        ("county_governor", 4, "pbrl § 7-2, pbrl § 7-5, forskrift om individuell plan § 11"),
    ),
    "plan-child-welfare": ("appealable_determination", ("county_governor", 3)),
    "plan-social": ("individual_decision", ("county_governor", 3)),
    "plan-nav": ("individual_decision", ("superior_nav_body", 3)),
    "who-coordinates": ("not_appealable", None),
}


@pytest.mark.parametrize("on", ["2022-07-31", "2026-09-01"])
@pytest.mark.parametrize("person", [{"age": 8}, {"due_date": "2022-08-20"}, {"birth_date": "1980-02-29"}])
def test_every_rule_answers_in_the_contracts_order(on, person):
    told = assess(Inquiry.from_dict({"on": on, "person": person})).as_dict("en")

    assert told["on"] == on
    assert [result["rule"] for result in told["results"]] == list(IN_ORDER)
    for result in told["results"]:
        decision, appeal = IN_ORDER[result["rule"]]
        assert result["decision"] == decision
        assert ("appeal" in result) == (appeal is not None and on >= "2022-08-01")
        if "appeal" in result:
            assert tuple(result["appeal"].values())[: len(appeal)] == appeal
    assert json.loads(json.dumps(told)) == told


def test_each_language_has_its_own_words_and_the_same_grounds():
    answer = assess(Inquiry.from_dict({"on": "2026-09-01", "person": {"age": 8}}))
    nb, nn, en = (answer.as_dict(lang)["results"] for lang in ("nb", "nn", "en"))

    for one, two, three in zip(nb, nn, en, strict=True):
        assert len({one["text"], two["text"], three["text"]}) == 3
        assert one["grounds"] == two["grounds"] == three["grounds"]
    with pytest.raises(InputError):
        answer.as_dict("fr")


def test_when_the_age_is_unknown_the_text_asks_for_it():
    text = assess(Inquiry.from_dict({"on": "2026-09-01"})).result("child-coordinator").text("nb")

    assert text.endswith("Vi må også vite hvor gammel personen er.")


def test_an_answer_for_a_rule_outside_the_contract_is_not_there():
    with pytest.raises(KeyError):
        assess(Inquiry.from_dict({"on": "2026-09-01"})).result("contact-doctor")


def test_there_is_one_question_for_each_fact_with_its_provision():
    questions = questions_for("child-coordinator")

    assert [question.fact for question in questions][:6] == [
        "serious_condition",
        "long_term",
        "composite",
        "coordinated",
        "health_services",
        "other_welfare_services",
    ]
    assert questions[-1].fact == "family_wishes_child_coordinator"
    assert questions[0].text("nb") == "Er sykdommen, skaden eller funksjonsnedsettelsen alvorlig?"
    assert "diagnose" in questions[0].help("nn")
    assert str(questions[-1].provision) == "hol § 7-2 a"
    for rule in RULES:
        assert len({question.fact for question in questions_for(rule)}) == len(questions_for(rule))
    with pytest.raises(InputError):
        questions_for("barnekoordinator")


def test_the_examples_of_the_library_are_true():
    tried = doctest.testmod(langbenk.law)

    assert tried.attempted > 0
    assert tried.failed == 0


def test_the_release_has_a_name():
    assert RELEASE.count(".") == 2


def test_the_tree_joins_by_kleene_and_tells_who_decided():
    a, b, c = Fact("a"), Fact("b"), Fact("c")
    tree = All(a, Any(b, Not(c)))
    known = {"a": Answer.YES, "b": Answer.NO, "c": Answer.NO}

    assert tree.answer(known) is Answer.YES
    assert [leaf.name for leaf in deciding(tree, known)] == ["a", "c"]
    assert [leaf.name for leaf in deciding(tree, known | {"c": Answer.YES})] == ["b", "c"]
    assert [leaf.name for leaf in leaves(tree)] == ["a", "b", "c"]
    assert [(leaf.name, alone) for leaf, alone in open_leaves(tree, {})] == [("a", True), ("b", False), ("c", False)]
    assert [(leaf.name, alone) for leaf, alone in open_leaves(tree, {"a": Answer.YES})] == [("b", True), ("c", True)]
    assert climb((), {}, Inquiry.from_dict({"on": "2026-09-01"}).on).manner == "assess"
