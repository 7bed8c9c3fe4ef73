"""Whom a relative's seat can be given to: asked by the deed that gives it, and answered to nobody else."""

from django.db import migrations

MAY_SIT = """
-- What stands in the way of a seat for somebody round the person behind the open door: one word, empty for nothing.
-- Null unless such a seat is being given there: who belongs to whom, and from whom somebody is protected, is not for
-- looking up.
CREATE FUNCTION bench_in_the_way(about uuid, somebody uuid) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := nullif(current_setting('langbenk.day', true), '')::date;
BEGIN
    IF NOT bench_open_for(about, ARRAY['relative.seat']) THEN RETURN NULL; END IF;
    IF NOT EXISTS (SELECT FROM people_person p WHERE p.id = somebody) THEN RETURN 'unknown'; END IF;
    IF somebody = about THEN RETURN 'the-person'; END IF;
    IF EXISTS (SELECT FROM bench_protections(about) p WHERE p.against_id = somebody) THEN RETURN 'protected'; END IF;
    IF bench_age(about) < 18 AND EXISTS (
        SELECT FROM people_guardian g WHERE g.child_id = about AND g.guardian_id = somebody AND g.since <= today
                                        AND (g.until IS NULL OR g.until > today)) THEN RETURN 'guardian'; END IF;
    IF bench_age(somebody) < 18 THEN RETURN 'young'; END IF;
    RETURN '';
END $$;
"""


class Migration(migrations.Migration):
    """One function, beside those of the second check."""

    dependencies = [("bench", "0012_by_the_law")]

    operations = [migrations.RunSQL(MAY_SIT, migrations.RunSQL.noop)]
