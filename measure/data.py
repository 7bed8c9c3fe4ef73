"""Fill an empty, prepared database with the measured municipality: as the owner of the tables, by COPY, row by row as
they are made.
"""

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

import psycopg

from measure import rows, story
from measure.rows import Row
from measure.town import Town

# In the order in which they can be taken away; they come back in the opposite one. A part of a divided table follows
# the whole.
CONSTRAINTS = """
SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
FROM pg_constraint
WHERE contype IN ('f', 'u', 'p') AND connamespace = 'public'::regnamespace AND conparentid = 0
ORDER BY contype <> 'f', contype, conname
"""
INDEXES = """
SELECT format('DROP INDEX %s', i.oid::regclass), replace(pg_get_indexdef(i.oid), ' ON ONLY ', ' ON ')
FROM pg_index JOIN pg_class i ON i.oid = indexrelid
WHERE i.relnamespace = 'public'::regnamespace AND NOT i.relispartition
  AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)
ORDER BY indexrelid
"""
# What a table asks for and the town has nothing to say about: no, no text, nought, none.
SILENT = """
SELECT format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT %L', attrelid::regclass, attname,
              CASE typcategory WHEN 'B' THEN 'false' WHEN 'S' THEN '' WHEN 'N' THEN '0' ELSE '{}' END),
       format('ALTER TABLE %s ALTER COLUMN %I DROP DEFAULT', attrelid::regclass, attname)
FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid JOIN pg_type ON pg_type.oid = atttypid
WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped
  AND attnotnull AND NOT atthasdef AND attidentity = '' AND typcategory IN ('B', 'S', 'N', 'A')
"""


@dataclass(frozen=True)
class Loaded:
    """What was written: so many rows, in so many seconds, that take so many bytes with their indexes."""

    rows: int
    seconds: float
    bytes: int


def fill(owner: str, town: Town) -> Loaded:
    """Write the whole municipality into the database at ``owner``, in one transaction."""
    began = time.monotonic()
    with psycopg.connect(owner) as connection:
        connection.execute("SELECT audit_make_months(%s, 13)", [town.on - timedelta(365)])
        with _indexed_at_the_end(connection):
            rows = sum(_copy(connection, table, columns, found) for table, columns, found in tables(town))
        connection.commit()
        connection.autocommit = True
        connection.execute("VACUUM (ANALYZE)")  # so that no page is measured beside the server's own tidying
        size = connection.execute("SELECT pg_database_size(current_database())").fetchone()
    return Loaded(rows, time.monotonic() - began, size[0] if size else 0)


def tables(town: Town) -> Iterator[tuple[str, str, Iterable[Row]]]:
    """Every table with the columns that are written, and its rows."""
    family, members = rows.families(town)
    yield (
        "organisation_service",
        "id, kind, name, municipal, phone, coordinating_unit, open_from",
        rows.services(town),
    )
    yield "organisation_unit", "id, service_id, name", rows.units(town)
    yield "organisation_employee", "id, person_id, given_name, family_name, phone, email", rows.employees(town)
    yield "organisation_employment", "id, employee_id, unit_id, profession, since", rows.employments(town)
    yield "people_person", "id, given_name, family_name, birth_date, phone, language", rows.persons(town)
    yield (
        "people_guardian",
        "id, child_id, guardian_id, kinship, responsibility, since",
        rows.guardianships(town),
    )
    yield "people_family", "id", family
    yield "people_familymember", "id, family_id, person_id", members
    yield "bench_barrier", "id, person_id, against_id, kind, since, end_reason, end_note", rows.barriers(town)
    yield (
        "bench_tie",
        "id, person_id, kind, ground, employee_id, on_behalf_of_id, service_id, relative_id, since, until, made_by,"
        " made_at",
        rows.ties(town),
    )
    yield (
        "bench_consent",
        "id, person_id, service_id, part, answer, how, given_by_id, given_at, informed_text",
        rows.consents(town),
    )
    yield (
        "audit_logline",
        "at, person, actor, hat, employee, service, action, part, permitted, why, ground",
        rows.log_lines(town),
    )
    yield from _written(town)
    yield (
        "plans_plan",
        "id, case_id, person_id, state, responsible_for_plan_id, responsible_for_progress_id, resources_and_needs,"
        " child_participation, period_from, period_until, next_review, opened_at, final_at, version",
        story.plans(town),
    )
    yield "plans_goal", "id, plan_id, person_id, words, said_by, made_at, version", story.goals(town)
    yield (
        "plans_measure",
        "id, goal_id, person_id, text, service_id, due, state, made_at, version",
        story.measures(town),
    )
    yield "plans_agreement", "id, plan_id, person_id, guardian_id, plan_version, stood, at", story.agreements(town)


def _written(town: Town) -> Iterator[tuple[str, str, Iterable[Row]]]:
    """The tables of the room ``cases``."""
    yield "cases_case", "id, person_id, step, opened_at, next_on, closed_at, version", story.cases(town)
    yield (
        "cases_concern",
        "id, case_id, person_id, text, family_told, written_by_id, service_id, at, form_key",
        story.concerns(town),
    )
    yield (
        "cases_cooperation",
        'id, case_id, person_id, services, necessary, reason, child_view, contacted, family_agrees, "on", by_id, at,'
        " version",
        story.cooperations(town),
    )
    yield (
        "cases_wish",
        "id, case_id, person_id, scheme, answer, said_by, words, recorded_by_id, at, form_key",
        story.wishes(town),
    )
    yield (
        "cases_assessment",
        "id, case_id, person_id, inquiry, reasons, answer, release, by_id, at, form_key",
        story.assessments(town),
    )
    yield (
        "cases_decision",
        "id, case_id, person_id, assessment_id, rule, outcome, reasons, child_heard, weight, by_id, at",
        story.decisions(town),
    )
    yield (
        "cases_appointment",
        "id, case_id, person_id, kind, coordinator_id, deputy_id, since, family_wish, by_id, at, form_key",
        story.appointments(town),
    )
    yield "cases_level", "id, case_id, person_id, level, since, at", story.levels(town)
    yield "cases_matter", "id, case_id, person_id, kind, thing, since, due, closed_at, at", story.matters(town)
    yield "cases_notice", "id, case_id, person_id, code, names, at", story.notices(town)


def _copy(connection: psycopg.Connection, table: str, columns: str, found: Iterable[Row]) -> int:
    """Write the rows of one table; give back how many. They are old ones: what follows a row's writing has happened."""
    connection.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
    whole = connection.execute("SELECT FROM pg_class WHERE oid = %s::regclass AND relkind = 'r'", [table]).fetchone()
    how = "" if whole is None else " (FREEZE)"  # a divided table takes no frozen rows
    if whole is not None:
        connection.execute(f"TRUNCATE {table}")  # so that the rows may be written as frozen, which need no vacuum
    with connection.cursor() as cursor:
        with cursor.copy(f"COPY {table} ({columns}) FROM STDIN{how}") as copy:
            for row in found:
                copy.write_row(row)
        written = cursor.rowcount
    connection.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")
    return written


@contextmanager
def _indexed_at_the_end(connection: psycopg.Connection) -> Iterator[None]:
    """Take keys and indexes away and put them back, so that each is built and checked once over its whole table; and
    let columns that the town says nothing about be silent meanwhile.
    """
    found = (connection.execute(wanted).fetchall() for wanted in (CONSTRAINTS, INDEXES, SILENT))
    taken = [one for some in found for one in some]
    for drop, _add in taken:
        connection.execute(drop)
    yield
    connection.execute("SET maintenance_work_mem = '512MB'")
    connection.execute("SET work_mem = '256MB'")
    for _drop, add in reversed(taken):
        connection.execute(add)
