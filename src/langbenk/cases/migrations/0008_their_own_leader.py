"""A leader reads the choices about their own people. That one was asked for at all tells that there is a case, so they
open to no other leader.
"""

from django.db import migrations

READ = """
DROP POLICY may_read ON cases_rolechoice;
CREATE POLICY may_read ON cases_rolechoice FOR SELECT
    USING (bench_permits('coordinator.appoint', person_id)
           OR (bench_permits('role.settle', person_id) AND bench_leads_employee(employee_id)));
"""


class Migration(migrations.Migration):
    """One policy, anew."""

    dependencies = [
        ("cases", "0007_role_conflicts"),
        ("cases", "0007_told_of_relatives"),
        ("bench", "0012_by_the_law"),
    ]

    operations = [migrations.RunSQL(READ, migrations.RunSQL.noop)]
