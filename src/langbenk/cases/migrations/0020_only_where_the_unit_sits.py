"""A leader answers for roles that meet only where there is an appointment to make: in an open case at whose bench the
coordinating unit sits. Elsewhere there is nothing to settle, and nothing is told.
"""

from django.db import migrations

CONFLICTS = """
-- As before; a leader is answered about an open case where the coordinating unit sits today, for nobody else appoints:
-- about those who work in a service that they lead, and the leader of that very unit about anybody, for they read the
-- case by the unit's own seat.
CREATE OR REPLACE FUNCTION cases_role_conflicts(about uuid, employees uuid[], on_day date)
RETURNS TABLE (employee uuid, reasons text[], answer text, leaders text[], reference text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    the_case uuid;
BEGIN
    IF NOT (bench_permits('coordinator.appoint', about) OR bench_permits('role.settle', about)) THEN RETURN; END IF;
    SELECT c.id INTO the_case FROM cases_case c WHERE c.person_id = about AND c.closed_at IS NULL;
    IF NOT bench_permits('coordinator.appoint', about) THEN
        IF the_case IS NULL OR NOT EXISTS (
            SELECT FROM bench_tie t WHERE t.person_id = about AND t.kind = 'coordinating_unit' AND t.since <= on_day
            AND (t.until IS NULL OR t.until > on_day)) THEN RETURN; END IF;
        employees := ARRAY(SELECT e FROM unnest(employees) AS e WHERE bench_leads_employee(e) OR (
            bench_permits('board.read', about) AND EXISTS (
                SELECT FROM bench_tie t WHERE t.person_id = about AND t.kind = 'coordinating_unit'
                AND bench_leads(t.service_id))));
    END IF;
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
           coalesce(left(the_case::text, 8), '')
    FROM found f GROUP BY f.id;
END $$;
"""

STAYS = """
-- Whether somebody works in a service of the municipality's own on a day, held so until the deed is done: whoever notes
-- meanwhile that they leave waits, and finds the seat that the deed has given. Asked while an appointment is made.
CREATE FUNCTION cases_stays(who uuid, day date) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT coalesce(current_setting('langbenk.action', true) = 'coordinator.appoint', false) THEN RETURN NULL; END IF;
    PERFORM FROM organisation_employee m WHERE m.id = who FOR KEY SHARE;
    RETURN EXISTS (
        SELECT FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
        JOIN organisation_service s ON s.id = u.service_id AND s.municipal
        WHERE e.employee_id = who AND e.since <= day AND (e.until IS NULL OR e.until > day)
          AND (s.open_until IS NULL OR s.open_until > day));
END $$;
"""


class Migration(migrations.Migration):
    """One function replaced, and one more."""

    dependencies = [
        ("cases", "0019_by_nobodys_hand"),
        ("bench", "0023_contact_with_health"),
    ]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (CONFLICTS, STAYS)]
