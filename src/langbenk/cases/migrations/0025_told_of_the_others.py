"""Whoever assesses the rights tells the family of those that others decide on."""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.bench.policies import guard_more


class Migration(migrations.Migration):
    """One more deed that may put a notice on the family's page."""

    dependencies = [
        ("cases", "0024_what_weight_it_got"),
    ]

    operations = [
        guard_more("cases_notice", "assessing", adds=(Action.RIGHTS_ASSESS,)),
    ]
