"""Before anybody has come in, a seat is shown to nobody: the policies that ask answer, and raise no error."""

from django.db import migrations

APART = """
CREATE OR REPLACE FUNCTION bench_hides_seat(about uuid, which uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF which IS NULL THEN RETURN false; END IF;
    IF coalesce(current_setting('langbenk.actor', true), '') = '' THEN RETURN true; END IF;
    RETURN NOT which = ANY (current_setting('langbenk.services')::uuid[])
       AND NOT EXISTS (SELECT FROM bench_ties(about) t WHERE t.kind = 'self')
       AND EXISTS (SELECT FROM bench_tie t WHERE t.person_id = about AND t.apart
                   AND which = coalesce(t.on_behalf_of_id, t.service_id))
       AND NOT EXISTS (SELECT FROM bench_tie t WHERE t.person_id = about AND NOT t.apart
                       AND which = coalesce(t.on_behalf_of_id, t.service_id));
END $$;

CREATE OR REPLACE FUNCTION bench_shows_seat(about uuid, apart boolean, service uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF coalesce(current_setting('langbenk.actor', true), '') = '' THEN RETURN false; END IF;
    RETURN NOT apart OR service = ANY (current_setting('langbenk.services')::uuid[])
        OR EXISTS (SELECT FROM bench_ties(about) t WHERE t.kind = 'self');
END $$;
"""


class Migration(migrations.Migration):
    """Two functions, replaced."""

    dependencies = [("bench", "0014_led_by")]

    operations = [migrations.RunSQL(APART, migrations.RunSQL.noop)]
