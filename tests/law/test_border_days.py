"""The days on which an answer turns: the day before and the day of each change of law, and the birthdays."""

from datetime import date

import pytest

from langbenk.law import Inquiry, assess
from langbenk.law.ages import Person, birthday

FAMILY = {
    "serious_condition": "yes",
    "long_term": "yes",
    "coordinated": "yes",
    "health_services": "yes",
    "other_welfare_services": "yes",
    "family_wishes_child_coordinator": "yes",
}
CHILD_WELFARE = {"child_welfare_long_term": "yes", "child_welfare_coordinated": "yes", "consents_to_plan": "yes"}


def ask(rule, on, facts, person=None, **more):
    return assess(Inquiry.from_dict({"on": on, "person": person or {"age": 8}, "facts": facts, **more})).result(rule)


@pytest.mark.parametrize(
    ("story", "on", "outcome", "grounds"),
    [
        ("the day before the reform", "2022-07-31", "not_in_force", []),
        ("the day the reform came", "2022-08-01", "entitled", ["pbrl § 2-5 c", "hol § 7-2 a"]),
        ("today", "2026-11-21", "entitled", ["pbrl § 2-5 c", "hol § 7-2 a"]),
    ],
)
def test_the_child_coordinator_came_with_the_reform(story, on, outcome, grounds):
    result = ask("child-coordinator", on, FAMILY)

    assert (result.outcome, [str(ground) for ground in result.grounds]) == (outcome, grounds)


def test_no_rule_speaks_before_the_reform():
    answer = assess(Inquiry.from_dict({"on": "2022-07-31", "facts": {"suspended_by_regulation": "yes"}}))

    assert {result.outcome for result in answer.results} == {"not_in_force"}
    assert all(result.grounds == () and result.because == () for result in answer.results)


@pytest.mark.parametrize(
    ("story", "on", "service", "ground"),
    [
        ("school, the last day of the old act", "2024-07-31", "school", "opplæringslova § 15-8"),
        ("school, the first day of the new act", "2024-08-01", "school", "opplæringslova § 24-1"),
        ("child welfare, the last day of the old act", "2022-12-31", "child_welfare", "barnevernloven § 3-2"),
        ("child welfare, the first day of the new act", "2023-01-01", "child_welfare", "bvl § 15-8"),
        ("BUP is specialist care", "2026-09-01", "child_mental_health", "sphl § 2-1 e"),
        ("the GP works for the municipality", "2026-09-01", "gp", "hol § 3-4"),
        ("social services", "2026-09-01", "social_services", "sotjl § 13"),
    ],
)
def test_each_service_cooperates_by_the_act_of_the_day(story, on, service, ground):
    facts = {"cooperation_necessary": "yes", "helps_own_tasks": "yes"}
    result = ask("cooperation-duty", on, facts, services=[service])

    assert result.outcome == "entitled"
    assert [(bound.service, str(bound.ground), bound.outcome) for bound in result.who] == [
        (service, ground, "entitled")
    ]
    assert [str(each) for each in result.grounds] == [ground]


@pytest.mark.parametrize("service", ["voluntary", "private_without_grant", "housing"])
def test_who_has_no_duty_of_their_own_in_the_single_case(service):
    facts = {"cooperation_necessary": "yes"}
    alone = ask("cooperation-duty", "2026-09-01", facts, services=[service])
    with_school = ask("cooperation-duty", "2026-09-01", facts, services=[service, "school"])

    assert (alone.outcome, alone.who[0].ground, alone.who[0].outcome) == ("not_met", None, "not_met")
    assert [bound.outcome for bound in with_school.who] == ["not_met", "entitled"]
    assert with_school.outcome == "entitled"


@pytest.mark.parametrize(("on", "ground"), [("2022-12-31", "barnevernloven § 3-2 a"), ("2023-01-01", "bvl § 15-9")])
def test_the_childs_plan_moved_to_the_new_act(on, ground):
    result = ask("plan-child-welfare", on, CHILD_WELFARE)

    assert (result.outcome, [str(each) for each in result.grounds]) == ("entitled", [ground])
    assert [str(reason.ground) for reason in result.because if reason.condition == "child_welfare_long_term"] == [
        ground
    ]


@pytest.mark.parametrize(
    ("story", "born", "on", "outcome"),
    [
        ("the last day as a child", "2008-09-02", "2026-09-01", "entitled"),
        ("the 18th birthday", "2008-09-01", "2026-09-01", "not_met"),
        ("born on 29 February, on 28 February", "2008-02-29", "2026-02-28", "entitled"),
        ("born on 29 February, on 1 March", "2008-02-29", "2026-03-01", "not_met"),
        ("born today", "2026-09-01", "2026-09-01", "entitled"),
    ],
)
def test_the_child_coordinator_ends_the_day_the_child_turns_18(story, born, on, outcome):
    assert ask("child-coordinator", on, FAMILY, {"birth_date": born}).outcome == outcome


def test_29_february_is_filled_on_1_march_in_a_common_year_and_on_the_day_in_a_leap_year():
    assert birthday(date(2008, 2, 29), 18) == date(2026, 3, 1)
    assert birthday(date(2008, 2, 29), 12) == date(2020, 2, 29)
    assert Person(birth_date=date(2008, 2, 29)).years(date(2026, 2, 28)) == 17
    assert Person(birth_date=date(2008, 2, 29)).years(date(2026, 3, 1)) == 18


@pytest.mark.parametrize(
    ("story", "on", "reason"),
    [
        ("a month before", "2026-11-01", "expecting"),
        ("on the day itself", "2026-12-01", "expecting"),
        ("the day after, nobody has told us of the birth", "2026-12-02", "under_18"),
    ],
)
def test_an_expected_child_counts_before_and_after_the_due_date(story, on, reason):
    result = ask("child-coordinator", on, FAMILY, {"due_date": "2026-12-01"})

    assert result.outcome == "entitled"
    assert result.because[0].condition == reason


@pytest.mark.parametrize(
    ("story", "person", "outcome"),
    [
        ("a child", {"age": 17}, "entitled"),
        ("in aftercare", {"age": 18}, "needs_assessment"),
        ("the last year of aftercare", {"age": 24}, "needs_assessment"),
        ("grown out of it", {"age": 25}, "not_met"),
        ("before birth", {"due_date": "2026-12-01"}, "needs_assessment"),
    ],
)
def test_child_welfares_plan_is_the_childs_and_a_human_weighs_aftercare(story, person, outcome):
    assert ask("plan-child-welfare", "2026-09-01", CHILD_WELFARE, person).outcome == outcome


@pytest.mark.parametrize("consents", ["yes", "no", "unknown"])
@pytest.mark.parametrize("person", [{"age": 18}, {"age": 24}, {"due_date": "2026-12-01"}])
def test_where_a_human_must_weigh_nobody_is_told_that_they_have_the_right(person, consents):
    result = ask("plan-child-welfare", "2026-09-01", CHILD_WELFARE | {"consents_to_plan": consents}, person)

    assert (result.outcome, result.code, result.missing) == ("needs_assessment", "weigh", ())
    assert "Behovet er der" in result.text("nb")


@pytest.mark.parametrize("wish", ["yes", "no", "unknown"])
@pytest.mark.parametrize(
    ("age", "reasons"),
    [
        (13, ["refuses_sharing", "aged_12", "aged_16"]),
        (16, ["refuses_sharing", "aged_12", "aged_16", "decision_competent"]),
    ],
)
def test_a_refusal_to_share_is_weighed_before_the_wish(age, reasons, wish):
    facts = FAMILY | {"refuses_sharing": "yes", "family_wishes_child_coordinator": wish}
    result = ask("child-coordinator", "2026-09-01", facts, {"age": age})

    assert (result.outcome, [reason.condition for reason in result.because]) == ("needs_assessment", reasons)
    assert "sier nei til at helseopplysninger deles" in result.text("nb")


@pytest.mark.parametrize(
    ("rule", "on", "facts", "ground"),
    [
        ("plan-child-welfare", "2022-10-01", CHILD_WELFARE, "fvl § 29, forskrift om individuell plan § 11"),
        ("plan-child-welfare", "2023-01-01", CHILD_WELFARE, "bvl § 12-9, fvl § 29, forskrift om individuell plan § 11"),
        ("plan-health", "2022-07-31", {}, None),
        ("plan-social", "2022-07-31", {}, None),
        ("child-coordinator", "2026-09-01", FAMILY | {"suspended_by_regulation": "yes"}, None),
        ("child-coordinator", "2026-09-01", FAMILY, "pbrl § 7-2, pbrl § 7-5"),
    ],
)
def test_the_way_of_appeal_is_that_of_the_day(rule, on, facts, ground):
    told = ask(rule, on, facts).as_dict()

    assert told.get("appeal", {}).get("ground") == ground


@pytest.mark.parametrize(
    ("on", "outcome"), [("2026-09-01", "not_in_force"), ("2028-06-30", "not_in_force"), ("2028-07-01", "entitled")]
)
def test_a_regulation_can_suspend_only_while_the_act_allows_it(on, outcome):
    result = ask("child-coordinator", on, FAMILY | {"suspended_by_regulation": "yes"})

    assert result.outcome == outcome
    if outcome == "not_in_force":
        assert [(reason.condition, str(reason.ground)) for reason in result.because] == [
            ("suspended_by_regulation", "hol § 7-2 b")
        ]


@pytest.mark.parametrize(
    ("story", "facts", "leads"),
    [
        ("hospital only", {"specialist_long_term": "yes", "specialist_coordinated": "yes"}, "specialist"),
        (
            "both levels",
            dict.fromkeys(
                (
                    "specialist_long_term",
                    "specialist_coordinated",
                    "municipal_health_long_term",
                    "municipal_health_coordinated",
                ),
                "yes",
            ),
            "municipality",
        ),
        (
            "the municipal need is lasting, and one service only",
            {
                "specialist_long_term": "yes",
                "specialist_coordinated": "yes",
                "municipal_health_long_term": "yes",
                "municipal_health_coordinated": "no",
            },
            "municipality",
        ),
        (
            "municipality only",
            {"municipal_health_long_term": "yes", "municipal_health_coordinated": "yes"},
            "municipality",
        ),
        ("nothing known", {}, None),
    ],
)
def test_who_leads_the_plan(story, facts, leads):
    for consents in ("yes", "no", "unknown"):
        assert ask("plan-health", "2026-09-01", facts | {"consents_to_plan": consents}).leads == leads


def test_what_an_institution_must_is_said_where_the_plan_is_suspended():
    result = ask("plan-health", "2026-09-01", {"suspended_by_regulation": "yes"})

    assert result.outcome == "not_in_force"
    assert "psykisk helsevern" in result.text("nb")
