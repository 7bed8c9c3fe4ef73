"""Ingrid writes a goal and is interrupted: the browser dies, she signs out in another tab, she is away too long.

Whatever happens, what she wrote is there when she is back, on any device, and gone when she has saved or discarded it.
"""

import re

import psycopg
import pytest
from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore
from playwright.sync_api import Error, Page, expect

from demo.families import NOAH
from tests.stories.conftest import Lysvik, Someone, faults

GOALS = f"/cases/{NOAH.id}/plan/goals/"
WORDS = "Noah vil sykle til skolen sammen med Emil."


def words(page: Page) -> str:
    return page.locator("textarea[name='words']").input_value()


def status(page: Page, said: str) -> None:
    """What the form says under itself, politely."""
    expect(page.locator("form[data-draft] [role='status']")).to_have_text(re.compile(said))


def types(page: Page) -> Page:
    """She opens the form, types, and pauses."""
    page.goto(GOALS)
    page.locator("textarea[name='words']").press_sequentially(WORDS)
    status(page, "tatt vare på")
    return page


def test_the_browser_dies_and_the_words_are_there_on_the_next_device(someone: Someone) -> None:
    page = types(someone("ingrid-at-work"))
    page.locator("input[name='said_by'][value='parent']").check()
    page.wait_for_timeout(2000)
    with pytest.raises(Error, match="crash"):
        page.goto("chrome://crash")
    other = someone("ingrid-at-work", width=390)
    other.goto(GOALS)
    assert words(other) == WORDS
    assert other.locator("input[value='parent']").is_checked()
    expect(other.get_by_role("main")).to_contain_text("Vi tok vare på det du skrev her")


def test_what_is_typed_just_before_the_page_is_left_is_kept(someone: Someone) -> None:
    page = someone("ingrid-at-work")
    page.goto(GOALS)
    page.locator("textarea[name='words']").fill(WORDS)
    page.goto("/cases/")
    page.goto(GOALS)
    assert words(page) == WORDS


def test_she_signs_out_in_another_tab_and_the_page_tells_her_what_is_not_kept(someone: Someone) -> None:
    page = types(someone("ingrid-at-work"))
    tab = page.context.new_page()
    tab.goto("/cases/")
    tab.locator("form[action='/sign-out/'] button").first.click()
    tab.wait_for_url("**/sign-in/**")
    page.locator("textarea[name='words']").press_sequentially(" Og hjem.")
    status(page, "blir ikke tatt vare på")
    tab.locator("button[value='ingrid-at-work']").click()
    page.locator("textarea[name='words']").press_sequentially(" Hver dag.")
    status(page, "Det du har skrevet, er tatt vare på")
    other = someone("ingrid-at-work")
    other.goto(GOALS)
    assert words(other) == f"{WORDS} Og hjem. Hver dag."


def test_she_discards_it_and_it_does_not_come_back(someone: Someone) -> None:
    page = types(someone("ingrid-at-work"))
    page.reload()
    page.locator("textarea[name='words']").press_sequentially(" Mer.")
    page.get_by_role("button", name="Forkast det").click()
    page.wait_for_url(f"**{GOALS}")
    assert words(page) == ""
    page.reload()
    assert words(page) == ""


def test_she_saves_it_at_once_and_nothing_is_left(someone: Someone, lysvik: Lysvik) -> None:
    page = types(someone("ingrid-at-work"))
    page.locator("textarea[name='words']").press_sequentially(" Nå.")
    page.locator("input[name='said_by'][value='child']").check()
    page.get_by_role("button", name="Lagre målet").click()
    page.wait_for_url("**/plan/")
    page.wait_for_timeout(2000)
    with psycopg.connect(lysvik.owner) as connection:
        assert connection.execute("SELECT count(*) FROM drafts_draft").fetchone() == (0,)


def away_too_long(page: Page, lysvik: Lysvik) -> None:
    """The session as it is when nobody has touched the page for hours."""
    key = next(one["value"] for one in page.context.cookies() if one["name"] == settings.SESSION_COOKIE_NAME)
    with psycopg.connect(lysvik.owner, autocommit=True) as connection:
        row = connection.execute("SELECT session_data FROM django_session WHERE session_key = %s", [key]).fetchone()
        assert row
        session = SessionStore().encode(SessionStore().decode(row[0]) | {"seen": 0})
        connection.execute("UPDATE django_session SET session_data = %s WHERE session_key = %s", [session, key])


@pytest.mark.parametrize("script", [True, False])
def test_she_is_away_too_long_and_what_she_sends_then_is_kept(someone: Someone, lysvik: Lysvik, script: bool) -> None:
    page = someone("ingrid-at-work", script=script)
    page.goto(GOALS)
    page.locator("textarea[name='words']").fill(WORDS)
    away_too_long(page, lysvik)
    page.get_by_role("button", name="Lagre målet").click()
    expect(page.get_by_role("main")).to_contain_text("Det du skrev, ligger her når du er inne igjen")
    page.locator("button[value='ingrid-at-work']").click()
    page.wait_for_url(f"**{GOALS}")
    assert words(page) == WORDS
    other = someone("ingrid-at-work", script=script)
    other.goto(GOALS)
    assert words(other) == WORDS


@pytest.mark.parametrize(("language", "width"), [("nb", 1280), ("nn", 320), ("en", 390)])
def test_everybody_can_use_the_page_with_what_came_back(someone: Someone, language: str, width: int) -> None:
    types(someone("ingrid-at-work"))
    page = someone("ingrid-at-work", language=language, width=width, csp=False)
    page.goto(GOALS)
    assert words(page) == WORDS
    assert faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_nothing_runs_that_the_page_itself_does_not_allow(someone: Someone) -> None:
    page = someone("ingrid-at-work")
    said: list[str] = []
    page.on("console", lambda line: said.append(line.text))
    types(page)
    assert [line for line in said if "Content Security Policy" in line] == []
