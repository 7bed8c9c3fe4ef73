"""Who coordinates, told as stories, in the law's order."""

from datetime import date

import pytest

from langbenk.law import Inquiry, assess, duties
from langbenk.law.provision import Carry
from langbenk.law.rules.cooperation_duty import bases, ground_for
from langbenk.law.services import Service


def result_of(facts, services=(), coordination=None, age=12):
    question = {
        "on": "2026-09-01",
        "person": {"age": age},
        "facts": facts,
        "services": list(services),
        "coordination": coordination or {},
    }
    return assess(Inquiry.from_dict(question)).result("who-coordinates")


def ask(*asked, **more):
    result = result_of(*asked, **more)
    return result.outcome, result.coordinator, list(result.eligible)


NEEDED = {"cooperation_necessary": "yes", "has_child_coordinator": "no"}
WITH_ONE = {"cooperation_necessary": "yes", "has_child_coordinator": "yes"}
AROUND = ("school", "municipal_health")


@pytest.mark.parametrize(
    ("story", "facts", "services", "coordination", "told"),
    [
        ("no duty to cooperate", {"cooperation_necessary": "no"}, AROUND, {}, ("not_met", "none", [])),
        (
            "no duty to cooperate, though there is a child coordinator",
            {"cooperation_necessary": "no", "has_child_coordinator": "yes"},
            AROUND,
            {"candidates": ["ppt"]},
            ("not_met", "none", ["ppt"]),
        ),
        ("there is a child coordinator", WITH_ONE, AROUND, {}, ("entitled", "child_coordinator", [])),
        (
            "there is a child coordinator, whatever the services agree",
            WITH_ONE,
            AROUND,
            {"services_agree": "yes", "candidates": ["school"]},
            ("entitled", "child_coordinator", ["school"]),
        ),
        (
            "nobody knows whether there is one",
            {"cooperation_necessary": "yes"},
            AROUND,
            {"services_agree": "yes", "candidates": ["school"]},
            ("needs_assessment", "none", ["school"]),
        ),
        (
            "they agree on the school",
            NEEDED,
            AROUND,
            {"services_agree": "yes", "candidates": ["school"]},
            ("entitled", "school", ["school"]),
        ),
        (
            "they agree, but only one of those named is the municipality's own",
            NEEDED,
            AROUND,
            {"services_agree": "yes", "candidates": ["child_mental_health", "ppt"]},
            ("entitled", "ppt", ["ppt"]),
        ),
        (
            "they agree, and we are not told on which of two",
            NEEDED,
            AROUND,
            {"services_agree": "yes", "candidates": ["ppt", "school"]},
            ("needs_assessment", "none", ["ppt", "school"]),
        ),
        (
            "they agree on one that cannot be named",
            NEEDED,
            AROUND,
            {"services_agree": "yes", "candidates": ["nav"]},
            ("entitled", "chief_executive_decides", []),
        ),
        (
            "they disagree",
            NEEDED,
            AROUND,
            {"services_agree": "no", "candidates": ["ppt", "child_mental_health"]},
            ("entitled", "chief_executive_decides", ["ppt"]),
        ),
        ("nobody has asked them", NEEDED, AROUND, {}, ("needs_assessment", "none", [])),
        (
            "nobody has asked them, and the one thought of cannot be named",
            NEEDED,
            AROUND,
            {"candidates": ["child_mental_health"]},
            ("needs_assessment", "none", []),
        ),
        (
            "the hospital and Nav must cooperate, and the municipality as such coordinates",
            NEEDED,
            ("specialist_health", "nav"),
            {"services_agree": "no"},
            ("entitled", "chief_executive_decides", []),
        ),
        (
            "the hospital and Nav, with a child coordinator at work",
            WITH_ONE,
            ("specialist_health", "nav"),
            {},
            ("entitled", "child_coordinator", []),
        ),
        (
            "social services alone, and it would not help their own tasks",
            NEEDED | {"helps_own_tasks": "no"},
            ("social_services",),
            {"services_agree": "no"},
            ("not_met", "none", []),
        ),
        (
            "Nav must cooperate, though it would not help social services",
            NEEDED | {"helps_own_tasks": "no"},
            ("social_services", "nav"),
            {"services_agree": "no"},
            ("entitled", "chief_executive_decides", []),
        ),
        (
            "a candidate does not make a duty where none of the services has one",
            NEEDED,
            ("voluntary",),
            {"services_agree": "yes", "candidates": ["school"]},
            ("not_met", "none", ["school"]),
        ),
    ],
)
def test_who_coordinates(story, facts, services, coordination, told):
    assert ask(facts, services, coordination) == told


def test_only_municipal_services_may_be_named():
    everyone = [
        "municipal_health", "specialist_health", "mental_health_institution", "dental", "child_welfare", "kindergarten",
        "ppt", "school", "upper_secondary_school", "after_school", "private_school", "follow_up_service",
        "social_services", "nav", "crisis_centre", "family_counselling", "introduction_programme",
        "child_mental_health", "child_habilitation", "gp", "housing", "voluntary", "private_without_grant",
    ]  # fmt: skip

    assert ask(NEEDED, AROUND, {"services_agree": "no", "candidates": everyone})[2] == [
        "municipal_health", "child_welfare", "kindergarten", "ppt", "school", "after_school", "social_services",
        "crisis_centre", "introduction_programme", "housing",
    ]  # fmt: skip


def test_a_grown_up_is_not_asked_about_a_child_coordinator():
    agreed = {"services_agree": "yes", "candidates": ["municipal_health"]}

    assert ask({"cooperation_necessary": "yes"}, AROUND, agreed, age=41)[:2] == ("entitled", "municipal_health")
    assert ask(WITH_ONE, AROUND, agreed, age=18)[:2] == ("entitled", "child_coordinator")


@pytest.mark.parametrize(
    ("story", "facts", "services", "grounds"),
    [
        ("the services' own acts", NEEDED, AROUND, ["hol § 3-4", "opplæringslova § 24-1"]),
        ("no such clause among them: the municipality as such", NEEDED, ("nav", "specialist_health"), ["hol § 3-4"]),
        ("a child coordinator", WITH_ONE, ("nav", "specialist_health"), ["hol § 7-2 a", "hol § 3-4"]),
        ("a child coordinator round a pupil", WITH_ONE, ("school",), ["hol § 7-2 a", "opplæringslova § 24-1"]),
    ],
)
def test_the_duty_to_coordinate_has_its_grounds(story, facts, services, grounds):
    result = result_of(facts, services, {"services_agree": "no"})

    assert [str(ground) for ground in result.grounds] == grounds
    assert "ingen plikt" not in result.text("nb")


def test_that_the_child_coordinator_coordinates_rests_on_that_section():
    reasons = {reason.condition: str(reason.ground) for reason in result_of(WITH_ONE, ("nav",)).because}

    assert reasons["has_child_coordinator"] == "hol § 7-2 a"


@pytest.mark.parametrize("on", [date(2022, 8, 1), date(2024, 7, 31), date(2024, 8, 1), date(2026, 9, 1)])
@pytest.mark.parametrize("service", Service)
def test_a_service_must_cooperate_exactly_where_that_is_among_its_duties(service, on):
    has_duty = any(duty.duty is Carry.COOPERATE_CASE for duty in duties(service, on))

    assert (ground_for(service, on) is not None) == has_duty
    assert bool(bases(service, Carry.COOPERATE_CASE)) == has_duty


def test_the_follow_up_service_cooperates_by_its_own_section():
    asked = {"on": "2026-09-01", "facts": {"cooperation_necessary": "yes"}, "services": ["follow_up_service"]}
    told = assess(Inquiry.from_dict(asked)).result("cooperation-duty").as_dict()

    assert told["who"] == [{"service": "follow_up_service", "ground": "opplæringslova § 9-4", "outcome": "entitled"}]


@pytest.mark.parametrize("rule", ["cooperation-duty", "who-coordinates"])
def test_where_no_act_binds_the_reason_is_the_definition_of_provider(rule):
    asked = {"on": "2026-09-01", "facts": {"cooperation_necessary": "yes"}, "services": ["voluntary"]}
    told = assess(Inquiry.from_dict(asked)).result(rule).as_dict()

    assert {"condition": "cooperating_service", "answer": "no", "ground": "hol § 3-4"} in told["because"]
