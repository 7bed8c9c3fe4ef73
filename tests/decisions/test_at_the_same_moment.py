"""Two people in the unit do the same at the same moment: one is done, the other is told, and one letter goes."""

from collections.abc import Iterator
from functools import partial
from uuid import UUID, uuid4

import pytest
from django.db import connection
from pytest_django import DjangoDbBlocker

from demo.emptied import empty
from langbenk.access.standing import Actor
from langbenk.decisions.actions.change_on_complaint import change_on_complaint
from langbenk.decisions.actions.send_on import send_on
from tests.cases.scene import Scene
from tests.cases.test_at_the_same_moment import EVERYTHING, both
from tests.conftest import as_owner
from tests.decisions.scene import FRIDAY, complained, done_with, letters, life_of, refused, told
from tests.decisions.test_drafts import assessed, made, proposed
from tests.decisions.test_late_complaints import DAY_AFTER, weigh


@pytest.fixture(autouse=True)
def _kept_for_real(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Let the rows be seen by other connections, and take them away afterwards."""
    with django_db_blocker.unblock():
        yield
        with as_owner():
            empty((*EVERYTHING, "organisation_letterhead"))
        connection.close()


def changed_by(scene: Scene, complaint: UUID, who: Actor) -> None:
    change_on_complaint(
        about=scene.noah, complaint=complaint, outcome="granted", reasons="Ja.", child_heard="Ja.", is_new="",
        weight="Much.", by=who, at=FRIDAY,
    )  # fmt: skip


def test_two_send_the_same_letter() -> None:
    scene = refused()
    assert both(lambda: told(scene, by=scene.eva), lambda: told(scene, by=scene.tor)) == ["", "TooEarly"]
    assert letters(scene) == [("outcome-refused", "Siri")]


def test_one_changes_the_answer_while_another_sends_it_on() -> None:
    scene = refused()
    decision = told(scene)
    complaint = complained(scene, decision)

    def sent() -> None:
        send_on(about=scene.noah, complaint=complaint, view="Nei.", is_new="", by=scene.tor, at=FRIDAY)

    assert both(lambda: changed_by(scene, complaint, scene.eva), sent) == ["", "TooEarly"]
    assert len(life_of(scene, decision)) == 3


def test_two_make_the_decision_that_one_has_proposed() -> None:
    scene = assessed()
    decision = proposed(scene)
    assert both(*(partial(made, scene, decision, who) for who in (scene.eva, scene.tor))) == ["", "TooEarly"]
    assert life_of(scene, decision) == ["draft", "proposed", "decided"]


def test_two_weigh_the_same_late_complaint_and_it_is_heard_or_turned_away_not_both() -> None:
    scene = refused()
    complaint = complained(scene, told(scene), at=DAY_AFTER)
    assert both(*(partial(weigh, scene, complaint, hear) for hear in ("yes", "no"))) == ["", "TooEarly"]
    assert len(done_with(complaint)) == 1


def test_the_mother_presses_twice_in_two_windows() -> None:
    scene, key = refused(), uuid4()
    decision = told(scene)
    assert both(*(lambda: complained(scene, decision, key=key) for _ in range(2))) == ["", ""]
    assert life_of(scene, decision) == ["told", "complained"]
