"""The page that a lawyer can read and sign."""

from langbenk.law.ages import AGE_LIMITS
from langbenk.law.birthdays import THRESHOLDS
from langbenk.law.facts import FACTS
from langbenk.law.page import law_page
from langbenk.law.rules import RULES
from langbenk.law.sharing import GROUNDS, NO_GROUNDS
from langbenk.law.texts.facts_young import YOUNG
from langbenk.law.young import MANNER_WORDS

PAGE = law_page()


def test_every_rule_stands_on_the_page_with_its_conditions_grounds_and_questions():
    for rule, right in RULES.items():
        assert f"`{rule}`" in PAGE
        for ground in right.grounds:
            assert f"[{ground.citation}]({ground.url})" in PAGE
    assert "Is the illness, injury or impairment serious?" in PAGE
    assert "{" not in PAGE


def test_every_fact_that_may_be_given_stands_on_the_page_by_its_name():
    assert [name for name in (*FACTS, *YOUNG) if f"| `{name}` |" not in PAGE] == []


def test_the_ages_of_hearing_consent_and_insight_stand_on_the_page():
    assert [age for age in AGE_LIMITS if f"aged {age} or more" not in PAGE] == []
    for heading in ("## Who must be heard", "## Who consents", "## Who may see", "## Read and signed"):
        assert f"\n{heading}\n" in PAGE
    assert "| 1 | aged 15 or more | the child or young person | decides |" in PAGE
    assert {manner.replace("_", " ") for manner in MANNER_WORDS} <= {cell.strip() for cell in PAGE.split("|")}


def test_every_ground_for_sharing_and_every_birthday_stands_on_the_page():
    assert [row.question.en for row in GROUNDS if row.question.en not in PAGE or row.stops.en not in PAGE] == []
    assert [row.why.en for row in NO_GROUNDS if row.why.en not in PAGE] == []
    assert [one.key for one in THRESHOLDS if one.told.young_person.en not in PAGE] == []


def test_every_table_is_as_wide_as_its_head():
    width = 0
    for line in PAGE.splitlines():
        if line.startswith("|"):
            width = width or line.count("|")
            assert line.count("|") == width, line
        else:
            width = 0
    assert PAGE.count("|---|") > 20
