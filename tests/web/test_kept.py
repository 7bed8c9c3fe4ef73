"""What somebody was writing when their session ran out: theirs when they are back, all of it, and nobody else's."""

from datetime import date
from uuid import UUID, uuid4

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse

from langbenk.access.standing import Actor
from langbenk.cases.models import Case, Cooperation
from langbenk.plans.models import Goal
from tests.cases.scene import at_the_unit
from tests.conftest import as_owner
from tests.made import a_consent, a_person, a_service, an_employee, seat, signed_in_client
from tests.plans.scene import MONDAY, Scene, a_draft, a_final_plan, noahs_bench
from tests.web.coming_back import come_back, go_away
from tests.web.drawn import Element, read

pytestmark = pytest.mark.django_db
STEPS = {
    "necessary": "yes",
    "reason": "He is tired.",
    "child_view": "I am tired.",
    "contacted": "PPT.",
    "family_agrees": "no",
}


def page(client: Client, address: str) -> Element:
    answer = client.get(address, follow=True)
    assert answer.status_code == 200
    return read(answer.content.decode()).one("main")


def goals(scene: Scene) -> str:
    return reverse("new-goal", args=[scene.noah])


def a_case_at_the_nurses() -> tuple[str, Actor, Actor, list[UUID]]:
    """The address of the three steps, the nurse, her colleague, and the services that she can tick."""
    with as_owner():
        noah, health = a_person("Noah", born=date(2017, 3, 2)), a_service("municipal_health", "Health")
        anne, tor = an_employee("Anne", health, profession="public_health_nurse"), an_employee("Tor", health)
        for employee in (anne, tor):
            seat(noah, "contact", "hol-3-4", employee=employee, service=health)
        Case.objects.create(person_id=noah, step="cooperation", opened_at=MONDAY)
        services = [health, a_service("school", "Lysvik school"), a_service("kindergarten", "Lysvik kindergarten")]
    return reverse("cooperation", args=[noah]), anne, tor, services


def test_a_text_kept_from_another_tab_is_never_the_next_persons() -> None:
    scene = noahs_bench()
    a_draft(scene)
    browser = signed_in_client(scene.ingrid)
    go_away(browser)
    browser.get(reverse("plan", args=[scene.noah]))  # one tab meets the sign-in page first
    browser.post(goals(scene), {"words": "Noah cries at night.", "said_by": "parent"})
    come_back(browser, scene.per)
    assert "Noah cries at night." not in browser.get(goals(scene)).content.decode()
    assert "kept" not in browser.session


def test_the_same_text_is_there_for_the_one_who_wrote_it() -> None:
    scene = noahs_bench()
    a_draft(scene)
    browser = signed_in_client(scene.ingrid)
    go_away(browser)
    browser.get(reverse("plan", args=[scene.noah]))
    browser.post(goals(scene), {"words": "Noah cries at night.", "said_by": "parent"})
    come_back(browser, scene.ingrid)
    form = page(browser, goals(scene))
    assert form.one("textarea", name="words").text == "Noah cries at night."
    assert form.one("input", value="parent").attributes["checked"] == ""
    assert page(browser, goals(scene)).one("textarea", name="words").text == "", "once"


def test_nothing_is_kept_of_what_a_stranger_sends() -> None:
    browser = Client()
    assert browser.post("/concern/tell/", {"text": "x" * 1_000_000}).status_code == 302
    assert not Session.objects.exists()
    assert not browser.cookies.get("langbenk")


def test_nothing_is_kept_after_signing_out() -> None:
    scene = noahs_bench()
    a_draft(scene)
    browser = signed_in_client(scene.ingrid)
    browser.post("/sign-out/")
    browser.post(goals(scene), {"words": "Noah cries at night.", "said_by": "parent"})
    assert "kept" not in browser.session


def test_two_tabs_lose_neither_text_and_the_oldest_of_six_gives_way() -> None:
    scene = at_the_unit("wish")
    browser = signed_in_client(scene.eva)
    go_away(browser)
    pages = [
        reverse(name, args=[scene.noah]) for name in ("wish", "rights", "decision", "coordinator", "seats", "take")
    ]
    for address in pages[:2]:
        browser.post(address, {"words": f"written at {address}"})
    assert list(browser.session["kept"]["texts"]) == pages[:2]
    for address in [*pages[2:5], pages[0], pages[5]]:
        browser.post(address, {"words": f"again at {address}"})
    assert list(browser.session["kept"]["texts"]) == [*pages[2:5], pages[0], pages[5]]
    come_back(browser, scene.eva)
    assert page(browser, pages[0]).one("textarea", name="words").text == f"again at {pages[0]}"


def test_every_box_that_was_ticked_is_ticked_again() -> None:
    address, anne, _, services = a_case_at_the_nurses()
    browser = signed_in_client(anne)
    go_away(browser)
    browser.post(address, STEPS | {"services": [str(services[0]), str(services[1])], "once": str(uuid4())})
    come_back(browser, anne)
    boxes = page(browser, address).all("input", name="services")
    ticked = {box.attributes["value"] for box in boxes if "checked" in box.attributes}
    assert ticked == {str(services[0]), str(services[1])}
    assert len(boxes) == 3


def test_boxes_that_were_cleared_stay_cleared() -> None:
    address, anne, _, services = a_case_at_the_nurses()
    browser = signed_in_client(anne)
    browser.post(address, STEPS | {"services": [str(services[0])], "version": "0"})
    go_away(browser)
    browser.post(address, STEPS | {"version": "1"})
    come_back(browser, anne)
    assert not [box for box in page(browser, address).all("input", name="services") if "checked" in box.attributes]


def test_what_a_colleague_saved_meanwhile_is_not_written_over_on_return() -> None:
    address, anne, tor, _ = a_case_at_the_nurses()
    browser = signed_in_client(anne)
    go_away(browser)
    browser.post(address, STEPS | {"reason": "Anne's words."})
    signed_in_client(tor).post(address, STEPS | {"reason": "Tor's words.", "version": "0"})
    come_back(browser, anne)
    form = page(browser, address)
    assert form.one("textarea", name="reason").text == "Anne's words."
    seen = [field.attributes["value"] for field in form.all("input", name="version")]
    again = browser.post(address, STEPS | {"reason": "Anne's words.", "version": seen[0] if seen else ""})
    assert again.status_code == 409
    assert "Tor&#x27;s words." in again.content.decode()
    with as_owner():
        assert Cooperation.objects.get().reason == "Tor's words."


def test_the_version_that_was_seen_comes_back_with_the_text() -> None:
    scene = noahs_bench()
    a_draft(scene)
    address = reverse("goal", args=[scene.noah, scene.goal().id])
    browser = signed_in_client(scene.ingrid)
    go_away(browser)
    browser.post(address, {"words": "Ride to school", "said_by": "child", "version": "1"})
    signed_in_client(scene.per).post(address, {"words": "Ride far", "said_by": "child", "version": "1"})
    come_back(browser, scene.ingrid)
    version = page(browser, address).one("input", name="version").attributes["value"]
    late = browser.post(address, {"words": "Ride to school", "said_by": "child", "version": version})
    assert (version, late.status_code) == ("1", 409)
    with as_owner():
        assert Goal.objects.get().words == "Ride far"


@pytest.mark.parametrize("deed", ["begin-plan", "final-plan"])
def test_a_press_on_a_button_after_time_out_leads_back_to_its_page(deed: str) -> None:
    scene = noahs_bench()
    a_draft(scene)
    browser = signed_in_client(scene.ingrid)
    go_away(browser)
    away = browser.post(reverse(deed, args=[scene.noah]), {"version": "3"})
    come_back(browser, scene.ingrid)
    assert "kept" not in browser.session, "nobody wrote anything"
    landed = browser.get(away["Location"].partition("next=")[2].replace("%2F", "/"), follow=True)
    assert (landed.status_code, landed.request["PATH_INFO"]) == (200, reverse("plan", args=[scene.noah]))


def test_ending_a_seat_after_time_out_leads_back_to_the_case_and_ends_nothing() -> None:
    scene = noahs_bench()
    browser = signed_in_client(scene.ingrid)
    landed = browser.get(reverse("leave-seat", args=[scene.noah, uuid4()]), follow=True)
    assert (landed.status_code, landed.request["PATH_INFO"]) == (200, reverse("case", args=[scene.noah]))


def test_a_withdrawal_after_time_out_leads_back_to_its_button_and_only_once() -> None:
    scene = noahs_bench()
    with as_owner():
        a_consent(scene.noah, scene.school, scene.siri)
    browser, address = signed_in_client(scene.siri), reverse("family-consent", args=[scene.noah, scene.school])
    go_away(browser)
    browser.post(address, {"answer": "withdraw"})
    come_back(browser, scene.siri)
    landed = browser.get(address, follow=True)
    assert landed.request["PATH_INFO"] == reverse("family-consents", args=[scene.noah])
    assert "Trekk tilbake nå" in landed.content.decode()
    assert browser.get(address).status_code == 200


def test_a_yes_to_the_plan_pressed_after_time_out_is_not_called_a_text() -> None:
    scene = noahs_bench()
    a_final_plan(scene)
    browser, address = signed_in_client(scene.siri), reverse("family-plan", args=[scene.noah])
    go_away(browser)
    browser.post(address, {"version": "1"})
    come_back(browser, scene.siri)
    assert page(browser, address).one("input", name="version").attributes["value"] == str(scene.plan().version)


def test_a_search_that_was_typed_comes_back_in_its_own_form() -> None:
    with as_owner():
        anne = an_employee("Anne", a_service("municipal_health"))
    client = signed_in_client(anne)
    go_away(client)
    typed = {"search": "name", "given_name": "Ánde", "family_name": "Eira", "birth_date": "1.2.2019"}
    assert client.post(reverse("new-concern"), typed).status_code == 302
    come_back(client, anne)
    shown = page(client, reverse("new-concern"))
    for name in ("given_name", "family_name", "birth_date"):
        assert shown.one("input", name=name).attributes["value"] == typed[name]
    assert "Det du skrev, ligger her" in shown.text
    assert shown.one("input", name="number").attributes["value"] == ""
