"""A letter that goes out by nobody's hand: a receipt, for somebody who wrote to us on the page."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("outside", "0004_what_has_been_seen"),
        ("organisation", "0004_routines"),
    ]

    operations = [
        migrations.AlterField(
            model_name="dispatch",
            name="queued_by",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
            ),
        ),
    ]
