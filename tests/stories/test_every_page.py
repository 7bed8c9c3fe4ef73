"""Every address × everybody one can sign in as × one person of each kind: what came back, and what the oracle says.

The oracle reads the tables as their owner, with plain Python, and knows nothing of ``langbenk.access``. What is secret
comes back to the byte as what does not exist; no page names a child, or quotes a plan, to a reader who may not know it;
and whatever was opened or refused stands in the log.
"""

import re
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property
from html import unescape
from uuid import UUID

import httpx
import psycopg
import pytest
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from psycopg.rows import dict_row

from demo.cast import CAST, Player
from tests.bench.oracle import Asker, Row, answer, holds, may_know
from tests.stories.conftest import Lysvik

NOBODY = UUID("00000000-0000-4000-8000-000000000000")
AT_ONCE = 4


@dataclass(frozen=True)
class About:
    """A page about one person. ``get`` is the reading that opens it, none where nothing about the person is to be got.

    ``post`` is what an empty form asks for, one after the other, none where nothing is posted; ``whole`` when an empty
    form is the whole deed, so that it is sent only by those who may not do it. ``thing`` is what the address names
    besides the person.
    """

    get: str = ""
    post: tuple[str, ...] = ()
    whole: bool = False
    thing: str = ""


PAGES = {
    "case": About("case.read"),
    "seats": About("seat.offer", ("seat.offer",)),
    "leave-seat": About("", ("seat.end",), whole=True, thing="seat"),
    "cooperation": About("cooperation.read", ("cooperation.read",)),
    "take": About("", ("case.open",), whole=True),
    "wish": About("rights.read", ("rights.read",)),
    "rights": About("rights.read", ("rights.read",)),
    "decision": About("rights.read", ("rights.read",)),
    "coordinator": About("rights.read", ("rights.read",)),
    "plan": About("plan.read"),
    "begin-plan": About("", ("plan.open",), whole=True),
    "plan-text": About("plan.read", ("plan.read", "plan.write"), whole=True),
    "final-plan": About("", ("plan.finalise",), whole=True),
    "new-goal": About("plan.read", ("plan.read",)),
    "goal": About("plan.read", ("plan.read",), thing="goal"),
    "new-measure": About("plan.read", ("plan.read",), thing="goal"),
    "measure": About("plan.read", ("plan.read",), thing="measure"),
    "family-child": About("home.read"),
    "family-plan": About("plan.read", ("plan.read", "plan.agree"), whole=True),
    "family-consents": About("consent.read"),
    "family-consent": About("consent.read", ("consent.read", "consent.give"), whole=True, thing="service"),
    "who-looked": About("log.read"),
}
# Pages about nobody, with what they answer to anybody who is signed in; the lists show what each may see.
OTHERS = {
    "front": (302, {}), "sign-in": (200, {}), "sign-out": (405, {}), "language": (405, {}),
    "accessibility": (200, {}), "privacy": (200, {}), "statute": (200, {"provision": "hol-7-2a"}),
    "ask": (200, {}), "ask-letter": (200, {}), "ask-letter-text": (200, {}), "binding": (200, {}),
    "my-cases": (200, {}), "board": (200, {}), "family-home": ((200, 302), {}),
    "new-concern": (200, {}), "tell-concern": (302, {}), "concern-received": (200, {}),
}  # fmt: skip
FOR_STAFF = {"binding", "my-cases", "board", "new-concern", "tell-concern", "concern-received"}
OPEN_TO_ALL = {
    "front", "sign-in", "sign-out", "language", "accessibility", "privacy", "statute",
    "ask", "ask-letter", "ask-letter-text",
}  # fmt: skip
# What is written in a case, and the readings that open it. A text that is found on a page was opened by one of them.
TEXTS = {
    ("plans_goal", "words"): {"plan.read"},
    ("plans_measure", "text"): {"plan.read"},
    ("plans_plan", "resources_and_needs"): {"plan.read"},
    ("plans_plan", "child_participation"): {"plan.read"},
    ("cases_concern", "text"): {"concern.read"},
    ("cases_cooperation", "reason"): {"cooperation.read"},
    ("cases_cooperation", "child_view"): {"cooperation.read"},
    ("cases_wish", "words"): {"rights.read"},
    ("cases_decision", "reasons"): {"rights.read", "home.read"},
}


def patterns(resolver: URLResolver) -> Iterator[URLPattern]:
    for entry in resolver.url_patterns:
        if isinstance(entry, URLPattern):
            yield entry
        else:
            yield from patterns(entry)


class Tables:
    """Every table as its owner reads it, once, before anybody comes in; and the log as it grows."""

    def __init__(self, owner: str) -> None:
        self.owner = owner
        with psycopg.connect(owner, row_factory=dict_row) as connection:
            names = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
            ours = [name["tablename"] for name in names if name["tablename"] not in ("audit_logline", "django_session")]
            self.rows = {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in sorted(ours)}
        self.now = datetime.now(UTC)

    @cached_property
    def people(self) -> dict[UUID, Row]:
        return {person["id"]: person for person in sorted(self.rows["people_person"], key=lambda one: str(one["id"]))}

    @cached_property
    def cases(self) -> set[UUID]:
        return {case["person_id"] for case in self.rows["cases_case"] if case["closed_at"] is None}

    @cached_property
    def children(self) -> dict[str, UUID]:
        """The full names of everybody under 18, or with a case."""
        grown = date(self.now.year - 18, self.now.month, self.now.day)
        named = {f"{one['given_name']} {one['family_name']}": one for one in self.people.values() if one["given_name"]}
        young = {name: one["id"] for name, one in named.items() if not one["birth_date"] or one["birth_date"] > grown}
        return young | {name: one["id"] for name, one in named.items() if one["id"] in self.cases}

    @cached_property
    def texts(self) -> list[tuple[str, UUID, set[str]]]:
        return [
            (row[column], row["person_id"], readings)
            for (table, column), readings in TEXTS.items()
            for row in self.rows[table]
            if len(row[column]) > 12
        ]

    def thing(self, kind: str, person: UUID) -> UUID:
        """Something of this person that an address can name; nobody's where there is none."""
        if kind == "service":
            asked = (seat for seat in self._seats(person) if seat["kind"] in ("team_member", "contact"))
            family = any(seat["kind"] == "guardian" for seat in self._seats(person))
            return next((seat["on_behalf_of_id"] for seat in asked if family), NOBODY)
        if kind == "seat":
            return next((seat["id"] for seat in self._seats(person)), NOBODY)
        return next((row["id"] for row in self.rows[f"plans_{kind}"] if row["person_id"] == person), NOBODY)

    def _seats(self, person: UUID) -> list[Row]:
        today = self.now.date()
        return [seat for seat in self.rows["bench_tie"] if seat["person_id"] == person and holds(seat, today)]


@dataclass
class Visitor:
    """One player with a browser of their own: asks for pages, and writes down all that is not as it should be."""

    player: Player
    tables: Tables
    address: str
    wrong: list[str] = field(default_factory=list)
    seen: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.asker = Asker(self.player.actor.person, self.player.actor.employee)
        self.known: dict[tuple[str, UUID], str] = {}
        self.none: dict[tuple[str, str], tuple[object, ...]] = {}

    def visit(self) -> "Visitor":
        with (
            httpx.Client(base_url=self.address, verify=False) as self.client,
            psycopg.connect(self.tables.owner, autocommit=True) as self.log,
        ):
            token = {"csrfmiddlewaretoken": self._token(self.client.get("/sign-in/"))}
            came_in = self.client.post("/sign-in/", data=token | {"person": self.player.key})
            self.token = {"csrfmiddlewaretoken": self.client.cookies["csrftoken"]}
            assert came_in.status_code == 302, self.player.key
            self._lists()
            for person in [NOBODY, *self._one_of_each_kind()]:
                for name, page in PAGES.items():
                    self._page(name, page, person)
        return self

    def _page(self, name: str, page: About, person: UUID) -> None:
        thing = self.tables.thing(page.thing, person) if page.thing else None
        there = person in self.tables.cases and thing != NOBODY
        said = self._says(page.get, person) if page.get else ""
        if page.get or person == NOBODY:
            got = self._ask("GET", name, page, person, thing)
            nothing_to_get = 302 if page.post else 405  # asked for, a deed leads to the page it stands on
            self._expect(got, self._status(said, there, 200) if said else nothing_to_get, f"GET {name} {person}")
            self._logged(page.get, person, said, f"GET {name} {person}")
            self._secret("GET", name, person, said, got)
        if page.post or person == NOBODY:
            self._post(name, page, person, thing, there)
        if person in (NOBODY, self.asker.person):
            forged = self._ask("POST", name, page, person, thing, {})
            self._expect(forged, 403, f"forged POST {name} {person}")
            self._logged("", person, "", f"forged POST {name} {person}")
            self._secret("forged", name, person, "secret", forged)

    def _post(self, name: str, page: About, person: UUID, thing: UUID | None, there: bool) -> None:
        """Send an empty form, unless the reader may do what it does."""
        story = f"POST {name} {person}"
        refused = next((act for act in page.post if self._says(act, person) != "yes"), "")
        if page.post and page.whole and not refused:
            return
        got = self._ask("POST", name, page, person, thing, self.token)
        said = self._says(refused, person) if refused else "yes" if page.post else ""
        stops_before = refused and refused != page.post[0] and not there
        self._expect(got, 404 if stops_before else self._status(said, there, 422) if said else 405, story)
        if not stops_before:
            self._logged(refused or next(iter(page.post), ""), person, said, story)
        self._secret("POST", name, person, said, got)

    def _lists(self) -> None:
        for name, (status, arguments) in OTHERS.items():
            got = self._send("GET", reverse(name, kwargs=arguments), f"GET {name}")
            theirs = 404 if name in FOR_STAFF and self.player.actor.hat == "family" else status
            self._expect(got, theirs, f"GET {name}")

    def _ask(
        self, method: str, name: str, page: About, person: UUID, thing: UUID | None, data: dict[str, str] | None = None
    ) -> httpx.Response:
        where = reverse(name, kwargs={"person": person} | ({page.thing: thing} if thing else {}))
        return self._send(method, where, f"{method} {name} {person}", data)

    def _send(self, method: str, where: str, story: str, data: dict[str, str] | None = None) -> httpx.Response:
        """Whatever a page answers: it names only those whom the reader may know, and logs that it named them."""
        self.last = self.log.execute("SELECT max(id) FROM audit_logline").fetchone()[0]
        got = self.client.request(method, where, data=data)
        page = unescape(got.text)
        if where == "/sign-in/":  # the demo's own list of people to be, which tells of Noah what to try
            return got
        for name, child in self.tables.children.items():
            if name in page:
                self.seen["names"] += 1
                self._must(may_know(self.tables.rows, self.asker, child, self.tables.now), f"{story}: names {name}")
                self._must(
                    (True, child) in {line[:2] for line in self._lines()}, f"{story}: names {name} and logs nothing"
                )
        for text, child, readings in self.tables.texts:
            if text in page:
                self.seen["texts"] += 1
                self._must(any(self._says(act, child) == "yes" for act in readings), f"{story}: quotes «{text}»")
        return got

    def _lines(self) -> list[tuple[bool, UUID, str]]:
        """What the log has got since the last question, in this reader's name."""
        hat = self.player.actor.hat.value
        new = "SELECT permitted, person, action FROM audit_logline WHERE id > %s AND actor = %s AND hat = %s"
        return self.log.execute(new, [self.last, self.asker.person, hat]).fetchall()

    def _logged(self, action: str, person: UUID, said: str, story: str) -> None:
        """A line for what was opened, a line for what was refused, and none where nobody asked."""
        lines = self._lines()
        if said:
            self._must((said == "yes", person, action) in lines, f"{story}: no line for {action}, {said}")
        else:
            self._must(not lines, f"{story}: a line for nothing")

    def _secret(self, method: str, name: str, person: UUID, said: str, got: httpx.Response) -> None:
        """What is secret comes back as it came back for nobody, who was asked for first."""
        if person == NOBODY:
            self.none[method, name] = plain(got)
        elif said == "secret":
            self.seen["secret"] += 1
            self._must(plain(got) == self.none[method, name], f"{method} {name} {person}: not like what does not exist")

    def _says(self, action: str, person: UUID) -> str:
        if (action, person) not in self.known:
            self.known[action, person] = answer(self.tables.rows, self.asker, action, person, self.tables.now)
        return self.known[action, person]

    def _status(self, said: str, there: bool, status: int) -> int:
        return {"no": 403, "secret": 404, "yes": status if there else 404}[said]

    def _expect(self, got: httpx.Response, status: int | tuple[int, ...], story: str) -> None:
        self.seen[f"{story.partition(' ')[0]} {got.status_code}"] += 1
        right = got.status_code in (status if isinstance(status, tuple) else (status,))
        self._must(right, f"{story}: {got.status_code} where the oracle says {status}")

    def _must(self, right: bool, story: str) -> None:
        if not right:
            self.wrong.append(f"{self.player.key}: {story}")

    def _one_of_each_kind(self) -> list[UUID]:
        """Of all the people there are, the first of each kind as this reader stands to them: one's own, somebody
        else's, one's own family, oneself, with and without a case, a plan, a consent."""
        asked = sorted({act for page in PAGES.values() for act in (page.get, *page.post) if act})
        plans = {plan["person_id"] for plan in self.tables.rows["plans_plan"]}
        family = {
            one["family_id"] for one in self.tables.rows["people_familymember"] if one["person_id"] == self.asker.person
        }
        close = {one["person_id"] for one in self.tables.rows["people_familymember"] if one["family_id"] in family}
        kinds: dict[object, UUID] = {}
        for person in self.tables.people:
            near = (person == self.asker.person, person in close, person in self.tables.cases, person in plans)
            seated = any(seat["person_id"] == person for seat in self.tables.rows["bench_tie"])
            kinds.setdefault((*near, *(self._says(act, person) for act in asked if seated)), person)
        return list(kinds.values())

    def _token(self, page: httpx.Response) -> str:
        return re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page.text)[1]


def plain(got: httpx.Response) -> tuple[object, ...]:
    """An answer without what differs from one question to the next: form tokens, the ids in the address, the clock."""
    body = re.sub(rb'(name="csrfmiddlewaretoken" value=)"[^"]+"', rb"\1", got.content)
    for part in re.findall(r"[0-9a-f]{8}-[0-9a-f-]{27}", got.request.url.path):
        body = body.replace(part.encode(), b"id")
    headers = {name: value for name, value in got.headers.items() if name not in ("date", "set-cookie")}
    return got.status_code, headers, "set-cookie" in got.headers, body


@pytest.fixture(scope="module")
def visitors(lysvik: Lysvik) -> list[Visitor]:
    """Everybody of the cast, after they have been everywhere; four at a time."""
    tables = Tables(lysvik.owner)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(lambda player: Visitor(player, tables, lysvik.address).visit(), CAST))


def test_every_address_is_asked_for() -> None:
    found = {pattern.name: set(pattern.pattern.converters) for pattern in patterns(get_resolver())}
    asked = {name: {"person", page.thing} - {""} for name, page in PAGES.items()}
    assert found == asked | {name: set(arguments) for name, (_, arguments) in OTHERS.items()}


def test_everybody_meets_what_the_oracle_says(visitors: list[Visitor]) -> None:
    assert [wrong for visitor in visitors for wrong in visitor.wrong] == []


def test_what_was_compared_is_not_nothing(visitors: list[Visitor]) -> None:
    seen = sum((visitor.seen for visitor in visitors), Counter())
    assert seen.keys() >= {"GET 200", "GET 403", "GET 404", "POST 422", "POST 403", "POST 404", "names", "texts"}
    assert min(seen.values()) > 3
    assert {visitor.player.key for visitor in visitors if visitor.seen["secret"]} == {player.key for player in CAST}


def test_nothing_was_changed_by_all_these_visits(visitors: list[Visitor], lysvik: Lysvik) -> None:
    assert Tables(lysvik.owner).rows == visitors[0].tables.rows


def test_without_signing_in_every_page_about_somebody_leads_to_the_same_place(lysvik: Lysvik) -> None:
    somebody = CAST[0].actor.person
    with httpx.Client(base_url=lysvik.address, verify=False) as stranger:
        for name, page in PAGES.items():
            answers = []
            for person in (somebody, NOBODY):
                where = reverse(name, kwargs={"person": person} | ({page.thing: somebody} if page.thing else {}))
                got = stranger.get(where)
                answers.append((got.status_code, got.headers["location"].replace(str(person), str(somebody)), got.text))
            assert answers[0] == answers[1]
            assert answers[0][0] == 302
        for name in OTHERS.keys() - OPEN_TO_ALL:
            assert stranger.get(reverse(name)).headers["location"].startswith("/sign-in/")
