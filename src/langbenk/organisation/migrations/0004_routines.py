"""Routines that the municipality has chosen for itself."""

import uuid

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("organisation", "0003_letterhead"),
    ]

    operations = [
        migrations.CreateModel(
            name="Routine",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("key", models.CharField(max_length=40)),
                ("on", models.BooleanField()),
                ("since", models.DateField()),
                ("at", models.DateTimeField()),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("key", "since"), name="one_routine_from_a_day")],
            },
        ),
    ]
