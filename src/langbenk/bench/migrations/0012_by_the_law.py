"""What the slow oracle found: who decides when several could, what a leader leads, whom a protection guards, and two
tables whose rows told of a seat that stands apart.
"""

from django.db import migrations

GIVERS = """
-- Who decides on this kind of information today, among those who sit there: the young person from their own age, with
-- an adult's appointed guardian before them; a foster home that has been given the say (pasient- og
-- brukerrettighetsloven § 4-4); the guardians together (barnelova § 30); or who is appointed where nobody
-- has parental responsibility. One against whom an address protection is set is not asked.
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
        WHEN asked.appointed AND NOT asked.guarded THEN 'appointed_guardian'
        ELSE 'guardian' END;
END $$;

-- As before; one whose parental responsibility has ended is no guardian here either.
CREATE OR REPLACE FUNCTION bench_asked(about uuid, what text, receiver uuid) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF bench_age(about) >= 16 AND bench_guards(about, receiver) AND EXISTS (
        SELECT FROM bench_tie t WHERE t.person_id = about AND t.kind = 'guardian' AND t.relative_id = receiver
                                  AND t.since <= current_setting('langbenk.day')::date
                                  AND (t.until IS NULL OR t.until > current_setting('langbenk.day')::date)) THEN
        RETURN QUERY SELECT bench_givers(about, 'health');
    ELSE
        RETURN QUERY SELECT bench_givers(about, what);
    END IF;
END $$;
"""

POSTS = """
-- As before; nobody leads a service that has closed.
CREATE OR REPLACE FUNCTION bench_posts(post uuid, services uuid[], today date)
RETURNS TABLE (kind text, ground text, service uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF services = '{}' THEN RETURN; END IF;
    RETURN QUERY
    SELECT DISTINCT 'leader', 'koml-25-1', u.service_id
    FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
    WHERE e.employee_id = post AND e.profession = 'leader' AND e.since <= today AND (e.until IS NULL OR e.until > today)
      AND u.service_id = ANY (services)
    UNION ALL
    SELECT 'at_the_unit', 'hol-7-3', s.id FROM organisation_service s
    WHERE s.id = ANY (services) AND s.coordinating_unit
    UNION ALL
    SELECT DISTINCT c.kind::text, c.ground::text, NULL::uuid FROM bench_charge c
    WHERE c.employee_id = post AND c.since <= today AND (c.until IS NULL OR c.until > today);
END $$;

-- Whether the actor leads this service today: a leader answers for their own people, and for nobody else's.
CREATE FUNCTION bench_leads(which uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT 'leader' = ANY (coalesce(nullif(current_setting('langbenk.posts', true), ''), '{}')::text[]) THEN
        RETURN false;
    END IF;
    RETURN EXISTS (
        SELECT FROM bench_posts(nullif(current_setting('langbenk.employee'), '')::uuid,
                                current_setting('langbenk.services')::uuid[], current_setting('langbenk.day')::date) p
        WHERE p.kind = 'leader' AND p.service = which);
END $$;

-- Whether somebody works today in a service that the actor leads.
CREATE FUNCTION bench_leads_employee(who uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN EXISTS (
        SELECT FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
        WHERE e.employee_id = who AND bench_leads(u.service_id)
          AND e.since <= current_setting('langbenk.day')::date
          AND (e.until IS NULL OR e.until > current_setting('langbenk.day')::date));
END $$;
"""

PROTECTED = """
-- As before, and the person's guardians are near, whether the register knows them as a family or not: a child that was
-- just written down belongs to none.
CREATE OR REPLACE FUNCTION bench_guarded_by(who uuid, against uuid) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY WITH near AS (
        SELECT who AS id
        UNION SELECT g.guardian_id FROM people_guardian g
              WHERE g.child_id = who AND g.guardian_id IS DISTINCT FROM against
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

CREATE OR REPLACE FUNCTION bench_protections(about uuid) RETURNS SETOF bench_addressprotection
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM bench_addressprotection) THEN RETURN; END IF;
    RETURN QUERY WITH mine AS (
        SELECT about AS id UNION SELECT guardian_id FROM people_guardian WHERE child_id = about
    ), near AS (
        SELECT mine.id FROM mine
        UNION SELECT ward.child_id FROM mine JOIN people_guardian ward ON ward.guardian_id = mine.id
        UNION SELECT theirs.person_id FROM mine JOIN people_familymember ours ON ours.person_id = mine.id
              JOIN people_familymember theirs ON theirs.family_id = ours.family_id
    )
    SELECT p.* FROM bench_addressprotection p
    WHERE p.person_id IN (SELECT near.id FROM near) AND bench_protection_holds(p)
      AND about IN (SELECT bench_guarded_by(p.person_id, p.against_id));
END $$;
"""

APART = """
-- A seat that stands apart is known to its own service and to the person; so is a consent that would tell of it, which
-- who gave it knows already.
CREATE FUNCTION bench_shows_seat(about uuid, apart boolean, service uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN NOT apart OR service = ANY (current_setting('langbenk.services')::uuid[])
        OR EXISTS (SELECT FROM bench_ties(about) t WHERE t.kind = 'self');
END $$;
DROP POLICY a_seat_apart_is_not_known ON bench_tie;
CREATE POLICY a_seat_apart_is_not_known ON bench_tie AS RESTRICTIVE FOR SELECT
    USING (bench_shows_seat(person_id, apart, coalesce(on_behalf_of_id, service_id)));
CREATE POLICY nor_a_consent_that_tells_of_it ON bench_consent AS RESTRICTIVE FOR SELECT
    USING (given_by_id::text = current_setting('langbenk.actor', true)
           OR NOT bench_hides_seat(person_id, service_id));
"""


class Migration(migrations.Migration):
    """Functions replaced one by one, after the two branches that changed them before."""

    dependencies = [("bench", "0010_answers"), ("bench", "0011_readers")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (GIVERS, POSTS, PROTECTED, APART)]
