"""Before anybody has come in, nobody holds a charge: the policies that ask answer, and raise no error."""

from django.db import migrations

HOLDS = """
CREATE OR REPLACE FUNCTION bench_holds(act text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF coalesce(current_setting('langbenk.actor', true), '') = '' THEN RETURN false; END IF;
    RETURN EXISTS (
        SELECT FROM bench_grantcopy g
        WHERE g.action = act AND g.tie = ANY (current_setting('langbenk.posts')::text[]));
END $$;
"""


class Migration(migrations.Migration):
    """One function, replaced."""

    dependencies = [("insight", "0006_who_answers")]

    operations = [migrations.RunSQL(HOLDS, migrations.RunSQL.noop)]
