"""What binds a kind of service, on named days: the reading notes of the table of acts as stories."""

from datetime import date

import pytest

from langbenk.law import InputError, duties
from langbenk.law.duties import DUTIES, PERSONAL, carried, compare, not_read
from langbenk.law.provision import Carry
from langbenk.law.services import Service

AUTUMN_2026 = date(2026, 9, 1)
REFORM = date(2022, 8, 1)
EVE_OF_REFORM = date(2022, 7, 31)


def grounds(service: str, duty: Carry, on: date = AUTUMN_2026) -> list[str]:
    return [each.as_dict()["ground"] for each in duties(service, on) if each.duty is duty]


def test_a_kindergarten_cooperates_coordinates_joins_reports_and_gives_notice() -> None:
    assert [each.as_dict() for each in duties("kindergarten", AUTUMN_2026)] == [
        {"ground": "bhl § 2 b", "duty": "cooperate_case", "body": "kindergarten"},
        {"ground": "bhl § 2 b", "duty": "coordinate", "body": "municipality"},
        {"ground": "bhl § 2 b", "duty": "cooperate_system", "body": "kindergarten"},
        {"ground": "bhl § 2 b", "duty": "join_plan", "body": "kindergarten"},
        {"ground": "bhl § 47 a", "duty": "process_data", "body": "kindergarten"},
        {"ground": "bvl § 13-2", "duty": "report_child_welfare", "body": "staff"},
        {"ground": "bhl § 46", "duty": "report_child_welfare", "body": "staff"},
        {"ground": "bhl § 45", "duty": "notice_needs", "body": "staff"},
        {"ground": "bhl § 2 b", "duty": "defines_provider", "body": "kindergarten"},
    ]


@pytest.mark.parametrize(
    ("service", "ground"),
    [
        ("municipal_health", "hol § 3-4"),
        ("specialist_health", "sphl § 2-1 e"),
        ("mental_health_institution", "sphl § 2-1 e"),
        ("child_mental_health", "sphl § 2-1 e"),
        ("child_habilitation", "sphl § 2-1 e"),
        ("dental", "tannhl § 1-4 a"),
        ("child_welfare", "bvl § 15-8"),
        ("kindergarten", "bhl § 2 b"),
        ("school", "opplæringslova § 24-1"),
        ("upper_secondary_school", "opplæringslova § 24-1"),
        ("after_school", "opplæringslova § 24-1"),
        ("private_school", "privatskolelova § 3-6 a"),
        ("follow_up_service", "opplæringslova § 9-4"),
        ("social_services", "sotjl § 13"),
        ("nav", "NAV-loven § 15 a"),
        ("crisis_centre", "krisesenterlova § 4"),
        ("family_counselling", "familievernkontorloven § 1 a"),
        ("introduction_programme", "integreringsloven § 50"),
    ],
)
def test_each_service_cooperates_by_its_own_act(service: str, ground: str) -> None:
    assert grounds(service, Carry.COOPERATE_CASE) == [ground]


def test_ppt_is_bound_by_two_acts() -> None:
    assert grounds("ppt", Carry.COOPERATE_CASE) == ["bhl § 2 b", "opplæringslova § 24-1"]


def test_the_municipality_coordinates_wherever_it_is_said_at_all() -> None:
    without = {"specialist_health", "mental_health_institution", "child_mental_health", "child_habilitation", "dental"}
    without |= {"nav", "housing", "follow_up_service", "voluntary", "private_without_grant"}
    assert {str(kind) for kind in Service if not grounds(kind, Carry.COORDINATE)} == without
    bodies = {each.body for kind in Service for each in duties(kind, AUTUMN_2026) if each.duty is Carry.COORDINATE}
    assert bodies == {"municipality"}


def test_nav_has_no_duty_to_coordinate_and_the_social_services_have() -> None:
    assert grounds("nav", Carry.COORDINATE) == []
    assert grounds("social_services", Carry.COORDINATE) == ["sotjl § 13"]


def test_mental_health_institutions_make_the_plan_by_their_own_act() -> None:
    assert grounds("mental_health_institution", Carry.MAKE_PLAN) == ["phvl § 4-1", "forskrift om individuell plan § 6"]


def test_family_counselling_has_no_plan_clause_and_dentists_only_a_personal_one() -> None:
    assert grounds("family_counselling", Carry.MAKE_PLAN) + grounds("family_counselling", Carry.JOIN_PLAN) == []
    assert grounds("dental", Carry.MAKE_PLAN) == []
    (personal,) = [each for each in duties("dental", AUTUMN_2026) if each.duty is Carry.JOIN_PLAN]
    assert (personal.provision.citation, personal.body) == ("hpl § 4", "health_personnel")
    assert personal.who.nn == "helsepersonellet"


def test_a_gp_joins_the_plan_by_act_and_by_regulation_new_and_old() -> None:
    assert grounds("gp", Carry.JOIN_PLAN, AUTUMN_2026) == ["fastlegeforskriften § 26", "hpl § 4"]
    new_years_eve = [each.provision.id for each in duties("gp", date(2025, 12, 31)) if each.duty is Carry.JOIN_PLAN]
    assert new_years_eve == ["flf12-19", "hpl-4"]
    assert grounds("gp", Carry.MAKE_PLAN) == []


@pytest.mark.parametrize("service", ["voluntary", "private_without_grant"])
def test_nothing_binds_those_outside(service: str) -> None:
    assert duties(service, AUTUMN_2026) == ()


def test_people_outside_may_be_bound_themselves() -> None:
    assert [each.citation for each in PERSONAL if each.in_force(AUTUMN_2026)] == ["bvl § 13-2", "hpl § 33", "bhl § 46"]
    assert all(Carry.REPORT_CHILD_WELFARE in each.carries for each in PERSONAL)


@pytest.mark.parametrize(
    ("service", "older"),
    [
        ("child_welfare", ["barnevernloven § 3-2", "barnevernloven § 3-2 a"]),
        ("municipal_health", ["hol § 3-4"]),
        ("school", ["opplæringslova § 15-8"]),
        ("kindergarten", []),
    ],
)
def test_before_the_reform_some_sections_said_what_we_have_not_read(service: str, older: list[str]) -> None:
    assert [each.citation for each in not_read(service, EVE_OF_REFORM)] == older
    assert not_read(service, REFORM) == ()


def test_the_municipality_works_with_the_county_on_the_step_to_upper_secondary_school() -> None:
    school = [each for each in duties("school", AUTUMN_2026) if each.provision.id == "oppl-9-5"]
    assert [(each.duty, each.body) for each in school] == [(Carry.COOPERATE_SYSTEM, "municipality")]
    assert "opplæringslova § 9-5" not in grounds("upper_secondary_school", Carry.COOPERATE_SYSTEM)


def test_schools_could_process_data_before_the_new_act_too() -> None:
    assert "opplæringslova § 15-10" in grounds("school", Carry.PROCESS_DATA, date(2024, 7, 31))
    assert "opplæringslova § 25-1" in grounds("school", Carry.PROCESS_DATA, date(2024, 8, 1))


def test_the_introduction_programme_may_process_data_to_cooperate_only_from_the_reform() -> None:
    by_act, to_cooperate = "integreringsloven § 41", "integreringsloven § 41 tredje ledd"
    assert grounds("introduction_programme", Carry.PROCESS_DATA, EVE_OF_REFORM) == [by_act]
    assert grounds("introduction_programme", Carry.PROCESS_DATA, REFORM) == [by_act, to_cooperate]


def test_the_reform_came_overnight() -> None:
    assert grounds("kindergarten", Carry.COOPERATE_CASE, EVE_OF_REFORM) == []
    assert grounds("kindergarten", Carry.COOPERATE_CASE, REFORM) == ["bhl § 2 b"]
    assert grounds("municipal_health", Carry.MAKE_PLAN, EVE_OF_REFORM) == ["hol § 7-1"]


def test_the_school_changed_acts_on_1_august_2024_and_kept_its_duties() -> None:
    before, after = date(2024, 7, 31), date(2024, 8, 1)
    assert grounds("school", Carry.COOPERATE_CASE, before) == ["opplæringslova § 15-8"]
    assert grounds("school", Carry.COOPERATE_CASE, after) == ["opplæringslova § 24-1"]
    difference = compare("school", before, after)
    assert {each.duty for each in difference.ended} == {each.duty for each in difference.new}
    assert [each.provision.id for each in difference.stayed] == ["bvl-13-2"]


def test_child_welfare_changed_acts_at_new_year_2023() -> None:
    assert grounds("child_welfare", Carry.COORDINATE, date(2022, 12, 31)) == ["barnevernloven § 3-2"]
    assert grounds("child_welfare", Carry.COORDINATE, date(2023, 1, 1)) == ["bvl § 15-8"]
    assert grounds("child_welfare", Carry.MAKE_PLAN, date(2022, 12, 31))[0] == "barnevernloven § 3-2 a"


def test_housing_is_bound_from_1_july_2023() -> None:
    assert grounds("housing", Carry.COOPERATE_SYSTEM, date(2023, 6, 30)) == []
    assert grounds("housing", Carry.COOPERATE_SYSTEM, date(2023, 7, 1)) == ["boligsosialloven § 5"]


def test_the_crisis_centre_may_process_data_from_2026() -> None:
    assert grounds("crisis_centre", Carry.PROCESS_DATA, date(2025, 12, 31)) == []
    assert grounds("crisis_centre", Carry.PROCESS_DATA, date(2026, 1, 1)) == ["krisesenterlova § 5 a"]


def test_county_services_answer_through_the_county() -> None:
    notices = {each.body for each in duties("upper_secondary_school", AUTUMN_2026) if each.duty is Carry.NOTICE_NEEDS}
    assert notices == {"county"}


def test_every_service_that_is_bound_at_all_reports_to_child_welfare_but_child_welfare_itself() -> None:
    silent = {str(kind) for kind in Service if not grounds(kind, Carry.REPORT_CHILD_WELFARE)}
    assert silent == {"child_welfare", "voluntary", "private_without_grant"}


def test_guidance_and_secrecy_can_be_asked_for_too() -> None:
    assert "fvl § 11" in [each.provision.citation for each in carried("school", AUTUMN_2026, Carry.GUIDANCE)]
    assert "bvl § 13-1" in [each.provision.citation for each in carried("child_welfare", AUTUMN_2026, Carry.SECRECY)]


def test_the_answer_is_ordered_and_says_each_thing_once() -> None:
    for kind in Service:
        found = duties(kind, AUTUMN_2026)
        assert [DUTIES.index(each.duty) for each in found] == sorted(DUTIES.index(each.duty) for each in found)
        assert len({tuple(each.as_dict().values()) for each in found}) == len(found)


def test_an_unknown_kind_is_an_input_error_that_lists_the_kinds() -> None:
    with pytest.raises(InputError, match=r"^service: takes one of municipal_health, .*, private_without_grant$"):
        duties("police", AUTUMN_2026)
