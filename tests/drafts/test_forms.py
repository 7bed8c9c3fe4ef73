"""Every form with texts: what is typed in it comes back to its writer, in that form, until it is saved or discarded."""

import re
from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection
from django.http import HttpRequest
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from langbenk.access.standing import Protection
from langbenk.bench.models import Tie
from langbenk.drafts.models import Draft
from langbenk.drafts.place import KEPT_FOR
from langbenk.plans.models import Goal
from langbenk.web.drafting.mark import LONGEST, Mark
from langbenk.web.staff.plan.forms import GoalForm
from tests.bench.guarded import at_peace
from tests.conftest import as_owner
from tests.drafts.typing import carried, pause, shown
from tests.made import signed_in_client
from tests.plans.scene import Scene, a_draft, noahs_bench
from tests.web.coming_back import come_back, go_away
from tests.web.test_intake_pages import NOAH_NUMBER, noah, nurse, search

pytestmark = pytest.mark.django_db
WORDS = "Noah gråter om natta."
GOAL = {"words": WORDS, "said_by": "parent"}
KEPT = "Vi tok vare på det du skrev"


@pytest.fixture
def scene() -> Scene:
    """Noah's bench, with a plan that is being written and one goal in it."""
    scene = noahs_bench()
    a_draft(scene)
    return scene


def goals(scene: Scene) -> str:
    return reverse("new-goal", args=[scene.noah])


def in_the_field(browser: Client, address: str, name: str = "words") -> str:
    return shown(browser, address).one("textarea", name=name).text


def drafts() -> int:
    with as_owner():
        return Draft.objects.count()


def test_what_was_typed_is_there_on_another_device_with_a_note_and_every_choice(scene: Scene) -> None:
    browser = signed_in_client(scene.ingrid)
    assert pause(browser, shown(browser, goals(scene)), **GOAL) == 204
    page = shown(signed_in_client(scene.ingrid), goals(scene))
    assert page.one("textarea", name="words").text == WORDS
    assert page.one("input", value="parent").attributes["checked"] == ""
    assert page.one("form", action=reverse("discard-draft")).text == "Forkast det"
    assert "ikke lagret ennå" in page.text


def test_a_form_that_was_saved_comes_up_empty(scene: Scene) -> None:
    browser = signed_in_client(scene.ingrid)
    page = shown(browser, goals(scene))
    pause(browser, page, **GOAL)
    assert browser.post(goals(scene), carried(page) | GOAL).status_code == 302
    assert drafts() == 0
    assert in_the_field(browser, goals(scene)) == ""


def test_what_came_back_and_is_saved_is_gone_too(scene: Scene) -> None:
    browser = signed_in_client(scene.ingrid)
    pause(browser, shown(browser, goals(scene)), **GOAL)
    assert browser.post(goals(scene), carried(shown(browser, goals(scene))) | GOAL).status_code == 302
    assert drafts() == 0


def test_what_is_discarded_is_gone_and_the_page_comes_again(scene: Scene) -> None:
    browser = signed_in_client(scene.ingrid)
    pause(browser, shown(browser, goals(scene)), **GOAL)
    discarding = shown(browser, goals(scene)).one("form", action=reverse("discard-draft"))
    fields = {one.attributes["name"]: one.attributes["value"] for one in discarding.all("input")}
    answer = browser.post(reverse("discard-draft"), fields)
    assert (answer.status_code, answer["Location"]) == (302, goals(scene))
    assert drafts() == 0
    away = browser.post(reverse("discard-draft"), fields | {"back": "https://example.com/"})
    assert away["Location"] == "/"


def test_a_field_that_was_emptied_leaves_nothing(scene: Scene) -> None:
    browser = signed_in_client(scene.ingrid)
    page = shown(browser, goals(scene))
    pause(browser, page, **GOAL)
    assert pause(browser, page, words="  ", said_by="parent") == 204
    assert drafts() == 0


def test_without_script_a_text_with_a_fault_waits_as_well(scene: Scene) -> None:
    browser = signed_in_client(scene.ingrid)
    posted = carried(shown(browser, goals(scene))) | {"words": WORDS, "said_by": "nobody"}
    assert browser.post(goals(scene), posted).status_code == 422
    assert in_the_field(signed_in_client(scene.ingrid), goals(scene)) == WORDS


def test_without_script_and_away_too_long_the_words_wait_on_every_device_and_only_once(scene: Scene) -> None:
    browser = signed_in_client(scene.ingrid)
    posted = carried(shown(browser, goals(scene))) | GOAL
    go_away(browser)
    assert browser.post(goals(scene), posted)["Location"].startswith(reverse("sign-in"))
    assert browser.session["kept"]["texts"] == {}, "the words are kept in one place"
    assert "Det du skrev" in browser.get(reverse("sign-in")).content.decode()
    assert in_the_field(signed_in_client(scene.ingrid), goals(scene)) == WORDS
    come_back(browser, scene.ingrid)
    page = shown(browser, goals(scene))
    assert page.one("textarea", name="words").text == WORDS
    assert browser.post(goals(scene), carried(page) | GOAL).status_code == 302
    assert in_the_field(browser, goals(scene)) == ""


def test_when_our_own_code_fails_the_words_wait(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = signed_in_client(scene.ingrid)
    browser.raise_request_exception = False
    page = shown(browser, goals(scene))

    def fails(form: GoalForm) -> None:
        raise ImproperlyConfigured

    with monkeypatch.context() as patched:
        patched.setattr(GoalForm, "goal", fails)
        assert browser.post(goals(scene), carried(page) | GOAL).status_code == 500
    assert in_the_field(browser, goals(scene)) == WORDS


def test_somebody_else_changed_it_meanwhile_and_the_note_says_so_before_both_texts_come(scene: Scene) -> None:
    address = reverse("goal", args=[scene.noah, scene.goal().id])
    browser = signed_in_client(scene.ingrid)
    pause(browser, shown(browser, address), **GOAL)
    per = signed_in_client(scene.per)
    assert per.post(address, carried(shown(per, address)) | GOAL | {"words": "Ride far"}).status_code == 302
    page = shown(browser, address)
    assert page.one("textarea", name="words").text == WORDS
    assert "Noen har endret dette siden" in page.text
    assert browser.post(address, carried(page) | GOAL).status_code == 409
    with as_owner():
        assert Goal.objects.get().words == "Ride far"
    assert in_the_field(browser, address) == WORDS, "and still nothing is lost"


def test_a_text_that_was_saved_already_is_no_draft_any_more(scene: Scene) -> None:
    address = reverse("goal", args=[scene.noah, scene.goal().id])
    browser = signed_in_client(scene.ingrid)
    page = shown(browser, address)
    assert browser.post(address, carried(page) | GOAL).status_code == 302
    assert pause(browser, page, **GOAL) == 204, "a message that was on its way when the form was saved"
    assert KEPT not in shown(browser, address).text


def test_two_windows_lose_neither_text(scene: Scene) -> None:
    browser = signed_in_client(scene.ingrid)
    one, two = shown(browser, goals(scene)), shown(browser, goals(scene))
    pause(browser, one, words="Noah sover lite.", said_by="parent")
    pause(browser, two, **GOAL)
    page = shown(browser, goals(scene))
    assert page.one("textarea", name="words").text == WORDS
    assert "Noah sover lite." in page.one("div", role="status").text
    assert browser.post(goals(scene), carried(two) | GOAL).status_code == 302
    assert in_the_field(browser, goals(scene)) == "Noah sover lite."


def test_nothing_is_mixed_into_another_form_or_another_childs(scene: Scene) -> None:
    browser = signed_in_client(scene.ingrid)
    mine = carried(shown(browser, goals(scene)))
    other = reverse("plan-text", args=[scene.noah])
    assert browser.post(other, mine | {"resources_and_needs": WORDS}).status_code == 409
    assert drafts() == 0, "posted with the mark of another form"
    assert browser.post(reverse("draft"), mine | {"resources_and_needs": "x", "words": WORDS}).status_code == 204
    assert in_the_field(browser, other, "resources_and_needs") == "Noah likes drawing. He needs calm breaks."
    assert in_the_field(browser, reverse("goal", args=[scene.noah, scene.goal().id])) != WORDS


def test_a_mark_is_nobody_elses_and_does_not_open_when_it_is_cut_or_old(scene: Scene) -> None:
    browser, per = signed_in_client(scene.ingrid), signed_in_client(scene.per)
    page = shown(browser, goals(scene))
    mark = carried(page)["draft"]
    assert pause(per, page, **GOAL) == 403
    for wrong in ("", "x", mark[:-8], mark[:40] + ("A" if mark[40] != "A" else "B") + mark[41:], "\x00", "é" * 50):
        assert browser.post(reverse("draft"), GOAL | {"draft": wrong}).status_code == 403
    now = timezone.now()
    assert Mark.read(mark, by=scene.ingrid, at=now)
    assert Mark.read(mark, by=scene.ingrid, at=now + KEPT_FOR + timedelta(minutes=1)) is None
    assert drafts() == 0


def test_a_page_that_somebody_else_left_open_saves_nothing_in_ones_own_name(scene: Scene) -> None:
    left_open = carried(shown(signed_in_client(scene.ingrid), goals(scene)))
    answer = signed_in_client(scene.per, language="en").post(goals(scene), left_open | GOAL)
    assert (answer.status_code, "before you signed in" in answer.content.decode()) == (403, True)
    assert drafts() == 0
    with as_owner():
        assert not Goal.objects.filter(words=WORDS).exists()
    assert signed_in_client(scene.ingrid).post(goals(scene), left_open | GOAL).status_code == 302


def test_a_stranger_keeps_nothing_and_neither_does_a_page_elsewhere(scene: Scene) -> None:
    posted = carried(shown(signed_in_client(scene.ingrid), goals(scene))) | GOAL
    assert Client().post(reverse("draft"), posted)["Location"].startswith(reverse("sign-in"))
    careful = Client(enforce_csrf_checks=True)
    careful.cookies = signed_in_client(scene.ingrid).cookies
    assert careful.post(reverse("draft"), posted).status_code == 403
    assert careful.post(reverse("discard-draft"), posted).status_code == 403
    assert signed_in_client(scene.ingrid).get(reverse("draft")).status_code == 405
    assert drafts() == 0


def test_more_than_a_form_has_room_for_is_not_kept_and_odd_signs_are(scene: Scene) -> None:
    browser = signed_in_client(scene.ingrid)
    page = shown(browser, goals(scene))
    assert pause(browser, page, words="x" * (LONGEST + 1), said_by="parent") == 413
    assert drafts() == 0
    odd = "Ánde \U0001f643 \u202e \x07 <script>alert(1)</script> {{ form }}"
    assert pause(browser, page, words=odd, said_by="parent") == 204
    page = shown(browser, goals(scene))
    assert page.all("script") == []
    assert "{{ form }}" in page.one("textarea", name="words").text


def test_when_the_seat_has_ended_neither_page_nor_words_come_back(scene: Scene) -> None:
    browser = signed_in_client(scene.ingrid)
    pause(browser, shown(browser, goals(scene)), **GOAL)
    with as_owner():
        Tie.objects.filter(employee_id=scene.ingrid.post).update(until=date(2026, 11, 3))
    answer = browser.get(goals(scene))
    assert answer.status_code == 404
    assert WORDS not in answer.content.decode()


def test_a_father_who_is_barred_afterwards_meets_nothing_of_what_he_wrote() -> None:
    home = at_peace()
    address, browser = reverse("family-new-entry", args=[home.ylva]), signed_in_client(home.ronny)
    page = shown(browser, address)
    assert pause(browser, page, text=WORDS) == 204
    home.set(Protection.STRICT)
    never = browser.get(reverse("family-new-entry", args=[uuid4()]))
    now = browser.get(address)
    assert (now.status_code, len(now.content)) == (404, len(never.content))
    assert pause(browser, page, text="More.") == 403


def test_an_identity_number_is_never_kept() -> None:
    home = at_peace()
    browser = signed_in_client(home.marit)
    page = shown(browser, reverse("protection", args=[home.ylva]))
    form = next(form for form in page.all("form") if "data-draft" in form.attributes)
    assert "number" not in form.attributes["data-draft-fields"].split()
    fields = {one.attributes["name"]: one.attributes["value"] for one in form.all("input", type="hidden")}
    assert browser.post(reverse("draft"), fields | {"number": "02831799790", "reason": WORDS}).status_code == 204
    again = shown(browser, reverse("protection", args=[home.ylva]))
    assert again.one("textarea", name="reason").text == WORDS
    assert again.one("input", name="number").attributes["value"] == ""


def test_a_page_with_a_form_asks_one_question_more_and_others_none(scene: Scene) -> None:
    browser = signed_in_client(scene.ingrid)
    browser.get(goals(scene))

    def asked(address: str) -> list[str]:
        with CaptureQueriesContext(
            connection,
        ) as captured:
            assert browser.get(address).status_code == 200
        return [one["sql"] for one in captured if "drafts_" in one["sql"]]

    assert len(asked(goals(scene))) == 1
    assert asked(reverse("plan", args=[scene.noah])) == []
    pause(browser, shown(browser, goals(scene)), **GOAL)
    assert len(asked(goals(scene))) == 1


def test_a_concern_comes_back_after_the_same_search_and_never_to_another_child() -> None:
    with as_owner():
        person = noah()
        client, _ = nurse()
    number = f"{NOAH_NUMBER[:6]} {NOAH_NUMBER[6:]}"
    fields = hidden_of(search(client, search="number", number=number))
    assert client.post(reverse("draft"), fields | {"text": WORDS}).status_code == 204
    with as_owner():
        row = Draft.objects.get()
        assert (row.about_id, str(person) in row.thing) == (None, False)
    assert WORDS in search(client, search="number", number=number)
    assert WORDS not in search(client, search="name", given_name="Ola", family_name="Dahl", birth_date="2.3.2019")


def hidden_of(page: str) -> dict[str, str]:
    """The hidden fields of the form of a concern."""
    return dict(re.findall(r'type="hidden" name="(draft|found|once)" value="([^"]*)"', page))


def test_a_form_made_outside_a_page_has_no_mark() -> None:
    request = HttpRequest()
    request.session = {}  # type: ignore[assignment]
    assert GoalForm.fresh(request).own_draft is None
