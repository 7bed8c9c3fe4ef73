"""A hospital notice: told, taken, opened, handed back; each sees who has it. And one who asks without a name."""

from datetime import timedelta

from playwright.sync_api import Page, expect

from langbenk.cli.today import today
from tests.stories.conftest import Someone, faults


def press(page: Page, name: str) -> None:
    page.get_by_role("main").get_by_role("button", name=name, exact=True).click()


def search(page: Page) -> None:
    page.locator("#by-name [name='given_name']").fill("Ida")
    page.locator("#by-name [name='family_name']").fill("Berge")
    page.locator("#by-name [name='birth_date']").fill("12.03.2020")
    page.locator("#by-name button").click()


def test_a_hospital_tells_and_the_unit_opens_and_hands_over(someone: Someone) -> None:
    kjetil = someone("kjetil-at-work", language="en", csp=False)
    marit = someone("marit-at-work", language="en", width=390, csp=False)
    the_hospital_tells(kjetil)
    the_unit_takes_it_and_opens_the_case(marit)
    kjetil.reload()
    expect(kjetil.locator("li", has_text="Ida Berge")).to_contain_text("The unit has a case")
    it_is_handed_over_and_accepted(marit, kjetil)


def the_hospital_tells(kjetil: Page) -> None:
    kjetil.goto("/needs/new/")
    search(kjetil)
    press(kjetil, "Send the notice")
    expect(kjetil.locator("#errors")).to_be_visible()
    kjetil.locator("[name='text']").fill("She learns to walk anew after an accident.")
    kjetil.locator("[name='discharge']").fill(f"{today() + timedelta(10):%d.%m.%Y}")
    kjetil.get_by_label("No, or nobody has asked", exact=True).check()
    press(kjetil, "Send the notice")
    expect(kjetil.locator("#errors")).to_contain_text("Without any, ask first")
    kjetil.get_by_label("Yes", exact=True).check()
    kjetil.locator("[name='consent_from']").fill("Both parents")
    kjetil.locator("[name='consent_on']").fill(f"{today():%d.%m.%Y}")
    assert faults(kjetil) == []
    press(kjetil, "Send the notice")
    expect(kjetil.locator("li", has_text="Ida Berge")).to_contain_text("Waits for somebody to take it")
    expect(kjetil.locator("li", has_text="Ida Berge").get_by_role("link")).to_contain_text("(PDF)")


def the_unit_takes_it_and_opens_the_case(marit: Page) -> None:
    marit.goto("/needs/")
    waiting = marit.locator("#waiting li", has_text="A hospital tells").filter(has_text="Waits for somebody")
    waiting.get_by_role("link").click()
    press(marit, "Take it")
    expect(marit.get_by_role("main")).to_contain_text("You have it.")
    marit.get_by_role("link", name="Search for the one it is about").click()
    search(marit)
    marit.get_by_label("Yes", exact=True).check()
    marit.locator("[name='text']").fill("We call both of you tomorrow.")
    assert faults(marit) == []
    press(marit, "Open the case")
    marit.get_by_role("link", name="To the case").click()
    expect(marit.get_by_role("heading", level=1)).to_contain_text("Ida")


def it_is_handed_over_and_accepted(marit: Page, kjetil: Page) -> None:
    marit.locator(".near details:not([open]) > summary").click()
    marit.get_by_role("link", name="Hand-overs", exact=True).last.click()
    marit.locator("[name='service']").select_option(label="HABU ved Lysfjord sykehus")
    marit.locator("[name='text']").fill("A girl of six who needs training.")
    marit.locator("[name='ground'][value='consent']").check()
    marit.locator("[name='because']").fill("Both parents, today.")
    press(marit, "Hand it over")
    expect(marit.locator("#lines")).to_contain_text("Nobody has accepted it yet")
    kjetil.goto("/handovers/")
    kjetil.locator("#waiting a").first.click()
    expect(kjetil.get_by_role("main")).not_to_contain_text("Ida")
    press(kjetil, "Accept it")
    expect(kjetil.get_by_role("heading", level=1)).to_contain_text("Ida")
    marit.reload()
    expect(marit.locator("#lines")).to_contain_text("Kjetil Næss accepted it")


def test_one_asks_without_a_name_and_makes_it_their_own(someone: Someone) -> None:
    nobody, lene = someone("", language="en", width=390), someone("lene-at-home", language="en", csp=False)
    nobody.goto("/unnamed/")
    nobody.locator("[name='text']").fill("My daughter will not go to school.")
    press(nobody, "Ask")
    code = nobody.locator("strong").inner_text()
    nobody.goto("/unnamed/answer/")
    nobody.locator("[name='code']").fill(code.lower())
    press(nobody, "Show the answer")
    expect(nobody.get_by_role("main")).to_contain_text("My daughter will not go to school.")
    lene.goto("/ask-for-help/")
    lene.locator("#code [name='code']").fill(code)
    press(lene, "Make it mine")
    expect(lene.locator("#asked")).to_contain_text("My daughter will not go to school.")
    assert faults(lene) == []
