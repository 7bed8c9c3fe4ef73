"""A notice of need is known of at once: counted on the board, and its readers in the unit told. What a service told of
somebody whom nobody here knows can be sent on, too.
"""

from django.db import migrations

WAITING = """
-- How many notices wait for the unit that the actor works in, as its own list shows them to this reader
-- (``intake.sheets.needs``), and how many of those are past their day: counted until ``most``.
CREATE FUNCTION intake_needs_that_wait(most integer) RETURNS TABLE (many integer, late integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := nullif(current_setting('langbenk.day', true), '')::date;
BEGIN
    IF NOT intake_at_the_unit() THEN RETURN QUERY SELECT 0, 0; RETURN; END IF;
    RETURN QUERY
    SELECT count(*)::integer, count(*) FILTER (WHERE page.due < today)::integer FROM (
        SELECT waits.due FROM (
            (SELECT n.due FROM intake_neednotice n
             WHERE n.state IN ('new', 'taken') AND intake_reads_need(n) ORDER BY n.due, n.id LIMIT most)
            UNION ALL
            (SELECT n.sent_due FROM intake_neednotice n
             WHERE n.sent_at IS NOT NULL AND n.received_at IS NULL AND intake_reads_need(n)
             ORDER BY n.sent_due, n.id LIMIT most)) AS waits
        ORDER BY waits.due LIMIT most) AS page;
END $$;
"""

ANSWERS = """
-- Who in the unit may read the notice that a form made, and so is told that it has come: all who work there, but for
-- those who are close to whoever asked or to whom it is about, or kept away from them. To its own sender, and to the
-- system.
CREATE FUNCTION intake_who_answers(form uuid) RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    n intake_neednotice;
    today date := nullif(current_setting('langbenk.day', true), '')::date;
BEGIN
    SELECT * INTO n FROM intake_neednotice one WHERE one.form_key = form;
    IF n.id IS NULL OR NOT (intake_is_system() OR intake_reads_need(n)) THEN RETURN NULL; END IF;
    RETURN ARRAY(
        SELECT DISTINCT e.employee_id FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
        JOIN organisation_service s ON s.id = u.service_id JOIN organisation_employee m ON m.id = e.employee_id
        WHERE s.coordinating_unit AND e.since <= today AND (e.until IS NULL OR e.until > today)
          AND NOT EXISTS (
              SELECT FROM unnest(ARRAY[n.asker_id, n.subject_id]) AS one
              WHERE one IN (SELECT bench_kin(m.person_id, today)) OR EXISTS (
                  SELECT FROM bench_protections(one) p
                  WHERE p.against_id = m.person_id OR m.id <> ALL (p.named_staff))));
END $$;
"""


SENT = """
-- What came to the wrong body about somebody whom the register does not know goes on to another body, and to no one
-- else.
CREATE POLICY of_nobody_here ON outside_dispatch FOR INSERT WITH CHECK (
    person_id IS NULL AND recipient_kind = 'body' AND current_setting('langbenk.action', true) = 'need.answer'
    AND intake_at_the_unit());
"""


class Migration(migrations.Migration):
    """Two functions and a policy."""

    dependencies = [("intake", "0003_sent_on"), ("outside", "0006_about_nobody_here")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (WAITING, ANSWERS, SENT)]
