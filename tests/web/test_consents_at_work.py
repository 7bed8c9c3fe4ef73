"""What staff see of consents and relatives, and what they can write down there."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.test import Client

from langbenk.access.standing import Actor, Hat
from langbenk.bench.models import Consent, Tie
from langbenk.cases.sheets.child import Child
from langbenk.people.models import Person
from langbenk.web.birthdays import GUARDIANS, STAFF, YOUNG, birthdays_ahead
from langbenk.web.edge import today
from tests.conftest import as_owner
from tests.made import a_consent, a_person, seat, signed_in_client
from tests.plans.scene import Scene, noahs_bench
from tests.web.drawn import Element, read

pytestmark = pytest.mark.django_db
BORN = {"given_name": "Kari", "family_name": "Lie", "birth_date": "01.01.1980"}


def main(client: Client, address: str, *, status: int = 200) -> Element:
    answer = client.get(address)
    assert answer.status_code == status
    return read(answer.content.decode()).one("main")


def consents(scene: Scene) -> str:
    return f"/cases/{scene.noah}/consents/"


def relatives(scene: Scene) -> str:
    return f"/cases/{scene.noah}/relatives/"


def answered(scene: Scene, **more: object) -> dict[str, object]:
    return {
        "giver": str(scene.omar.person), "receiver": str(scene.school), "parts": ["plan"], "answer": "yes",
        "how": "oral", "witness": "Per Moe", "day": "02.11.2026", "language": "nn",
    } | more  # fmt: skip


def test_the_page_says_what_is_open_to_whom_and_from_whom_an_answer_is_missing() -> None:
    scene = noahs_bench()
    with as_owner():
        a_consent(scene.noah, scene.school, scene.siri, until=date(2030, 2, 1))
    shown = main(signed_in_client(scene.ingrid, language="en"), consents(scene)).text.replace("\xa0", " ")
    assert "We wait for Omar Lie." in shown
    assert "Siri Lie said yes on 1 January 2026. It ends on 1 February 2030." in shown
    assert "Omar Lie has not answered." in shown


def test_an_answer_is_written_down_in_the_words_that_were_heard() -> None:
    scene = noahs_bench()
    with as_owner():
        a_consent(scene.noah, scene.school, scene.siri)
    ingrid = signed_in_client(scene.ingrid, language="en")
    assert ingrid.post(consents(scene), answered(scene)).status_code == 302
    with as_owner():
        kept = Consent.objects.get(given_by=scene.omar.person)
    assert "får lese heile planen for Noah: måla, kven som gjer kva, og når." in kept.informed_text
    assert "Can see the plan" in main(ingrid, consents(scene)).text
    at_home = main(signed_in_client(scene.omar, language="en"), f"/home/{scene.noah}/consents/").text
    assert "Said aloud, written down by Ingrid Moe." in at_home


@pytest.mark.parametrize(
    "wrong",
    [
        {"giver": "nobody"}, {"receiver": "' OR 1=1"}, {"parts": ["everything"]}, {"parts": []}, {"answer": "maybe"},
        {"how": "rumour"}, {"witness": ""}, {"day": "02.11.2090"}, {"day": "31.02.2026"}, {"until": "01.01.2020"},
        {"language": "tlh"}, {"purpose": "x" * 501}, {"witness": "\x00"},
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_and_nothing_is_kept(wrong: dict[str, object]) -> None:
    scene = noahs_bench()
    answer = signed_in_client(scene.ingrid).post(consents(scene), answered(scene, **wrong))
    assert answer.status_code == 422
    with as_owner():
        assert not Consent.objects.exists()


def test_the_teacher_and_the_family_do_not_come_in() -> None:
    scene = noahs_bench()
    for by, status in ((scene.tuva, 403), (scene.siri, 403)):
        for address in (consents(scene), relatives(scene)):
            assert signed_in_client(by).get(address).status_code == status


def test_somebody_is_looked_up_and_sits_down() -> None:
    scene = noahs_bench()
    with as_owner():
        kari = a_person("Kari", born=date(1980, 1, 1))
    ingrid = signed_in_client(scene.ingrid, language="en")
    found = read(ingrid.post(relatives(scene), BORN).content.decode()).one("section", id="search")
    who = found.one("input", name="who").attributes["value"]
    chosen = read(ingrid.post(relatives(scene), {"who": who}).content.decode())
    assert chosen.one("section", id="seat").one("h2").text == "Kari Lie"
    assert chosen.all("p", class_="ds-validation-message") == []
    sealed = chosen.one("section", id="seat").one("input", name="who").attributes["value"]
    assert ingrid.post(relatives(scene), {"who": sealed, "kind": "attorney"}).status_code == 422
    assert ingrid.post(relatives(scene), {"who": sealed, "kind": "guardian"}).status_code == 422
    with as_owner():
        assert not Tie.objects.filter(relative_id=kari).exists()
    mandate = {"who": sealed, "kind": "attorney", "note": "Power of attorney of 1 November."}
    assert ingrid.post(relatives(scene), mandate).status_code == 422  # none without a day on which it ends
    mandate["until"] = "01.11.2027"
    assert ingrid.post(relatives(scene), mandate).status_code == 302
    assert "has a power of attorney" in main(ingrid, relatives(scene)).text


def test_a_ticket_that_is_forged_or_somebody_elses_gives_no_seat() -> None:
    scene = noahs_bench()
    with as_owner():
        kari = a_person("Kari", born=date(1980, 1, 1))
    theirs = read(signed_in_client(scene.per).post(relatives(scene), BORN).content.decode())
    who = theirs.one("section", id="search").one("input", name="who").attributes["value"]
    ingrid = signed_in_client(scene.ingrid)
    for forged in (who, str(kari), "", "abc"):
        assert ingrid.post(relatives(scene), {"who": forged, "kind": "kin"}).status_code == 422
    with as_owner():
        assert not Tie.objects.filter(relative_id=kari).exists()


def test_a_search_takes_a_number_or_a_whole_name_and_says_when_nobody_is_found() -> None:
    scene = noahs_bench()
    ingrid = signed_in_client(scene.ingrid, language="en")
    for wrong in ({}, {"given_name": "Kari"}, {"number": "12"}, BORN | {"birth_date": "31.02.1980"}):
        assert ingrid.post(relatives(scene), wrong).status_code == 422
    assert "Nobody by that name or number" in ingrid.post(relatives(scene), BORN).content.decode()


def test_the_child_is_given_its_own_seat_when_it_has_none() -> None:
    scene = noahs_bench()
    ingrid = signed_in_client(scene.ingrid)
    assert main(ingrid, relatives(scene)).all("button", name="own")
    assert ingrid.post(relatives(scene), {"own": "yes"}).status_code == 302
    assert main(ingrid, relatives(scene)).all("button", name="own") == []
    with as_owner():
        assert Tie.objects.get(kind="self").relative_id == scene.noah


@pytest.mark.parametrize(("days", "announced"), [(181, False), (180, True), (1, True), (0, True), (-1, False)])
def test_a_birthday_that_changes_who_decides_is_announced_to_the_family_and_to_staff(
    days: int, announced: bool
) -> None:
    scene = noahs_bench()
    with as_owner():
        Person.objects.filter(id=scene.noah).update(birth_date=filling(16, days))
        himself = Actor(scene.noah, Hat.FAMILY)
        seat(scene.noah, "self", "pbrl-3-1", relative=himself)
    for by, address, says in (
        (scene.siri, f"/home/{scene.noah}/", "Noah turns 16"),
        (himself, f"/home/{scene.noah}/", "You turn 16"),
        (scene.ingrid, f"/cases/{scene.noah}/", "Noah turns 16"),
    ):
        shown = main(signed_in_client(by, language="en"), address)
        assert (says in shown.text) is announced
        assert bool(shown.all("section", id="birthday-16")) is announced


@pytest.mark.parametrize("age", [12, 15, 16, 18])
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_at_every_age_each_is_told_what_to_do_before_it_and_on_what_it_rests(age: int, language: str) -> None:
    child = Child(uuid4(), "Noah", "Noah Lie", age - 1, None, born=filling(age, 40))
    told = {}
    for reader in (YOUNG, GUARDIANS, STAFF):
        (ahead,) = birthdays_ahead(child, on=today(), reader=reader, language=language)
        assert ahead.age == age
        assert ahead.now_grounds
        told[reader] = ahead.now
    assert len(set(told.values())) == 3
    assert all(told.values())


def test_on_the_day_a_child_of_twelve_can_read_it_for_the_first_time_what_to_do_stands_there() -> None:
    child = Child(uuid4(), "Noah", "Noah Lie", 12, None, born=filling(12, 0))
    to_the_child, to_the_guardians = (
        birthdays_ahead(child, on=today(), reader=reader, language="nb")[0].now for reader in (YOUNG, GUARDIANS)
    )
    assert "Tenk over" in to_the_child
    assert to_the_guardians == ""


def filling(age: int, days: int) -> date:
    """The birth date of somebody who fills so many years so many days from today."""
    turns = today() + timedelta(days)
    return turns.replace(year=turns.year - age)
