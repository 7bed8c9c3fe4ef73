"""``langbenk prepare``: bring the database up to date, and give the application's role just what it needs."""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import date
from typing import Any

from langbenk.access.grants import GRANTS, READERS
from langbenk.access.standing import Part
from langbenk.bench.own_say import own_age
from langbenk.cli.today import today

# The application deletes nothing but sessions; the log is only added to, and read by function; the rest is added to and
# changed.
READ = (
    "organisation_municipality", "organisation_service", "organisation_unit", "organisation_employee",
    "organisation_employment", "statutes_statutetext",
)  # fmt: skip
ADD = ("audit_logline", "bench_barrier")
CHANGE = (
    "people_person", "people_guardian", "bench_tie", "bench_consent",
    "cases_case", "cases_concern", "cases_cooperation", "cases_wish", "cases_assessment", "cases_decision",
    "cases_appointment", "cases_notice", "plans_plan", "plans_goal", "plans_measure", "plans_agreement",
    "cases_entry", "cases_named", "cases_sharing", "cases_withholding", "cases_rolechoice",
    "bench_addressprotection", "bench_lifting", "insight_question", "insight_looked",
)  # fmt: skip
PRIVILEGES = {
    **dict.fromkeys(READ, "SELECT"),
    **dict.fromkeys(ADD, "INSERT"),
    **dict.fromkeys(CHANGE, "SELECT, INSERT, UPDATE"),
    "django_session": "SELECT, INSERT, UPDATE, DELETE",
}
MONTHS_AHEAD = 24  # of the log; a line that comes before its month is made is kept all the same
# What the application calls, or a policy for it. The functions behind these answer to nobody but their owner.
CALL = (
    "audit_line", "audit_lines", "audit_services", "bench_answers", "bench_asks", "bench_declared", "bench_enter",
    "bench_glass_reviewer", "bench_glass_waiting", "bench_guarded_elsewhere", "bench_hides_seat", "bench_holds",
    "bench_in_the_way", "bench_is_kin", "bench_leads", "bench_leads_employee", "bench_liftings", "bench_listed",
    "bench_mine", "bench_nameable", "bench_near", "bench_open", "bench_open_for", "bench_openings", "bench_permits",
    "bench_readers", "bench_seats", "bench_shows_seat", "bench_stopped", "bench_workload", "cases_hides",
    "cases_mine", "cases_names", "cases_near", "cases_open_case", "cases_reads", "cases_reads_entry",
    "cases_role_conflicts", "insight_asks_me", "insight_looks", "insight_numbers", "insight_questions",
    "people_find", "people_find_expected", "people_number_is_taken",
)  # fmt: skip


def arguments(parser: ArgumentParser) -> None:
    """It takes none: the addresses come from the environment, or from ``var/``."""


def run(options: Namespace) -> int:
    """Prepare the database of this installation. Safe to run again."""
    os.environ["LANGBENK_AS"] = "owner"
    as_configured()
    prepare()
    return 0


def as_configured() -> None:
    """Let Django read the installation's settings."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "langbenk.config.settings")
    django.setup()


def prepare() -> None:
    """Migrate, make the coming months of the log, copy the grants for the database's second check, and set the
    application role's privileges.

    Run as the owner of the tables.
    """
    from django.conf import settings
    from django.core.management import call_command
    from django.db import connection
    from psycopg import sql

    call_command("migrate", verbosity=0)
    role = connection.ops.quote_name(settings.APPLICATION_ROLE)
    with connection.cursor() as cursor:
        cursor.execute("SELECT audit_make_months(%s, %s)", [today(), MONTHS_AHEAD + 1])
        for table, columns, rows in copies(today()):
            cursor.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table)))
            cursor.executemany(
                sql.SQL("INSERT INTO {} ({}) VALUES ({})").format(
                    sql.Identifier(table),
                    sql.SQL(", ").join(map(sql.Identifier, columns)),
                    sql.SQL(", ").join([sql.Placeholder()] * len(columns)),
                ),
                rows,
            )
        cursor.execute(f"REVOKE ALL ON SCHEMA audit_months FROM PUBLIC, {role}")
        cursor.execute(f"REVOKE ALL ON ALL TABLES IN SCHEMA public, audit_months FROM {role}")
        cursor.execute(f"REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC, {role}")
        cursor.execute(f"GRANT USAGE ON SCHEMA public TO {role}")
        for table, privileges in PRIVILEGES.items():
            cursor.execute(f"GRANT {privileges} ON {table} TO {role}")
        for function in CALL:
            cursor.execute(f"GRANT EXECUTE ON FUNCTION {function} TO {role}")
        cursor.execute(f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {role}")


def copies(on: date) -> Iterator[tuple[str, tuple[str, ...], list[tuple[Any, ...]]]]:
    """Our own tables of who may, by the law of a day, as the database's second check reads them: each with its columns
    and rows.
    """
    yield (
        "bench_grantcopy",
        ("action", "tie", "consent", "since_age", "until_age"),
        [
            (action.value, grant.tie.value, grant.consent or "", grant.ages.since, grant.ages.until)
            for action, grants in GRANTS.items()
            for grant in grants
        ],
    )
    yield (
        "bench_readercopy",
        ("audience", "tie", "by_consent", "since_age", "until_age"),
        [
            (audience.value, reader.tie.value, reader.by_consent, reader.ages.since, reader.ages.until)
            for audience, readers in READERS.items()
            for reader in readers
        ],
    )
    yield "bench_partcopy", ("part", "own_age"), [(part.value, own_age(part, on=on)) for part in Part]
