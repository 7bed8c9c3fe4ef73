"""Questions open to those who may read that log, and to the leader of the service that is asked; reviews to no page.

What is looked at is about those who read, and not about those who are read of: it is reached by functions only.
"""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.bench.policies import guard_by

ASKED = (
    "bench_permits('log.read', person_id) OR (bench_permits('look.explain', person_id)"
    " AND service_id = ANY (current_setting('langbenk.services')::uuid[]))"
)


class Migration(migrations.Migration):
    """The two tables of the room."""

    dependencies = [("insight", "0001_tables"), ("bench", "0008_whole_closed")]

    operations = [
        guard_by("insight_question", ASKED, adds=(Action.LOOK_ASK,), changes=(Action.LOOK_EXPLAIN,)),
        migrations.RunSQL("ALTER TABLE insight_looked ENABLE ROW LEVEL SECURITY;", migrations.RunSQL.noop),
    ]
