"""The lists of the board: one of all that is late, whatever it is; and each line says whom it waits for."""

from django.db import migrations

WHOM = """
-- Whom a line of the board waits for: a role, and a name where there is one. Whoever took the case in the unit, while
-- it waits there; the service or body that is to accept a hand-over; those who settle a disagreement; the appeal body
-- that has the complaint; at home; and else whoever coordinates today, or stands in while they are away.
CREATE FUNCTION coordinators_whom(what text, about uuid, thing uuid, today date)
RETURNS TABLE (role text, who text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    leader uuid;
    called text;
BEGIN
    IF what = 'wish' THEN RETURN QUERY SELECT 'family', ''; RETURN; END IF;
    IF what IN ('cooperation', 'followed') THEN
        RETURN QUERY
        SELECT 'service', s.name::text FROM cases_concern n JOIN organisation_service s ON s.id = n.service_id
        WHERE n.person_id = about ORDER BY n.at DESC LIMIT 1;
    ELSIF what = 'handover' THEN
        RETURN QUERY
        SELECT CASE WHEN h.to_service_id IS NULL THEN 'body' ELSE 'service' END, coalesce(s.name, h.to_body)::text
        FROM intake_handover h LEFT JOIN organisation_service s ON s.id = h.to_service_id WHERE h.id = thing;
    ELSIF what = 'dispute' THEN
        called := (SELECT string_agg(DISTINCT coordinators_called(t.employee_id), ', ') FROM bench_tie t
                   WHERE t.person_id = about AND t.kind = 'decider' AND t.since <= today
                     AND (t.until IS NULL OR t.until > today));
        IF called <> '' THEN RETURN QUERY SELECT 'decider', called; END IF;
    ELSIF what = 'complaint' AND EXISTS (
        SELECT FROM decisions_complaintstep p WHERE p.complaint_id = thing AND p.kind = 'sent_on') THEN
        RETURN QUERY SELECT 'appeal', '';
    ELSIF what IN ('plan', 'plan_work', 'review', 'coordinated', 'group', 'transition', 'rehabilitation', 'outsider')
    THEN
        SELECT t.employee_id INTO leader FROM bench_tie t
        WHERE t.person_id = about AND t.kind IN ('child_coordinator', 'coordinator') AND t.employee_id IS NOT NULL
          AND t.since <= today AND (t.until IS NULL OR t.until > today)
        ORDER BY t.since DESC, t.id LIMIT 1;
        IF leader IS NOT NULL AND NOT coordinators_is_away(leader, today) THEN
            RETURN QUERY SELECT 'coordinator', coordinators_called(leader);
        ELSIF leader IS NOT NULL THEN
            RETURN QUERY
            SELECT 'deputy', coordinators_called(t.employee_id) FROM bench_tie t
            WHERE t.person_id = about AND t.kind = 'deputy' AND t.since <= today
              AND (t.until IS NULL OR t.until > today) AND NOT coordinators_is_away(t.employee_id, today)
            ORDER BY t.since DESC, t.id LIMIT 1;
        END IF;
    END IF;
    IF NOT FOUND THEN
        RETURN QUERY SELECT 'unit', coalesce((
            SELECT coordinators_called(c.taken_by_id) FROM cases_case c
            WHERE c.person_id = about AND c.closed_at IS NULL), '');
    END IF;
END $$;
"""

BOARD = """
DROP FUNCTION coordinators_board(text, date, date, uuid, integer);

-- The cases of these kinds that stand on the actor's board, what is due first on top, from after one day and row, so
-- many at most. A kind is a step of the road, a matter beside it, or ``without``; with ``late``, only what is past its
-- day. Asked here and not of the tables, whose policies would be asked about every case to show a page of them; whoever
-- names the persons on that page asks the policy about each.
CREATE FUNCTION coordinators_board(kinds text[], late boolean, ahead date, after date, last uuid, many integer)
RETURNS TABLE (id uuid, person uuid, says text, since date, due date, role text, who text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
-- Each list walks its index and stops: to gather all the unit's families first costs more than to ask of each of these.
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
    SELECT page.id, page.person, page.says, page.since, page.due, w.role, w.who FROM (
        SELECT one.* FROM unnest(kinds) AS k (kind) CROSS JOIN LATERAL (
            (SELECT c.id, c.person_id AS person, c.step::text AS says,
                    (c.opened_at AT TIME ZONE 'Europe/Oslo')::date AS since, c.next_on AS due, NULL::uuid AS thing
             FROM cases_case c
             WHERE c.closed_at IS NULL AND c.step = CASE k.kind WHEN 'without' THEN 'appointment' ELSE k.kind END
               AND (c.next_on, c.id) > (after, last) AND c.person_id <> ALL (closed)
               AND c.next_on <= CASE WHEN late THEN today - 1 WHEN k.kind = 'review' THEN ahead ELSE 'infinity' END
               AND EXISTS (SELECT FROM bench_tie t WHERE t.service_id = unit AND t.person_id = c.person_id
                           AND t.kind = 'coordinating_unit' AND t.since <= today
                           AND (t.until IS NULL OR t.until > today))
             ORDER BY c.next_on, c.id LIMIT many)
            UNION ALL
            (SELECT m.id, m.person_id, m.kind::text, m.since, m.due, m.thing FROM cases_matter m
             WHERE m.closed_at IS NULL AND m.kind = k.kind AND m.person_id <> ALL (closed)
               AND (m.due, m.id) > (after, last)
               AND m.due <= CASE WHEN late THEN today - 1 WHEN k.kind = 'transition' THEN ahead ELSE 'infinity' END
               AND EXISTS (SELECT FROM bench_tie t WHERE t.service_id = unit AND t.person_id = m.person_id
                           AND t.kind = 'coordinating_unit' AND t.since <= today
                           AND (t.until IS NULL OR t.until > today))
               AND (k.kind <> 'change' OR NOT EXISTS (
                    SELECT FROM bench_tie t WHERE t.employee_id = post AND t.person_id = m.person_id
                    AND t.kind IN ('child_coordinator', 'coordinator', 'deputy') AND t.since <= today
                    AND (t.until IS NULL OR t.until > today)))
             ORDER BY m.due, m.id LIMIT many)
            UNION ALL
            (SELECT m.id, m.person_id, m.kind::text, m.since, m.due, m.thing FROM cases_matter m
             WHERE NOT late AND k.kind <> 'transition' AND m.due IS NULL
               AND m.closed_at IS NULL AND m.kind = k.kind AND m.person_id <> ALL (closed)
               AND ('infinity', m.id) > (after, last)
               AND EXISTS (SELECT FROM bench_tie t WHERE t.service_id = unit AND t.person_id = m.person_id
                           AND t.kind = 'coordinating_unit' AND t.since <= today
                           AND (t.until IS NULL OR t.until > today))
             ORDER BY m.id LIMIT many)
            UNION ALL
            (SELECT c.id, c.person_id, c.step::text, (c.opened_at AT TIME ZONE 'Europe/Oslo')::date, c.next_on, NULL
             FROM cases_case c
             WHERE k.kind = 'without' AND c.id IN (SELECT coordinators_without(today)) AND c.closed_at IS NULL
               AND c.step <> 'appointment' AND c.person_id <> ALL (closed)
               AND (coalesce(c.next_on, 'infinity'), c.id) > (after, last)
               AND EXISTS (SELECT FROM bench_tie t WHERE t.service_id = unit AND t.person_id = c.person_id
                           AND t.kind = 'coordinating_unit' AND t.since <= today
                           AND (t.until IS NULL OR t.until > today))
             ORDER BY coalesce(c.next_on, 'infinity'), c.id LIMIT many)) AS one
        ORDER BY coalesce(one.due, 'infinity'), one.id LIMIT many) AS page
    CROSS JOIN LATERAL coordinators_whom(page.says, page.person, page.thing, today) AS w
    ORDER BY coalesce(page.due, 'infinity'), page.id;
END $$;
"""


class Migration(migrations.Migration):
    """Functions; one is asked in another form, one is new."""

    dependencies = [
        ("coordinators", "0008_the_nights_letter"),
        ("intake", "0004_known_at_once"),
        ("decisions", "0003_back_again"),
    ]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (WHOM, BOARD)]
