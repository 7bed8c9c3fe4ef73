"""A number is found by nobody from whom its owner is hidden: neither a birth nor a second parent tells them of it."""

from django.db import migrations

FINDS = """
-- As before; one from whom somebody is strictly protected does not find them (folkeregisterloven § 10-4).
CREATE OR REPLACE FUNCTION transitions_finds(about uuid, key text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT id FROM people_person
    WHERE number_key = key AND bench_open_for(about, ARRAY['birth.record'])
      AND id <> ALL (bench_barred(nullif(current_setting('langbenk.actor', true), '')::uuid, true))
$$;

-- Whether somebody has the number, whom the deed may not have found: then a newborn is written down without it.
CREATE FUNCTION transitions_number_is_taken(about uuid, key text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT bench_open_for(about, ARRAY['birth.record']) AND EXISTS (SELECT FROM people_person WHERE number_key = key)
$$;
"""


class Migration(migrations.Migration):
    """One function replaced, and one more."""

    dependencies = [("transitions", "0002_closed_tables"), ("people", "0005_doubles")]

    operations = [migrations.RunSQL(FINDS, migrations.RunSQL.noop)]
