"""Barriers at work: two persons who name staff, whom a protection guards, seats that are stopped, what is reviewed."""

import django.db.models.deletion
from django.db import migrations, models

GUARDED_BY = """
-- Whom one protection guards: the person, those in one family with them, and the wards of all these; never the one it
-- is set against. Of a family that this one belongs to as well, only those count who belong to the person without them:
-- who has the person as ward or is their ward, and who shares another guardian with them. So a father who is barred
-- from one child is not barred from the child that he has with somebody else, though the register puts the two in one.
CREATE OR REPLACE FUNCTION bench_guarded_by(who uuid, against uuid) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY WITH near AS (
        SELECT who AS id
        UNION SELECT theirs.person_id FROM people_familymember mine
              JOIN people_familymember theirs ON theirs.family_id = mine.family_id
              WHERE mine.person_id = who AND theirs.person_id IS DISTINCT FROM against
                AND (NOT EXISTS (SELECT FROM people_familymember barred
                                 WHERE barred.family_id = mine.family_id AND barred.person_id = against)
                     OR EXISTS (SELECT FROM people_guardian g
                                WHERE (g.child_id, g.guardian_id) IN ((who, theirs.person_id), (theirs.person_id, who)))
                     OR EXISTS (SELECT FROM people_guardian ours
                                JOIN people_guardian sibling ON sibling.guardian_id = ours.guardian_id
                                WHERE ours.child_id = who AND sibling.child_id = theirs.person_id
                                  AND ours.guardian_id <> against))
    )
    SELECT near.id FROM near
    UNION SELECT g.child_id FROM near JOIN people_guardian g ON g.guardian_id = near.id
          WHERE g.child_id IS DISTINCT FROM against;
END $$;
"""

CLOSED_TO = """
-- Whether an address protection is set against somebody, and guards this person today.
CREATE FUNCTION bench_closed_to(about uuid, somebody uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT FROM bench_protections(about) p WHERE p.against_id = somebody);
END $$;

-- Whether a protection that guards this person is, or ever was, set against the actor.
CREATE FUNCTION bench_was_barred(about uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN EXISTS (
        SELECT FROM bench_addressprotection p
        WHERE p.against_id = nullif(current_setting('langbenk.actor', true), '')::uuid
          AND about IN (SELECT bench_guarded_by(p.person_id, p.against_id)));
END $$;

-- As before, and nobody gives a seat to one from whom the person is protected.
CREATE OR REPLACE FUNCTION bench_is_kin(about uuid, somebody uuid, today date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT CASE WHEN bench_open_for(about, ARRAY['coordinator.appoint', 'seat.offer'])
           THEN about IN (SELECT bench_kin(somebody, today)) OR bench_closed_to(about, somebody) END
$$;

-- The seats that open nothing today though they stand there, and which barrier stops them.
CREATE FUNCTION bench_stopped(about uuid) RETURNS TABLE (id uuid, why text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date;
    guarded boolean;
BEGIN
    IF NOT (bench_permits('case.read', about) OR bench_permits('home.read', about)) THEN RETURN; END IF;
    today := current_setting('langbenk.day')::date;
    guarded := EXISTS (SELECT FROM bench_protections(about));
    RETURN QUERY
    SELECT t.id, CASE WHEN guarded AND bench_closed_to(about, coalesce(m.person_id, t.relative_id))
                      THEN 'protected-address' ELSE 'own-family' END
    FROM bench_tie t LEFT JOIN organisation_employee m ON m.id = t.employee_id
    WHERE t.person_id = about AND (t.until IS NULL OR t.until > today) AND t.service_id IS NULL
      AND ((guarded AND bench_closed_to(about, coalesce(m.person_id, t.relative_id)))
           OR (m.id IS NOT NULL AND about IN (SELECT bench_kin(m.person_id, today))));
END $$;
"""

PROTECTION = """
-- Those near the person of whom it can be asked to protect them: who has parental responsibility, who sits there as a
-- relative, and whom a protection of theirs is set against.
CREATE FUNCTION bench_near(about uuid) RETURNS TABLE (person uuid, name text, kinship text, seated boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date;
BEGIN
    IF NOT bench_permits('protection.read', about) THEN RETURN; END IF;
    today := current_setting('langbenk.day')::date;
    RETURN QUERY WITH seats AS (
        SELECT t.relative_id AS id FROM bench_tie t
        WHERE t.person_id = about AND t.since <= today AND (t.until IS NULL OR t.until > today)
    ), care AS (
        SELECT g.guardian_id AS id, min(g.kinship) AS kinship FROM people_guardian g
        WHERE g.child_id = about AND (g.until IS NULL OR g.until > today) GROUP BY g.guardian_id
    )
    SELECT p.id, trim(p.given_name || ' ' || p.family_name), coalesce(care.kinship, '')::text,
           EXISTS (SELECT FROM seats WHERE seats.id = p.id)
    FROM people_person p LEFT JOIN care ON care.id = p.id
    WHERE p.id <> about
      AND (care.id IS NOT NULL OR p.id IN (SELECT seats.id FROM seats)
           OR p.id IN (SELECT a.against_id FROM bench_addressprotection a WHERE a.person_id = about))
    ORDER BY p.given_name, p.family_name, p.id;
END $$;

-- Who can be named to open what is guarded: the contact person and those who lead the work here, all in a service that
-- sits here itself, and all in the coordinating unit, which is to sit here one day: being named opens nothing without.
CREATE FUNCTION bench_nameable(about uuid)
RETURNS TABLE (employee uuid, human uuid, name text, service_name text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date;
BEGIN
    IF NOT bench_permits('protection.read', about) THEN RETURN; END IF;
    today := current_setting('langbenk.day')::date;
    RETURN QUERY WITH seats AS (
        SELECT t.* FROM bench_tie t
        WHERE t.person_id = about AND t.since <= today AND (t.until IS NULL OR t.until > today)
    )
    SELECT m.id, m.person_id, trim(m.given_name || ' ' || m.family_name), min(s.name)::text
    FROM organisation_employee m
    JOIN organisation_employment e ON e.employee_id = m.id AND e.since <= today AND (e.until IS NULL OR e.until > today)
    JOIN organisation_unit u ON u.id = e.unit_id
    JOIN organisation_service s ON s.id = u.service_id
    WHERE (s.coordinating_unit OR s.id IN (SELECT seats.service_id FROM seats)
           OR (m.id, s.id) IN (SELECT seats.employee_id, seats.on_behalf_of_id FROM seats
                               WHERE seats.kind IN ('contact', 'child_coordinator', 'coordinator', 'deputy')))
      AND about NOT IN (SELECT bench_kin(m.person_id, today)) AND NOT bench_closed_to(about, m.person_id)
    GROUP BY m.id, m.person_id, m.given_name, m.family_name ORDER BY m.given_name, m.family_name, m.id;
END $$;

-- Whether a protection that is set for somebody else in the family guards this person too.
CREATE FUNCTION bench_guarded_elsewhere(about uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT bench_permits('protection.read', about)
       AND EXISTS (SELECT FROM bench_protections(about) p WHERE p.person_id <> about)
$$;

-- The alert: who opened anything about a guarded person without being named, and who was stopped, since it was guarded;
-- a line for each person, day and answer, the newest first. A name in somebody's own list is not an opening.
CREATE FUNCTION bench_openings(about uuid)
RETURNS TABLE (at timestamptz, name text, service_name text, hat text, permitted boolean, times bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    since timestamptz;
    named uuid[];
BEGIN
    IF NOT bench_permits('protection.read', about) THEN RETURN; END IF;
    SELECT min(p.set_at) INTO since FROM bench_protections(about) p;
    SELECT coalesce(array_agg(e), '{}') INTO named FROM bench_protections(about) p, unnest(p.named_staff) AS e;
    RETURN QUERY
    SELECT max(l.at), trim(coalesce(m.given_name || ' ' || m.family_name, r.given_name || ' ' || r.family_name, '')),
           coalesce(max(s.name), '')::text, l.hat::text, l.permitted, count(*)
    FROM audit_logline l
    LEFT JOIN organisation_employee m ON m.id = l.employee
    LEFT JOIN organisation_service s ON s.id = l.service
    LEFT JOIN people_person r ON r.id = l.actor
    WHERE l.person = about AND l.at >= since AND l.why <> 'listed'
      AND (NOT l.permitted OR (l.hat = 'staff' AND l.employee <> ALL (named)))
    GROUP BY (l.at AT TIME ZONE 'Europe/Oslo')::date, l.actor, l.hat, l.permitted,
             m.given_name, m.family_name, r.given_name, r.family_name
    ORDER BY max(l.at) DESC LIMIT 50;
END $$;
"""

CLOSENESS = """
-- What the actor, at work, has declared: the days, and never whom. ``seated``: they still have a seat there, which is
-- stopped.
CREATE FUNCTION bench_declared() RETURNS TABLE (since date, seated boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    me uuid := nullif(current_setting('langbenk.actor', true), '')::uuid;
    post uuid;
    today date;
BEGIN
    IF me IS NULL OR current_setting('langbenk.services') = '{}' THEN RETURN; END IF;
    post := nullif(current_setting('langbenk.employee'), '')::uuid;
    today := current_setting('langbenk.day')::date;
    RETURN QUERY
    SELECT b.since, EXISTS (SELECT FROM bench_tie t WHERE t.person_id = b.person_id AND t.employee_id = post
                            AND t.since <= today AND (t.until IS NULL OR t.until > today))
    FROM bench_barrier b
    WHERE b.against_id = me AND b.kind = 'own_family' AND b.since <= today AND (b.until IS NULL OR b.until > today)
      AND b.person_id <> ALL (bench_barred(me, true))
    ORDER BY b.since DESC, b.id;
END $$;
"""

GLASS = """
-- The glass that was broken, for those who go through it: what waits on top, the soonest due first; then the newest.
-- The name is left out where an address is protected and the reader is not named there.
CREATE FUNCTION bench_liftings(which uuid DEFAULT NULL)
RETURNS TABLE (id uuid, person uuid, name text, employee uuid, employee_name text, service_name text, ground text,
               because text, at timestamptz, until timestamptz, review_by date, reviewer_name text,
               reviewed_at timestamptz, finding text, note text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT l.id, l.person_id,
           CASE WHEN bench_open_to_unit(l.person_id) THEN trim(p.given_name || ' ' || p.family_name) ELSE '' END,
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

-- How many of them wait.
CREATE FUNCTION bench_glass_waiting() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT count(*) FROM bench_lifting l WHERE l.reviewed_at IS NULL AND bench_permits('glass.review', l.person_id)
$$;
CREATE INDEX liftings_that_wait ON bench_lifting (review_by) WHERE reviewed_at IS NULL;
"""


class Migration(migrations.Migration):
    """Two fields for whom a second person is to name, one limit, and functions that each ask the door first."""

    dependencies = [
        ("audit", "0002_only_added_to"),
        ("bench", "0009_ends_by_itself"),
        ("organisation", "0001_tables"),
        ("people", "0002_closed_tables"),
    ]

    operations = [
        migrations.AddField(
            model_name="addressprotection",
            name="to_be_named",
            field=models.UUIDField(null=True),
        ),
        migrations.AddField(
            model_name="addressprotection",
            name="naming_asked_by",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
            ),
        ),
        migrations.AddConstraint(
            model_name="addressprotection",
            constraint=models.UniqueConstraint(
                condition=models.Q(("ended_at", None)),
                fields=("person", "against", "grade"),
                name="protected_once_against_one",
                nulls_distinct=False,
            ),
        ),
        *(
            migrations.RunSQL(sql, migrations.RunSQL.noop)
            for sql in (GUARDED_BY, CLOSED_TO, PROTECTION, CLOSENESS, GLASS)
        ),
    ]
