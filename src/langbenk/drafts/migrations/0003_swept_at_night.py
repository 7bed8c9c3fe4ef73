"""What has expired is taken away every night, by the worker, which reads none of it."""

from django.db import migrations

SWEEP = """
CREATE FUNCTION drafts_sweep(moment timestamptz) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    many integer;
BEGIN
    IF coalesce(current_setting('langbenk.hat', true), '') <> 'system' THEN RETURN 0; END IF;
    DELETE FROM drafts_draft d WHERE d.expires_at <= moment;
    GET DIAGNOSTICS many = ROW_COUNT;
    RETURN many;
END $$;
"""


class Migration(migrations.Migration):
    """One function."""

    dependencies = [("drafts", "0002_closed_tables")]

    operations = [migrations.RunSQL(SWEEP, "DROP FUNCTION drafts_sweep(timestamptz)")]
