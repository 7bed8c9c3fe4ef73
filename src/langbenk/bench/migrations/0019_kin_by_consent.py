"""Next of kin sit there by consent: without one that holds today, the seat opens nothing, and lists nobody."""

from django.db import migrations

LETS_IN = """
-- Whether those who decide have said yes to this relative, today, for any kind of information (pasient- og
-- brukerrettighetsloven § 3-3). Withdrawn, it is gone that moment.
CREATE FUNCTION bench_lets_in(about uuid, relative uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT FROM bench_partcopy c WHERE bench_consented(about, relative, c.part) IS NOT NULL);
END $$;
"""

TIES = """
CREATE OR REPLACE FUNCTION bench_ties(about uuid) RETURNS TABLE (kind text, ground text, seat uuid, id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT t.kind::text, t.ground::text, coalesce(t.on_behalf_of_id, t.service_id), t.id
    FROM bench_tie t
    WHERE t.person_id = about
      AND t.since <= current_setting('langbenk.day')::date
      AND (t.until IS NULL OR t.until > current_setting('langbenk.day')::date)
      AND CASE current_setting('langbenk.hat')
          WHEN 'family' THEN t.relative_id = current_setting('langbenk.actor')::uuid
                             AND (t.kind <> 'guardian' OR bench_guards(about, t.relative_id))
                             AND (t.kind <> 'kin' OR bench_lets_in(about, t.relative_id))
          WHEN 'staff' THEN
              coalesce(t.on_behalf_of_id, t.service_id) = ANY (current_setting('langbenk.services')::uuid[])
              AND (t.employee_id = nullif(current_setting('langbenk.employee'), '')::uuid
                   OR (t.service_id IS NOT NULL AND (bench_open_to_unit(about) OR bench_leads(t.service_id))))
          ELSE false END;
    IF current_setting('langbenk.services') = '{}' THEN RETURN; END IF;
    RETURN QUERY SELECT 'emergency', l.ground::text, l.service_id, l.id
    FROM bench_lifting l
    WHERE l.person_id = about AND l.employee_id = nullif(current_setting('langbenk.employee'), '')::uuid
      AND l.service_id = ANY (current_setting('langbenk.services')::uuid[])
      AND l.at <= current_setting('langbenk.at')::timestamptz AND l.until > current_setting('langbenk.at')::timestamptz
      AND NOT EXISTS (SELECT FROM bench_protections(about))
      AND EXISTS (SELECT FROM cases_case c WHERE c.person_id = about AND c.closed_at IS NULL);
END $$;
"""

MINE = """
CREATE OR REPLACE FUNCTION bench_mine(act text) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    me uuid := nullif(current_setting('langbenk.actor', true), '')::uuid;
    post uuid;
    services uuid[];
    closed uuid[];
    today date;
BEGIN
    IF me IS NULL THEN RETURN; END IF;
    -- Read once: asked of every row, the settings alone would take longer than all the rest.
    post := nullif(current_setting('langbenk.employee'), '')::uuid;
    services := current_setting('langbenk.services')::uuid[];
    closed := current_setting('langbenk.kin')::uuid[] || current_setting('langbenk.barred')::uuid[];
    today := current_setting('langbenk.day')::date;
    RETURN QUERY SELECT DISTINCT t.person_id
    FROM (SELECT * FROM bench_tie WHERE employee_id = post
          UNION ALL
          SELECT * FROM bench_tie WHERE current_setting('langbenk.hat') = 'family' AND relative_id = me) AS t
    JOIN bench_grantcopy g ON g.tie = t.kind AND g.action = act
    WHERE t.since <= today AND (t.until IS NULL OR t.until > today)
      AND (t.on_behalf_of_id IS NULL OR t.on_behalf_of_id = ANY (services))
      AND t.person_id <> ALL (closed)
      AND (t.kind <> 'guardian' OR bench_guards(t.person_id, t.relative_id))
      AND (t.kind <> 'kin' OR bench_lets_in(t.person_id, me))
      AND ((g.since_age = 0 AND g.until_age = 200)
           OR (bench_age(t.person_id) >= g.since_age AND bench_age(t.person_id) < g.until_age))
      AND (g.consent = '' OR bench_consented(t.person_id, coalesce(t.on_behalf_of_id, me), g.consent) IS NOT NULL);
END $$;
"""


class Migration(migrations.Migration):
    """One function, and two replaced."""

    dependencies = [("bench", "0018_in_a_parents_place")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (LETS_IN, TIES, MINE)]
