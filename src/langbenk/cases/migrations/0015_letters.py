"""Letters: each is read by the one it was written to, and by those who write them for the municipality."""

import uuid

import django.db.models.deletion
from django.db import migrations, models

from langbenk.access.actions import Action
from langbenk.bench.policies import guard_by

# Of the family only the very reader: parents who live apart do not read each other's post.
MINE = f"""
bench_permits('{Action.LETTER_READ.value}', person_id)
AND (current_setting('langbenk.hat', true) = 'staff'
     OR to_id = nullif(current_setting('langbenk.actor', true), '')::uuid)
"""
SENDS = (
    Action.LETTER_WRITE,
    Action.DECISION_TELL,
    Action.DECISION_AMEND,
    Action.COMPLAINT_RECEIVE,
    Action.COMPLAINT_SETTLE,
    Action.COORDINATOR_APPOINT,
    Action.ABSENCE_RECORD,
    Action.DISPUTE_SETTLE,
    Action.COORDINATION_AGREE,
    Action.TRANSITION_PREPARE,
    Action.CASE_HAND_ON,
    Action.CASE_CLOSE,
)


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0014_beside_the_road"),
        ("organisation", "0002_targets"),
        ("people", "0004_secret_search"),
    ]

    operations = [
        migrations.CreateModel(
            name="Letter",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=40)),
                ("thing", models.UUIDField()),
                ("to_body", models.CharField(blank=True, max_length=200)),
                ("language", models.CharField(max_length=2)),
                ("data", models.JSONField()),
                ("pdf", models.BinaryField()),
                ("at", models.DateTimeField()),
                ("dispatch", models.UUIDField(null=True)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="letters", to="cases.case"
                    ),
                ),
                (
                    "made_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "to",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["person", "-at"], name="letters_about")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("to__isnull", False), ("to_body", "")),
                            models.Q(("to", None), models.Q(("to_body", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="a_letter_has_one_reader",
                    ),
                    models.UniqueConstraint(
                        fields=("kind", "thing", "to", "to_body"), name="told_once", nulls_distinct=False
                    ),
                ],
            },
        ),
        guard_by("cases_letter", MINE, adds=SENDS, changes=SENDS),
    ]
