"""The letterhead of the municipality's letters."""

import uuid

import django.contrib.postgres.fields
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("organisation", "0002_targets"),
    ]

    operations = [
        migrations.CreateModel(
            name="Letterhead",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("municipality", models.CharField(max_length=80)),
                ("unit", models.CharField(blank=True, max_length=120)),
                (
                    "address",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=120), blank=True, default=list, size=None
                    ),
                ),
                ("phone", models.CharField(blank=True, max_length=20)),
                ("web", models.CharField(blank=True, max_length=200)),
                ("crest", models.TextField(blank=True)),
                ("crest_alt", models.CharField(blank=True, max_length=200)),
                ("since", models.DateField(unique=True)),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("crest", ""), ("crest_alt", "")),
                            models.Q(
                                models.Q(("crest", ""), _negated=True), models.Q(("crest_alt", ""), _negated=True)
                            ),
                            _connector="OR",
                        ),
                        name="a_crest_has_its_words",
                    )
                ],
            },
        ),
    ]
