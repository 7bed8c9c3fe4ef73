"""Ingrid is away: Per stands in from the first day, as the family sees at once. When she has been away for long, the
night makes him coordinator and writes to the family, and the unit finds a deputy. Then the family asks for another
coordinator, and nobody is blamed.
"""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from demo.families import NOAH
from langbenk.cli.today import today
from tests.stories.conftest import Lysvik, served
from tests.stories.test_the_road import choose, fill, norwegian

CASE, HOME = f"/cases/{NOAH.id}", f"/home/{NOAH.id}"


@pytest.fixture(scope="module")
def lysvik() -> Iterator[Lysvik]:
    """A Lysvik of its own: in the others, Ingrid is at work."""
    with served("sickleave") as lysvik:
        yield lysvik


def sit_down(chromium: Browser, lysvik: Lysvik, player: str, width: int = 1280) -> Page:
    page = chromium.new_context(
        base_url=lysvik.address, viewport={"width": width, "height": 900}, java_script_enabled=False
    ).new_page()
    page.goto("/sign-in/")
    page.locator(f"button[value='{player}']").click()
    return page


def find_a_deputy(marit: Page) -> None:
    """From the board: the one who took over has no deputy yet, and Linh becomes it."""
    marit.goto("/board/")
    marit.locator("#numbers a[href='/board/absence/']").click()
    marit.locator(f"tbody a[href^='{CASE}/coordinator/']").click()
    marit.get_by_role("main").get_by_role("link", name="Oppnevn koordinator").click()
    expect(marit.locator("#now")).to_contain_text("Per Lie")
    choose(marit, "coordinator", "Per Lie")
    choose(marit, "deputy", "Linh Nguyen")
    fill(marit, since=norwegian(today()), family_wish="Per kjenner Noah.")
    marit.get_by_role("button", name="Oppnevn dem").click()
    marit.goto(f"{CASE}/coordinator/")
    expect(marit.locator("#now")).to_contain_text("Linh Nguyen")


def test_a_coordinator_on_sick_leave(chromium: Browser, lysvik: Lysvik) -> None:
    ingrid = sit_down(chromium, lysvik, "ingrid-at-work", width=390)
    ingrid.goto("/absence/")
    expect(ingrid.locator("main textarea")).to_have_count(0)  # there is no place for a reason
    ingrid.locator("main form button[type='submit']").click()
    expect(ingrid.locator("#noted a")).to_be_visible()

    siri = sit_down(chromium, lysvik, "siri-at-home", width=390)
    siri.goto(f"{HOME}/")
    expect(siri.get_by_role("main")).to_contain_text("Per Lie koordinerer hjelpen til Noah")
    expect(siri.get_by_role("main")).to_contain_text("Ingrid Moe er borte")

    weeks_go_by(lysvik)
    siri.goto(f"{HOME}/")
    expect(siri.get_by_role("main")).to_contain_text("Per Lie koordinerer hjelpen til Noah")
    expect(siri.get_by_role("main")).to_contain_text("Per Lie er koordinator nå")
    siri.goto(f"{HOME}/letters/")
    expect(siri.get_by_role("main")).to_contain_text("Hvem som koordinerer nå (PDF)")

    marit = sit_down(chromium, lysvik, "marit-at-work")
    find_a_deputy(marit)
    siri.goto(f"{HOME}/")
    asks_for_another(siri, marit)


def weeks_go_by(lysvik: Lysvik) -> None:
    """It was three weeks ago that Ingrid fell ill; and a night comes."""
    lysvik.as_owner("UPDATE coordinators_absence SET since = since - 21 WHERE until IS NULL")
    lysvik.as_owner("UPDATE coordinators_standin SET due = due - 21")
    told = lysvik.nightly()
    assert re.search(r"deputies who became coordinators: [1-9]\d*; letters to their families: [1-9]", told), told


def asks_for_another(siri: Page, marit: Page) -> None:
    """Nobody is blamed: Siri asks, and Marit answers her."""
    siri.locator(f"#can-do a[href='{HOME}/coordinator/']").click()
    siri.locator("textarea[name='words']").fill("Vi vil gjerne ha noen som kjenner skolen.")
    siri.locator("main form button[type='submit']").click()
    expect(siri.locator("#asked")).to_contain_text("Vi vil gjerne ha noen som kjenner skolen.")

    marit.goto("/board/change/")
    marit.locator(f"tbody a[href='{CASE}/coordinator/']").click()
    marit.locator("#change-wishes a").click()
    expect(marit.get_by_role("main")).to_contain_text("Vi vil gjerne ha noen som kjenner skolen.")
    marit.locator("input[name='outcome'][value='talked']").check()
    marit.locator("textarea[name='answer']").fill("Takk for praten. Per blir hos dere.")
    marit.locator("main form button[type='submit']").click()
    expect(marit.locator("#change-wishes")).to_have_count(0)
    siri.goto(f"{HOME}/coordinator/")
    expect(siri.locator("#asked")).to_contain_text("Takk for praten. Per blir hos dere.")
