"""Notices of need, hand-overs, and each night's look."""

import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("cases", "0018_who_gets_the_letter"),
        ("organisation", "0004_routines"),
        ("people", "0005_doubles"),
    ]

    operations = [
        migrations.CreateModel(
            name="Reconciliation",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("at", models.DateTimeField(unique=True)),
                ("counts", models.JSONField()),
            ],
        ),
        migrations.CreateModel(
            name="HandOver",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("to_body", models.CharField(blank=True, max_length=200)),
                ("text", models.TextField()),
                ("ground", models.CharField(max_length=30)),
                ("because", models.TextField(blank=True)),
                ("sent_at", models.DateTimeField()),
                ("due", models.DateField()),
                ("accepted_name", models.CharField(blank=True, max_length=200)),
                ("accepted_at", models.DateTimeField(null=True)),
                ("returned_at", models.DateTimeField(null=True)),
                ("return_because", models.TextField(blank=True)),
                (
                    "chased_at",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.DateTimeField(), default=list, size=None
                    ),
                ),
                ("escalated_at", models.DateTimeField(null=True)),
                ("form_key", models.UUIDField(unique=True)),
                (
                    "accepted_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisation.employee",
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="cases.case"),
                ),
                (
                    "from_service",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.service"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "returned_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisation.employee",
                    ),
                ),
                (
                    "sent_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
                    ),
                ),
                (
                    "to_service",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisation.service",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("accepted_at", None), ("returned_at", None)),
                        fields=["to_service", "due", "id"],
                        name="handovers_that_wait",
                    ),
                    models.Index(fields=["person", "-sent_at"], name="handovers_about"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("to_body", ""), ("to_service__isnull", False)),
                            models.Q(("to_service", None), models.Q(("to_body", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="a_hand_over_goes_to_one",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("accepted_at", None), ("accepted_by", None), ("accepted_name", "")),
                            models.Q(
                                ("accepted_at__isnull", False),
                                ("returned_at", None),
                                models.Q(("accepted_name", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="accepted_by_name_or_returned",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="NeedNotice",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("receipt", models.CharField(max_length=8, unique=True)),
                ("way", models.CharField(max_length=12)),
                ("relation", models.CharField(max_length=12)),
                ("named", models.BooleanField()),
                ("who", models.BinaryField()),
                ("contact", models.BinaryField()),
                ("text", models.TextField()),
                ("helps", models.TextField(blank=True)),
                ("wish", models.TextField(blank=True)),
                ("details", models.JSONField(default=dict)),
                ("consent", models.CharField(max_length=10)),
                ("ground", models.CharField(blank=True, max_length=40)),
                ("because", models.TextField(blank=True)),
                ("code_key", models.CharField(max_length=64, null=True, unique=True)),
                ("state", models.CharField(default="new", max_length=10)),
                ("came_at", models.DateTimeField()),
                ("due", models.DateField()),
                ("answered_at", models.DateTimeField(null=True)),
                ("answer", models.TextField(blank=True)),
                ("passed_to", models.CharField(blank=True, max_length=200)),
                ("form_key", models.UUIDField(unique=True)),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "asker",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="cases.case"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "sender",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisation.employee",
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
                (
                    "subject",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "taken_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisation.employee",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("state__in", ("new", "taken"))),
                        fields=["due", "id"],
                        name="needs_that_wait",
                    ),
                    models.Index(fields=["asker", "-came_at"], name="needs_of_somebody"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "joined"), _negated=True),
                            models.Q(("case__isnull", False), ("person__isnull", False)),
                            _connector="OR",
                        ),
                        name="a_notice_that_is_joined_has_a_case",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answered_at", None), ("state__in", ("new", "taken"))),
                            models.Q(("answered_at__isnull", False), ("state__in", ("passed_on", "guided", "joined"))),
                            _connector="OR",
                        ),
                        name="an_answer_has_its_moment",
                    ),
                ],
            },
        ),
    ]
