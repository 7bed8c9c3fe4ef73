"""Who reads a task, and a message: set by set in the database, so that what is for others leaves no trace."""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.bench.policies import guard_by

COORDINATES = """
-- Whether somebody who works there still sits there so today, in the open.
CREATE FUNCTION records_seated(about uuid, kinds text[]) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := nullif(current_setting('langbenk.day', true), '')::date;
BEGIN
    RETURN EXISTS (
        SELECT FROM bench_tie t
        JOIN organisation_employment e ON e.employee_id = t.employee_id
             AND e.since <= today AND (e.until IS NULL OR e.until > today)
        JOIN organisation_unit u ON u.id = e.unit_id AND u.service_id = t.on_behalf_of_id
        WHERE t.person_id = about AND t.kind = ANY (kinds) AND NOT t.apart
          AND t.since <= today AND (t.until IS NULL OR t.until > today));
END $$;

-- Whether the actor is one of those whom the family writes to: who leads the work; where nobody does, the contact; and
-- where there is none, whoever works in the coordinating unit (helse- og omsorgstjenesteloven § 7-3).
CREATE FUNCTION records_coordinates(about uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    kinds text[];
BEGIN
    SELECT array_agg(t.kind) INTO kinds FROM bench_ties(about) t;
    IF kinds IS NULL THEN RETURN false; END IF;
    IF kinds && ARRAY['child_coordinator', 'coordinator', 'deputy'] THEN RETURN true; END IF;
    IF NOT kinds && ARRAY['contact', 'coordinating_unit'] THEN RETURN false; END IF;
    IF records_seated(about, ARRAY['child_coordinator', 'coordinator', 'deputy']) THEN RETURN false; END IF;
    RETURN 'contact' = ANY (kinds) OR NOT records_seated(about, ARRAY['contact']);
END $$;
"""

READS = """
-- Who reads a task: who has it, and who set it; the seats of the service that has it, and of the one that set it; and
-- those for whom it is, as with an entry. One that is for named persons is for the first two alone.
CREATE FUNCTION records_reads_task(task records_task) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    me uuid := nullif(current_setting('langbenk.actor', true), '')::uuid;
    post uuid;
BEGIN
    IF me IS NULL OR NOT bench_permits('task.read', task.person_id) THEN RETURN false; END IF;
    post := nullif(current_setting('langbenk.employee'), '')::uuid;
    IF post IS NULL THEN
        IF task.relative_id = me THEN RETURN true; END IF;
    ELSIF task.owner_id = post OR task.set_by_id = post THEN RETURN true;
    END IF;
    IF task.audience = 'named' THEN RETURN false; END IF;
    IF EXISTS (SELECT FROM bench_ties(task.person_id) t WHERE t.seat IN (task.service_id, task.owner_service_id))
        THEN RETURN true; END IF;
    RETURN bench_reads(task.person_id, task.audience, task.part, task.service_id, '{}', false, false);
END $$;

CREATE FUNCTION records_reads_task_id(which uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM records_task k WHERE k.id = which AND records_reads_task(k))
$$;

-- A thread is read by the one at home whom it is with, and by those who coordinate; by nobody else of the family.
CREATE FUNCTION records_reads_thread(thread records_thread) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    me uuid := nullif(current_setting('langbenk.actor', true), '')::uuid;
BEGIN
    IF me IS NULL OR NOT bench_permits('message.read', thread.person_id) THEN RETURN false; END IF;
    IF current_setting('langbenk.hat') = 'staff' THEN RETURN records_coordinates(thread.person_id); END IF;
    RETURN thread.relative_id = me;
END $$;

CREATE FUNCTION records_reads_thread_id(which uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM records_thread r WHERE r.id = which AND records_reads_thread(r))
$$;
"""

NAMES = """
-- What those of the family are called whom a task or a thread is with, to whoever reads that very one.
CREATE FUNCTION records_names(about uuid) RETURNS TABLE (id uuid, given_name text, family_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT p.id, p.given_name::text, p.family_name::text FROM people_person p
    WHERE p.id IN (SELECT k.relative_id FROM records_task k WHERE k.person_id = about AND k.relative_id IS NOT NULL
                                                            AND records_reads_task(k)
                   UNION SELECT r.relative_id FROM records_thread r WHERE r.person_id = about
                                                                    AND records_reads_thread(r))
$$;
"""

HIDES = """
-- As before; and a task that is for named persons or with one of the family, and every message, take their lines of the
-- log with them.
CREATE OR REPLACE FUNCTION cases_hides(record uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM cases_entry e
        WHERE e.id = record AND NOT cases_reads(e)
          AND (e.audience = 'named' OR e.service_id IS NULL OR EXISTS (
              SELECT FROM cases_withholding w
              WHERE w.entry_id = e.id AND w.at <= current_setting('langbenk.at')::timestamptz
                AND (w.ended_at IS NULL OR w.ended_at > current_setting('langbenk.at')::timestamptz)
                AND (w.relative_id = nullif(current_setting('langbenk.actor', true), '')::uuid
                     OR w.service_id = ANY (current_setting('langbenk.services')::uuid[])))))
    OR EXISTS (SELECT FROM records_thread r WHERE r.id = record AND NOT records_reads_thread(r))
    OR EXISTS (SELECT FROM records_task k WHERE k.id = record AND (k.audience = 'named' OR k.relative_id IS NOT NULL)
               AND NOT records_reads_task(k))
$$;
"""

# Nobody signs, adds, sets or writes in another's name; and nothing hangs on what is another person's.
OWN_NAME = """
CREATE POLICY in_own_name ON records_signature AS RESTRICTIVE FOR INSERT
    WITH CHECK (signed_by_id::text = current_setting('langbenk.employee', true) AND EXISTS (
        SELECT FROM cases_entry e WHERE e.id = entry_id AND e.person_id = records_signature.person_id
        AND e.written_by_id = signed_by_id));
CREATE POLICY in_own_name ON records_addition AS RESTRICTIVE FOR INSERT
    WITH CHECK (writer_id::text = current_setting('langbenk.actor', true)
        AND written_by_id IS NOT DISTINCT FROM nullif(current_setting('langbenk.employee', true), '')::uuid
        AND EXISTS (SELECT FROM cases_entry e WHERE e.id = entry_id AND e.person_id = records_addition.person_id));
CREATE POLICY in_own_name ON records_task AS RESTRICTIVE FOR INSERT
    WITH CHECK (set_by_id::text = current_setting('langbenk.employee', true));
CREATE POLICY only_what_is_read ON records_task AS RESTRICTIVE FOR UPDATE USING (records_reads_task(records_task));
CREATE POLICY in_own_name ON records_taskchange AS RESTRICTIVE FOR INSERT
    WITH CHECK (by_id::text = current_setting('langbenk.actor', true)
        AND by_employee_id IS NOT DISTINCT FROM nullif(current_setting('langbenk.employee', true), '')::uuid
        AND EXISTS (SELECT FROM records_task k WHERE k.id = task_id AND k.person_id = records_taskchange.person_id));
CREATE POLICY with_oneself ON records_thread AS RESTRICTIVE FOR INSERT
    WITH CHECK (records_reads_thread(records_thread));
CREATE POLICY only_what_is_read ON records_thread AS RESTRICTIVE FOR UPDATE
    USING (records_reads_thread(records_thread));
CREATE POLICY in_own_name ON records_message AS RESTRICTIVE FOR INSERT
    WITH CHECK (writer_id::text = current_setting('langbenk.actor', true)
        AND written_by_id IS NOT DISTINCT FROM nullif(current_setting('langbenk.employee', true), '')::uuid
        AND EXISTS (SELECT FROM records_thread r WHERE r.id = thread_id AND r.person_id = records_message.person_id));
"""


class Migration(migrations.Migration):
    """What hangs on an entry opens with the entry; a signature, an addition and a message are never changed."""

    dependencies = [("records", "0001_tables"), ("cases", "0015_letters"), ("bench", "0022_charges_and_closeness")]

    operations = [
        *(migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (COORDINATES, READS, NAMES, HIDES)),
        guard_by("records_signature", "cases_reads_entry(entry_id)", adds=(Action.RECORD_SIGN,)),
        guard_by("records_addition", "cases_reads_entry(entry_id)", adds=(Action.ENTRY_WRITE,)),
        guard_by(
            "records_task",
            "records_reads_task(records_task)",
            adds=(Action.TASK_SET,),
            changes=(Action.TASK_DO,),
        ),
        guard_by("records_taskchange", "records_reads_task_id(task_id)", adds=(Action.TASK_SET, Action.TASK_DO)),
        guard_by(
            "records_thread",
            "records_reads_thread(records_thread)",
            adds=(Action.MESSAGE_WRITE,),
            changes=(Action.MESSAGE_WRITE, Action.MESSAGE_READ),
        ),
        guard_by("records_message", "records_reads_thread_id(thread_id)", adds=(Action.MESSAGE_WRITE,)),
        migrations.RunSQL(OWN_NAME, migrations.RunSQL.noop),
    ]
