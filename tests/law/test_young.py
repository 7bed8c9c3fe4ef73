"""Who is heard, who consents and who may see, told on the birthdays: 7, 12, 13, 15, 16 and 18."""

from datetime import date

import pytest

from langbenk.law.ages import Person
from langbenk.law.answer import Answer
from langbenk.law.rules.who_consents import LADDERS as CONSENTS
from langbenk.law.rules.who_consents import who_consents
from langbenk.law.rules.who_may_see import LADDERS as SEES
from langbenk.law.rules.who_may_see import who_may_see
from langbenk.law.rules.who_must_be_heard import LADDERS as HEARS
from langbenk.law.rules.who_must_be_heard import who_must_be_heard
from langbenk.law.texts.facts import FACTS
from langbenk.law.texts.facts_young import YOUNG
from langbenk.law.tree import leaves
from langbenk.law.young import READS_AS, Circumstances, Matter, Party

SOME_DAY = date(2026, 9, 1)
YES, NO = Answer.YES, Answer.NO


def aged(age, on=SOME_DAY, **facts):
    return Circumstances(on, Person(age=age), facts)


@pytest.mark.parametrize(
    ("matter", "age", "facts", "manner"),
    [
        ("general", 5, {}, "assess"),
        ("general", 5, {"forms_views": YES}, "heard"),
        ("general", 2, {"forms_views": NO}, "not_required"),
        ("general", 7, {"forms_views": NO}, "heard"),
        ("general", 11, {}, "heard"),
        ("general", 12, {}, "heard_with_great_weight"),
        ("general", 17, {}, "heard_with_great_weight"),
        ("general", 18, {}, "decides"),
        ("health", 12, {}, "heard_with_great_weight"),
        ("health", 16, {}, "decides"),
        ("health", 16, {"decision_competent": NO}, "heard_with_great_weight"),
        ("school", 6, {}, "heard"),
        ("school", 14, {}, "heard"),
        ("school", 15, {}, "decides"),
        ("child_welfare", 7, {}, "heard"),
        ("child_welfare", 17, {}, "heard"),
        ("child_welfare", 18, {}, "decides"),
    ],
)
def test_how_the_child_takes_part(matter, age, facts, manner):
    assert who_must_be_heard(Matter(matter), aged(age, **facts)).manner == manner


def test_while_the_child_is_small_we_ask_whether_it_can_form_a_view():
    assert who_must_be_heard(Matter.GENERAL, aged(5)).missing == ("forms_views",)


@pytest.mark.parametrize(
    ("story", "matter", "life", "manner", "parties"),
    [
        ("both parents, together", "health", aged(8), "together", ["parents"]),
        ("daily care", "health", aged(8, everyday_care=YES), "one_is_enough", ["parents"]),
        ("so that no harm comes", "health", aged(8, avoids_harm=YES), "one_is_enough", ["parents"]),
        ("one has the responsibility alone", "health", aged(8, joint_responsibility=NO), "alone",
         ["parent_with_responsibility"]),
        ("twelve, and the parents do not know", "health", aged(12, parents_not_told=YES), "alone", ["young_person"]),
        ("twelve, and it would harm to tell the parents", "health", aged(13, weighty_reasons=YES), "alone",
         ["young_person"]),
        ("fifteen, the same, in care", "health", aged(15, weighty_reasons=YES, care_order=YES), "alone",
         ["young_person"]),
        ("eleven, the same: what is strictly needed for a time", "health", aged(11, weighty_reasons=YES), "assess", []),
        ("twelve shares what the parents may not know", "health_information", aged(12, weighty_reasons=YES), "alone",
         ["young_person"]),
        ("eleven, the same", "health_information", aged(11, weighty_reasons=YES), "assess", []),
        ("eleven cannot choose that", "health", aged(11, parents_not_told=YES), "together", ["parents"]),
        ("the day before 16", "health", aged(15), "together", ["parents"]),
        ("sixteen", "health", aged(16), "alone", ["young_person"]),
        ("sixteen, not able to decide", "health", aged(16, decision_competent=NO), "together", ["parents"]),
        ("sixteen, not able to decide, in care", "health", aged(16, decision_competent=NO, care_order=YES), "alone",
         ["child_welfare_service"]),
        ("grown up, not able to decide", "health", aged(18, decision_competent=NO), "assess", []),
        ("in care, before the foster home had a say", "health", aged(8, date(2025, 12, 31), care_order=YES), "alone",
         ["child_welfare_service"]),
        ("in care, now", "health", aged(8, date(2026, 1, 1), care_order=YES), "service_has_last_word",
         ["child_welfare_service", "foster_home"]),
        ("sharing health information at 16", "health_information", aged(16), "alone", ["young_person"]),
        ("sharing it when not able to decide", "health_information", aged(17, decision_competent=NO), "alone",
         ["nearest_relatives"]),
        ("school at 14", "school", aged(14), "together", ["parents"]),
        ("school at 15", "school", aged(15), "alone", ["young_person"]),
        ("school, living with one parent, a daily matter", "school",
         aged(9, lives_with_one=YES, everyday_care=YES), "alone", ["parent_lived_with"]),
        ("a party at 15", "child_welfare", aged(15), "together", ["young_person", "parents"]),
        ("child welfare at 14", "child_welfare", aged(14), "together", ["parents"]),
        ("a plan, parents who live apart", "general", aged(9, lives_with_one=YES), "together", ["parents"]),
        ("a plan at 16", "general", aged(16), "assess", ["young_person", "parents"]),
        ("a plan, in care", "general", aged(9, care_order=YES), "assess", ["child_welfare_service", "foster_home"]),
        ("of age", "general", aged(18), "alone", ["young_person"]),
        ("an online service at 12", "online_service", aged(12), "together", ["parents"]),
        ("an online service at 13", "online_service", aged(13), "alone", ["young_person"]),
        ("the age is unknown", "general", Circumstances(SOME_DAY, Person()), "assess", []),
    ],
)  # fmt: skip
def test_who_consents(story, matter, life, manner, parties):
    ruling = who_consents(Matter(matter), life)

    assert (ruling.manner, list(ruling.parties)) == (manner, parties)


@pytest.mark.parametrize(
    ("story", "matter", "party", "life", "manner"),
    [
        ("a parent and a small child's record", "health", "parent_with_responsibility", aged(8), "may_see"),
        ("eleven cannot withhold", "health", "parent_with_responsibility", aged(11, parents_not_told=YES), "may_see"),
        ("twelve can", "health", "parent_with_responsibility", aged(12, parents_not_told=YES), "may_not_see"),
        ("fifteen has said nothing", "health", "parent_with_responsibility", aged(15), "may_see"),
        ("sixteen: only what the responsibility needs", "health", "parent_with_responsibility", aged(16), "assess"),
        ("eighteen: the parents are out", "health", "parent_with_responsibility", aged(18), "may_not_see"),
        ("weighty regard for the child", "health", "parent_with_responsibility", aged(8, weighty_reasons=YES),
         "may_not_see"),
        ("the foster home, in care", "health", "foster_home", aged(8, care_order=YES), "may_see"),
        ("the foster home, in care, before the act named it", "health", "foster_home",
         aged(8, date(2025, 12, 31), care_order=YES), "may_not_see"),
        ("the foster home, the day the act named it", "health", "foster_home",
         aged(8, date(2026, 1, 1), care_order=YES), "may_see"),
        ("child welfare, in care, before that", "health", "child_welfare_service",
         aged(8, date(2025, 12, 31), care_order=YES), "may_see"),
        ("sharing follows what one may see", "health_information", "parent_with_responsibility",
         aged(12, parents_not_told=YES), "may_not_see"),
        ("one's own school papers at 8", "school", "young_person", aged(8), "assess"),
        ("one's own school papers at 15", "school", "young_person", aged(15), "may_see"),
        ("the foster home, not in care", "health", "foster_home", aged(8), "may_not_see"),
        ("without responsibility: on request, weighed", "health", "parent_without_responsibility", aged(8), "assess"),
        ("without responsibility, it may harm", "school", "parent_without_responsibility", aged(8, weighty_reasons=YES),
         "may_not_see"),
        ("with responsibility, from school", "school", "parent_with_responsibility", aged(8), "may_see"),
        ("one's own health record", "health", "young_person", aged(9), "may_see"),
        ("one's own case at 14", "child_welfare", "young_person", aged(14), "assess"),
        ("one's own case at 15", "child_welfare", "young_person", aged(15), "may_see"),
        ("decisions of child welfare", "child_welfare", "parent_with_responsibility", aged(9), "may_see"),
        ("the parents of a grown-up", "general", "parent_with_responsibility", aged(18), "may_not_see"),
    ],
)  # fmt: skip
def test_who_may_see(story, matter, party, life, manner):
    ruling = who_may_see(Matter(matter), Party(party), life)

    assert (ruling.manner, ruling.parties) == (manner, (party,))


LADDERS = [*HEARS.values(), *CONSENTS.values(), *(ladder for parties in SEES.values() for ladder in parties.values())]


@pytest.mark.parametrize("ladder", LADDERS)
def test_every_ladder_ends_on_a_rung_without_condition_and_every_rung_has_a_ground(ladder):
    assert ladder[-1].when.answer({}) is YES
    assert all(rung.grounds or rung.manner in ("assess", "not_required") for rung in ladder)


@pytest.mark.parametrize("age", range(19))
def test_every_age_has_an_answer_with_grounds_in_force_for_every_matter(age):
    for matter in Matter:
        ruling = who_consents(matter, aged(age))
        assert all(ground.in_force(SOME_DAY) for ground in ruling.grounds)
        assert ruling.words.nb.endswith(".")
        assert ruling.manner == "assess" or ruling.grounds


def test_every_fact_that_a_ladder_asks_for_has_words():
    asked = {leaf.name for ladder in LADDERS for rung in ladder for leaf in leaves(rung.when) if leaf.asked}

    assert asked <= YOUNG.keys() | FACTS.keys()
    assert YOUNG.keys() == asked - FACTS.keys()
    assert READS_AS.keys() <= asked
