"""The states of the work: none is left out, and each has its place, its deeds, its documents and its way on."""

from langbenk.access.grants import GRANTS
from langbenk.cases.habits import HABITS
from langbenk.cases.process import BESIDE, ENDS, ROAD
from langbenk.cases.states import OF_NO_STATE, STATES
from langbenk.letters.catalogue import CATALOGUE
from setup.drawings.road import page


def test_all_fifteen_are_there_and_lead_to_one_another() -> None:
    keys = [state.key for state in STATES]
    assert keys == [f"S{number}" for number in range(15)]
    assert {after for state in STATES for after in state.then} == set(keys) - {"S0", "S14"}, "the two come from outside"
    assert all(state.then and state.deeds and state.documents and state.places for state in STATES)


def test_every_step_and_matter_belongs_to_a_state_and_waits_for_a_deed_of_it() -> None:
    assert {place for state in STATES for place in state.places} == {*ROAD, *BESIDE}
    waiting = {key: step.waits_for for key, step in ROAD.items()} | {key: one.waits_for for key, one in BESIDE.items()}
    for key, deed in waiting.items():
        assert key == ENDS or deed in {one for state in STATES if key in state.places for one in state.deeds}, key


def test_what_the_municipality_means_to_do_without_a_step_or_a_matter_is_drawn_where_it_belongs() -> None:
    assert {habit for state in STATES for habit in state.habits} == set(HABITS)
    (drawn,) = (line for line in page().splitlines() if line.startswith("| S11"))
    assert "`prepare` 365 days before, `announce` 30 days before" in drawn


def test_every_letter_belongs_to_a_state_or_is_about_the_work_as_a_whole() -> None:
    assert {kind for state in STATES for kind in state.documents} | set(OF_NO_STATE) == set(CATALOGUE)


def test_every_deed_is_somebodys() -> None:
    assert all(GRANTS[deed] for state in STATES for deed in state.deeds)


def test_from_the_end_there_is_one_way_back_and_only_to_the_answers() -> None:
    assert ROAD[ENDS].then == ("decision", "appointment")
    assert [key for key, step in ROAD.items() if ENDS in step.then] == [], "closing is a deed of its own"
