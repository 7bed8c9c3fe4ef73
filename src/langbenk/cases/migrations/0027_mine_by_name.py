"""«My cases» comes with the names: behind one's own seats each person is asked about once, not twice."""

from django.db import migrations

MINE = """
DROP FUNCTION cases_mine(date, uuid, integer);
-- A page of the open cases that the actor's own seats open, those due first on top, and whom each is about.
CREATE FUNCTION cases_mine(due date, last uuid, many integer)
RETURNS TABLE (person uuid, given_name text, family_name text, birth_date date, due_date date, step text, next_on date,
               id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT page.person_id, p.given_name, p.family_name, p.birth_date, p.due_date, page.step, page.next_on, page.id
    FROM (
        SELECT c.person_id, c.step, c.next_on, c.id
        FROM bench_mine('case.list') AS mine
        CROSS JOIN LATERAL (SELECT * FROM cases_case WHERE person_id = mine AND closed_at IS NULL LIMIT 1) AS c
        WHERE (coalesce(c.next_on, 'infinity'), c.id) > (due, last)
        ORDER BY coalesce(c.next_on, 'infinity'), c.id LIMIT many) AS page
    CROSS JOIN LATERAL (SELECT * FROM people_person WHERE people_person.id = page.person_id) AS p
    ORDER BY coalesce(page.next_on, 'infinity'), page.id
$$;
"""


class Migration(migrations.Migration):
    """One function, made anew."""

    dependencies = [("cases", "0026_waits_for_who_leaves")]

    operations = [migrations.RunSQL(MINE, migrations.RunSQL.noop)]
