"""The two pages about the law, walked in a browser on a phone: by a family without sign-in and script, and at work."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.stories.conftest import Someone, faults

BOTH = pytest.mark.parametrize("language", ["nb", "nn"])
HEADING = {"nb": "Hva kan vi be om?", "nn": "Kva kan vi be om?"}
YES_ANSWER = {"nb": "Ja", "nn": "Ja"}
NEXT = {"nb": "Videre", "nn": "Vidare"}
UNDER_18 = {"nb": "Under 18 år", "nn": "Under 18 år"}
UNSURE = {"nb": "Vet ikke ennå", "nn": "Veit ikkje enno"}
END = {"nb": "Det er ingen flere spørsmål", "nn": "Det er ingen fleire spørsmål"}
MAY = {"nb": "Dere kan ha rett til dette", "nn": "De kan ha rett til dette"}
WEIGH = {"nb": "Dette må kommunen eller sykehuset vurdere", "nn": "Dette må kommunen eller sjukehuset vurdere"}
CHANGE = {"nb": "Endre", "nn": "Endre"}
LETTER = {"nb": "Lag brevet", "nn": "Lag brevet"}
QUERIES = ("", "?age=c&sc=y", "?age=c&sc=y&lt=y&hs=y&ow=u&cm=y&ml=n&sx=n&sl=n", "?age=a&asked=ml")
COOKIES_OF_OURS = {"language"}  # set by the test, in place of an earlier choice


def answer(page: Page, text: str, language: str) -> None:
    page.get_by_role("radio", name=text, exact=True).check()
    with page.expect_navigation():  # the next page has come, whole, before anybody counts what it asks
        page.get_by_role("button", name=NEXT[language]).click()


def fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


@BOTH
def test_a_family_finds_out_what_to_ask_for_without_script_or_sign_in(someone: Someone, language: str) -> None:
    page = someone("", width=390, language=language, script=False)
    page.goto("/ask/")
    expect(page.get_by_role("heading", level=1)).to_have_text(HEADING[language])
    answer(page, UNDER_18[language], language)
    questions = 0
    while page.get_by_role("radio").count():
        answer(page, YES_ANSWER[language], language)
        questions += 1
    assert questions == 10
    expect(page.get_by_role("heading", name=END[language])).to_be_visible()
    right = page.locator("#may")
    expect(right).to_contain_text(MAY[language])
    expect(right).to_contain_text("Barnekoordinator")
    right.locator("summary").first.click()
    expect(right.locator("details li").first).to_be_visible()
    law = right.locator(".law").first
    expect(law.locator(".about")).to_be_hidden()
    law.get_by_role("button").click()
    expect(law.locator(".about")).to_be_visible()
    assert {cookie["name"] for cookie in page.context.cookies()} <= COOKIES_OF_OURS


@BOTH
def test_unsure_all_the_way_is_for_a_human_and_an_answer_can_be_changed(someone: Someone, language: str) -> None:
    page = someone("", width=390, language=language, script=False)
    page.goto("/ask/")
    answer(page, UNDER_18[language], language)
    while page.get_by_role("radio").count():
        answer(page, UNSURE[language], language)
    expect(page.locator("#weigh")).to_contain_text(WEIGH[language])
    assert page.locator("#not_here").count() == 0
    page.locator("#answered").get_by_role("link", name=re.compile(CHANGE[language])).nth(1).click()
    expect(page.get_by_role("radio", name=UNSURE[language])).to_be_checked()
    answer(page, YES_ANSWER[language], language)
    expect(page.locator("#answered li").nth(1)).to_contain_text(YES_ANSWER[language])


def test_the_back_button_goes_back_one_question(someone: Someone) -> None:
    page = someone("", width=390, script=False)
    page.goto("/ask/")
    answer(page, UNDER_18["nb"], "nb")
    first = page.locator("#question legend").inner_text()
    answer(page, "Ja", "nb")
    assert page.locator("#question legend").inner_text() != first
    page.go_back()
    assert page.locator("#question legend").inner_text() == first


def test_the_language_is_chosen_on_the_page_and_leaves_no_cookie(someone: Someone) -> None:
    page = someone("", width=390, script=False)
    page.context.clear_cookies()
    page.goto("/ask/?age=c")
    page.get_by_role("link", name="Nynorsk").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(HEADING["nn"])
    answer(page, "Ja", "nn")
    expect(page.get_by_role("heading", level=1)).to_have_text(HEADING["nn"])
    assert page.context.cookies() == []


@BOTH
def test_the_letter_is_ready_to_print_and_to_send_on(someone: Someone, language: str) -> None:
    page = someone("", width=390, language=language, script=False)
    page.goto("/ask/?age=c&sc=y&lt=y&hs=y&ow=y&cm=y&wc=y")
    page.get_by_role("link", name=LETTER[language]).click()
    expect(page.get_by_role("main")).to_contain_text("Barnekoordinator (pbrl § 2-5 c, hol § 7-2 a)")
    expect(page.get_by_role("main")).to_contain_text("________")
    assert fits(page)
    page.emulate_media(media="print")
    expect(page.locator(".top")).to_be_hidden()
    expect(page.locator("main .actions")).to_be_hidden()
    expect(page.locator("main .panel").first).to_be_visible()


@BOTH
@pytest.mark.parametrize(
    "query", ["", "?age=c&sc=y", "?age=c&sc=y&lt=y&hs=y&ow=u&cm=y&ml=n&sx=n&sl=n", "?age=a&asked=ml"]
)
def test_the_open_page_is_for_everybody(someone: Someone, language: str, query: str) -> None:
    page = someone("", width=390, language=language, csp=False)
    page.goto(f"/ask/{query}")
    assert faults(page) == []
    assert fits(page)
    page.goto(f"/ask/letter/{query}")
    assert faults(page) == []


@BOTH
def test_at_work_one_sees_what_binds_a_school_and_what_changed(someone: Someone, language: str) -> None:
    menu = {"nb": "Hva binder oss?", "nn": "Kva bind oss?"}
    school = {"nb": "Skolen (kommunal grunnskole)", "nn": "Skulen (kommunal grunnskule)"}
    page = someone("ingrid-at-work", width=390, language=language, csp=False)
    page.get_by_role("button", name=re.compile("Men")).click()
    page.locator(".menu .more > details > summary").click()
    page.get_by_role("link", name=menu[language]).click()
    page.locator("#id_service").select_option(label=school[language])
    page.locator("#id_day").fill("31.7.2024")
    page.locator("#id_other").fill("1.8.2024")
    page.get_by_role("button", name="Vis", exact=True).click()
    compared = page.locator("#compared")
    expect(compared).to_contain_text("opplæringslova § 15-8")
    expect(compared).to_contain_text("opplæringslova § 24-1")
    assert faults(page) == []
    assert fits(page)
    page.locator("#id_day").fill("31.2.2024")
    page.get_by_role("button", name="Vis", exact=True).click()
    expect(page.locator("#id_day-error")).to_contain_text("31.2.2024")
    expect(page.locator("#id_day")).to_have_value("31.2.2024")
    assert faults(page) == []
