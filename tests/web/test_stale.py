"""When two write at once: both texts in the words of the page, who came first, and nothing that is the same in both."""

from datetime import date
from uuid import UUID

import pytest
from django.test import Client
from django.urls import reverse

from langbenk.access.standing import Actor
from langbenk.cases.models import Case
from tests.conftest import as_owner
from tests.made import a_person, a_service, an_employee, seat, signed_in_client
from tests.plans.scene import MONDAY, Scene, a_draft, noahs_bench
from tests.web.drawn import Element, read

pytestmark = pytest.mark.django_db
STEPS = {"necessary": "yes", "reason": "He is tired.", "child_view": "I am tired.", "contacted": "PPT, Monday."}


def late(client: Client, address: str, fields: dict[str, object]) -> Element:
    answer = client.post(address, fields)
    assert answer.status_code == 409
    return read(answer.content.decode()).one("section", id="stale")


def both(section: Element) -> dict[str, tuple[str, str]]:
    """What stands side by side: theirs and mine, by the label of the field."""
    rows = section.all("div", class_="stale")
    texts = {row.attributes["aria-label"]: row.all("div", class_="stale-text") for row in rows}
    return {label: (theirs.text, mine.text) for label, (theirs, mine) in texts.items()}


def a_case_of_two() -> tuple[str, Actor, Actor, UUID, UUID]:
    with as_owner():
        noah, health = a_person("Noah", born=date(2017, 3, 2)), a_service("municipal_health", "Health")
        anne, tor = an_employee("Anne", health), an_employee("Tor", health)
        for employee in (anne, tor):
            seat(noah, "contact", "hol-3-4", employee=employee, service=health)
        Case.objects.create(person_id=noah, step="cooperation", opened_at=MONDAY)
        school = a_service("school", "Lysvik school")
    return reverse("cooperation", args=[noah]), anne, tor, health, school


def test_choices_are_shown_in_words_and_the_writer_by_name() -> None:
    address, anne, tor, health, school = a_case_of_two()
    first = STEPS | {"family_agrees": "no", "services": [str(health), str(school)]}
    assert signed_in_client(anne).post(address, first).status_code == 302
    section = late(signed_in_client(tor), address, STEPS | {"family_agrees": "yes", "services": [str(school)]})
    assert "Anne Moe endret dette mens du skrev" in section.text
    assert both(section) == {
        "Hvilke tjenester hjelper allerede?": ("Health, Lysvik school", "Lysvik school"),
        "Er familien enig i at koordinerende enhet blir med?": ("Nei", "Ja"),
    }
    assert str(health) not in section.text


def test_the_order_of_the_boxes_makes_no_difference() -> None:
    address, anne, tor, health, school = a_case_of_two()
    first = STEPS | {"family_agrees": "no", "services": [str(health), str(school)]}
    assert signed_in_client(anne).post(address, first).status_code == 302
    section = late(signed_in_client(tor), address, first | {"reason": "He sleeps.", "services": [school, health]})
    assert list(both(section)) == ["Hvorfor mener du det?"]


def measure(scene: Scene, **fields: object) -> dict[str, object]:
    stands = {"text": "Train twice a week", "service": scene.health, "due": "01.12.2026", "state": "agreed"}
    return stands | {"version": "1"} | fields


def test_a_service_a_day_and_a_state_are_shown_as_the_page_writes_them() -> None:
    scene = noahs_bench()
    a_draft(scene)
    address = reverse("measure", args=[scene.noah, scene.measure().id])
    first = measure(scene, service=scene.school, due="24.12.2030", state="done")
    assert signed_in_client(scene.ingrid).post(address, first).status_code == 302
    section = late(signed_in_client(scene.per), address, measure(scene, due="1.2.2030"))
    assert both(section) == {
        "Hvilken tjeneste har ansvaret?": ("Lysvik school", "Health"),
        "Innen hvilken dag?": ("24.12.2030", "01.02.2030"),
        "Hvor langt er det kommet?": ("Ferdig", "Avtalt"),
    }


def test_the_same_day_written_in_another_way_is_the_same_day() -> None:
    scene = noahs_bench()
    a_draft(scene)
    address = reverse("measure", args=[scene.noah, scene.measure().id])
    first = measure(scene, due="01.02.2030", text="Train once a week")
    assert signed_in_client(scene.ingrid).post(address, first).status_code == 302
    section = late(signed_in_client(scene.per), address, measure(scene, due="1.2.2030"))
    assert list(both(section)) == ["Hva skal gjøres?"]
    assert scene.measure().due == date(2030, 2, 1)


def test_where_no_text_was_written_nobody_is_told_of_two() -> None:
    scene = noahs_bench()
    a_draft(scene)
    section = late(signed_in_client(scene.ingrid), reverse("final-plan", args=[scene.noah]), {"version": "1"})
    assert "begge tekstene" not in section.text
    assert "Les det som står her nå, og prøv igjen." in section.text
