"""Where mails go at work is for the one whose post it is, and never for somebody who only names that post."""

from django.db import migrations

MINE = """
CREATE OR REPLACE FUNCTION outside_is_mine(person uuid, employee uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT coalesce(CASE current_setting('langbenk.hat', true)
                    WHEN 'family' THEN person::text = current_setting('langbenk.actor', true)
                    WHEN 'staff' THEN employee::text = current_setting('langbenk.employee', true)
                         AND EXISTS (SELECT FROM organisation_employee m
                                     WHERE m.id = employee
                                       AND m.person_id::text = current_setting('langbenk.actor', true))
                    END, false)
$$;
"""


class Migration(migrations.Migration):
    """One function, replaced."""

    dependencies = [("organisation", "0001_tables"), ("outside", "0006_about_nobody_here")]

    operations = [migrations.RunSQL(MINE, migrations.RunSQL.noop)]
