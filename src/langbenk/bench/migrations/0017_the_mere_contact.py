"""What a hostile reader found on the bench: a shelter that betrayed itself, an old seat that told of one apart, a
glass that told who is known here, and answers in another's name.
"""

from django.db import migrations

SHELTERS = """
-- The mere contact with a shelter is secret (krisesenterlova § 5): its seats stand apart, those from before too.
UPDATE bench_tie t SET apart = true FROM organisation_service s
WHERE s.id = coalesce(t.on_behalf_of_id, t.service_id) AND s.kind = 'crisis_centre';
"""

APART = """
-- As before; a shelter is hidden whether it sits there or not, and of the seats that stand open only one that holds
-- today tells that the service is here.
CREATE OR REPLACE FUNCTION bench_hides_seat(about uuid, which uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF which IS NULL THEN RETURN false; END IF;
    IF coalesce(current_setting('langbenk.actor', true), '') = '' THEN RETURN true; END IF;
    RETURN NOT which = ANY (current_setting('langbenk.services')::uuid[])
       AND NOT EXISTS (SELECT FROM bench_ties(about) t WHERE t.kind = 'self')
       AND (EXISTS (SELECT FROM organisation_service s WHERE s.id = which AND s.kind = 'crisis_centre')
            OR (EXISTS (SELECT FROM bench_tie t WHERE t.person_id = about AND t.apart
                        AND which = coalesce(t.on_behalf_of_id, t.service_id))
                AND NOT EXISTS (SELECT FROM bench_tie t WHERE t.person_id = about AND NOT t.apart
                                AND which = coalesce(t.on_behalf_of_id, t.service_id)
                                AND t.since <= current_setting('langbenk.day')::date
                                AND (t.until IS NULL OR t.until > current_setting('langbenk.day')::date))));
END $$;
"""

TIES = """
-- As before; the broken glass opens an open case, and where there is none it says no more than anywhere else.
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

CONSENTS = """
-- The family answers each in their own name, and takes back their own answer only. Who writes down an oral or a paper
-- answer at work does so for the one who gave it.
CREATE POLICY in_own_name ON bench_consent AS RESTRICTIVE FOR INSERT
    WITH CHECK (current_setting('langbenk.hat', true) IS DISTINCT FROM 'family'
                OR given_by_id::text = current_setting('langbenk.actor', true));
CREATE POLICY their_own_answer ON bench_consent AS RESTRICTIVE
    FOR UPDATE USING (current_setting('langbenk.hat', true) IS DISTINCT FROM 'family'
           OR given_by_id::text = current_setting('langbenk.actor', true));
"""


class Migration(migrations.Migration):
    """Two functions, replaced; two policies; and the seats that shelters have already."""

    dependencies = [("bench", "0016_open_services"), ("organisation", "0001_tables")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (SHELTERS, APART, TIES, CONSENTS)]
