"""Levels and matters: what a case has reached, and what runs beside its step. Cases of earlier releases get theirs."""

import uuid

import django.db.models.deletion
from django.db import migrations, models

from langbenk.access.actions import Action
from langbenk.bench.policies import guard

REACHED = """
INSERT INTO cases_level (id, case_id, person_id, level, since, because, by_id, at)
SELECT gen_random_uuid(), c.id, c.person_id, found.level, found.since, '', NULL, c.opened_at
FROM cases_case c CROSS JOIN LATERAL (
    SELECT 'concern' AS level, (c.opened_at AT TIME ZONE 'Europe/Oslo')::date AS since
    UNION ALL SELECT 'cooperation', o."on" FROM cases_cooperation o WHERE o.case_id = c.id AND o.necessary = 'yes'
    UNION ALL SELECT 'coordinated', (min(w.at) AT TIME ZONE 'Europe/Oslo')::date FROM cases_wish w
              WHERE w.case_id = c.id HAVING count(*) > 0
    UNION ALL SELECT 'coordinator', a.since FROM cases_appointment a WHERE a.case_id = c.id AND a.until IS NULL
) AS found
WHERE c.closed_at IS NULL;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0013_taken_back"),
        ("organisation", "0001_tables"),
        ("people", "0004_secret_search"),
    ]

    operations = [
        migrations.CreateModel(
            name="Level",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("level", models.CharField(max_length=20)),
                ("since", models.DateField()),
                ("until", models.DateField(null=True)),
                ("because", models.TextField(blank=True)),
                ("at", models.DateTimeField()),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisation.employee",
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="levels", to="cases.case"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("until", None)), fields=("case", "level"), name="one_open_level_of_a_kind"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("until", None), ("until__gte", models.F("since")), _connector="OR"),
                        name="a_level_ends_after_it_begins",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Matter",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=20)),
                ("thing", models.UUIDField()),
                ("since", models.DateField()),
                ("due", models.DateField(null=True)),
                ("closed_at", models.DateTimeField(null=True)),
                ("at", models.DateTimeField()),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="matters", to="cases.case"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("closed_at", None)), fields=["kind", "due", "id"], name="matters_open"
                    )
                ],
                "constraints": [models.UniqueConstraint(fields=("kind", "thing"), name="one_matter_of_a_thing")],
            },
        ),
        guard(
            "cases_level",
            reads=(Action.CASE_READ, Action.HOME_READ),
            adds=(
                Action.CONCERN_REGISTER,
                Action.COOPERATION_ASSESS,
                Action.CASE_OPEN,
                Action.COORDINATOR_APPOINT,
                Action.PLAN_OPEN,
                Action.LEVEL_CHANGE,
            ),
            changes=(Action.LEVEL_CHANGE, Action.CASE_CLOSE),
        ),
        guard(
            "cases_matter",
            reads=(Action.BOARD_READ, Action.RIGHTS_READ, Action.HOME_READ),
            adds=(Action.COORDINATOR_APPOINT, Action.RIGHTS_DECIDE),
            changes=(Action.COORDINATOR_APPOINT, Action.SEAT_OFFER, Action.CASE_CLOSE),
        ),
        migrations.RunSQL(REACHED, migrations.RunSQL.noop),
    ]
