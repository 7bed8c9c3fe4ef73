"""The municipality's own names for the levels of a case."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("organisation", "0005_county_and_routines"),
        ("organisation", "0005_letterheads_are_set"),
    ]

    operations = [
        migrations.CreateModel(
            name="LevelNaming",
            fields=[
                ("since", models.DateField(primary_key=True, serialize=False)),
                ("names", models.JSONField(null=True)),
                ("at", models.DateTimeField()),
            ],
        ),
    ]
