"""A seat in the place of parents, or of a parent without parental responsibility, ends as the child turns 18."""

from django.db import migrations

ENDS = """
-- The day that somebody fills 18 years: on 1 March for one born on 29 February, in a year without it.
UPDATE bench_tie t SET until = greatest(t.since, grown.day)
FROM people_person p CROSS JOIN LATERAL (
    SELECT (p.birth_date + interval '18 years')::date
           + (extract(day FROM p.birth_date) > extract(day FROM p.birth_date + interval '18 years'))::int AS day
) AS grown
WHERE p.id = t.person_id AND p.birth_date IS NOT NULL AND (t.until IS NULL OR t.until > greatest(t.since, grown.day))
  AND (t.kind IN ('foster_parent', 'parent') OR (t.kind = 'appointed_guardian' AND t.since < grown.day));
"""


class Migration(migrations.Migration):
    """Rows only. New seats get their end as they are given (``cases.belonging``)."""

    dependencies = [("bench", "0026_close_in_the_line"), ("people", "0002_closed_tables")]

    operations = [migrations.RunSQL(ENDS, migrations.RunSQL.noop)]
