"""Before anything is saved that others will read, the form says who will read it, by name and home, and why."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from django.test import Client
from django.urls import get_resolver, reverse

from langbenk.plans.actions.finalise_plan import finalise_plan
from langbenk.web.forms.read_by import READ_BY
from tests.bench.guarded import at_peace
from tests.cases.entry_scene import agreed, vildes_bench, written
from tests.cases.scene import at_the_unit, wished
from tests.made import signed_in_client
from tests.plans.scene import MONDAY, a_draft, noahs_bench
from tests.shape.test_forms import addresses
from tests.web.drawn import Element, read

pytestmark = pytest.mark.django_db


def pages(person: UUID) -> Iterator[tuple[str, str]]:
    """The address of every form that names its readers and that one comes to by the person alone."""
    patterns = addresses(get_resolver())
    for name in READ_BY:
        if patterns[name].count("<") == 1:
            yield name, reverse(name, args=[person])


def with_texts(client: Client, person: UUID) -> dict[str, list[Element]]:
    """The forms with a text on each of those pages that open, by the name of the page."""
    shown = {}
    for name, address in pages(person):
        answer = client.get(address)
        if answer.status_code == 200:
            forms = read(answer.content.decode()).one("main").all("form", method="post")
            shown[name] = [form for form in forms if "data-draft" in form.attributes]
    return {name: forms for name, forms in shown.items() if forms}


def panel(client: Client, page: str, *which: UUID) -> Element:
    return read(client.get(reverse(page, args=which)).content.decode()).one("details", class_="who-reads")


def test_the_panel_stands_in_every_form_with_a_text_that_the_bench_reads() -> None:
    scene = noahs_bench()
    a_draft(scene)
    asked = at_the_unit("wish")
    drawn = with_texts(signed_in_client(asked.eva), asked.noah) | with_texts(signed_in_client(scene.ingrid), scene.noah)
    wished(asked)
    drawn |= with_texts(signed_in_client(asked.eva), asked.noah)
    at_home = with_texts(signed_in_client(scene.siri), scene.noah)
    drawn |= {name: forms for name, forms in at_home.items() if name.startswith("family-")}
    assert {
        name: [len(form.all("details", class_="who-reads")) for form in forms] for name, forms in drawn.items()
    } == {name: [1] * len(forms) for name, forms in drawn.items()}
    assert {
        "level",
        "coordination",
        "group-mandate",
        "dispute",
        "told",
        "note-potential",
        "new-transition",
    } <= drawn.keys()
    assert {"rights", "wish", "plan-text", "protection", "hand-over", "consents", "close-case"} <= drawn.keys()


def test_it_names_everybody_with_the_home_and_the_reason() -> None:
    scene = noahs_bench()
    level = panel(signed_in_client(scene.ingrid, language="en"), "level", scene.noah)
    assert (
        level.one("summary").text
        == "Who will read this: 1 person in 1 service, those who work at The unit and the family in 2 homes"
    )
    names = [one.text for group in level.all("ul", class_="reader-names") for one in group.all("li")]
    assert sorted(names) == [
        "Omar Lie, father (parental responsibility)",
        "Per Moe, deputy (leads the work)",
        "Siri Lie, mother (parental responsibility)",
        "those who work there (the seat on the bench)",
    ]
    at_work = panel(signed_in_client(scene.ingrid, language="en"), "protection", scene.noah).text
    assert ("Per Moe" in at_work, "Siri" in at_work) == (True, False)


def test_who_may_ask_to_see_it_is_said_beside_the_names() -> None:
    asked = at_the_unit("wish")
    page = signed_in_client(asked.eva, language="en").get(reverse("wish", args=[asked.noah])).content.decode()
    assert (
        read(page).one("form", data_draft="/draft/").one("p", class_="readers").text == "The family can ask to see it."
    )


def test_at_home_one_sees_who_reads_ones_own_yes() -> None:
    scene = noahs_bench()
    a_draft(scene)
    finalise_plan(about=scene.noah, version=scene.plan().version, by=scene.ingrid, at=MONDAY)
    client = signed_in_client(scene.siri, language="en")
    assert "Omar Lie" in panel(client, "family-entitlement", scene.noah, "attendance-allowance").text
    yes = panel(client, "family-plan", scene.noah).text
    assert ("Omar Lie" in yes, "Per Moe" in yes, "Tuva" in yes) == (True, True, False)


def test_who_is_barred_reads_it_not_and_whoever_may_know_is_warned() -> None:
    scene = at_peace()
    scene.set()
    shown = read(signed_in_client(scene.marit, language="en").get(reverse("level", args=[scene.ylva])).content.decode())
    who = shown.one("details", class_="who-reads")
    assert [one.text for group in who.all("ul", class_="reader-names") for one in group.all("li")].count("Ronny") == 0
    assert "Ronny Lie will not see this: an address is protected." in who.text
    assert "This is written for somebody who must not learn where the family is." in shown.one("main").text
    ellen = signed_in_client(scene.ellen, language="en").get(reverse("family-coordination", args=[scene.ylva]))
    assert "Ronny" not in ellen.content.decode()


def test_why_an_entry_is_withheld_is_read_by_those_at_work_who_read_the_entry() -> None:
    scene = vildes_bench()
    agreed(scene, "health", service=scene.health)
    entry = written(scene, scene.anne, "family", part="health")
    who = panel(signed_in_client(scene.anne, language="en"), "withhold-entry", scene.vilde, entry).text
    assert ("Ingrid Moe" in who, "Kristin" in who, "Stian" in who) == (True, False, False)
