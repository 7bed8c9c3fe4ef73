"""Next of kin sit there by consent: the seat opens and lists while a yes to them holds, and not a moment longer."""

from datetime import date, datetime, timedelta
from uuid import UUID

import pytest
from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Hat, Part
from langbenk.bench.actions.give_consent import give_consent
from langbenk.bench.actions.withdraw_consent import withdraw_consent
from langbenk.bench.consenting import Answer, Receiver
from langbenk.bench.door import Refused, door, listing
from langbenk.people.models import Person
from tests.conftest import as_owner
from tests.made import a_person, seat
from tests.plans.scene import MONDAY, TUESDAY, Scene, noahs_bench

pytestmark = pytest.mark.django_db
WEDNESDAY = TUESDAY + timedelta(days=1)


def with_an_aunt(born: date | None = None) -> tuple[Scene, Actor, Actor]:
    noah = noahs_bench()
    with as_owner():
        if born:
            Person.objects.filter(id=noah.noah).update(birth_date=born)
        himself, kari = Actor(noah.noah, Hat.FAMILY), Actor(a_person("Kari", born=date(1980, 1, 1)), Hat.FAMILY)
        seat(noah.noah, "self", "pbrl-3-1", relative=himself)
        seat(noah.noah, "kin", "pbrl-3-3", relative=kari)
    return noah, himself, kari


def lets_in(noah: Scene, kari: Actor, by: Actor, part: Part = Part.EVERYDAY) -> None:
    answer = Answer({part: "Kari reads what is written for the family about this."})
    give_consent(about=noah.noah, to=Receiver(relative=kari.person), answer=answer, by=by, at=MONDAY)


def opens(noah: Scene, kari: Actor, at: datetime) -> str:
    try:
        with door(Action.ENTRY_READ, by=kari, at=at, about=noah.noah):
            return "yes"
    except Refused as refused:
        return "secret" if refused.verdict.secret else "no"


def listed(kari: Actor, at: datetime) -> set[UUID]:
    with listing(Action.FAMILY_LIST, by=kari, at=at), connection.cursor() as cursor:
        cursor.execute("SELECT * FROM bench_mine('family.list')")
        return {row[0] for row in cursor.fetchall()}


def test_she_knows_of_nothing_until_both_parents_have_agreed_and_after_one_has_withdrawn() -> None:
    noah, _, kari = with_an_aunt()
    lets_in(noah, kari, noah.siri)
    assert (opens(noah, kari, MONDAY), listed(kari, MONDAY)) == ("secret", set())
    lets_in(noah, kari, noah.omar)
    assert (opens(noah, kari, MONDAY), listed(kari, MONDAY)) == ("yes", {noah.noah})
    withdraw_consent(about=noah.noah, to=Receiver(relative=kari.person), by=noah.omar, at=TUESDAY)
    assert (opens(noah, kari, TUESDAY), listed(kari, TUESDAY)) == ("secret", set())


def test_at_seventeen_it_is_the_young_person_who_lets_her_in_and_shuts_the_door() -> None:
    noah, himself, kari = with_an_aunt(born=date(2009, 3, 2))
    for parent in (noah.siri, noah.omar):
        lets_in(noah, kari, parent)  # of everyday matters they decide until 18
    assert opens(noah, kari, MONDAY) == "yes"
    withdraw_consent(about=noah.noah, to=Receiver(relative=kari.person), by=noah.siri, at=TUESDAY)
    assert opens(noah, kari, TUESDAY) == "secret"
    lets_in(noah, kari, himself, Part.HEALTH)
    assert (opens(noah, kari, TUESDAY), listed(kari, TUESDAY)) == ("yes", {noah.noah})
    withdraw_consent(about=noah.noah, to=Receiver(relative=kari.person), by=himself, at=WEDNESDAY)
    assert (opens(noah, kari, WEDNESDAY), listed(kari, WEDNESDAY)) == ("secret", set())
