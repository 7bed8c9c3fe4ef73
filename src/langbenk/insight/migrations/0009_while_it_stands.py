"""Who has asked about a line reads the question for as long as they read the line.

Where the line has left their log since, as when an entry is withheld from them, a question would tell that there was
one; so the wall holds it back, as the page did.
"""

from django.db import migrations

CLOSED = """
DROP POLICY may_read ON insight_question;
CREATE POLICY may_read ON insight_question FOR SELECT USING (
    (asked_by_id::text = current_setting('langbenk.actor', true) AND current_setting('langbenk.hat', true) = 'family'
     AND bench_permits('log.read', person_id) AND EXISTS (SELECT FROM audit_line(person_id, line)))
    OR insight_asks_me(insight_question));
"""


class Migration(migrations.Migration):
    """The policy anew."""

    dependencies = [("insight", "0008_not_named_not_kin")]

    operations = [migrations.RunSQL(CLOSED, migrations.RunSQL.noop)]
