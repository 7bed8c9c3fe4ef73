"""A writer at a form, as the browser does it: what the page carries, and what is sent at a pause."""

from typing import Any

from django.test import Client
from django.urls import reverse

from tests.web.drawn import Element, read


def shown(browser: Client, address: str, status: int = 200) -> Element:
    """The page's main part."""
    answer = browser.get(address)
    assert answer.status_code == status
    return read(answer.content.decode()).one("main")


def carried(page: Element) -> dict[str, str]:
    """The hidden fields of the page's one form with a mark."""
    forms = [form for form in page.all("form") if "data-draft" in form.attributes]
    assert len(forms) == 1
    return {one.attributes["name"]: one.attributes["value"] for one in forms[0].all("input", type="hidden")}


def pause(browser: Client, page: Element, **typed: Any) -> int:
    """What the page's script sends while somebody types; the answer's status."""
    return browser.post(reverse("draft"), carried(page) | typed).status_code
