"""What weight a child's view got stands by itself; in an older decision, how the child was heard says it too."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """One column."""

    dependencies = [
        ("cases", "0023_plain_answers"),
    ]

    operations = [
        migrations.AddField(
            model_name="decision",
            name="weight",
            field=models.TextField(blank=True, default=""),
            preserve_default=False,
        ),
    ]
