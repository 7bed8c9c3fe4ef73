"""The pages on protected addresses, closeness, roles that meet and the glass, as staff meets them."""

import re
from datetime import date
from uuid import UUID, uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from langbenk.access.standing import Actor
from langbenk.bench.models import AddressProtection, Barrier, Lifting
from langbenk.cases.models import RoleChoice
from langbenk.people.models import Person
from langbenk.people.seal import number_key, seal
from tests.bench.guarded import Scene, at_peace
from tests.cases.scene import decided
from tests.conftest import as_owner
from tests.made import a_person, a_service, an_employee, seat, signed_in_client
from tests.web.test_intake_pages import NOAH_NUMBER

pytestmark = pytest.mark.django_db
VALID = NOAH_NUMBER


def browser(who: Actor, language: str = "en") -> Client:
    return signed_in_client(who, language=language)


def page_of(scene: Scene) -> str:
    return reverse("protection", args=[scene.ylva])


def filled(scene: Scene, **other: str) -> dict[str, str | list[str]]:
    return {
        "does": "set",
        "grade": "strict",
        "decided_by": "police",
        "against": str(scene.ronny.person),
        "reason": "Decided 1 November.",
        "named": [str(scene.jorunn.post)],
    } | other


def rows() -> list[AddressProtection]:
    with as_owner():
        return list(AddressProtection.objects.order_by("set_at"))


def test_it_is_set_confirmed_asked_to_end_and_ended_by_two() -> None:
    scene = at_peace()
    marit, jorunn, where = browser(scene.marit), browser(scene.jorunn), page_of(scene)
    assert "No protected address" in marit.get(where).content.decode()
    assert marit.post(where, filled(scene)).status_code == 302
    shown = marit.get(where).content.decode()
    assert "It counts, and waits for a second person" in shown
    assert 'value="confirm"' not in shown
    this = {"protection": str(rows()[0].id)}
    assert marit.post(where, this | {"does": "confirm"}).status_code == 422
    assert jorunn.post(where, this | {"does": "confirm"}).status_code == 302
    assert jorunn.post(where, this | {"does": "ask-to-end", "reason": ""}).status_code == 422
    assert jorunn.post(where, this | {"does": "ask-to-end", "reason": "Lifted."}).status_code == 302
    assert 'value="end"' not in jorunn.get(where).content.decode()
    assert 'value="end"' in marit.get(where).content.decode()
    assert marit.post(where, this | {"does": "keep"}).status_code == 302
    assert jorunn.post(where, this | {"does": "ask-to-end", "reason": "Lifted."}).status_code == 302
    assert marit.post(where, this | {"does": "end"}).status_code == 302
    assert rows()[0].ended_at is not None
    assert "Jorunn Moe asked that it end, and Marit Moe ended it" in marit.get(where).content.decode()


def test_one_more_is_named_by_two_and_left_out_by_one() -> None:
    scene = at_peace()
    marit, jorunn, where = browser(scene.marit), browser(scene.jorunn), page_of(scene)
    marit.post(where, filled(scene))
    this = {"protection": str(rows()[0].id), "employee": str(scene.tor.post)}
    assert marit.post(where, this | {"does": "ask-to-name"}).status_code == 302
    assert "Waits for a second person" in marit.get(where).content.decode()
    assert jorunn.post(where, this | {"does": "name"}).status_code == 302
    assert scene.tor.post in rows()[0].named_staff
    assert marit.post(where, this | {"does": "leave-out"}).status_code == 302
    wrong = marit.post(where, this | {"does": "leave-out", "employee": str(scene.jorunn.post)})
    assert wrong.status_code == 422
    assert "At least two must be named" in wrong.content.decode()
    gone = {"protection": str(uuid4()), "does": "confirm"}
    assert marit.post(where, gone).status_code == 404


def test_what_is_wrong_is_said_and_nothing_typed_is_lost() -> None:
    scene = at_peace()
    marit, where = browser(scene.marit), page_of(scene)
    wrong = marit.post(where, filled(scene, named=[], reason="Decided 2 November."))
    assert wrong.status_code == 422
    assert "At least two must be named" in wrong.content.decode()
    assert "Decided 2 November." in wrong.content.decode()
    assert marit.post(where, filled(scene, against="somebody")).status_code == 422
    assert rows() == []


def test_somebody_who_is_not_near_is_found_by_number() -> None:
    scene = at_peace()
    with as_owner():
        kjell = a_person("Kjell", born=date(1985, 1, 1))
        Person.objects.filter(id=kjell).update(number_key=number_key(VALID), number_sealed=seal(VALID))
    marit, where = browser(scene.marit), page_of(scene)
    assert marit.post(where, filled(scene, against="somebody", number=VALID)).status_code == 302
    assert rows()[0].against_id == kjell
    assert "Kjell Lie" in marit.get(where).content.decode()


def test_the_case_page_carries_a_sign_and_every_form_looks_for_places() -> None:
    scene = at_peace()
    marit = browser(scene.marit)
    case = reverse("case", args=[scene.ylva])
    sign = "Write and say nothing that shows where anybody is."
    assert sign not in marit.get(case).content.decode()
    marit.post(page_of(scene), filled(scene))
    assert sign in marit.get(case).content.decode()
    assert sign in browser(scene.tuva).get(case).content.decode()
    said = {"child_coordinator": "yes", "coordinator": "no", "plan": "yes", "said_by": "Ellen"}
    pointed = marit.post(reverse("wish", args=[scene.ylva]), said | {"words": "She goes to Solvik skole now."})
    assert "This can show where a person with a protected address is" in pointed.content.decode()


def test_the_list_tells_who_has_been_there() -> None:
    scene = at_peace()
    marit = browser(scene.marit)
    marit.post(page_of(scene), filled(scene))
    browser(scene.ingrid).get(reverse("case", args=[scene.ylva]))
    shown = marit.get(reverse("protections")).content.decode()
    assert "Ylva Dahl" in shown
    assert "Ingrid Moe" in shown
    assert "Ylva" not in browser(scene.tor).get(reverse("protections")).content.decode()
    assert browser(scene.ellen).get(reverse("protections")).status_code == 404


def test_somebody_close_is_declared_once_and_the_unit_sees_the_seat_stopped() -> None:
    scene = at_peace()
    with as_owner():
        Person.objects.filter(id=scene.ylva).update(number_key=number_key(VALID), number_sealed=seal(VALID))
    tuva, where = browser(scene.tuva), reverse("closeness")
    assert tuva.post(where, {"number": "nonsense"}).status_code == 422
    assert tuva.post(where, {"number": VALID}).status_code == 302
    shown = tuva.get(where).content.decode()
    assert "You have a seat there still" in shown
    assert "Ylva" not in shown
    again = tuva.post(where, {"number": VALID})
    assert (again.status_code, "counts as your own family already" in again.content.decode()) == (422, True)
    assert tuva.get(reverse("case", args=[scene.ylva])).status_code == 403
    assert (
        "Cannot work here: own family." in browser(scene.marit).get(reverse("case", args=[scene.ylva])).content.decode()
    )
    with as_owner():
        assert Barrier.objects.count() == 1


def test_a_number_that_nobody_has_is_not_declared() -> None:
    scene = at_peace()
    wrong = browser(scene.tuva).post(reverse("closeness"), {"number": VALID})
    assert (wrong.status_code, "We find nobody with this number now" in wrong.content.decode()) == (422, True)


def test_a_leader_is_sent_an_address_and_chooses_without_seeing_the_child() -> None:
    scene = decided()
    with as_owner():
        leif = an_employee("Leif", scene.unit, profession="leader")
        ingrid = an_employee("Ingrid", scene.school)
        seat(scene.noah, "team_member", "oppl-24-1", employee=ingrid, service=scene.school)
    eva, where = browser(scene.eva), reverse("coordinator", args=[scene.noah])
    said = {
        "coordinator": str(scene.tor.post), "deputy": str(ingrid.post), "since": f"{timezone.localdate():%d.%m.%Y}",
        "family_wish": "None.", "named": "moe",
    }  # fmt: skip
    refused = eva.post(where, said)
    assert (refused.status_code, "A leader must say yes in writing first" in refused.content.decode()) == (422, True)
    [address] = re.findall(rf"http://testserver(/cases/{scene.noah}/role/{scene.tor.post}/)", refused.content.decode())
    assert eva.get(address).status_code == 403
    leader = browser(leif)
    shown = leader.get(address).content.decode()
    assert "Tor Moe" in shown
    assert "Noah" not in shown
    assert leader.post(address, {"answer": "yes", "because": "We are four people here."}).status_code == 302
    assert "We are four people here." in leader.get(address).content.decode()
    assert eva.post(where, said).status_code == 302
    assert leader.get(reverse("role", args=[scene.noah, ingrid.post])).status_code == 404
    with as_owner():
        assert RoleChoice.objects.count() == 1


def link_of(page: str) -> str:
    [found] = re.findall(r'href="(/emergency/\?found=[^"]+)"', page)
    return found


def smash(client: Client, link: str) -> str:
    """Follow the link, fill the form, and give back where one comes."""
    sealed = re.findall(r'name="found" value="([^"]+)"', client.get(link).content.decode())[0]
    said = {"found": sealed, "ground": "fvl-13b", "because": "She has run away.", "hours": "2", "once": str(uuid4())}
    answer = client.post(reverse("emergency"), said)
    assert answer.status_code == 302
    return answer["Location"]


def searched(client: Client, person: UUID) -> str:
    """What the forced search leads to."""
    with as_owner():
        found = Person.objects.get(id=person)
    said = {"search": "name", "given_name": found.given_name, "family_name": found.family_name}
    shown = client.post(reverse("new-concern"), said | {"birth_date": f"{found.birth_date:%d.%m.%Y}"}).content.decode()
    sealed = re.findall(r'name="found" value="([^"]+)"', shown)[0]
    return client.post(reverse("tell-concern"), {"found": sealed, "chosen": "yes"}).content.decode()


def test_from_a_page_that_was_shut_the_glass_opens_the_case() -> None:
    scene = at_peace()
    tuva = browser(scene.tuva)
    shut = tuva.get(reverse("plan", args=[scene.ylva]))
    assert shut.status_code == 403
    assert smash(tuva, link_of(shut.content.decode())) == reverse("case", args=[scene.ylva])
    marit = browser(scene.marit)
    board = marit.get(reverse("board")).content.decode()
    assert "1 waits to be gone through" in board
    [address] = re.findall(r'href="(/glass/[0-9a-f-]+/[0-9a-f-]+/)"', marit.get(reverse("glass")).content.decode())
    assert marit.post(address, {"finding": "justified"}).status_code == 422
    assert marit.post(address, {"finding": "justified", "note": "She was found."}).status_code == 302
    assert "She was found." in marit.get(reverse("glass")).content.decode()
    assert marit.get(reverse("glass-review", args=[scene.mina, address.split("/")[3]])).status_code == 404


def test_after_a_search_nothing_tells_a_case_from_none_until_the_glass_is_broken() -> None:
    scene = at_peace()
    with as_owner():
        emil, hanne = a_person("Emil", born=date(2015, 1, 1)), an_employee("Hanne", scene.school)
    client, pages = browser(hanne), []
    for person, name in ((scene.ylva, "Ylva Dahl"), (emil, "Emil Lie")):
        link = link_of(searched(client, person))
        page = client.get(link).content.decode().replace(name, "N.N.")
        pages.append(re.sub(r'(value|name="once" value)="[^"]{30,}"', "", page).replace(link.partition("=")[2], ""))
    assert re.sub(r"found=[^\"]+", "", pages[0]) == re.sub(r"found=[^\"]+", "", pages[1])
    assert smash(client, link_of(searched(client, scene.ylva))) == reverse("case", args=[scene.ylva])
    assert smash(client, link_of(searched(client, emil))) == reverse("emergency-nothing")
    with as_owner():
        assert Lifting.objects.count() == 2


def test_a_protected_address_answers_like_somebody_who_is_not_known() -> None:
    scene = at_peace()
    with as_owner():
        hanne = an_employee("Hanne", scene.school)
    browser(scene.marit).post(page_of(scene), filled(scene, against="nobody"))
    client = browser(hanne)
    assert smash(client, link_of(searched(client, scene.ylva))) == reverse("emergency-nothing")
    with as_owner():
        assert Lifting.objects.count() == 0


def test_the_page_offers_the_grounds_that_fit_where_one_works() -> None:
    scene = at_peace()
    with as_owner():
        at_school = an_employee("Hanne", scene.school)
        at_the_clinic = an_employee("Bente", a_service("child_mental_health", "The clinic"))
    for at_work, offered in ((at_school, False), (at_the_clinic, True)):
        client = browser(at_work)
        page = client.get(link_of(searched(client, scene.ylva))).content.decode()
        assert 'value="fvl-13b"' in page
        assert ('value="hpl-23"' in page, 'value="hpl-31"' in page) == (offered, offered)


def test_without_a_ticket_there_is_nobody_to_open() -> None:
    scene = at_peace()
    client = browser(scene.tuva)
    for address in (reverse("emergency"), reverse("emergency") + "?found=forged"):
        assert "Search for the person first" in client.get(address).content.decode()
    assert client.post(reverse("emergency"), {"ground": "fvl-13b"}).status_code == 200
    assert browser(scene.ellen).get(reverse("emergency")).status_code == 404
    lent = link_of(browser(scene.tuva).get(reverse("plan", args=[scene.ylva])).content.decode())
    assert "Search for the person first" in browser(scene.tor).get(lent).content.decode()
    own_family = re.findall("emergency", browser(scene.ellen).get(reverse("plan", args=[scene.ylva])).content.decode())
    assert own_family == []


def test_another_at_the_unit_takes_the_review_on_a_page() -> None:
    scene = at_peace()
    tuva = browser(scene.tuva)
    smash(tuva, link_of(tuva.get(reverse("plan", args=[scene.ylva])).content.decode()))
    with as_owner():
        broken = Lifting.objects.get()
    assert broken.reviewer_id == scene.jorunn.post  # she leads the unit
    marit, where = browser(scene.marit), reverse("glass-review", args=[scene.ylva, broken.id])
    assert "Jorunn Moe is to go through it." in marit.get(where).content.decode()
    assert "Jorunn Moe is to go through it." in marit.get(reverse("glass")).content.decode()
    assert marit.post(where, {"does": "take"}).status_code == 302
    assert "You are to go through it." in marit.get(reverse("glass")).content.decode()
    assert "I will go through it" not in marit.get(where).content.decode()
    assert marit.post(where, {"finding": "justified", "note": ""}).status_code == 422
    assert marit.post(where, {"finding": "justified", "note": "She was ill."}).status_code == 302


def test_a_protection_that_nobody_has_confirmed_in_time_is_shown_as_late() -> None:
    scene = at_peace()
    scene.set()  # on 2 November; the browser's day is long after
    for where in (page_of(scene), reverse("protections")):
        assert "Should have been confirmed by" in browser(scene.jorunn).get(where).content.decode()
    assert "1 late for a second person" in browser(scene.jorunn).get(reverse("board")).content.decode()
