"""Row-level security, in the words of ``access``: which readings open a table, and which deeds write in it.

Reading a row asks ``bench_permits`` for one of the table's readings. Writing a row asks that the door stands open for
that very person, for one of the deeds that the table is named with, and that this actor may do it. So a forgotten door
reads nothing and writes nothing, a page that reads cannot write, and the deed that registers a concern decides nothing.
"""

from collections.abc import Mapping, Sequence

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.access.ties import Tie


def guard(
    table: str,
    *,
    reads: Sequence[Action],
    adds: Sequence[Action] = (),
    changes: Sequence[Action] = (),
    person: str = "person_id",
) -> migrations.RunSQL:
    """The migration step that closes ``table``: rows about ``person`` are read by any of ``reads``, added by the deeds
    ``adds`` and changed by the deeds ``changes``. To hold a row until the deed is done counts as changing it.
    """
    may_read = " OR ".join(f"bench_permits('{reading.value}', {person})" for reading in reads) or "false"
    return guard_by(table, may_read, adds=adds, changes=changes, person=person)


def guard_anew(
    table: str,
    *,
    reads: Sequence[Action],
    adds: Sequence[Action] = (),
    changes: Sequence[Action] = (),
    person: str = "person_id",
) -> migrations.RunSQL:
    """``guard`` for a table that is guarded already: the former policies go as the new ones come."""
    former = [f"DROP POLICY IF EXISTS {policy} ON {table};" for policy in ("may_read", "may_add", "may_change")]
    anew = guard(table, reads=reads, adds=adds, changes=changes, person=person)
    return migrations.RunSQL("\n".join([*former, str(anew.sql)]), migrations.RunSQL.noop)


def guard_by(
    table: str,
    may_read: str,
    *,
    adds: Sequence[Action] = (),
    changes: Sequence[Action] = (),
    person: str = "person_id",
) -> migrations.RunSQL:
    """``guard`` where what opens a row is more than its person: ``may_read`` is the condition, in SQL."""
    steps = [
        f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;",
        f"CREATE POLICY may_read ON {table} FOR SELECT USING ({may_read});",
    ]
    if adds:
        steps.append(f"CREATE POLICY may_add ON {table} FOR INSERT WITH CHECK ({_open_for(adds, person)});")
    if changes:
        may_change = _open_for(changes, person)
        steps.append(f"CREATE POLICY may_change ON {table} FOR UPDATE USING ({may_change}) WITH CHECK ({may_change});")
    return migrations.RunSQL("\n".join(steps), migrations.RunSQL.noop)


def guard_more(
    table: str, name: str, *, adds: Sequence[Action] = (), changes: Sequence[Action] = (), person: str = "person_id"
) -> migrations.RunSQL:
    """The migration step by which a room further up writes in a table that is guarded already: its own deeds, beside
    those that the table was guarded with. ``name`` is the room's, and makes the policies' names its own.
    """
    steps = []
    if adds:
        may_add = _open_for(adds, person)
        steps.append(f"CREATE POLICY {name}_may_add ON {table} FOR INSERT WITH CHECK ({may_add});")
    if changes:
        may_change = _open_for(changes, person)
        steps.append(
            f"CREATE POLICY {name}_may_change ON {table} FOR UPDATE USING ({may_change}) WITH CHECK ({may_change});"
        )
    return migrations.RunSQL("\n".join(steps), migrations.RunSQL.noop)


def seat_more(given: Mapping[Action, Sequence[Tie]]) -> migrations.RunSQL:
    """The migration step by which a room further up gives seats: its deeds, each with the kinds of seat that it gives,
    beside those that other deeds may give already, whichever room came first.
    """
    pairs = ", ".join(f"('{deed.value}', '{tie.value}')" for deed, ties in given.items() for tie in ties)
    gives = f"(current_setting('langbenk.action', true), kind) IN ({pairs})"
    alter = """DO $$ BEGIN EXECUTE (
    SELECT 'ALTER POLICY a_seat_that_the_deed_gives ON bench_tie WITH CHECK ((' || with_check || ') OR ' || %s || ')'
    FROM pg_policies WHERE tablename = 'bench_tie' AND policyname = 'a_seat_that_the_deed_gives'); END $$;"""
    return migrations.RunSQL([(alter, [gives])], migrations.RunSQL.noop)


def _open_for(deeds: Sequence[Action], person: str) -> str:
    names = ", ".join(f"'{deed.value}'" for deed in deeds)
    return f"bench_open_for({person}, ARRAY[{names}])"
