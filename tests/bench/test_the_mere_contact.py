"""The mere contact with a shelter is secret (krisesenterlova § 5): nothing it does for Ylva is told to her father."""

from datetime import date
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.urls import reverse

from langbenk.access.actions import Action
from langbenk.access.standing import Actor
from langbenk.bench.door import door, listing
from langbenk.bench.models import Tie
from langbenk.bench.seats import always_apart
from langbenk.bench.sheets.protection import protection_sheet
from langbenk.cases.actions.offer_seat import Offer, offer_seat
from langbenk.cases.actions.register_concern import register_concern
from langbenk.cases.models import Notice
from langbenk.organisation.models import Employment, Unit
from tests.bench.guarded import MONDAY, TUESDAY, WEDNESDAY, at_peace
from tests.conftest import as_owner
from tests.made import LONG_AGO, a_consent, a_guardian, a_person, a_service, an_employee, seat, signed_in_client

pytestmark = pytest.mark.django_db
PAGES = ("family-child", "who-looked", "family-consents")


def a_shelter() -> tuple[UUID, Actor]:
    with as_owner():
        shelter = a_service("crisis_centre", "Krisesenteret")
        return shelter, an_employee("Wilma", shelter)


def told_to(father: Actor, child: UUID, *words: str) -> list[tuple[str, str]]:
    """Which of these words stand on which of his pages."""
    browser = signed_in_client(father, language="en")
    pages = {name: browser.get(reverse(name, args=[child])) for name in PAGES}
    assert {page.status_code for page in pages.values()} == {200}
    return [(name, word) for name, page in pages.items() for word in words if word in page.content.decode()]


def concern(about: UUID, by: Actor) -> None:
    register_concern(
        about=about, newcomer=None, text="They are safe.", family_told=True, form_key=uuid4(), by=by, at=MONDAY
    )


def seat_apart(about: UUID, employee: Actor, service: UUID) -> UUID:
    with as_owner():
        here = seat(about, "team_member", "hol-3-4", employee=employee, service=service)
        Tie.objects.filter(id=here).update(apart=True)
    return here


def test_a_shelter_that_opens_the_case_is_not_betrayed_by_it() -> None:
    _, wilma = a_shelter()
    with as_owner():
        child = a_person("Kari", born=date(2016, 1, 1))
        father = a_guardian("Far", child, kinship="father")
    concern(child, wilma)
    with listing(Action.CASE_LIST, by=wilma, at=MONDAY) as shown:
        shown.append(child)
    with as_owner():
        assert Tie.objects.get(kind="contact").apart
        assert Notice.objects.get().code == "concern-told"
    assert told_to(father, child, "Krisesenteret", "Wilma") == []


def test_a_shelter_that_tells_those_who_have_the_case_is_not_betrayed_either() -> None:
    scene = at_peace()
    _, wilma = a_shelter()
    concern(scene.ylva, wilma)
    with as_owner():
        assert Tie.objects.get(kind="reporter").apart
    assert told_to(scene.ronny, scene.ylva, "Krisesenteret", "Wilma") == []


def test_a_shelter_that_is_turned_away_is_not_named_there() -> None:
    scene = at_peace()
    _, wilma = a_shelter()
    refused = signed_in_client(wilma).get(reverse("case", args=[scene.ylva]))
    assert refused.status_code == 404
    assert told_to(scene.ronny, scene.ylva, "Krisesenteret", "Wilma") == []


def test_an_invited_shelter_stands_apart_unasked_and_nobody_is_told() -> None:
    scene = at_peace()
    shelter, wilma = a_shelter()
    with as_owner():
        before = Notice.objects.count()
    offer_seat(about=scene.ylva, employee=wilma.post, service=shelter, offer=Offer(), by=scene.ingrid, at=MONDAY)
    with as_owner():
        assert (Tie.objects.get(on_behalf_of=shelter).apart, Notice.objects.count()) == (True, before)
    assert (always_apart(shelter), always_apart(scene.school)) == (True, False)


def test_neither_the_alert_nor_who_can_be_named_tells_of_a_shelter() -> None:
    scene = at_peace()
    shelter, wilma = a_shelter()
    with as_owner():
        seat(scene.ylva, "contact", "hol-3-4", employee=wilma, service=shelter)
        seat(scene.ylva, "helping_service", "hol-3-4", service=shelter)
        Tie.objects.filter(person_id=scene.ylva, kind__in=("contact", "helping_service")).update(apart=True)
        walter = an_employee("Walter", shelter)
    scene.set(against=scene.ronny.person)
    for by in (wilma, scene.ingrid):
        with door(Action.CASE_READ, by=by, at=TUESDAY, about=scene.ylva):
            pass
    signed_in_client(walter).get(reverse("case", args=[scene.ylva]))

    def told(by: Actor) -> tuple[set[str], set[str]]:
        sheet = protection_sheet(about=scene.ylva, by=by, at=WEDNESDAY)
        opened = {f"{one.name}, {one.service_name}" for one in sheet.openings}
        return opened, {f"{one.name}, {one.service_name}" for one in sheet.nameable}

    opened, nameable = told(scene.ingrid)
    assert opened == {"Ingrid Moe, The family team"}
    assert nameable == {f"{name} Moe, The unit" for name in ("Jorunn", "Marit", "Tor")} | {
        "Ingrid Moe, The family team"
    }
    opened, nameable = told(wilma)
    assert {"Wilma Moe, Krisesenteret", "Ingrid Moe, The family team"} <= opened
    assert {"Wilma Moe, Krisesenteret", "Walter Moe, Krisesenteret"} <= nameable


def test_an_old_open_seat_tells_of_none_that_stands_apart_now() -> None:
    scene = at_peace()
    with as_owner():
        child_welfare = a_service("child_welfare", "Barnevernet")
        wanda = an_employee("Wanda", child_welfare)
        seat(scene.ylva, "contact", "hol-3-4", employee=wanda, service=child_welfare, until=date(2024, 1, 1))
        a_consent(scene.ylva, child_welfare, scene.ellen)
    seat_apart(scene.ylva, wanda, child_welfare)
    with door(Action.CASE_READ, by=wanda, at=MONDAY, about=scene.ylva):
        pass
    assert told_to(scene.ronny, scene.ylva, "Barnevernet", "Wanda") == []


def test_what_was_read_through_a_seat_apart_stays_untold_when_the_service_sits_there_openly() -> None:
    scene = at_peace()
    with as_owner():
        child_welfare = a_service("child_welfare", "Barnevernet")
        wanda, xenia = an_employee("Wanda", child_welfare), an_employee("Xenia", child_welfare)
    seat_apart(scene.ylva, wanda, child_welfare)
    with as_owner():
        seat(scene.ylva, "team_member", "hol-3-4", employee=xenia, service=child_welfare)
    for by in (wanda, xenia):
        with door(Action.CASE_READ, by=by, at=TUESDAY, about=scene.ylva):
            pass
    found = told_to(scene.ronny, scene.ylva, "Wanda", "Xenia")
    assert ("who-looked", "Xenia") in found
    assert ("who-looked", "Wanda") not in found


def test_who_leads_a_shelter_is_in_no_conflict_that_others_hear_of() -> None:
    scene = at_peace()
    shelter, wilma = a_shelter()
    seat_apart(scene.ylva, wilma, shelter)
    with as_owner():
        leader = an_employee("Wenche", shelter, profession="leader")
        Employment.objects.create(
            employee_id=leader.employee,
            unit=Unit.objects.get(service_id=scene.school),
            profession="adviser",
            since=LONG_AGO,
        )
        gro = an_employee("Gro", scene.school, profession="leader")
    role = reverse("role", args=[scene.ylva, leader.employee])
    assert signed_in_client(gro).get(role).status_code == 404
    with door(Action.RIGHTS_READ, by=scene.marit, at=MONDAY, about=scene.ylva), connection.cursor() as cursor:
        cursor.execute(
            "SELECT reasons FROM cases_role_conflicts(%s, %s, %s)", [scene.ylva, [leader.employee], date(2026, 11, 2)]
        )
        assert cursor.fetchall() == []
