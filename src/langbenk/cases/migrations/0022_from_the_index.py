"""What the board counts, it counts from the indexes alone: whose case each line is stands in them too."""

from django.db import migrations, models
from django.db.models import Q

BOARD = """
DROP INDEX cases_by_step;
CREATE INDEX cases_by_step ON cases_case (step, next_on, id) INCLUDE (person_id) WHERE closed_at IS NULL;
"""


class Migration(migrations.Migration):
    """Two indexes, each with one column more."""

    dependencies = [
        ("cases", "0020_only_where_the_unit_sits"),
        ("cases", "0021_a_receipt_at_once"),
        ("cases", "0021_letters_that_failed"),
    ]

    operations = [
        migrations.RunSQL(BOARD, migrations.RunSQL.noop),
        migrations.RemoveIndex(model_name="matter", name="matters_open"),
        migrations.AddIndex(
            model_name="matter",
            index=models.Index(
                fields=["kind", "due", "id"], include=("person",), condition=Q(closed_at=None), name="matters_open"
            ),
        ),
    ]
