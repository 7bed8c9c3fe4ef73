"""A question names nobody whose address is protected to a leader who is not named; a review is of strangers only."""

from django.db import migrations

QUESTIONS = """
-- As before; the name is left out where an address is protected and the reader is not named there.
CREATE OR REPLACE FUNCTION insight_questions(only_ uuid)
RETURNS TABLE (id uuid, about uuid, child text, own boolean, in_place boolean, words text, asked_at timestamptz,
               due_on date, answer text, answered_at timestamptz, answered_by text, line bigint, at timestamptz,
               action text, part text, permitted boolean, why text, ground text, name text, profession text,
               service_name text, consented_on timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    post uuid := nullif(current_setting('langbenk.employee', true), '')::uuid;
BEGIN
    RETURN QUERY SELECT q.id, q.person_id,
           CASE WHEN bench_open_to_unit(q.person_id) THEN trim(concat(p.given_name, ' ', p.family_name)) ELSE '' END,
           q.about_employee_id = post,
           NOT bench_leads(q.service_id),
           q.words, q.asked_at, q.due_on, q.answer, q.answered_at,
           trim(concat(a.given_name, ' ', a.family_name)), q.line, q.line_at,
           l.action::text, l.part::text, l.permitted, l.why::text, l.ground::text,
           trim(concat(m.given_name, ' ', m.family_name)),
           coalesce((SELECT e.profession FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
                     WHERE e.employee_id = m.id
                     ORDER BY (u.service_id = q.service_id) DESC, e.since DESC LIMIT 1), '')::text,
           s.name::text, c.given_at
    FROM insight_question q
    JOIN people_person p ON p.id = q.person_id
    JOIN organisation_employee m ON m.id = q.about_employee_id
    JOIN organisation_service s ON s.id = q.service_id
    JOIN audit_logline l ON l.id = q.line AND l.at = q.line_at
    LEFT JOIN organisation_employee a ON a.id = q.answered_by_id
    LEFT JOIN bench_consent c ON c.id = l.consent
    WHERE (only_ IS NULL OR q.id = only_) AND insight_asks_me(q)
    ORDER BY q.answered_at IS NOT NULL, q.due_on, q.asked_at, q.id LIMIT 200;
END $$;
"""

LOOKS = """
-- As before; never the looks at the reviewer's own family, or at anybody whose address is protected from them.
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
"""


class Migration(migrations.Migration):
    """Two functions, replaced."""

    dependencies = [("insight", "0007_before_the_door"), ("bench", "0010_barriers")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (QUESTIONS, LOOKS)]
