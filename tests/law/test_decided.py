"""The life of a decision, and what it must hold before anybody is told."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

import pytest

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.decided import ENDED, MOVES, STATE_WORDS, DecisionState, moves_from, must_be_allowed
from langbenk.law.decision_needs import DecisionFacts, Lack, lacking
from langbenk.law.errors import InputError
from langbenk.law.right import Outcome

S = DecisionState
REFUSED = DecisionFacts(
    decision="child-coordinator",
    outcome=Outcome.NOT_MET,
    age=8,
    decided_by="Anne Hauge",
    law_reasons="pbrl § 2-5 c: behovet må være langvarig.",
    facts="Legen venter at Noah er frisk til sommeren.",
    own_reasons="Vi har lagt vekt på at behandlingen er kort.",
    heard="Anne snakket med Noah på skolen 3. november.",
    weight="Noah vil ha færre møter. Det peker samme vei.",
    best_interests="Det er best for Noah å slippe flere møter.",
    appeal_to="county_governor",
    appeal_weeks=4,
    help_to_appeal="Anne hjelper, og pasient- og brukerombudet.",
)


def keys(lacks: Iterable[Lack]) -> list[str]:
    return [lack.key for lack in lacks]


def walk(*states: DecisionState, second_person: bool = False) -> None:
    for before, after in pairwise(states):
        must_be_allowed(before, after, reason="because", second_person=second_person)


def test_the_usual_road_and_the_road_of_a_complaint_that_succeeds() -> None:
    walk(S.DRAFT, S.PROPOSED, S.DECIDED, S.TOLD, S.FINAL)
    walk(S.DRAFT, S.PROPOSED, S.DECIDED, S.TOLD, S.COMPLAINED, S.AMENDED)
    walk(S.TOLD, S.COMPLAINED, S.SENT_ON, S.ANNULLED)
    walk(S.DECIDED, S.COMPLAINED)


def test_where_two_persons_are_wanted_nobody_decides_alone() -> None:
    walk(S.DRAFT, S.PROPOSED, S.SECONDED, S.DECIDED, second_person=True)
    with pytest.raises(InputError, match=r"^after: takes one of draft, seconded from proposed$"):
        must_be_allowed(S.PROPOSED, S.DECIDED, second_person=True)
    with pytest.raises(InputError, match=r"^after: "):
        must_be_allowed(S.PROPOSED, S.SECONDED)


def test_nobody_is_told_of_what_nobody_has_decided() -> None:
    with pytest.raises(InputError, match=r"^after: takes one of proposed from draft$"):
        must_be_allowed(S.DRAFT, S.TOLD)


def test_changing_ones_own_decision_takes_a_reason_and_cites_fvl_35() -> None:
    with pytest.raises(InputError, match=r"^reason: "):
        must_be_allowed(S.FINAL, S.AMENDED, reason="  ")
    move = must_be_allowed(S.FINAL, S.AMENDED, reason="The need was long-term after all.")
    assert [str(ground) for ground in move.grounds] == ["fvl § 35"]


def test_what_the_appeal_body_upheld_is_not_appealed_again() -> None:
    assert {move.after for move in moves_from(S.UPHELD)} == ENDED
    assert S.COMPLAINED in {move.after for move in moves_from(S.FINAL)}, "a late complaint may be heard"


def test_every_state_is_reached_and_only_the_ended_lead_nowhere() -> None:
    reached = {move.after for move in MOVES} | {S.DRAFT}
    assert reached == set(S) == set(STATE_WORDS)
    assert {state for state in S if not moves_from(state, second_person=True)} == ENDED
    assert len({(move.before, move.after) for move in MOVES}) == len(MOVES)


@pytest.mark.parametrize(
    ("kind", "more"), [(DecisionKind.PLAN_SOCIAL, set()), (DecisionKind.CHILD_COORDINATOR, {(S.DRAFT, S.PROPOSED)})]
)
def test_only_the_municipalitys_own_routines_cite_nothing(kind: DecisionKind, more: set[tuple[S, S]]) -> None:
    local = {(move.before, move.after) for move in MOVES if not move.grounds_for(kind)}
    assert local == more | {
        (S.PROPOSED, S.DRAFT),
        (S.PROPOSED, S.SECONDED),
        (S.SECONDED, S.DRAFT),
        (S.COMPLAINED, S.TOLD),
    }


def cites(before: DecisionState, after: DecisionState, kind: DecisionKind) -> list[str]:
    (move,) = (move for move in MOVES if (move.before, move.after) == (before, after))
    return [str(ground) for ground in move.grounds_for(kind)]


def test_an_answer_under_the_patients_act_cites_no_chapter_that_the_act_keeps_away() -> None:
    ours = {str(ground) for move in MOVES for ground in move.grounds_for(DecisionKind.CHILD_COORDINATOR)}
    assert not ours & {"fvl § 17", "fvl § 23", "fvl § 24", "fvl § 27", "fvl § 28", "fvl § 29"}, "pbrl § 2-7"
    assert cites(S.DECIDED, S.TOLD, DecisionKind.CHILD_COORDINATOR) == ["fvl § 11", "pbrl § 3-2"]
    assert cites(S.TOLD, S.COMPLAINED, DecisionKind.CHILD_COORDINATOR) == ["pbrl § 7-2", "pbrl § 7-5"]
    assert cites(S.COMPLAINED, S.SENT_ON, DecisionKind.CHILD_COORDINATOR) == ["fvl § 33", "pbrl § 7-7"]


def test_an_individual_decision_follows_the_general_act_and_respite_complains_by_the_patients_act() -> None:
    assert cites(S.DECIDED, S.TOLD, DecisionKind.PLAN_SOCIAL) == ["fvl § 27"]
    assert cites(S.TOLD, S.COMPLAINED, DecisionKind.PLAN_SOCIAL) == ["fvl § 28", "fvl § 29"]
    assert cites(S.COMPLAINED, S.SENT_ON, DecisionKind.PLAN_SOCIAL) == ["fvl § 33"]
    assert cites(S.DECIDED, S.TOLD, DecisionKind.CARE_SERVICE) == ["fvl § 27"]
    assert cites(S.TOLD, S.COMPLAINED, DecisionKind.CARE_SERVICE) == ["pbrl § 7-2", "pbrl § 7-5"]


def test_a_whole_refusal_lacks_nothing() -> None:
    assert lacking(REFUSED) == ()


@pytest.mark.parametrize(
    ("without", "lack"),
    [
        ({"decided_by": " "}, ["decided_by"]),
        ({"law_reasons": ""}, ["law_reasons"]),
        ({"facts": ""}, ["facts"]),
        ({"own_reasons": ""}, ["own_reasons"]),
        ({"heard": ""}, ["heard"]),
        ({"heard": "", "not_heard": "Noah ville ikke snakke.", "weight": ""}, []),
        ({"weight": ""}, ["weight"]),
        ({"best_interests": ""}, ["best_interests"]),
        ({"appeal_to": ""}, ["appeal_to"]),
        ({"appeal_to": "superior_nav_body"}, ["appeal_to"]),
        ({"appeal_weeks": None}, ["appeal_weeks"]),
        ({"appeal_weeks": 3}, ["appeal_weeks"]),
        ({"help_to_appeal": ""}, ["help_to_appeal"]),
        ({"second_wanted": True}, ["second_person"]),
        ({"second_wanted": True, "second_by": "Anne Hauge"}, ["second_person"]),
        ({"second_wanted": True, "second_by": "Per Lie"}, []),
    ],
)
def test_a_refusal_without_one_thing_says_which(without: dict[str, str | int | bool | None], lack: list[str]) -> None:
    assert keys(lacking(replace(REFUSED, **without))) == lack


def test_a_yes_needs_no_way_to_complain_but_still_the_childs_voice() -> None:
    granted = replace(REFUSED, outcome=Outcome.ENTITLED, appeal_to="", appeal_weeks=None, help_to_appeal="", heard="")
    assert keys(lacking(granted)) == ["heard"]


def test_an_expected_child_and_an_adult_are_not_heard_as_children() -> None:
    for age in (None, 18, 41):
        assert lacking(replace(REFUSED, age=age, heard="", weight="", best_interests="")) == ()
    assert keys(lacking(replace(REFUSED, age=17, heard=""))) == ["heard"]


def test_reasons_rest_on_the_act_for_an_individual_decision_and_are_our_own_standard_for_others() -> None:
    empty = DecisionFacts(decision="plan-social", outcome=Outcome.NOT_MET, age=41)
    by_law = {lack.key: lack for lack in lacking(empty)}
    assert [str(ground) for ground in by_law["law_reasons"].grounds] == ["fvl § 25"]
    assert [str(ground) for ground in by_law["appeal_to"].grounds] == ["fvl § 27"]
    ours = {lack.key: lack for lack in lacking(replace(empty, decision="child-coordinator"))}
    assert ours["law_reasons"].is_local
    assert [str(ground) for ground in ours["appeal_to"].grounds] == ["fvl § 11", "pbrl § 3-2"]
    assert by_law.keys() == ours.keys()


def test_the_child_is_heard_by_the_act_of_the_service() -> None:
    empty = DecisionFacts(decision="plan-child-welfare", outcome=Outcome.NOT_MET, age=8)
    lacks = {lack.key: [str(ground) for ground in lack.grounds] for lack in lacking(empty)}
    assert lacks["heard"] == ["barnekonvensjonen artikkel 12", "barnelova § 31", "bvl § 1-4"]
    assert lacks["best_interests"] == ["barnekonvensjonen artikkel 3", "bvl § 1-3"]
    care = lacking(replace(empty, decision=DecisionKind.CARE_SERVICE.value))
    assert "pbrl § 3-1" in [str(ground) for lack in care if lack.key == "heard" for ground in lack.grounds]


def test_where_there_is_no_appeal_a_no_says_where_else_to_turn() -> None:
    refused = replace(REFUSED, decision="who-coordinates", appeal_to="", appeal_weeks=None, help_to_appeal="")
    assert keys(lacking(refused)) == ["where_else"]
    assert lacking(replace(refused, where_else="Kommunedirektøren, så statsforvalteren.")) == ()


def test_an_unknown_decision_is_an_input_error() -> None:
    with pytest.raises(InputError, match=r"^decision: "):
        lacking(replace(REFUSED, decision="parking-ticket"))
