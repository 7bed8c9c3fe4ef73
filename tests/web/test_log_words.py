"""Every line of the log has its words: each deed done and tried, each tie and refusal, each part."""

import ast
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from django.utils import translation

from langbenk.access.actions import Action
from langbenk.access.decide import LINK, SHARED
from langbenk.access.sentences import SENTENCES
from langbenk.access.standing import Part, Tie
from langbenk.bench.sheets.who_looked import Look
from langbenk.law.words import Words
from langbenk.web.looked import did, parts, tried, why
from langbenk.web.looked.words import called_in_log, look_in_words
from tests.shape.house import PACKAGE, dotted, tree

LANGUAGES = ("nb", "nn", "en")
NINE = datetime(2026, 11, 3, 8, 0, tzinfo=UTC)
TUVA = Look(
    day=date(2026, 11, 3),
    at=NINE,
    name="Tuva Berg",
    profession="teacher",
    service_name="Lysvik skole",
    hat="staff",
    action=Action.PLAN_READ,
    part="plan",
    why="team_member",
    ground="oppl-24-1",
    consented_on=None,
    seated_since=None,
    permitted=True,
    count=1,
    mine=False,
    lines=(12,),
    at_work=True,
)


def reasons_in_the_source() -> Iterator[str]:
    """Every name of a reason that is given to a verdict as it is written."""
    for file in PACKAGE.glob("*/**/*.py"):
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Call) and dotted(node.func) == "Verdict":
                whys = [ast.walk(given.value) for given in node.keywords if given.arg == "why"]
                yield from (str(leaf.value) for why in whys for leaf in why if isinstance(leaf, ast.Constant))


def parts_in_the_source() -> Iterator[str]:
    """Every part that is named where a door or a list is opened."""
    for file in PACKAGE.glob("*/**/*.py"):
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Call) and dotted(node.func) in ("door", "listing"):
                named = [given.value for given in node.keywords if given.arg == "part"]
                yield from (str(part.value) for part in named if isinstance(part, ast.Constant))


def words() -> dict[str, Words]:
    tables = {"did": did.DID, "tried": tried.DEEDS, "opened": why.OPENED, "listed": why.LISTS}
    tables |= {"stopped": why.STOPPED, "part": parts.PARTS, "protection": parts.PROTECTION, "kind": parts.KINDS}
    return {f"{table} {code}": text for table, texts in tables.items() for code, text in texts.items()}


def test_everything_that_can_be_done_has_a_word_and_so_has_every_tie_and_every_refusal() -> None:
    assert set(did.DID) == set(tried.DEEDS) == set(Action)
    assert set(why.OPENED) == {*Tie, SHARED, LINK}
    assert set(why.STOPPED) == set(SENTENCES)
    assert set(reasons_in_the_source()) - set(why.STOPPED) - set(Tie) == set()  # «listed» is written by the database


def test_every_part_that_is_opened_has_a_word_or_needs_none() -> None:
    assert len(set(parts_in_the_source())) > 15
    assert set(parts_in_the_source()) - set(parts.PARTS) - set(parts.PROTECTION) - parts.ENOUGH == set()
    assert parts.ENOUGH & set(parts.PARTS) == set()
    assert set(parts.KINDS) == set(Part)


def test_what_was_done_is_told_as_what_it_was_and_not_as_the_right_it_was_done_by() -> None:
    with translation.override("en"):
        weighed = look_in_words(replace(TUVA, action=Action.COORDINATOR_APPOINT, part="weight"), "Noah").what
        passed = look_in_words(replace(TUVA, action=Action.CASE_HAND_ON, part="passed on"), "Noah").what
        moved = look_in_words(replace(TUVA, action=Action.CASE_HAND_ON, part="handed on"), "Noah").what
    assert weighed == "estimated how much time the coordinator needs"
    assert "sent a letter to a service that begins" in passed
    assert "municipality" not in passed
    assert "another municipality" in moved


def test_the_words_are_whole_in_all_three_languages() -> None:
    assert len(words()) > 120
    for code, text in words().items():
        assert all(text.say(language) for language in LANGUAGES), code
        assert text.en not in (text.nb, text.nn), code
        gaps = {text.say(language).count("%(child)s") for language in LANGUAGES}
        assert len(gaps) == 1, code


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("permitted", [True, False])
def test_a_line_leaves_no_gap_whatever_was_done(language: str, *, permitted: bool) -> None:
    reasons = list(why.OPENED) if permitted else list(why.STOPPED)
    with translation.override(language):
        for place, action in enumerate(Action):
            look = replace(TUVA, action=action, permitted=permitted, why=reasons[place % len(reasons)], part="csv")
            said = look_in_words(look, "Noah")
            assert "%" not in said.what + said.why
            assert said.why[0].isupper()


@pytest.mark.parametrize(
    ("language", "what", "why_"),
    [
        ("nb", "leste planen", "Sitter på benken, og dere samtykket 3.\xa0mai 2026 (opplæringslova § 24-1)"),
        ("nn", "las planen", "Sit på benken, og de samtykte 3.\xa0mai 2026 (opplæringslova § 24-1)"),
        ("en", "read the plan", "Sits on the bench, and you agreed on 3\xa0May 2026"),
    ],
)
def test_a_line_says_who_what_and_why_with_the_name_of_the_act(language: str, what: str, why_: str) -> None:
    with translation.override(language):
        said = look_in_words(replace(TUVA, consented_on=date(2026, 5, 3)), "Noah")
        unit = look_in_words(replace(TUVA, why="coordinating_unit", ground="hol-7-3"), "Noah")
    assert (said.who, said.what) == ("Tuva Berg", what)
    assert said.why.startswith(why_)
    assert "helse- og omsorgstjenesteloven" in unit.why or language == "nn"


def test_a_consent_says_what_it_was_about_and_a_file_that_it_was_taken_out() -> None:
    with translation.override("nb"):
        consent = look_in_words(replace(TUVA, action=Action.CONSENT_RECORD, part="plan health"), "Noah")
        file = look_in_words(replace(TUVA, action=Action.LOG_READ, part="log, pdf", why="guardian"), "Noah")
        listed = look_in_words(replace(TUVA, action=Action.LOOK_EXPLAIN, part="questions", why="listed"), "Noah")
    assert consent.what == "skrev ned hva dere svarte om et samtykke (planen, helse)"
    assert file.what == "så på hvem som har sett (lastet ned som PDF)"
    assert listed.why.startswith("Leder tjenesten som noen har spurt om")


def test_the_young_person_is_spoken_to_and_a_child_without_a_name_is_the_child() -> None:
    with translation.override("en"):
        assert called_in_log("Selma", is_me=True) == "you"
        assert called_in_log("", is_me=False) == "the child"
        said = look_in_words(replace(TUVA, action=Action.PERSON_SEARCH, part="name"), called_in_log("S", is_me=True))
    assert said.what == "searched for you (by name)"


def test_one_can_ask_about_what_somebody_did_at_work_and_about_nothing_else() -> None:
    with translation.override("nb"):
        assert look_in_words(TUVA, "Noah").asks == 12
        assert look_in_words(replace(TUVA, mine=True), "Noah").asks is None
        assert look_in_words(replace(TUVA, at_work=False, hat="family"), "Noah").asks is None
