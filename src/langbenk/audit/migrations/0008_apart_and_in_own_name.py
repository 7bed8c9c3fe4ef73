"""A look through a seat that stood apart stays untold; and a line names the employee and the service of who came in."""

from django.db import migrations

SHOWS = """
-- As before; and no line tells of a seat that stands apart: neither one that opened through it, though the service sits
-- there openly by now, nor a search or a list of whoever sits there so, which name no service. Somebody stopped at an
-- entry is told to those who read it: to others, one that is kept from them and one that does not exist look the same.
CREATE OR REPLACE FUNCTION audit_shows(l audit_logline) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF l.hat = 'family' AND l.actor = l.person AND l.record IS NULL
       AND l.actor IS DISTINCT FROM nullif(current_setting('langbenk.actor'), '')::uuid THEN RETURN false; END IF;
    IF l.permitted AND (l.action = 'person.search' OR l.part = 'untold')
       AND (SELECT n.family_told FROM cases_concern n
            WHERE n.person_id = l.person AND n.written_by_id = l.employee AND n.at >= l.at
            ORDER BY n.at, n.family_told LIMIT 1) IS NOT TRUE THEN RETURN false; END IF;
    IF l.record IS NOT NULL AND cases_hides(l.record) IS NOT FALSE THEN RETURN false; END IF;
    IF NOT l.permitted AND l.why IN ('withheld', 'not-for-you') AND cases_reads_entry(l.record) IS NOT TRUE
        THEN RETURN false; END IF;
    IF l.service IS NOT NULL AND bench_hides_seat(l.person, l.service) IS NOT FALSE THEN RETURN false; END IF;
    IF EXISTS (SELECT FROM bench_tie t WHERE t.id = l.tie AND l.service = coalesce(t.on_behalf_of_id, t.service_id)
               AND NOT bench_shows_seat(l.person, t.apart, coalesce(t.on_behalf_of_id, t.service_id)))
        THEN RETURN false; END IF;
    IF l.service IS NULL AND EXISTS (
            SELECT FROM bench_tie t WHERE t.person_id = l.person AND t.employee_id = l.employee
            AND NOT bench_shows_seat(l.person, t.apart, t.on_behalf_of_id))
       AND NOT EXISTS (
            SELECT FROM bench_tie t WHERE t.person_id = l.person AND t.employee_id = l.employee AND NOT t.apart
            AND t.since <= (l.at AT TIME ZONE 'Europe/Oslo')::date
            AND (t.until IS NULL OR t.until > (l.at AT TIME ZONE 'Europe/Oslo')::date)) THEN RETURN false; END IF;
    IF (l.action IN ('protection.read', 'protection.change')
        OR l.why IN ('strictly-protected', 'protected-address', 'no-emergency'))
       AND bench_was_barred(l.person) THEN RETURN false; END IF;
    RETURN true;
END $$;
"""

LISTED = """
-- As before; a seat for a service that they work in no more puts nobody in their list.
CREATE OR REPLACE FUNCTION bench_listed(about uuid, act text)
RETURNS TABLE (kind text, ground text, service uuid, id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := nullif(current_setting('langbenk.day', true), '')::date;
BEGIN
    IF today IS NULL THEN RETURN; END IF;
    RETURN QUERY SELECT t.kind::text, t.ground::text, coalesce(t.on_behalf_of_id, t.service_id), t.id
    FROM bench_tie t JOIN bench_grantcopy g ON g.tie = t.kind AND g.action = act
    WHERE t.person_id = about AND t.since <= today AND (t.until IS NULL OR t.until > today)
      AND CASE current_setting('langbenk.hat') WHEN 'family'
          THEN t.relative_id = current_setting('langbenk.actor')::uuid
          ELSE coalesce(t.on_behalf_of_id, t.service_id) = ANY (current_setting('langbenk.services')::uuid[])
               AND (t.service_id IS NOT NULL
                    OR t.employee_id = nullif(current_setting('langbenk.employee'), '')::uuid) END
    ORDER BY t.since, t.id LIMIT 1;
END $$;
"""

CLOSED = """
DROP POLICY in_own_name ON audit_logline;
CREATE POLICY in_own_name ON audit_logline FOR INSERT
    WITH CHECK (actor::text = current_setting('langbenk.actor', true)
                AND hat = current_setting('langbenk.hat', true)
                AND employee IS NOT DISTINCT FROM nullif(current_setting('langbenk.employee', true), '')::uuid
                AND (service IS NULL OR service = ANY (current_setting('langbenk.services', true)::uuid[])));
"""


class Migration(migrations.Migration):
    """Two functions, replaced; one policy anew. Every seat that opens at work is one of the actor's own services'."""

    dependencies = [("audit", "0007_ones_own_reading"), ("bench", "0017_the_mere_contact")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (SHOWS, LISTED, CLOSED)]
