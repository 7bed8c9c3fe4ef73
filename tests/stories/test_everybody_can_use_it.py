"""Every page, in a real browser: axe finds nothing, nothing runs out of a phone's width, every language is whole.

A page that is added must be given a visitor here, or the first test fails.
"""

import re
from collections.abc import Iterator
from uuid import uuid4

import pytest
from django.urls import URLPattern, URLResolver, get_resolver
from playwright.sync_api import Page, expect

from demo.cast import CAST
from demo.families import ANDE, EMIL, JAKOB, NOAH, SELMA, VILDE, YLVA
from demo.stories.telling import form
from tests.stories.conftest import Lysvik, Someone, faults

# Who opens each page, and of whom. {goal}, {measure} and {service} are taken from links on the page before.
NOAHS, SELMAS = f"/cases/{NOAH.id}/", f"/cases/{SELMA.id}/"
NOAHS_HOME = f"/home/{NOAH.id}/"
VISITS = {
    "front": ("siri-at-home", "/"),
    "sign-in": ("", "/sign-in/"),
    "accessibility": ("", "/accessibility/"),
    "privacy": ("", "/privacy/"),
    "statute": ("", "/law/hol-7-2a/"),
    "notices": ("siri-at-home", "/settings/notices/"),
    "confirm-address": ("ingrid-at-work", "/settings/notices/confirm/a-link/"),
    "ask": ("", "/ask/"),
    "ask-letter": ("", "/ask/letter/"),
    "binding": ("tuva-at-work", "/binding/"),
    "safety": ("tuva-at-work", "/safety/"),
    "my-cases": ("ingrid-at-work", "/cases/"),
    "new-concern": ("anne-at-work", "/concern/"),
    "concern-received": ("anne-at-work", "/concern/received/"),
    "case": ("ingrid-at-work", NOAHS),
    "seats": ("ingrid-at-work", f"{NOAHS}seats/"),
    "relatives": ("ingrid-at-work", f"{NOAHS}relatives/"),
    "consents": ("ingrid-at-work", f"{NOAHS}consents/"),
    "coordination": ("jovna-at-work", f"/cases/{EMIL.id}/coordination/"),
    "group-mandate": ("ingrid-at-work", f"{NOAHS}group/"),
    "dispute": ("tone-at-work", f"/cases/{EMIL.id}/dispute/"),
    "dispute-view": ("tone-at-work", f"/cases/{EMIL.id}/dispute/>/view/"),
    "dispute-settle": ("henning-at-work", f"/cases/{EMIL.id}/dispute/>/settle/"),
    "level": ("ingrid-at-work", f"{NOAHS}level/"),
    "family-coordination": ("sara-at-home", f"/home/{EMIL.id}/coordination/"),
    "cooperation": ("ragnhild-at-work", "my-cases>cooperation/"),
    "coming": ("per-at-work", "/coming/"),
    "transitions": ("per-at-work", f"/cases/{ANDE.id}/coming/"),
    "new-transition": ("per-at-work", f"/cases/{ANDE.id}/coming/new/"),
    "transition": ("marit-at-work", f"{SELMAS}coming/eighteen/"),
    "transition-item": ("marit-at-work", f"{SELMAS}coming/item/eighteen-own_consents/"),
    "pass-on": ("ingrid-at-work", f"{NOAHS}coming/hospital_to_home/letter/"),
    "passed-receipt": ("ingrid-at-work", f"{NOAHS}coming/letter/{form(NOAH, 'passed on')}/"),
    "birth": ("marit-at-work", f"{SELMAS}birth/"),
    "death": ("marit-at-work", f"{SELMAS}death/"),
    "hand-on": ("per-at-work", f"/cases/{ANDE.id}/move/"),
    "hand-on-receipt": ("per-at-work", f"/cases/{ANDE.id}/move/receipt/"),
    "close-case": ("marit-at-work", f"{SELMAS}close/"),
    "family-coming": ("siri-at-home", f"{NOAHS_HOME}coming/"),
    "board": ("marit-at-work", "/board/"),
    "board-list": ("marit-at-work", "/board/unit/"),
    "targets": ("marit-at-work", "/targets/"),
    "letterhead": ("marit-at-work", "/letterhead/"),
    "second-person": ("marit-at-work", "/second-person/"),
    "coordinators": ("marit-at-work", "/coordinators/?name=a"),
    "one-coordinator": ("marit-at-work", "/coordinators/>/coordinators/[0-9a-f-]{30,}/"),
    "leaving": ("marit-at-work", "/coordinators/>/coordinators/[0-9a-f-]{30,}/>+leaving/"),
    "absence": ("ingrid-at-work", "/absence/"),
    "absence-of": ("marit-at-work", "/coordinators/>/coordinators/[0-9a-f-]{30,}/>/absence/[0-9a-f-]{30,}/"),
    "needs": ("marit-at-work", "/needs/"),
    "need": ("marit-at-work", "/needs/>/needs/[0-9a-f-]{30,}/"),
    "need-whom": ("marit-at-work", "/needs/>/needs/[0-9a-f-]{30,}/>+whom/"),
    "nights": ("marit-at-work", "/needs/nights/"),
    "new-need": ("anne-at-work", "/needs/new/"),
    "sent-needs": ("anne-at-work", "/needs/sent/"),
    "asked": ("ingrid-at-work", f"{NOAHS}asked/"),
    "handovers": ("anne-at-work", "/handovers/"),
    "handover": ("anne-at-work", "/handovers/>/handovers/[0-9a-f-]{30,}/"),
    "hand-over": ("per-at-work", f"/cases/{ANDE.id}/handover/"),
    "end-handover": ("per-at-work", f"/cases/{ANDE.id}/handover/>/handovers/[0-9a-f-]{{30,}}/end/"),
    "ask-for-help": ("lene-at-home", "/ask-for-help/"),
    "unnamed": ("", "/unnamed/"),
    "unnamed-answer": ("", "/unnamed/answer/"),
    "protection": ("marit-at-work", f"/cases/{YLVA.id}/protection/"),
    "protections": ("marit-at-work", "/protections/"),
    "glass": ("marit-at-work", "/glass/"),
    "glass-review": ("marit-at-work", "/glass/>/glass/[0-9a-f-]+/[0-9a-f-]+/"),
    "review": ("rune-at-work", "/review/"),
    "look-at": ("rune-at-work", "/review/>/review/[a-z-]+/[0-9a-f-]+/[?].*"),
    "numbers": ("rune-at-work", "/numbers/"),
    "closeness": ("tuva-at-work", "/closeness/"),
    "end-closeness": ("hanne-at-work", "/closeness/>/closeness/[0-9a-f-]+/end/"),
    "charges": ("solfrid-at-work", "/charges/?name=Rune"),
    "end-charge": ("solfrid-at-work", "/charges/>/charges/[0-9a-f-]+/end/"),
    "emergency": ("tuva-at-work", "/emergency/"),
    "emergency-nothing": ("tuva-at-work", "/emergency/nothing/"),
    "wish": ("marit-at-work", f"{SELMAS}wish/"),
    "rights": ("marit-at-work", f"{SELMAS}rights/"),
    "decision": ("marit-at-work", f"{SELMAS}decision/"),
    "answers": ("marit-at-work", f"/cases/{JAKOB.id}/answers/"),
    "answer": ("marit-at-work", f"/cases/{JAKOB.id}/answers/>/answers/[0-9a-f-]{{36}}/"),
    "draft-decision": ("marit-at-work", f"/cases/{JAKOB.id}/answers/draft/plan-health/"),
    "tell-decision": ("marit-at-work", f"/cases/{JAKOB.id}/answers/>/answers/[0-9a-f-]{{36}}/>+tell/"),
    "amend-decision": ("marit-at-work", f"/cases/{JAKOB.id}/answers/>/answers/[0-9a-f-]{{36}}/>+change/"),
    "annul-decision": ("marit-at-work", f"/cases/{JAKOB.id}/answers/>/answers/[0-9a-f-]{{36}}/>+annul/"),
    "receive-complaint": ("marit-at-work", f"/cases/{JAKOB.id}/answers/>/answers/[0-9a-f-]{{36}}/>+complaint/"),
    "complaint": ("marit-at-work", f"/cases/{JAKOB.id}/answers/>/complaints/[0-9a-f-]+/"),
    "weigh-complaint": ("marit-at-work", f"/cases/{JAKOB.id}/answers/>/complaints/[0-9a-f-]+/>+late/"),
    "change-on-complaint": ("marit-at-work", f"/cases/{JAKOB.id}/answers/>/complaints/[0-9a-f-]+/>+change/"),
    "send-complaint-on": ("marit-at-work", f"/cases/{JAKOB.id}/answers/>/complaints/[0-9a-f-]+/>+send-on/"),
    "complaint-outcome": ("marit-at-work", f"/cases/{JAKOB.id}/answers/>/complaints/[0-9a-f-]+/>+outcome/"),
    "letters": ("marit-at-work", f"/cases/{JAKOB.id}/letters/"),
    "write-letter": ("marit-at-work", f"/cases/{JAKOB.id}/letters/new/needs-mapping/"),
    "family-answers": ("lene-at-home", f"/home/{JAKOB.id}/answers/"),
    "family-disagree": ("lene-at-home", f"/home/{JAKOB.id}/answers/>/answers/[0-9a-f-]+/disagree/"),
    "family-letters": ("lene-at-home", f"/home/{JAKOB.id}/letters/"),
    "coordinator": ("marit-at-work", f"{SELMAS}coordinator/"),
    "weigh-case": ("marit-at-work", f"{NOAHS}coordinator/weight/"),
    "deputy": ("marit-at-work", f"{NOAHS}coordinator/deputy/"),
    "mandate": ("marit-at-work", f"{NOAHS}coordinator/mandate/"),
    "between-coordinators": ("marit-at-work", f"{NOAHS}coordinator/hand-over/"),
    "hospital": ("ingrid-at-work", f"{NOAHS}hospital/"),
    "family-another": ("siri-at-home", f"{NOAHS_HOME}coordinator/"),
    "plan": ("ingrid-at-work", f"{NOAHS}plan/"),
    "plan-text": ("ingrid-at-work", f"{NOAHS}plan/text/"),
    "new-goal": ("ingrid-at-work", f"{NOAHS}plan/goals/"),
    "goal": ("ingrid-at-work", f"{NOAHS}plan/>/plan/goals/[0-9a-f-]+/"),
    "new-measure": ("ingrid-at-work", f"{NOAHS}plan/>/plan/goals/[0-9a-f-]+/measures/"),
    "measure": ("ingrid-at-work", f"{NOAHS}plan/>/plan/measures/[0-9a-f-]+/"),
    "entries": ("anne-at-work", f"/cases/{VILDE.id}/entries/"),
    "new-entry": ("ingrid-at-work", f"{NOAHS}entries/new/"),
    "entry": ("anne-at-work", f"/cases/{VILDE.id}/entries/>/entries/[0-9a-f-]{{30,}}/"),
    "withhold-entry": ("anne-at-work", f"/cases/{VILDE.id}/entries/>/entries/[0-9a-f-]{{30,}}/>+withhold/"),
    "share-entry": ("anne-at-work", f"/cases/{VILDE.id}/entries/>/entries/[0-9a-f-]{{30,}}/>+share/"),
    "add-to-entry": ("ingrid-at-work", f"{NOAHS}record/>/entries/[0-9a-f-]{{30,}}/>+add/"),
    "outside-thanks": ("", "/answer/"),
    "outside-answer": ("", "/answer/no-such-link/"),
    "outsiders": ("ingrid-at-work", f"{NOAHS}outsiders/"),
    "ask-outsider": ("ingrid-at-work", f"{NOAHS}outsiders/new/"),
    "outside-question": ("ingrid-at-work", f"{NOAHS}outsiders/>/outsiders/[0-9a-f-]{{30,}}/"),
    "rehabilitation": ("ingrid-at-work", f"{NOAHS}rehabilitation/"),
    "note-potential": ("ingrid-at-work", f"{NOAHS}rehabilitation/potential/"),
    "new-rehab-goal": ("ingrid-at-work", f"{NOAHS}rehabilitation/goals/"),
    "new-rehab-measure": ("ingrid-at-work", f"{NOAHS}rehabilitation/>/goals/[0-9a-f-]{{30,}}/measures/"),
    "note-outcome": ("ingrid-at-work", f"{NOAHS}rehabilitation/>/measures/[0-9a-f-]{{30,}}/outcome/"),
    "rehab-need": ("ingrid-at-work", f"{NOAHS}rehabilitation/need/"),
    "family-rehabilitation": ("siri-at-home", f"{NOAHS_HOME}rehabilitation/"),
    "my-day": ("ingrid-at-work", "/my-day/"),
    "record": ("ingrid-at-work", f"{NOAHS}record/"),
    "tasks": ("ingrid-at-work", f"{NOAHS}tasks/"),
    "new-task": ("ingrid-at-work", f"{NOAHS}tasks/new/"),
    "task": ("ingrid-at-work", f"{NOAHS}tasks/>/tasks/[0-9a-f-]{{30,}}/"),
    "put-off-task": ("ingrid-at-work", f"{NOAHS}tasks/>/tasks/[0-9a-f-]{{30,}}/>+put-off/"),
    "drop-task": ("ingrid-at-work", f"{NOAHS}tasks/>/tasks/[0-9a-f-]{{30,}}/>+drop/"),
    "messages": ("ingrid-at-work", f"{NOAHS}messages/"),
    "new-message": ("ingrid-at-work", f"{NOAHS}messages/new/"),
    "message-thread": ("ingrid-at-work", f"{NOAHS}messages/>/messages/[0-9a-f-]{{30,}}/"),
    "rights-board": ("ingrid-at-work", f"{NOAHS}rights-board/"),
    "entitlement": ("ingrid-at-work", f"{NOAHS}rights-board/respite/"),
    "told": ("ingrid-at-work", f"{NOAHS}rights-board/told/"),
    "family-rights": ("siri-at-home", f"{NOAHS_HOME}rights/"),
    "family-entitlement": ("siri-at-home", f"{NOAHS_HOME}rights/respite/"),
    "family-notes": ("siri-at-home", f"{NOAHS_HOME}notes/"),
    "family-tasks": ("siri-at-home", f"{NOAHS_HOME}tasks/"),
    "family-messages": ("siri-at-home", f"{NOAHS_HOME}messages/"),
    "family-new-message": ("siri-at-home", f"{NOAHS_HOME}messages/new/"),
    "family-thread": ("siri-at-home", f"{NOAHS_HOME}messages/>/messages/[0-9a-f-]{{30,}}/"),
    "family-add-to-entry": ("vilde-at-home", f"/home/{VILDE.id}/entries/>/entries/[0-9a-f-]{{30,}}/>+add/"),
    "family-entries": ("kristin-at-home", f"/home/{VILDE.id}/entries/"),
    "family-new-entry": ("vilde-at-home", f"/home/{VILDE.id}/entries/new/"),
    "family-entry": ("vilde-at-home", f"/home/{VILDE.id}/entries/>/entries/[0-9a-f-]{{30,}}/"),
    "family-withhold-entry": ("vilde-at-home", f"/home/{VILDE.id}/entries/>/entries/[0-9a-f-]{{30,}}/>+withhold/"),
    "family-home": ("lene-at-home", "/home/"),
    "family-child": ("siri-at-home", NOAHS_HOME),
    "family-plan": ("omar-at-home", f"{NOAHS_HOME}plan/"),
    "family-consents": ("siri-at-home", f"{NOAHS_HOME}consents/"),
    "family-consent": ("omar-at-home", f"{NOAHS_HOME}consents/>/consents/[0-9a-f-]+/"),
    "who-looked": ("siri-at-home", f"{NOAHS_HOME}looked/"),
    "ask-why": ("siri-at-home", f"{NOAHS_HOME}looked/>/looked/[0-9]+/"),
    "questions": ("gro-at-work", "/questions/"),
    "question": ("gro-at-work", "/questions/>/questions/[0-9a-f-]+/[0-9a-f-]+/"),
}
# Addresses that only take what is posted and lead back to a page above; and one that is no page but plain text.
DEEDS_ONLY = {
    "end-competence",
    "contact-doctor",
    "ask-letter-text",
    "log-csv",
    "log-pdf",
    "sign-out",
    "language",
    "draft",
    "discard-draft",
    "letter-pdf",
    "send-letter-again",
    "cooperation-pdf",
    "letterhead-specimen",
    "family-letter-pdf",
    "need-pdf",
    "sent-need-pdf",
    "asked-pdf",
    "family-withdraw",
    "put-complaint-right",
    "take",
    "call-off-transition",
    "begin-plan",
    "final-plan",
    "leave-seat",
    "show-entry",
    "renew-link",
    "outside-draft",
    "settle-thread",
    "withdraw-question",
    "unshare-entry",
    "sign-entry",
    "take-task",
    "do-task",
    "take-up-task",
    "family-do-task",
    "look-anew",
    "family-show-entry",
    "tell-concern",
    "tell-need",
    "dispute-withdraw",
}
# Pages that stand only while something waits: a conflict of roles, or a closeness, for a leader's answer; a need, for
# whoever has just searched (``test_needs`` looks at that one).
NOT_EVERY_DAY = {
    "change-wish", "back-again", "family-grown", "review-decision", "role", "answer-closeness", "need-join",
}  # fmt: skip
HATS = {player.key for player in CAST} | {""}
# A field to write in, of a form that keeps no draft; what is only searched for is no text.
NOT_KEPT = (
    "main form[method='post']:not([data-draft]):not(:has([name='search']))"
    " :is(textarea, input[type='text']"
    ":not([inputmode], [autocomplete='off'], [name='given_name'], [name='family_name']))"
)


def names(resolver: URLResolver) -> Iterator[str]:
    """The name of every address."""
    for entry in resolver.url_patterns:
        if isinstance(entry, URLPattern):
            yield str(entry.name)
        else:
            yield from names(entry)


def test_every_page_has_a_visitor() -> None:
    assert set(names(get_resolver())) - DEEDS_ONLY - NOT_EVERY_DAY == set(VISITS)
    assert {player for player, _ in VISITS.values()} <= HATS


def visit(page: Page, where: str, found: dict[str, str]) -> None:
    """Go to an address; after ``>`` follow the first link on that page whose address fits; ``>+`` goes on. Where such a
    way has led before stands in ``found``.
    """
    before, then = where.rpartition(">")[::2]
    if before and where not in found:
        if before not in found or not then.startswith("+"):
            visit(page, before, found)
        if then.startswith("+"):
            found[where] = found[before] + then[1:]
        else:
            links = page.locator("main a[href]").evaluate_all("all => all.map(a => a.getAttribute('href'))")
            table = then == "cooperation/"  # of the first case in the list
            found[where] = next(one for one in links if re.search(r"/cases/[0-9a-f-]+/$" if table else f"{then}$", one))
            found[where] += then if table else ""
    elif not before:
        found[where] = "/cases/" if where == "my-cases" else where
    page.goto(found[where])


@pytest.fixture(scope="module")
def ways() -> dict[str, dict[str, str]]:
    """Where the ways to the pages have led each player: nothing here changes what a list holds."""
    return {}


@pytest.mark.parametrize("player", sorted({player for player, _ in VISITS.values()}))
@pytest.mark.parametrize(("language", "width"), [("nb", 1280), ("nn", 390)])
def test_axe_finds_nothing_and_nothing_runs_off(
    someone: Someone, ways: dict[str, dict[str, str]], player: str, language: str, width: int
) -> None:
    page = someone(player, language=language, width=width, csp=False)
    found = {}
    for name, (visitor, where) in VISITS.items():
        if visitor == player:
            visit(page, where, ways.setdefault(player, {}))
            found[name] = faults(page) + off_the_page(page)
            assert page.locator("html").get_attribute("lang") == language
            assert page.locator("h1").count() == 1
            bare = page.locator(NOT_KEPT).count()
            assert bare == 0 or not player, f"{name}: drafts/place.py"  # of somebody unknown there is nothing to keep
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def off_the_page(page: Page) -> list[str]:
    """Whether something is wider than the window, so that one must scroll sideways."""
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    return ["something is wider than the page"] if wide else []


def test_refused_missing_and_wrong_are_pages_too(someone: Someone) -> None:
    page = someone("hanne-at-work", width=390, csp=False)
    page.goto(f"/cases/{uuid4()}/")
    expect(page.locator("h1")).to_have_text("Vi finner ikke denne siden")
    assert faults(page) == []
    page.goto("/concern/")
    page.locator("[name='given_name']").fill("Noah")
    page.locator("[name='birth_date']").fill("31.2.2017")
    page.locator("#by-name").get_by_role("button").click()
    expect(page.locator("#errors")).to_contain_text("31.2.2017 finnes ikke")
    assert faults(page) == []
    anne = someone("anne-at-work", width=390, csp=False)
    anne.goto(f"{NOAHS}plan/")
    expect(anne.get_by_role("main")).to_contain_text("Familien har ikke samtykket")
    assert faults(anne) == []


def test_the_keyboard_alone_opens_a_seat_and_comes_back(someone: Someone) -> None:
    page = someone("ingrid-at-work")
    page.goto(NOAHS)
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_attribute("href", "#main")
    page.get_by_role("button", name=re.compile("Tuva Berg")).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("group", name=re.compile("Tuva Berg"))).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("group", name=re.compile("Tuva Berg"))).to_be_hidden()


def test_the_strict_policy_holds_and_nothing_is_fetched_from_elsewhere(someone: Someone, lysvik: Lysvik) -> None:
    page = someone("ingrid-at-work")
    complaints: list[str] = []
    elsewhere: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("request", lambda asked: None if asked.url.startswith(lysvik.address) else elsewhere.append(asked.url))
    for where in (NOAHS, f"{NOAHS}plan/", "/concern/"):
        page.goto(where)
    assert complaints == []
    assert [url for url in elsewhere if not url.startswith("data:")] == []
