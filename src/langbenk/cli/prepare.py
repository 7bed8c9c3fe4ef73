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

# The application deletes nothing but sessions and drafts; the log is only added to, and read by function; the rest is
# added to and changed.
READ = (
    "organisation_municipality", "organisation_service", "organisation_unit", "organisation_employee",
    "organisation_employment", "organisation_levelnaming", "statutes_statutetext", "intake_reconciliation",
)  # fmt: skip
ADD = ("audit_logline",)
READ_AND_ADD = (
    "organisation_letterhead", "organisation_routine", "organisation_target",
    "cases_joining", "cases_plainanswers", "intake_needletter",
)  # fmt: skip
CHANGE = (
    "people_person", "people_guardian",
    "bench_tie", "bench_consent", "bench_addressprotection", "bench_barrier", "bench_charge", "bench_lifting",
    "cases_case", "cases_concern", "cases_cooperation", "cases_wish", "cases_assessment", "cases_decision",
    "cases_appointment", "cases_notice", "cases_level", "cases_matter", "cases_letter", "cases_entry", "cases_named",
    "cases_sharing", "cases_withholding", "cases_rolechoice",
    "plans_plan", "plans_goal", "plans_measure", "plans_agreement",
    "insight_question", "insight_looked",
    "outside_address", "outside_dispatch",
    "entitlements_standing", "entitlements_told",
    "intake_neednotice", "intake_handover",
    "decisions_proposal", "decisions_stage", "decisions_complaint", "decisions_complaintstep",
    "coordination_coordinating", "coordination_dispute", "coordination_view", "coordination_groupmandate",
    "coordination_levelmove",
    "coordinators_competence", "coordinators_training", "coordinators_capacity", "coordinators_weight",
    "coordinators_absence", "coordinators_standin", "coordinators_changewish", "coordinators_hospital",
    "coordinators_contactdoctor",
    "transitions_transition", "transitions_ticked", "transitions_move", "transitions_birth", "transitions_closing",
    "transitions_passedon",
    "rehabilitation_potentialnote", "rehabilitation_rehabgoal", "rehabilitation_rehabmeasure",
    "rehabilitation_rehaboutcome", "rehabilitation_rehabneed",
    "records_signature", "records_addition", "records_task", "records_taskchange", "records_thread", "records_message",
)  # fmt: skip
PRIVILEGES = {
    **dict.fromkeys(READ, "SELECT"),
    **dict.fromkeys(ADD, "INSERT"),
    **dict.fromkeys(READ_AND_ADD, "SELECT, INSERT"),
    **dict.fromkeys(CHANGE, "SELECT, INSERT, UPDATE"),
    **dict.fromkeys(("django_session", "drafts_draft"), "SELECT, INSERT, UPDATE, DELETE"),
    # An outsider's answer is written by ``outsiders_answer`` alone; what else changes of a question, by our own deeds.
    "outsiders_outsidequestion": (
        "SELECT, INSERT, UPDATE (link_key, code_key, valid_until, attempts, read_at, read_by_id, withdrawn_at, typed)"
    ),
}
# The queue: rows that name no person. A worker takes away what is done, its own sign of life when it goes, and when the
# same round was queued before.
QUEUE = {
    **dict.fromkeys(
        ("procrastinate_jobs", "procrastinate_workers", "procrastinate_periodic_defers"),
        "SELECT, INSERT, UPDATE, DELETE",
    ),
    "procrastinate_events": "SELECT, INSERT, UPDATE",
}
MONTHS_AHEAD = 24  # of the log; a line that comes before its month is made is kept all the same
# What the application calls, or a policy for it. The functions behind these answer to nobody but their owner.
CALL = (
    "audit_line", "audit_lines", "audit_services",
    "bench_answers", "bench_asks", "bench_charge_over", "bench_closeness_waits", "bench_declared",
    "bench_does_by_post", "bench_doubles", "bench_ends_closeness", "bench_enter", "bench_glass_reviewer",
    "bench_glass_waiting", "bench_goes_through", "bench_guarded_elsewhere",
    "bench_has_answered", "bench_hides_contact", "bench_hides_seat", "bench_holds", "bench_in_the_way", "bench_is_kin",
    "bench_leads", "bench_leads_employee", "bench_liftings", "bench_listed", "bench_mine", "bench_nameable",
    "bench_near", "bench_open", "bench_open_for", "bench_openings", "bench_permits", "bench_readers", "bench_seats",
    "bench_shows_seat", "bench_stopped", "bench_to_join", "bench_workload",
    "cases_hides", "cases_letter_reader", "cases_mine", "cases_names", "cases_near", "cases_open_case",
    "cases_opened_as_told", "cases_reads", "cases_reads_concern", "cases_reads_entry", "cases_role_conflicts",
    "cases_stays",
    "coordination_deciders", "coordination_overdue",
    "coordinators_absences", "coordinators_board", "coordinators_cases_of", "coordinators_come_back",
    "coordinators_keep_notice", "coordinators_let_go", "coordinators_letters_owed", "coordinators_load",
    "coordinators_match", "coordinators_notes_absence", "coordinators_numbers",
    "coordinators_over_capacity", "coordinators_promote", "coordinators_reads_wish",
    "coordinators_sees", "coordinators_sets_targets", "coordinators_shows_matter", "coordinators_stand_in",
    "coordinators_stands_in",
    "decisions_chooses_routine", "decisions_reads_complaint", "decisions_wakes",
    "drafts_sweep",
    "insight_asker", "insight_asks_me", "insight_late", "insight_looks", "insight_name_anew", "insight_numbers",
    "insight_overdue", "insight_questions", "insight_to_tell", "insight_waits",
    "intake_ask_unnamed", "intake_asker", "intake_at_home", "intake_at_the_unit", "intake_by_code", "intake_chase",
    "intake_claim", "intake_hint", "intake_needs_that_wait", "intake_reads_handover", "intake_reads_need",
    "intake_receives", "intake_reconcile", "intake_remind", "intake_settle", "intake_waiting", "intake_who_answers",
    "outside_again", "outside_ask", "outside_failed", "outside_is_mine", "outside_may_receive", "outside_note",
    "outside_nudge", "outside_parcel", "outside_settle", "outside_stuck", "outside_take", "outside_tally",
    "outside_wait",
    "outsiders_answer", "outsiders_keep", "outsiders_may_be_asked", "outsiders_open", "outsiders_reads",
    "outsiders_sweep",
    "people_doubles", "people_find", "people_find_expected", "people_number_is_taken",
    "records_adrift", "records_coordinates", "records_my_day", "records_names", "records_reads_task",
    "records_reads_task_id",
    "records_reads_thread", "records_reads_thread_id",
    "transitions_announces", "transitions_begins", "transitions_birthdays", "transitions_come_of_age",
    "transitions_empties", "transitions_finds", "transitions_finish", "transitions_follows", "transitions_grown",
    "transitions_mine", "transitions_number_is_taken", "transitions_seats", "transitions_silences",
    "transitions_twin", "transitions_unreceived",
    "procrastinate_defer_jobs_v1", "procrastinate_defer_periodic_job_v2", "procrastinate_fetch_job_v2",
    "procrastinate_finish_job_v1", "procrastinate_prune_stalled_workers_v1", "procrastinate_register_worker_v1",
    "procrastinate_retry_job_v2", "procrastinate_unregister_worker_v1", "procrastinate_update_heartbeat_v1",
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
        for table, privileges in (PRIVILEGES | QUEUE).items():
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
