"""Every page asks who is there before it does anything, but for a few that stand in one list."""

import re
from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.shape.house import PACKAGE, files

# A new name here is a decision: what does this page tell a stranger?
OPEN = {"front", "sign-in", "sign-out", "language", "accessibility", "privacy", "statute"} | {
    "ask",
    "ask-letter",
    "ask-letter-text",
    "outside-answer",
    "outside-draft",
    "outside-thanks",
    "unnamed",
    "unnamed-answer",
}

EXAMPLES = {"uuid": "00000000-0000-4000-8000-000000000000", "int": "1", "str": "x", "slug": "x", "path": "x"}


def patterns(resolver: URLResolver, before: str = "") -> Iterator[tuple[str, URLPattern]]:
    """Every page with its address, an example standing where an id would."""
    for entry in resolver.url_patterns:
        address = before + re.sub(r"<(?:(\w+):)?\w+>", lambda part: EXAMPLES[part[1] or "str"], str(entry.pattern))
        if isinstance(entry, URLResolver):
            yield from patterns(entry, address)
        else:
            yield address, entry


def test_the_open_pages_are_the_ones_in_the_list() -> None:
    pages = list(patterns(get_resolver()))
    assert len(pages) > 15
    assert {page.name for _, page in pages if getattr(page.callback, "open_to_all", False)} == OPEN


@pytest.mark.django_db
def test_a_stranger_is_sent_to_sign_in_from_every_other_page() -> None:
    stranger = Client(raise_request_exception=False)
    got_further = []
    for address, page in patterns(get_resolver()):
        if page.name in OPEN:
            continue
        for answer in (stranger.get(f"/{address}"), stranger.post(f"/{address}", {"text": "x"})):
            sent_away = answer.status_code == 302 and answer["Location"].startswith(reverse("sign-in"))
            if not sent_away:
                got_further.append(f"/{address}: {answer.status_code}")
    assert got_further == []


def test_every_icon_that_a_page_asks_for_is_in_the_sprite_and_no_other() -> None:
    listed = (PACKAGE.parents[1] / "setup" / "icons.txt").read_text(encoding="utf-8")
    in_the_sprite = {line for line in listed.splitlines() if line and not line.startswith("#")}
    sources = [file.read_text(encoding="utf-8") for file in files(PACKAGE / "web", ".html", ".py")]
    asked_for = {icon for text in sources for icon in re.findall(r"""<c-icon[^>]*\bname="(\w+)\"""", text)}
    assert asked_for
    assert asked_for - in_the_sprite == set()
    named = {icon for icon in in_the_sprite for text in sources if re.search(rf"\b{icon}\b", text)}
    assert in_the_sprite - named == set()
