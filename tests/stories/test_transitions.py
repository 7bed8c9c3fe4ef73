"""What comes, walked by clicking: a pregnancy to school start, a move to another municipality, the day of 18."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import psycopg
import pytest
from playwright.sync_api import Page, expect

from demo.cast import AGNIESZKAS_NUMBER
from demo.families import NOAH, VILDE
from langbenk.cli.today import today
from tests.stories.conftest import Lysvik, Someone, faults, served
from tests.stories.test_the_road import fill, go, norwegian, save, tick

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


def as_the_owner(lysvik: Lysvik, query: str, *values: object) -> None:
    with psycopg.connect(lysvik.owner, autocommit=True) as connection:
        connection.execute(query, values)


def test_from_a_pregnancy_to_school_start(someone: Someone, lysvik: Lysvik) -> None:
    nurse = someone("anne-at-work", language="en")
    nurse.goto("/concern/")
    fill(nurse, parent=AGNIESZKAS_NUMBER, due_date=norwegian(TODAY + timedelta(days=3)))
    nurse.locator("#expected").get_by_role("button", name="Search").click()
    fill(nurse, given_name="Lille", text="Hun trenger flere rundt seg.")
    tick(nurse, kinship="mother", family_told="yes")
    save(nurse, "Register the concern")
    case = _to_a_coordinator(nurse, lysvik)
    ingrid = someone("ingrid-at-work", language="en", csp=False)
    ingrid.goto(f"/cases/{case}/")
    steps(ingrid)
    expect(ingrid.locator("h1")).to_contain_text("Lille")
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
    born = date(TODAY.year - 5, 3, 1)
    as_the_owner(lysvik, "UPDATE people_person SET birth_date = %s WHERE id = %s", born, case)
    ingrid.goto(f"/cases/{case}/coming/")
    go(ingrid, "Open the list: begins school")
    ingrid.get_by_role("main").get_by_role("button", name=re.compile("^Done: Invite")).first.click()
    expect(ingrid.locator(".ds-tag", has_text="Done")).to_have_count(1)
    mother.goto(f"/home/{case}/coming/")
    expect(mother.get_by_role("main")).to_contain_text("Begins school")
    assert faults(mother) == []


def _to_a_coordinator(page: Page, lysvik: Lysvik) -> str:
    """What the road's own story walks, done here by the owner: Ingrid coordinates, and the mother sits there."""
    go(page, "To my cases")
    page.get_by_role("link", name=re.compile("Lille")).click()
    case = page.url.rstrip("/").rsplit("/", 1)[-1]
    as_the_owner(
        lysvik,
        "INSERT INTO bench_tie (id, person_id, kind, ground, employee_id, on_behalf_of_id, since, apart, note, made_by,"
        " made_at) SELECT gen_random_uuid(), %s, 'child_coordinator', 'hol-7-2a', t.employee_id, t.on_behalf_of_id,"
        " current_date - 1, false, '', t.made_by, now() FROM bench_tie t JOIN organisation_employee e"
        " ON e.id = t.employee_id WHERE t.kind = 'child_coordinator' AND e.given_name = 'Ingrid' LIMIT 1",
        case,
    )
    return case


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
    as_the_owner(lysvik, 'UPDATE transitions_transition SET "on" = current_date - 1 WHERE kind = %s', "moving")
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
    as_the_owner(lysvik, "UPDATE people_person SET birth_date = %s WHERE id IN (%s, %s)", born, NOAH.id, VILDE.id)
    _the_night(lysvik)
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


def _the_night(lysvik: Lysvik) -> None:
    environment = os.environ | {
        "DATABASE_URL_OWNER": lysvik.owner,
        "DATABASE_URL": lysvik.application,
        "LANGBENK_ENVIRONMENT": "demo",
    }
    command = [str(Path(sys.executable).with_name("langbenk")), "nightly"]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=False).stdout
    assert "turned 18: 1" in told
