"""A person's name opens to everybody who may open something of theirs, also to those in whose list they are not."""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.bench.policies import guard_anew


class Migration(migrations.Migration):
    """Next of kin, a parent without responsibility, an inspection, an emergency: each has no list or a short one."""

    dependencies = [("people", "0002_closed_tables"), ("bench", "0008_whole_closed")]

    operations = [
        guard_anew(
            "people_person",
            reads=(Action.CASE_LIST, Action.HOME_READ, Action.CASE_READ, Action.FAMILY_LIST),
            adds=(Action.CONCERN_REGISTER,),
            person="id",
        ),
    ]
