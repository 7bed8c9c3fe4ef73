"""What the family reads of the log: filtered as they wish, with nothing that is withheld from this reader."""

from django.db import migrations

SHOWS = """
-- May whoever reads the log of this line's person see that it is there?
-- A concern that the family was not told of leaves no trace in what they read: neither it, nor the search before it.
-- A search, or a concern once untold, is shown when the concern that it led to is one that they have been told of.
-- A record that is hidden from this reader, and a service that sits apart, leave no trace either.
CREATE FUNCTION audit_shows(l audit_logline) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF l.permitted AND (l.action = 'person.search' OR l.part = 'untold')
       AND (SELECT n.family_told FROM cases_concern n
            WHERE n.person_id = l.person AND n.written_by_id = l.employee AND n.at >= l.at
            ORDER BY n.at, n.family_told LIMIT 1) IS NOT TRUE THEN RETURN false; END IF;
    IF l.record IS NOT NULL AND cases_hides(l.record) IS NOT FALSE THEN RETURN false; END IF;
    IF l.service IS NOT NULL AND bench_hides_seat(l.person, l.service) IS NOT FALSE THEN RETURN false; END IF;
    RETURN true;
END $$;
"""

LINES = """
DROP FUNCTION audit_lines(uuid, bigint, integer, uuid);

-- The lines about one person with the names of those who looked, newest first, for whoever may read that log.
-- ``besides`` leaves this one actor's out; ``from_day`` and ``until_day`` are Norway's days, and both are included.
CREATE FUNCTION audit_lines(about uuid, before bigint, many integer, besides uuid DEFAULT NULL,
                            from_day date DEFAULT NULL, until_day date DEFAULT NULL, by_service uuid DEFAULT NULL,
                            only_refused boolean DEFAULT false)
RETURNS TABLE (id bigint, at timestamptz, action text, part text, permitted boolean, why text, ground text, hat text,
               actor uuid, given_name text, family_name text, profession text, service_name text,
               consented_on timestamptz, service uuid, record uuid, tie_since date, consent uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    begins timestamptz := coalesce(from_day::timestamp AT TIME ZONE 'Europe/Oslo', '-infinity');
    ends timestamptz := coalesce((until_day + 1)::timestamp AT TIME ZONE 'Europe/Oslo', 'infinity');
BEGIN
    IF NOT bench_permits('log.read', about) THEN RETURN; END IF;
    RETURN QUERY SELECT l.id, l.at, l.action::text, l.part::text, l.permitted, l.why::text, l.ground::text,
           l.hat::text, l.actor,
           coalesce(m.given_name, p.given_name, '')::text, coalesce(m.family_name, p.family_name, '')::text,
           coalesce((SELECT e.profession FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
                     WHERE e.employee_id = m.id
                     ORDER BY (u.service_id = l.service) DESC, e.since DESC LIMIT 1), '')::text,
           coalesce(s.name, '')::text, c.given_at, l.service, l.record, t.since, l.consent
    FROM (SELECT * FROM audit_logline line
          WHERE line.person = about AND line.id < coalesce(before, 9223372036854775807)
            AND line.at >= begins AND line.at < ends
            AND (by_service IS NULL OR line.service = by_service)
            AND NOT (only_refused AND line.permitted)
            AND line.actor IS DISTINCT FROM besides
            AND audit_shows(line)
          ORDER BY line.id DESC LIMIT many) AS l
    LEFT JOIN organisation_employee m ON m.id = l.employee
    LEFT JOIN people_person p ON p.id = l.actor
    LEFT JOIN organisation_service s ON s.id = l.service
    LEFT JOIN bench_consent c ON c.id = l.consent
    LEFT JOIN bench_tie t ON t.id = l.tie
    ORDER BY l.id DESC;
END $$;
"""

SERVICES = """
-- The services that stand in the lines about one person that this reader is shown.
CREATE FUNCTION audit_services(about uuid) RETURNS TABLE (id uuid, name text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT bench_permits('log.read', about) THEN RETURN; END IF;
    RETURN QUERY SELECT s.id, s.name::text
    FROM (SELECT DISTINCT line.service FROM audit_logline line WHERE line.person = about) AS named
    JOIN organisation_service s ON s.id = named.service
    WHERE EXISTS (SELECT FROM audit_logline line
                  WHERE line.person = about AND line.service = s.id AND audit_shows(line))
    ORDER BY s.name, s.id;
END $$;
"""


class Migration(migrations.Migration):
    """``cases_hides`` and ``bench_hides_seat`` belong to their own rooms, which make them."""

    dependencies = [("audit", "0004_chained")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (SHOWS, LINES, SERVICES)]
