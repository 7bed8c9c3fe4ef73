"""A doctor answers in one minute: on a telephone, without script, by a link and a code. And a chair is not stopped."""

from playwright.sync_api import Browser, Page, expect

from demo.families import NOAH
from tests.stories.conftest import Lysvik, Someone

CASE = f"/cases/{NOAH.id}/"
QUESTION = "Kan Noah vere med på turen i februar?"
ANSWER = "Ja, om han får kvile midt på dagen."


def asks(page: Page) -> tuple[str, str]:
    """Ingrid asks somebody at the clinic, and is shown the link and the code."""
    page.goto(f"{CASE}outsiders/new/")
    said = {"to_name": "Åse Bråten", "to_body": "BUP Lysvik", "text": QUESTION, "because": "Siri og Omar sa ja i dag."}
    for name, text in said.items():
        page.locator(f"[name={name}]").fill(text)
    page.locator("[name=to_kind]").select_option("child_mental_health")
    named = (("ground", "consent"), ("named_as", "given_name"), ("family_knows", "yes"), ("audience", "team"))
    for name, value in named:
        page.locator(f"[name={name}][value={value}]").check()
    page.locator("form.form [type=submit]").click()
    return page.locator(".link-once").inner_text(), page.locator("#main strong").first.inner_text()


def tries(page: Page, link: str, code: str) -> None:
    page.goto(link)
    expect(page.locator("body")).not_to_contain_text("Noah")
    page.locator("[name=code]").fill(code)
    page.locator("form.form [type=submit]").click()


def test_one_question_one_code_one_answer(someone: Someone, chromium: Browser, lysvik: Lysvik) -> None:
    ingrid = someone("ingrid-at-work")
    link, code = asks(ingrid)
    question = ingrid.url.removeprefix(lysvik.address)
    ingrid.reload()
    expect(ingrid.locator(".link-once")).to_have_count(0)
    phone = chromium.new_context(viewport={"width": 390, "height": 800}, java_script_enabled=False)
    doctor = phone.new_page()
    tries(doctor, link, "000 000" if code != "000 000" else "000 001")
    expect(doctor.locator("body")).not_to_contain_text(QUESTION)
    tries(doctor, link, code)
    expect(doctor.get_by_role("main")).to_contain_text(QUESTION)
    expect(doctor.get_by_role("main")).to_contain_text("Ingrid Moe")
    expect(doctor.locator("body")).not_to_contain_text("Knutsen")
    doctor.locator("[name=answer]").fill(ANSWER)
    doctor.locator("form.form [type=submit]").click()
    expect(doctor).to_have_url(f"{lysvik.address}/answer/")
    tries(doctor, link, code)
    expect(doctor.locator("body")).not_to_contain_text(QUESTION)
    phone.close()
    ingrid.goto("/my-day/")
    ingrid.locator(f"a[href='{question}']").click()
    expect(ingrid.locator("#answer")).to_contain_text(ANSWER)
    ingrid.goto("/my-day/")
    expect(ingrid.locator(f"a[href='{question}']")).to_have_count(0)
    siri = someone("siri-at-home")
    siri.goto(f"/home/{NOAH.id}/looked/")
    expect(siri.get_by_role("main")).to_contain_text("En som ble spurt utenfor kommunen")


def test_a_measure_that_takes_over_is_reminded_of_and_not_stopped(someone: Someone) -> None:
    ingrid = someone("ingrid-at-work", width=390, script=False)
    ingrid.goto(f"{CASE}rehabilitation/")
    expect(ingrid.get_by_role("main")).to_contain_text("I-5/2017")
    ingrid.goto(str(ingrid.locator("main a[href$='/measures/']").first.get_attribute("href")))
    for name, text in (("text", "Ståstol i klasserommet."), ("times_a_week", "5"), ("minutes", "60"), ("weeks", "8")):
        ingrid.locator(f"[name={name}]").fill(text)
    ingrid.locator("[name=kind][value=compensates]").check()
    ingrid.locator("form.form [type=submit]").click()
    expect(ingrid.get_by_role("main")).to_contain_text("Ståstol i klasserommet.")
    ingrid.goto(f"{CASE}rehabilitation/potential/")
    ingrid.locator("[name=state][value=looked_at]").check()
    ingrid.locator("[name=because]").fill("Han kan stå lenger når han har trent beina.")
    ingrid.locator("form.form [type=submit]").click()
    expect(ingrid.get_by_role("main")).not_to_contain_text("I-5/2017")
    siri = someone("siri-at-home", language="nn")
    siri.goto(f"/home/{NOAH.id}/rehabilitation/")
    expect(siri.get_by_role("main")).to_contain_text("Ståstol i klasserommet.")
