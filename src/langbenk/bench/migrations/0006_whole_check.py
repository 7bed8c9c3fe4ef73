"""The second check, whole: ages, charges, protected addresses, consents to relatives, the broken glass."""

from django.db import migrations

AGE = """
-- Whole years of the person on the day that is asked about; 0 for a child that is expected.
CREATE FUNCTION bench_age(about uuid) RETURNS integer
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN coalesce((SELECT extract(year FROM age(current_setting('langbenk.day')::date, p.birth_date))::integer
                     FROM people_person p WHERE p.id = about AND p.birth_date <= current_setting('langbenk.day')::date),
                    0);
END $$;
"""

PROTECTED = """
-- Whom one protection guards: the person, everybody in one family with them, and the wards of all these; never the one
-- it is set against.
CREATE FUNCTION bench_guarded_by(who uuid, against uuid) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY WITH near AS (
        SELECT who AS id
        UNION SELECT theirs.person_id FROM people_familymember mine
              JOIN people_familymember theirs ON theirs.family_id = mine.family_id
              WHERE mine.person_id = who AND theirs.person_id IS DISTINCT FROM against
    )
    SELECT near.id FROM near
    UNION SELECT g.child_id FROM near JOIN people_guardian g ON g.guardian_id = near.id
          WHERE g.child_id IS DISTINCT FROM against;
END $$;

CREATE INDEX protections_against ON bench_addressprotection (against_id) WHERE ended_at IS NULL;
CREATE INDEX protections_of ON bench_addressprotection (person_id);

CREATE FUNCTION bench_protection_holds(p bench_addressprotection) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT p.set_at <= current_setting('langbenk.at')::timestamptz
       AND (p.ended_at IS NULL OR p.ended_at > current_setting('langbenk.at')::timestamptz)
$$;

-- Whom the actor is barred from, and how strictly: two lists, for what is strict and for all.
CREATE FUNCTION bench_barred(actor uuid, only_strict boolean) RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN (SELECT coalesce(array_agg(g), '{}')
            FROM bench_addressprotection p, bench_guarded_by(p.person_id, p.against_id) AS g
            WHERE p.against_id = actor AND bench_protection_holds(p) AND (p.grade = 'strict' OR NOT only_strict));
END $$;

-- The protections that guard this person today. Whoever can be the protected one is found first: few are.
CREATE FUNCTION bench_protections(about uuid) RETURNS SETOF bench_addressprotection
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM bench_addressprotection) THEN RETURN; END IF;
    RETURN QUERY WITH mine AS (
        SELECT about AS id UNION SELECT guardian_id FROM people_guardian WHERE child_id = about
    ), near AS (
        SELECT mine.id FROM mine
        UNION SELECT theirs.person_id FROM mine JOIN people_familymember ours ON ours.person_id = mine.id
              JOIN people_familymember theirs ON theirs.family_id = ours.family_id
    )
    SELECT p.* FROM bench_addressprotection p
    WHERE p.person_id IN (SELECT near.id FROM near) AND bench_protection_holds(p)
      AND about IN (SELECT bench_guarded_by(p.person_id, p.against_id));
END $$;

-- Where an address is protected, what a whole service sits there for is opened by its named staff only.
CREATE FUNCTION bench_open_to_unit(about uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN coalesce((SELECT bool_and(nullif(current_setting('langbenk.employee'), '')::uuid = ANY (p.named_staff))
                     FROM bench_protections(about) p), true);
END $$;
"""

POSTS = """
-- What comes with the post, and is no seat: leading a service, working in the coordinating unit, and charges.
CREATE FUNCTION bench_posts(post uuid, services uuid[], today date)
RETURNS TABLE (kind text, ground text, service uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF services = '{}' THEN RETURN; END IF;
    RETURN QUERY
    SELECT DISTINCT 'leader', 'koml-25-1', u.service_id
    FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
    WHERE e.employee_id = post AND e.profession = 'leader' AND e.since <= today AND (e.until IS NULL OR e.until > today)
    UNION ALL
    SELECT 'at_the_unit', 'hol-7-3', s.id FROM organisation_service s
    WHERE s.id = ANY (services) AND s.coordinating_unit
    UNION ALL
    SELECT DISTINCT c.kind::text, c.ground::text, NULL::uuid FROM bench_charge c
    WHERE c.employee_id = post AND c.since <= today AND (c.until IS NULL OR c.until > today);
END $$;
"""

ENTER = """
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
        WHERE m.id = employee AND m.person_id = actor AND e.since <= today AND (e.until IS NULL OR e.until > today);
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

CONSENTED = """
-- Who decides on this kind of information today, among those who sit there: the person alone from their own age, a
-- foster home that has been given the say, an appointed guardian, or the guardians together (barnelova § 30,
-- pasient- og brukerrettighetsloven §§ 4-3, 4-4). One against whom an address protection is set is not asked.
CREATE FUNCTION bench_givers(about uuid, what text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY WITH seats AS (
        SELECT t.kind, t.relative_id FROM bench_tie t
        WHERE t.person_id = about AND t.kind IN ('self', 'guardian', 'foster_parent', 'appointed_guardian')
          AND (t.kind <> 'foster_parent' OR t.ground = 'pbrl-4-4')
          AND t.since <= current_setting('langbenk.day')::date
          AND (t.until IS NULL OR t.until > current_setting('langbenk.day')::date)
          AND NOT EXISTS (SELECT FROM bench_protections(about) p WHERE p.against_id = t.relative_id)
    ), asked AS (
        SELECT c.part, bench_age(about) >= c.own_age AS alone,
               EXISTS (SELECT FROM seats WHERE seats.kind = 'appointed_guardian') AS appointed,
               EXISTS (SELECT FROM seats WHERE seats.kind = 'foster_parent') AS foster,
               EXISTS (SELECT FROM seats WHERE seats.kind = 'guardian') AS guarded
        FROM bench_partcopy c WHERE c.part = what
    )
    SELECT DISTINCT seats.relative_id FROM asked JOIN seats ON seats.kind = CASE
        WHEN asked.appointed AND (asked.alone OR NOT asked.guarded) THEN 'appointed_guardian'
        WHEN asked.alone THEN 'self'
        WHEN asked.foster THEN 'foster_parent'
        ELSE 'guardian' END;
END $$;

-- The consent by which a service, or a relative, sees a part: the last one given, once all who decide have said yes.
CREATE OR REPLACE FUNCTION bench_consented(about uuid, seat uuid, what text) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM bench_consent c WHERE c.person_id = about AND c.part = what
                   AND (c.service_id = seat OR c.relative_id = seat)) THEN RETURN NULL; END IF;
    RETURN (
        SELECT CASE WHEN bool_and(c.id IS NOT NULL) THEN (array_agg(c.id ORDER BY c.given_at DESC, c.id))[1] END
        FROM bench_givers(about, what) AS g(giver)
        LEFT JOIN bench_consent c ON c.person_id = about AND (c.service_id = seat OR c.relative_id = seat)
                                  AND c.part = what AND c.given_by_id = g.giver AND c.answer = 'yes'
                                  AND bench_consent_holds(c));
END $$;

CREATE OR REPLACE FUNCTION bench_parts() RETURNS SETOF text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT c.part::text FROM bench_partcopy c;
END $$;
"""


class Migration(migrations.Migration):
    """What was asked before still is; what nobody has been given opens nothing."""

    dependencies = [("bench", "0005_whole_bench")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (AGE, PROTECTED, POSTS, CONSENTED, ENTER)]
