"""A letter cites the law of its own day, and a refusal always tells how to complain."""

import sys
from dataclasses import replace
from datetime import date

import pytest

from demo.letters import EXAMPLES, SUNDAY
from demo.letters.people import BERIT, GOVERNOR, MONDAY, OMBUD, how_to_complain
from langbenk.law import InputError, appeal
from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provision import Provision
from langbenk.law.provisions.oppl import OPPL_24_1
from langbenk.law.provisions.pbrl import PBRL_2_5C, PBRL_7_2, PBRL_7_5
from langbenk.letters import complaint
from langbenk.letters.blocks import AppealBox
from langbenk.letters.catalogue import CATALOGUE
from langbenk.letters.complaint import HowToComplain
from langbenk.letters.kinds.agenda import Agenda
from langbenk.letters.kinds.closing import Closing
from langbenk.letters.kinds.complaint_outcome import ComplaintOutcome, Result
from langbenk.letters.kinds.complaint_reassessed import ComplaintReassessed
from langbenk.letters.kinds.need_notice import NeedNotice
from langbenk.letters.kinds.plan import IndividualPlan
from langbenk.letters.kinds.refused import Refused
from langbenk.letters.letter import Letter
from langbenk.letters.pen import Pen
from langbenk.letters.pressing import as_text
from langbenk.letters.rights import right

ANSWERS = (
    DecisionKind.CHILD_COORDINATOR,
    DecisionKind.COORDINATOR,
    DecisionKind.PLAN_HEALTH,
    DecisionKind.PLAN_CHILD_WELFARE,
    DecisionKind.PLAN_SOCIAL,
    DecisionKind.PLAN_NAV,
)


def refused(complain: HowToComplain) -> Refused:
    return Refused("Noah", (), "Behovet varer ikke lenge.", "", "", "", complain, BERIT)


def the_box(letter: Letter, on: date = SUNDAY, language: str = "nb") -> AppealBox:
    return next(block for block in as_text(letter, on=on, language=language) if isinstance(block, AppealBox))


def example(kind: type[Letter]) -> Letter:
    return EXAMPLES[kind.kind.key]


@pytest.mark.parametrize("key", CATALOGUE)
def test_every_provision_that_a_letter_cites_is_in_force_that_day(key: str) -> None:
    modules = (vars(module) for module in (sys.modules[CATALOGUE[key].__module__], complaint))
    cited = {name: found for module in modules for name, found in module.items() if isinstance(found, Provision)}
    assert [name for name, found in cited.items() if not found.in_force(SUNDAY)] == []
    said = " ".join(str(block) for block in as_text(EXAMPLES[key], on=SUNDAY, language="nb"))
    assert "§" in said or "artikkel" in said


@pytest.mark.parametrize("decision", ANSWERS)
def test_every_right_that_is_answered_rests_on_law_in_force(decision: DecisionKind) -> None:
    grounds = right(decision).grounds
    assert grounds
    assert [ground for ground in grounds if not ground.in_force(SUNDAY)] == []


def test_sections_of_one_act_are_cited_together_and_by_the_acts_own_name() -> None:
    assert Pen("nb", SUNDAY).cite(PBRL_7_2, PBRL_7_5) == "pasient- og brukerrettighetsloven §§\xa07-2 og 7-5"
    assert Pen("nn", SUNDAY).cite(PBRL_2_5C) == "pasient- og brukarrettslova §\xa02-5\xa0c"


def test_what_was_not_yet_law_is_not_cited() -> None:
    assert Pen("nb", date(2022, 7, 31)).cite(PBRL_2_5C) == ""
    assert "opplæringslova" in Pen("nn", date(2024, 8, 1)).cite(OPPL_24_1)


@pytest.mark.parametrize("decision", ANSWERS)
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_refusal_tells_to_whom_by_when_and_who_helps(decision: DecisionKind, language: str) -> None:
    box = the_box(refused(how_to_complain(decision)), language=language)
    told = [value for _, value in box.facts]
    assert told[0] == GOVERNOR
    assert told[1].startswith("Lysvik kommune")
    assert told[3] == OMBUD
    assert box.law
    last_day = appeal(decision, SUNDAY).last_day
    assert last_day is not None
    assert told[2] == Pen(language, SUNDAY).day(last_day)


def test_four_weeks_for_a_child_coordinator_and_three_for_a_plan_in_child_welfare() -> None:
    # Told on Sunday 22 November: four weeks end on a Sunday, three likewise, and both move to the Monday after.
    assert the_box(refused(how_to_complain())).facts[2][1] == "mandag 21. desember 2026"
    in_welfare = refused(how_to_complain(DecisionKind.PLAN_CHILD_WELFARE))
    assert the_box(in_welfare).facts[2][1] == "mandag 14. desember 2026"


def test_the_ombud_of_patients_is_cited_in_health_matters_only() -> None:
    assert "pasient- og brukerrettighetsloven" in the_box(refused(how_to_complain())).law
    law = the_box(refused(how_to_complain(DecisionKind.PLAN_CHILD_WELFARE))).law
    assert "barnevernsloven" in law
    assert "pasient" not in law


@pytest.mark.parametrize("lacking", ["body", "send_to", "help"])
def test_a_way_to_complain_with_something_missing_cannot_be_made(lacking: str) -> None:
    with pytest.raises(InputError, match=lacking):
        replace(how_to_complain(), **{lacking: "  "})


def test_an_answer_that_cannot_be_appealed_makes_no_refusal() -> None:
    with pytest.raises(InputError, match="way"):
        how_to_complain(DecisionKind.WHO_COORDINATES)


def test_a_refusal_is_only_of_what_these_letters_answer() -> None:
    with pytest.raises(InputError, match="decision"):
        refused(how_to_complain(DecisionKind.CARE_SERVICE))


def test_a_letter_never_says_that_a_child_was_heard_who_was_not() -> None:
    unheard = refused(how_to_complain())
    heard = replace(unheard, childs_view="Jeg vil ha én å snakke med.")
    claim = "det Noah og dere mener"
    assert claim not in str(as_text(unheard, on=SUNDAY, language="nb"))
    assert claim in str(as_text(heard, on=SUNDAY, language="nb"))


def test_a_refusal_has_reasons() -> None:
    with pytest.raises(InputError, match="reasons"):
        replace(refused(how_to_complain()), reasons=" ")


def test_a_deadline_never_runs_from_before_the_letter() -> None:
    letter = refused(how_to_complain(told=SUNDAY))
    assert the_box(letter, on=SUNDAY)
    with pytest.raises(InputError, match="told"):
        as_text(letter, on=MONDAY, language="nb")


def test_a_right_does_not_end_against_the_familys_wish_without_the_way_to_complain() -> None:
    with pytest.raises(InputError, match="complain"):
        replace(example(Closing), complain=None)


def test_a_childs_plan_says_how_the_child_took_part_and_when_it_is_looked_at_again() -> None:
    with pytest.raises(InputError, match="child_took_part"):
        replace(example(IndividualPlan), child_took_part="")
    with pytest.raises(InputError, match="revisions"):
        replace(example(IndividualPlan), revisions=())


def test_an_agenda_made_without_the_child_says_why() -> None:
    with pytest.raises(InputError, match="why_not"):
        replace(example(Agenda), made_with_child=False)


def test_a_notice_without_consent_says_what_lifts_secrecy() -> None:
    with pytest.raises(InputError, match="agreed_on"):
        replace(example(NeedNotice), agreed_on=None)


def test_a_reassessment_is_changed_or_sent_on_and_never_both() -> None:
    with pytest.raises(InputError, match="now_holds"):
        replace(example(ComplaintReassessed), now_holds="Dere har rett til barnekoordinator.")


def test_whoever_had_an_answer_changed_is_told_that_large_costs_can_be_covered() -> None:
    costs = "få det dekket, innen tre uker"
    changed = replace(example(ComplaintReassessed), now_holds="Dere har rett til barnekoordinator.", body_of_appeal="")
    sent_on = replace(example(ComplaintReassessed), now_holds="", body_of_appeal=GOVERNOR)
    told = {letter: costs in str(as_text(letter, on=SUNDAY, language="nb")) for letter in (changed, sent_on)}
    assert told == {changed: True, sent_on: False}
    outcomes = {
        result: costs in str(as_text(replace(example(ComplaintOutcome), result=result), on=SUNDAY, language="nb"))
        for result in Result
    }
    assert outcomes == {Result.UPHELD: True, Result.PARTLY: True, Result.NOT_UPHELD: False, Result.AGAIN: False}
