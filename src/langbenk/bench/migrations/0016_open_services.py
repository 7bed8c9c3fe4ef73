"""The preview asks where each reader works as the door does: a service that has closed is nobody's service any more."""

from django.db import migrations

READERS = """
CREATE OR REPLACE FUNCTION bench_readers(about uuid)
RETURNS TABLE (seat uuid, kind text, ground text, human uuid, employee uuid, relative uuid, service uuid,
               service_name text, service_kind text, given_name text, family_name text, profession text, kinship text,
               services uuid[], own_family boolean, barred text, home uuid, consents jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := current_setting('langbenk.day')::date;
BEGIN
    RETURN QUERY SELECT s.id, s.kind, s.ground, s.human, s.employee, s.relative, s.service, s.service_name,
        s.service_kind, s.given_name, s.family_name, s.profession, s.kinship, works.in_these,
        s.employee IS NOT NULL AND about IN (SELECT bench_kin(s.human, today)),
        (SELECT CASE bool_or(p.grade = 'strict') WHEN true THEN 'strict' WHEN false THEN 'confidential' END
         FROM bench_protections(about) p WHERE p.against_id = s.human),
        (SELECT mine.family_id FROM people_familymember mine WHERE mine.person_id = s.relative
         ORDER BY EXISTS (SELECT FROM people_familymember theirs
                          WHERE theirs.family_id = mine.family_id AND theirs.person_id = about) DESC, mine.family_id
         LIMIT 1),
        (SELECT coalesce(jsonb_agg(jsonb_build_object('part', part, 'id', c.id)), '[]')
         FROM unnest(s.consented) AS part, bench_consented(about, coalesce(s.service, s.relative), part) AS c(id))
    FROM bench_seats(about) s
    CROSS JOIN LATERAL (SELECT CASE WHEN s.employee IS NULL THEN array_remove(ARRAY[s.service], NULL) ELSE ARRAY(
        SELECT DISTINCT u.service_id FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
        JOIN organisation_service o ON o.id = u.service_id
        WHERE e.employee_id = s.employee AND e.since <= today AND (e.until IS NULL OR e.until > today)
          AND (o.open_until IS NULL OR o.open_until > today)) END
    ) AS works(in_these)
    WHERE s.since <= today AND (s.service IS NULL OR s.service = ANY (works.in_these));
END $$;
"""


class Migration(migrations.Migration):
    """One function, replaced."""

    dependencies = [("bench", "0015_before_the_door")]

    operations = [migrations.RunSQL(READERS, migrations.RunSQL.noop)]
