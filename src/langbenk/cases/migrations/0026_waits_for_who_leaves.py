"""Whoever is being let go is not appointed in the same moment: the two wait for each other.

A key share lets a no-key update pass; a share does not, and keys that point at the employee still do.
"""

from django.db import migrations

STAYS = """
-- As before, and behind whoever notes in this moment that the employee leaves.
CREATE OR REPLACE FUNCTION cases_stays(who uuid, day date) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT coalesce(current_setting('langbenk.action', true) = 'coordinator.appoint', false) THEN RETURN NULL; END IF;
    PERFORM FROM organisation_employee m WHERE m.id = who FOR SHARE;
    RETURN EXISTS (
        SELECT FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
        JOIN organisation_service s ON s.id = u.service_id AND s.municipal
        WHERE e.employee_id = who AND e.since <= day AND (e.until IS NULL OR e.until > day)
          AND (s.open_until IS NULL OR s.open_until > day));
END $$;
"""


class Migration(migrations.Migration):
    """One function, replaced."""

    dependencies = [("cases", "0025_told_of_the_others")]

    operations = [migrations.RunSQL(STAYS, migrations.RunSQL.noop)]
