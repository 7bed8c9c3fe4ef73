"""Who may see, told in a browser: a father who must learn nothing, a girl who writes for some and not for others, and a
nurse who is an aunt.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from hashlib import sha256
from io import BytesIO
from itertools import pairwise
from urllib.parse import quote
from uuid import UUID

import pikepdf
import psycopg
import pytest
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone
from playwright.sync_api import APIResponse, Page, expect

from demo.families import ELLEN, KRISTIN, NOAH, RONNY, STIAN, VILDE, YLVA
from demo.municipality import SCHOOL
from demo.staff import HANNE
from langbenk.access.standing import Actor, Hat
from langbenk.cli.today import today
from langbenk.outside.own import EMAIL
from langbenk.people.seal import seal
from langbenk.web.staff.intake.found import Ticket
from tests.stories.conftest import Lysvik, Someone
from tests.stories.pages import PAGES as ABOUT
from tests.stories.tables import NOBODY, Tables
from tests.stories.test_the_road import fill, go, save, tick

ANYTHING = {"uuid": UUID("00000000-0000-4000-8000-000000000008"), "int": 7, "slug": "broken-glass", "str": "hol-7-2a"}
CHILD = f"/home/{VILDE.id}/"
BESIDE = ("family-home", "ask-for-help", "notices")
"""Pages about nobody that somebody at home opens."""
GROWS = {"who-looked", "log-csv", "log-pdf", "ask-why"}
"""The log: it grows with each reading of one's own, and is held against ``LOGS``."""
HOME = ("", "plan/", "entries/", "entries/new/", "consents/", "tasks/", "messages/", "notes/", "letters/", "coming/")
LOGS = ((f"{CHILD}looked/", r"<li class=\"looked\">.*?</li>"), (f"{CHILD}looked/csv/", r"[^\n]+"))
CHANGES = re.compile(r"\b\d\d[.:]\d\d\b")
"""A time on the clock."""
MADE_FOR = """
SELECT (SELECT count(*) FROM outside_occasion o JOIN outside_mail m ON m.id = o.mail_id
        JOIN outside_address a ON a.id = m.address_id WHERE a.person_id = ANY(%(parents)s)),
       (SELECT count(*) FROM cases_notice WHERE person_id = %(about)s),
       (SELECT count(*) FROM cases_letter WHERE person_id = %(about)s),
       (SELECT count(*) FROM outside_dispatch WHERE person_id = %(about)s),
       (SELECT count(*) FROM cases_matter WHERE person_id = %(about)s),
       (SELECT count(*) FROM outside_occasion WHERE thing = %(entry)s)
"""
"""What tells the parents of something new: mails, notices, letters on their way; and what waits for somebody."""
OWN = r"Kristin Aune|Stian Aune|>Du<|(^|[;,\"])Du[;,\"]"
"""A line of the log about a reading of the parents' own."""
WANTS_MAIL = """
INSERT INTO outside_address (id, person_id, email, language, digest, code, confirmed_at)
VALUES (gen_random_uuid(), %s, %s, 'nb', 'weekly', '', now())
"""
FLEETING = re.compile(r'(name="(?:csrfmiddlewaretoken|once|draft)" value=|nonce=)"[^"]+"')
"""What a form is sealed with, drawn anew each time it is shown."""


def patterns(resolver: URLResolver) -> Iterator[URLPattern]:
    for entry in resolver.url_patterns:
        if isinstance(entry, URLPattern):
            yield entry
        else:
            yield from patterns(entry)


def addresses(about: UUID) -> Iterator[str]:
    """Every address there is; those about a person about this one."""
    for pattern in patterns(get_resolver()):
        named = {}
        for name, converter in pattern.pattern.converters.items():
            kind = type(converter).__name__.removesuffix("Converter").lower().replace("string", "str")
            named[name] = about if name == "person" else ANYTHING[kind]
        yield reverse(pattern.name, kwargs=named)


def told(answer: APIResponse, about: UUID) -> tuple[int, str]:
    """An answer without what changes from one question to the next."""
    return answer.status, FLEETING.sub(r"\1", answer.text()).replace(str(about), "")


def ask(page: Page, method: str, where: str) -> APIResponse:
    """Ask as whoever is signed in on this page; a form is sent with a token that holds."""
    if method == "GET":
        return page.request.get(where, max_redirects=0)
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page.content())
    assert token is not None
    return page.request.post(where, form={"csrfmiddlewaretoken": token[1]}, max_redirects=0)


class TestAProtectedAddress:
    """Ylva and her mother Ellen live where Ronny must not find them. Ronny has parental responsibility, and is signed
    in at the same moment as Ellen.
    """

    @pytest.mark.parametrize("method", ["GET", "POST"])
    def test_whatever_he_asks_about_her_is_answered_as_about_nobody(self, someone: Someone, method: str) -> None:
        ellen, ronny = someone("ellen-at-home"), someone("ronny-at-home", width=390)
        expect(ellen.get_by_role("heading", level=1)).to_have_text("Ylva")
        for hers, nobodys in zip(addresses(YLVA.id), addresses(NOBODY), strict=True):
            if "sign-out" in hers or (method == "POST" and "sign-in" in hers):
                continue
            his = told(ask(ronny, method, hers), YLVA.id)
            assert his == told(ask(ronny, method, nobodys), NOBODY), hers
            if "sign-in" not in hers:  # the demo's own list of people to be
                assert not re.search(rf"Ylva|Ellen|Dahl|{SCHOOL.name}|Anne Hauge|Marit Solheim", his[1]), hers

    def test_his_home_is_empty_and_hers_is_not(self, someone: Someone) -> None:
        ellen, ronny = someone("ellen-at-home"), someone("ronny-at-home")
        expect(ellen.get_by_role("main")).to_contain_text("Koordinerende enhet")
        expect(ronny.get_by_role("main")).not_to_contain_text("Ylva")
        assert ronny.url.endswith("/home/")

    def test_she_sees_that_he_tried_and_was_stopped(self, someone: Someone) -> None:
        ellen, ronny = someone("ellen-at-home"), someone("ronny-at-home")
        ronny.goto(f"/home/{YLVA.id}/plan/")
        expect(ronny.get_by_role("heading", level=1)).to_have_text("Vi finner ikke denne siden")
        ellen.goto(f"/home/{YLVA.id}/looked/")
        expect(ellen.get_by_role("main")).to_contain_text(RONNY.name)

    def test_the_log_he_would_want_holds_her_name_and_not_his_way_in(self, someone: Someone, lysvik: Lysvik) -> None:
        ronny = someone("ronny-at-home")
        ronny.goto(f"/cases/{YLVA.id}/protection/")
        with psycopg.connect(lysvik.owner) as owner:
            last = owner.execute(
                "SELECT permitted, why FROM audit_logline WHERE actor = %s AND person = %s ORDER BY id DESC LIMIT 1",
                [RONNY.id, YLVA.id],
            ).fetchone()
        assert last == (False, "strictly-protected")
        assert ELLEN.name not in ronny.content()


class TestHerOwnWords:
    """Vilde is thirteen. She writes something for those at home too, and keeps it from both parents."""

    def test_what_she_keeps_from_both_leaves_no_trace(self, someone: Someone, lysvik: Lysvik) -> None:
        parents = [someone("kristin-at-home"), someone("stian-at-home", width=390)]
        vilde = someone("vilde-at-home", language="nb", width=390)
        for parent in (KRISTIN, STIAN):
            lysvik.as_owner(WANTS_MAIL, parent.id, seal("parent@example.org", purpose=EMAIL))
        pages = _opened(parents, Tables(lysvik.owner))
        _seen(parents, pages)  # from now on, what each saw last of the other is the same
        before, again = _seen(parents, pages), _seen(parents, pages)
        told_before = _made_for(lysvik, NOBODY)
        entry = self._writes(vilde)
        after, later = _seen(parents, pages), _seen(parents, pages)
        assert _made_for(lysvik, UUID(entry)) == told_before
        assert told_before[0] == told_before[-1] == 0
        for who, theirs in enumerate(pages):
            self._told_nothing([seen[who] for seen in (before, again, after, later)], theirs)
        self._finds_nothing(parents, entry, lysvik)

    def _told_nothing(self, seen: list[dict[str, str]], pages: list[str]) -> None:
        """What one parent saw, twice before she wrote and twice after: every page goes on as it did, and so does the
        log."""
        _, again, _, later = seen
        for page in pages:
            first, second, third = (_steps(one[page], other[page]) for one, other in pairwise(seen))
            assert first == second == third, page
        rows = [int(one["pdf"]) for one in seen]
        assert rows[0] > 3
        assert {more - fewer for fewer, more in pairwise(rows)} == {rows[1] - rows[0]}
        for page, line in LOGS:
            known, now = (_of_others(line, one[page]) for one in (again, later))
            assert known or "csv" not in page  # the first page can be full of their own
            assert now[: len(known)] == known[: len(now)], page
            assert len(now) <= len(known), page
        assert not re.search("hjemmefra|Til noen som", "".join(later.values()))

    def _finds_nothing(self, parents: list[Page], entry: str, lysvik: Lysvik) -> None:
        """Whoever knows the address of what she wrote, or of a line about it, is answered as if there were nothing."""
        for parent in parents:
            his = told(ask(parent, "GET", f"/home/{VILDE.id}/entries/{entry}/"), UUID(entry))
            assert his == told(ask(parent, "GET", f"/home/{VILDE.id}/entries/{NOBODY}/"), NOBODY)
            assert his[0] == 404
        with psycopg.connect(lysvik.owner) as owner:
            lines = owner.execute("SELECT id FROM audit_logline WHERE record = %s", [entry]).fetchall()
        assert len(lines) > 1
        for parent in parents:
            for (line,) in lines:
                hers, nothing = (ask(parent, "GET", f"{CHILD}looked/{one}/") for one in (line, 2**40))
                assert hers.status == nothing.status == 404
                unnamed = [
                    told(one, VILDE.id)[1].replace(f"looked/{number}/", "")
                    for one, number in ((hers, line), (nothing, 2**40))
                ]
                assert unnamed[0] == unnamed[1]

    def _writes(self, page: Page) -> str:
        """She writes, is shown who will read it, and saves; and finds it on her own page."""
        go(page, "Skriv med egne ord")
        go(page, "Skriv noe")
        fill(page, text="Jeg vil snakke med noen hjemmefra.", purpose="Til noen som kan hjelpe")
        tick(page, part="health", audience="family")
        for parent in ("Kristin Aune", "Stian Aune"):
            page.locator("main label", has_text=parent).locator("input[name='kept']").check()
        save(page, "Se hvem som kan lese dette")
        expect(page.get_by_role("heading", level=1)).to_have_text("Hvem kan lese dette")
        save(page, "Lagre")
        expect(page.get_by_role("main")).to_contain_text("Til noen som kan hjelpe")
        page.goto(f"/home/{VILDE.id}/entries/")
        page.get_by_role("main").get_by_role("link", name="Til noen som kan hjelpe").first.click()
        expect(page.get_by_role("main")).to_contain_text("Jeg vil snakke med noen hjemmefra.")
        return page.url.rstrip("/").rsplit("/", 1)[1]


class TestAnAuntAtWork:
    """Hanne is a nurse at the health station, and Noah's aunt."""

    def test_she_is_stopped_where_she_searches_and_where_she_would_break_the_glass(self, someone: Someone) -> None:
        page = someone("hanne-at-work")
        for where in (f"/cases/{NOAH.id}/", f"/cases/{NOAH.id}/entries/", f"/cases/{NOAH.id}/plan/"):
            answer = ask(page, "GET", where)
            assert told(answer, NOAH.id) == told(ask(page, "GET", where.replace(str(NOAH.id), str(NOBODY))), NOBODY)
        page.goto("/concern/")
        born = NOAH.born(today())
        fill(page, given_name="Noah", family_name="Knutsen", birth_date=f"{born:%d.%m.%Y}")
        page.locator("#by-name").get_by_role("button", name="Søk").click()
        expect(page.get_by_role("main")).to_contain_text("din egen familie")

    def test_where_she_would_break_the_glass_she_is_refused_as_his_own_family(
        self, someone: Someone, lysvik: Lysvik
    ) -> None:
        page = someone("hanne-at-work")
        page.goto("/emergency/")
        page.get_by_role("main").locator("a[href='/concern/']").click()
        fill(page, given_name="Noah", family_name="Knutsen", birth_date=f"{NOAH.born(today()):%d.%m.%Y}")
        page.locator("#by-name").get_by_role("button", name="Søk").click()
        expect(page.get_by_role("main")).to_contain_text("din egen familie")
        assert "/emergency/?found=" not in page.content()
        ticket = Ticket(by=Actor(HANNE.human.id, Hat.STAFF, HANNE.employee), at=timezone.now(), about=NOAH.id).sealed()
        page.goto(f"/emergency/?found={quote(ticket)}")
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page.content())
        key = re.search(r'name="once" value="([^"]+)"', page.content())
        assert token is not None
        assert key is not None
        said = {"ground": "fvl-13b", "because": "Han kan være i fare.", "hours": "1", "found": ticket, "once": key[1]}
        answer = page.request.post("/emergency/", form={"csrfmiddlewaretoken": token[1]} | said, max_redirects=0)
        assert answer.status in (403, 404)
        with psycopg.connect(lysvik.owner) as owner:
            tried = owner.execute(
                "SELECT permitted, why, action FROM audit_logline WHERE actor = %s AND person = %s"
                " ORDER BY id DESC LIMIT 1",
                [HANNE.human.id, NOAH.id],
            ).fetchone()
            broken = owner.execute("SELECT count(*) FROM bench_lifting WHERE person_id = %s", [NOAH.id]).fetchone()
        assert tried == (False, "own-family", "glass.break")
        assert broken == (0,)


def _opened(parents: list[Page], tables: Tables) -> list[list[str]]:
    """Every address that each parent may open about Vilde, and those about nobody."""
    things = {name: tables.thing(page.thing, VILDE.id) for name, page in ABOUT.items() if page.get and page.thing}
    about = [name for name, page in ABOUT.items() if page.get and not page.thing]
    addresses = [reverse(name) for name in BESIDE] + [reverse(name, args=[VILDE.id]) for name in about]
    addresses += [reverse(name, args=[VILDE.id, thing]) for name, thing in things.items() if thing != NOBODY]
    grows = {reverse(name, args=[VILDE.id, *([things[name]] if name in things else [])]) for name in GROWS}
    theirs = [
        [one for one in addresses if one not in grows and ask(parent, "GET", one).status == 200] for parent in parents
    ]
    for opened in theirs:  # what every parent has: a list that has lost one of these tells nothing
        assert {f"{CHILD}{page}" for page in HOME} <= set(opened)
    return theirs


def _seen(parents: list[Page], pages: list[list[str]]) -> list[dict[str, str]]:
    """Every page about Vilde as each parent gets it."""
    return [
        {page: _read(ask(one, "GET", page)) for page in (*theirs, *(page for page, _ in LOGS))}
        | {"pdf": str(_rows(one))}
        for one, theirs in zip(parents, pages, strict=True)
    ]


def _read(answer: APIResponse) -> str:
    assert answer.status == 200
    if answer.headers["content-type"] == "application/pdf":
        return sha256(answer.body()).hexdigest()
    return told(answer, VILDE.id)[1]


def _made_for(lysvik: Lysvik, entry: UUID) -> tuple[int, ...]:
    with psycopg.connect(lysvik.owner) as owner:
        asked = {"parents": [KRISTIN.id, STIAN.id], "about": VILDE.id, "entry": entry}
        return owner.execute(MADE_FOR, asked).fetchone() or ()


def _rows(parent: Page) -> int:
    """How many rows the log has as a PDF: it is tagged, and says so itself."""
    with pikepdf.open(BytesIO(ask(parent, "GET", f"{CHILD}looked/pdf/").body())) as pdf:
        return sum(isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/TR" for one in pdf.objects)


def _of_others(line: str, page: str) -> list[str]:
    """The lines of a log as they stand, the newest first, without those of the parents' own readings."""
    return [one for one in re.findall(line, page, re.DOTALL) if not re.search(OWN, one)]


def _steps(one: str, other: str) -> list[tuple[str, str]]:
    """What differs between two readings of a page; of numbers, how much they grew: one's own readings are counted."""
    ours, theirs = (CHANGES.sub("", text).splitlines() for text in (one, other))
    steps = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    return [_step("\n".join(ours[a:b]), "\n".join(theirs[c:d])) for tag, a, b, c, d in steps if tag != "equal"]


def _step(one: str, other: str) -> tuple[str, str]:
    if re.sub(r"\d+", "", one) != re.sub(r"\d+", "", other):
        return one, other
    grown = [
        int(now) - int(then) for then, now in zip(*(re.findall(r"\d+", text) for text in (one, other)), strict=True)
    ]
    return re.sub(r"\d+", "", one), repr(grown)
