"""A case of an earlier release that has a plan is at that level, from the day that the plan was opened."""

from django.db import migrations

REACHED = """
INSERT INTO cases_level (id, case_id, person_id, level, since, because, by_id, at)
SELECT gen_random_uuid(), p.case_id, p.person_id, 'plan', (p.opened_at AT TIME ZONE 'Europe/Oslo')::date, '', NULL,
       p.opened_at
FROM plans_plan p JOIN cases_case c ON c.id = p.case_id
WHERE c.closed_at IS NULL;
"""


class Migration(migrations.Migration):
    """The rows, and no table."""

    dependencies = [("plans", "0002_closed_tables"), ("cases", "0014_beside_the_road")]

    operations = [migrations.RunSQL(REACHED, migrations.RunSQL.noop)]
