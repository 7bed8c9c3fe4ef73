"""Who has set a letterhead, and when: several can be set for one day, and the last one counts."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("organisation", "0004_routines")]

    operations = [
        migrations.AlterField(model_name="letterhead", name="since", field=models.DateField()),
        migrations.AddField(
            model_name="letterhead",
            name="set_by",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
            ),
        ),
        migrations.AddField(model_name="letterhead", name="at", field=models.DateTimeField(null=True)),
    ]
