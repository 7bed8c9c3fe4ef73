"""Persons and guardians, closed; and the forced search, which sees one person and never a case."""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.bench.policies import guard

OPEN_FOR_THE_DEED = """
CREATE POLICY named_by_the_door ON people_person FOR SELECT
    USING (bench_open(id) OR id::text = current_setting('langbenk.actor', true));
CREATE POLICY named_by_the_door ON people_guardian FOR SELECT USING (bench_open(child_id));
ALTER TABLE people_family ENABLE ROW LEVEL SECURITY;
ALTER TABLE people_familymember ENABLE ROW LEVEL SECURITY;
"""

FIND = """
-- The forced search. It answers with what the population register would: who this is. Never whether there is a case.
CREATE FUNCTION people_find(key text, given text, family text, born date)
RETURNS TABLE (id uuid, given_name text, family_name text, birth_date date, own_family boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT p.id, p.given_name, p.family_name, p.birth_date, p.id = ANY (current_setting('langbenk.kin')::uuid[])
    FROM people_person p
    WHERE current_setting('langbenk.action', true) IN ('person.search', 'concern.register')
      AND current_setting('langbenk.services', true) <> '{}'
      AND (p.number_key = key
           OR (key IS NULL AND p.birth_date = born AND lower(p.given_name) = lower(given)
               AND lower(p.family_name) = lower(family)))
    ORDER BY p.id LIMIT 5
$$;

-- An expected child of this guardian, due within twelve weeks of that day, is the same expected child.
CREATE FUNCTION people_find_expected(parent uuid, due date) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT p.id FROM people_guardian g JOIN people_person p ON p.id = g.child_id
    WHERE g.guardian_id = parent AND p.birth_date IS NULL AND abs(p.due_date - due) < 84
      AND current_setting('langbenk.action', true) IN ('person.search', 'concern.register')
      AND current_setting('langbenk.services', true) <> '{}'
    LIMIT 1
$$;
"""


class Migration(migrations.Migration):
    """A person opens with the case, with the family's own page, and to themselves."""

    dependencies = [("people", "0001_tables"), ("bench", "0003_closed_tables")]

    operations = [
        guard(
            "people_person",
            reads=(Action.CASE_LIST, Action.HOME_READ),
            adds=(Action.CONCERN_REGISTER,),
            person="id",
        ),
        guard(
            "people_guardian",
            reads=(Action.CASE_READ, Action.HOME_READ),
            adds=(Action.CONCERN_REGISTER,),
            person="child_id",
        ),
        migrations.RunSQL(OPEN_FOR_THE_DEED, migrations.RunSQL.noop),
        migrations.RunSQL(FIND, migrations.RunSQL.noop),
    ]
