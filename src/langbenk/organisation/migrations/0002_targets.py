"""The municipality's own targets, where the law names no deadline."""

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("organisation", "0001_tables"),
    ]

    operations = [
        migrations.CreateModel(
            name="Target",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("step", models.CharField(max_length=40)),
                ("days", models.PositiveSmallIntegerField()),
                ("since", models.DateField()),
                ("at", models.DateTimeField()),
                (
                    "set_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["step", "-since", "-at"], name="targets_of_a_step")],
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("days__gte", 1)), name="a_target_is_a_day_or_more")
                ],
            },
        ),
    ]
