"""A child whom the writer must not know of, written down once more: found again by that writer as anybody new is."""

import uuid

import django.db.models.deletion
from django.db import migrations, models

FIND = """
ALTER TABLE people_double ENABLE ROW LEVEL SECURITY;

-- As before; who does not find somebody, because of a strict protection, finds their double, by the number too. Nobody
-- else finds a double: to them it is the same child.
CREATE OR REPLACE FUNCTION people_find(key text, given text, family text, born date)
RETURNS TABLE (id uuid, given_name text, family_name text, birth_date date, own_family boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    hidden uuid[];
BEGIN
    IF NOT people_may_search() THEN RETURN; END IF;
    hidden := bench_barred(nullif(current_setting('langbenk.actor', true), '')::uuid, true);
    RETURN QUERY
    WITH known AS (
        SELECT p.id FROM people_person p WHERE p.number_key = key
        UNION SELECT d.person_id FROM people_person p JOIN people_double d ON d.original_id = p.id
              WHERE p.number_key = key
        UNION SELECT p.id FROM people_person p
              WHERE key IS NULL AND p.birth_date = born AND lower(p.given_name) = lower(given)
                AND lower(p.family_name) = lower(family)
    )
    SELECT p.id, p.given_name::text, p.family_name::text, p.birth_date,
           p.id = ANY (current_setting('langbenk.kin')::uuid[])
    FROM known JOIN people_person p ON p.id = known.id LEFT JOIN people_double d ON d.person_id = p.id
    WHERE p.id <> ALL (hidden) AND (d.original_id IS NULL OR d.original_id = ANY (hidden))
    ORDER BY p.id LIMIT 5;
END $$;

-- A newcomer whose number somebody has already whom the search did not find is their double: written down without the
-- number, and found by it all the same, so that a concern is neither lost nor answered with what must not be known.
CREATE FUNCTION people_doubles(newcomer uuid, key text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT bench_open_for(newcomer, ARRAY['concern.register']) THEN RETURN false; END IF;
    INSERT INTO people_double (id, person_id, original_id)
    SELECT gen_random_uuid(), newcomer, p.id FROM people_person p WHERE p.number_key = key AND p.id <> newcomer;
    RETURN FOUND;
END $$;
"""


class Migration(migrations.Migration):
    """One table, out of the application's reach; one function, and one replaced."""

    dependencies = [("people", "0004_secret_search"), ("bench", "0020_a_named_reviewer")]

    operations = [
        migrations.CreateModel(
            name="Double",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "original",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "person",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
        ),
        migrations.RunSQL(FIND, migrations.RunSQL.noop),
    ]
