"""A refusal, a complaint in time, and a reversal: a mother and the coordinating unit, each at her own screen."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from demo.families import JAKOB
from tests.stories.conftest import served

AT_WORK = f"/cases/{JAKOB.id}/"
AT_HOME = f"/home/{JAKOB.id}/"
PLAN = "Individual plan: health and care"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A Lysvik of our own: what is decided here, the other stories should not meet."""
    with served("disagreeing") as lysvik:
        yield lysvik.address


def sit_down(chromium: Browser, address: str, player: str, *, script: bool, width: int) -> Page:
    context = chromium.new_context(
        base_url=address, viewport={"width": width, "height": 900}, java_script_enabled=script
    )
    context.add_cookies([{"name": "language", "value": "en", "url": address}])
    page = context.new_page()
    page.goto("/sign-in/")
    page.locator(f"button[value='{player}']").click()
    return page


def go(page: Page, link: str | re.Pattern[str]) -> None:
    page.get_by_role("main").get_by_role("link", name=link).first.click()


def press(page: Page, button: str) -> None:
    page.get_by_role("main").get_by_role("button", name=button, exact=True).click()


def fill(page: Page, **texts: str) -> None:
    for name, text in texts.items():
        page.locator(f"main [name='{name}']").fill(text)


def test_a_refusal_a_complaint_in_time_and_a_reversal(chromium: Browser, address: str) -> None:
    marit = sit_down(chromium, address, "marit-at-work", script=True, width=1280)
    lene = sit_down(chromium, address, "lene-at-home", script=False, width=390)
    _the_unit_refuses_and_sends_the_letter(marit)
    _the_mother_reads_it_and_disagrees(lene)
    _the_unit_changes_the_answer(marit)
    _the_mother_reads_the_new_answer(lene)


def _the_unit_refuses_and_sends_the_letter(page: Page) -> None:
    page.goto(f"{AT_WORK}answers/")
    go(page, PLAN)
    go(page, "Change the answer")
    page.locator("main input[name='outcome'][value='refused']").check()
    fill(page, reasons="Jakob får hjelp av én tjeneste.", child_heard="Jakob vil ha plan.", why="Familien ba om plan.")
    press(page, "Change the answer")
    expect(page.locator("#errors")).to_contain_text("What weight did it get?")
    fill(page, weight="Mye, men én tjeneste når fram.")
    press(page, "Change the answer")
    page.get_by_role("main").get_by_role("link", name=PLAN).first.click()
    go(page, "Read the letter, and send it")
    expect(page.locator("#lacks")).to_contain_text("Write what is best for the child")
    press(page, "Send the letter")
    expect(page.locator("#errors")).to_contain_text("What is best for the child")
    fill(page, best_interests="Ro på skolen.", instead="Helsesykepleieren følger ham videre.")
    press(page, "See the letter with this")
    expect(page.locator("#letter-nb")).to_contain_text("Helsesykepleieren følger ham videre.")
    expect(page.locator("#letter-nb")).to_contain_text("Statsforvalteren i Vestland")
    expect(page.locator("#letter-nb")).to_contain_text("Mye, men én tjeneste når fram.")
    press(page, "Send the letter")
    expect(page.locator("#life")).to_contain_text("Last day to complain")


def _the_mother_reads_it_and_disagrees(page: Page) -> None:
    page.goto(f"{AT_HOME}letters/")
    expect(page.get_by_role("link", name="An answer from the municipality (PDF)")).to_have_count(3)
    page.goto(f"{AT_HOME}answers/")
    refusal = page.locator("section[id^='answer-']", has=page.get_by_text("No, not now")).filter(has_text=PLAN)
    expect(refusal).to_contain_text("you can complain by")
    refusal.get_by_role("link", name="I disagree").click()
    fill(page, words="Han trenger en plan. Ingen snakker sammen.")
    press(page, "Send the complaint")
    expect(page.get_by_role("main")).to_contain_text("We have got it, and look at the case again")


def _the_unit_changes_the_answer(page: Page) -> None:
    page.goto(f"{AT_WORK}answers/")
    page.locator("#complaints").get_by_role("link", name=PLAN).click()
    expect(page.get_by_role("main")).to_contain_text("The complaint came in time")
    go(page, "Change the answer")
    page.locator("main input[name='outcome'][value='granted']").check()
    fill(page, reasons="Dere har rett: flere må snakke sammen.", child_heard="Jakob vil ha plan.", weight="Tungt.")
    press(page, "See the letter with this")
    expect(page.locator("#letter-1")).to_contain_text("Dere har rett: flere må snakke sammen.")
    press(page, "Change the answer")
    expect(page.get_by_role("main")).to_contain_text("Ended: the answer was changed")
    page.goto(AT_WORK)
    expect(page.get_by_role("main")).to_contain_text("Appoint a coordinator")


def _the_mother_reads_the_new_answer(page: Page) -> None:
    page.goto(f"{AT_HOME}answers/")
    first = page.locator("section[id^='answer-']").filter(has_text=PLAN).first
    expect(first).to_contain_text("Yes, you are entitled to it")
    expect(page.get_by_role("main")).to_contain_text("We agreed with you, and changed the answer.")
    page.goto(f"{AT_HOME}letters/")
    expect(page.get_by_role("link", name="We have got your complaint (PDF)")).to_be_visible()
    with page.expect_download() as taken:
        page.get_by_role("link", name="We have looked again (PDF)").click()
    assert re.fullmatch(r"[a-z-]+-\d{4}-\d{2}-\d{2}\.pdf", taken.value.suggested_filename)
