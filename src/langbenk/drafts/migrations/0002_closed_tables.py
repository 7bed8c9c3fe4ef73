"""A draft opens to the very writer, under the same hat, while what it is written for is permitted to them.

What no longer opens is deleted by nobody but the sweep, when its time is over.
"""

from django.db import migrations

MINE = (
    "writer_id::text = current_setting('langbenk.actor', true)"
    " AND coalesce(employee_id::text, '') = current_setting('langbenk.employee', true)"
    " AND hat = current_setting('langbenk.hat', true)"
)
OPEN = "(about_id IS NULL OR bench_permits(action, about_id))"
WRITTEN = (
    f"{MINE} AND action = current_setting('langbenk.action', true)"
    " AND (about_id IS NULL OR bench_open_for(about_id, ARRAY[action::text]))"
)
CLOSED = f"""
ALTER TABLE drafts_draft ENABLE ROW LEVEL SECURITY;
CREATE POLICY may_read ON drafts_draft FOR SELECT USING ({MINE} AND {OPEN});
CREATE POLICY may_add ON drafts_draft FOR INSERT WITH CHECK ({WRITTEN});
CREATE POLICY may_change ON drafts_draft FOR UPDATE USING ({MINE}) WITH CHECK ({WRITTEN});
CREATE POLICY may_delete ON drafts_draft FOR DELETE USING ({MINE});
"""


class Migration(migrations.Migration):
    """The one table of the room."""

    dependencies = [("drafts", "0001_tables"), ("bench", "0020_a_named_reviewer")]

    operations = [migrations.RunSQL(CLOSED, migrations.RunSQL.noop)]
