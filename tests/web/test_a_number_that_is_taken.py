"""Ylva is strictly protected from her father, who works in the municipality and knows her identity number. He tells a
concern with it; all that he is answered from then on is, to the byte, what he would be answered of a child that nobody
has met before him.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse

from langbenk.access.standing import Actor
from langbenk.audit.models import LogLine
from langbenk.bench.models import Tie
from langbenk.bench.sheets.openings import protections_sheet
from langbenk.bench.sheets.protection import protection_sheet
from langbenk.cases.models import Case, Concern
from langbenk.cases.sheets.board import board
from langbenk.people.identity_number import read_number
from langbenk.people.models import Double, Person
from langbenk.people.seal import number_key, seal
from langbenk.people.search import find_by_name, find_by_number
from tests.bench.guarded import TUESDAY, Scene, at_peace
from tests.conftest import as_owner
from tests.made import signed_in_client
from tests.web.test_intake_pages import NOAH_NUMBER, hidden, ticket_in
from tests.web.test_the_barred_father import at_work

pytestmark = pytest.mark.django_db
HER_NUMBER = NOAH_NUMBER
NUMBER = read_number(HER_NUMBER, demo=True)
YLVA = {"given_name": "Ylva", "family_name": "Dahl", "birth_date": "30.05.2017"}
BY_NUMBER = {"search": "number", "number": HER_NUMBER}
BY_NAME = {"search": "name"} | YLVA


def a_strange_scene(*, hers: bool) -> tuple[Scene, Actor]:
    """Ylva protected from her father; the number is hers, or, in the other world, nobody's."""
    scene = at_peace()
    with as_owner():
        kept = {"number_key": number_key(HER_NUMBER), "number_sealed": seal(HER_NUMBER)} if hers else {}
        Person.objects.filter(id=scene.ylva).update(**kept)
    scene.set()
    return scene, at_work(scene)


@contextmanager
def undone() -> Iterator[None]:
    here = transaction.savepoint()
    yield
    transaction.savepoint_rollback(here)


def bytes_of(answer: Any) -> tuple[int, str, str]:
    """Everything that comes back but what is drawn anew each time: ids, tickets, and the form's own key."""
    text = re.sub(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "id", answer.content.decode())
    text = re.sub(r'/emergency/\?found=[^"]*', "/emergency/", text)
    text = re.sub(r'(name="(?:csrfmiddlewaretoken|found|draft)" value=)"[^"]*"', r"\1", text)
    where = re.sub(r"[0-9a-f-]{36}", "id", answer.headers.get("Location", ""))
    return answer.status_code, text, where


def told(browser: Client, page: str, text: str) -> Any:
    """A concern told from the page that the search led to: of somebody found, or of somebody new."""
    new = YLVA if 'name="given_name"' in page else {}
    said = {"found": ticket_in(page), "once": hidden(page, "once"), "text": text, "family_told": "no"} | new
    return browser.post(reverse("tell-concern"), said)


def the_road(who: Actor) -> list[tuple[int, str, str]]:
    """He searches, tells, searches again in every way, tells twice more, and reads all that is his."""
    browser = signed_in_client(who, language="en")
    answers: list[Any] = []

    def search(**said: str) -> str:
        answers.append(browser.post(reverse("new-concern"), said))
        return str(answers[-1].content.decode())

    first, stale = search(**BY_NUMBER), search(**BY_NUMBER)
    answers.append(told(browser, first, "I have not seen her."))
    again = search(**BY_NUMBER)
    assert "Ylva Dahl" in again
    answers.append(told(browser, again, "I still have not seen her."))
    answers.append(told(browser, stale, "From the page that was open."))
    search(**BY_NAME)
    search(search="expected", parent=HER_NUMBER, due_date="01.03.2027")
    for name in ("my-cases", "front", "board", "protections", "glass", "closeness", "concern-received"):
        answers.append(browser.get(reverse(name), follow=True))
    with as_owner():
        [about] = {concern.person_id for concern in Concern.objects.all()}
    for name in ("case", "cooperation", "seats", "relatives", "consents", "entries", "protection"):
        answers.append(browser.get(reverse(name, args=[about])))
    answers.append(browser.post(reverse("closeness"), {"number": HER_NUMBER}))
    search(**BY_NUMBER)
    return [bytes_of(answer) for answer in answers]


def test_a_hidden_number_is_answered_as_a_free_one_to_the_byte() -> None:
    roads = []
    for hers in (True, False):
        with undone():
            _, ronny = a_strange_scene(hers=hers)
            roads.append(the_road(ronny))
            with as_owner():
                assert Double.objects.count() == int(hers)
                [about] = {concern.person_id for concern in Concern.objects.all()}
                assert (Concern.objects.count(), Case.objects.filter(person_id=about).count()) == (3, 1)
    assert len(roads[0]) > 15
    for taken, free in zip(*roads, strict=True):
        assert taken[::2] == free[::2]
        assert taken[1].splitlines() == free[1].splitlines()


def test_nobody_else_finds_the_double() -> None:
    scene, ronny = a_strange_scene(hers=True)
    the_road(ronny)
    for found in (
        find_by_number(NUMBER, by=scene.tuva, at=TUESDAY),
        find_by_name("Ylva", "Dahl", date(2017, 5, 30), by=scene.tuva, at=TUESDAY),
    ):
        assert [one.id for one in found] == [scene.ylva]


def test_nothing_of_it_stands_in_her_own_log_or_round_her() -> None:
    scene, ronny = a_strange_scene(hers=True)
    with as_owner():
        before = Tie.objects.filter(person_id=scene.ylva).count(), LogLine.objects.filter(person=scene.ylva).count()
    the_road(ronny)
    with as_owner():
        seats, lines = Tie.objects.filter(person_id=scene.ylva), LogLine.objects.filter(person=scene.ylva)
        assert (seats.count(), lines.count()) == before
        assert Concern.objects.filter(person_id=scene.ylva).count() == 0


def test_those_who_are_named_read_what_he_told_and_he_and_the_others_do_not() -> None:
    scene, ronny = a_strange_scene(hers=True)
    the_road(ronny)
    for named in (scene.marit, scene.ingrid):
        sheet = protection_sheet(about=scene.ylva, by=named, at=TUESDAY)
        assert [one.words for one in sheet.to_join][-1] == "I have not seen her."
        assert {(one.name, one.service_name) for one in sheet.to_join} == {("Ronny Strand", "The unit")}
    assert [one.many for one in protections_sheet(by=scene.marit, at=TUESDAY).waiting] == [3]
    assert [board(by=one, at=TUESDAY).doubles for one in (scene.marit, scene.tor, ronny)] == [1, 0, 0]
    page = signed_in_client(scene.marit, language="en").get(reverse("protection", args=[scene.ylva])).content.decode()
    assert "Told by somebody who must not know" in page
    assert "I have not seen her." in page
    with as_owner():
        double = Double.objects.get().person_id
    own = signed_in_client(ronny, language="en").get(reverse("protection", args=[double])).content.decode()
    assert "Told by somebody who must not know" not in own
