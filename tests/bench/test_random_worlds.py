"""Invented municipalities, drawn by chance: whoever asks, whatever, about whomever and when, there is one answer.

``LANGBENK_WORLDS`` says how many, and ``LANGBENK_WORLDS_FROM`` the first, so that two can share the work; 20,000 of
them are drawn when it is measured.
"""

import os
from collections import Counter
from collections.abc import Iterator
from itertools import chain

import pytest
from django.db import connection
from pytest_django import DjangoDbBlocker

from demo.emptied import empty
from langbenk.access.actions import Action
from tests.bench.comparison import FILLED, TABLES, by_the_oracle, differences, question
from tests.bench.mistakes import MISTAKES, make
from tests.bench.oracle_kept import KEPT
from tests.bench.oracle_law import ACTIONS, AUDIENCES, READ_BY, WITH_THE_ENTRY
from tests.bench.worlds_kept import drawn
from tests.conftest import as_owner

FIRST = int(os.environ.get("LANGBENK_WORLDS_FROM", "0"))
WORLDS = int(os.environ.get("LANGBENK_WORLDS", "225"))
MANY = range(100_000, 101_000)
# Tables closed row by row that are in no world, and why. A new name here is a decision: what else tells of a leak?
NOT_DRAWN = {
    "audit_link": "the chain of the log: read by nobody but its owner (tests/audit/test_chain.py)",
    "audit_logline": "read by no row, only by a function, which is compared: «log of»",
    "bench_grantcopy": "a copy of our own rules, and of nobody: read by functions alone",
    "bench_partcopy": "a copy of our own rules",
    "bench_readercopy": "a copy of our own rules",
    "intake_reconciliation": "what one night counted in all: numbers, and no person (tests/intake/test_handovers.py)",
    "organisation_letterhead": "the municipality's own, open to everybody",
    "organisation_routine": "the municipality's own, open to everybody",
    "organisation_target": "the municipality's own, open to everybody",
    "outside_mail": "read by no row: what waits to be sent is the queue's (tests/outside)",
    "outside_occasion": "read by no row: what a mail is about is the queue's (tests/outside)",
    "people_double": "read by no row, only by functions (tests/cases/test_doubles.py)",
    "people_family": "read by no row, and drawn: who is close and who is guarded hangs on it",
    "people_familymember": "read by no row, and drawn",
}

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module", autouse=True)
def _nothing_is_left(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """So many rows that were never kept leave tables that are large and, to the planner, empty: begin them anew."""
    yield
    with django_db_blocker.unblock():
        with as_owner():
            empty(FILLED)
        connection.close()


def test_no_world_is_answered_differently() -> None:
    assert list(differences(range(FIRST, FIRST + WORLDS))) == []


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_in_the_second_check_is_found(mistake: str) -> None:
    """In one world of a thousand at the latest. Where it was last met is asked first, to save the search."""
    with as_owner():
        make(mistake)
    assert next(differences(chain([MISTAKES[mistake]], MANY)), "")


def test_every_table_that_is_closed_row_by_row_is_compared_or_says_why_not() -> None:
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("SELECT relname FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace")
        closed = {row[0] for row in cursor.fetchall()}
    assert closed - set(TABLES) == set(NOT_DRAWN)


def test_the_oracle_knows_every_action_and_the_worlds_ask_for_all() -> None:
    assert set(ACTIONS) == {action.value for action in Action}
    said: Counter[str] = Counter()
    for number in range(300):
        world = drawn(number)
        entries = {entry["id"]: entry["audience"] for entry in world.rows["cases_entry"]}
        for name, what in by_the_oracle(world, *question(world)).items():
            kind, _, rest = name.partition(" ")
            if name.startswith("decide entry "):
                which = next(audience for entry, audience in entries.items() if str(entry) == rest[6:])
                said[f"entry for {which} {what}"] += 1
            elif kind == "decide":
                said[f"{rest.split()[0]} {what}"] += 1
            elif kind in ("rows", "mine", "my", "the") and what:
                said[name] += 1
            elif kind in ("log", "roles") and what:
                said[kind] += 1
    assert {f"{action} {what}" for action in ACTIONS for what in ("yes", "no", "secret")} <= said.keys()
    assert {f"entry for {audience} {reads}" for audience in AUDIENCES for reads in (True, False)} <= said.keys()
    assert {f"rows of {table}" for table in (*READ_BY, *WITH_THE_ENTRY, *KEPT)} <= said.keys()
    assert {"my cases", "the glass", "log", "roles"} <= said.keys()
