"""Asked once: what the family answered is tested by every right and read beside every question. The young ask alone."""

from datetime import date, datetime
from uuid import uuid4

import pytest

from langbenk.access.standing import Actor, Hat
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import Refused
from langbenk.bench.models import Tie
from langbenk.cases.actions.open_at_unit import open_at_unit
from langbenk.cases.models import Case, Concern, Letter, PlainAnswers
from langbenk.cases.sheets.rights import rights_sheet
from langbenk.cases.sheets.wish import wish_sheet
from langbenk.entitlements.sheets.board import rights_board
from langbenk.intake.actions.join_need import join_need
from langbenk.intake.asking import ask_for_help, own_needs
from langbenk.intake.receiving import Need, Whom
from langbenk.intake.sheets.needs import need_sheet
from langbenk.law import Answer
from langbenk.people.models import Person
from langbenk.plans.sheets.home import home_sheet
from tests.conftest import as_owner
from tests.intake.scene import MONDAY, TUESDAY, Scene, a_need, before_any_case
from tests.made import a_guardian

pytestmark = pytest.mark.django_db
ANSWERS = {
    "serious_condition": Answer.YES,
    "long_term": Answer.YES,
    "health_services": Answer.UNKNOWN,
    "family_wishes_child_coordinator": Answer.YES,
}


@pytest.fixture
def scene() -> Scene:
    return before_any_case()


def join(scene: Scene, *, alone: bool = False) -> None:
    need = scene.need()
    assert need.subject_id
    join_need(
        need=need.id, about=need.subject_id, newcomer=None, agrees=True, answer="We begin.", version=need.version,
        alone=alone, by=scene.eva, at=TUESDAY,
    )  # fmt: skip


def test_what_she_answered_stands_beside_every_question_and_on_the_rights_board(scene: Scene) -> None:
    with as_owner():
        omar = a_guardian("Omar", scene.noah, kinship="father")
    ask_for_help(a_need(scene.noah, answers=ANSWERS), by=scene.siri, at=MONDAY)
    assert dict(need_sheet(need=scene.need().id, by=scene.eva, at=MONDAY).answers)["long_term"] == "yes"
    join(scene)
    open_at_unit(about=scene.noah, by=scene.eva, at=TUESDAY)
    rights = rights_sheet(about=scene.noah, by=scene.eva, at=TUESDAY).rights
    asked = {fact.fact: fact for right in rights for fact in right.facts}
    assert (asked["long_term"].said, asked["long_term"].said_on) == ("yes", date(2026, 11, 2))
    assert (asked["composite"].said, asked["composite"].answer) == ("", "unknown")
    assert wish_sheet(about=scene.noah, by=scene.eva, at=TUESDAY).wrote == (
        ("child_coordinator", "yes", date(2026, 11, 2)),
    )
    likely = {
        who.person: sum(line.likely for line in rights_board(about=scene.noah, by=who, at=TUESDAY).worth)
        for who in (scene.eva, scene.siri, omar)
    }
    assert likely[scene.eva.person] == likely[scene.siri.person] > likely[omar.person]  # not told what she answered


def test_only_what_a_rule_asks_can_be_answered(scene: Scene) -> None:
    with pytest.raises(Wrong, match="answers: unknown"):
        ask_for_help(a_need(scene.noah, answers={"is_rich": Answer.YES}), by=scene.siri, at=MONDAY)
    ask_for_help(a_need(scene.noah), by=scene.siri, at=MONDAY)
    join(scene)
    with as_owner():
        assert not PlainAnswers.objects.exists()


def young(scene: Scene, born: date) -> Actor:
    """Noah, as old as the story needs, under his own hat."""
    with as_owner():
        Person.objects.filter(id=scene.noah).update(birth_date=born)
    return Actor(scene.noah, Hat.FAMILY)


def ask_alone(scene: Scene, born: date, at: datetime = MONDAY) -> Actor:
    noah = young(scene, born)
    own = Need(Whom("self", "Noah Lie", scene.noah), text="I am so tired.", form_key=uuid4())
    ask_for_help(own, by=noah, at=at)
    assert scene.need().way == "youth"
    return noah


@pytest.mark.parametrize("born", [date(2010, 1, 1), date(2014, 11, 3)], ids=["16", "12 today"])
def test_a_young_person_asks_alone_and_the_parents_are_not_told(scene: Scene, born: date) -> None:
    noah = ask_alone(scene, born)
    join(scene, alone=True)
    with as_owner():
        assert set(Tie.objects.values_list("kind", flat=True)) == {"coordinating_unit", "self"}
        letter = Letter.objects.get()
        assert (letter.to_id, letter.dispatch) == (scene.noah, None)  # read on his page: none comes to the house
    assert own_needs(by=noah, at=TUESDAY)[0].answer == "We begin."
    assert home_sheet(about=scene.noah, by=noah, at=TUESDAY).is_me
    with pytest.raises(Refused):
        home_sheet(about=scene.noah, by=scene.siri, at=TUESDAY)
    assert own_needs(by=scene.siri, at=TUESDAY) == ()


@pytest.mark.parametrize("born", [date(2014, 11, 4), date(2008, 11, 3)], ids=["11", "18 today"])
def test_too_young_to_keep_it_from_them_and_too_old_to_need_to(scene: Scene, born: date) -> None:
    ask_alone(scene, born)
    with pytest.raises(Wrong, match="parents: not-alone"):
        join(scene, alone=True)
    with as_owner():
        assert not Case.objects.exists()


def test_a_mothers_own_request_is_never_kept_from_the_other_parent_this_way(scene: Scene) -> None:
    young(scene, date(2010, 1, 1))
    ask_for_help(a_need(scene.noah), by=scene.siri, at=MONDAY)
    with pytest.raises(Wrong, match="parents: not-alone"):
        join(scene, alone=True)


def test_it_cannot_be_kept_from_a_parent_who_sits_there_already(scene: Scene) -> None:
    ask_alone(scene, date(2010, 1, 1))
    join(scene)
    ask_alone(scene, date(2010, 1, 1), TUESDAY)
    with pytest.raises(Wrong, match="parents: parents-know"):
        join(scene, alone=True)
    with as_owner():
        assert not Concern.objects.exists()
