"""A letter that nobody made: the receipt that comes at once to somebody who complains on the page, to them alone. And a
concern about somebody whose case has ended and waits for a complaint.
"""

import django.db.models.deletion
from django.db import migrations, models

READER = """
-- Answered while a deed about that very person is open, of nobody but those whom a letter may go to: at work of any of
-- them, at home of oneself.
CREATE OR REPLACE FUNCTION cases_letter_reader(about uuid, who uuid)
RETURNS TABLE (given_name text, family_name text, language text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT bench_open(about) OR NOT outside_may_receive(about, who) THEN RETURN; END IF;
    IF coalesce(current_setting('langbenk.hat', true), '') <> 'staff'
       AND who::text IS DISTINCT FROM current_setting('langbenk.actor', true) THEN RETURN; END IF;
    RETURN QUERY SELECT p.given_name::text, p.family_name::text, p.language::text FROM people_person p WHERE p.id = who;
END $$;
"""

OPEN_CASE = """
DROP FUNCTION cases_open_case(uuid);
-- The open case of the person at the door, for a concern about somebody whom others already help. A case that has ended
-- and only waits for a complaint closes now: whoever worries begins a new one, so that nothing ends with the old.
CREATE FUNCTION cases_open_case(about uuid, moment timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF current_setting('langbenk.action', true) IS DISTINCT FROM 'concern.register' OR NOT bench_open(about) THEN
        RETURN NULL;
    END IF;
    UPDATE cases_case SET closed_at = moment, next_on = NULL, version = version + 1
    WHERE person_id = about AND closed_at IS NULL AND step = 'closed' AND next_on IS NOT NULL;
    RETURN (SELECT c.id FROM cases_case c WHERE c.person_id = about AND c.closed_at IS NULL);
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0020_doubles_joined"),
        ("organisation", "0005_county_and_routines"),
    ]

    operations = [
        migrations.AlterField(
            model_name="letter",
            name="made_by",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
            ),
        ),
        *(migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (READER, OPEN_CASE)),
    ]
