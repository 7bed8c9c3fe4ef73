"""Fill an empty, prepared database with the measured municipality: as the owner of the tables, by COPY."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import psycopg

from measure import rows, story
from measure.rows import Row
from measure.town import Town

# In the order in which they can be taken away; they come back in the opposite one.
CONSTRAINTS = """
SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
FROM pg_constraint WHERE contype IN ('f', 'u', 'p') AND connamespace = 'public'::regnamespace
ORDER BY contype <> 'f', contype, conname
"""
INDEXES = """
SELECT format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
WHERE relnamespace = 'public'::regnamespace AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)
ORDER BY indexrelid
"""


def fill(owner: str, town: Town) -> None:
    """Write the whole municipality into the database at ``owner``, in one transaction."""
    with psycopg.connect(owner) as connection:
        with _indexed_at_the_end(connection):
            for table, columns, found in tables(town):
                _copy(connection, table, columns, found)
        connection.execute("ANALYZE")


def tables(town: Town) -> Iterator[tuple[str, str, Iterable[Row]]]:
    """Every table with the columns that are written, and its rows."""
    family, members = rows.families(town)
    plans = story.plans(town)
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
    yield "bench_barrier", "id, person_id, against_id, kind, since", rows.barriers(town)
    yield (
        "bench_tie",
        "id, person_id, kind, ground, employee_id, on_behalf_of_id, service_id, relative_id, since, until, made_by,"
        " made_at",
        rows.ties(town),
    )
    yield (
        "bench_consent",
        "id, person_id, service_id, part, given_by_id, given_at, informed_text",
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
        plans["plan"],
    )
    yield "plans_goal", "id, plan_id, person_id, words, said_by, made_at, version", plans["goal"]
    yield (
        "plans_measure",
        "id, goal_id, person_id, text, service_id, due, state, made_at, version",
        plans["measure"],
    )
    yield "plans_agreement", "id, plan_id, person_id, guardian_id, plan_version, stood, at", plans["agreement"]


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
        "id, case_id, person_id, assessment_id, rule, outcome, reasons, child_heard, by_id, at",
        story.decisions(town),
    )
    yield (
        "cases_appointment",
        "id, case_id, person_id, kind, coordinator_id, deputy_id, since, family_wish, by_id, at, form_key",
        story.appointments(town),
    )
    yield "cases_notice", "id, case_id, person_id, code, names, at", story.notices(town)


def _copy(connection: psycopg.Connection, table: str, columns: str, found: Iterable[Row]) -> None:
    connection.execute(f"TRUNCATE {table}")  # so that the rows may be written as old ones, which need no vacuum
    with connection.cursor() as cursor, cursor.copy(f"COPY {table} ({columns}) FROM STDIN (FREEZE)") as copy:
        for row in found:
            copy.write_row(row)


@contextmanager
def _indexed_at_the_end(connection: psycopg.Connection) -> Iterator[None]:
    """Take keys and indexes away and put them back, so that each is built and checked once over its whole table."""
    taken = [*connection.execute(CONSTRAINTS).fetchall(), *connection.execute(INDEXES).fetchall()]
    for drop, _add in taken:
        connection.execute(drop)
    yield
    connection.execute("SET maintenance_work_mem = '256MB'")
    for _drop, add in reversed(taken):
        connection.execute(add)
