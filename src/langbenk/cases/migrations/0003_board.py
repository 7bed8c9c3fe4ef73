"""The coordinating unit's board walks one step of the road at a time, what is due first on top."""

from django.db import migrations

BOARD = """
CREATE INDEX cases_by_step ON cases_case (step, next_on, id) WHERE closed_at IS NULL;
"""


class Migration(migrations.Migration):
    """One index: however many cases there are, the board reads a page of each step and stops."""

    dependencies = [("cases", "0002_closed_tables")]

    operations = [migrations.RunSQL(BOARD, migrations.RunSQL.noop)]
