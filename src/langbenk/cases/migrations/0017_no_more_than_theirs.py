"""A leader hears of their own people only, a reporter of what their own service told, and a parent of a young person of
16 of no health service through what is shared or kept; and what was told of a hidden child by one who must not know.
"""

from django.db import migrations

CONCERNS = """
-- Whether a concern that this service told is one that the actor may read: whoever follows up the case reads all of
-- them, whoever only told of one reads those of their own service (helse- og omsorgstjenesteloven § 12-1).
CREATE FUNCTION cases_reads_concern(about uuid, told_by uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN bench_permits('concern.read', about) AND EXISTS (
        SELECT FROM bench_ties(about) t JOIN bench_grantcopy g ON g.tie = t.kind AND g.action = 'concern.read'
        WHERE t.kind <> 'reporter' OR t.seat = told_by);
END $$;
DROP POLICY may_read ON cases_concern;
CREATE POLICY may_read ON cases_concern FOR SELECT USING (cases_reads_concern(person_id, service_id));

-- Whether the family has been told of the concern that opened their case: asked by the deed that registers one more, by
-- whoever may not read it. Of two at one moment, one that they were not told of.
CREATE FUNCTION cases_opened_as_told(about uuid, of_case uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT bench_open_for(about, ARRAY['concern.register']) AND coalesce((
        SELECT n.family_told FROM cases_concern n WHERE n.case_id = of_case AND n.person_id = about
        ORDER BY n.at, n.family_told LIMIT 1), false)
$$;
"""

ENTRIES = """
CREATE POLICY with_no_hidden_contact ON cases_sharing AS RESTRICTIVE FOR SELECT
    USING (NOT bench_hides_contact(person_id, service_id));
CREATE POLICY from_no_hidden_contact ON cases_withholding AS RESTRICTIVE FOR SELECT
    USING (by_id::text = current_setting('langbenk.actor', true) OR NOT bench_hides_contact(person_id, service_id));
"""

CONFLICTS = """
-- As before; a leader is answered about those who work in a service that they lead, and the leader of the coordinating
-- unit, who answers for coordination, about anybody.
CREATE OR REPLACE FUNCTION cases_role_conflicts(about uuid, employees uuid[], on_day date)
RETURNS TABLE (employee uuid, reasons text[], answer text, leaders text[], reference text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT (bench_permits('coordinator.appoint', about) OR bench_permits('role.settle', about)) THEN RETURN; END IF;
    IF NOT bench_permits('coordinator.appoint', about) THEN
        employees := ARRAY(SELECT e FROM unnest(employees) AS e WHERE bench_leads_employee(e) OR EXISTS (
            SELECT FROM organisation_service s WHERE s.coordinating_unit AND bench_leads(s.id)));
    END IF;
    RETURN QUERY
    WITH jobs AS (
        SELECT e.employee_id AS id, e.profession, u.service_id FROM organisation_employment e
        JOIN organisation_unit u ON u.id = e.unit_id
        WHERE e.employee_id = ANY (employees) AND e.since <= on_day AND (e.until IS NULL OR e.until > on_day)
    ), found AS (
        SELECT d.by_id AS id, 'decided' AS reason FROM cases_decision d
        WHERE d.person_id = about AND d.by_id = ANY (employees)
        UNION SELECT j.id, 'at-the-unit' FROM jobs j JOIN organisation_service s ON s.id = j.service_id
              WHERE s.coordinating_unit
        UNION SELECT j.id, 'leads' FROM jobs j
              JOIN bench_tie t ON coalesce(t.on_behalf_of_id, t.service_id) = j.service_id
              WHERE j.profession = 'leader' AND t.person_id = about AND t.kind <> 'reporter'
                AND bench_shows_seat(about, t.apart, coalesce(t.on_behalf_of_id, t.service_id))
                AND t.since <= on_day AND (t.until IS NULL OR t.until > on_day)
    )
    SELECT f.id, array_agg(f.reason ORDER BY f.reason),
           coalesce((SELECT r.answer FROM cases_rolechoice r WHERE r.person_id = about AND r.employee_id = f.id
                     ORDER BY r.at DESC, r.id LIMIT 1), '')::text,
           ARRAY(SELECT DISTINCT m.given_name || ' ' || m.family_name
                 FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
                 JOIN organisation_service s ON s.id = u.service_id JOIN organisation_employee m ON m.id = e.employee_id
                 WHERE e.profession = 'leader' AND e.since <= on_day AND (e.until IS NULL OR e.until > on_day)
                   AND m.id <> f.id
                   AND (s.coordinating_unit OR s.id IN (SELECT j.service_id FROM jobs j WHERE j.id = f.id))
                 ORDER BY 1),
           coalesce((SELECT left(c.id::text, 8) FROM cases_case c
                     WHERE c.person_id = about AND c.closed_at IS NULL), '')
    FROM found f GROUP BY f.id;
END $$;
"""


class Migration(migrations.Migration):
    """Three functions, one replaced; one policy anew, and two more."""

    dependencies = [
        ("cases", "0016_decided_anew"),
        ("bench", "0023_contact_with_health"),
    ]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (CONCERNS, ENTRIES, CONFLICTS)]
