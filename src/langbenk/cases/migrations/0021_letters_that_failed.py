"""A letter that could not be sent is a matter of its case: on the unit's board until it has gone, or been let be."""

from django.db import migrations

# The usual two days stand in ``cases.process.BESIDE`` too.
MATTER = """
-- What happens to a letter on its way, told to its case: the municipality's own target, or the usual one, says by when
-- somebody is to have seen to it.
CREATE FUNCTION cases_letter_went() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    moment timestamptz := coalesce(nullif(current_setting('langbenk.at', true), '')::timestamptz, NEW.tried_at,
                                   NEW.queued_at);
    today date := (moment AT TIME ZONE 'Europe/Oslo')::date;
BEGIN
    IF NEW.state = 'failed' THEN
        INSERT INTO cases_matter (id, case_id, person_id, kind, thing, since, due, at)
        SELECT gen_random_uuid(), l.case_id, l.person_id, 'letter', NEW.id, today,
               today + coalesce((SELECT t.days FROM organisation_target t WHERE t.step = 'letter' AND t.since <= today
                                 ORDER BY t.since DESC, t.at DESC LIMIT 1), 2), moment
        FROM cases_letter l WHERE l.dispatch = NEW.id
        ON CONFLICT ON CONSTRAINT one_matter_of_a_thing DO UPDATE
        SET since = excluded.since, due = excluded.due, at = excluded.at, closed_at = NULL;
    ELSE
        UPDATE cases_matter SET closed_at = moment WHERE kind = 'letter' AND thing = NEW.id AND closed_at IS NULL;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER told_to_its_case AFTER UPDATE OF state ON outside_dispatch
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION cases_letter_went();
CREATE INDEX letters_on_their_way ON cases_letter (dispatch) WHERE dispatch IS NOT NULL;
"""


class Migration(migrations.Migration):
    """A trigger on what another room keeps: whoever hands letters over knows no case."""

    dependencies = [
        ("cases", "0020_doubles_joined"),
        ("outside", "0004_what_has_been_seen"),
        ("organisation", "0004_routines"),
    ]

    operations = [migrations.RunSQL(MATTER, migrations.RunSQL.noop)]
