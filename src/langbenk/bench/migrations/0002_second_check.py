"""The database's own check: who is asking, what ties they hold, and what those ties open.

Every function here reads the tables as their owner and answers only about the actor named by ``bench_enter`` in this
transaction. Without that, the answer to everything is no. They are plpgsql, because its plans are kept from one
statement to the next: row-level security asks once for each row.
"""

from django.db import migrations

ENTER = """
CREATE FUNCTION bench_enter(actor uuid, employee uuid, hat text, at timestamptz, action text, about uuid)
RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := (at AT TIME ZONE 'Europe/Oslo')::date;
    services uuid[] := '{}';
    kin uuid[] := '{}';
BEGIN
    IF hat = 'staff' THEN
        SELECT coalesce(array_agg(DISTINCT u.service_id), '{}') INTO services
        FROM organisation_employment e
        JOIN organisation_employee m ON m.id = e.employee_id
        JOIN organisation_unit u ON u.id = e.unit_id
        WHERE m.id = employee AND m.person_id = actor AND e.since <= today AND (e.until IS NULL OR e.until > today);
        SELECT coalesce(array_agg(k), '{}') INTO kin FROM bench_kin(actor, today) AS k;
    END IF;
    PERFORM set_config('langbenk.actor', actor::text, true),
            set_config('langbenk.employee', CASE hat WHEN 'staff' THEN coalesce(employee::text, '') ELSE '' END, true),
            set_config('langbenk.hat', hat, true),
            set_config('langbenk.day', today::text, true),
            set_config('langbenk.at', at::text, true),
            set_config('langbenk.services', services::text, true),
            set_config('langbenk.kin', kin::text, true),
            set_config('langbenk.action', action, true),
            set_config('langbenk.about', coalesce(about::text, ''), true);
    RETURN jsonb_build_object(
        'employed', (SELECT coalesce(jsonb_agg(jsonb_build_object('service', s.id, 'kind', s.kind) ORDER BY s.id), '[]')
                     FROM organisation_service s WHERE s.id = ANY (services)),
        'own_family', coalesce(about = ANY (kin), false),
        'ties', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', t.kind, 'ground', t.ground, 'service', t.seat)
                                           ORDER BY t.kind, t.seat), '[]') FROM bench_ties(about) AS t),
        'consents', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'service', s, 'part', p.part)
                                               ORDER BY s, p.part), '[]')
                     FROM unnest(services) AS s, bench_parts() AS p(part), bench_consented(about, s, p.part) AS c(id)
                     WHERE c.id IS NOT NULL));
END $$;
"""

KIN = """
-- Close family: in one family with me, a ward of one who is (the register knows no family of a child that is expected
-- or was just written down), my guardian or ward, a ward of the same guardian, or declared.
CREATE FUNCTION bench_kin(actor uuid, today date) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT actor
    UNION SELECT theirs.person_id FROM people_familymember mine
          JOIN people_familymember theirs ON theirs.family_id = mine.family_id WHERE mine.person_id = actor
    UNION SELECT ward.child_id FROM people_familymember mine
          JOIN people_familymember theirs ON theirs.family_id = mine.family_id
          JOIN people_guardian ward ON ward.guardian_id = theirs.person_id WHERE mine.person_id = actor
    UNION SELECT child_id FROM people_guardian WHERE guardian_id = actor
    UNION SELECT guardian_id FROM people_guardian WHERE child_id = actor
    UNION SELECT sibling.child_id FROM people_guardian mine
          JOIN people_guardian sibling ON sibling.guardian_id = mine.guardian_id WHERE mine.child_id = actor
    UNION SELECT person_id FROM bench_barrier
          WHERE against_id = actor AND kind = 'own_family' AND since <= today AND (until IS NULL OR until > today);
END $$;
"""

TIES = """
CREATE FUNCTION bench_consent_holds(c bench_consent) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT c.given_at <= current_setting('langbenk.at')::timestamptz
       AND (c.withdrawn_at IS NULL OR c.withdrawn_at > current_setting('langbenk.at')::timestamptz)
       AND (c.until IS NULL OR c.until > current_setting('langbenk.day')::date)
$$;

-- The parts of what is written that some tie sees by consent only.
CREATE FUNCTION bench_parts() RETURNS SETOF text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT DISTINCT g.consent::text FROM bench_grantcopy g WHERE g.consent <> '';
END $$;

-- The consent by which a service sees a part: the last one given, once every guardian on the bench has given theirs.
-- One who has not answered, or has withdrawn, keeps it shut (barnelova § 30: together).
CREATE FUNCTION bench_consented(about uuid, seat uuid, what text) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN bool_and(c.id IS NOT NULL) THEN (array_agg(c.id ORDER BY c.given_at DESC, c.id))[1] END
        FROM bench_tie t
        LEFT JOIN bench_consent c ON c.person_id = about AND c.service_id = seat AND c.part = what
                                  AND c.given_by_id = t.relative_id AND bench_consent_holds(c)
        WHERE t.person_id = about AND t.kind = 'guardian' AND t.since <= current_setting('langbenk.day')::date
          AND (t.until IS NULL OR t.until > current_setting('langbenk.day')::date));
END $$;

-- The ties that the actor holds today to one person, and the service that sits there through each.
CREATE FUNCTION bench_ties(about uuid) RETURNS TABLE (kind text, ground text, seat uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT t.kind::text, t.ground::text, coalesce(t.on_behalf_of_id, t.service_id)
    FROM bench_tie t
    WHERE t.person_id = about
      AND t.since <= current_setting('langbenk.day')::date
      AND (t.until IS NULL OR t.until > current_setting('langbenk.day')::date)
      AND CASE current_setting('langbenk.hat')
          WHEN 'family' THEN t.relative_id = current_setting('langbenk.actor')::uuid
          WHEN 'staff' THEN
              coalesce(t.on_behalf_of_id, t.service_id) = ANY (current_setting('langbenk.services')::uuid[])
              AND (t.service_id IS NOT NULL OR t.employee_id = nullif(current_setting('langbenk.employee'), '')::uuid)
          ELSE false END;
END $$;
"""

PERMITS = """
CREATE FUNCTION bench_permits(act text, about uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF coalesce(current_setting('langbenk.actor', true), '') = '' OR about IS NULL THEN RETURN false; END IF;
    IF about = ANY (current_setting('langbenk.kin')::uuid[]) THEN RETURN false; END IF;
    IF current_setting('langbenk.services') <> '{}'
       AND EXISTS (SELECT FROM bench_grantcopy g WHERE g.action = act AND g.tie = 'employed') THEN RETURN true; END IF;
    RETURN EXISTS (
        SELECT FROM bench_ties(about) t
        JOIN bench_grantcopy g ON g.tie = t.kind AND g.action = act
        WHERE g.consent = '' OR bench_consented(about, t.seat, g.consent) IS NOT NULL);
END $$;

-- Does the door stand open for this person, with a deed that this actor may do?
CREATE FUNCTION bench_open(about uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT coalesce(current_setting('langbenk.about', true) = about::text
                    AND bench_permits(current_setting('langbenk.action', true), about), false)
$$;

-- The same, and with one of these deeds: what reads cannot write, and a deed writes what is its own.
CREATE FUNCTION bench_open_for(about uuid, deeds text[]) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT coalesce(current_setting('langbenk.action', true) = ANY (deeds) AND bench_open(about), false)
$$;

-- Is somebody close family of the person behind the open door? Null unless a seat is being given there: who belongs to
-- whom is not for looking up.
CREATE FUNCTION bench_is_kin(about uuid, somebody uuid, today date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT CASE WHEN bench_open_for(about, ARRAY['coordinator.appoint', 'seat.offer'])
           THEN about IN (SELECT bench_kin(somebody, today)) END
$$;

-- The persons whom the actor's own seats open for an action: what ``bench_permits`` answers, asked from the other end.
CREATE FUNCTION bench_mine(act text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    me uuid := nullif(current_setting('langbenk.actor', true), '')::uuid;
    post uuid;
    services uuid[];
    kin uuid[];
    today date;
BEGIN
    IF me IS NULL THEN RETURN; END IF;
    -- Read once: asked of every row, the settings alone would take longer than all the rest.
    post := nullif(current_setting('langbenk.employee'), '')::uuid;
    services := current_setting('langbenk.services')::uuid[];
    kin := current_setting('langbenk.kin')::uuid[];
    today := current_setting('langbenk.day')::date;
    RETURN QUERY SELECT DISTINCT t.person_id
    FROM (SELECT * FROM bench_tie WHERE employee_id = post
          UNION ALL
          SELECT * FROM bench_tie WHERE current_setting('langbenk.hat') = 'family' AND relative_id = me) AS t
    JOIN bench_grantcopy g ON g.tie = t.kind AND g.action = act
    WHERE t.since <= today AND (t.until IS NULL OR t.until > today)
      AND (t.on_behalf_of_id IS NULL OR t.on_behalf_of_id = ANY (services))
      AND t.person_id <> ALL (kin)
      AND (g.consent = '' OR bench_consented(t.person_id, t.on_behalf_of_id, g.consent) IS NOT NULL);
END $$;
"""

SEATS = """
-- Everybody on the bench today or from a coming day, with the names a reader of the bench may see.
CREATE FUNCTION bench_seats(about uuid)
RETURNS TABLE (id uuid, kind text, ground text, since date, until date, employee uuid, relative uuid, service uuid,
               service_name text, service_kind text, given_name text, family_name text, profession text, phone text,
               kinship text, consented text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT (bench_permits('case.read', about) OR bench_permits('home.read', about)) THEN RETURN; END IF;
    RETURN QUERY SELECT t.id, t.kind::text, t.ground::text, t.since, t.until, t.employee_id, t.relative_id, s.id,
           s.name::text, s.kind::text,
           coalesce(m.given_name, r.given_name, '')::text, coalesce(m.family_name, r.family_name, '')::text,
           coalesce((SELECT e.profession FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
                     WHERE e.employee_id = m.id AND u.service_id = s.id ORDER BY e.since DESC LIMIT 1), '')::text,
           coalesce(nullif(m.phone, ''), s.phone, '')::text, coalesce(g.kinship, '')::text,
           (SELECT coalesce(array_agg(p.part), '{}') FROM bench_parts() AS p(part)
            WHERE bench_consented(about, s.id, p.part) IS NOT NULL)
    FROM bench_tie t
    LEFT JOIN organisation_employee m ON m.id = t.employee_id
    LEFT JOIN organisation_service s ON s.id = coalesce(t.on_behalf_of_id, t.service_id)
    LEFT JOIN people_person r ON r.id = t.relative_id
    LEFT JOIN people_guardian g ON g.child_id = about AND g.guardian_id = t.relative_id
                             AND (g.until IS NULL OR g.until > current_setting('langbenk.day')::date)
    WHERE t.person_id = about
      AND (t.until IS NULL OR t.until > current_setting('langbenk.day')::date)
      AND t.kind <> 'reporter'
    ORDER BY t.since, t.made_at, t.id;
END $$;
"""

ANSWERS = """
-- Each service whose seat needs a consent, or that has one still, with every guardian on the bench and their answer.
CREATE FUNCTION bench_answers(about uuid)
RETURNS TABLE (service uuid, service_name text, service_kind text, seated boolean, part text, guardian uuid,
               given_name text, family_name text, given_at timestamptz, until date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH seats AS (
        SELECT DISTINCT coalesce(t.on_behalf_of_id, t.service_id) AS service, g.consent AS part
        FROM bench_tie t JOIN bench_grantcopy g ON g.tie = t.kind AND g.consent <> ''
        WHERE t.person_id = about AND (t.until IS NULL OR t.until > current_setting('langbenk.day')::date)
    ), asked AS (
        SELECT service, part FROM seats
        UNION SELECT c.service_id, c.part FROM bench_consent c WHERE c.person_id = about AND bench_consent_holds(c)
    )
    SELECT a.service, s.name, s.kind, (a.service, a.part) IN (SELECT seats.service, seats.part FROM seats), a.part,
           p.id, p.given_name, p.family_name, c.given_at, c.until
    FROM asked a
    JOIN organisation_service s ON s.id = a.service
    JOIN bench_tie t ON t.person_id = about AND t.kind = 'guardian' AND t.since <= current_setting('langbenk.day')::date
                     AND (t.until IS NULL OR t.until > current_setting('langbenk.day')::date)
    JOIN people_person p ON p.id = t.relative_id
    LEFT JOIN bench_consent c ON c.person_id = about AND c.service_id = a.service AND c.part = a.part
                              AND c.given_by_id = p.id AND bench_consent_holds(c)
    WHERE bench_permits('consent.read', about)
    ORDER BY s.name, a.service, a.part, t.since, t.made_at, p.id
$$;
"""


class Migration(migrations.Migration):
    """Functions first, then the bench's own tables are closed."""

    dependencies = [("bench", "0001_tables"), ("organisation", "0001_tables"), ("people", "0001_tables")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (KIN, TIES, ENTER, PERMITS, SEATS, ANSWERS)]
