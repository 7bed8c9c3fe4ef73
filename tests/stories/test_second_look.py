"""Ingrid writes in Noah's plan what his mother may not want shared: in a browser, by keyboard, on a telephone."""

import pytest
from playwright.sync_api import Page

from tests.stories.conftest import Someone, faults

ABOUT_MUM = "Noah sover lite, f.eks. På søndager. Mor er deprimert, og de bor i Storgata 12 B."


def pointed_at(page: Page) -> Page:
    """The page of a new goal, after the text was sent once."""
    page.goto("/cases/")
    case = page.locator("main a[href^='/cases/']").first.get_attribute("href")
    page.goto(f"{case}plan/goals/")
    page.locator("textarea[name='words']").fill(ABOUT_MUM)
    page.locator("main form button[type='submit']").first.click()
    page.locator("#look").wait_for()
    return page


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_the_summary_is_where_the_reader_is_put_and_everybody_can_use_it(someone: Someone, width: int) -> None:
    page = pointed_at(someone("ingrid-at-work", width=width, csp=False))
    assert page.evaluate("document.activeElement.id") == "look"
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert faults(page) == []
    assert page.locator("#look mark").all_inner_texts() == ["Mor er deprimert", "Storgata 12 B"]


def test_the_way_on_is_reached_with_the_keyboard_after_the_one_that_looks_again(someone: Someone) -> None:
    page = pointed_at(someone("ingrid-at-work"))
    reached: list[str] = []
    while "seen" not in reached:
        assert len(reached) < 30
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.name || document.activeElement.type || ''"))
    assert reached.index("words") < reached.index("submit") < reached.index("seen")


def test_without_script_the_page_says_the_same_and_has_the_same_two_ways(someone: Someone) -> None:
    page = pointed_at(someone("ingrid-at-work", script=False))
    assert page.locator("#look mark").count() == 2
    assert page.locator("textarea[name='words']").input_value() == ABOUT_MUM
    assert page.locator("main form button[type='submit']").count() == 2
