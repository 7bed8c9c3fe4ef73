"""Asked once, answered by every right: at the unit, in the family's answers, and on the page where they asked."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from django.test import Client
from django.urls import reverse

from langbenk.cases.models import Notice
from langbenk.intake.asking import ask_for_help
from langbenk.law import Answer
from langbenk.law.deciders import DECIDERS, TESTED
from langbenk.law.texts.labels import RULE_NAMES
from tests.cases.scene import NEEDS, NO, UNKNOWN, YES, Scene, assess, at_the_unit, decide, wished
from tests.conftest import as_owner
from tests.intake.scene import a_need, before_any_case
from tests.made import signed_in_client
from tests.web.drawn import Element, read

pytestmark = pytest.mark.django_db
MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
OTHERS = ("coordinator-specialist", "plan-child-welfare", "plan-social", "plan-nav", "contact-doctor")
FACTS = NEEDS | {
    "specialist_complex": YES,
    "child_welfare_long_term": YES,
    "child_welfare_coordinated": YES,
    "social_long_term": NO,
    "qualification_programme": NO,
    "nav_long_term": UNKNOWN,
}


def page(browser: Client, name: str, *args: UUID) -> Element:
    answer = browser.get(reverse(name, args=args))
    assert answer.status_code == 200
    return read(answer.content.decode()).one("main")


def lines(found: Element) -> dict[str, str]:
    """What is said of each right, by its rule."""
    said = [line.text for line in found.all("li")]
    return {rule: next((text for text in said if RULE_NAMES[rule].en in text), "") for rule in TESTED}


def assessed() -> Scene:
    """Noah needs much from many: the unit has asked about every right, and decides on its own three."""
    scene = at_the_unit()
    wished(scene)
    assess(scene, FACTS)
    return scene


def test_the_unit_sees_who_decides_on_what_it_does_not_decide_and_what_is_still_to_be_found_out() -> None:
    scene = assessed()
    shown = page(signed_in_client(scene.eva, language="en"), "decision", scene.noah).one("section", id="others")
    said = lines(shown)
    for rule in OTHERS:
        assert f"Who decides: {DECIDERS[rule].who.en}." in said[rule]
        assert DECIDERS[rule].complain.en in said[rule]
    assert "Looks like yes" in said["coordinator-specialist"]
    assert "Looks like yes" in said["plan-child-welfare"]
    assert "Looks like no" in said["plan-social"]
    assert "Not known yet" in said["plan-nav"]
    asked = shown.one("a", href=f"{reverse('rights', args=[scene.noah])}#id_nav_long_term")
    assert asked.text == "Is there a lasting need of help from Nav?"
    assert shown.all("form") == [], "nobody decides on them here"


def test_the_family_reads_of_every_right_how_it_looks_who_decides_and_how_to_get_on() -> None:
    scene = assessed()
    hers = signed_in_client(scene.siri, language="en")
    said = lines(page(hers, "family-answers", scene.noah).one("section", id="every-right"))
    for rule in TESTED:
        assert f"Who decides: {DECIDERS[rule].who.en}." in said[rule]
        assert DECIDERS[rule].next.en in said[rule]
    assert all("Not decided yet" in said[rule] for rule in TESTED if DECIDERS[rule].ours)
    assert ["Looks like yes" in said[rule] for rule in OTHERS] == [True, True, False, False, False]
    with as_owner():
        told = Notice.objects.get(code="others-decide").names
    assert told["plan-child-welfare"] == "entitled"
    assert set(told) == set(OTHERS)
    assert "We have looked at every right that concerns Noah" in page(hers, "family-child", scene.noah).text
    decide(scene, "plan-health", "refused")
    said = lines(page(hers, "family-answers", scene.noah).one("section", id="every-right"))
    assert "No, not now" in said["plan-health"]


def test_the_plain_form_alone_tests_every_right_and_says_what_is_not_known() -> None:
    scene = before_any_case()
    ask_for_help(a_need(scene.noah), by=scene.siri, at=MONDAY)
    said = lines(page(signed_in_client(scene.siri, language="en"), "ask-for-help").one("section", id="asked"))
    for rule in TESTED:
        assert "Not known yet" in said[rule], rule
        assert f"Who decides: {DECIDERS[rule].who.en}." in said[rule]
        assert DECIDERS[rule].next.en in said[rule]
    need = scene.need().id
    at_work = page(signed_in_client(scene.eva, language="en"), "need", need).one("section", id="tested")
    assert all(f"Who decides: {DECIDERS[rule].who.en}." in text for rule, text in lines(at_work).items())


def test_what_they_answered_before_they_asked_counts_for_the_rights_that_others_decide_on_too() -> None:
    scene = before_any_case()
    answers = {"child_welfare_long_term": Answer.YES, "child_welfare_coordinated": Answer.YES}
    ask_for_help(a_need(scene.noah, answers=answers), by=scene.siri, at=MONDAY)
    said = lines(page(signed_in_client(scene.siri, language="en"), "ask-for-help").one("section", id="asked"))
    assert "Looks like yes" in said["plan-child-welfare"]
    assert "within 3 weeks" in said["plan-child-welfare"]
