"""The forced search, where an address is strictly protected: who it is set against finds nobody."""

from django.db import migrations

FIND = """
-- Whether the actor stands at the door of a search, or of a concern, with a post.
CREATE FUNCTION people_may_search() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT coalesce(current_setting('langbenk.action', true) IN ('person.search', 'concern.register')
                    AND current_setting('langbenk.services', true) <> '{}', false)
$$;

-- As before. To one from whom they are strictly protected, a person is not known here (folkeregisterloven § 10-4).
CREATE OR REPLACE FUNCTION people_find(key text, given text, family text, born date)
RETURNS TABLE (id uuid, given_name text, family_name text, birth_date date, own_family boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    hidden uuid[];
BEGIN
    IF NOT people_may_search() THEN RETURN; END IF;
    hidden := bench_barred(nullif(current_setting('langbenk.actor', true), '')::uuid, true);
    RETURN QUERY
    SELECT p.id, p.given_name::text, p.family_name::text, p.birth_date,
           p.id = ANY (current_setting('langbenk.kin')::uuid[])
    FROM people_person p
    WHERE (p.number_key = key
           OR (key IS NULL AND p.birth_date = born AND lower(p.given_name) = lower(given)
               AND lower(p.family_name) = lower(family)))
      AND p.id <> ALL (hidden)
    ORDER BY p.id LIMIT 5;
END $$;

CREATE OR REPLACE FUNCTION people_find_expected(parent uuid, due date) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT people_may_search() THEN RETURN; END IF;
    RETURN QUERY
    SELECT p.id FROM people_guardian g JOIN people_person p ON p.id = g.child_id
    WHERE g.guardian_id = parent AND p.birth_date IS NULL AND abs(p.due_date - due) < 84
      AND p.id <> ALL (bench_barred(nullif(current_setting('langbenk.actor', true), '')::uuid, true))
    LIMIT 1;
END $$;

-- Whether somebody has this number already whom the search did not find: then the newcomer is written down without it,
-- so that a concern is neither lost nor answered with what must not be known.
CREATE FUNCTION people_number_is_taken(key text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT people_may_search() AND EXISTS (SELECT FROM people_person p WHERE p.number_key = key)
$$;
"""


class Migration(migrations.Migration):
    """Replaced one by one; who may ask is as before."""

    dependencies = [("bench", "0010_barriers"), ("people", "0003_wider_bench")]

    operations = [migrations.RunSQL(FIND, migrations.RunSQL.noop)]
