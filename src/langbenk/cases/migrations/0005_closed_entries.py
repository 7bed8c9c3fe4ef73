"""Entries, closed one by one: by their audience, and by what is kept from whom. What is kept leaves no trace."""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.bench.policies import guard, guard_anew, guard_by

READS = """
CREATE FUNCTION cases_reads(entry cases_entry) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    me uuid := nullif(current_setting('langbenk.actor', true), '')::uuid;
    moment timestamptz;
BEGIN
    IF me IS NULL THEN RETURN false; END IF;
    moment := current_setting('langbenk.at')::timestamptz;
    IF EXISTS (SELECT FROM cases_withholding w
               WHERE w.entry_id = entry.id AND w.at <= moment AND (w.ended_at IS NULL OR w.ended_at > moment)
                 AND (w.relative_id = me OR w.service_id = ANY (current_setting('langbenk.services')::uuid[])))
    THEN RETURN false; END IF;
    RETURN bench_reads(
        entry.person_id, entry.audience, entry.part, entry.service_id,
        ARRAY(SELECT s.service_id FROM cases_sharing s WHERE s.entry_id = entry.id AND s.at <= moment),
        CASE current_setting('langbenk.hat')
            WHEN 'staff' THEN coalesce(entry.written_by_id = nullif(current_setting('langbenk.employee'), '')::uuid,
                                       false)
            ELSE entry.written_by_id IS NULL AND entry.writer_id = me END,
        EXISTS (SELECT FROM cases_named n WHERE n.entry_id = entry.id AND n.reader_id = me));
END $$;

-- The same for what hangs on an entry; false where there is none such.
CREATE FUNCTION cases_reads_entry(entry_ uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM cases_entry e WHERE e.id = entry_ AND cases_reads(e))
$$;

-- Whether a record named in the log is an entry that this reader may not know of.
CREATE FUNCTION cases_hides(record uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM cases_entry e WHERE e.id = record AND NOT cases_reads(e))
$$;
"""
MOVES_A_CASE = (
    Action.COOPERATION_ASSESS,
    Action.CASE_OPEN,
    Action.WISH_RECORD,
    Action.RIGHTS_ASSESS,
    Action.RIGHTS_DECIDE,
    Action.COORDINATOR_APPOINT,
    Action.SEAT_OFFER,
    Action.PLAN_OPEN,
    Action.PLAN_WRITE,
    Action.PLAN_FINALISE,
)


class Migration(migrations.Migration):
    """A leader's choice opens to those who appoint, and to the leader."""

    dependencies = [("cases", "0004_entries"), ("people", "0003_wider_bench")]

    operations = [
        migrations.RunSQL(READS, migrations.RunSQL.noop),
        guard_anew(
            "cases_case",
            reads=(Action.CASE_LIST, Action.HOME_READ, Action.CASE_READ, Action.ENTRY_READ),
            adds=(Action.CONCERN_REGISTER,),
            changes=MOVES_A_CASE,
        ),
        guard_by("cases_entry", "cases_reads(cases_entry)", adds=(Action.ENTRY_WRITE,)),
        guard_by("cases_named", "cases_reads_entry(entry_id)", adds=(Action.ENTRY_WRITE,)),
        guard_by("cases_sharing", "cases_reads_entry(entry_id)", adds=(Action.ENTRY_WRITE, Action.ENTRY_SHARE)),
        guard_by(
            "cases_withholding",
            "cases_reads_entry(entry_id)",
            adds=(Action.ENTRY_WRITE, Action.ENTRY_WITHHOLD),
            changes=(Action.ENTRY_WITHHOLD,),
        ),
        guard("cases_rolechoice", reads=(Action.ROLE_SETTLE, Action.COORDINATOR_APPOINT), adds=(Action.ROLE_SETTLE,)),
    ]
