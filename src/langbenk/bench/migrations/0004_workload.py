"""How many children each of some employees coordinates for: a number, and never whom."""

from django.db import migrations

WORKLOAD = """
-- For whoever stands at an open door, with the right to appoint a coordinator for the child behind it.
CREATE FUNCTION bench_workload(employees uuid[]) RETURNS TABLE (employee uuid, families bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT t.employee_id, count(DISTINCT t.person_id)
    FROM bench_tie t
    WHERE t.employee_id = ANY (employees) AND t.kind IN ('child_coordinator', 'coordinator')
      AND t.since <= current_setting('langbenk.day')::date
      AND (t.until IS NULL OR t.until > current_setting('langbenk.day')::date)
      AND bench_permits('coordinator.appoint', nullif(current_setting('langbenk.about', true), '')::uuid)
    GROUP BY t.employee_id
$$;
"""


class Migration(migrations.Migration):
    """One function, beside those of the second check."""

    dependencies = [("bench", "0003_closed_tables")]

    operations = [migrations.RunSQL(WORKLOAD, migrations.RunSQL.noop)]
