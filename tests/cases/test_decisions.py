"""A named person decides on each right; the rules' answer stands beside it and can be computed again."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from langbenk.bench.deeds import TooEarly, Wrong
from langbenk.bench.door import Refused
from langbenk.cases.actions.decide_right import decide_right
from langbenk.cases.models import Assessment, Decision, Notice
from langbenk.cases.sheets.decision import DecisionSheet, RightAnswer, decision_sheet
from langbenk.law import RELEASE
from tests.cases.scene import (
    EVERY_WISH,
    NO,
    TUESDAY,
    UNKNOWN,
    WEDNESDAY,
    YES,
    Scene,
    assess,
    at_the_unit,
    decide,
    decided,
    wished,
)
from tests.conftest import as_owner

pytestmark = pytest.mark.django_db


def assessed(facts: dict[str, str] | None = None) -> Scene:
    scene = at_the_unit()
    wished(scene)
    assess(scene, facts)
    return scene


def sheet(scene: Scene) -> DecisionSheet:
    return decision_sheet(about=scene.noah, by=scene.eva, at=WEDNESDAY)


def right(scene: Scene, rule: str) -> RightAnswer:
    return next(one for one in sheet(scene).rights if one.rule == rule)


def test_the_rules_answer_with_what_decided_it_and_the_assessors_reasons() -> None:
    answer = right(assessed(), "child-coordinator")
    assert (answer.outcome, answer.before, answer.missing) == ("entitled", None, ())
    assert "under 18" in {one.condition.en for one in answer.because}
    reasons = {one.condition.en: one.reason for one in answer.because}
    assert reasons["serious illness, injury or impairment"] == "We see it: serious_condition."
    assert answer.grounds == ("pbrl-2-5c", "hol-7-2a")
    assert (answer.to, answer.weeks) == ("county_governor", 4)
    assert answer.appeal_grounds == ("pbrl-7-2", "pbrl-7-5")
    assert answer.decided is None


def test_what_is_missing_is_named_the_wish_last() -> None:
    scene = at_the_unit()
    wished(scene, EVERY_WISH | {"child_coordinator": UNKNOWN})
    assess(scene, {"serious_condition": YES, "long_term": YES, "composite": YES, "health_services": YES})
    answer = right(scene, "child-coordinator")
    assert answer.outcome == "needs_assessment"
    assert [(one.fact, one.wish) for one in answer.missing] == [
        ("other_welfare_services", False),
        ("family_wishes_child_coordinator", True),
    ]


def test_before_an_assessment_there_is_nothing_to_decide() -> None:
    scene = at_the_unit("rights")
    assert (sheet(scene).assessment, sheet(scene).rights) == (None, ())
    with pytest.raises(TooEarly):
        decide_right(
            about=scene.noah, assessment=uuid4(), rule="plan-health", outcome="granted", reasons="Yes.",
            child_heard="Yes.", weight="Much.", by=scene.eva, at=WEDNESDAY,
        )  # fmt: skip


def test_a_decision_is_kept_with_its_name_and_reasons_and_the_family_is_told() -> None:
    scene = assessed()
    decide(scene, "child-coordinator", "granted", by=scene.tor, reasons="Noah needs much from many.")
    made = right(scene, "child-coordinator").decided
    assert made is not None
    assert (made.by, made.outcome, made.on) == ("Tor Moe", "granted", date(2026, 11, 4))
    assert (made.reasons, made.child_heard) == ("Noah needs much from many.", "Noah told us what he wants.")
    assert made.weight == "It has decided much."
    assert scene.told() == ["unit-opened", "others-decide", "child-coordinator-granted"]
    with as_owner():
        assert Notice.objects.get(code="child-coordinator-granted").names == {"reasons": "Noah needs much from many."}
    assert scene.case().step == "decision"


@pytest.mark.parametrize(
    ("outcomes", "step", "next_on"),
    [
        (("granted", "declined", "granted"), "appointment", date(2026, 11, 11)),
        (("refused", "granted", "refused"), "appointment", date(2026, 11, 11)),
        (("declined", "declined", "granted"), "appointment", date(2026, 11, 11)),  # a plan needs somebody to lead it
        (("refused", "declined", "declined"), "coordinated", None),
    ],
)
def test_when_every_right_is_decided_the_case_goes_on(
    outcomes: tuple[str, str, str], step: str, next_on: date | None
) -> None:
    case = decided(*outcomes).case()
    assert (case.step, case.next_on) == (step, next_on)


def test_the_last_two_decisions_can_be_made_in_any_order_by_two_people() -> None:
    scene = assessed()
    decide(scene, "plan-health", "granted", by=scene.tor)
    decide(scene, "coordinator-municipal", "declined", by=scene.eva)
    assert scene.case().step == "decision"
    decide(scene, "child-coordinator", "granted", by=scene.tor)
    assert scene.case().step == "appointment"


def test_the_very_same_decision_again_changes_nothing() -> None:
    scene = assessed()
    for _press in range(2):
        decide(scene, "child-coordinator", "granted")
    assert scene.told().count("child-coordinator-granted") == 1


def test_a_second_press_on_the_last_decision_changes_nothing_either() -> None:
    scene = decided()
    decide(scene, "plan-health", "granted")
    assert scene.case().step == "appointment"
    assert scene.told().count("plan-health-granted") == 1


def test_the_second_of_two_who_decide_the_same_right_is_told() -> None:
    scene = assessed()
    decide(scene, "child-coordinator", "granted", by=scene.tor)
    with pytest.raises(Wrong) as wrong:
        decide(scene, "child-coordinator", "refused", by=scene.eva)
    assert (wrong.value.field, wrong.value.code) == ("outcome", "already-decided")
    with as_owner():
        assert list(Decision.objects.values_list("outcome", flat=True)) == ["granted"]


def test_a_decision_rests_on_the_newest_assessment() -> None:
    scene = assessed()
    read = scene.assessment().id
    assess(scene, {"long_term": NO}, at=TUESDAY + timedelta(hours=1))
    with pytest.raises(Wrong) as wrong:
        decide_right(
            about=scene.noah, assessment=read, rule="plan-health", outcome="granted", reasons="Yes.",
            child_heard="Yes.", weight="Much.", by=scene.eva, at=WEDNESDAY,
        )  # fmt: skip
    assert wrong.value.code == "newer-assessment"


def test_a_new_assessment_means_deciding_anew() -> None:
    scene = assessed()
    decide(scene, "child-coordinator", "granted")
    assess(scene, {"long_term": NO}, at=WEDNESDAY)
    assert right(scene, "child-coordinator").decided is None
    for rule in ("coordinator-municipal", "plan-health"):
        decide(scene, rule, "refused")
    assert scene.case().step == "decision"
    decide(scene, "child-coordinator", "refused")
    assert scene.case().step == "coordinated"


@pytest.mark.parametrize(
    ("changed", "field", "code"),
    [
        ({"reasons": " "}, "reasons", "empty"),
        ({"child_heard": "\n"}, "child_heard", "empty"),
        ({"weight": " "}, "weight", "empty"),
        ({"weight": "x" * 4001}, "weight", "too-long"),
        ({"reasons": "x" * 4001}, "reasons", "too-long"),
        ({"outcome": "perhaps"}, "outcome", "unknown"),
        ({"rule": "coordinator-specialist"}, "outcome", "unknown"),
    ],
)
def test_what_a_decision_must_hold(changed: dict[str, str], field: str, code: str) -> None:
    scene = assessed()
    whole = {"rule": "plan-health", "outcome": "refused", "reasons": "No.", "child_heard": "Asked.", "weight": "Some."}
    with pytest.raises(Wrong) as wrong:
        decide_right(
            about=scene.noah, assessment=scene.assessment().id, by=scene.eva, at=WEDNESDAY, **(whole | changed)
        )
    assert (wrong.value.field, wrong.value.code) == (field, code)
    assert scene.told() == ["unit-opened", "others-decide"]


def test_nobody_outside_the_unit_decides() -> None:
    scene = assessed()
    with pytest.raises(Refused):
        decide(scene, "plan-health", "granted", by=scene.tuva)
    with pytest.raises(Refused):
        decide(scene, "plan-health", "granted", by=scene.siri)
    assert [line.permitted for line in scene.logged("rights.decide")] == [False, False]


def test_the_answer_is_computed_again_and_says_when_the_rules_have_changed() -> None:
    scene = assessed()
    assert (sheet(scene).same, sheet(scene).release_then, sheet(scene).release_now) == (True, RELEASE, RELEASE)
    with as_owner():
        kept = Assessment.objects.get()
        answer = next(one for one in kept.answer["results"] if one["rule"] == "child-coordinator")
        answer["outcome"], kept.release = "not_met", "2024.1.1"
        kept.save()
    again = sheet(scene)
    assert (again.same, again.release_then) == (False, "2024.1.1")
    assert [one.before.en for one in again.rights if one.before] == ["conditions not met"]


def test_the_page_says_when_the_family_has_changed_its_mind_since() -> None:
    scene = assessed()
    assert sheet(scene).wish_changed is False
    wished(scene, EVERY_WISH | {"child_coordinator": NO}, at=WEDNESDAY)
    assert sheet(scene).wish_changed is True
    assess(scene, at=WEDNESDAY)
    assert sheet(scene).wish_changed is False
    assert right(scene, "child-coordinator").outcome == "declined"
