"""An appointment that nobody made: a deputy took over at night, and has no deputy of their own yet."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0018_who_gets_the_letter"),
        ("organisation", "0004_routines"),
    ]

    operations = [
        migrations.AlterField(
            model_name="appointment",
            name="by",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
            ),
        ),
        migrations.AlterField(
            model_name="appointment",
            name="deputy",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
            ),
        ),
    ]
