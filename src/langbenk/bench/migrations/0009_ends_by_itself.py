"""A seat ends by itself on the day that what it rests on ends: parental responsibility, a service, a job."""

from django.db import migrations

STANDS = """
-- Whether a guardian's seat still rests on parental responsibility: it ends when the child turns 18 (barnelova § 33),
-- and on the day that the register says it has ended for this guardian.
CREATE FUNCTION bench_guards(child uuid, guardian uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := current_setting('langbenk.day')::date;
BEGIN
    RETURN bench_age(child) < 18
       AND (NOT EXISTS (SELECT FROM people_guardian g
                        WHERE g.child_id = child AND g.guardian_id = guardian AND g.until <= today)
            OR EXISTS (SELECT FROM people_guardian g
                       WHERE g.child_id = child AND g.guardian_id = guardian
                         AND g.since <= today AND (g.until IS NULL OR g.until > today)));
END $$;

-- Whether what a seat rests on still stands, on the day that is asked about or from a coming day.
CREATE FUNCTION bench_stands(t bench_tie) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := current_setting('langbenk.day')::date;
BEGIN
    IF t.kind = 'guardian' THEN RETURN bench_guards(t.person_id, t.relative_id); END IF;
    IF t.relative_id IS NOT NULL THEN RETURN true; END IF;
    RETURN NOT EXISTS (SELECT FROM organisation_service s
                       WHERE s.id = coalesce(t.on_behalf_of_id, t.service_id) AND s.open_until <= today)
       AND (t.employee_id IS NULL
            OR EXISTS (SELECT FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
                       WHERE e.employee_id = t.employee_id AND u.service_id = t.on_behalf_of_id
                         AND (e.until IS NULL OR e.until > today)));
END $$;
"""

TIES = """
CREATE OR REPLACE FUNCTION bench_ties(about uuid) RETURNS TABLE (kind text, ground text, seat uuid, id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT t.kind::text, t.ground::text, coalesce(t.on_behalf_of_id, t.service_id), t.id
    FROM bench_tie t
    WHERE t.person_id = about
      AND t.since <= current_setting('langbenk.day')::date
      AND (t.until IS NULL OR t.until > current_setting('langbenk.day')::date)
      AND CASE current_setting('langbenk.hat')
          WHEN 'family' THEN t.relative_id = current_setting('langbenk.actor')::uuid
                             AND (t.kind <> 'guardian' OR bench_guards(about, t.relative_id))
          WHEN 'staff' THEN
              coalesce(t.on_behalf_of_id, t.service_id) = ANY (current_setting('langbenk.services')::uuid[])
              AND (t.employee_id = nullif(current_setting('langbenk.employee'), '')::uuid
                   OR (t.service_id IS NOT NULL AND bench_open_to_unit(about)))
          ELSE false END;
    IF current_setting('langbenk.services') = '{}' THEN RETURN; END IF;
    RETURN QUERY SELECT 'emergency', l.ground::text, l.service_id, l.id
    FROM bench_lifting l
    WHERE l.person_id = about AND l.employee_id = nullif(current_setting('langbenk.employee'), '')::uuid
      AND l.service_id = ANY (current_setting('langbenk.services')::uuid[])
      AND l.at <= current_setting('langbenk.at')::timestamptz AND l.until > current_setting('langbenk.at')::timestamptz
      AND NOT EXISTS (SELECT FROM bench_protections(about));
END $$;

CREATE OR REPLACE FUNCTION bench_mine(act text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    me uuid := nullif(current_setting('langbenk.actor', true), '')::uuid;
    post uuid;
    services uuid[];
    closed uuid[];
    today date;
BEGIN
    IF me IS NULL THEN RETURN; END IF;
    -- Read once: asked of every row, the settings alone would take longer than all the rest.
    post := nullif(current_setting('langbenk.employee'), '')::uuid;
    services := current_setting('langbenk.services')::uuid[];
    closed := current_setting('langbenk.kin')::uuid[] || current_setting('langbenk.barred')::uuid[];
    today := current_setting('langbenk.day')::date;
    RETURN QUERY SELECT DISTINCT t.person_id
    FROM (SELECT * FROM bench_tie WHERE employee_id = post
          UNION ALL
          SELECT * FROM bench_tie WHERE current_setting('langbenk.hat') = 'family' AND relative_id = me) AS t
    JOIN bench_grantcopy g ON g.tie = t.kind AND g.action = act
    WHERE t.since <= today AND (t.until IS NULL OR t.until > today)
      AND (t.on_behalf_of_id IS NULL OR t.on_behalf_of_id = ANY (services))
      AND t.person_id <> ALL (closed)
      AND (t.kind <> 'guardian' OR bench_guards(t.person_id, t.relative_id))
      AND ((g.since_age = 0 AND g.until_age = 200)
           OR (bench_age(t.person_id) >= g.since_age AND bench_age(t.person_id) < g.until_age))
      AND (g.consent = '' OR bench_consented(t.person_id, coalesce(t.on_behalf_of_id, me), g.consent) IS NOT NULL);
END $$;
"""

GIVERS = """
-- Who decides on this kind of information today, among those who sit there. From their own age the person alone, also
-- beside an appointed guardian while they are under 18 (pasient- og brukerrettighetsloven § 4-3, helsepersonelloven
-- § 22, opplæringslova § 24-5); grown up, an appointed guardian where there is one. Before that, a foster home that has
-- been given the say (pasient- og brukerrettighetsloven § 4-4), the guardians together (barnelova § 30), or one who is
-- appointed where nobody has parental responsibility. One against whom an address protection is set is not asked.
CREATE OR REPLACE FUNCTION bench_givers(about uuid, what text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY WITH seats AS (
        SELECT t.kind, t.relative_id FROM bench_tie t
        WHERE t.person_id = about AND t.kind IN ('self', 'guardian', 'foster_parent', 'appointed_guardian')
          AND (t.kind <> 'foster_parent' OR t.ground = 'pbrl-4-4')
          AND t.since <= current_setting('langbenk.day')::date
          AND (t.until IS NULL OR t.until > current_setting('langbenk.day')::date)
          AND (t.kind <> 'guardian' OR bench_guards(about, t.relative_id))
          AND NOT EXISTS (SELECT FROM bench_protections(about) p WHERE p.against_id = t.relative_id)
    ), asked AS (
        SELECT bench_age(about) >= c.own_age AS alone, bench_age(about) >= 18 AS grown,
               EXISTS (SELECT FROM seats WHERE seats.kind = 'appointed_guardian') AS appointed,
               EXISTS (SELECT FROM seats WHERE seats.kind = 'foster_parent') AS foster,
               EXISTS (SELECT FROM seats WHERE seats.kind = 'guardian') AS guarded
        FROM bench_partcopy c WHERE c.part = what
    )
    SELECT DISTINCT seats.relative_id FROM asked JOIN seats ON seats.kind = CASE
        WHEN asked.alone AND asked.grown AND asked.appointed THEN 'appointed_guardian'
        WHEN asked.alone THEN 'self'
        WHEN asked.foster THEN 'foster_parent'
        WHEN asked.guarded THEN 'guardian'
        ELSE 'appointed_guardian' END;
END $$;
"""

ENTER = """
-- As before; a service that has closed is nobody's service any more.
CREATE OR REPLACE FUNCTION
    bench_enter(actor uuid, employee uuid, hat text, at timestamptz, action text, about uuid)
RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := (at AT TIME ZONE 'Europe/Oslo')::date;
    services uuid[] := '{}';
    kin uuid[] := '{}';
    barred uuid[];
    strictly uuid[] := '{}';
    posts jsonb;
BEGIN
    IF hat = 'staff' THEN
        SELECT coalesce(array_agg(DISTINCT u.service_id), '{}') INTO services
        FROM organisation_employment e
        JOIN organisation_employee m ON m.id = e.employee_id
        JOIN organisation_unit u ON u.id = e.unit_id
        JOIN organisation_service s ON s.id = u.service_id
        WHERE m.id = employee AND m.person_id = actor AND e.since <= today AND (e.until IS NULL OR e.until > today)
              AND (s.open_until IS NULL OR s.open_until > today);
        SELECT coalesce(array_agg(k), '{}') INTO kin FROM bench_kin(actor, today) AS k;
    END IF;
    PERFORM set_config('langbenk.at', at::text, true), set_config('langbenk.day', today::text, true);
    barred := bench_barred(actor, false);
    IF barred <> '{}' THEN strictly := bench_barred(actor, true); END IF;
    SELECT coalesce(jsonb_agg(jsonb_build_object('kind', p.kind, 'ground', p.ground, 'service', p.service)
                              ORDER BY p.kind, p.service), '[]') INTO posts
    FROM bench_posts(employee, services, today) p;
    PERFORM set_config('langbenk.actor', actor::text, true),
            set_config('langbenk.employee', CASE hat WHEN 'staff' THEN coalesce(employee::text, '') ELSE '' END, true),
            set_config('langbenk.hat', hat, true),
            set_config('langbenk.services', services::text, true),
            set_config('langbenk.kin', kin::text, true),
            set_config('langbenk.barred', barred::text, true),
            set_config('langbenk.posts', CASE WHEN services = '{}' THEN '{}' ELSE
                (SELECT array_agg(k)::text FROM (SELECT 'employed' UNION SELECT p ->> 'kind'
                                                 FROM jsonb_array_elements(posts) AS p) AS all_kinds(k)) END, true),
            set_config('langbenk.action', action, true),
            set_config('langbenk.about', coalesce(about::text, ''), true);
    RETURN jsonb_build_object(
        'employed', (SELECT coalesce(jsonb_agg(jsonb_build_object('service', s.id, 'kind', s.kind) ORDER BY s.id), '[]')
                     FROM organisation_service s WHERE s.id = ANY (services)),
        'posts', posts,
        'own_family', coalesce(about = ANY (kin), false),
        'barred', CASE WHEN about = ANY (strictly) THEN 'strict' WHEN about = ANY (barred) THEN 'confidential' END,
        'protected', EXISTS (SELECT FROM bench_protections(about)),
        'age', bench_age(about),
        'ties', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', t.kind, 'ground', t.ground, 'service', t.seat,
                                                              'id', t.id) ORDER BY t.kind, t.seat, t.id), '[]')
                 FROM bench_ties(about) AS t),
        'consents', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'service', a.service, 'part', a.part)
                                               ORDER BY a.service, a.part), '[]')
                     FROM (SELECT DISTINCT n.service_id AS service, n.part FROM bench_consent n
                           WHERE n.person_id = about
                             AND (n.service_id = ANY (services) OR (hat = 'family' AND n.relative_id = actor))) AS a,
                          bench_consented(about, coalesce(a.service, actor), a.part) AS c(id)
                     WHERE c.id IS NOT NULL));
END $$;
"""

SEATS = """
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
      AND (NOT t.apart OR coalesce(t.on_behalf_of_id, t.service_id) = ANY (current_setting('langbenk.services')::uuid[])
           OR EXISTS (SELECT FROM bench_ties(about) me WHERE me.kind = 'self'))
    ORDER BY t.since, t.made_at, t.id;
END $$;

-- Nor is a seat that stands apart read as a row.
CREATE POLICY a_seat_apart_is_not_known ON bench_tie AS RESTRICTIVE FOR SELECT
    USING (NOT apart OR NOT bench_hides_seat(person_id, coalesce(on_behalf_of_id, service_id)));
"""


class Migration(migrations.Migration):
    """Functions replaced one by one: the policies ask these by name."""

    dependencies = [("bench", "0008_whole_closed")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (STANDS, TIES, GIVERS, ENTER, SEATS)]
