"""The family is told when a relative gets a seat, or gets up from one."""

from django.db import migrations

TOLD = """
CREATE POLICY may_add_of_a_relative ON cases_notice FOR INSERT
    WITH CHECK (bench_open_for(person_id, ARRAY['relative.seat']));
"""


class Migration(migrations.Migration):
    """One policy more."""

    dependencies = [("cases", "0006_entry_names"), ("bench", "0013_relatives")]

    operations = [migrations.RunSQL(TOLD, migrations.RunSQL.noop)]
