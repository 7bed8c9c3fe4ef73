"""Invented municipalities, drawn by chance: whoever asks, whatever, about whomever and when, there is one answer.

``LANGBENK_WORLDS`` says how many; 20,000 of them are drawn when it is measured.
"""

import os
from collections import Counter

import pytest
from django.db import connection

from langbenk.access.actions import Action
from tests.bench.comparison import by_the_oracle, differences, question
from tests.bench.oracle import ACTIONS, READ_BY
from tests.bench.worlds import World
from tests.conftest import as_owner

WORLDS = int(os.environ.get("LANGBENK_WORLDS", "150"))
# Ways in which the second check could be wrong, each in a few words of SQL.
MISTAKES = {
    "a grant too many": "INSERT INTO bench_grantcopy (action, tie, consent) VALUES ('rights.read', 'team_member', '')",
    "a grant too few": "DELETE FROM bench_grantcopy WHERE action = 'home.read'",
    "consent forgotten": "UPDATE bench_grantcopy SET consent = '' WHERE action = 'plan.read' AND tie = 'contact'",
    "one parent is enough": """
        CREATE OR REPLACE FUNCTION bench_consented(about uuid, seat uuid, what text) RETURNS uuid LANGUAGE sql STABLE
        SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
            SELECT id FROM bench_consent c
            WHERE person_id = about AND service_id = seat AND part = what AND bench_consent_holds(c) LIMIT 1
        $$""",
    "a consent that never ends": """
        CREATE OR REPLACE FUNCTION bench_consent_holds(c bench_consent) RETURNS boolean LANGUAGE sql STABLE
        AS $$ SELECT c.withdrawn_at IS NULL $$""",
    "one's own family forgotten": """
        CREATE OR REPLACE FUNCTION bench_kin(actor uuid, today date) RETURNS SETOF uuid LANGUAGE sql STABLE
        SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS 'SELECT actor'""",
    "a table left open": "ALTER TABLE cases_concern DISABLE ROW LEVEL SECURITY",
    "a policy too wide": "CREATE POLICY wide ON plans_goal FOR SELECT USING (bench_permits('case.read', person_id))",
}

pytestmark = pytest.mark.django_db


def test_no_world_is_answered_differently() -> None:
    assert list(differences(range(WORLDS))) == []


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_in_the_second_check_is_found(mistake: str) -> None:
    with as_owner(), connection.cursor() as cursor:
        cursor.execute(MISTAKES[mistake])
    assert next(differences(range(100_000, 101_000)), "")


def test_the_oracle_knows_every_action_and_the_worlds_ask_for_all() -> None:
    assert set(ACTIONS) == {action.value for action in Action}
    said: Counter[str] = Counter()
    for number in range(200):
        world = World(number)
        for name, what in by_the_oracle(world, *question(world)).items():
            kind, _, rest = name.partition(" ")
            if kind == "decide":
                said[f"{rest.split()[0]} {what}"] += 1
            elif kind == "rows" and what:
                said[name] += 1
    assert {f"{action} {what}" for action in ACTIONS for what in ("yes", "no", "secret")} <= said.keys()
    assert {f"rows of {table}" for table in READ_BY} <= said.keys()
