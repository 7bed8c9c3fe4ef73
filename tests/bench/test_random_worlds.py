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
from tests.bench.comparison import by_the_oracle, differences, question
from tests.bench.mistakes import MISTAKES, make
from tests.bench.oracle_law import ACTIONS, AUDIENCES, READ_BY, WITH_THE_ENTRY
from tests.bench.worlds import REGISTERS, WRITTEN, World
from tests.bench.worlds_looked import look
from tests.conftest import as_owner

FIRST = int(os.environ.get("LANGBENK_WORLDS_FROM", "0"))
WORLDS = int(os.environ.get("LANGBENK_WORLDS", "250"))
MANY = range(100_000, 101_000)

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module", autouse=True)
def _nothing_is_left(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """So many rows that were never kept leave tables that are large and, to the planner, empty: begin them anew."""
    yield
    with django_db_blocker.unblock():
        with as_owner():
            empty((*REGISTERS, *WRITTEN))
        connection.close()


def test_no_world_is_answered_differently() -> None:
    assert list(differences(range(FIRST, FIRST + WORLDS))) == []


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_in_the_second_check_is_found(mistake: str) -> None:
    """In one world of a thousand at the latest. Where it was last met is asked first, to save the search."""
    with as_owner():
        make(mistake)
    assert next(differences(chain([MISTAKES[mistake]], MANY)), "")


def test_the_oracle_knows_every_action_and_the_worlds_ask_for_all() -> None:
    assert set(ACTIONS) == {action.value for action in Action}
    said: Counter[str] = Counter()
    for number in range(300):
        world = World(number)
        look(world, number)
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
    assert {f"rows of {table}" for table in (*READ_BY, *WITH_THE_ENTRY)} <= said.keys()
    assert {"my cases", "the glass", "log", "roles"} <= said.keys()
