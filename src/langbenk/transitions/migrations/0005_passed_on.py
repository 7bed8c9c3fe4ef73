"""What goes to those who begin at a step, and when the family was told that it comes."""

import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("organisation", "0002_targets"),
        ("people", "0004_secret_search"),
        ("transitions", "0004_closed_more_than_once"),
    ]

    operations = [
        migrations.AddField("transition", "announced_on", models.DateField(null=True)),
        migrations.CreateModel(
            name="PassedOn",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                (
                    "parts",
                    django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=40), size=None),
                ),
                ("letter", models.UUIDField()),
                ("at", models.DateTimeField()),
                ("received_by", models.CharField(blank=True, max_length=200)),
                ("received_on", models.DateField(null=True)),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
                    ),
                ),
                (
                    "noted_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisation.employee",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "service",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.service"
                    ),
                ),
                (
                    "transition",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passed",
                        to="transitions.transition",
                    ),
                ),
            ],
            options={
                "constraints": (
                    models.UniqueConstraint(fields=("transition", "service"), name="a_service_is_written_to_once"),
                    models.CheckConstraint(
                        condition=~models.Q(("parts", [])), name="nothing_is_passed_on_without_a_yes"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("received_on", None)) | ~models.Q(("received_by", "")),
                        name="somebody_received_it",
                    ),
                ),
            },
        ),
    ]
