"""A case that a complaint brought back may end once more; and what its closing called off is prepared for again."""

import django.db.models.deletion
from django.db import migrations, models

CALENDAR = """
-- What a closing called off or took as done in passing, on a road that the case has come back to.
CREATE FUNCTION transitions_only_closed(of_case uuid, ended timestamptz) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM transitions_closing k WHERE k.case_id = of_case AND k.at = ended)
$$;

-- As before; what only a closing ended is not kept from beginning again.
CREATE OR REPLACE FUNCTION transitions_birthdays(last uuid, many integer)
RETURNS TABLE (case_id uuid, person uuid, born date, due date, kept text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF current_setting('langbenk.hat', true) IS DISTINCT FROM 'system' THEN RETURN; END IF;
    RETURN QUERY SELECT c.id, c.person_id, p.birth_date, p.due_date,
        ARRAY(SELECT t.kind::text FROM transitions_transition t
              WHERE t.case_id = c.id AND NOT transitions_only_closed(c.id, t.ended_at))
    FROM cases_case c JOIN people_person p ON p.id = c.person_id
    WHERE c.id > last AND c.closed_at IS NULL AND c.step <> 'closed' ORDER BY c.id LIMIT many;
END $$;

CREATE OR REPLACE FUNCTION transitions_begins(of_case uuid, about uuid, what text, day date, prepare date, today date,
                                              at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    made uuid;
BEGIN
    IF current_setting('langbenk.hat', true) IS DISTINCT FROM 'system' THEN RETURN false; END IF;
    INSERT INTO transitions_transition (id, case_id, person_id, kind, "on", prepared_from, state, known_by, note, at)
    SELECT gen_random_uuid(), of_case, about, what, day, prepare, 'coming', 'law', '', at
    WHERE NOT EXISTS (SELECT FROM transitions_transition t WHERE t.case_id = of_case AND t.kind = what
                      AND NOT transitions_only_closed(of_case, t.ended_at))
    ON CONFLICT DO NOTHING RETURNING id INTO made;
    IF made IS NULL THEN RETURN false; END IF;
    INSERT INTO cases_matter (id, case_id, person_id, kind, thing, since, due, at)
    VALUES (gen_random_uuid(), of_case, about, 'transition', made, today, day, at) ON CONFLICT DO NOTHING;
    RETURN true;
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("transitions", "0003_hidden_numbers"),
        ("cases", "0019_by_nobodys_hand"),
    ]

    operations = [
        migrations.AlterField(
            model_name="closing",
            name="case",
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="cases.case"),
        ),
        migrations.RunSQL(CALENDAR, migrations.RunSQL.noop),
    ]
