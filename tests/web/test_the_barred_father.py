"""Ylva's address is strictly protected against her father, who has parental responsibility. He tries everything.

Whatever he asks for is answered to the byte as if she did not exist; and his other child, who is registered in the same
home as she was, is his as before, and tells him nothing of her.
"""

import re
from collections.abc import Iterator
from datetime import date
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from langbenk.access.standing import Actor, Hat, Protection
from langbenk.cases.models import Concern
from langbenk.organisation.models import Employee, Employment, Unit
from langbenk.people.models import Person
from langbenk.people.seal import number_key, seal
from tests.bench.guarded import Scene, at_peace
from tests.conftest import as_owner
from tests.made import LONG_AGO, a_consent, a_service, seat, signed_in_client
from tests.web.test_intake_pages import NOAH_NUMBER, hidden, ticket_in

pytestmark = pytest.mark.django_db
NOTHING = uuid4()
SECRETS = ("Ylva", "Ellen", "Mina", "Lysvik", "Tuva", "Ingrid")  # the child, her home, her school and those round her


def addresses(resolver: URLResolver) -> Iterator[tuple[str, list[str]]]:
    for entry in resolver.url_patterns:
        if isinstance(entry, URLResolver):
            yield from addresses(entry)
        elif isinstance(entry, URLPattern) and "person" in entry.pattern.converters:
            yield str(entry.name), list(entry.pattern.converters)


def told(answer: HttpResponse, person: UUID) -> tuple[int, bytes, dict[str, str]]:
    """All that comes back: the status, every byte of the page, every header; the asked-for id left out."""
    headers = {name: value.replace(str(person), "id") for name, value in answer.headers.items() if name != "Set-Cookie"}
    body = b"".join(line for line in answer.content.splitlines(True) if b"csrfmiddlewaretoken" not in line)
    return answer.status_code, body.replace(str(person).encode(), b"id"), headers


def asked(browser: Client, person: UUID) -> dict[str, list[tuple[int, bytes, dict[str, str]]]]:
    """Every address about one person, asked for and posted to."""
    answers = {}
    for name, needed in addresses(get_resolver()):
        other = {key: "x" if key == "signal" else 7 if key == "line" else NOTHING for key in needed if key != "person"}
        where = reverse(name, kwargs={"person": person} | other)
        answers[name] = [told(browser.get(where), person), told(browser.post(where, {"text": "x"}), person)]
    return answers


def at_work(scene: Scene) -> Actor:
    """The father, who has got a job in the coordinating unit."""
    with as_owner():
        post = Employee.objects.create(person_id=scene.ronny.person, given_name="Ronny", family_name="Strand")
        unit = Unit.objects.get(service_id=scene.unit)
        Employment.objects.create(employee=post, unit=unit, profession="leader", since=LONG_AGO)
    return Actor(scene.ronny.person, Hat.STAFF, post.id)


def test_no_address_answers_otherwise_than_for_a_child_that_does_not_exist() -> None:
    scene = at_peace()
    with as_owner():
        a_consent(scene.ylva, scene.school, scene.ronny)
    scene.set()
    for who in (scene.ronny, at_work(scene)):
        browser = signed_in_client(who)
        hers, nobodys = asked(browser, scene.ylva), asked(browser, uuid4())
        assert len(hers) > 25
        assert {name for name in hers if hers[name] != nobodys[name]} == set()


def test_his_own_pages_and_lists_say_nothing_of_her() -> None:
    scene = at_peace()
    scene.set()
    for who in (scene.ronny, at_work(scene)):
        browser = signed_in_client(who)
        for name in ("front", "family-home", "my-cases", "board", "protections", "glass", "closeness", "privacy"):
            page = browser.get(reverse(name), follow=True).content.decode()
            assert [secret for secret in SECRETS if secret in page] == [], name


def test_his_other_child_is_his_as_before_and_tells_nothing() -> None:
    scene = at_peace()
    scene.set()
    browser = signed_in_client(scene.ronny)
    home = browser.get(reverse("family-home"))
    assert home.status_code == 302  # the one child that he has here now
    assert home["Location"] == reverse("family-child", args=[scene.vetle])
    for name in ("family-child", "family-consents", "who-looked"):
        answer = browser.get(reverse(name, args=[scene.vetle]))
        assert answer.status_code == 200
        assert [secret for secret in SECRETS if secret in answer.content.decode()] == []


def test_the_mothers_other_child_is_as_unknown_to_him_as_hers() -> None:
    scene = at_peace()
    scene.set()
    browser = signed_in_client(scene.ronny)
    where = reverse("family-child", args=[scene.mina])
    assert told(browser.get(where), scene.mina)[0] == 404


def test_it_takes_as_many_questions_to_say_no_as_where_nobody_is() -> None:
    scene = at_peace()
    scene.set()
    browser, counts = signed_in_client(scene.ronny), []
    for person in (scene.ylva, uuid4()):
        with CaptureQueriesContext(connection) as queries:
            browser.get(reverse("family-child", args=[person]))
        counts.append(len(queries))
    assert counts[0] == counts[1]


def search(browser: Client, **said: str) -> str:
    return str(browser.post(reverse("new-concern"), said).content.decode())


def test_at_work_his_search_finds_nobody_and_his_worry_is_kept_as_of_somebody_new() -> None:
    scene = at_peace()
    with as_owner():
        Person.objects.filter(id=scene.ylva).update(number_key=number_key(NOAH_NUMBER), number_sealed=seal(NOAH_NUMBER))
    scene.set()
    browser = signed_in_client(at_work(scene), language="en")
    page = search(browser, search="number", number=NOAH_NUMBER)
    assert "We found nobody. Write who it is." in page
    assert "Is somebody in danger?" not in page
    by_name = search(browser, search="name", given_name="Ylva", family_name="Dahl", birth_date="30.05.2017")
    assert "We found nobody" in by_name
    said = {
        "found": ticket_in(page), "once": hidden(page, "once"), "given_name": "Ylva", "family_name": "Dahl",
        "birth_date": "30.05.2017", "text": "I have not seen her.", "family_told": "no",
    }  # fmt: skip
    assert browser.post(reverse("tell-concern"), said)["Location"] == reverse("concern-received")
    with as_owner():
        concern = Concern.objects.get()
        assert concern.person_id != scene.ylva
        assert Person.objects.get(id=concern.person_id).number_key is None
        assert Person.objects.get(id=scene.ylva).number_key == number_key(NOAH_NUMBER)


def test_a_confidential_address_is_told_openly_and_nothing_more() -> None:
    scene = at_peace()
    scene.set(Protection.CONFIDENTIAL)
    browser = signed_in_client(scene.ronny, language="en")
    for name in ("family-child", "family-plan", "family-consents", "who-looked"):
        answer = browser.get(reverse(name, args=[scene.ylva]))
        page = answer.content.decode()
        assert (answer.status_code, "because an address is protected" in page) == (403, True)
        assert "emergency" not in page
        assert [secret for secret in SECRETS if secret in page] == []
    assert signed_in_client(scene.ronny).get(reverse("family-home"))["Location"] == reverse(
        "family-child", args=[scene.vetle]
    )


def test_his_mother_who_is_next_of_kin_is_counted_among_those_who_can_still_read() -> None:
    scene = at_peace()
    with as_owner():
        gran = Person.objects.create(given_name="Bodil", family_name="Strand", birth_date=date(1955, 1, 1)).id
        seat(scene.ylva, "kin", "pbrl-1-3", relative=Actor(gran, Hat.FAMILY))
    scene.set()
    page = signed_in_client(scene.marit, language="en").get(reverse("protection", args=[scene.ylva])).content.decode()
    [named] = re.findall("these are not kept out: ([^.]+)", page)
    assert set(named.split(" and ")) == {"Ellen Lie", "Bodil Strand"}


def test_what_the_mother_reads_does_not_ask_for_his_yes() -> None:
    scene = at_peace()
    with as_owner():
        a_consent(scene.ylva, scene.school, scene.ellen)
        a_service("ppt")
    scene.set()
    page = signed_in_client(scene.ellen, language="en").get(reverse("family-consents", args=[scene.ylva]))
    assert page.status_code == 200
    assert "Ronny Lie has not said yes" not in page.content.decode()
