"""Who leads a service that sits apart is in no conflict of roles that others may hear of."""

from django.db import migrations

CONFLICTS = """
-- As before; a seat that stands apart gives a reason only to those who know of it (krisesenterlova § 5).
CREATE OR REPLACE FUNCTION cases_role_conflicts(about uuid, employees uuid[], on_day date)
RETURNS TABLE (employee uuid, reasons text[], answer text, leaders text[], reference text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT (bench_permits('coordinator.appoint', about) OR bench_permits('role.settle', about)) THEN RETURN; END IF;
    RETURN QUERY
    WITH jobs AS (
        SELECT e.employee_id AS id, e.profession, u.service_id FROM organisation_employment e
        JOIN organisation_unit u ON u.id = e.unit_id
        WHERE e.employee_id = ANY (employees) AND e.since <= on_day AND (e.until IS NULL OR e.until > on_day)
    ), found AS (
        SELECT d.by_id AS id, 'decided' AS reason FROM cases_decision d
        WHERE d.person_id = about AND d.by_id = ANY (employees)
        UNION SELECT j.id, 'at-the-unit' FROM jobs j JOIN organisation_service s ON s.id = j.service_id
              WHERE s.coordinating_unit
        UNION SELECT j.id, 'leads' FROM jobs j
              JOIN bench_tie t ON coalesce(t.on_behalf_of_id, t.service_id) = j.service_id
              WHERE j.profession = 'leader' AND t.person_id = about AND t.kind <> 'reporter'
                AND bench_shows_seat(about, t.apart, coalesce(t.on_behalf_of_id, t.service_id))
                AND t.since <= on_day AND (t.until IS NULL OR t.until > on_day)
    )
    SELECT f.id, array_agg(f.reason ORDER BY f.reason),
           coalesce((SELECT r.answer FROM cases_rolechoice r WHERE r.person_id = about AND r.employee_id = f.id
                     ORDER BY r.at DESC, r.id LIMIT 1), '')::text,
           ARRAY(SELECT DISTINCT m.given_name || ' ' || m.family_name
                 FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
                 JOIN organisation_service s ON s.id = u.service_id JOIN organisation_employee m ON m.id = e.employee_id
                 WHERE e.profession = 'leader' AND e.since <= on_day AND (e.until IS NULL OR e.until > on_day)
                   AND m.id <> f.id
                   AND (s.coordinating_unit OR s.id IN (SELECT j.service_id FROM jobs j WHERE j.id = f.id))
                 ORDER BY 1),
           coalesce((SELECT left(c.id::text, 8) FROM cases_case c
                     WHERE c.person_id = about AND c.closed_at IS NULL), '')
    FROM found f GROUP BY f.id;
END $$;
"""


class Migration(migrations.Migration):
    """One function, replaced."""

    dependencies = [("cases", "0009_what_hides"), ("bench", "0017_the_mere_contact")]

    operations = [migrations.RunSQL(CONFLICTS, migrations.RunSQL.noop)]
