"""What the family answered when they asked for help: read at work beside each question, at home by whoever said it."""

import uuid

import django.db.models.deletion
from django.db import migrations, models

from langbenk.access.actions import Action
from langbenk.bench.policies import guard_by

# Parents who live apart do not read each other's answers, nor those of a young person who asked alone.
MINE = f"""
bench_permits('{Action.RIGHTS_READ.value}', person_id)
OR bench_permits('{Action.ENTITLEMENT_READ.value}', person_id)
   AND (current_setting('langbenk.hat', true) = 'staff'
        OR said_by_id = nullif(current_setting('langbenk.actor', true), '')::uuid)
"""


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0022_from_the_index"),
        ("bench", "0021_seats_from_the_index"),
        ("people", "0005_doubles"),
    ]

    operations = [
        migrations.CreateModel(
            name="PlainAnswers",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("answers", models.JSONField()),
                ("said_on", models.DateField()),
                ("need", models.UUIDField(unique=True)),
                ("at", models.DateTimeField()),
                (
                    "case",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="cases.case"),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "said_by",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["person", "said_on", "at"], name="plain_answers_about")],
            },
        ),
        guard_by("cases_plainanswers", MINE, adds=(Action.NEED_ANSWER,)),
    ]
