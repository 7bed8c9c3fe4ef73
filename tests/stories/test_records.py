"""A week of small things: what is asked, promised, written down and put right; in a real browser."""

from datetime import timedelta

from playwright.sync_api import Page, expect

from demo.families import NOAH
from langbenk.cli.today import today
from tests.stories.conftest import Someone, faults


def press(page: Page, name: str) -> None:
    page.get_by_role("main").get_by_role("button", name=name, exact=True).click()


def test_a_mother_asks_ingrid_answers_promises_signs_and_corrects(someone: Someone) -> None:
    siri = someone("siri-at-home", language="en", width=390, csp=False)
    ingrid, omar = someone("ingrid-at-work", language="en", csp=False), someone("omar-at-home", language="en")
    she_asks_and_is_answered(siri, ingrid)
    omar.goto(f"/home/{NOAH.id}/messages/")
    expect(omar.get_by_role("main")).not_to_contain_text("The boots")
    a_promise_is_kept(siri, ingrid)
    what_was_written_is_signed_and_put_right(ingrid)
    siri.goto(f"/home/{NOAH.id}/notes/")
    siri.locator("[name='text']").fill("Ask about a helmet too.")
    press(siri, "Keep the note")
    expect(siri.locator("#notes")).to_contain_text("Ask about a helmet too.")
    for other, where in ((omar, f"/home/{NOAH.id}/entries/"), (ingrid, f"/cases/{NOAH.id}/entries/")):
        other.goto(where)
        expect(other.get_by_role("main")).not_to_contain_text("helmet")


def she_asks_and_is_answered(siri: Page, ingrid: Page) -> None:
    siri.goto(f"/home/{NOAH.id}/messages/new/")
    press(siri, "Send")
    expect(siri.locator("#errors")).to_be_visible()
    siri.locator("[name='subject']").fill("The boots")
    siri.locator("[name='text']").fill("Have the new boots come?")
    press(siri, "Send")
    expect(siri.get_by_role("main")).to_contain_text("sent, not read yet")
    assert faults(siri) == []
    ingrid.goto("/my-day/")
    ingrid.get_by_role("link", name="The boots").click()
    siri.reload()
    expect(siri.get_by_role("main")).to_contain_text("read by Ingrid Moe")
    ingrid.locator("[name='text']").fill("Not yet. I will call and tell you on Friday.")
    press(ingrid, "Send")
    siri.reload()
    expect(siri.get_by_role("main")).to_contain_text("Ingrid Moe answered on")
    ingrid.goto("/my-day/")
    expect(ingrid.get_by_role("link", name="The boots")).to_have_count(0)


def a_promise_is_kept(siri: Page, ingrid: Page) -> None:
    ingrid.goto(f"/cases/{NOAH.id}/tasks/new/")
    ingrid.locator("[name='text']").fill("Call about the boots.")
    ingrid.locator("[name='owner']").select_option(index=1)
    ingrid.locator("[name='due']").fill(f"{today() + timedelta(5):%d.%m.%Y}")
    ingrid.get_by_label("Those who help, and the family", exact=True).check()
    press(ingrid, "Set the task")
    siri.goto(f"/home/{NOAH.id}/tasks/")
    expect(siri.locator("#others")).to_contain_text("Call about the boots.")
    ingrid.get_by_role("link", name="Call about the boots.").click()
    press(ingrid, "It is done")
    siri.reload()
    expect(siri.locator("#ended")).to_contain_text("Call about the boots.")


def what_was_written_is_signed_and_put_right(ingrid: Page) -> None:
    ingrid.goto(f"/cases/{NOAH.id}/record/?unsigned=1&mine=1")
    ingrid.get_by_role("main").get_by_role("link", name="Møte med skulen").click()
    press(ingrid, "Sign and lock")
    expect(ingrid.locator("#signed")).to_contain_text("Ingrid Moe signed it")
    ingrid.get_by_role("link", name="Correct or add").click()
    ingrid.get_by_label("Something in it was wrong").check()
    ingrid.locator("[name='text']").fill("The rest is at eleven, not at noon.")
    press(ingrid, "Add it")
    expect(ingrid.locator("#added")).to_contain_text("at eleven")
    assert faults(ingrid) == []
