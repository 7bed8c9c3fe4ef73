"""Every table about a person is closed a second time, by the database, to the role that the application uses."""

from datetime import date

import pytest
from django.db import connection

from langbenk.people.models import Person
from tests.conftest import as_owner
from tests.made import a_person

# Tables that say nothing about anybody's case. A new name here is a decision: who may read every row of it?
NOT_ABOUT_PERSONS = {
    "django_migrations",
    "django_session",
    "organisation_employee",
    "organisation_employment",
    "organisation_levelnaming",
    "organisation_municipality",
    "organisation_service",
    "organisation_unit",
    # The queue: a job carries the id of a row in ``outside`` and nothing else (tests/outside/test_queue.py), and that
    # row is closed. The worker must see every job, whoever's deed it follows from.
    "procrastinate_events",
    "procrastinate_jobs",
    "procrastinate_periodic_defers",
    "procrastinate_workers",
    "statutes_statutetext",
}

READABLE = "has_table_privilege(t.oid, 'SELECT')"
REMOVABLE = "has_table_privilege(t.oid, 'DELETE, TRUNCATE')"
TOUCHABLE = f"has_any_column_privilege(t.oid, 'SELECT, INSERT, UPDATE') OR {REMOVABLE}"
GUARDED = "row_security_active(t.oid) AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = t.oid)"

pytestmark = pytest.mark.django_db


def tables(condition: str = "true", kinds: str = "'r', 'p'") -> set[str]:
    """The tables that fulfil a condition, as the application's role sees it; those of another schema with its name."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            SELECT CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || t.relname
            FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace
            WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND t.relkind IN ({kinds}) AND ({condition})
            """
        )
        return {row[0] for row in cursor.fetchall()}


def left_open() -> set[str]:
    """Tables that nobody has decided to leave open and that are not closed row by row."""
    within_reach = tables(TOUCHABLE) - NOT_ABOUT_PERSONS
    return (within_reach - tables(GUARDED)) | (tables("NOT t.relrowsecurity") - NOT_ABOUT_PERSONS)


def test_every_table_is_closed_row_by_row_within_reach_or_not() -> None:
    """History, the log and its months, drafts, queues and what is searched: whatever it is for."""
    assert left_open() == set()
    assert any(table.startswith("audit_months.") for table in tables())


@pytest.mark.parametrize(
    "made",
    [
        "CREATE TABLE draft (person_id uuid)",
        "CREATE TABLE bench_tie_history (LIKE bench_tie)",
        "CREATE TABLE audit_months.old PARTITION OF audit_logline FOR VALUES FROM ('1999-01-01') TO ('1999-02-01')",
        "CREATE SCHEMA search; CREATE TABLE search.words (word text)",
        "CREATE TABLE queue (id int); GRANT SELECT ON queue TO PUBLIC; ALTER TABLE queue ENABLE ROW LEVEL SECURITY",
        "ALTER TABLE cases_entry DISABLE ROW LEVEL SECURITY",
    ],
)
def test_a_new_table_that_is_not_closed_is_noticed(made: str) -> None:
    with as_owner(), connection.cursor() as cursor:
        cursor.execute(made)
    assert len(left_open()) == 1


def test_no_rows_come_out_another_way_than_through_a_table() -> None:
    """A view reads as its owner, and a materialised one keeps what it read: neither asks the policies of a table."""
    assert tables(kinds="'v', 'm', 'f'") == set()


def test_of_the_open_tables_only_a_post_says_whose_it_is() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT conrelid::regclass::text FROM pg_constraint"
            " WHERE contype = 'f' AND confrelid = 'people_person'::regclass"
        )
        assert {row[0] for row in cursor.fetchall()} & NOT_ABOUT_PERSONS == {"organisation_employee"}


def test_a_table_about_persons_is_out_of_reach_or_guarded_row_by_row() -> None:
    within_reach = tables(TOUCHABLE) - NOT_ABOUT_PERSONS
    assert {"people_person", "bench_tie", "cases_case", "plans_plan", "audit_logline"} <= within_reach
    assert within_reach - tables(GUARDED) == set()


def test_the_list_of_open_tables_names_none_that_is_guarded_or_gone() -> None:
    assert NOT_ABOUT_PERSONS - tables("NOT row_security_active(t.oid)") == set()


def test_the_application_owns_nothing_and_cannot_lift_itself() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
                   (SELECT count(*) FROM pg_class WHERE relowner = r.oid),
                   (SELECT count(*) FROM pg_auth_members WHERE member = r.oid)
            FROM pg_roles r WHERE rolname = current_user
            """
        )
        assert cursor.fetchone() == (False, False, False, False, 0, 0)


def test_the_application_can_remove_nothing_but_sessions_drafts_and_what_the_queue_has_done() -> None:
    done = {"procrastinate_jobs", "procrastinate_workers", "procrastinate_periodic_defers"}
    assert tables(REMOVABLE) == {"django_session", "drafts_draft"} | done


def test_nothing_about_a_person_is_read_without_the_door() -> None:
    with as_owner():
        a_person("Noah", born=date(2017, 3, 2))
        assert Person.objects.count() == 1
    readable = tables(READABLE) - NOT_ABOUT_PERSONS
    assert len(readable) > 5
    for table in sorted(readable):
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT count(*) FROM {table}")
            assert cursor.fetchone() == (0,), table
