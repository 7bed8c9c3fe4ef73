"""The whole road, walked by clicking, from a worry in a pregnancy to a plan that the parent agrees to.

Once without any script on a phone, once with script on a wide screen: seven people, one child, one case.
"""

import re
from datetime import date, timedelta

import pytest
from playwright.sync_api import Page, expect

from demo.cast import AGNIESZKAS_NUMBER
from langbenk.cli.today import today
from tests.stories.conftest import Someone

TODAY = today()


def norwegian(day: date) -> str:
    return day.strftime("%d.%m.%Y")


def fill(page: Page, **texts: str) -> None:
    """Type into fields by their names."""
    for name, text in texts.items():
        page.locator(f"main [name='{name}']").fill(text)


def tick(page: Page, **answers: str) -> None:
    """Choose an answer by the field's name and the answer's code."""
    for name, answer in answers.items():
        page.locator(f"main input[name='{name}'][value='{answer}']").check()


def go(page: Page, link: str) -> None:
    """Follow a link of the page itself."""
    page.get_by_role("main").get_by_role("link", name=link, exact=True).first.click()


def save(page: Page, button: str) -> None:
    page.get_by_role("main").get_by_role("button", name=button, exact=True).click()


def near(page: Page, link: str) -> None:
    """Go to another page of the same case."""
    page.wait_for_load_state()
    more = page.locator(".near details:not([open]) > summary")
    if more.count():
        more.click()
    page.get_by_role("navigation", name="Sidene i saken").get_by_role("link", name=link, exact=True).click()


@pytest.mark.parametrize(("script", "width", "weeks"), [(False, 390, 8), (True, 1280, 30)])
def test_from_a_worry_to_a_plan(someone: Someone, script: bool, width: int, weeks: int) -> None:
    def sit_down(player: str) -> Page:
        return someone(player, script=script, width=width)

    little = f"Lille {'Venn' if script else 'Nøste'}"
    a_nurse_is_worried(sit_down("anne-at-work"), little, TODAY + timedelta(weeks=weeks))
    the_unit_asks_assesses_and_decides(sit_down("marit-at-work"), little)
    _the_parent_sees_who_coordinates(sit_down("agnieszka-at-home"), little)
    _the_coordinator_begins_the_plan_and_invites_a_teacher(sit_down("ingrid-at-work"), little)
    _the_teacher_does_not_see_the_plan(sit_down("tuva-at-work"), little)
    _the_parent_consents_agrees_and_sees_who_looked(sit_down("agnieszka-at-home"), little)
    _the_teacher_reads_the_plan(sit_down("tuva-at-work"), little)


def a_nurse_is_worried(page: Page, little: str, due: date) -> None:
    page.goto("/concern/")
    fill(page, parent=AGNIESZKAS_NUMBER, due_date=norwegian(due))
    page.locator("#expected").get_by_role("button", name="Søk").click()
    expect(page.locator("h1")).to_have_text("Fortell om bekymringen")
    expect(page.get_by_role("main")).to_contain_text("Kontaktpersonen i saken, koordinerende enhet")
    fill(page, given_name=little, text="Hun er redd og alene, og sover lite.")
    tick(page, kinship="mother", family_told="yes")
    save(page, "Registrer bekymringen")
    expect(page.locator("h1")).to_have_text("Vi har fått bekymringen din")
    go(page, "Til mine saker")
    page.get_by_role("link", name=re.compile(little)).click()
    go(page, "Vurder om vi må samarbeide")
    page.get_by_label("Lysvik helsestasjon").check()
    tick(page, necessary="yes", family_agrees="yes")
    fill(page, reason="Flere må hjelpe samtidig.", child_view="Ikke født ennå.", contacted="Jordmor, mandag: enig.")
    save(page, "Lagre vurderingen")
    expect(page.get_by_text("Neste: koordinerende enhet tar saken")).to_be_visible()


def the_unit_asks_assesses_and_decides(page: Page, little: str) -> None:
    page.goto("/board/")
    row = page.get_by_role("row").filter(has_text=little)
    row.get_by_role("button").click()
    page.goto("/board/")
    page.get_by_role("row").filter(has_text=little).get_by_role("link").first.click()
    near(page, "Familiens ønske")
    tick(page, child_coordinator="yes", coordinator="no", plan="yes")
    fill(page, said_by="Agnieszka, på telefon")
    page.locator("main form button[type='submit']").last.click()
    near(page, "Rettigheter")
    page.wait_for_load_state()
    for fact in page.locator("main input[type='radio'][value='yes']").all():
        fact.check()
    for reason in page.locator("main textarea").all():
        reason.fill("Det har vi snakket om med familien.")
    page.locator("main form button[type='submit']").last.click()
    for outcome in ("granted", "declined", "granted"):
        tick(page, outcome=outcome)
        fill(page, reasons="Vi ser det slik sammen.", child_heard="Barnet er ikke født. Vi hører moren.")
        page.locator("main form button[type='submit']").last.click()
    near(page, "Koordinator")
    choose(page, "coordinator", "Ingrid Moe")
    choose(page, "deputy", "Per Lie")
    fill(page, since=norwegian(TODAY), family_wish="De kjenner Ingrid fra før.")
    page.get_by_role("button", name="Oppnevn dem").click()
    expect(page.get_by_text("Neste: begynne på planen")).to_be_visible()


def choose(page: Page, field: str, name: str) -> None:
    """Search for a colleague by name, and tick the one found."""
    page.wait_for_load_state()
    if not page.locator(f"main input[name='{field}']").filter(has=page.locator("xpath=..", has_text=name)).count():
        fill(page, named=name)
        page.locator("main button[name='search']").click()
    page.locator("main label", has_text=name).locator(f"input[name='{field}']").check()


def _the_parent_sees_who_coordinates(page: Page, little: str) -> None:
    _open_child(page, little)
    expect(page.get_by_role("main")).to_contain_text("Ingrid Moe")
    expect(page.get_by_role("main")).to_contain_text("Per Lie")


def _the_coordinator_begins_the_plan_and_invites_a_teacher(page: Page, little: str) -> None:
    page.get_by_role("link", name=re.compile(little)).click()
    go(page, "Begynn på planen")
    save(page, "Begynn på planen")
    expect(page.get_by_role("heading", name="Før planen kan bli ferdig")).to_be_visible()
    go(page, "Legg til et mål")
    fill(page, words="Ha noen å ringe til om natten")
    tick(page, said_by="parent")
    save(page, "Lagre målet")
    go(page, "Legg til et tiltak")
    fill(page, text="Jordmor ringer hver torsdag", due=norwegian(TODAY + timedelta(days=30)))
    page.locator("main select[name='service']").select_option(index=1)
    save(page, "Lagre tiltaket")
    go(page, "Skriv i planen")
    fill(
        page,
        resources_and_needs="Hun har en søster i byen.",
        period_from=norwegian(TODAY),
        period_until=norwegian(TODAY + timedelta(days=365)),
        next_review=norwegian(TODAY + timedelta(days=90)),
    )
    save(page, "Lagre")
    expect(page.get_by_role("main")).to_contain_text("Skriv hvordan den det gjelder, har vært med")
    go(page, "Skriv i planen")
    fill(page, child_participation="Barnet er ikke født. Vi skriver dette på nytt når det er det.")
    save(page, "Lagre")
    save(page, "Gjør planen ferdig")
    expect(page.get_by_role("main")).not_to_contain_text("Før planen kan bli ferdig")
    near(page, "Plasser")
    page.locator("main input[name='named']").fill("Tuva Berg")
    page.get_by_role("button", name="Søk").click()
    page.locator("main label", has_text="Tuva Berg").locator("input").check()
    save(page, "Gi plass fra i dag")
    expect(page.get_by_role("list", name=re.compile("Benken rundt"))).to_contain_text("Tuva Berg")


def _the_teacher_does_not_see_the_plan(page: Page, little: str) -> None:
    page.get_by_role("link", name=re.compile(little)).click()
    expect(page.get_by_text("Planen er ikke åpen for deg")).to_be_visible()
    response = page.goto(page.url + "plan/")
    assert response is not None
    assert response.status == 403
    expect(page.get_by_text("Familien har ikke samtykket til at tjenesten din ser dette.")).to_be_visible()


def _the_parent_consents_agrees_and_sees_who_looked(page: Page, little: str) -> None:
    child = _open_child(page, little)
    page.goto(child + "consents/")
    page.get_by_role("main").locator("section", has_text="Lysvik skole").get_by_role("link").first.click()
    page.locator("main form input[name='plan'][value='yes']").check()
    page.locator("main form button[type='submit']").last.click()
    expect(page.get_by_role("main").locator("section", has_text="Lysvik skole")).to_contain_text("Ser planen")
    page.goto(child + "plan/")
    page.locator("#agree form button[type='submit']").click()
    expect(page.locator("#agree")).to_contain_text("Du sa ja")
    page.goto(child + "looked/")
    looked = page.get_by_role("main")
    expect(looked).to_contain_text("Tuva Berg")
    expect(looked).to_contain_text("prøvde å lese planen, men ble stoppet")
    looked.get_by_role("link", name="Neste").click()
    expect(looked).to_contain_text("Anne Hauge")


def _the_teacher_reads_the_plan(page: Page, little: str) -> None:
    page.get_by_role("link", name=re.compile(little)).click()
    go(page, "Åpne planen")
    expect(page.get_by_role("main")).to_contain_text("Ha noen å ringe til om natten")
    expect(page.get_by_role("link", name="Skriv i planen")).to_have_count(0)


def _open_child(page: Page, little: str) -> str:
    """The address of the child's page: straight there with one child, from the list with several."""
    page.goto("/home/")
    if page.url.endswith("/home/"):
        with page.expect_navigation():
            page.get_by_role("main").get_by_role("link", name=re.compile(little)).click()
    return page.url
