"""A draft can come in the place of a decision, for another to read first; a decision taken back is told by a letter."""

import django.db.models.deletion
from django.db import migrations, models

from langbenk.access.actions import Action
from langbenk.bench.policies import guard_more


class Migration(migrations.Migration):
    """Four columns, and the letters of a deed."""

    dependencies = [
        ("decisions", "0003_back_again"),
        ("cases", "0024_what_weight_it_got"),
        ("outside", "0005_queued_by_nobody"),
    ]

    operations = [
        migrations.AddField(
            model_name="proposal",
            name="instead_of",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="cases.decision"
            ),
        ),
        migrations.AddField(
            model_name="proposal",
            name="complaint",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="decisions.complaint"
            ),
        ),
        migrations.AddField(
            model_name="proposal", name="why", field=models.TextField(blank=True, default=""), preserve_default=False
        ),
        migrations.AddField(
            model_name="proposal", name="is_new", field=models.TextField(blank=True, default=""), preserve_default=False
        ),
        guard_more("outside_dispatch", "annulled", adds=(Action.DECISION_AMEND,)),
    ]
