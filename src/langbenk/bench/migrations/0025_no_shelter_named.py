"""The alert round a protected address, and who can be named to open it, tell of no service that sits there apart."""

from django.db import migrations

NAMEABLE = """
-- As before; a service or a contact that stands apart is offered to none but their own and the person.
CREATE OR REPLACE FUNCTION bench_nameable(about uuid)
RETURNS TABLE (employee uuid, human uuid, name text, service_name text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date;
BEGIN
    IF NOT bench_permits('protection.read', about) THEN RETURN; END IF;
    today := current_setting('langbenk.day')::date;
    RETURN QUERY WITH seats AS (
        SELECT t.* FROM bench_tie t
        WHERE t.person_id = about AND t.since <= today AND (t.until IS NULL OR t.until > today)
          AND bench_shows_seat(about, t.apart, coalesce(t.on_behalf_of_id, t.service_id))
    )
    SELECT m.id, m.person_id, trim(m.given_name || ' ' || m.family_name), min(s.name)::text
    FROM organisation_employee m
    JOIN organisation_employment e ON e.employee_id = m.id AND e.since <= today AND (e.until IS NULL OR e.until > today)
    JOIN organisation_unit u ON u.id = e.unit_id
    JOIN organisation_service s ON s.id = u.service_id
    WHERE (s.coordinating_unit OR s.id IN (SELECT seats.service_id FROM seats)
           OR (m.id, s.id) IN (SELECT seats.employee_id, seats.on_behalf_of_id FROM seats
                               WHERE seats.kind IN ('contact', 'child_coordinator', 'coordinator', 'deputy')))
      AND about NOT IN (SELECT bench_kin(m.person_id, today)) AND NOT bench_closed_to(about, m.person_id)
    GROUP BY m.id, m.person_id, m.given_name, m.family_name ORDER BY m.given_name, m.family_name, m.id;
END $$;
"""

OPENINGS = """
-- As before; and no line tells of a service that sits there apart (krisesenterlova § 5): not one of that service, nor
-- by somebody with a seat that stands apart, nor one that names no service, by somebody who works in such a one.
CREATE OR REPLACE FUNCTION bench_openings(about uuid)
RETURNS TABLE (at timestamptz, name text, service_name text, hat text, permitted boolean, times bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    since timestamptz;
    named uuid[];
    apart uuid[];
BEGIN
    IF NOT bench_permits('protection.read', about) THEN RETURN; END IF;
    SELECT min(p.set_at) INTO since FROM bench_protections(about) p;
    SELECT coalesce(array_agg(e), '{}') INTO named FROM bench_protections(about) p, unnest(p.named_staff) AS e;
    SELECT coalesce(array_agg(s.id), '{}') INTO apart FROM organisation_service s WHERE bench_hides_seat(about, s.id);
    RETURN QUERY
    SELECT max(l.at), trim(coalesce(m.given_name || ' ' || m.family_name, r.given_name || ' ' || r.family_name, '')),
           coalesce(max(s.name), '')::text, l.hat::text, l.permitted, count(*)
    FROM audit_logline l
    LEFT JOIN organisation_employee m ON m.id = l.employee
    LEFT JOIN organisation_service s ON s.id = l.service
    LEFT JOIN people_person r ON r.id = l.actor
    WHERE l.person = about AND l.at >= since AND l.why <> 'listed'
      AND (NOT l.permitted OR (l.hat = 'staff' AND l.employee <> ALL (named)))
      AND (l.service IS NULL OR l.service <> ALL (apart))
      AND NOT EXISTS (SELECT FROM bench_tie t WHERE t.person_id = about AND t.employee_id = l.employee
                      AND NOT bench_shows_seat(about, t.apart, t.on_behalf_of_id))
      AND (l.service IS NOT NULL OR NOT EXISTS (
               SELECT FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
               WHERE e.employee_id = l.employee AND u.service_id = ANY (apart)))
    GROUP BY (l.at AT TIME ZONE 'Europe/Oslo')::date, l.actor, l.hat, l.permitted,
             m.given_name, m.family_name, r.given_name, r.family_name
    ORDER BY max(l.at) DESC LIMIT 50;
END $$;
"""


class Migration(migrations.Migration):
    """Two functions, replaced."""

    dependencies = [("audit", "0008_apart_and_in_own_name"), ("bench", "0024_charges_over")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (NAMEABLE, OPENINGS)]
