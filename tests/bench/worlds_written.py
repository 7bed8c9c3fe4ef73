"""A world put into the tables, with something in every column that must have a value and bears on nobody's rights."""

import json
from functools import cache
from random import Random
from uuid import UUID

from django.db import connection

from tests.bench.oracle_kept import KEPT
from tests.bench.oracle_rooms import READ_IN_ROOMS
from tests.bench.worlds import World

FILLER = {
    "uuid": lambda chance: str(UUID(int=chance.getrandbits(128))),
    "boolean": lambda chance: True,
    "date": lambda chance: "2020-01-01",
    "timestamp with time zone": lambda chance: "2020-01-01 12:00+01",
    "jsonb": lambda chance: {},
    "ARRAY": lambda chance: [],
    "integer": lambda chance: 1,
    "smallint": lambda chance: 1,
    "bigint": lambda chance: 1,
}
STANDING = {
    "plans_plan": {"state": "draft"},
    "entitlements_standing": {"state": "maybe"},
    "transitions_passedon": {"parts": ["plan"]},
    "intake_neednotice": {"state": "new"},
}


def write(world: World) -> None:
    """Put a world into the tables, as their owner, in one statement."""
    parts, values = [], []
    for table, rows in world.rows.items():
        if rows:
            known, fill = set(rows[0]), _columns(table)
            made = {name: FILLER.get(kind, lambda chance: "") for name, kind in fill.items() if name not in known}
            chance = Random(f"filled {table}") if table in READ_IN_ROOMS or table in KEPT else world.chance
            full = [row | {name: make(chance) for name, make in made.items()} | STANDING.get(table, {}) for row in rows]
            columns = ", ".join(f'"{name}"' for name in full[0])
            parts.append(
                f"w{len(parts)} AS (INSERT INTO {table} ({columns})"
                f" SELECT {columns} FROM jsonb_populate_recordset(null::{table}, %s))"
            )
            values.append(json.dumps(full, default=str))
    with connection.cursor() as cursor:
        cursor.execute(f"WITH {', '.join(parts)} SELECT 1", values)


@cache
def _columns(table: str) -> dict[str, str]:
    """The columns that must have a value and have none by themselves, with their types."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = %s"
            " AND is_nullable = 'NO' AND column_default IS NULL AND is_identity = 'NO'",
            [table],
        )
        return dict(cursor.fetchall())
