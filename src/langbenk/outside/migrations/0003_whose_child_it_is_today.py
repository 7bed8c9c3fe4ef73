"""A letter about a child goes to whoever has parental responsibility on the very day, and to none when it has grown up.

It was asked when the letter was written, and is asked again when it leaves: a birthday, or a judgment, may lie between.
"""

from django.db import migrations

RECEIVE = """
-- May a letter about a person go to somebody of the family? To the person, to one who has parental responsibility for
-- them today while they are under 18 (vergemålsloven § 8), or to a relative on the bench today; never to one who is
-- barred. Answered while a deed about that very person is open, and to the worker.
CREATE OR REPLACE FUNCTION outside_may_receive(about uuid, recipient uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date;
    is_child boolean;
BEGIN
    IF NOT (outside_is_system() OR bench_open(about)) THEN RETURN false; END IF;
    IF bench_closed_to(about, recipient) THEN RETURN false; END IF;
    today := current_setting('langbenk.day')::date;
    is_child := bench_age(about) < 18;
    RETURN recipient = about
        OR EXISTS (SELECT FROM people_guardian g WHERE is_child AND g.child_id = about AND g.guardian_id = recipient
                   AND g.since <= today AND (g.until IS NULL OR g.until > today))
        OR EXISTS (SELECT FROM bench_tie t WHERE t.person_id = about AND t.relative_id = recipient
                   AND (is_child OR t.kind NOT IN ('guardian', 'parent', 'foster_parent'))
                   AND t.since <= today AND (t.until IS NULL OR t.until > today));
END $$;
"""


class Migration(migrations.Migration):
    """One function, anew."""

    dependencies = [("outside", "0002_closed_tables")]

    operations = [migrations.RunSQL(RECEIVE, migrations.RunSQL.noop)]
