"""Which lines of the log an entry takes with it: those about what is kept from the reader, or is for others by name."""

from django.db import migrations

HIDES = """
-- Whether a record named in the log is an entry that this reader may not know of: it is kept from them, or it names its
-- readers and they are none. That a service reads and writes notes of its own stands in the family's log
-- (pasientjournalloven § 22 a).
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
$$;
"""


class Migration(migrations.Migration):
    """The function keeps its name; the log asks it as before."""

    dependencies = [("cases", "0008_their_own_leader")]

    operations = [migrations.RunSQL(HIDES, migrations.RunSQL.noop)]
