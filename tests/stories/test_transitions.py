"""What comes, walked by clicking: a pregnancy to school start, a move to another municipality, the day of 18."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from playwright.sync_api import Page, expect

from demo.families import NOAH, VILDE
from langbenk.cli.today import today
from tests.stories.conftest import Lysvik, Someone, faults, served
from tests.stories.test_the_road import (
    a_nurse_is_worried,
    fill,
    go,
    norwegian,
    save,
    the_unit_asks_assesses_and_decides,
    tick,
)

TODAY = today()


@pytest.fixture(scope="module")
def lysvik() -> Iterator[Lysvik]:
    """A Lysvik of its own: people are born, move and grow up in it."""
    with served("transitions") as of_its_own:
        yield of_its_own


def steps(page: Page) -> None:
    page.wait_for_load_state()
    more = page.locator(".near details:not([open]) > summary")
    if more.count():
        more.click()
    page.get_by_role("navigation", name="Pages of this case").get_by_role("link", name="What comes").click()


def test_from_a_pregnancy_to_school_start(someone: Someone, lysvik: Lysvik) -> None:
    a_nurse_is_worried(someone("anne-at-work", script=False), "Lille Venn", TODAY + timedelta(days=3))
    the_unit_asks_assesses_and_decides(someone("marit-at-work", script=False), "Lille Venn")
    ingrid = someone("ingrid-at-work", language="en", csp=False)
    ingrid.get_by_role("link", name=re.compile("Lille Venn")).click()
    case = ingrid.url.rstrip("/").rsplit("/", 1)[-1]
    steps(ingrid)
    go(ingrid, "The child is born")
    assert faults(ingrid) == []
    fill(ingrid, on=norwegian(TODAY), given_name="Zofia", family_name="Kowalska")
    save(ingrid, "Save the birth")
    expect(ingrid.locator("h1")).to_contain_text("Zofia")
    expect(ingrid.get_by_role("main")).to_contain_text("Done")
    mother = someone("agnieszka-at-home", language="en", csp=False)
    mother.goto(f"/home/{case}/")
    expect(mother.get_by_role("main")).to_contain_text("Ingrid Moe")
    expect(mother.get_by_role("main")).to_contain_text("Welcome, Zofia")
    ingrid.goto(f"/cases/{case}/seats/")
    invite(ingrid, "Ragnhild Myklebust")
    born = date(TODAY.year - 5, 3, 1)  # the clock goes on: five years
    lysvik.as_owner("UPDATE people_person SET birth_date = %s WHERE id = %s", born, case)
    _the_school_comes_and_the_kindergarten_goes(ingrid, mother, f"/cases/{case}/coming/", f"/home/{case}/")


def _the_school_comes_and_the_kindergarten_goes(ingrid: Page, mother: Page, coming: str, home: str) -> None:
    """Each thing on the list is done where the list leads: a seat for the school, the mother's yes, the kindergarten's
    seat ended; then it is ticked off.
    """
    done = ingrid.locator(".ds-tag", has_text="Done")
    ingrid.goto(coming)
    go(ingrid, "Open the list: begins school")
    school_start = ingrid.url
    follow(ingrid, "Invite the school")
    invite(ingrid, "Tuva Berg")
    mother.goto(f"{home}consents/")
    mother.get_by_role("link", name="Read and answer about Lysvik skole").click()
    tick(mother, plan="yes")
    mother.locator("main form button[type='submit']").last.click()
    expect(mother.get_by_role("main").locator("section", has_text="Lysvik skole")).to_contain_text("Can see the plan")
    ingrid.goto(school_start)
    follow(ingrid, "End the kindergarten's seat")
    bench = ingrid.get_by_role("list", name=re.compile("The bench around"))
    seat = bench.get_by_role("listitem").filter(has_text="Ragnhild Myklebust")
    seat.locator(".seat-button").click()
    seat.get_by_role("button", name="End this seat today").click()
    expect(bench).not_to_contain_text("Ragnhild Myklebust")
    expect(bench).to_contain_text("Tuva Berg")
    ingrid.goto(school_start)
    for number, item in enumerate(("Invite the school", "End the kindergarten's seat"), start=1):
        ingrid.get_by_role("button", name=f"Done: {item}").click()
        expect(done).to_have_count(number)
    mother.goto(f"{home}coming/")
    expect(mother.get_by_role("main")).to_contain_text("Begins school")
    assert faults(mother) == []
    mother.goto(home)
    expect(mother.locator("li.seat", has_text="Tuva Berg")).to_have_count(1)
    expect(mother.locator("li.seat", has_text="Ragnhild Myklebust")).to_have_count(0)
    expect(mother.get_by_role("main")).to_contain_text("Ragnhild Myklebust no longer sits on the bench")


def follow(page: Page, item: str) -> None:
    """Go to where this thing on the list is done."""
    page.get_by_role("main").get_by_role("listitem").filter(has_text=item).get_by_role(
        "link", name=re.compile(f": {item}")
    ).last.click()


def invite(page: Page, name: str) -> None:
    """Find a colleague by name, and give them a seat."""
    page.locator("main input[name='named']").fill(name)
    page.get_by_role("main").get_by_role("button", name="Search").click()
    page.locator("main label", has_text=name).locator("input").check()
    save(page, "Give a seat from today")
    expect(page.get_by_role("list", name=re.compile("The bench around"))).to_contain_text(name)


def test_a_move_to_another_municipality(someone: Someone, lysvik: Lysvik) -> None:
    page = someone("per-at-work", language="en", width=390, csp=False)
    page.goto("/coming/")
    expect(page.get_by_role("main")).to_contain_text("Moves to another municipality")
    page.get_by_role("row").filter(has_text="Moves").get_by_role("link").first.click()
    go(page, "Send what they said yes to")
    fill(page, agreed_by="Biŋŋá, på telefon", agreed_on=norwegian(TODAY), needed="Et sted å trene.")
    page.get_by_label("Health", exact=True).check()
    assert faults(page) == []
    save(page, "Keep the answer, and send it")
    go(page, "Note the receipt")
    fill(page, received_by="Berit Lund, 55 00 00 00", received_on=norwegian(TODAY), reference="26/118")
    save(page, "Save the receipt")
    expect(page.get_by_role("main")).to_contain_text("Berit Lund")
    lysvik.as_owner('UPDATE transitions_transition SET "on" = current_date - 1 WHERE kind = %s', "moving")
    page.reload()
    case = page.url.split("/cases/")[1].split("/")[0]
    page.goto(f"/cases/{case}/close/")
    tick(page, reason="moved")
    fill(page, reasons="Dere har flyttet.", said_by="Biŋŋá", achieved="Ánde går på skolen hver dag.")
    save(page, "Close the case")
    expect(page.locator("h1")).to_have_text("My cases")
    page.goto(f"/cases/{case}/")
    expect(page.locator("h1")).not_to_contain_text("Ánde")


def test_the_day_somebody_turns_18(someone: Someone, lysvik: Lysvik) -> None:
    mother = someone("siri-at-home", language="en", csp=False)
    mother.goto(f"/home/{NOAH.id}/coming/")
    expect(mother.get_by_role("main")).to_contain_text("Turns 18")
    born = date(TODAY.year - 18, TODAY.month, min(TODAY.day, 28))
    lysvik.as_owner("UPDATE people_person SET birth_date = %s WHERE id IN (%s, %s)", born, NOAH.id, VILDE.id)
    assert "turned 18: 1" in lysvik.nightly()
    mother.goto(f"/home/{NOAH.id}/")
    expect(mother.locator("h1")).to_have_text("Your child is 18")
    expect(mother.get_by_role("main")).to_contain_text("nobody has put you out")
    assert faults(mother) == []
    ingrid = someone("ingrid-at-work", language="en")
    ingrid.goto(f"/cases/{NOAH.id}/")
    expect(ingrid.locator("h1")).not_to_contain_text("Noah")
    unit = someone("marit-at-work", language="en")
    unit.goto(f"/cases/{NOAH.id}/coming/")
    expect(unit.locator("h1")).to_have_text("What comes for Noah")
    vilde = someone("vilde-at-home", language="en")
    vilde.goto(f"/home/{VILDE.id}/consents/")
    expect(vilde.locator("h1")).to_have_text("Who may see what about you?")
