"""Every form of the served application, with what nobody should send in one field at a time, the others filled well.

Each time one clear answer: at that field, with nothing else lost; or stored, and shown as it was written, harmless. The
forms are read from the pages themselves, so a new field is tried the day it is added.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from html import escape, unescape
from html.parser import HTMLParser
from itertools import cycle

import httpx
import pytest

from demo.cast import AGNIESZKAS_NUMBER
from langbenk.cli.today import today
from tests.stories.conftest import Lysvik, served
from tests.stories.test_everybody_can_use_it import VISITS

SCRIPT = "🙂<script>alert(1)</script>{{ 7*7 }}' OR 1=1 --"
FOREIGN = "00000000-0000-4000-8000-000000000000"
TOO_LONG = "å" * 5_000
NEVER_TYPED = {"signs that cannot be seen": "before\x00\x07after", "right to left": "\u202egnp.exe\u202c"}
NEVER_A_DAY = {"a day that does not exist": "31.2.2026", "no day": SCRIPT, "another calendar": "9999-99-99"}
NEVER_A_CHOICE = {"a foreign id": FOREIGN, "no choice": SCRIPT, "signs that cannot be seen": "yes\x00"}
SIGNS, CHOICES = cycle(NEVER_TYPED.items()), cycle(NEVER_A_CHOICE.items())
DAYS = cycle((NEVER_TYPED | NEVER_A_DAY).items())
# Leaves the case where it is, so that the next field can be tried; or asks for no more than stands there.
STAYS = {"family_agrees": "no", "consent": "no"}
# Of the family that the unit has just taken on: one whose rights are decided already would take nothing.
WAITING = {name: ("marit-at-work", f"/board/>/{name}/") for name in ("wish", "rights", "decision")}
# Where what was stored is read again, by the name of its field. A concern is told and not read by whoever told it.
READ_AGAIN = {
    "anne-at-work": set[str](),
    "ingrid-at-work": {"words", "text", "resources_and_needs", "child_participation"},
    "marit-at-work": {"answer", "course", "note"},
    "omar-at-home": set[str](),
    "ragnhild-at-work": {"reason", "child_view", "contacted"},
}


@dataclass
class Typed:
    """A field to type in: what kind (text, day, number), what stands there, whether it must be filled."""

    kind: str
    value: str
    needed: bool

    def well(self, name: str) -> str:
        """What stands there, or something that can be taken."""
        if self.value.strip():
            return self.value
        number = AGNIESZKAS_NUMBER if "number" in name or name == "another" else "3"
        day = f"{today():%d.%m.%Y}" if self.needed else ""
        return {"day": day, "number": number}.get(self.kind, "Kort.")


@dataclass
class Form:
    """A form on a page: where it goes, what it carries, what can be typed or chosen."""

    action: str
    carried: list[tuple[str, str]] = field(default_factory=list)
    typed: dict[str, Typed] = field(default_factory=dict)
    chosen: dict[str, list[str]] = field(default_factory=dict)

    def well(self) -> dict[str, str]:
        """All of it filled so that it can be taken: the first of each choice, and never the same person twice."""
        filled = dict(self.carried) | {name: typed.well(name) for name, typed in self.typed.items()}
        for name, options in self.chosen.items():
            taken = {one for one in filled.values() if len(one) > 30}
            filled[name] = next(option for option in options if option and option not in taken)
        return filled | {name: answer for name, answer in STAYS.items() if name in self.chosen}


class Reader(HTMLParser):
    """Find the posted forms inside ``main``."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.inside = False
        self.main = False
        self.select = ""
        self.textarea = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {key: value or "" for key, value in attrs}
        name, kind = given.get("name", ""), given.get("type", "text")
        if tag == "main":
            self.main = True
        elif tag == "form":
            self.inside = self.main and given.get("method", "").lower() == "post"
            if self.inside:
                self.forms.append(Form(given.get("action", "")))
        elif not self.inside or (not name and tag != "option"):
            return
        elif tag == "textarea" or (tag == "input" and kind in ("text", "search")):
            asked = {"text": "day", "numeric": "number"}.get(given.get("inputmode", ""), "text")
            self.forms[-1].typed[name] = Typed(asked, given.get("value", ""), "aria-required" in given)
            self.textarea = name if tag == "textarea" else ""
        elif tag == "input" and kind == "hidden":
            self.forms[-1].carried.append((name, given.get("value", "")))
        elif tag == "input":
            self.forms[-1].chosen.setdefault(name, []).append(given.get("value", ""))
        elif tag == "select":
            self.select = name
            self.forms[-1].chosen.setdefault(name, [])
        elif tag == "option" and self.select:
            self.forms[-1].chosen[self.select].append(given.get("value", ""))

    def handle_data(self, data: str) -> None:
        if self.textarea:
            self.forms[-1].typed[self.textarea].value += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.inside = False
        if tag == "select":
            self.select = ""
        if tag == "textarea":
            self.textarea = ""


@pytest.fixture(scope="module")
def lysvik() -> Iterator[Lysvik]:
    """A Lysvik of its own: what is stored here would be in the way of the other stories."""
    with served("hostile") as lysvik:
        with signed_in(lysvik, "marit-at-work") as client:
            board = client.get("/board/").text
            take = re.search(r'action="(/cases/[0-9a-f-]+/take/)".*?value="(\w+)"', board)
            assert take, "nobody waits to be taken on"
            client.post(take[1], data={"csrfmiddlewaretoken": take[2]})
        yield lysvik


@contextmanager
def signed_in(lysvik: Lysvik, player: str) -> Iterator[httpx.Client]:
    """A client with somebody of Lysvik signed in."""
    with httpx.Client(base_url=lysvik.address, cookies={"language": "nb"}, timeout=60) as client:
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', client.get("/sign-in/").text)
        assert token
        client.post("/sign-in/", data={"csrfmiddlewaretoken": token[1], "person": player, "next": ""})
        yield client


def visited(client: httpx.Client, where: str) -> tuple[str, str]:
    """The address and the page; after ``>`` the first link there whose address fits."""
    address, *rest = where.split(">")
    page = client.get("/cases/" if address == "my-cases" else address).text
    for then in rest:
        links = [unescape(link) for link in re.findall(r'href="([^"]+)"', page.partition("<main")[2])]
        if then == "cooperation/":
            address = next(link for link in links if re.search(r"/cases/[0-9a-f-]+/$", link)) + then
        elif then.startswith("+"):
            address += then[1:]
        else:
            address = next(link for link in links if re.search(f"{then}$", link))
        page = client.get(address).text
    return address, page


def forms_of(page: str) -> list[Form]:
    """The forms in which something can be typed or chosen."""
    reader = Reader()
    reader.feed(page)
    return [form for form in reader.forms if form.typed or form.chosen]


Page = Callable[[], str]
ELSEWHERE = {"sign-in"}  # the demo's own, which asks for nothing that is typed
# Forms that show who will read before anything is kept, so that a good one is answered by a page; forms that are gone
# once somebody has pressed; and forms that ask for more than each field by itself, such as a day later than another,
# or that everybody was heard first. Here they meet what can never be taken; what can, the other tests send them.
SENT_ELSEWHERE = {
    "new-entry", "share-entry", "withhold-entry", "family-new-entry", "family-withhold-entry", "glass-review",
    "protection", "relatives", "end-closeness", "end-charge", "charges", "dispute-settle",
    "put-off-task", "need-whom", "receive-complaint", "weigh-complaint", "change-on-complaint", "send-complaint-on",
    "complaint-outcome", "write-letter", "close-case", "mandate",
}  # fmt: skip


@pytest.mark.parametrize("player", sorted({player for player, _ in VISITS.values() if player}))
def test_no_form_falls_over_and_nothing_typed_is_lost(lysvik: Lysvik, player: str) -> None:
    with signed_in(lysvik, player) as client:
        read_again = set[str]()
        for name, (visitor, where) in (VISITS | WAITING).items():
            if visitor == player and name not in ELSEWHERE:
                address, first = visited(client, where)
                page = partial(_read, client, address)
                if name == "coordinator":  # only those on the bench stand there before a search
                    search = dict(forms_of(first)[0].carried) | {"named": "an", "search": "yes"}
                    page = partial(_found, client, address, search)
                if name in SENT_ELSEWHERE:
                    chosen = re.search(r'name="service" value="([^"]+)"', first) if name == "share-entry" else None
                    if chosen:  # the form stands there once a service is chosen
                        address = f"{address}?service={chosen[1]}"
                        first = client.get(address).text
                    for form in forms_of(first):
                        _refused(client, form.action or address, form)
                else:
                    read_again |= _every_form(client, address, page)
    assert read_again >= READ_AGAIN.get(player, set())


def _every_form(client: httpx.Client, address: str, page: Page) -> set[str]:
    """Try every form of a page, and the forms of the page that a search leads to. The fields that were read again."""
    read_again, leads = set[str](), list[bool]()
    forms = forms_of(page())
    for form in forms:
        _refused(client, form.action or address, form)
    for number, form in enumerate(forms):
        action = form.action or address
        if "search" not in dict(form.carried):
            read_again |= _stored(client, action, page, number, form)
            continue
        found = partial(_found, client, action, form.well())
        beyond = [one for one in enumerate(forms_of(found())) if "search" not in dict(one[1].carried)]
        leads.append(bool(beyond))
        for number_there, there in beyond:
            _refused(client, there.action or action, there)
            read_again |= _stored(client, there.action or action, found, number_there, there)
    assert any(leads) or not leads, f"{address}: no search leads to a form"
    return read_again


def _read(client: httpx.Client, address: str) -> str:
    """The page as it stands: what came back of all that was refused is discarded."""
    page = client.get(address).text
    discarded = re.search(r"<form[^>]*data-discards>(.*?)</form>", page, re.S)
    if not discarded:
        return page
    client.post("/draft/discard/", data=dict(re.findall(r'name="(\w+)" value="([^"]*)"', discarded[1])))
    return client.get(address).text


def _found(client: httpx.Client, action: str, search: dict[str, str]) -> str:
    return client.post(action, data=search).text


def _refused(client: httpx.Client, action: str, form: Form) -> None:
    """What can never be taken is answered at its field, and the rest is still there."""
    for name, kind, value in _never(form):
        answers = form.well() | {name: value}
        response = client.post(action, data=answers)
        where = f"{action}, {name}, {kind}"
        assert response.status_code == 422, f"{where}: {response.status_code}"
        assert f'href="#id_{name}"' in response.text, f"{where}: no sentence says what is wrong"
        read = re.sub(r'<input type="hidden"[^>]*>', "", response.text)  # a sealed token can spell any word
        assert "Null" not in read, f"{where}: not a sentence of ours"
        for other in form.typed:
            if other != name or (value.isprintable() and len(value) < 1000):
                assert escape(answers[other]) in response.text, f"{where}: what was typed in {other} is gone"


def _never(form: Form) -> Iterator[tuple[str, str, str]]:
    """Every field with something that it can never take: too much, of which each has its own measure, and the other
    kinds in turn, from field to field and from form to form. Every kind of field is sent every kind in ``tests/web``.
    """
    for name, typed in form.typed.items():
        yield name, "too long", TOO_LONG
        yield name, *next(SIGNS if typed.kind == "text" else DAYS)
    for name, options in form.chosen.items():
        if len(options) > 1:  # a box that stands alone is ticked or not, whatever its value says
            yield name, *next(CHOICES)


def _stored(client: httpx.Client, action: str, page: Page, number: int, as_it_was: Form) -> set[str]:
    """A text like any other is taken, in all the fields at once or in one after the other, and harmless wherever it is
    read again. An empty field is no fault of ours.
    """
    read_again, taken = set[str](), False
    form = next(iter(forms_of(page())[number:]), None)
    if form is None or form.typed.keys() != as_it_was.typed.keys():
        return read_again  # another form of the page has taken it along
    texts = [name for name, typed in form.typed.items() if typed.kind == "text" and name != "code"]  # none is guessed
    nasty = {name: f"{name} {SCRIPT}" for name in texts}
    for said in [nasty, *({name: nasty[name]} for name in texts), *({name: ""} for name in texts)] if texts else ():
        if form is None or not said.keys() <= form.typed.keys():
            break  # the case has gone on from here
        if len(said) == 1 and taken and "" not in said.values():
            continue  # it was taken with all the others
        response = client.post(action, data=form.well() | said)
        # Once it was taken, what another window typed under the same key is told apart, and nothing is written over.
        answers = (302, 409, 422) if taken else (302, 422)
        assert response.status_code in answers, f"{action}, {list(said)}: {response.status_code}"
        if response.status_code == 302:
            taken = True
            after = page()
            shown = client.get(response.headers["Location"]).text + after
            assert "<script>alert" not in shown, f"{action}, {list(said)}"
            assert "49" not in re.findall(r"</script&gt;(\d+)", shown)
            read_again |= {name for name, text in said.items() if text and escape(text) in shown}
            form = next(iter(forms_of(after)[number:]), None)
    assert taken or not texts, f"{action}: not even what is written well is taken"
    return read_again


@pytest.mark.parametrize("forged", ["version", "once"])
def test_a_form_with_a_forged_version_or_key_is_no_fault(lysvik: Lysvik, forged: str) -> None:
    with signed_in(lysvik, "ingrid-at-work") as client:
        address, page = visited(client, VISITS["plan-text"][1])
        form = forms_of(page)[0]
        for value in ("-1", "9" * 40, "abc", "", "\x00", "1.5"):
            carried = dict(form.carried) | {forged: value, "child_participation": "", "period_from": "x"}
            assert client.post(address, data=carried).status_code == 422


def test_a_form_that_did_not_come_from_here_is_refused_in_the_readers_language(lysvik: Lysvik) -> None:
    with signed_in(lysvik, "ingrid-at-work") as client:
        response = client.post("/concern/", data={"search": "number"})
        assert response.status_code == 403
        assert "Skjemaet var for gammelt" in response.text


def test_a_body_that_is_huge_or_broken_is_answered_plainly(lysvik: Lysvik) -> None:
    with signed_in(lysvik, "ingrid-at-work") as client:
        huge = client.post(
            "/concern/", content=b"a=" + b"b" * 5_000_000, headers={"content-type": "application/x-www-form-urlencoded"}
        )
        assert huge.status_code == 400
        assert "mer enn et skjema kan holde" in huge.text
        broken = client.post("/concern/", content=b"\xff\xfe", headers={"content-type": "multipart/form-data"})
        assert broken.status_code in (400, 403)
