"""Somebody has the application's way into the database, and not the door: a connection of their own, and plain SQL.

What they meet is everything that stands when a door was forgotten. What it does not hold against is said at the end:
the application is believed when it says who asks, so its password must be kept as the keys of the house are.
"""

from collections.abc import Iterator
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import psycopg
import pytest
from django.conf import settings
from django.db import connection
from psycopg import sql
from psycopg.errors import DataError, InsufficientPrivilege, UndefinedObject
from pytest_django import DjangoDbBlocker

from demo import staff
from demo.emptied import empty
from demo.families import BINGA, MINA, NOAH, SIRI
from demo.load import load
from langbenk.access.standing import Actor, Hat
from langbenk.cases.models import Case, Joining, PlainAnswers
from langbenk.config.installation import _address
from langbenk.coordination.models import LevelMove
from langbenk.coordinators.models import Absence, ChangeWish, StandIn
from langbenk.drafts.keeping import keep_typed
from langbenk.drafts.place import Place, Typed
from langbenk.people.models import Double
from langbenk.transitions.models import Birth
from tests.bench.raw_calls import CALLS, CLOSED, NOON, THE_DOOR, TODAY, TRIGGERED
from tests.conftest import as_owner

# Tables that say nothing of a family or a case: who works for the public and by which targets, the law, and sessions,
# which are sealed.
OPEN = {
    "django_session",
    "organisation_employee",
    "organisation_employment",
    "organisation_letterhead",
    "organisation_levelnaming",
    "organisation_municipality",
    "organisation_routine",
    "organisation_service",
    "organisation_target",
    "organisation_unit",
    "procrastinate_events",
    "procrastinate_jobs",
    "procrastinate_periodic_defers",
    "procrastinate_workers",
    "statutes_statutetext",
}
# The night adds its count by a function; a letter, and what the family answered, stay as they were written.
NEVER_CHANGED = {"intake_reconciliation", "intake_needletter", "cases_joining", "cases_plainanswers"}
# Tables that no page reads: the log and the rest are for the owner's own functions.
OUT_OF_REACH = {
    "audit_link",
    "audit_logline",
    "bench_grantcopy",
    "bench_partcopy",
    "bench_readercopy",
    "django_migrations",
    "outside_mail",
    "outside_occasion",
    "people_double",
    "people_family",
    "people_familymember",
}
EVERYTHING = ("people_person", "people_family", "organisation_service", "organisation_municipality")
FORBIDDEN = (
    "SET ROLE {owner}",
    "SET SESSION AUTHORIZATION {owner}",
    "SET session_replication_role = replica",
    "ALTER ROLE {application} BYPASSRLS",
    "ALTER TABLE people_person DISABLE ROW LEVEL SECURITY",
    "ALTER TABLE people_person OWNER TO {application}",
    "DROP POLICY may_read ON people_person",
    "CREATE POLICY everything ON people_person USING (true)",
    "GRANT SELECT ON people_family TO {application}",
    "CREATE TABLE public.copied AS SELECT 1",
    "CREATE VIEW public.copied AS SELECT 1",
    "CREATE SCHEMA copied",
    "CREATE FUNCTION public.copied() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
    "CREATE OR REPLACE FUNCTION bench_permits(act text, about uuid) RETURNS boolean LANGUAGE sql AS 'SELECT true'",
    "ALTER FUNCTION bench_permits SECURITY INVOKER",
    "COPY people_person TO PROGRAM 'cat'",
    "SELECT pg_read_file('PG_VERSION')",
    "UPDATE audit_logline SET permitted = true",
    "DELETE FROM audit_logline",
    "TRUNCATE audit_logline",
    "DELETE FROM people_person",
    "TRUNCATE cases_case CASCADE",
)  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def _lysvik(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """The demo, kept for real so that another connection could see it, and taken away afterwards."""
    with django_db_blocker.unblock():
        with as_owner():
            load(TODAY)
            ingrid = Actor(staff.INGRID.human.id, Hat.STAFF, staff.INGRID.employee)
            place, typed = Place(ingrid, "new-goal", NOAH.id), Typed("window", "", {"words": ["Ride to school"]})
            assert keep_typed(place, typed, instead=(), at=NOON)
            Double.objects.create(person_id=MINA.id, original_id=NOAH.id)
            what_has_not_happened_in_lysvik()
        yield
        with as_owner():
            empty(EVERYTHING)
        connection.close()


def what_has_not_happened_in_lysvik() -> None:
    """A row in each table that the stories of the demo leave empty, so that its silence says something."""
    ingrid, case = staff.INGRID.employee, Case.objects.get(person_id=NOAH.id)
    noahs: dict[str, object] = {"case": case, "person_id": NOAH.id, "at": NOON}
    PlainAnswers.objects.create(**noahs, answers={"long_term": "yes"}, said_by_id=SIRI.id, said_on=TODAY, need=uuid4())
    LevelMove.objects.create(**noahs, level="plan", up=True, because="Several help.", by_id=ingrid)
    ChangeWish.objects.create(**noahs, said_by_id=SIRI.id)
    Joining.objects.create(person_id=NOAH.id, told=uuid4(), outcome="another", note="So.", by_id=ingrid, at=NOON)
    away = Absence.objects.earliest("at")
    StandIn.objects.create(**noahs, absence=away, coordinator_id=ingrid, due=TODAY)
    Birth.objects.create(person_id=NOAH.id, on=TODAY, alive=True, by_id=ingrid, at=NOON, form_key=uuid4())


@pytest.fixture
def raw() -> Iterator[psycopg.Connection]:
    """A connection as the application's role, to the database of the tests."""
    parts = urlsplit(_address("DATABASE_URL", "app_url"))
    here = urlunsplit(parts._replace(path=f"/{connection.settings_dict['NAME']}"))
    with psycopg.connect(here, autocommit=True) as opened:
        yield opened


@pytest.fixture
def owners(django_db_blocker: DjangoDbBlocker) -> Iterator[psycopg.Cursor]:
    """What the owner of the tables sees."""
    with django_db_blocker.unblock(), as_owner(), connection.cursor() as cursor:
        yield cursor


def tables(raw: psycopg.Connection) -> set[str]:
    return {row[0] for row in raw.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")}


def count(table: str) -> sql.Composed:
    return sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table))


def changeable(raw: psycopg.Connection, table: str) -> sql.Identifier | None:
    """The first column that the application may change; none where it changes nothing."""
    found = raw.execute(
        "SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(%s) AND attnum > 0 AND NOT attisdropped"
        " AND has_column_privilege(attrelid, attnum, 'UPDATE') ORDER BY attnum",
        [table],
    ).fetchone()
    return sql.Identifier(found[0]) if found else None


def told(raw: psycopg.Connection, function: str, arguments: tuple[object, ...]) -> list[object]:
    """What a function tells: its rows, without those that are null, false, zero or empty, but for a word of the list
    that was asked about.
    """
    words = {word for argument in arguments if isinstance(argument, list) for word in argument if isinstance(word, str)}
    places = sql.SQL(", ").join([sql.Placeholder()] * len(arguments))
    rows = raw.execute(sql.SQL("SELECT * FROM {}({})").format(sql.Identifier(function), places), arguments).fetchall()
    return [row for row in rows if any(value not in (None, False, "", *words) for value in row)]


def test_it_is_a_role_that_owns_nothing_and_can_become_nobody(raw: psycopg.Connection) -> None:
    role = raw.execute(
        "SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,"
        " EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid),"
        " EXISTS (SELECT FROM pg_class WHERE relowner = r.oid)"
        " FROM pg_roles r WHERE rolname = current_user"
    ).fetchone()
    assert role == (settings.APPLICATION_ROLE, *[False] * 7)


def test_no_table_about_a_person_gives_a_row(raw: psycopg.Connection, owners: psycopg.Cursor) -> None:
    guarded = tables(raw) - OPEN
    denied = set()
    for table in sorted(guarded):
        owners.execute(f"SELECT count(*) FROM {table}")
        assert owners.fetchone() > (0,), f"{table} is empty, and its silence proves nothing"
        try:
            assert raw.execute(count(table)).fetchone() == (0,), table
        except InsufficientPrivilege:
            denied.add(table)
    assert denied == OUT_OF_REACH
    assert len(guarded - denied) == 77
    assert tables(raw) >= OPEN


def test_switching_the_filter_off_is_an_error_and_not_a_way_in(raw: psycopg.Connection) -> None:
    raw.execute("SET row_security = off")
    for table in sorted(tables(raw) - OPEN):
        with pytest.raises(InsufficientPrivilege):
            raw.execute(count(table))


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_it_cannot_lift_itself_change_the_log_or_leave_anything_behind(raw: psycopg.Connection, statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT tableowner FROM pg_tables WHERE tablename = 'people_person'")
        owner = cursor.fetchone()[0]
    with pytest.raises(InsufficientPrivilege):
        raw.execute(statement.format(owner=owner, application=settings.APPLICATION_ROLE))


def test_it_writes_nothing_about_anybody(raw: psycopg.Connection) -> None:
    for table in sorted(tables(raw) - OPEN):
        with pytest.raises(InsufficientPrivilege):
            raw.execute(sql.SQL("INSERT INTO {} DEFAULT VALUES").format(sql.Identifier(table)))
    for table in sorted(tables(raw) - OPEN - OUT_OF_REACH):
        column = changeable(raw, table)
        assert (column is None) is (table in NEVER_CHANGED), table
        if column:
            changed = raw.execute(sql.SQL("UPDATE {} SET {c} = {c}").format(sql.Identifier(table), c=column))
            assert changed.rowcount == 0, table


def test_every_function_that_reads_as_the_owner_has_its_names_fixed_and_is_closed_to_the_public(
    raw: psycopg.Connection,
) -> None:
    found = raw.execute(
        "SELECT proname, proconfig, has_function_privilege(current_user, oid, 'EXECUTE'),"
        " EXISTS (SELECT FROM aclexplode(coalesce(proacl, acldefault('f', proowner))) WHERE grantee = 0)"
        " FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef"
    ).fetchall()
    assert {config[0] for _, config, _, _ in found} == {"search_path=pg_catalog, public, pg_temp"}
    assert [name for name, _, _, public in found if public] == []
    assert {name for name, _, mine, _ in found if mine} == {THE_DOOR, *CALLS}
    assert {name for name, _, mine, _ in found if not mine} == CLOSED.keys() | TRIGGERED


@pytest.mark.parametrize("function", CALLS)
def test_a_function_called_without_the_door_tells_nothing(raw: psycopg.Connection, function: str) -> None:
    with raw.transaction(force_rollback=True):
        try:
            assert told(raw, function, CALLS[function]) == []
        except (DataError, UndefinedObject):  # it asked for the day or the family of somebody who never came in
            return


@pytest.mark.parametrize("function", CLOSED)
def test_a_function_that_answers_whoever_asks_cannot_be_called(raw: psycopg.Connection, function: str) -> None:
    with pytest.raises(InsufficientPrivilege):
        told(raw, function, CLOSED[function])


def come_in(raw: psycopg.Connection, action: str) -> None:
    """Siri, at home, at the door of Noah."""
    raw.execute("SELECT bench_enter(%s, NULL, 'family', %s, %s, %s)", [SIRI.id, NOON, action, NOAH.id])


def test_the_door_shuts_with_the_transaction_and_the_next_reader_of_the_connection_finds_nothing(
    raw: psycopg.Connection,
) -> None:
    with raw.transaction():
        come_in(raw, "home.read")
        assert raw.execute("SELECT given_name FROM people_person WHERE id = %s", [NOAH.id]).fetchone() == ("Noah",)
    assert raw.execute(count("people_person")).fetchone() == (0,)
    for function in CALLS:
        with raw.transaction(force_rollback=True):
            try:
                assert told(raw, function, CALLS[function]) == [], function
            except DataError:
                continue


def test_a_door_opened_to_read_lets_nobody_write(raw: psycopg.Connection) -> None:
    with raw.transaction(force_rollback=True):
        come_in(raw, "plan.read")
        assert raw.execute("UPDATE plans_plan SET version = version + 1").rowcount == 0
        assert raw.execute("SELECT bench_is_kin(%s, %s, %s)", [NOAH.id, SIRI.id, TODAY]).fetchone() == (None,)
    with raw.transaction(force_rollback=True):
        come_in(raw, "consent.withdraw")
        assert raw.execute("UPDATE bench_consent SET withdrawn_at = now(), withdrawn_by_id = given_by_id").rowcount > 0
        assert raw.execute("UPDATE plans_plan SET version = version + 1").rowcount == 0


def test_a_line_in_the_log_is_written_in_ones_own_name_only(raw: psycopg.Connection) -> None:
    line = (
        "INSERT INTO audit_logline (at, person, actor, hat, action, part, permitted, why, ground)"
        " VALUES (now(), %s, %s, 'family', 'home.read', '', true, '', '')"
    )
    with raw.transaction(force_rollback=True):
        come_in(raw, "home.read")
        raw.execute(line, [NOAH.id, SIRI.id])
    with raw.transaction(force_rollback=True):
        come_in(raw, "home.read")
        with pytest.raises(InsufficientPrivilege):
            raw.execute(line, [NOAH.id, BINGA.id])


def test_the_application_is_believed_when_it_says_who_asks(raw: psycopg.Connection) -> None:
    """This second wall stands behind a forgotten door, not behind a stolen password. Whoever can sign in as the
    application's role can say that they are Siri, at the door or by setting what the door sets, and then reads what
    Siri may read, without a line in the log. Still not more: no barrier, no family, no log, no other role.
    """
    lies = {
        "actor": str(SIRI.id), "employee": "", "hat": "family", "day": TODAY.isoformat(), "at": NOON.isoformat(),
        "services": "{}", "kin": "{}", "barred": "{}", "posts": "{}", "action": "home.read", "about": str(MINA.id),
    }  # fmt: skip
    with raw.transaction(force_rollback=True):
        for name, value in lies.items():
            raw.execute("SELECT set_config(%s, %s, true)", [f"langbenk.{name}", value])
        names = {row[0] for row in raw.execute("SELECT given_name FROM people_person")}
        assert names == {"Siri", "Noah"}
        for table in sorted(OUT_OF_REACH):
            with pytest.raises(InsufficientPrivilege), raw.transaction():
                raw.execute(count(table))
