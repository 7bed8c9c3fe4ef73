"""The municipality's letterhead: everybody may read it; whoever leads the coordinating unit sets it."""

from django.db import migrations

LETTERHEAD = """
ALTER TABLE organisation_letterhead ENABLE ROW LEVEL SECURITY;
CREATE POLICY may_read ON organisation_letterhead FOR SELECT USING (true);
CREATE POLICY may_add ON organisation_letterhead FOR INSERT WITH CHECK (
    coordinators_sets_targets() AND set_by_id = nullif(current_setting('langbenk.employee', true), '')::uuid);
"""


class Migration(migrations.Migration):
    dependencies = [
        ("coordinators", "0004_load_and_board"),
        ("organisation", "0005_letterheads_are_set"),
    ]

    operations = [migrations.RunSQL(LETTERHEAD, migrations.RunSQL.noop)]
