"""A question opens to the leader of the very service that is asked, not to whoever leads another and works there."""

from django.db import migrations

READ = """
DROP POLICY may_read ON insight_question;
CREATE POLICY may_read ON insight_question FOR SELECT
    USING (bench_permits('log.read', person_id)
           OR (bench_permits('look.explain', person_id) AND bench_leads(service_id)));
"""


class Migration(migrations.Migration):
    """One policy, anew."""

    dependencies = [("insight", "0004_review"), ("bench", "0012_by_the_law")]

    operations = [migrations.RunSQL(READ, migrations.RunSQL.noop)]
