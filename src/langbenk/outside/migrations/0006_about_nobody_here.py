"""A letter on its way that is about nobody whom the register knows."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """One column that may be empty. Whoever writes such a letter needs a policy of their own room's."""

    dependencies = [("outside", "0005_queued_by_nobody")]

    operations = [
        migrations.AlterField(
            model_name="dispatch",
            name="person",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
            ),
        ),
    ]
