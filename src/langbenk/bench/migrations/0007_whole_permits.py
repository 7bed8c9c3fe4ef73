"""What opens: ties with their rows and the broken glass, permits by age, one's own list, and who reads an entry."""

from django.db import migrations

TIES = """
DROP FUNCTION bench_ties(uuid);
-- The ties that the actor holds today to one person, with the service that sits there through each, and its row.
CREATE FUNCTION bench_ties(about uuid) RETURNS TABLE (kind text, ground text, seat uuid, id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT t.kind::text, t.ground::text, coalesce(t.on_behalf_of_id, t.service_id), t.id
    FROM bench_tie t
    WHERE t.person_id = about
      AND t.since <= current_setting('langbenk.day')::date
      AND (t.until IS NULL OR t.until > current_setting('langbenk.day')::date)
      AND CASE current_setting('langbenk.hat')
          WHEN 'family' THEN t.relative_id = current_setting('langbenk.actor')::uuid
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

CREATE INDEX liftings_about ON bench_lifting (person_id);
CREATE INDEX charges_of ON bench_charge (employee_id);
"""

PERMITS = """
CREATE OR REPLACE FUNCTION bench_permits(act text, about uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF coalesce(current_setting('langbenk.actor', true), '') = '' OR about IS NULL THEN RETURN false; END IF;
    IF about = ANY (current_setting('langbenk.kin')::uuid[]) THEN RETURN false; END IF;
    IF about = ANY (current_setting('langbenk.barred')::uuid[]) THEN RETURN false; END IF;
    IF act = 'glass.break' AND EXISTS (SELECT FROM bench_protections(about)) THEN RETURN false; END IF;
    IF current_setting('langbenk.posts') <> '{}' AND EXISTS (
        SELECT FROM bench_grantcopy g
        WHERE g.action = act AND g.tie = ANY (current_setting('langbenk.posts')::text[])) THEN RETURN true; END IF;
    RETURN EXISTS (
        SELECT FROM bench_ties(about) t
        JOIN bench_grantcopy g ON g.tie = t.kind AND g.action = act
        WHERE ((g.since_age = 0 AND g.until_age = 200)
               OR (bench_age(about) >= g.since_age AND bench_age(about) < g.until_age))
          AND (g.consent = ''
               OR bench_consented(about, coalesce(t.seat, current_setting('langbenk.actor')::uuid), g.consent)
                  IS NOT NULL));
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
      AND ((g.since_age = 0 AND g.until_age = 200)
           OR (bench_age(t.person_id) >= g.since_age AND bench_age(t.person_id) < g.until_age))
      AND (g.consent = '' OR bench_consented(t.person_id, coalesce(t.on_behalf_of_id, me), g.consent) IS NOT NULL);
END $$;
"""

READS = """
-- Who reads an entry: ``access.decide_entry`` but for what is withheld, which the room of cases knows. ``mine``: the
-- actor wrote it; ``named``: they are one of those it names; ``shared``: services that it is shared with on a ground.
CREATE FUNCTION bench_reads(about uuid, audience_ text, part_ text, from_service uuid, shared uuid[], mine boolean,
                            named boolean) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    years integer := bench_age(about);
    me uuid := nullif(current_setting('langbenk.actor', true), '')::uuid;
BEGIN
    IF NOT bench_permits('entry.read', about) THEN RETURN false; END IF;
    RETURN EXISTS (
        SELECT FROM bench_ties(about) t
        JOIN bench_grantcopy g ON g.tie = t.kind AND g.action = 'entry.read'
             AND years >= g.since_age AND years < g.until_age
        WHERE mine
           OR CASE audience_ WHEN 'named' THEN named ELSE coalesce(t.seat = from_service, false) END
           OR EXISTS (SELECT FROM bench_readercopy r
                      WHERE r.audience = audience_ AND r.tie = t.kind AND years >= r.since_age AND years < r.until_age
                        AND (NOT r.by_consent OR coalesce(t.seat = ANY (shared), false)
                             OR bench_consented(about, coalesce(t.seat, me), part_) IS NOT NULL)));
END $$;
"""

SEATS = """
-- A seat that stands apart is known to its own service and to the person, and to nobody else.
CREATE FUNCTION bench_hides_seat(about uuid, which uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN which IS NOT NULL
       AND NOT which = ANY (current_setting('langbenk.services')::uuid[])
       AND NOT EXISTS (SELECT FROM bench_ties(about) t WHERE t.kind = 'self')
       AND EXISTS (SELECT FROM bench_tie t WHERE t.person_id = about AND t.apart
                   AND which = coalesce(t.on_behalf_of_id, t.service_id))
       AND NOT EXISTS (SELECT FROM bench_tie t WHERE t.person_id = about AND NOT t.apart
                       AND which = coalesce(t.on_behalf_of_id, t.service_id));
END $$;

DROP FUNCTION bench_seats(uuid);
-- Everybody on the bench today or from a coming day, with the names a reader of the bench may see. ``consented``: what
-- their service, or they as a relative, may see by consent.
CREATE FUNCTION bench_seats(about uuid)
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
      AND (NOT t.apart OR coalesce(t.on_behalf_of_id, t.service_id) = ANY (current_setting('langbenk.services')::uuid[])
           OR EXISTS (SELECT FROM bench_ties(about) me WHERE me.kind = 'self'))
    ORDER BY t.since, t.made_at, t.id;
END $$;
"""


class Migration(migrations.Migration):
    """Replaced one by one: the policies ask these by name."""

    dependencies = [("bench", "0006_whole_check")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (TIES, PERMITS, READS, SEATS)]
