"""The review of the log: the looks of a period, and what has been looked at, for whoever is charged with it."""

from django.db import migrations

HOLDS = """
-- May the actor do this by what comes with the post, about nobody in particular?
CREATE FUNCTION bench_holds(act text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN coalesce(current_setting('langbenk.actor', true), '') <> '' AND EXISTS (
        SELECT FROM bench_grantcopy g
        WHERE g.action = act AND g.tie = ANY (current_setting('langbenk.posts')::text[]));
END $$;
CREATE POLICY may_read ON insight_looked FOR SELECT USING (bench_holds('log.review'));
CREATE POLICY may_add ON insight_looked FOR INSERT
    WITH CHECK (bench_holds('log.review') AND current_setting('langbenk.action', true) = 'log.review');
CREATE INDEX looked_at ON insight_looked (until, since);
"""

LOOKS = """
-- Every look by somebody at work in a period, from the first day to the last, with what the signals ask of it.
CREATE FUNCTION insight_looks(from_day date, to_day date)
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
    ), pairs AS (
        SELECT DISTINCT k.employee, k.person, k.service FROM looked k
    ), known AS (
        SELECT a.employee, a.person, a.service,
               coalesce(lower(m.family_name) = lower(p.family_name) AND p.family_name <> '', false) AS same_surname,
               coalesce(own.phone <> '' AND (own.phone = p.phone OR EXISTS (
                   SELECT FROM people_guardian g JOIN people_person r ON r.id = g.guardian_id
                   WHERE g.child_id = a.person AND r.phone = own.phone)), false) AS same_number,
               (SELECT max(t.until) FROM bench_tie t WHERE t.person_id = a.person AND t.employee_id = a.employee
                HAVING bool_and(t.until IS NOT NULL AND t.until <= to_day)) AS seat_ended,
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

-- How many, and never who: open cases by step, persons with a coordinator by kind, plans by state.
CREATE FUNCTION insight_numbers() RETURNS TABLE (name text, many bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT bench_holds('numbers.read') THEN RETURN; END IF;
    RETURN QUERY SELECT 'step-' || c.step, count(*) FROM cases_case c WHERE c.closed_at IS NULL GROUP BY c.step
    UNION ALL
    SELECT 'seats-' || t.kind, count(DISTINCT t.person_id) FROM bench_tie t
    WHERE t.kind IN ('child_coordinator', 'coordinator')
      AND t.since <= current_setting('langbenk.day')::date
      AND (t.until IS NULL OR t.until > current_setting('langbenk.day')::date)
    GROUP BY t.kind
    UNION ALL
    SELECT 'plan-' || p.state, count(*) FROM plans_plan p GROUP BY p.state;
END $$;
"""


class Migration(migrations.Migration):
    """The figures come out as counts, and who reads them never meets a person."""

    dependencies = [("insight", "0003_questions"), ("plans", "0002_closed_tables")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (HOLDS, LOOKS)]
