"""«My day» tells nobody of what is not theirs, and shows those whom a hand-over or a need really waits for."""

from django.db import migrations

MY_DAY = """
-- As before; and of what runs beside the road only what the actor may read: a question to an outsider as on its own
-- page. A hand-over waits for those who work where it is to be received, and names nobody until one of them has
-- accepted it; a notice of need for whoever in the unit has taken it.
CREATE OR REPLACE FUNCTION records_my_day(until date, sign_days integer, steps text[], step_deeds text[], kinds text[],
                               kind_deeds text[], many integer)
RETURNS TABLE (what text, person uuid, given_name text, family_name text, thing uuid, says text, due date)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    me uuid := nullif(current_setting('langbenk.actor', true), '')::uuid;
    post uuid;
    mine uuid[];
    closed uuid[];
    today date;
    unit boolean;
BEGIN
    IF me IS NULL OR current_setting('langbenk.services') = '{}' THEN RETURN; END IF;
    post := nullif(current_setting('langbenk.employee'), '')::uuid;
    mine := current_setting('langbenk.services')::uuid[];
    closed := current_setting('langbenk.kin')::uuid[] || current_setting('langbenk.barred')::uuid[];
    today := current_setting('langbenk.day')::date;
    unit := 'at_the_unit' = ANY (coalesce(nullif(current_setting('langbenk.posts', true), ''), '{}')::text[]);
    RETURN QUERY WITH seats AS MATERIALIZED (
        SELECT t.person_id AS who, t.kind, c.step, c.next_on, c.id AS in_case
        FROM bench_tie t
        JOIN cases_case c ON c.person_id = t.person_id AND c.closed_at IS NULL
        WHERE t.employee_id = post AND t.since <= today AND (t.until IS NULL OR t.until > today)
          AND t.on_behalf_of_id = ANY (mine) AND t.person_id <> ALL (closed)
    ), may AS MATERIALIZED (
        SELECT DISTINCT s.who, g.action, s.step, s.next_on, s.in_case
        FROM seats s JOIN bench_grantcopy g ON g.tie = s.kind
        WHERE g.consent = '' AND g.since_age = 0 AND g.until_age = 200
          AND g.action = ANY (step_deeds || kind_deeds || ARRAY['record.sign', 'message.write', 'entry.withhold'])
    ), running AS MATERIALIZED (
        SELECT k.id FROM records_task k
        WHERE k.owner_service_id = ANY (mine) AND k.owner_id <> post AND k.ended_at IS NULL AND k.due <= until
          AND NOT EXISTS (
              SELECT FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
              WHERE e.employee_id = k.owner_id AND u.service_id = k.owner_service_id
                AND e.since <= today AND (e.until IS NULL OR e.until > today))
        UNION
        SELECT k.id FROM seats s JOIN records_task k ON k.person_id = s.who
        WHERE (s.kind IN ('child_coordinator', 'coordinator', 'deputy') OR k.set_by_id = post)
          AND k.owner_id <> post AND k.ended_at IS NULL AND k.due <= until
    ), waits AS (
        (SELECT 'task' AS what, k.person_id AS who, k.id AS thing, k.text::text AS says, k.due
         FROM records_task k JOIN cases_case c ON c.id = k.case_id AND c.closed_at IS NULL
         WHERE k.owner_id = post AND k.ended_at IS NULL AND k.due <= until
           AND bench_permits('task.do', k.person_id)
         ORDER BY k.due, k.id LIMIT many)
        UNION ALL
        (SELECT 'untaken', k.person_id, k.id, k.text::text, k.due
         FROM records_task k JOIN cases_case c ON c.id = k.case_id AND c.closed_at IS NULL
         WHERE k.owner_service_id = ANY (mine) AND k.owner_id IS NULL AND k.ended_at IS NULL
           AND k.due <= until AND bench_permits('task.do', k.person_id)
         ORDER BY k.due, k.id LIMIT many)
        UNION ALL
        (SELECT 'adrift', k.person_id, k.id, k.text::text, k.due
         FROM running JOIN records_task k ON k.id = running.id
         JOIN cases_case c ON c.id = k.case_id AND c.closed_at IS NULL
         WHERE records_adrift(k) AND records_reads_task(k) AND bench_permits('task.do', k.person_id)
         ORDER BY k.due, k.id LIMIT many)
        UNION ALL
        (SELECT 'sign', e.person_id, e.id, e.purpose::text, (e.at AT TIME ZONE 'Europe/Oslo')::date + sign_days
         FROM may m JOIN cases_entry e ON e.person_id = m.who AND e.written_by_id = post
         WHERE m.action = 'record.sign' AND NOT EXISTS (SELECT FROM records_signature s WHERE s.entry_id = e.id)
         ORDER BY e.at, e.id LIMIT many)
        UNION ALL
        SELECT 'message', r.person_id, r.id, r.subject::text, r.answer_by
        FROM (SELECT DISTINCT may.who FROM may WHERE may.action = 'message.write') m
        JOIN records_thread r ON r.person_id = m.who AND r.waits_since IS NOT NULL
        WHERE records_coordinates(r.person_id)
        UNION ALL
        (SELECT 'message', r.person_id, r.id, r.subject::text, r.answer_by
         FROM records_thread r JOIN cases_case c ON c.id = r.case_id AND c.closed_at IS NULL
         JOIN bench_tie t ON t.person_id = r.person_id AND t.service_id = ANY (mine)
              AND t.kind = 'coordinating_unit' AND t.since <= today AND (t.until IS NULL OR t.until > today)
         WHERE unit AND r.waits_since IS NOT NULL AND NOT EXISTS (SELECT FROM seats s WHERE s.who = r.person_id)
           AND bench_permits('message.write', r.person_id) AND records_coordinates(r.person_id)
         ORDER BY r.answer_by, r.id LIMIT many)
        UNION ALL
        SELECT 'withheld', w.person_id, w.entry_id, '', w.review_on
        FROM cases_withholding w JOIN may m ON m.who = w.person_id AND m.action = 'entry.withhold'
        WHERE w.by_id = me AND w.ended_at IS NULL AND w.review_on <= until
        UNION ALL
        SELECT 'step', m.who, m.in_case, m.step::text, m.next_on
        FROM may m JOIN unnest(steps, step_deeds) AS road(step, deed) ON road.step = m.step AND road.deed = m.action
        WHERE m.next_on <= until
        UNION ALL
        SELECT 'matter', m.who, x.thing, x.kind::text, x.due
        FROM may m JOIN cases_matter x ON x.person_id = m.who AND x.closed_at IS NULL
        JOIN unnest(kinds, kind_deeds) AS beside(kind, deed) ON beside.kind = x.kind AND beside.deed = m.action
        WHERE (x.due IS NULL OR x.due <= until) AND x.kind <> 'handover'
          AND (x.kind <> 'outsider' OR EXISTS (
              SELECT FROM outsiders_outsidequestion q WHERE q.id = x.thing AND outsiders_reads(q)))
        UNION ALL
        SELECT 'handover', NULL, h.id, h.from_service, h.due FROM intake_waiting() h WHERE h.due <= until
        UNION ALL
        (SELECT 'need', NULL, n.id, n.receipt::text, coalesce(n.sent_due, n.due)
         FROM intake_neednotice n
         WHERE n.taken_by_id = post AND (n.state = 'taken' OR n.sent_at IS NOT NULL AND n.received_at IS NULL)
           AND coalesce(n.sent_due, n.due) <= until AND intake_reads_need(n)
         ORDER BY 5, n.id LIMIT many)
    )
    SELECT w.what, w.who, coalesce(p.given_name, '')::text, coalesce(p.family_name, '')::text, w.thing, w.says, w.due
    FROM (SELECT * FROM waits ORDER BY waits.due NULLS LAST, waits.what, waits.thing LIMIT many) AS w
    LEFT JOIN people_person p ON p.id = w.who
    ORDER BY w.due NULLS LAST, w.what, w.thing;
END $$;
"""


class Migration(migrations.Migration):
    """One function, replaced."""

    dependencies = [
        ("records", "0004_nobody_forgotten"),
        ("intake", "0003_sent_on"),
        ("outsiders", "0002_closed_tables"),
    ]

    operations = [migrations.RunSQL(MY_DAY, migrations.RunSQL.noop)]
