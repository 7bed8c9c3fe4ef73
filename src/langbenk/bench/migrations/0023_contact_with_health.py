"""From 16 the mere contact with a health service is the young person's to tell of (helsepersonelloven §§ 21, 22): the
bench, its rows, the consents and whoever would read a text name none to a parent. And where an address is protected: a
leader who may let others in sees whom the broken glass was about, and what one told who must not know comes to the
right hands.
"""

from django.db import migrations

CONTACT = """
-- The kinds of service that are health services (``law.services.HEALTH``; a test holds the two together).
CREATE FUNCTION bench_is_health(kind text) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT kind IN ('municipal_health', 'specialist_health', 'mental_health_institution', 'child_mental_health',
                    'child_habilitation', 'gp', 'dental')
$$;

-- Whether it is not for this reader to know that the person has to do with this service: a health service, from the day
-- that the person is 16, for a reader at home to whom they have not opened what is health (pasient- og
-- brukerrettighetsloven § 3-4, helsepersonelloven §§ 21, 22). Whoever leads the work is known to everybody round it:
-- ``seat`` is the kind of the very seat, empty where the service is named without one. To somebody at home with nothing
-- to read here it says the same of everybody.
CREATE FUNCTION bench_hides_contact(about uuid, which uuid, seat text DEFAULT '') RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF which IS NULL OR current_setting('langbenk.hat', true) IS DISTINCT FROM 'family' THEN RETURN false; END IF;
    IF NOT (bench_permits('home.read', about) OR bench_permits('entry.read', about)) THEN RETURN true; END IF;
    RETURN seat NOT IN ('child_coordinator', 'coordinator', 'deputy')
       AND EXISTS (SELECT FROM organisation_service s WHERE s.id = which AND bench_is_health(s.kind))
       AND bench_age(about) >= 16 AND NOT bench_permits('decision.read', about);
END $$;

-- Whether the actor has an answer of their own about this service that still counts: they know of it, and can renew it
-- or take it back.
CREATE FUNCTION bench_has_answered(about uuid, which uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT FROM bench_consent c
                   WHERE c.person_id = about AND c.service_id = which AND bench_consent_holds(c)
                     AND c.given_by_id = nullif(current_setting('langbenk.actor', true), '')::uuid);
END $$;
"""

ROWS = """
CREATE POLICY nor_one_with_a_health_service ON bench_tie AS RESTRICTIVE FOR SELECT
    USING (NOT bench_hides_contact(person_id, coalesce(on_behalf_of_id, service_id), kind)
           OR bench_has_answered(person_id, coalesce(on_behalf_of_id, service_id)));
CREATE POLICY nor_one_about_a_health_service ON bench_consent AS RESTRICTIVE FOR SELECT
    USING (given_by_id::text = current_setting('langbenk.actor', true)
           OR NOT bench_hides_contact(person_id, service_id) OR bench_has_answered(person_id, service_id));
"""

SEATS = """
-- As before, without the health services that are not for this reader to know of.
CREATE OR REPLACE FUNCTION bench_seats(about uuid)
RETURNS TABLE (id uuid, kind text, ground text, since date, until date, employee uuid, relative uuid, service uuid,
               service_name text, service_kind text, given_name text, family_name text, profession text, phone text,
               kinship text, consented text[], apart boolean, human uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT (bench_permits('case.read', about) OR bench_permits('home.read', about)) THEN RETURN; END IF;
    RETURN QUERY SELECT t.id, t.kind::text, t.ground::text, t.since, t.until, t.employee_id, t.relative_id, s.id,
           s.name::text, s.kind::text,
           coalesce(m.given_name, r.given_name, '')::text, coalesce(m.family_name, r.family_name, '')::text,
           coalesce((SELECT e.profession FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
                     WHERE e.employee_id = m.id AND u.service_id = s.id ORDER BY e.since DESC LIMIT 1), '')::text,
           coalesce(nullif(m.phone, ''), s.phone, '')::text, coalesce(g.kinship, '')::text,
           (SELECT coalesce(array_agg(p.part), '{}')
            FROM (SELECT DISTINCT c.part::text FROM bench_consent c
                  WHERE c.person_id = about AND (c.service_id = s.id OR c.relative_id = t.relative_id)) AS p(part)
            WHERE bench_consented(about, coalesce(s.id, t.relative_id), p.part) IS NOT NULL),
           t.apart, coalesce(m.person_id, t.relative_id)
    FROM bench_tie t
    LEFT JOIN organisation_employee m ON m.id = t.employee_id
    LEFT JOIN organisation_service s ON s.id = coalesce(t.on_behalf_of_id, t.service_id)
    LEFT JOIN people_person r ON r.id = t.relative_id
    LEFT JOIN people_guardian g ON g.child_id = about AND g.guardian_id = t.relative_id
                             AND (g.until IS NULL OR g.until > current_setting('langbenk.day')::date)
    WHERE t.person_id = about
      AND (t.until IS NULL OR t.until > current_setting('langbenk.day')::date)
      AND t.kind <> 'reporter'
      AND bench_stands(t)
      AND NOT bench_hides_contact(about, s.id, t.kind)
      AND (NOT t.apart OR coalesce(t.on_behalf_of_id, t.service_id) = ANY (current_setting('langbenk.services')::uuid[])
           OR EXISTS (SELECT FROM bench_ties(about) me WHERE me.kind = 'self'))
    ORDER BY t.since, t.made_at, t.id;
END $$;
"""

ANSWERS = """
-- As before; a parent is not asked about a health service that they may not know of, for asking would tell. What they
-- have answered about one before, they know, and can take back.
CREATE OR REPLACE FUNCTION bench_answers(about uuid)
RETURNS TABLE (receiver uuid, is_service boolean, name text, kind text, seated boolean, part text, opens boolean,
               giver uuid, giver_name text, giver_kind text, asked boolean, answer text, given_at timestamptz,
               until date, how text, recorder text, purpose text, lifts text, processing text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH needing AS (
        SELECT g.tie FROM bench_grantcopy g
        WHERE g.consent <> '' AND bench_age(about) >= g.since_age AND bench_age(about) < g.until_age
        UNION
        SELECT r.tie FROM bench_readercopy r
        WHERE r.by_consent AND bench_age(about) >= r.since_age AND bench_age(about) < r.until_age
    ), seats AS (
        SELECT DISTINCT coalesce(t.on_behalf_of_id, t.service_id, t.relative_id) AS receiver,
               t.relative_id IS NULL AS is_service, CASE WHEN t.relative_id IS NOT NULL THEN t.kind END AS kin
        FROM bench_tie t
        WHERE t.person_id = about AND t.kind IN (SELECT n.tie FROM needing n)
          AND (t.until IS NULL OR t.until > current_setting('langbenk.day')::date) AND bench_stands(t)
          AND NOT (t.apart AND bench_hides_seat(about, coalesce(t.on_behalf_of_id, t.service_id)))
          AND NOT EXISTS (SELECT FROM bench_protections(about) p WHERE p.against_id = t.relative_id)
    ), given AS MATERIALIZED (
        SELECT c.* FROM bench_consent c WHERE c.person_id = about AND bench_consent_holds(c)
    ), asking AS (
        SELECT s.receiver, s.is_service, s.kin, true AS seated, p.part FROM seats s CROSS JOIN bench_partcopy p
        WHERE NOT (s.is_service AND bench_hides_contact(about, s.receiver)) OR bench_has_answered(about, s.receiver)
        UNION
        SELECT coalesce(g.service_id, g.relative_id), g.service_id IS NOT NULL, NULL, false, g.part FROM given g
        WHERE g.answer = 'yes' AND coalesce(g.service_id, g.relative_id) NOT IN (SELECT s.receiver FROM seats s)
          AND NOT bench_hides_seat(about, g.service_id)
          AND (NOT bench_hides_contact(about, g.service_id) OR bench_has_answered(about, g.service_id))
    ), deciding AS MATERIALIZED (
        SELECT p.part, giver FROM bench_partcopy p CROSS JOIN LATERAL bench_givers(about, p.part) AS giver
    ), answered AS (
        SELECT a.*, d.giver AS giver, true AS asked FROM asking a
        JOIN deciding d ON d.part = CASE WHEN a.kin IN ('guardian', 'foster_parent') THEN 'health' ELSE a.part END
        UNION
        SELECT a.*, g.given_by_id, false FROM asking a
        JOIN given g ON coalesce(g.service_id, g.relative_id) = a.receiver AND g.part = a.part
        WHERE NOT EXISTS (SELECT FROM deciding d WHERE d.giver = g.given_by_id
                          AND d.part = CASE WHEN a.kin IN ('guardian', 'foster_parent') THEN 'health' ELSE a.part END)
    ), told AS (
        SELECT a.*, g.answer, g.given_at, g.until, g.how, g.recorded_by_id, g.purpose, g.lifts, g.processing,
               coalesce(bool_and(coalesce(g.answer = 'yes', false)) FILTER (WHERE a.asked) OVER each_one, false)
                   AND a.seated AS opens,
               coalesce(bool_or(a.giver = nullif(current_setting('langbenk.actor', true), '')::uuid)
                   FILTER (WHERE a.asked) OVER each_one, false) AS asks_me
        FROM answered a
        LEFT JOIN given g ON coalesce(g.service_id, g.relative_id) = a.receiver AND g.part = a.part
                         AND g.given_by_id = a.giver
        WINDOW each_one AS (PARTITION BY a.receiver, a.part)
    )
    SELECT t.receiver, t.is_service, coalesce(s.name, trim(k.given_name || ' ' || k.family_name)),
           coalesce(s.kind, t.kin, ''), t.seated, t.part, t.opens, t.giver, trim(p.given_name || ' ' || p.family_name),
           coalesce((SELECT b.kind FROM bench_tie b WHERE b.person_id = about AND b.relative_id = t.giver
                     AND b.kind IN ('self', 'guardian', 'foster_parent', 'appointed_guardian')
                     ORDER BY b.until DESC NULLS FIRST, b.kind DESC LIMIT 1), ''),
           t.asked, coalesce(t.answer, ''), t.given_at, t.until, coalesce(t.how, ''),
           coalesce(e.given_name || ' ' || e.family_name, ''), coalesce(t.purpose, ''), coalesce(t.lifts, ''),
           coalesce(t.processing, '')
    FROM told t
    LEFT JOIN organisation_service s ON s.id = t.receiver AND t.is_service
    LEFT JOIN people_person k ON k.id = t.receiver AND NOT t.is_service
    JOIN people_person p ON p.id = t.giver
    LEFT JOIN organisation_employee e ON e.id = t.recorded_by_id
    WHERE (bench_permits('consent.read', about) OR bench_permits('consent.record', about))
      AND (current_setting('langbenk.hat') = 'staff' OR t.asks_me
           OR about = current_setting('langbenk.actor')::uuid
           OR t.giver = current_setting('langbenk.actor')::uuid)
    ORDER BY NOT t.is_service, coalesce(s.name, k.given_name), t.receiver, t.part, p.given_name, p.id
$$;
"""

GLASS = """
-- As before; the leader of a service that sits there itself is shown the name too, as they are let in where an address
-- is protected.
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
    WHERE (which IS NULL OR l.id = which) AND bench_permits('glass.review', l.person_id)
    ORDER BY l.reviewed_at IS NOT NULL, CASE WHEN l.reviewed_at IS NULL THEN l.review_by END, l.at DESC, l.id
    LIMIT 100;
END $$;
"""

TO_JOIN = """
-- What was told of this person by somebody who must not know that they are here, and was written down as told of
-- another (``people_double``): for those who follow up the case, to be joined with it.
CREATE FUNCTION bench_to_join(about uuid)
RETURNS TABLE (id uuid, at timestamptz, name text, service_name text, words text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT (bench_permits('protection.read', about) AND bench_permits('concern.read', about)) THEN RETURN; END IF;
    RETURN QUERY
    SELECT n.id, n.at, trim(m.given_name || ' ' || m.family_name), s.name::text, n.text
    FROM people_double d JOIN cases_concern n ON n.person_id = d.person_id
    JOIN organisation_employee m ON m.id = n.written_by_id JOIN organisation_service s ON s.id = n.service_id
    WHERE d.original_id = about ORDER BY n.at DESC, n.id;
END $$;
"""


class Migration(migrations.Migration):
    """Four functions, two policies, and three functions replaced."""

    dependencies = [("bench", "0022_charges_and_closeness"), ("people", "0005_doubles")]

    operations = [
        migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (CONTACT, ROWS, SEATS, ANSWERS, GLASS, TO_JOIN)
    ]
