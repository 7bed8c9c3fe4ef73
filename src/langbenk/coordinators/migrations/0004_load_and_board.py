"""How much each coordinator carries, who could suit a child, and what stands on the unit's board."""

from django.db import migrations

LOAD = """
-- How many families each of these coordinates for today, how much their cases weigh and how much they can carry, and
-- whether they are away: numbers, and never whose. Without ``employees``: all who lead, or stand in the register.
CREATE FUNCTION coordinators_load(employees uuid[])
RETURNS TABLE (employee uuid, families bigint, weight bigint, most integer, away boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := nullif(current_setting('langbenk.day', true), '')::date;
    all_of_them boolean;
BEGIN
    IF today IS NULL OR current_setting('langbenk.hat') <> 'staff' THEN RETURN; END IF;
    all_of_them := bench_does_by_post('register.read') OR bench_does_by_post('register.change')
        OR bench_permits('coordinator.appoint', nullif(current_setting('langbenk.about', true), '')::uuid);
    RETURN QUERY
    WITH led AS (
        SELECT pairs.who, count(*) AS families, sum(coalesce(w.weight, 1))::bigint AS weight
        FROM (SELECT DISTINCT t.employee_id AS who, t.person_id FROM bench_tie t
              WHERE t.employee_id IS NOT NULL AND (employees IS NULL OR t.employee_id = ANY (employees))
                AND t.kind IN ('child_coordinator', 'coordinator') AND t.since <= today
                AND (t.until IS NULL OR t.until > today)) AS pairs
        LEFT JOIN (SELECT v.person_id, v.weight FROM coordinators_weight v
                   JOIN cases_case c ON c.id = v.case_id AND c.closed_at IS NULL) AS w ON w.person_id = pairs.person_id
        GROUP BY pairs.who
    ), those AS (
        SELECT unnest(employees) AS who
        UNION SELECT led.who FROM led
        UNION SELECT x.employee_id FROM (
            SELECT k.employee_id FROM coordinators_competence k WHERE k.ended_at IS NULL
            UNION SELECT c.employee_id FROM coordinators_capacity c
            UNION SELECT g.employee_id FROM coordinators_training g) AS x WHERE employees IS NULL
    )
    SELECT those.who, coalesce(led.families, 0), coalesce(led.weight, 0),
           (SELECT c.most::integer FROM coordinators_capacity c WHERE c.employee_id = those.who AND c.since <= today
            ORDER BY c.since DESC, c.at DESC LIMIT 1),
           coordinators_is_away(those.who, today)
    FROM those LEFT JOIN led ON led.who = those.who
    WHERE all_of_them OR coordinators_sees(those.who);
END $$;
CREATE INDEX weights_about ON coordinators_weight (person_id);

-- The cases that somebody leads, or is deputy in, as far as the actor may know of them on the board.
CREATE FUNCTION coordinators_cases_of(who uuid) RETURNS TABLE (person uuid, given text, family text, seat text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := nullif(current_setting('langbenk.day', true), '')::date;
BEGIN
    IF NOT bench_does_by_post('register.read') THEN RETURN; END IF;
    RETURN QUERY
    SELECT DISTINCT ON (p.given_name, p.family_name, p.id) p.id, p.given_name::text, p.family_name::text, t.kind::text
    FROM bench_tie t JOIN people_person p ON p.id = t.person_id
    JOIN cases_case c ON c.person_id = p.id AND c.closed_at IS NULL
    WHERE t.employee_id = who AND t.kind IN ('child_coordinator', 'coordinator', 'deputy')
      AND (t.until IS NULL OR t.until > today) AND bench_permits('board.read', p.id)
    ORDER BY p.given_name, p.family_name, p.id, t.kind;
END $$;
"""

MATCH = """
-- Who could suit as coordinator for the person at the door, of those in the register who are at work, are no family of
-- theirs and nobody they are protected from, with what speaks for each. ``named``: the family has said their name.
CREATE FUNCTION coordinators_match(about uuid)
RETURNS TABLE (employee uuid, knows text[], speaks text[], helps boolean, named boolean, away boolean, most integer,
               weight bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := nullif(current_setting('langbenk.day', true), '')::date;
    theirs text;
BEGIN
    IF NOT bench_permits('coordinator.appoint', about) THEN RETURN; END IF;
    theirs := (SELECT lower(string_agg(w.words, ' ')) FROM cases_wish w JOIN cases_case c ON c.id = w.case_id
               WHERE w.person_id = about AND c.closed_at IS NULL);
    RETURN QUERY
    WITH pool AS (
        SELECT k.employee_id AS id FROM coordinators_competence k WHERE k.ended_at IS NULL
        UNION SELECT c.employee_id FROM coordinators_capacity c
        UNION SELECT t.employee_id FROM bench_tie t WHERE t.person_id = about AND t.employee_id IS NOT NULL
              AND t.kind IN ('contact', 'team_member') AND NOT t.apart AND bench_stands(t)
              AND t.since <= today AND (t.until IS NULL OR t.until > today)
    ), at_work AS (
        SELECT DISTINCT m.id, m.person_id, m.given_name || ' ' || m.family_name AS name
        FROM pool JOIN organisation_employee m ON m.id = pool.id
        JOIN organisation_employment e ON e.employee_id = m.id AND e.since <= today
             AND (e.until IS NULL OR e.until > today)
        JOIN organisation_unit u ON u.id = e.unit_id
        JOIN organisation_service s ON s.id = u.service_id AND s.municipal
             AND (s.open_until IS NULL OR s.open_until > today)
    )
    SELECT w.id,
           ARRAY(SELECT k.what::text FROM coordinators_competence k
                 WHERE k.employee_id = w.id AND k.kind = 'field' AND k.ended_at IS NULL ORDER BY 1),
           ARRAY(SELECT k.what::text FROM coordinators_competence k
                 WHERE k.employee_id = w.id AND k.kind = 'language' AND k.ended_at IS NULL ORDER BY 1),
           EXISTS (SELECT FROM bench_tie t JOIN organisation_employment e ON e.employee_id = w.id AND e.since <= today
                                               AND (e.until IS NULL OR e.until > today)
                   JOIN organisation_unit u ON u.id = e.unit_id
                   WHERE t.person_id = about AND coalesce(t.on_behalf_of_id, t.service_id) = u.service_id
                     AND t.kind IN ('contact', 'team_member', 'helping_service')
                     AND bench_shows_seat(about, t.apart, u.service_id)
                     AND t.since <= today AND (t.until IS NULL OR t.until > today)),
           coalesce(position(lower(w.name) IN theirs) > 0, false),
           coordinators_is_away(w.id, today),
           (SELECT c.most::integer FROM coordinators_capacity c WHERE c.employee_id = w.id AND c.since <= today
            ORDER BY c.since DESC, c.at DESC LIMIT 1),
           coalesce((SELECT l.weight FROM coordinators_load(ARRAY[w.id]) l), 0)
    FROM at_work w
    WHERE about NOT IN (SELECT bench_kin(w.person_id, today)) AND NOT bench_closed_to(about, w.person_id)
    ORDER BY w.id;
END $$;
"""

BOARD = """
CREATE INDEX appointments_to_come ON cases_appointment (since) WHERE until IS NULL;
CREATE INDEX children_of_the_unit ON bench_tie (service_id, person_id, since, until) WHERE kind = 'coordinating_unit';

-- Those whom the actor may not know of, though their unit sits there: own family, those barred from the actor, and
-- those with a protected address for whom the actor is not named. Worked out once, and not for each case.
CREATE FUNCTION coordinators_closed_to_me() RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN current_setting('langbenk.kin')::uuid[] || current_setting('langbenk.barred')::uuid[]
        || ARRAY(SELECT g FROM bench_addressprotection p, bench_guarded_by(p.person_id, p.against_id) AS g
                 WHERE bench_protection_holds(p)
                   AND NOT coalesce(nullif(current_setting('langbenk.employee'), '')::uuid = ANY (p.named_staff),
                                    false));
END $$;

-- The cases of one kind that stand on the actor's board, what is due first on top, from after one day and row, so many
-- at most. ``what`` is a step of the road, a matter beside it, or one of ``late``, ``review`` and ``without``.
-- Asked here and not of the tables, whose policies would be asked about every case to show a page of them; whoever
-- names the persons on that page asks the policy about each.
CREATE FUNCTION coordinators_board(what text, ahead date, after date, last uuid, many integer)
RETURNS TABLE (id uuid, person uuid, says text, since date, due date)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
-- Each list walks its index and stops: to gather all the unit's families first costs more than to ask of each of these.
SET enable_hashjoin = off SET enable_mergejoin = off SET enable_bitmapscan = off AS $$
DECLARE
    unit uuid;
    closed uuid[];
    today date;
    steps text[];
BEGIN
    IF coalesce(current_setting('langbenk.hat', true), '') <> 'staff' THEN RETURN; END IF;
    today := current_setting('langbenk.day')::date;
    SELECT s.id INTO unit FROM organisation_service s
    WHERE s.coordinating_unit AND s.id = ANY (current_setting('langbenk.services')::uuid[])
    ORDER BY s.name, s.id LIMIT 1;
    IF unit IS NULL OR NOT EXISTS (SELECT FROM bench_grantcopy g
                                   WHERE g.action = 'board.read' AND g.tie = 'coordinating_unit') THEN RETURN; END IF;
    closed := coordinators_closed_to_me();
    steps := CASE what WHEN 'late' THEN ARRAY['unit', 'wish', 'rights', 'decision', 'appointment']
                       ELSE ARRAY[what] END;
    IF what = 'without' THEN
        RETURN QUERY
        SELECT found.id, found.person, found.says, found.since, found.due FROM (
            SELECT b.* FROM coordinators_board('appointment', ahead, after, last, many) AS b
            UNION ALL
            SELECT c.id, c.person_id, c.step::text, (c.opened_at AT TIME ZONE 'Europe/Oslo')::date, c.next_on
            FROM cases_case c
            WHERE c.id IN (SELECT coordinators_without(today)) AND c.closed_at IS NULL AND c.step <> 'appointment'
              AND c.person_id <> ALL (closed) AND (coalesce(c.next_on, 'infinity'), c.id) > (after, last)
              AND EXISTS (SELECT FROM bench_tie t WHERE t.service_id = unit AND t.person_id = c.person_id
                          AND t.kind = 'coordinating_unit' AND t.since <= today
                          AND (t.until IS NULL OR t.until > today))) AS found
        ORDER BY coalesce(found.due, 'infinity'), found.id LIMIT many;
    ELSIF what IN ('unit', 'wish', 'rights', 'decision', 'appointment', 'review', 'late') THEN
        RETURN QUERY
        SELECT found.id, found.person_id, found.step::text, (found.opened_at AT TIME ZONE 'Europe/Oslo')::date,
               found.next_on
        FROM unnest(steps) AS s (step) CROSS JOIN LATERAL (
            SELECT c.* FROM cases_case c
            WHERE c.closed_at IS NULL AND c.step = s.step AND (c.next_on, c.id) > (after, last)
              AND c.next_on <= CASE what WHEN 'late' THEN today - 1 WHEN 'review' THEN ahead ELSE 'infinity' END
              AND c.person_id <> ALL (closed)
              AND EXISTS (SELECT FROM bench_tie t WHERE t.service_id = unit AND t.person_id = c.person_id
                          AND t.kind = 'coordinating_unit' AND t.since <= today
                          AND (t.until IS NULL OR t.until > today))
            ORDER BY c.next_on, c.id LIMIT many) AS found
        ORDER BY found.next_on, found.id LIMIT many;
    ELSE
        RETURN QUERY
        SELECT m.id, m.person_id, m.kind::text, m.since, m.due FROM cases_matter m
        WHERE m.closed_at IS NULL AND m.kind = what AND m.person_id <> ALL (closed)
          AND (coalesce(m.due, 'infinity'), m.id) > (after, last)
          AND (what <> 'transition' OR m.due <= ahead)
          AND EXISTS (SELECT FROM bench_tie t WHERE t.service_id = unit AND t.person_id = m.person_id
                      AND t.kind = 'coordinating_unit' AND t.since <= today AND (t.until IS NULL OR t.until > today))
          AND (what <> 'change' OR NOT EXISTS (
               SELECT FROM bench_tie t WHERE t.employee_id = nullif(current_setting('langbenk.employee'), '')::uuid
               AND t.person_id = m.person_id AND t.kind IN ('child_coordinator', 'coordinator', 'deputy')
               AND t.since <= today AND (t.until IS NULL OR t.until > today)))
        ORDER BY m.due, m.id LIMIT many;
    END IF;
END $$;

-- Besides those that wait for an appointment, the open cases that have no coordinator today: those whose coordinator
-- has stopped working here, and those whose first one begins on a later day. Found from that end, for they are few.
CREATE FUNCTION coordinators_without(today date) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT c.id FROM organisation_employee m
    JOIN bench_tie t ON t.employee_id = m.id AND t.kind IN ('child_coordinator', 'coordinator')
         AND t.since <= today AND (t.until IS NULL OR t.until > today)
    JOIN cases_case c ON c.person_id = t.person_id AND c.closed_at IS NULL
    WHERE NOT EXISTS (SELECT FROM organisation_employment e
                      WHERE e.employee_id = m.id AND (e.until IS NULL OR e.until > today))
    UNION
    SELECT a.case_id FROM cases_appointment a
    WHERE a.since > today AND a.until IS NULL AND NOT EXISTS (
        SELECT FROM bench_tie t WHERE t.person_id = a.person_id AND t.kind IN ('child_coordinator', 'coordinator')
        AND t.since <= today AND (t.until IS NULL OR t.until > today));
END $$;

-- How many stand in each of these lists, and how many of those are late: counted until ``most``, all in one question.
CREATE FUNCTION coordinators_numbers(kinds text[], ahead date, most integer)
RETURNS TABLE (what text, many integer, late integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := nullif(current_setting('langbenk.day', true), '')::date;
BEGIN
    RETURN QUERY
    SELECT k.kind, n.many, n.late FROM unnest(kinds) AS k (kind) CROSS JOIN LATERAL (
        SELECT count(*)::integer AS many, count(*) FILTER (WHERE b.due < today)::integer AS late
        FROM coordinators_board(k.kind, ahead, '-infinity', '00000000-0000-0000-0000-000000000000', most) AS b) AS n;
END $$;

-- Of those who have been given a capacity: how many carry more than it. A number, and never who.
CREATE FUNCTION coordinators_over_capacity() RETURNS bigint
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
            SELECT coalesce(sum(coalesce(w.weight, 1)), 0)
            FROM bench_tie t LEFT JOIN coordinators_weight w ON w.person_id = t.person_id
            WHERE t.employee_id = can.employee_id AND t.kind IN ('child_coordinator', 'coordinator')
              AND t.since <= today AND (t.until IS NULL OR t.until > today)));
END $$;
"""


class Migration(migrations.Migration):
    """Functions, and two indexes that the board walks."""

    dependencies = [
        ("coordinators", "0003_away"),
        ("cases", "0019_by_nobodys_hand"),
        ("bench", "0023_contact_with_health"),
    ]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (LOAD, MATCH, BOARD)]
