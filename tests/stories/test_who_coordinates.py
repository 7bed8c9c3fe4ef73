"""PPT and child welfare do not agree on who coordinates for Emil. Everybody is heard, the chief executive's delegate
settles it from one page, and the family sees who coordinates: before, meanwhile and after.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from demo.families import EMIL
from tests.stories.conftest import Lysvik, served

EMILS = f"/cases/{EMIL.id}"


@pytest.fixture(scope="module")
def lysvik() -> Iterator[Lysvik]:
    """A Lysvik of its own: what is settled here is still open in the others."""
    with served("coordination") as lysvik:
        yield lysvik


def sit_down(chromium: Browser, lysvik: Lysvik, player: str, width: int = 1280) -> Page:
    page = chromium.new_context(
        base_url=lysvik.address, viewport={"width": width, "height": 900}, java_script_enabled=False
    ).new_page()
    page.goto("/sign-in/")
    page.locator(f"button[value='{player}']").click()
    return page


def test_a_dispute_is_settled_by_the_delegate(chromium: Browser, lysvik: Lysvik) -> None:
    sara = sit_down(chromium, lysvik, "sara-at-home", width=390)
    sara.goto(f"/home/{EMIL.id}/coordination/")
    expect(sara.get_by_role("main")).to_contain_text("Koordinerende enhet svarer")
    expect(sara.locator("#think")).to_be_visible()

    tone = sit_down(chromium, lysvik, "tone-at-work")
    for whose, text, proposed in (
        ("service-self", "PPT er på skolen hver uke, og det er der det butter.", "PPT i Lysvik"),
        ("child-told", "Emil vil at Jovna skal være den som ringer.", ""),
    ):
        tone.goto(f"{EMILS}/dispute/")
        tone.locator("main a[href$='/view/']").click()
        tone.locator(f"input[name='whose'][value='{whose}']").check()
        if proposed:
            tone.get_by_label(proposed).check()
        tone.locator("textarea[name='text']").fill(text)
        tone.locator("main form button[type='submit']").last.click()
        expect(tone.get_by_text(text)).to_be_visible()

    henning = sit_down(chromium, lysvik, "henning-at-work")
    henning.goto(f"{EMILS}/entries/")
    expect(henning.get_by_role("main")).not_to_contain_text("Emil har")
    henning.goto(f"{EMILS}/dispute/")
    henning.locator("main a[href$='/settle/']").click()
    for said in ("slipper å fortelle alt på nytt", "det er der det butter", "Emil vil at Jovna"):
        expect(henning.get_by_role("main")).to_contain_text(said)
    henning.locator("#decide").get_by_label("PPT i Lysvik").check()
    henning.locator("textarea[name='because']").fill("Det er på skolen det må henge sammen nå.")
    henning.locator("textarea[name='best_interests']").fill("Emil har selv bedt om Jovna.")
    henning.locator("#decide").get_by_role("button", name="Avgjør det").click()
    expect(henning.get_by_role("main")).to_contain_text("Det er på skolen det må henge sammen nå.")

    sara.goto(f"/home/{EMIL.id}/")
    expect(sara.get_by_role("main")).to_contain_text("Jovna Utsi koordinerer hjelpen til Emil")
    sara.goto(f"/home/{EMIL.id}/coordination/")
    expect(sara.locator("#think")).to_have_count(0)
    expect(sara.locator("#before")).to_contain_text("PPT i Lysvik")
    tone.goto(f"{EMILS}/")
    expect(tone.get_by_role("main")).to_contain_text("Jovna Utsi koordinerer hjelpen til Emil")
