"""The three-step cooperation assessment, sent once and sent again; and the unit that takes the case from its board."""

from dataclasses import replace

import pytest

from langbenk.access.standing import Actor
from langbenk.bench.deeds import Stale, TooEarly
from langbenk.cases.actions.assess_cooperation import assess_cooperation
from langbenk.cases.actions.open_at_unit import open_at_unit
from langbenk.cases.models import Cooperation
from langbenk.cases.three_steps import ThreeSteps
from tests.cases.scene import MONDAY, NO, TUESDAY, YES, Scene, at_the_unit
from tests.conftest import as_owner
from tests.made import seat, signed_in_client

pytestmark = pytest.mark.django_db

NECESSARY = ThreeSteps(
    services=(),
    necessary=YES,
    reason="Three services help Noah, and none knows of the others.",
    child_view="Noah wants the grown-ups to talk with each other.",
    contacted="His teacher, on Friday.",
    family_agrees=YES,
)


def with_a_contact() -> Scene:
    """Noah's case before the unit has it; Tuva, his teacher, is the contact person."""
    scene = at_the_unit(step="cooperation")
    with as_owner():
        seat(scene.noah, "contact", "oppl-24-1", employee=scene.tuva, service=scene.school)
    return scene


def assess(scene: Scene, steps: ThreeSteps = NECESSARY, version: int = 0, by: Actor | None = None) -> None:
    assess_cooperation(about=scene.noah, steps=steps, version=version, by=by or scene.tuva, at=MONDAY)


def kept() -> Cooperation:
    with as_owner():
        return Cooperation.objects.get()


def test_a_second_press_after_the_case_went_to_the_unit_is_no_fault() -> None:
    scene = with_a_contact()
    for _ in range(2):
        assess(scene)
    assert kept().version == 1
    assert scene.case().step == "unit"
    assert scene.told() == ["handed-to-unit"]


def test_a_second_press_where_the_case_stays_changes_nothing() -> None:
    scene = with_a_contact()
    for _ in range(2):
        assess(scene, replace(NECESSARY, necessary=NO))
    assert kept().version == 1
    assert scene.case().step == "followed"


def test_another_text_after_the_case_went_on_is_told_so() -> None:
    scene = with_a_contact()
    assess(scene)
    with pytest.raises(TooEarly) as early:
        assess(scene, replace(NECESSARY, reason="Something else."), version=1)
    assert early.value.step == "unit"


def test_who_writes_over_another_assessment_sees_what_stands_there() -> None:
    scene = with_a_contact()
    assess(scene, replace(NECESSARY, necessary=NO))
    with pytest.raises(Stale) as stale:
        assess(scene, version=0, by=scene.eva)
    assert (stale.value.version, stale.value.theirs["necessary"]) == (1, "no")


def test_taking_the_case_again_is_no_fault_for_whoever_took_it_and_is_told_to_another() -> None:
    scene = at_the_unit()
    for at in (MONDAY, TUESDAY):
        open_at_unit(about=scene.noah, by=scene.eva, at=at)
    assert scene.told() == ["unit-opened"]
    assert scene.case().taken_by_id == scene.eva.employee
    with pytest.raises(TooEarly):
        open_at_unit(about=scene.noah, by=scene.tor, at=TUESDAY)


def test_the_form_says_who_can_read_it() -> None:
    scene = with_a_contact()
    page = signed_in_client(scene.tuva).get(f"/cases/{scene.noah}/cooperation/").content.decode()
    assert ": De som arbeider ved The unit</span>" in page
