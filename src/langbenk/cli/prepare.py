"""``langbenk prepare``: bring the database up to date, and give the application's role just what it needs."""

import os
from argparse import ArgumentParser, Namespace

from langbenk.access.grants import GRANTS

# The application deletes nothing but sessions; the log is only added to, and read by function; the rest is added to and
# changed.
READ = (
    "organisation_municipality", "organisation_service", "organisation_unit", "organisation_employee",
    "organisation_employment", "statutes_statutetext",
)  # fmt: skip
ADD = ("audit_logline",)
CHANGE = (
    "people_person", "people_guardian", "bench_tie", "bench_consent",
    "cases_case", "cases_concern", "cases_cooperation", "cases_wish", "cases_assessment", "cases_decision",
    "cases_appointment", "cases_notice", "plans_plan", "plans_goal", "plans_measure", "plans_agreement",
)  # fmt: skip
PRIVILEGES = {
    **dict.fromkeys(READ, "SELECT"),
    **dict.fromkeys(ADD, "INSERT"),
    **dict.fromkeys(CHANGE, "SELECT, INSERT, UPDATE"),
    "django_session": "SELECT, INSERT, UPDATE, DELETE",
}
# What the application calls, or a policy for it. The functions behind these answer to nobody but their owner.
CALL = (
    "bench_enter", "bench_permits", "bench_open", "bench_open_for", "bench_mine", "bench_is_kin", "bench_seats",
    "bench_answers", "bench_workload", "audit_lines", "cases_mine", "cases_open_case", "people_find",
    "people_find_expected",
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
    """Migrate, copy the grants for the database's second check, and set the application role's privileges.

    Run as the owner of the tables.
    """
    from django.conf import settings
    from django.core.management import call_command
    from django.db import connection

    call_command("migrate", verbosity=0)
    role = connection.ops.quote_name(settings.APPLICATION_ROLE)
    rows = [
        (action.value, grant.tie.value, grant.consent or "") for action, grants in GRANTS.items() for grant in grants
    ]
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM bench_grantcopy")
        cursor.executemany("INSERT INTO bench_grantcopy (action, tie, consent) VALUES (%s, %s, %s)", rows)
        cursor.execute(f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {role}")
        cursor.execute(f"REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC, {role}")
        cursor.execute(f"GRANT USAGE ON SCHEMA public TO {role}")
        for table, privileges in PRIVILEGES.items():
            cursor.execute(f"GRANT {privileges} ON {table} TO {role}")
        for function in CALL:
            cursor.execute(f"GRANT EXECUTE ON FUNCTION {function} TO {role}")
        cursor.execute(f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {role}")
