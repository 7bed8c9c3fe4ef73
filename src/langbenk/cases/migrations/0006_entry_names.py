"""Those behind an entry by name, to those who read that very entry; and where a list of entries begins to look."""

from django.db import migrations

NAMES = """
-- A relative's name is closed to most; whoever reads an entry may know who wrote it, and for whom.
CREATE FUNCTION cases_names(entry uuid) RETURNS TABLE (id uuid, given_name text, family_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT p.id, p.given_name::text, p.family_name::text
    FROM people_person p
    WHERE cases_reads_entry(entry)
      AND p.id IN (SELECT e.writer_id FROM cases_entry e WHERE e.id = entry
                   UNION SELECT n.reader_id FROM cases_named n WHERE n.entry_id = entry
                   UNION SELECT w.relative_id FROM cases_withholding w WHERE w.entry_id = entry)
$$;
"""

NEAR = """
-- The entries about one person that this reader may come to read, the newest first, from before one moment and entry:
-- generously, so that a list asks the policy about those it can show, and not about every one there is.
CREATE FUNCTION cases_near(about uuid, before_at timestamptz, before_id uuid) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    me uuid := nullif(current_setting('langbenk.actor', true), '')::uuid;
    post uuid;
    services uuid[];
BEGIN
    IF NOT bench_permits('entry.read', about) THEN RETURN; END IF;
    post := nullif(current_setting('langbenk.employee'), '')::uuid;
    services := current_setting('langbenk.services')::uuid[];
    RETURN QUERY WITH kinds AS MATERIALIZED (
        SELECT k.audience, k.part, k.service_id FROM (
            SELECT DISTINCT e.audience, e.part, e.service_id FROM cases_entry e WHERE e.person_id = about
            OFFSET 0  -- so that each kind is asked about once, and not each entry
        ) AS k
        WHERE bench_reads(about, k.audience, k.part, k.service_id, '{}', false, false)
    )
    SELECT e.id FROM cases_entry e
    WHERE e.person_id = about AND (e.at, e.id) < (before_at, before_id)
      AND (e.writer_id = me OR e.written_by_id = post
           OR EXISTS (SELECT FROM kinds k WHERE k.audience = e.audience AND k.part = e.part
                      AND k.service_id IS NOT DISTINCT FROM e.service_id)
           OR EXISTS (SELECT FROM cases_named n WHERE n.entry_id = e.id AND n.reader_id = me)
           OR EXISTS (SELECT FROM cases_sharing s WHERE s.entry_id = e.id AND s.service_id = ANY (services)))
      AND NOT EXISTS (SELECT FROM cases_withholding w WHERE w.entry_id = e.id AND w.ended_at IS NULL
                      AND (w.relative_id = me OR w.service_id = ANY (services)))
    ORDER BY e.at DESC, e.id DESC;
END $$;
"""


class Migration(migrations.Migration):
    """Names come one entry at a time, so that no list of them can be asked for."""

    dependencies = [("cases", "0005_closed_entries")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (NAMES, NEAR)]
