"""A decision can be amended by another, and annulled; of those that stand, a right has one on each assessment."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0015_letters"),
        ("organisation", "0004_routines"),
        ("people", "0004_secret_search"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="decision",
            name="a_right_is_decided_once",
        ),
        migrations.AddField(
            model_name="decision",
            name="annulled_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="decision",
            name="replaces",
            field=models.OneToOneField(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="cases.decision"
            ),
        ),
        migrations.AddConstraint(
            model_name="decision",
            constraint=models.UniqueConstraint(
                condition=models.Q(("annulled_at", None), ("replaces", None)),
                fields=("assessment", "rule"),
                name="a_right_is_decided_once",
            ),
        ),
    ]
