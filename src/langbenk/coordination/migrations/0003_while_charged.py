"""Whoever is called to settle a disagreement sits there no longer than they have the charge."""

from django.db import migrations

DECIDERS = """
-- As before, with the day on which the charge ends.
DROP FUNCTION coordination_deciders(uuid, date);
CREATE FUNCTION coordination_deciders(about uuid, today date)
RETURNS TABLE (employee uuid, service uuid, name text, until date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH charged AS (
        SELECT DISTINCT ON (m.id) m.id, s.id AS service, trim(m.given_name || ' ' || m.family_name) AS name, c.kind,
               c.until
        FROM bench_charge c
        JOIN organisation_employee m ON m.id = c.employee_id
        JOIN organisation_employment e ON e.employee_id = m.id AND e.since <= today
             AND (e.until IS NULL OR e.until > today)
        JOIN organisation_unit u ON u.id = e.unit_id
        JOIN organisation_service s ON s.id = u.service_id AND (s.open_until IS NULL OR s.open_until > today)
        WHERE c.kind IN ('delegate', 'chief_executive') AND c.since <= today AND (c.until IS NULL OR c.until > today)
          AND about NOT IN (SELECT bench_kin(m.person_id, today)) AND NOT bench_closed_to(about, m.person_id)
          AND bench_open_for(about, ARRAY['coordination.read', 'dispute.raise', 'dispute.view', 'dispute.settle'])
        ORDER BY m.id, c.kind DESC, c.until DESC NULLS FIRST, s.name, s.id
    )
    SELECT c.id, c.service, c.name, c.until FROM charged c
    WHERE c.kind = 'delegate' OR NOT EXISTS (SELECT FROM charged d WHERE d.kind = 'delegate')
    ORDER BY c.name, c.id
$$;
"""


class Migration(migrations.Migration):
    """One function, made anew."""

    dependencies = [("coordination", "0002_closed_tables")]

    operations = [migrations.RunSQL(DECIDERS, migrations.RunSQL.noop)]
