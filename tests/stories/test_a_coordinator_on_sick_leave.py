"""Ingrid is away. Per stands in from the first day, the family sees it at once, and the unit lets him take over; then
the family asks for another coordinator, and nobody is blamed.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from demo.families import NOAH
from tests.stories.conftest import Lysvik, served

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


def let_per_take_over(marit: Page) -> None:
    """From the board: Per takes over, and Linh is the new deputy."""
    marit.goto("/board/")
    marit.locator("#numbers a[href='/board/absence/']").click()
    marit.locator(f"a[href='{CASE}/coordinator/deputy/']").click()
    marit.locator("input[name='named']").fill("Linh")
    marit.locator("main form[role='search'] button").click()
    marit.get_by_label("Linh Nguyen").check()
    marit.locator("main form[method='post'] button[type='submit']").click()
    expect(marit.locator("#now")).to_contain_text("Per Lie")
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

    marit = sit_down(chromium, lysvik, "marit-at-work")
    let_per_take_over(marit)

    siri.goto(f"{HOME}/")
    expect(siri.get_by_role("main")).to_contain_text("Per Lie koordinerer hjelpen til Noah")
    asks_for_another(siri, marit)


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
