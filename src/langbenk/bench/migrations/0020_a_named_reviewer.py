"""Who goes through the broken glass is named the moment that it breaks."""

from django.db import migrations

REVIEWER = """
-- Who is to go through the glass that the actor is breaking: of the coordinating unit that sits there, else of any; its
-- leader first, then by name. Never the one who breaks it, nor anybody close to the person.
CREATE FUNCTION bench_glass_reviewer(about uuid) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date;
BEGIN
    IF NOT bench_open_for(about, ARRAY['glass.break']) THEN RETURN NULL; END IF;
    today := current_setting('langbenk.day')::date;
    RETURN (
        SELECT m.id
        FROM organisation_employee m
        JOIN organisation_employment e ON e.employee_id = m.id AND e.since <= today
                                      AND (e.until IS NULL OR e.until > today)
        JOIN organisation_unit u ON u.id = e.unit_id
        JOIN organisation_service s ON s.id = u.service_id AND s.coordinating_unit
                                   AND (s.open_until IS NULL OR s.open_until > today)
        WHERE m.person_id <> current_setting('langbenk.actor')::uuid
          AND about NOT IN (SELECT bench_kin(m.person_id, today)) AND NOT bench_closed_to(about, m.person_id)
        ORDER BY EXISTS (SELECT FROM bench_tie t WHERE t.person_id = about AND t.service_id = s.id
                         AND t.since <= today AND (t.until IS NULL OR t.until > today)) DESC,
                 e.profession = 'leader' DESC, m.given_name, m.family_name, m.id
        LIMIT 1);
END $$;
"""


class Migration(migrations.Migration):
    """One function."""

    dependencies = [("bench", "0019_kin_by_consent"), ("organisation", "0001_tables")]

    operations = [migrations.RunSQL(REVIEWER, migrations.RunSQL.noop)]
