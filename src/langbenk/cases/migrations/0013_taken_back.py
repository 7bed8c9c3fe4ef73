"""A sharing on another ground than consent can be taken back: it is kept, and opens nothing from that moment."""

import django.db.models.deletion
from django.db import migrations, models

from langbenk.access.actions import Action

CHANGES = f"""
CREATE POLICY may_change ON cases_sharing FOR UPDATE
    USING (bench_open_for(person_id, ARRAY['{Action.ENTRY_UNSHARE.value}']))
    WITH CHECK (bench_open_for(person_id, ARRAY['{Action.ENTRY_UNSHARE.value}']));
"""

READS = """
-- As before; what was taken back is shared no more.
CREATE OR REPLACE FUNCTION cases_reads(entry cases_entry) RETURNS boolean
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
        ARRAY(SELECT s.service_id FROM cases_sharing s WHERE s.entry_id = entry.id AND s.at <= moment
              AND (s.ended_at IS NULL OR s.ended_at > moment)),
        CASE current_setting('langbenk.hat')
            WHEN 'staff' THEN coalesce(entry.written_by_id = nullif(current_setting('langbenk.employee'), '')::uuid,
                                       false)
            ELSE entry.written_by_id IS NULL AND entry.writer_id = me END,
        EXISTS (SELECT FROM cases_named n WHERE n.entry_id = entry.id AND n.reader_id = me));
END $$;
"""


class Migration(migrations.Migration):
    """Two fields, one limit, the deed's own policy, and the function behind every reading of an entry."""

    dependencies = [("cases", "0012_open_case_from_the_index"), ("organisation", "0001_tables")]

    operations = [
        migrations.AddField("sharing", "ended_at", models.DateTimeField(null=True)),
        migrations.AddField(
            "sharing",
            "ended_by",
            models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
            ),
        ),
        migrations.RemoveConstraint("sharing", "shared_once"),
        migrations.AddConstraint(
            "sharing",
            models.UniqueConstraint(
                condition=models.Q(("ended_at", None)), fields=("entry", "service"), name="shared_once"
            ),
        ),
        *(migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (CHANGES, READS)),
    ]
