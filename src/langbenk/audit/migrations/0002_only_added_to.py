"""The log: the application adds lines in the reader's own name, and reads by ``audit_lines`` only, which withholds."""

from django.db import migrations

CLOSED = """
ALTER TABLE audit_logline ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_own_name ON audit_logline FOR INSERT
    WITH CHECK (actor::text = current_setting('langbenk.actor', true) AND hat = current_setting('langbenk.hat', true));
"""

LINES = """
-- The lines about one person with the names of those who looked, newest first, for whoever may read that log;
-- ``besides``: leave this one actor's out.
-- A concern that the family was not told of leaves no trace in what they read: neither it, nor the search before it.
-- A search, or a concern once untold, is shown when the concern that it led to is one that they have been told of.
CREATE FUNCTION audit_lines(about uuid, before bigint, many integer, besides uuid DEFAULT NULL)
RETURNS TABLE (id bigint, at timestamptz, action text, part text, permitted boolean, why text, ground text, hat text,
               actor uuid, given_name text, family_name text, profession text, service_name text,
               consented_on timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT bench_permits('log.read', about) THEN RETURN; END IF;
    RETURN QUERY SELECT l.id, l.at, l.action::text, l.part::text, l.permitted, l.why::text, l.ground::text,
           l.hat::text, l.actor,
           coalesce(m.given_name, p.given_name, '')::text, coalesce(m.family_name, p.family_name, '')::text,
           coalesce((SELECT e.profession FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
                     WHERE e.employee_id = m.id
                     ORDER BY (u.service_id = l.service) DESC, e.since DESC LIMIT 1), '')::text,
           coalesce(s.name, '')::text, c.given_at
    FROM audit_logline l
    LEFT JOIN organisation_employee m ON m.id = l.employee
    LEFT JOIN people_person p ON p.id = l.actor
    LEFT JOIN organisation_service s ON s.id = l.service
    LEFT JOIN bench_consent c ON c.id = l.consent
    WHERE l.person = about AND (before IS NULL OR l.id < before)
      AND (NOT l.permitted OR (l.action <> 'person.search' AND l.part <> 'untold')
           OR (SELECT n.family_told FROM cases_concern n
               WHERE n.person_id = about AND n.written_by_id = l.employee AND n.at >= l.at
               ORDER BY n.at, n.family_told LIMIT 1))
      AND l.actor IS DISTINCT FROM besides
    ORDER BY l.id DESC LIMIT many;
END $$;
"""


class Migration(migrations.Migration):
    """No policy for reading, change or removal exists, and the application's role is given none of them."""

    dependencies = [("audit", "0001_tables"), ("bench", "0003_closed_tables")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (CLOSED, LINES)]
