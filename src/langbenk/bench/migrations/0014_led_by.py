"""Where an address is protected, the leader of the service that holds a seat opens it too, besides the named staff."""

from django.db import migrations

TIES = """
-- As before; somebody must be able to let the others in when nobody of the service has been named yet.
CREATE OR REPLACE FUNCTION bench_ties(about uuid) RETURNS TABLE (kind text, ground text, seat uuid, id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT t.kind::text, t.ground::text, coalesce(t.on_behalf_of_id, t.service_id), t.id
    FROM bench_tie t
    WHERE t.person_id = about
      AND t.since <= current_setting('langbenk.day')::date
      AND (t.until IS NULL OR t.until > current_setting('langbenk.day')::date)
      AND CASE current_setting('langbenk.hat')
          WHEN 'family' THEN t.relative_id = current_setting('langbenk.actor')::uuid
                             AND (t.kind <> 'guardian' OR bench_guards(about, t.relative_id))
          WHEN 'staff' THEN
              coalesce(t.on_behalf_of_id, t.service_id) = ANY (current_setting('langbenk.services')::uuid[])
              AND (t.employee_id = nullif(current_setting('langbenk.employee'), '')::uuid
                   OR (t.service_id IS NOT NULL AND (bench_open_to_unit(about) OR bench_leads(t.service_id))))
          ELSE false END;
    IF current_setting('langbenk.services') = '{}' THEN RETURN; END IF;
    RETURN QUERY SELECT 'emergency', l.ground::text, l.service_id, l.id
    FROM bench_lifting l
    WHERE l.person_id = about AND l.employee_id = nullif(current_setting('langbenk.employee'), '')::uuid
      AND l.service_id = ANY (current_setting('langbenk.services')::uuid[])
      AND l.at <= current_setting('langbenk.at')::timestamptz AND l.until > current_setting('langbenk.at')::timestamptz
      AND NOT EXISTS (SELECT FROM bench_protections(about));
END $$;
"""


class Migration(migrations.Migration):
    """One function, replaced."""

    dependencies = [("bench", "0013_relatives")]

    operations = [migrations.RunSQL(TIES, migrations.RunSQL.noop)]
