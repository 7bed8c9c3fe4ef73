"""What was decided, and what the family was told, hold what the health services know: they open by a reading of their
own, which from 16 the young person gives to their parents (pasient- og brukerrettighetsloven § 3-4, helsepersonelloven
§§ 21, 22).
"""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.bench.policies import guard_anew

NOTICES = "ALTER POLICY may_read ON cases_notice USING (bench_permits('decision.read', person_id));"


class Migration(migrations.Migration):
    """Two tables, read by another reading; who writes in them stays."""

    dependencies = [("cases", "0010_roles_apart"), ("bench", "0019_kin_by_consent")]

    operations = [
        guard_anew("cases_decision", reads=(Action.RIGHTS_READ, Action.DECISION_READ), adds=(Action.RIGHTS_DECIDE,)),
        migrations.RunSQL(NOTICES, migrations.RunSQL.noop),
    ]
