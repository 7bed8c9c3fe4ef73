"""To whom a letter goes: the name and the language of somebody of the family, for the deed that writes to them."""

from django.db import migrations

READER = """
-- Answered while a deed about that very person is open at work, of nobody but those whom a letter may go to.
CREATE FUNCTION cases_letter_reader(about uuid, who uuid)
RETURNS TABLE (given_name text, family_name text, language text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF coalesce(current_setting('langbenk.hat', true), '') <> 'staff' OR NOT bench_open(about)
       OR NOT outside_may_receive(about, who) THEN RETURN; END IF;
    RETURN QUERY SELECT p.given_name::text, p.family_name::text, p.language::text FROM people_person p WHERE p.id = who;
END $$;
"""


class Migration(migrations.Migration):
    """One function."""

    dependencies = [("cases", "0017_no_more_than_theirs"), ("outside", "0002_closed_tables")]

    operations = [migrations.RunSQL(READER, migrations.RunSQL.noop)]
