"""Somebody is always named to go through a broken glass, and stays so; and who is to be told, reminded and shown."""

from django.db import migrations

REVIEWERS = """
-- Who may go through a glass that was broken, the first choice first: of the coordinating unit that sits there, else of
-- any, its leader first; where nobody there can, whoever controls the log, then the data protection officer, then the
-- chief executive. Never the one who broke it, nor anybody close to the person or barred from them.
CREATE FUNCTION bench_reviewers(about uuid, broken_by uuid, today date) RETURNS TABLE (id uuid, place bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT m.id, row_number() OVER (ORDER BY k.turn, k.leads DESC, m.given_name, m.family_name, m.id)
    FROM (
        SELECT e.employee_id AS who, e.profession = 'leader' AS leads,
               CASE WHEN EXISTS (
                   SELECT FROM bench_tie t WHERE t.person_id = about AND t.service_id = s.id
                   AND t.since <= today AND (t.until IS NULL OR t.until > today)) THEN 1 ELSE 2 END AS turn
        FROM organisation_service s JOIN organisation_unit u ON u.service_id = s.id
        JOIN organisation_employment e ON e.unit_id = u.id AND e.since <= today AND (e.until IS NULL OR e.until > today)
        WHERE s.coordinating_unit AND (s.open_until IS NULL OR s.open_until > today)
        UNION ALL
        SELECT c.employee_id, false,
               3 + array_position(ARRAY['log_controller', 'data_protection_officer', 'chief_executive'], c.kind::text)
        FROM bench_charge c
        WHERE c.kind IN ('log_controller', 'data_protection_officer', 'chief_executive')
          AND c.since <= today AND (c.until IS NULL OR c.until > today)
          AND EXISTS (SELECT FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
                      JOIN organisation_service s ON s.id = u.service_id
                      WHERE e.employee_id = c.employee_id AND e.since <= today
                        AND (e.until IS NULL OR e.until > today)
                        AND (s.open_until IS NULL OR s.open_until > today))
    ) AS k JOIN organisation_employee m ON m.id = k.who
    WHERE m.person_id <> broken_by
      AND about NOT IN (SELECT bench_kin(m.person_id, today)) AND NOT bench_closed_to(about, m.person_id);
END $$;

CREATE OR REPLACE FUNCTION bench_glass_reviewer(about uuid) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT bench_open_for(about, ARRAY['glass.break']) THEN RETURN NULL; END IF;
    RETURN (SELECT r.id FROM bench_reviewers(about, current_setting('langbenk.actor')::uuid,
                                             current_setting('langbenk.day')::date) r ORDER BY r.place LIMIT 1);
END $$;
"""

GOES_THROUGH = """
-- Whether the actor goes through this glass: those at the coordinating unit any, others what they are named for.
CREATE FUNCTION bench_goes_through(l bench_lifting) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN bench_permits('glass.review', l.person_id)
       AND ('at_the_unit' = ANY (coalesce(nullif(current_setting('langbenk.posts', true), ''), '{}')::text[])
            OR coalesce(l.reviewer_id = nullif(current_setting('langbenk.employee', true), '')::uuid, false));
END $$;
DROP POLICY may_read ON bench_lifting;
CREATE POLICY may_read ON bench_lifting FOR SELECT USING (bench_goes_through(bench_lifting));
CREATE INDEX liftings_of_a_reviewer ON bench_lifting (reviewer_id) WHERE reviewed_at IS NULL;

CREATE OR REPLACE FUNCTION bench_liftings(which uuid DEFAULT NULL)
RETURNS TABLE (id uuid, person uuid, name text, employee uuid, employee_name text, service_name text, ground text,
               because text, at timestamptz, until timestamptz, review_by date, reviewer_name text,
               reviewed_at timestamptz, finding text, note text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT l.id, l.person_id,
           CASE WHEN bench_open_to_unit(l.person_id) OR EXISTS (
                    SELECT FROM bench_tie t WHERE t.person_id = l.person_id AND bench_leads(t.service_id)
                    AND t.since <= current_setting('langbenk.day')::date
                    AND (t.until IS NULL OR t.until > current_setting('langbenk.day')::date))
                THEN trim(p.given_name || ' ' || p.family_name) ELSE '' END,
           l.employee_id, trim(m.given_name || ' ' || m.family_name), s.name::text, l.ground::text, l.because, l.at,
           l.until, l.review_by, coalesce(trim(r.given_name || ' ' || r.family_name), ''), l.reviewed_at,
           l.finding::text, l.note
    FROM bench_lifting l
    JOIN people_person p ON p.id = l.person_id
    JOIN organisation_employee m ON m.id = l.employee_id
    JOIN organisation_service s ON s.id = l.service_id
    LEFT JOIN organisation_employee r ON r.id = l.reviewer_id
    WHERE (which IS NULL OR l.id = which) AND bench_goes_through(l)
    ORDER BY l.reviewed_at IS NOT NULL, CASE WHEN l.reviewed_at IS NULL THEN l.review_by END, l.at DESC, l.id
    LIMIT 100;
END $$;

CREATE OR REPLACE FUNCTION bench_glass_waiting() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT count(*) FROM bench_lifting l WHERE l.reviewed_at IS NULL AND bench_goes_through(l)
$$;
"""

ANSWERERS = """
-- Who can answer today for an employee's reading about a person: the leaders of the service that is asked.
CREATE FUNCTION insight_leaders(asked uuid, looked uuid, about uuid) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := current_setting('langbenk.day')::date;
BEGIN
    RETURN QUERY SELECT DISTINCT m.id FROM organisation_employment e
    JOIN organisation_unit u ON u.id = e.unit_id
    JOIN organisation_service s ON s.id = u.service_id AND (s.open_until IS NULL OR s.open_until > today)
    JOIN organisation_employee m ON m.id = e.employee_id
    WHERE s.id = asked AND e.profession = 'leader' AND e.since <= today
      AND (e.until IS NULL OR e.until > today) AND m.id <> looked
      AND about NOT IN (SELECT bench_kin(m.person_id, today)) AND about <> ALL (bench_barred(m.person_id, false));
END $$;

-- The same; where that service has none, the leaders of the coordinating unit.
CREATE FUNCTION insight_answerers(q insight_question) RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    found uuid[] := ARRAY(SELECT insight_leaders(q.service_id, q.about_employee_id, q.person_id));
BEGIN
    IF found <> '{}' THEN RETURN found; END IF;
    RETURN ARRAY(SELECT DISTINCT one FROM organisation_service s,
                 LATERAL insight_leaders(s.id, q.about_employee_id, q.person_id) AS one WHERE s.coordinating_unit);
END $$;

-- Whom to tell that they are asked, for the one who asks.
CREATE FUNCTION insight_to_tell(which uuid) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT unnest(insight_answerers(q)) FROM insight_question q
    WHERE q.id = which AND q.asked_by_id::text = current_setting('langbenk.actor', true);
END $$;

-- Whom to tell that they are answered, for the one who answers; nobody where the line has left their log since.
CREATE FUNCTION insight_asker(which uuid) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN (SELECT q.asked_by_id FROM insight_question q JOIN audit_logline l ON l.id = q.line AND l.at = q.line_at
            WHERE q.id = which AND insight_asks_me(q) AND NOT EXISTS (
                SELECT FROM cases_withholding w
                WHERE w.entry_id = l.record AND w.relative_id = q.asked_by_id AND w.ended_at IS NULL));
END $$;
"""

WAITS = """
CREATE INDEX questions_that_wait ON insight_question (due_on) WHERE answered_at IS NULL;

-- What the actor, at work, is to go through or answer, the soonest due first; it names nobody.
CREATE FUNCTION insight_waits(last date, many integer) RETURNS TABLE (what text, person uuid, thing uuid, due date)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    post uuid := nullif(current_setting('langbenk.employee', true), '')::uuid;
BEGIN
    IF post IS NULL THEN RETURN; END IF;
    RETURN QUERY SELECT w.what, w.person, w.thing, w.due FROM (
        SELECT 'glass' AS what, l.person_id AS person, l.id AS thing, l.review_by AS due FROM bench_lifting l
        WHERE l.reviewer_id = post AND l.reviewed_at IS NULL AND l.review_by <= last AND bench_goes_through(l)
        UNION ALL
        SELECT 'question', q.person_id, q.id, q.due_on FROM insight_question q
        WHERE 'leader' = ANY (current_setting('langbenk.posts')::text[]) AND q.answered_at IS NULL
          AND q.due_on <= last AND q.about_employee_id <> post AND insight_asks_me(q)
    ) AS w ORDER BY w.due, w.thing LIMIT many;
END $$;

-- How many are past their day, for the one who controls the log: of the glass, of that nobody is named for, questions.
CREATE FUNCTION insight_late() RETURNS TABLE (glass bigint, unnamed bigint, asked bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := nullif(current_setting('langbenk.day', true), '')::date;
BEGIN
    IF today IS NULL OR NOT (bench_holds('log.review') OR current_setting('langbenk.hat', true) = 'system') THEN
        RETURN;
    END IF;
    RETURN QUERY SELECT
        (SELECT count(*) FROM bench_lifting l WHERE l.reviewed_at IS NULL AND l.review_by < today),
        (SELECT count(*) FROM bench_lifting l WHERE l.reviewed_at IS NULL AND l.reviewer_id IS NULL),
        (SELECT count(*) FROM insight_question q WHERE q.answered_at IS NULL AND q.due_on < today);
END $$;
"""

NIGHT = """
-- Names somebody anew for each glass whose reviewer can go through it no more, or that has none. Who was named.
CREATE FUNCTION insight_name_anew() RETURNS SETOF uuid
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := nullif(current_setting('langbenk.day', true), '')::date;
BEGIN
    IF coalesce(current_setting('langbenk.hat', true), '') <> 'system' THEN RETURN; END IF;
    RETURN QUERY
    UPDATE bench_lifting l SET reviewer_id = anew.id
    FROM (SELECT w.id AS lifting, (SELECT r.id FROM bench_reviewers(w.person_id, m.person_id, today) r
                                   ORDER BY r.place LIMIT 1) AS id
          FROM bench_lifting w JOIN organisation_employee m ON m.id = w.employee_id
          WHERE w.reviewed_at IS NULL
            AND NOT EXISTS (SELECT FROM bench_reviewers(w.person_id, m.person_id, today) r WHERE r.id = w.reviewer_id)
          ) AS anew
    WHERE l.id = anew.lifting AND l.reviewed_at IS NULL AND l.reviewer_id IS DISTINCT FROM anew.id
    RETURNING l.reviewer_id;
END $$;

-- Who is late: those named for a glass, and those who are asked, past the day.
CREATE FUNCTION insight_overdue() RETURNS TABLE (what text, who uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := nullif(current_setting('langbenk.day', true), '')::date;
BEGIN
    IF coalesce(current_setting('langbenk.hat', true), '') <> 'system' THEN RETURN; END IF;
    RETURN QUERY SELECT DISTINCT 'glass', l.reviewer_id FROM bench_lifting l
    WHERE l.reviewed_at IS NULL AND l.review_by < today AND l.reviewer_id IS NOT NULL
    UNION ALL
    SELECT DISTINCT 'question', one FROM insight_question q, LATERAL unnest(insight_answerers(q)) AS one
    WHERE q.answered_at IS NULL AND q.due_on < today;
END $$;
"""


class Migration(migrations.Migration):
    """One reading narrowed, and functions for telling, reminding and showing."""

    dependencies = [
        ("insight", "0010_ended_by_itself"),
        ("bench", "0027_until_grown_up"),
        ("cases", "0009_what_hides"),
    ]

    operations = [
        migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (REVIEWERS, GOES_THROUGH, ANSWERERS, WAITS, NIGHT)
    ]
