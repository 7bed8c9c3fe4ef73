"""The log by month: every line in its place and none refused, closed to the application, and unchanged by anybody."""

from datetime import UTC, date, datetime

import pytest
from django.db import ProgrammingError, connection, transaction

from langbenk.audit.models import LogLine
from langbenk.bench.door import Refused
from tests.audit.scene import MONDAY, faults, four_looks, look
from tests.conftest import as_owner
from tests.plans.scene import noahs_bench

PLACES = "SELECT tableoid::regclass::text FROM audit_logline ORDER BY id"
PARTS = "SELECT relid::text FROM pg_partition_tree('audit_logline') WHERE isleaf ORDER BY 1"
FAR = date(2051, 3, 14)
AUTUMN = datetime(2051, 3, 9, 12, 0, tzinfo=UTC)


def asked(query: str, *arguments: object) -> list[tuple[object, ...]]:
    with as_owner(), connection.cursor() as cursor:
        cursor.execute(query, arguments)
        return cursor.fetchall()


def make_months(first: date, months: int) -> None:
    asked("SELECT audit_make_months(%s, %s)", first, months)


def places() -> list[object]:
    return [row[0] for row in asked(PLACES)]


@pytest.mark.django_db
def test_a_line_lies_in_its_month_and_a_month_begins_in_utc() -> None:
    noah = noahs_bench()
    make_months(FAR, 2)
    for at in (
        datetime(2051, 3, 1, 0, 0, tzinfo=UTC),
        datetime(2051, 3, 31, 23, 59, 59, 999999, tzinfo=UTC),
        datetime(2051, 4, 1, 0, 0, tzinfo=UTC),
        datetime(2051, 5, 1, 0, 0, tzinfo=UTC),
    ):
        look(noah, noah.ingrid, at)
    march, april = "audit_months.lines_2051_03", "audit_months.lines_2051_04"
    assert places() == [march, march, april, "audit_months.lines_elsewhere"]


@pytest.mark.django_db
def test_a_line_of_a_month_that_nobody_made_is_kept() -> None:
    noah = noahs_bench()
    look(noah, noah.ingrid, datetime(2099, 1, 1, 12, 0, tzinfo=UTC))
    with pytest.raises(Refused):  # she had no seat then
        look(noah, noah.ingrid, datetime(1999, 12, 31, 12, 0, tzinfo=UTC))
    assert places() == ["audit_months.lines_elsewhere"] * 2


@pytest.mark.usefixtures("kept_for_real")
def test_lines_that_came_before_their_month_was_made_are_moved_into_it_and_the_chain_holds() -> None:
    noah = four_looks()
    look(noah, noah.ingrid, AUTUMN)
    look(noah, noah.ingrid, datetime(2051, 4, 2, 12, 0, tzinfo=UTC))
    before = asked("SELECT * FROM audit_logline ORDER BY id")
    make_months(FAR, 1)
    try:
        assert places()[-2:] == ["audit_months.lines_2051_03", "audit_months.lines_elsewhere"]
        assert asked("SELECT * FROM audit_logline ORDER BY id") == before
        look(noah, noah.ingrid, AUTUMN)
        assert faults() == []
        with pytest.raises(ProgrammingError, match="only added to"):
            asked("DELETE FROM audit_logline WHERE at > '2051-01-01'")
    finally:
        with as_owner(), connection.cursor() as cursor:
            cursor.execute("DROP TABLE audit_months.lines_2051_03")


@pytest.mark.django_db
def test_months_are_made_once_however_often_they_are_asked_for() -> None:
    make_months(FAR, 3)
    once = asked(PARTS)
    make_months(FAR, 3)
    assert asked(PARTS) == once
    assert len({part for (part,) in once if "2051" in str(part)}) == 3


@pytest.mark.django_db
def test_prepare_has_made_the_coming_two_years() -> None:
    assert len([part for (part,) in asked(PARTS) if part != "audit_months.lines_elsewhere"]) >= 25


@pytest.mark.django_db
def test_every_month_is_closed_and_out_of_the_applications_reach() -> None:
    make_months(FAR, 1)
    held = asked(
        "SELECT c.oid::regclass::text, relrowsecurity, EXISTS (SELECT FROM pg_policy WHERE polrelid = c.oid),"
        " has_table_privilege('langbenk_app', c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER'),"
        " has_any_column_privilege('langbenk_app', c.oid, 'SELECT, INSERT, UPDATE, REFERENCES'),"
        " (SELECT array_agg(tgname::text ORDER BY tgname) FROM pg_trigger WHERE tgrelid = c.oid AND tgenabled = 'O')"
        " FROM pg_class c WHERE relispartition AND relkind = 'r'"
    )
    assert len(held) == len(asked(PARTS))
    kept = ["a_line_is_sealed", "a_line_stays", "all_lines_stay"]
    assert [row for row in held if row[1:] != (True, False, False, False, kept)] == []
    schema = "SELECT has_schema_privilege('langbenk_app', 'audit_months', 'USAGE, CREATE')"
    assert asked(schema) == [(False,)]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "statement",
    [
        "SELECT count(*) FROM audit_months.lines_elsewhere",
        "INSERT INTO audit_months.lines_elsewhere SELECT",
        "SELECT count(*) FROM audit_logline",
        "UPDATE audit_logline SET permitted = true",
        "DELETE FROM audit_logline",
        "TRUNCATE audit_logline",
        "SELECT count(*) FROM audit_link",
        "INSERT INTO audit_link VALUES (1, 1, now(), '')",
        "DELETE FROM audit_link",
        "SELECT audit_make_months('2051-03-01', 1)",
        "ALTER TABLE audit_logline DISABLE TRIGGER USER",
    ],
)
def test_the_application_adds_lines_and_can_do_nothing_else(statement: str) -> None:
    four_looks()
    with connection.cursor() as cursor, transaction.atomic():
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        with pytest.raises(ProgrammingError, match=r"permission denied|must be owner"), transaction.atomic():
            cursor.execute(statement)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_logline SET permitted = true",
        "UPDATE audit_logline SET at = '2099-01-01'",
        "DELETE FROM audit_logline",
        "DELETE FROM audit_months.lines_2051_03",
        "TRUNCATE audit_logline",
        "TRUNCATE audit_months.lines_2051_03",
        "TRUNCATE audit_months.lines_elsewhere",
        "UPDATE audit_link SET seal = ''",
        "DELETE FROM audit_link",
        "TRUNCATE audit_link",
    ],
)
def test_the_owner_changes_nothing_either_without_taking_the_guard_away(statement: str) -> None:
    make_months(FAR, 1)
    noah = noahs_bench()
    for at in (MONDAY, AUTUMN):
        look(noah, noah.ingrid, at)
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        with pytest.raises(ProgrammingError, match="only added to"), transaction.atomic():
            cursor.execute(statement)
        assert LogLine.objects.count() == 2
