"""Whom the coordinating unit writes down from a notice of need is a double too, where the number is hidden."""

from django.db import migrations

DOUBLES = """
-- As before, for both deeds that write a newcomer down.
CREATE OR REPLACE FUNCTION people_doubles(newcomer uuid, key text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT bench_open_for(newcomer, ARRAY['concern.register', 'need.answer']) THEN RETURN false; END IF;
    INSERT INTO people_double (id, person_id, original_id)
    SELECT gen_random_uuid(), newcomer, p.id FROM people_person p WHERE p.number_key = key AND p.id <> newcomer;
    RETURN FOUND;
END $$;
"""


class Migration(migrations.Migration):
    """One function, replaced."""

    dependencies = [("people", "0005_doubles")]

    operations = [migrations.RunSQL(DOUBLES, migrations.RunSQL.noop)]
