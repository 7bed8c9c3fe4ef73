"""In which county the municipality lies; and who chose a routine, why, as often as they change their minds."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("organisation", "0004_routines"),
    ]

    operations = [
        migrations.AddField(
            model_name="letterhead",
            name="county",
            field=models.CharField(blank=True, default="", max_length=2),
            preserve_default=False,
        ),
        migrations.RemoveConstraint(
            model_name="routine",
            name="one_routine_from_a_day",
        ),
        migrations.AddField(
            model_name="routine",
            name="because",
            field=models.TextField(blank=True, default=""),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="routine",
            name="set_by",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
            ),
        ),
        migrations.AddIndex(
            model_name="routine",
            index=models.Index(fields=["key", "-since", "-at"], name="routines_of_a_kind"),
        ),
    ]
