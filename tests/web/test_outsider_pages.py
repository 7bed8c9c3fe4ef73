"""The page behind a link tells nothing before the code is right; what was wrong is never told."""

import re
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from langbenk.bench.situation import day_of
from langbenk.outsiders.models import OutsideQuestion
from langbenk.outsiders.secret import Secret
from tests.cases.entry_scene import Scene, vildes_bench
from tests.conftest import as_owner
from tests.made import signed_in_client
from tests.outsiders.scene import ANSWER, WORDS, asked, wrong
from tests.web.drawn import read

pytestmark = pytest.mark.django_db


def a_link(scene: Scene, **other: object) -> Secret:
    now = timezone.now()
    return asked(scene, at=now, until=day_of(now), **other)[1]


def address(link: str) -> str:
    return reverse("outside-answer", args=[link])


def plain(page: bytes) -> bytes:
    """A page without what is new on each: the form's token, and the link in the language choice."""
    page = re.sub(rb'name="csrfmiddlewaretoken" value="[^"]+"', b"", page)
    return re.sub(rb"/answer/[^/]+/", b"/answer/link/", page)


def form(scene: Scene, **other: str) -> dict[str, str]:
    return {
        "to_name": "Berit Sand", "to_kind": "gp", "to_body": "The surgery", "text": WORDS, "named_as": "initial",
        "ground": "consent", "because": "Both parents said yes.", "family_knows": "yes", "part": "health",
        "audience": "team", "until": f"{day_of(timezone.now()):%d.%m.%Y}", "once": str(uuid4()),
    } | other  # fmt: skip


def test_a_question_that_names_the_child_is_not_sent_where_only_the_first_letter_was_chosen() -> None:
    scene = vildes_bench()
    new = reverse("ask-outsider", args=[scene.vilde])
    ingrid = signed_in_client(scene.ingrid, language="en")
    tells = ingrid.post(new, form(scene, text="When does vilde take her medicine?"))
    assert tells.status_code == 422
    assert "more of the name than you chose" in tells.content.decode()
    chosen = form(scene, text="When does Vilde take her medicine?", named_as="given_name")
    assert ingrid.post(new, chosen).status_code in (200, 302)


def test_every_way_to_be_wrong_looks_the_same_to_the_byte() -> None:
    scene = vildes_bench()
    shut = a_link(scene)
    for _ in range(5):
        Client().post(address(shut.link), {"code": wrong(shut)})
    spent, live = a_link(scene), a_link(scene)
    Client().post(address(spent.link), {"code": spent.code, "answer": ANSWER})
    pages = {
        plain((got := Client().post(address(link), {"code": code})).content) + str(got.status_code).encode()
        for link, code in (
            (live.link, wrong(live)),
            (live.link, ""),
            (live.link, "x" * 9000),
            (shut.link, shut.code),
            (spent.link, spent.code),
            ("no-such-link", live.code),
            ("y" * 3000, live.code),
        )
    }
    assert len(pages) == 1
    assert pages.pop().endswith(b"422")


def test_the_address_alone_says_nothing_and_touches_nothing() -> None:
    scene = vildes_bench()
    live = a_link(scene)
    there, nowhere = (Client().get(address(link)) for link in (live.link, "no-such-link"))
    assert plain(there.content) == plain(nowhere.content)
    assert "Vilde" not in there.content.decode()
    for got in (there, nowhere):
        assert (got.status_code, got["Cache-Control"], got["Referrer-Policy"]) == (200, "no-store", "same-origin")
        assert "noindex" in got["X-Robots-Tag"]
    with as_owner():
        assert OutsideQuestion.objects.get().opened_at is None


def test_the_code_opens_one_question_and_an_answer_ends_it() -> None:
    scene = vildes_bench()
    live, browser = a_link(scene), Client()
    page = browser.post(address(live.link), {"code": f"{live.code[:3]} {live.code[3:]}"}).content.decode()
    assert WORDS in page
    assert "Ingrid Moe" in page
    assert "Aune" not in page
    assert str(scene.vilde) not in page
    empty = browser.post(address(live.link), {"code": live.code, "answer": "  "})
    assert (empty.status_code, WORDS in empty.content.decode()) == (422, True)
    sent = browser.post(address(live.link), {"code": live.code, "answer": ANSWER})
    assert (sent.status_code, sent["Location"]) == (302, reverse("outside-thanks"))
    assert ANSWER not in browser.get(sent["Location"]).content.decode()
    again = browser.post(address(live.link), {"code": live.code, "answer": "Something more that I wrote."})
    assert again.status_code == 422
    assert "Something more that I wrote." in again.content.decode()
    assert WORDS not in again.content.decode()


def test_what_is_typed_is_kept_at_a_pause_and_stands_there_again_once_the_code_is_written() -> None:
    live, half = a_link(vildes_bench()), "Ten milli <b>"
    draft = reverse("outside-draft", args=[live.link])
    assert Client().post(draft, {"code": wrong(live), "answer": half}).status_code == 403
    assert Client().post(reverse("outside-draft", args=["no-such-link"]), {"answer": half}).status_code == 403
    assert Client().post(draft, {"code": live.code, "answer": half}).status_code == 204
    assert Client().get(draft).status_code == 405
    assert half not in Client().get(address(live.link)).content.decode()
    page = read(Client().post(address(live.link), {"code": live.code}).content.decode())
    assert page.one("textarea", name="answer").text == half
    form = page.one("form", **{"data-draft": draft})
    assert form.attributes["data-draft-fields"] == "code answer"
    too_long = {"code": live.code, "answer": "x" * 4001}
    assert Client().post(address(live.link), too_long).status_code == 422
    again = read(Client().post(address(live.link), {"code": live.code}).content.decode())
    assert again.one("textarea", name="answer").text == "x" * 4001


def test_an_identity_number_in_the_answer_is_pointed_at_before_it_is_sent() -> None:
    live, browser = a_link(vildes_bench()), Client()
    hers = {"code": live.code, "answer": "Her number is 02013299997."}
    looked = browser.post(address(live.link), hers)
    assert looked.status_code == 200
    seen = re.search(r'name="seen" value="([^"]+)"', looked.content.decode())
    assert seen
    assert browser.post(address(live.link), hers | {"seen": seen[1]}).status_code == 302


def test_whoever_asks_sees_the_link_and_the_code_once() -> None:
    scene = vildes_bench()
    browser, sent = signed_in_client(scene.ingrid), form(scene)
    there = browser.post(reverse("ask-outsider", args=[scene.vilde]), sent)
    assert there.status_code == 302
    browser.post(reverse("ask-outsider", args=[scene.vilde]), sent)
    first, second = (browser.get(there["Location"]).content.decode() for _ in range(2))
    link = re.search(r"/answer/([\w-]{43})/", first)
    code = re.search(r"<strong>(\d{3} \d{3})</strong>", first)
    assert link
    assert code
    assert link[1] not in second
    assert code[1] not in second
    assert WORDS in Client().post(address(link[1]), {"code": code[1]}).content.decode()
    with as_owner():
        assert OutsideQuestion.objects.count() == 1


def test_what_cannot_be_asked_is_said_and_nothing_typed_is_lost() -> None:
    scene = vildes_bench()
    browser = signed_in_client(scene.ingrid)
    for wrong_value in ({"to_name": "Kristin Lie"}, {"ground": "own_tasks", "to_kind": "gp"}, {"until": "31.2.2026"}):
        got = browser.post(reverse("ask-outsider", args=[scene.vilde]), form(scene) | wrong_value)
        assert got.status_code == 422
        assert WORDS in got.content.decode()
    assert browser.post(reverse("ask-outsider", args=[scene.vilde]), {}).status_code == 422
    with as_owner():
        assert not OutsideQuestion.objects.exists()


def test_a_question_that_was_answered_meanwhile_is_not_taken_back() -> None:
    scene = vildes_bench()
    now = timezone.now()
    key, secret = asked(scene, at=now, until=day_of(now))
    Client().post(address(secret.link), {"code": secret.code, "answer": ANSWER})
    browser = signed_in_client(scene.ingrid)
    for name in ("withdraw-question", "renew-link"):
        assert browser.post(reverse(name, args=[scene.vilde, key])).status_code == 422
        assert browser.get(reverse(name, args=[scene.vilde, key])).status_code == 302
    assert ANSWER in browser.get(reverse("outside-question", args=[scene.vilde, key])).content.decode()
    with as_owner():
        assert OutsideQuestion.objects.get().read_at is not None
