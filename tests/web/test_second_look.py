"""Before a text is shared, what slipped into it is pointed at: nothing is saved yet, nothing lost, nothing blocked."""

from datetime import date
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from langbenk.bench.protecting import is_guarded
from langbenk.cases.models import Case, Concern, Cooperation, Wish
from langbenk.intake.models import NeedNotice
from langbenk.plans.models import Goal, Plan
from langbenk.web.forms.second_look import WHY_GUARDED, Around, second_look
from langbenk.web.staff.barriers.forms import GlassForm
from langbenk.web.staff.decisions.forms import ReviewForm
from tests.bench.guarded import at_peace
from tests.cases.scene import NEEDS, assess, at_the_unit, decided, wished
from tests.conftest import as_owner
from tests.made import a_person, a_service, an_employee, seat, signed_in_client
from tests.plans.scene import MONDAY, TUESDAY, Scene, a_draft, noahs_bench
from tests.web.coming_back import come_back, go_away
from tests.web.drawn import read

pytestmark = pytest.mark.django_db
ABOUT_MUM = "Noah vil sove om natten. Mamma er deprimert, sier han. Han liker hunden."
QUOTED = "<mark>Mamma er deprimert</mark>, sier han.</p>"


@pytest.fixture
def scene() -> Scene:
    """Noah's bench, with a draft of his plan and one goal."""
    scene = noahs_bench()
    a_draft(scene)
    return scene


def ingrid(scene: Scene) -> Client:
    return signed_in_client(scene.ingrid, language="en")


def post(client: Client, address: str, **fields: str) -> tuple[int, str]:
    answer = client.post(address, {"once": str(uuid4())} | fields)
    return answer.status_code, answer.content.decode()


def new_goal(client: Client, scene: Scene, words: str, **fields: str) -> tuple[int, str]:
    return post(client, reverse("new-goal", args=[scene.noah]), **{"words": words, "said_by": "child"} | fields)


def goals() -> list[str]:
    with as_owner():
        return list(Goal.objects.exclude(words="Ride my bike").values_list("words", flat=True))


def marked(page: str) -> list[str]:
    return [mark.text for mark in read(page).one("section", id="look").all("mark")]


def as_it_stands(page: str) -> str:
    """What the button that sends it all the same carries."""
    return read(page).one("button", name="seen").attributes["value"]


def test_a_text_with_a_slip_comes_back_quoted_and_marked_and_nothing_is_saved_or_lost(scene: Scene) -> None:
    status, page = new_goal(ingrid(scene), scene, ABOUT_MUM)
    assert (status, goals()) == (200, [])
    drawn = read(page)
    form, look = drawn.one("main"), drawn.one("section", id="look")
    assert (look.attributes["data-focus"], look.attributes["tabindex"]) == ("", "-1")
    assert look.one("a", href="#id_words").text == "What does the child want?"
    assert page.count(QUOTED) == 2, "above the form and at the field"
    assert form.one("div", id="id_words-look").one("mark").text == "Mamma er deprimert"
    assert form.one("textarea", name="words").attributes["aria-describedby"].split() == [
        "id_words-help",
        "id_words-look",
    ]
    assert form.one("textarea", name="words").text == ABOUT_MUM
    assert "checked" in form.one("input", value="child").attributes


def test_it_is_sent_as_it_stands_with_the_second_button(scene: Scene) -> None:
    client = ingrid(scene)
    seen = as_it_stands(new_goal(client, scene, ABOUT_MUM)[1])
    assert new_goal(client, scene, ABOUT_MUM, seen=seen)[0] == 302
    assert goals() == [ABOUT_MUM]


def test_it_is_saved_with_the_first_button_when_the_text_is_changed(scene: Scene) -> None:
    client = ingrid(scene)
    new_goal(client, scene, ABOUT_MUM)
    assert new_goal(client, scene, "Noah vil sove om natten.")[0] == 302
    assert goals() == ["Noah vil sove om natten."]


def test_the_first_button_is_the_one_that_enter_presses(scene: Scene) -> None:
    _, page = new_goal(ingrid(scene), scene, ABOUT_MUM)
    form = read(page).one("main").one("form")
    assert [button.attributes.get("name", "") for button in form.all("button", type="submit")] == ["", "seen"]


def test_another_sentence_is_looked_at_anew_and_the_seen_one_is_left_alone(scene: Scene) -> None:
    client = ingrid(scene)
    seen = as_it_stands(new_goal(client, scene, ABOUT_MUM)[1])
    status, page = new_goal(client, scene, f"{ABOUT_MUM} Far har kreft.", seen=seen)
    assert (status, goals(), marked(page)) == (200, [], ["Far har kreft"])
    both = as_it_stands(page)
    assert new_goal(client, scene, f"{ABOUT_MUM} Far har kreft.", seen=both)[0] == 302


def test_what_was_seen_is_carried_along_when_something_else_is_wrong(scene: Scene) -> None:
    client = ingrid(scene)
    seen = as_it_stands(new_goal(client, scene, ABOUT_MUM)[1])
    status, page = new_goal(client, scene, ABOUT_MUM, seen=seen, said_by="nobody")
    assert status == 422
    assert read(page).one("input", name="seen").attributes["value"] == seen


@pytest.mark.parametrize("forged", ["", "yes", "0" * 24, "\x00", "å" * 5000])
def test_a_mark_that_was_not_given_here_shows_nothing_as_seen(scene: Scene, forged: str) -> None:
    status, page = new_goal(ingrid(scene), scene, ABOUT_MUM, seen=forged)
    assert (status, goals(), marked(page)) == (200, [], ["Mamma er deprimert"])


def test_the_marks_tell_nothing_of_what_was_written(scene: Scene) -> None:
    first = as_it_stands(new_goal(ingrid(scene), scene, ABOUT_MUM)[1])
    second = as_it_stands(new_goal(ingrid(scene), scene, "Far har kreft.")[1])
    assert (len(first), len(second)) == (24, 24)
    assert first != second


def test_signs_of_html_in_the_text_are_shown_as_they_were_written(scene: Scene) -> None:
    _, page = new_goal(ingrid(scene), scene, "<mark>Mor</mark> <b onclick=x>& Mor er syk</b><script>")
    assert "<script>" not in page.partition("<main")[2]
    assert "&lt;/mark&gt; &lt;b onclick=x&gt;&amp; <mark>Mor er syk</mark>&lt;/b&gt;&lt;script&gt;</p>" in page
    assert marked(page) == ["Mor er syk"]


def test_an_identity_number_and_an_address_in_one_sentence_are_both_marked(scene: Scene) -> None:
    _, page = new_goal(ingrid(scene), scene, "Han er 02013299997 og bor i Storgata 12 B nå.")
    assert marked(page) == ["02013299997", "Storgata 12 B"]
    assert len(read(page).one("section", id="look").all("p", class_="quote")) == 1


def test_the_plan_knows_the_family_by_name_and_not_the_child(scene: Scene) -> None:
    assert marked(new_goal(ingrid(scene), scene, "Omar har angst.")[1]) == ["Omar har angst"]
    assert new_goal(ingrid(scene), scene, "Noah har angst.")[0] == 302


def test_the_plans_text_and_its_measures_are_looked_at_too(scene: Scene) -> None:
    client, version = ingrid(scene), str(scene.plan().version)
    text = {"resources_and_needs": "Noah liker dyr. Far er innlagt.", "child_participation": "Bror har adhd."}
    status, page = post(client, reverse("plan-text", args=[scene.noah]), version=version, **text)
    assert (status, marked(page)) == (200, ["Far er innlagt", "Bror har adhd"])
    measure = {"text": "Hente i Storgata 12", "service": str(scene.health), "due": "1.2.2030", "state": "agreed"}
    address = reverse("measure", args=[scene.noah, scene.measure().id])
    status, page = post(client, address, version="1", **measure)
    assert (status, marked(page)) == (200, ["Storgata 12"])
    with as_owner():
        assert str(Plan.objects.get().version) == version


def test_who_came_first_is_still_said_to_the_one_who_has_looked(scene: Scene) -> None:
    client, address = ingrid(scene), reverse("goal", args=[scene.noah, scene.goal().id])
    seen = as_it_stands(post(client, address, words=ABOUT_MUM, said_by="child", version="1")[1])
    post(signed_in_client(scene.per), address, words="Ride far", said_by="child", version="1")
    status, page = post(client, address, words=ABOUT_MUM, said_by="child", version="1", seen=seen)
    assert status == 409
    assert read(page).one("input", name="seen").attributes["value"] == seen


def test_at_time_out_what_was_seen_comes_back_with_the_text(scene: Scene) -> None:
    client = ingrid(scene)
    seen = as_it_stands(new_goal(client, scene, ABOUT_MUM)[1])
    go_away(client)
    new_goal(client, scene, ABOUT_MUM, seen=seen)
    come_back(client, scene.ingrid)
    page = read(client.get(reverse("new-goal", args=[scene.noah])).content.decode())
    assert page.one("textarea", name="words").text == ABOUT_MUM
    assert page.one("input", name="seen").attributes["value"] == seen


def test_the_cooperation_assessment_is_looked_at() -> None:
    with as_owner():
        noah, health = a_person("Noah", born=date(2017, 3, 2)), a_service("municipal_health", "Health")
        anne = an_employee("Anne", health, profession="public_health_nurse")
        seat(noah, "contact", "hol-3-4", employee=anne, service=health)
        Case.objects.create(person_id=noah, step="cooperation", opened_at=MONDAY)
    steps = {"necessary": "yes", "reason": "Mor ruser seg.", "child_view": "«Pappa er syk.»", "family_agrees": "no"}
    client, address = signed_in_client(anne), reverse("cooperation", args=[noah])
    status, page = post(client, address, contacted="Mor, 900 12 345.", **steps)
    assert (status, marked(page)) == (200, ["Mor ruser seg", "Pappa er syk"])
    assert post(client, address, contacted="Mor, 900 12 345.", seen=as_it_stands(page), **steps)[0] == 302
    with as_owner():
        assert Cooperation.objects.get().reason == "Mor ruser seg."


def test_a_concern_is_looked_at_and_its_ticket_is_kept() -> None:
    with as_owner():
        client = signed_in_client(an_employee("Anne", a_service("municipal_health")))
    search = {"search": "name", "given_name": "Noah", "family_name": "Lie", "birth_date": "2.3.2017"}
    found = read(post(client, reverse("new-concern"), **search)[1]).one("input", name="found").attributes["value"]
    told = {"given_name": "Noah", "family_name": "Lie", "birth_date": "2.3.2017", "family_told": "yes", "found": found}
    status, page = post(client, reverse("tell-concern"), text="Far drikker for mye.", **told)
    assert (status, marked(page)) == (200, ["Far drikker for mye"])
    again = told | {"found": read(page).one("input", name="found").attributes["value"], "seen": as_it_stands(page)}
    assert post(client, reverse("tell-concern"), text="Far drikker for mye.", **again)[0] == 302
    with as_owner():
        assert Concern.objects.get().text == "Far drikker for mye."


def test_the_units_texts_are_looked_at_on_every_page() -> None:
    asked = at_the_unit("wish")
    eva = signed_in_client(asked.eva)
    said = {"child_coordinator": "yes", "coordinator": "no", "plan": "yes", "said_by": "Siri"}
    status, page = post(eva, reverse("wish", args=[asked.noah]), words="Bestemor har demens.", **said)
    assert (status, marked(page)) == (200, ["Bestemor har demens"])
    with as_owner():
        assert not Wish.objects.exists()
    wished(asked)
    fact = next(iter(NEEDS))
    why = {fact: "yes", f"{fact}_reason": "Mor har ME."}
    assert marked(post(eva, reverse("rights", args=[asked.noah]), **why)[1]) == ["Mor har ME"]
    decision = {"rule": "child-coordinator", "outcome": "granted", "assessment": str(assess(asked))}
    reasons = {"reasons": "Far er ufør.", "child_heard": "Ja.", "weight": "Mye."}
    assert marked(post(eva, reverse("decision", args=[asked.noah]), **decision, **reasons)[1]) == ["Far er ufør"]


def test_what_the_family_wishes_for_is_looked_at_when_somebody_is_appointed() -> None:
    appointing = decided()
    with as_owner():
        ida, per = (an_employee(name, appointing.unit).employee for name in ("Ida", "Per"))
    chosen = {"coordinator": str(ida), "deputy": str(per), "since": "1.2.2030", "family_wish": "Mor er innlagt."}
    status, page = post(signed_in_client(appointing.eva), reverse("coordinator", args=[appointing.noah]), **chosen)
    assert (status, marked(page)) == (200, ["Mor er innlagt"])


def test_around_a_protected_address_a_place_is_pointed_at_as_well() -> None:
    texts = {"words": ("What does the child want?", "Han vil spille fotball i Narvik.")}
    assert second_look(texts, Around(), "") is None
    look = second_look(texts, Around(guarded=True), "")
    assert look
    assert [piece.text for piece in look.pointed[0].pieces if piece.is_found] == ["Narvik"]
    assert look.pointed[0].why == (WHY_GUARDED,)
    assert second_look(texts, Around(guarded=True), look.marks) is None


def test_the_button_that_was_pressed_goes_along_when_the_text_is_sent_as_it_stands() -> None:
    returned = ReviewForm({"return": "yes", "reason": "Mor er syk."})
    done: list[str] = []
    assert returned.is_valid()
    assert (returned.pressed, returned.does(lambda: done.append("first"))) == ("return", False)
    again = {"reason": "Mor er syk.", "seen": returned.as_it_stands}
    sent = ReviewForm(again)
    assert sent.is_valid()
    assert (sent.pressed, sent.does(lambda: done.append("second")), done) == ("return", True, ["second"])
    other = ReviewForm(again | {"second": "yes", "seen": sent.seen})
    assert other.pressed == "second", "what is looked at once lets nobody do something else"


def test_around_a_protected_address_no_form_of_the_case_is_left_out() -> None:
    scene = at_peace()
    words = {"words": "Hun har byttet skole, og går i Narvik."}
    before = post(signed_in_client(scene.ellen), reverse("family-another", args=[scene.mina]), **words)
    scene.set()
    status, page = post(signed_in_client(scene.ellen), reverse("family-another", args=[scene.ylva]), **words)
    assert (before[0], status, marked(page)) == (302, 200, ["Narvik"])
    asked = {"about": scene.ylva, "at": TUESDAY}
    told = {name: is_guarded(by=getattr(scene, name), **asked) for name in ("ellen", "marit", "tor", "ronny")}
    assert told == {"ellen": True, "marit": True, "tor": False, "ronny": False}


def test_whoever_asks_without_a_name_is_shown_what_could_tell_who_they_are() -> None:
    with as_owner():
        a_service("coordinating_unit", "The unit", coordinating_unit=True)
    client, text = Client(), "Jeg bor i Storgata 12 B og trenger hjelp."
    status, page = post(client, reverse("unnamed"), text=text)
    assert (status, marked(page), "The code" in page or "Koden" in page) == (200, ["Storgata 12 B"], False)
    with as_owner():
        assert not NeedNotice.objects.exists()
    assert post(client, reverse("unnamed"), text=text, seen=as_it_stands(page))[0] == 200
    with as_owner():
        assert NeedNotice.objects.get()


def test_in_danger_nothing_stands_between_the_writer_and_the_page() -> None:
    assert second_look({"because": ("What has happened?", "Mor er syk.")}, Around(), "")
    assert not GlassForm.looks_at("because", GlassForm.base_fields["because"])
