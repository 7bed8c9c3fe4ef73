"""Who is asked for a consent so that somebody sees a kind of information, and what they have answered."""

from django.db import migrations

ASKED = """
-- Who decides whether this receiver sees this kind of information: those who decide on it, but for a guardian from the
-- day the person is 16. From then on the young person says what the parents see, whatever it is (helsepersonelloven
-- § 22).
CREATE FUNCTION bench_asked(about uuid, what text, receiver uuid) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF bench_age(about) >= 16 AND EXISTS (
        SELECT FROM bench_tie t WHERE t.person_id = about AND t.kind = 'guardian' AND t.relative_id = receiver
                                  AND t.since <= current_setting('langbenk.day')::date
                                  AND (t.until IS NULL OR t.until > current_setting('langbenk.day')::date)) THEN
        RETURN QUERY SELECT bench_givers(about, 'health');
    ELSE
        RETURN QUERY SELECT bench_givers(about, what);
    END IF;
END $$;

-- The same for the deed that keeps an answer, and for nobody else.
CREATE FUNCTION bench_asks(about uuid, what text, receiver uuid) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF bench_open_for(about, ARRAY['consent.give', 'consent.record']) THEN
        RETURN QUERY SELECT bench_asked(about, what, receiver);
    END IF;
END $$;

CREATE OR REPLACE FUNCTION bench_consented(about uuid, seat uuid, what text) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM bench_consent c WHERE c.person_id = about AND c.part = what
                   AND (c.service_id = seat OR c.relative_id = seat)) THEN RETURN NULL; END IF;
    RETURN (
        SELECT CASE WHEN bool_and(c.id IS NOT NULL) THEN (array_agg(c.id ORDER BY c.given_at DESC, c.id))[1] END
        FROM bench_asked(about, what, seat) AS g(giver)
        LEFT JOIN bench_consent c ON c.person_id = about AND (c.service_id = seat OR c.relative_id = seat)
                                  AND c.part = what AND c.given_by_id = g.giver AND c.answer = 'yes'
                                  AND bench_consent_holds(c));
END $$;
"""

ANSWERS = """
DROP FUNCTION bench_answers(uuid);
-- Everybody who sees something here by consent only, or still has one, with each kind of information, those who are
-- asked about it, and what each has answered. Staff, and the person, read it whole; anybody else reads what they are
-- asked about themselves, and what they have answered before, whether it counts today or not.
CREATE FUNCTION bench_answers(about uuid)
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
        UNION
        SELECT coalesce(g.service_id, g.relative_id), g.service_id IS NOT NULL, NULL, false, g.part FROM given g
        WHERE g.answer = 'yes' AND coalesce(g.service_id, g.relative_id) NOT IN (SELECT s.receiver FROM seats s)
          AND NOT bench_hides_seat(about, g.service_id)
    ), deciding AS MATERIALIZED (
        SELECT p.part, giver FROM bench_partcopy p CROSS JOIN LATERAL bench_givers(about, p.part) AS giver
    ), answered AS (
        SELECT a.*, d.giver AS giver, true AS asked FROM asking a
        JOIN deciding d ON d.part = CASE WHEN a.kin = 'guardian' THEN 'health' ELSE a.part END
        UNION
        SELECT a.*, g.given_by_id, false FROM asking a
        JOIN given g ON coalesce(g.service_id, g.relative_id) = a.receiver AND g.part = a.part
        WHERE NOT EXISTS (SELECT FROM deciding d WHERE d.giver = g.given_by_id
                          AND d.part = CASE WHEN a.kin = 'guardian' THEN 'health' ELSE a.part END)
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


class Migration(migrations.Migration):
    """What opens is asked as before by ``bench_consented``; what is shown comes from ``bench_answers``."""

    dependencies = [("bench", "0009_ends_by_itself")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (ASKED, ANSWERS)]
