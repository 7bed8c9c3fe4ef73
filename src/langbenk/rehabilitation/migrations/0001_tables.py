"""Potential, goals, measures, what came of them, and notices of a possible need."""

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0015_letters"),
        ("organisation", "0003_letterhead"),
        ("people", "0004_secret_search"),
    ]

    operations = [
        migrations.CreateModel(
            name="RehabGoal",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("area", models.CharField(max_length=20)),
                ("words", models.TextField()),
                ("on", models.DateField()),
                ("at", models.DateTimeField()),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
                    ),
                ),
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
            ],
        ),
        migrations.CreateModel(
            name="RehabMeasure",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=20)),
                ("text", models.TextField()),
                ("times_a_week", models.PositiveSmallIntegerField()),
                ("minutes", models.PositiveSmallIntegerField()),
                ("weeks", models.PositiveSmallIntegerField()),
                ("since", models.DateField()),
                ("potential", models.CharField(max_length=20)),
                ("because", models.TextField(blank=True)),
                ("at", models.DateTimeField()),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
                    ),
                ),
                (
                    "goal",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="measures",
                        to="rehabilitation.rehabgoal",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "service",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisation.service",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="RehabOutcome",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("effect", models.CharField(max_length=20)),
                ("measured_how", models.CharField(max_length=200)),
                ("words", models.TextField(blank=True)),
                ("on", models.DateField()),
                ("at", models.DateTimeField()),
                (
                    "by",
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
                    "measure",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="outcomes",
                        to="rehabilitation.rehabmeasure",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="RehabNeed",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("what_is_seen", models.TextField()),
                ("own_goals", models.TextField(blank=True)),
                ("who_helps", models.TextField(blank=True)),
                ("consent", models.TextField()),
                ("at", models.DateTimeField()),
                ("answered_at", models.DateTimeField(null=True)),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
                    ),
                ),
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
                    "service",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.service"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PotentialNote",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("state", models.CharField(max_length=20)),
                ("because", models.TextField()),
                ("on", models.DateField()),
                ("at", models.DateTimeField()),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
                    ),
                ),
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
            ],
            options={
                "indexes": [models.Index(fields=["person", "-at"], name="potential_of")],
            },
        ),
        migrations.AddIndex(
            model_name="rehabgoal",
            index=models.Index(fields=["person", "at"], name="rehab_goals_of"),
        ),
        migrations.AddConstraint(
            model_name="rehabmeasure",
            constraint=models.CheckConstraint(
                condition=models.Q(("minutes__gte", 1), ("times_a_week__gte", 1), ("weeks__gte", 1)),
                name="there_is_some_of_it",
            ),
        ),
        migrations.AddIndex(
            model_name="rehabneed",
            index=models.Index(fields=["person", "-at"], name="rehab_needs_of"),
        ),
        migrations.AddConstraint(
            model_name="rehabneed",
            constraint=models.CheckConstraint(
                condition=models.Q(("answered_at", None), ("answered_at__gte", models.F("at")), _connector="OR"),
                name="answered_after_it_came",
            ),
        ),
    ]
