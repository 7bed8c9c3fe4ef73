"""The review sees a seat that has ended by itself: with the job in its service, or with the service."""

from django.db import migrations

LOOKS = """
-- As before; a seat has ended too when the job in the service that it was held for, or the service itself, has.
CREATE OR REPLACE FUNCTION insight_looks(from_day date, to_day date)
RETURNS TABLE (employee uuid, person uuid, day date, action text, permitted boolean, searched boolean,
               service_seated boolean, same_surname boolean, same_number boolean, seat_ended date, leaves_on date,
               protected boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT bench_holds('log.review') THEN RETURN; END IF;
    RETURN QUERY
    WITH looked AS (
        SELECT l.employee, l.person, l.service, (l.at AT TIME ZONE 'Europe/Oslo')::date AS day, l.action, l.permitted
        FROM audit_logline l
        WHERE l.at >= from_day::timestamp AT TIME ZONE 'Europe/Oslo'
          AND l.at < (to_day + 1)::timestamp AT TIME ZONE 'Europe/Oslo'
          AND l.employee IS NOT NULL AND l.person IS NOT NULL
          AND l.person <> ALL (current_setting('langbenk.kin')::uuid[] || current_setting('langbenk.barred')::uuid[])
    ), pairs AS (
        SELECT DISTINCT k.employee, k.person, k.service FROM looked k
    ), known AS (
        SELECT a.employee, a.person, a.service,
               coalesce(lower(m.family_name) = lower(p.family_name) AND p.family_name <> '', false) AS same_surname,
               coalesce(own.phone <> '' AND (own.phone = p.phone OR EXISTS (
                   SELECT FROM people_guardian g JOIN people_person r ON r.id = g.guardian_id
                   WHERE g.child_id = a.person AND r.phone = own.phone)), false) AS same_number,
               (SELECT max(ended.day) FROM bench_tie t
                CROSS JOIN LATERAL (SELECT least(
                    t.until,
                    (SELECT s.open_until FROM organisation_service s WHERE s.id = t.on_behalf_of_id),
                    (SELECT max(e.until) FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
                     WHERE e.employee_id = t.employee_id AND u.service_id = t.on_behalf_of_id
                     HAVING bool_and(e.until IS NOT NULL))) AS day) AS ended
                WHERE t.person_id = a.person AND t.employee_id = a.employee
                HAVING bool_and(ended.day IS NOT NULL AND ended.day <= to_day)) AS seat_ended,
               (SELECT max(e.until) FROM organisation_employment e WHERE e.employee_id = a.employee
                HAVING bool_and(e.until IS NOT NULL)) AS leaves_on,
               EXISTS (SELECT FROM bench_protections(a.person)) AS protected
        FROM pairs a
        JOIN organisation_employee m ON m.id = a.employee
        JOIN people_person own ON own.id = m.person_id
        LEFT JOIN people_person p ON p.id = a.person
    )
    SELECT k.employee, k.person, k.day, k.action::text, k.permitted,
           k.action IN ('person.search', 'concern.register'),
           EXISTS (SELECT FROM bench_tie t
                   WHERE t.person_id = k.person AND k.service = coalesce(t.on_behalf_of_id, t.service_id)
                     AND t.since <= k.day AND (t.until IS NULL OR t.until > k.day)),
           n.same_surname, n.same_number, n.seat_ended, n.leaves_on, n.protected
    FROM looked k
    JOIN known n ON n.employee = k.employee AND n.person = k.person AND n.service IS NOT DISTINCT FROM k.service;
END $$;
"""


class Migration(migrations.Migration):
    """One function, replaced."""

    dependencies = [("insight", "0009_while_it_stands"), ("organisation", "0001_tables")]

    operations = [migrations.RunSQL(LOOKS, migrations.RunSQL.noop)]
