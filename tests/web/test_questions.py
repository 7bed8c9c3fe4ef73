"""The leader's pages: what families ask about the log, by when, and the answer that comes back to the line."""

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from django.test import Client

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.by_post import may_by_post
from langbenk.bench.door import door
from langbenk.insight.models import Question
from langbenk.organisation.models import Employment
from tests.conftest import as_owner
from tests.made import an_employee, signed_in_client
from tests.plans.scene import MONDAY, Scene, noahs_bench
from tests.web.drawn import Element, read

pytestmark = pytest.mark.django_db


@pytest.fixture
def scene() -> Scene:
    """Tuva has read Noah's case, and Siri has asked why."""
    noah = noahs_bench()
    with door(Action.CASE_READ, by=noah.tuva, at=MONDAY, about=noah.noah):
        pass
    siri = signed_in_client(noah.siri, language="en", name="Siri Lie")
    page = read(siri.get(f"/home/{noah.noah}/looked/").content.decode())
    (line,) = [one for one in page.all("a") if "Ask why" in one.text]
    siri.post(line.attributes["href"], {"words": "Why on a <b>Monday</b>?", "once": str(uuid4())})
    return noah


@pytest.fixture
def lars(scene: Scene) -> Actor:
    with as_owner():
        return an_employee("Lars", scene.school, profession="leader")


def shown(client: Client, address: str, status: int = 200) -> Element:
    answer = client.get(address)
    assert answer.status_code == status
    return read(answer.content.decode()).one("main")


def address(scene: Scene) -> str:
    with as_owner():
        return f"/questions/{scene.noah}/{Question.objects.get().id}/"


def test_the_leader_sees_the_line_the_words_and_the_day_and_answers(scene: Scene, lars: Actor) -> None:
    client = signed_in_client(lars, language="en")
    line = shown(client, "/questions/").one("ul", class_="lines")
    assert "About Tuva Moe, 2 November 2026" in line.text.replace("\xa0", " ")
    assert line.one("a").attributes["href"] == address(scene)
    page = shown(client, address(scene))
    assert "teacher, Lysvik school, read the case" in page.text
    assert "Sits on the bench (Education Act (opplæringslova) § 24-1)" in page.text.replace("\xa0", " ")
    assert "Why on a <b>Monday</b>?" in page.text
    assert client.post(address(scene), {"answer": "A meeting.", "once": str(uuid4())})["Location"] == address(scene)
    assert "Answered" in shown(client, "/questions/").text
    siri = shown(signed_in_client(scene.siri, language="en"), f"/home/{scene.noah}/looked/")
    assert "Lars Moe answered on" in siri.text
    assert "A meeting." in siri.text


def test_nothing_else_about_the_child_is_there_than_the_name(scene: Scene, lars: Actor) -> None:
    page = shown(signed_in_client(lars, language="en"), address(scene))
    assert "The line in the log about Noah Lie" in page.text
    assert "2017" not in page.text
    assert "Siri" not in page.text


def test_what_is_overdue_stands_out(scene: Scene, lars: Actor) -> None:
    client = signed_in_client(lars, language="en")
    assert "Overdue" not in shown(client, "/questions/").text
    with as_owner():
        Question.objects.update(due_on=date(2026, 11, 1))
    assert "Overdue" in shown(client, "/questions/").text
    assert "Overdue" in shown(client, address(scene)).text


def test_an_empty_answer_is_said_at_the_field(scene: Scene, lars: Actor) -> None:
    answer = signed_in_client(lars, language="en").post(address(scene), {"answer": "  ", "once": str(uuid4())})
    assert answer.status_code == 422
    assert "Write something here." in answer.content.decode()


def test_two_leaders_who_answer_at_once_do_not_write_over_each_other(scene: Scene, lars: Actor) -> None:
    with as_owner():
        liv = an_employee("Liv", scene.school, profession="leader")
    signed_in_client(lars).post(address(scene), {"answer": "A meeting.", "once": str(uuid4())})
    second = signed_in_client(liv, language="en").post(address(scene), {"answer": "No.", "once": str(uuid4())})
    assert second.status_code == 422
    said = read(second.content.decode()).one("section", id="answer").text
    assert "Somebody else has answered this already." in said
    assert "No." in said
    assert "A meeting." in said
    with as_owner():
        assert Question.objects.get().answer == "A meeting."


def test_a_leader_who_looked_is_told_that_somebody_else_answers(scene: Scene) -> None:
    with as_owner():
        Employment.objects.filter(employee=scene.tuva.employee).update(profession="leader")
    tuva = signed_in_client(scene.tuva, language="en")
    page = shown(tuva, address(scene))
    assert "somebody else answers" in page.text
    assert page.all("textarea") == []
    forced = tuva.post(address(scene), {"answer": "I was curious.", "once": str(uuid4())})
    assert forced.status_code == 422
    assert "Somebody else must answer." in forced.content.decode()


def test_a_teacher_the_family_and_a_leader_elsewhere_find_no_page(scene: Scene) -> None:
    with as_owner():
        elsewhere = an_employee("Tor", scene.health, profession="leader")
    assert "Nobody has asked" in shown(signed_in_client(elsewhere, language="en"), "/questions/").text
    assert signed_in_client(scene.siri).get("/questions/").status_code == 404
    for by in (elsewhere, scene.siri, scene.tuva):
        assert signed_in_client(by).get(address(scene)).status_code in (403, 404)
        posted = signed_in_client(by).post(address(scene), {"answer": "x", "once": str(uuid4())})
        assert posted.status_code in (403, 404)
    with as_owner():
        assert Question.objects.get().answer == ""


def test_a_forged_question_or_one_about_another_child_is_not_there(scene: Scene, lars: Actor) -> None:
    client, other = signed_in_client(lars), noahs_bench()
    question = address(scene).rsplit("/", 2)[1]
    for where in (f"/questions/{scene.noah}/{uuid4()}/", f"/questions/{other.noah}/{question}/"):
        assert client.get(where).status_code == 404
        assert client.post(where, {"answer": "x", "once": str(uuid4())}).status_code == 404


def test_only_who_leads_a_service_has_the_way_there_in_the_menu(scene: Scene, lars: Actor) -> None:
    monday = datetime(2026, 11, 2, 9, tzinfo=UTC)
    assert "look.explain" in may_by_post(lars, monday)
    assert "look.explain" not in may_by_post(lars, datetime(2019, 12, 31, 9, tzinfo=UTC))
    assert "look.explain" not in may_by_post(scene.tuva, monday)
