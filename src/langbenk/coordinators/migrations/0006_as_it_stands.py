"""Who stands in as it is today, nobody let go in the very moment that they are appointed, and a board that is counted
in one walk.
"""

from django.db import migrations

STANDS_IN = """
DROP FUNCTION coordinators_stands_in(uuid);
-- Who stands in for whoever coordinates for a person today, as they may know who have a page about the person: the
-- deputy of today who is at work, whoever it was on the first day; none where there is none, and then the unit does.
CREATE FUNCTION coordinators_stands_in(about uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := nullif(current_setting('langbenk.day', true), '')::date;
BEGIN
    IF NOT EXISTS (SELECT FROM coordinators_standin s WHERE s.person_id = about AND s.promoted_on IS NULL)
       OR NOT (bench_permits('case.read', about) OR bench_permits('home.read', about)
               OR bench_permits('coordination.read', about)) THEN RETURN NULL; END IF;
    RETURN (
        SELECT jsonb_build_object(
            'stand_in', s.id, 'employee', s.coordinator_id, 'coordinator', coordinators_called(s.coordinator_id),
            'stands_in', d.employee_id, 'deputy', coalesce(coordinators_called(d.employee_id), ''),
            'since', a.since, 'until', a.until, 'due', s.due)
        FROM coordinators_standin s JOIN coordinators_absence a ON a.id = s.absence_id
        LEFT JOIN LATERAL (
            SELECT t.employee_id FROM bench_tie t
            WHERE t.person_id = about AND t.kind = 'deputy' AND t.since <= today
              AND (t.until IS NULL OR t.until > today) AND bench_stands(t)
              AND NOT coordinators_is_away(t.employee_id, today)
            ORDER BY t.since DESC, t.id LIMIT 1) AS d ON true
        WHERE s.person_id = about AND s.promoted_on IS NULL AND a.since <= today
          AND (a.until IS NULL OR a.until > today)
          AND EXISTS (SELECT FROM bench_tie t WHERE t.person_id = about AND t.employee_id = s.coordinator_id
                      AND t.kind IN ('child_coordinator', 'coordinator') AND t.since <= today
                      AND (t.until IS NULL OR t.until > today))
        ORDER BY s.at DESC, s.id LIMIT 1);
END $$;
"""

STAYS = """
-- As before, and held against an appointment that is being written at the same moment (``cases_stays``): whichever
-- comes last finds what the other has done.
CREATE OR REPLACE FUNCTION coordinators_keep_employed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    place uuid := (SELECT u.service_id FROM organisation_unit u WHERE u.id = NEW.unit_id);
    many bigint;
BEGIN
    IF NEW.until IS NULL OR (OLD.until IS NOT NULL AND NEW.until >= OLD.until) OR EXISTS (
        SELECT FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
        WHERE e.employee_id = NEW.employee_id AND u.service_id = place AND e.id <> NEW.id AND e.since <= NEW.until
          AND (e.until IS NULL OR e.until > NEW.until)) THEN RETURN NEW; END IF;
    PERFORM FROM organisation_employee m WHERE m.id = NEW.employee_id FOR NO KEY UPDATE;
    many := coordinators_led(NEW.employee_id, place, NEW.until);
    IF many > 0 THEN
        RAISE EXCEPTION 'leads % cases, which somebody else must lead first', many USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION coordinators_let_go(who uuid, day date) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    many bigint;
BEGIN
    IF NOT bench_does_by_post('register.change') THEN RETURN NULL; END IF;
    PERFORM FROM organisation_employee m WHERE m.id = who FOR NO KEY UPDATE;
    SELECT coalesce(sum(coordinators_led(who, place.id, day)), 0) INTO many
    FROM (SELECT DISTINCT u.service_id AS id FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
          JOIN organisation_service s ON s.id = u.service_id AND s.municipal
          WHERE e.employee_id = who AND (e.until IS NULL OR e.until > day)) AS place;
    IF many = 0 THEN
        UPDATE organisation_employment e SET until = greatest(day, e.since + 1)
        FROM organisation_unit u JOIN organisation_service s ON s.id = u.service_id AND s.municipal
        WHERE u.id = e.unit_id AND e.employee_id = who AND (e.until IS NULL OR e.until > day);
    END IF;
    RETURN many;
END $$;
"""

WITHOUT = """
-- Besides those that wait for an appointment, the open cases that have no coordinator today: those whose coordinator
-- has stopped working here or whose service has closed, and those whose first one begins on a later day. Found from
-- that end, for they are few: by arrays, so that their seats are looked up and all the others left alone.
CREATE OR REPLACE FUNCTION coordinators_without(today date) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    gone uuid[] := ARRAY(
        SELECT DISTINCT e.employee_id FROM organisation_employment e
        WHERE e.until <= today AND NOT EXISTS (
            SELECT FROM organisation_employment r
            WHERE r.employee_id = e.employee_id AND (r.until IS NULL OR r.until > today)));
    shut uuid[] := ARRAY(SELECT s.id FROM organisation_service s WHERE s.open_until <= today);
BEGIN
    IF gone <> '{}' THEN
        RETURN QUERY
        SELECT c.id FROM bench_tie t JOIN cases_case c ON c.person_id = t.person_id AND c.closed_at IS NULL
        WHERE t.employee_id = ANY (gone) AND t.kind IN ('child_coordinator', 'coordinator') AND t.since <= today
          AND (t.until IS NULL OR t.until > today);
    END IF;
    IF shut <> '{}' THEN
        RETURN QUERY
        SELECT c.id FROM bench_tie t JOIN cases_case c ON c.person_id = t.person_id AND c.closed_at IS NULL
        WHERE t.on_behalf_of_id = ANY (shut) AND t.kind IN ('child_coordinator', 'coordinator') AND t.since <= today
          AND (t.until IS NULL OR t.until > today);
    END IF;
    RETURN QUERY
    SELECT a.case_id FROM cases_appointment a
    WHERE a.since > today AND a.until IS NULL AND NOT EXISTS (
        SELECT FROM bench_tie t WHERE t.person_id = a.person_id AND t.kind IN ('child_coordinator', 'coordinator')
        AND t.since <= today AND (t.until IS NULL OR t.until > today));
END $$;
"""

NUMBERS = """
-- How many stand in each of these lists (``coordinators_board``), and how many of those are late: counted until
-- ``most``, all in one question, from the indexes alone. Who lacks a coordinator: those who wait for an appointment,
-- and the few beside.
CREATE OR REPLACE FUNCTION coordinators_numbers(kinds text[], ahead date, most integer)
RETURNS TABLE (what text, many integer, late integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
SET enable_hashjoin = off SET enable_mergejoin = off SET enable_bitmapscan = off AS $$
DECLARE
    unit uuid;
    closed uuid[];
    today date;
    post uuid;
BEGIN
    unit := coordinators_own_unit();
    IF unit IS NULL THEN RETURN; END IF;
    today := current_setting('langbenk.day')::date;
    post := nullif(current_setting('langbenk.employee'), '')::uuid;
    closed := coordinators_closed_to_me();
    RETURN QUERY
    SELECT k.kind, count(found.*)::integer, count(*) FILTER (WHERE found.due < today)::integer
    FROM unnest(kinds) AS k (kind) LEFT JOIN LATERAL (
        SELECT one.due FROM (
            (SELECT c.next_on AS due FROM cases_case c
             WHERE c.closed_at IS NULL AND c.step = CASE k.kind WHEN 'without' THEN 'appointment' ELSE k.kind END
               AND c.next_on <= CASE k.kind WHEN 'review' THEN ahead ELSE 'infinity' END
               AND c.person_id <> ALL (closed)
               AND EXISTS (SELECT FROM bench_tie t WHERE t.service_id = unit AND t.person_id = c.person_id
                           AND t.kind = 'coordinating_unit' AND t.since <= today
                           AND (t.until IS NULL OR t.until > today))
             ORDER BY c.next_on, c.id LIMIT most)
            UNION ALL
            (SELECT m.due FROM cases_matter m
             WHERE m.closed_at IS NULL AND m.kind = k.kind AND m.person_id <> ALL (closed)
               AND (k.kind <> 'transition' OR m.due <= ahead)
               AND EXISTS (SELECT FROM bench_tie t WHERE t.service_id = unit AND t.person_id = m.person_id
                           AND t.kind = 'coordinating_unit' AND t.since <= today
                           AND (t.until IS NULL OR t.until > today))
               AND (k.kind <> 'change' OR NOT EXISTS (
                    SELECT FROM bench_tie t WHERE t.employee_id = post AND t.person_id = m.person_id
                    AND t.kind IN ('child_coordinator', 'coordinator', 'deputy') AND t.since <= today
                    AND (t.until IS NULL OR t.until > today)))
             ORDER BY m.due, m.id LIMIT most)
            UNION ALL
            (SELECT c.next_on FROM cases_case c
             WHERE k.kind = 'without' AND c.id IN (SELECT coordinators_without(today)) AND c.closed_at IS NULL
               AND c.step <> 'appointment' AND c.person_id <> ALL (closed)
               AND EXISTS (SELECT FROM bench_tie t WHERE t.service_id = unit AND t.person_id = c.person_id
                           AND t.kind = 'coordinating_unit' AND t.since <= today
                           AND (t.until IS NULL OR t.until > today))
             ORDER BY c.next_on, c.id LIMIT most)) AS one
        ORDER BY one.due LIMIT most) AS found ON true
    GROUP BY k.kind;
END $$;

-- The coordinating unit that the actor works at, as the board is theirs; none for anybody else.
CREATE FUNCTION coordinators_own_unit() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF coalesce(current_setting('langbenk.hat', true), '') <> 'staff' THEN RETURN NULL; END IF;
    RETURN (
        SELECT s.id FROM organisation_service s
        WHERE s.coordinating_unit AND s.id = ANY (current_setting('langbenk.services')::uuid[])
          AND EXISTS (SELECT FROM bench_grantcopy g WHERE g.action = 'board.read' AND g.tie = 'coordinating_unit')
        ORDER BY s.name, s.id LIMIT 1);
END $$;

-- As before; a case that was closed weighs no more, though it is somebody's who has a new one.
CREATE OR REPLACE FUNCTION coordinators_over_capacity() RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := nullif(current_setting('langbenk.day', true), '')::date;
BEGIN
    IF today IS NULL OR NOT 'at_the_unit' = ANY (current_setting('langbenk.posts')::text[]) THEN RETURN 0; END IF;
    RETURN (
        SELECT count(*) FROM (
            SELECT DISTINCT ON (c.employee_id) c.employee_id, c.most FROM coordinators_capacity c
            WHERE c.since <= today ORDER BY c.employee_id, c.since DESC, c.at DESC) AS can
        WHERE can.most < (
            SELECT coalesce(sum(coalesce((
                SELECT w.weight FROM coordinators_weight w JOIN cases_case c ON c.id = w.case_id AND c.closed_at IS NULL
                WHERE w.person_id = led.person_id), 1)), 0)
            FROM (SELECT DISTINCT t.person_id FROM bench_tie t
                  WHERE t.employee_id = can.employee_id AND t.kind IN ('child_coordinator', 'coordinator')
                    AND t.since <= today AND (t.until IS NULL OR t.until > today)) AS led));
END $$;
"""


class Migration(migrations.Migration):
    """Functions; one is answered in another form, one is new."""

    dependencies = [
        ("coordinators", "0005_the_letterhead"),
        ("cases", "0022_from_the_index"),
    ]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (STANDS_IN, STAYS, WITHOUT, NUMBERS)]
