"""Every address × everybody one can sign in as × one person of each kind: what came back, and what the oracle says.

The oracle reads the tables as their owner, with plain Python, and knows nothing of ``langbenk.access``. What is secret
comes back to the byte as what does not exist; no page names a child, or quotes a plan, to a reader who may not know it;
and whatever was opened or refused stands in the log.

Drawn so: every address, by everybody, about nobody and about the first person of each kind that the oracle tells apart
for that reader; of two alike, one is enough. A form is sent empty, and not where an empty one is the whole deed and the
reader may do it; a filled one by who may not, in test_hostile_forms and tests/bench/test_raw_connection.
"""

import re
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from html import unescape
from uuid import UUID
from zlib import crc32

import httpx
import psycopg
import pytest
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from demo.cast import CAST, Player
from tests.bench.oracle import Asker, View
from tests.bench.oracle_decisions import reads_assessment, reads_complaint, reads_decision, reads_letter
from tests.bench.oracle_law import DECIDES_ALONE_FROM
from tests.bench.oracle_records import reads_question, reads_task, reads_thread
from tests.bench.oracle_rows import reads_entry
from tests.stories.conftest import Lysvik
from tests.stories.pages import FOR_STAFF, OPEN_TO_ALL, OTHERS, PAGES, About
from tests.stories.tables import NO_LINE, NOBODY, Tables

AT_ONCE = 4
ELSEWHERE = (False, False, False, False)  # somebody with whom the reader has nothing to do
# Whoever opens a thread is seen to have read it by the other side.
NOTED = {
    "records_thread": {"read_at", "read_by_id", "home_read_at"},
    "outsiders_outsidequestion": {"read_at", "read_by_id"},
    "cases_matter": {"closed_at"},  # an answer from outside waits until it is read
}

ONE_BY_ONE = {
    "entry": ("cases_entry", reads_entry),
    "task": ("records_task", reads_task),
    "thread": ("records_thread", reads_thread),
    "outside": ("outsiders_outsidequestion", reads_question),
    "letter": ("cases_letter", reads_letter),
    "assessment": ("cases_cooperation", reads_assessment),
    "complaint": ("decisions_complaint", reads_complaint),
    "decision": ("cases_decision", reads_decision),
    "lifting": ("bench_lifting", View.goes_through),
}
# Of these the door judges the very record; the others are not there behind it, and nothing was opened.
JUDGED = {"entry", "task", "thread", "outside"}


def patterns(resolver: URLResolver) -> Iterator[URLPattern]:
    for entry in resolver.url_patterns:
        if isinstance(entry, URLPattern):
            yield entry
        else:
            yield from patterns(entry)


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
        self.view = View(self.tables.rows, self.asker, self.tables.now)
        self.none: dict[tuple[str, str], tuple[object, ...]] = {}
        self.said: dict[tuple[str, UUID], str] = {}
        self.lines: list[tuple[bool, UUID, str]] = []
        self.told_of_nobody: set[int] = set()

    def visit(self) -> "Visitor":
        with (
            httpx.Client(base_url=self.address, verify=False, timeout=60) as self.client,
            psycopg.connect(self.tables.owner, autocommit=True) as self.log,
        ):
            token = {"csrfmiddlewaretoken": self._token(self.client.get("/sign-in/"))}
            came_in = self.client.post("/sign-in/", data=token | {"person": self.player.key})
            self.token = {"csrfmiddlewaretoken": self.client.cookies["csrftoken"]}
            assert came_in.status_code == 302, self.player.key
            self.last = self.log.execute("SELECT max(id) FROM audit_logline").fetchone()[0]
            self._lists()
            for name, page in PAGES.items():
                for person in [NOBODY, *self._one_of_each_kind(page)]:
                    self._page(name, page, person)
        return self

    def _page(self, name: str, page: About, person: UUID) -> None:
        thing = self.tables.thing(page.thing, person) if page.thing else None
        hidden = not self._may_know_of(page.thing, thing) or (page.at_work and self.asker.employee is None)
        asked = page.thing != "question" or self._is_asked(thing)
        asked = asked and (page.thing != "receiver" or self._decides(person))
        gone = person in self.tables.closed and not page.after
        there = person in self.tables.cases | self.tables.closed and thing not in (NOBODY, NO_LINE) and not gone
        there = there and asked and not hidden and not page.waits
        logged = "yes" if not hidden else "no" if page.thing in JUDGED else ""
        said = self._says(page.get, person) if page.get else ""
        if page.get or person == NOBODY:
            got = self._ask("GET", name, page, person, thing)
            nothing_to_get = 302 if page.post else 405  # asked for, a deed leads to the page it stands on
            self._expect(got, self._status(said, there, 200) if said else nothing_to_get, f"GET {name} {person}")
            self._logged(page.get, person, logged if said == "yes" else said, f"GET {name} {person}")
            self._secret("GET", name, person, said, got)
        if page.get and page.thing and said == "yes" and person in self.tables.cases:
            self._nothing(name, page, person, thing if hidden else None)
        if (page.post or person == NOBODY) and self._sends(name, page, person):
            self._post(name, page, person, thing, there)
        if person in (NOBODY, self.asker.person) and self._forges(name):
            forged = self._ask("POST", name, page, person, thing, {})
            self._expect(forged, 403, f"forged POST {name} {person}")
            self._logged("", person, "", f"forged POST {name} {person}")
            self._secret("forged", name, person, "secret", forged)

    def _forges(self, name: str) -> bool:
        """Whether this player is the one who sends the page a form that did not come from it: whoever does is refused
        before anybody asks who they are, so one does it for all."""
        return CAST[crc32(name.encode()) % len(CAST)] is self.player

    def _sends(self, name: str, page: About, person: UUID) -> bool:
        """Whether this player sends an empty form there. Where the page itself is refused for the same reason, as its
        GET has just shown, one player in three sends the form as well; every other form is sent by everybody.
        """
        refused_already = page.get and page.post[:1] == (page.get,) and self._says(page.get, person) != "yes"
        return not refused_already or crc32(f"{name} {self.player.key}".encode()) % 3 == 0

    def _nothing(self, name: str, page: About, person: UUID, hidden: UUID | int | str | None) -> None:
        """What belongs to somebody else, or may not be known of, is answered as what there is not."""
        missing = self._ask("GET", name, page, person, NO_LINE if page.thing == "line" else NOBODY)
        for thing in (self.tables.not_theirs(page.thing, person), hidden):
            if thing is not None:
                got = self._ask("GET", name, page, person, thing)
                self._expect(got, 404, f"GET {name} {person} of another")
                self.seen["not theirs"] += 1
                self._must(
                    plain(got) == plain(missing), f"GET {name} {person}: {thing} is not like what does not exist"
                )

    def _post(self, name: str, page: About, person: UUID, thing: UUID | int | str | None, there: bool) -> None:
        """Send an empty form, unless the reader may do what it does."""
        story = f"POST {name} {person}"
        refused = next((act for act in page.post if self._says(act, person) != "yes"), "")
        if page.post and page.whole and not refused:
            return
        got = self._ask("POST", name, page, person, thing, self.token)
        said = self._says(refused, person) if refused else "yes" if page.post else ""
        stops_before = refused and refused != page.post[0] and not there
        self._expect(got, 404 if stops_before else self._status(said, there, 422) if said else 405, story)
        if not stops_before and (there or page.thing not in ONE_BY_ONE or said != "yes"):
            self._logged(refused or next(iter(page.post), ""), person, said, story)
        self._secret("POST", name, person, said, got)

    def _lists(self) -> None:
        for name, (status, arguments) in OTHERS.items():
            got = self._send("GET", reverse(name, kwargs=arguments), f"GET {name}")
            theirs = 404 if name in FOR_STAFF and self.player.actor.hat == "family" else status
            self._expect(got, theirs, f"GET {name}")

    def _ask(
        self,
        method: str,
        name: str,
        page: About,
        person: UUID,
        thing: UUID | int | str | None,
        data: dict[str, str] | None = None,
    ) -> httpx.Response:
        where = reverse(name, kwargs={"person": person} | ({page.thing: thing} if thing else {}))
        return self._send(method, where, f"{method} {name} {person}", data)

    def _send(self, method: str, where: str, story: str, data: dict[str, str] | None = None) -> httpx.Response:
        """Whatever a page answers: it names only those whom the reader may know, and logs that it named them."""
        got = self.client.request(method, where, data=data)
        self.lines = self._new_lines()
        drawn = hash(plain(got)[-1])
        # The demo's own list of people to be tells of Noah what to try; what told of nobody before does so no more.
        if where == "/sign-in/" or drawn in self.told_of_nobody:
            return got
        page, children, me = unescape(got.text), self.tables.children, self.asker.person
        named = {name: child for name, child in children.items() if name in page and child != me}
        # At home, and round a protected address, those stand there who have looked or tried to.
        by_name = where.startswith("/home/") or "/protection" in where
        told = self._have_looked(where) if named and by_name else set()
        for name, child in named.items():
            if child not in told:
                self.seen["names"] += 1
                self._must(self.view.may_know(child), f"{story}: names {name}")
                self._must(
                    (True, child) in {line[:2] for line in self.lines}, f"{story}: names {name} and logs nothing"
                )
        if not self._quotes(page, story) and not named:
            self.told_of_nobody.add(drawn)
        return got

    def _quotes(self, page: str, story: str) -> bool:
        """Whether a page quotes what is written in a case; it does so only to those who may read it."""
        entries = [entry for entry in self.tables.rows["cases_entry"] if entry["text"] in page]
        for entry in entries:
            self._must(self._reads(entry["id"]), f"{story}: quotes «{entry['text']}»")
        texts = [one for one in self.tables.texts if one[0] in page]
        for text, child, readings in texts:
            self.seen["texts"] += 1
            self._must(any(self._says(act, child) == "yes" for act in readings), f"{story}: quotes «{text}»")
        return bool(entries or texts)

    def _have_looked(self, where: str) -> set[UUID]:
        """Everybody who stands in the log of the person that an address is about; of a list, in the whole log."""
        looked = "SELECT DISTINCT actor FROM audit_logline WHERE %s IN (person::text, '')"
        return {actor for (actor,) in self.log.execute(looked, [where.split("/")[2]]).fetchall()}

    def _new_lines(self) -> list[tuple[bool, UUID, str]]:
        """What the log has got since the last question, in this reader's name."""
        new = (
            "SELECT permitted, person, action, id FROM audit_logline"
            " WHERE id > %s AND at > %s AND actor = %s AND hat = %s"
        )
        since = self.tables.now - timedelta(minutes=1)
        lines = self.log.execute(new, [self.last, since, self.asker.person, self.player.actor.hat.value]).fetchall()
        self.last = max([self.last, *(line[3] for line in lines)])
        return [line[:3] for line in lines]

    def _logged(self, action: str, person: UUID, said: str, story: str) -> None:
        """A line for what was opened, a line for what was refused, and none where nobody asked. Once a case is closed
        a page may be opened before it is missed, and what is left may stand for another; that whoever is named is
        logged holds there too.
        """
        if person in self.tables.closed:
            return
        if said:
            self._must((said == "yes", person, action) in self.lines, f"{story}: no line for {action}, {said}")
        else:
            self._must(not self.lines, f"{story}: a line for nothing")

    def _secret(self, method: str, name: str, person: UUID, said: str, got: httpx.Response) -> None:
        """What is secret comes back as it came back for nobody, who was asked for first."""
        if person == NOBODY:
            self.none[method, name] = plain(got)
        elif said == "secret":
            self.seen["secret"] += 1
            self._must(plain(got) == self.none[method, name], f"{method} {name} {person}: not like what does not exist")

    def _reads(self, entry: UUID | None) -> bool:
        """Whether the oracle lets this reader know of an entry."""
        return any(reads_entry(self.view, row) for row in self.tables.rows["cases_entry"] if row["id"] == entry)

    def _may_know_of(self, kind: str, thing: UUID | int | str | None) -> bool:
        """Whether the oracle lets this reader know of a record that is judged one by one; of all others, yes."""
        if kind not in ONE_BY_ONE:
            return True
        table, reads = ONE_BY_ONE[kind]
        return any(reads(self.view, row) for row in self.tables.rows[table] if row["id"] == thing)

    def _decides(self, person: UUID) -> bool:
        """Whether this reader, at home, is one of those who decide who sees something of the person."""
        asked = (self.view.now.givers(person, part) for part in DECIDES_ALONE_FROM)
        return self.asker.employee is None and any(self.asker.person in those for those in asked)

    def _is_asked(self, question: object) -> bool:
        """Whether the oracle lets a question about the log come to this reader."""
        return any(self.view.asked_to(row) for row in self.tables.rows["insight_question"] if row["id"] == question)

    def _says(self, action: str, person: UUID) -> str:
        if (action, person) not in self.said:
            self.said[action, person] = self.view.says(action, person)
        return self.said[action, person]

    def _status(self, said: str, there: bool, status: int) -> int:
        return {"no": 403, "secret": 404, "yes": status if there else 404}[said]

    def _expect(self, got: httpx.Response, status: int | tuple[int, ...], story: str) -> None:
        self.seen[f"{story.partition(' ')[0]} {got.status_code}"] += 1
        right = got.status_code in (status if isinstance(status, tuple) else (status,))
        self._must(right, f"{story}: {got.status_code} where the oracle says {status}")

    def _must(self, right: bool, story: str) -> None:
        if not right:
            self.wrong.append(f"{self.player.key}: {story}")

    def _one_of_each_kind(self, page: About) -> list[UUID]:
        """Of all the people there are, the first of each kind as this reader stands to them at this page: one's own,
        somebody else's, one's own family, oneself, with and without a case, and what the page is about."""
        asked = [act for act in (page.get, *page.post) if act]
        kinds: dict[object, UUID] = {}
        for person, near in self._nearness.items():
            what = tuple[bool, ...]()
            if near != ELSEWHERE and page.thing:
                thing = self.tables.thing(page.thing, person)
                what = (thing in (NOBODY, NO_LINE), self._may_know_of(page.thing, thing))
            said = (self._says(act, person) for act in asked if near != ELSEWHERE)
            kinds.setdefault((*near[:3], *what, *said), person)
        return list(kinds.values())

    @cached_property
    def _nearness(self) -> dict[UUID, tuple[bool, ...]]:
        """How this reader stands to everybody: themself, family, with a case, with a seat round them."""
        rows = self.tables.rows
        seated = {one["person_id"] for one in rows["bench_tie"]}
        family = {one["family_id"] for one in rows["people_familymember"] if one["person_id"] == self.asker.person}
        close = {one["person_id"] for one in rows["people_familymember"] if one["family_id"] in family}
        cases, me = self.tables.cases, self.asker.person
        return {one: (one == me, one in close, one in cases, one in seated) for one in self.tables.people}

    def _token(self, page: httpx.Response) -> str:
        return re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page.text)[1]


def plain(got: httpx.Response) -> tuple[object, ...]:
    """An answer without what differs from one question to the next: form tokens, the ids in the address, the clock."""
    body = re.sub(rb'(name="csrfmiddlewaretoken" value=)"[^"]+"', rb"\1", got.content)
    for part in re.findall(r"[0-9a-f]{8}-[0-9a-f-]{27}|/looked/[0-9]+/", got.request.url.path):
        body = body.replace(part.encode(), b"id")
    body = re.sub(rb"(/coming/(?:item/)?)[\w-]+/", rb"\1id/", body)
    headers = {
        name: value for name, value in got.headers.items() if name not in ("date", "set-cookie", "content-length")
    }
    return got.status_code, headers, "set-cookie" in got.headers, body


def as_it_stands(tables: Tables) -> dict[str, list[str]]:
    """Every row, but for what is noted of a reader as they read, and the clock of the queue."""
    found: dict[str, list[str]] = {}
    for table, rows in tables.rows.items():
        left_out = NOTED.get(table, set())
        found[table] = sorted(str([row[name] for name in row if name not in left_out]) for row in rows)
    del found["procrastinate_periodic_defers"], found["procrastinate_workers"]
    return found


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
    assert seen.keys() >= {
        "GET 200",
        "GET 403",
        "GET 404",
        "POST 422",
        "POST 403",
        "POST 404",
        "names",
        "texts",
        "not theirs",
    }
    assert min(seen.values()) > 3
    assert {visitor.player.key for visitor in visitors if visitor.seen["secret"]} == {player.key for player in CAST}


def test_nothing_was_changed_by_all_these_visits(visitors: list[Visitor], lysvik: Lysvik) -> None:
    assert as_it_stands(Tables(lysvik.owner)) == as_it_stands(visitors[0].tables)


def test_without_signing_in_every_page_about_somebody_leads_to_the_same_place(lysvik: Lysvik) -> None:
    somebody = CAST[0].actor.person
    things = {"line": NO_LINE}
    with httpx.Client(base_url=lysvik.address, verify=False) as stranger:
        for name, page in PAGES.items():
            answers = []
            for person in (somebody, NOBODY):
                where = reverse(
                    name,
                    kwargs={"person": person} | ({page.thing: things.get(page.thing, somebody)} if page.thing else {}),
                )
                got = stranger.get(where)
                answers.append((got.status_code, got.headers["location"].replace(str(person), str(somebody)), got.text))
            assert answers[0] == answers[1]
            assert answers[0][0] == 302
        for name in OTHERS.keys() - OPEN_TO_ALL:
            assert stranger.get(reverse(name, kwargs=OTHERS[name][1])).headers["location"].startswith("/sign-in/")
