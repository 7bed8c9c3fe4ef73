"""Drafts of decisions, the stages of a decision, complaints and their steps."""

import uuid

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("cases", "0016_decided_anew"),
        ("organisation", "0004_routines"),
        ("people", "0004_secret_search"),
    ]

    operations = [
        migrations.CreateModel(
            name="Complaint",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("form", models.CharField(max_length=10)),
                ("words", models.TextField()),
                ("why_late", models.TextField(blank=True)),
                ("came", models.DateField()),
                ("posted", models.DateField(null=True)),
                ("knew", models.DateField(null=True)),
                ("signed", models.BooleanField()),
                ("at", models.DateTimeField()),
                ("form_key", models.UUIDField(unique=True)),
                (
                    "case",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="cases.case"),
                ),
                (
                    "decision",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="cases.decision"
                    ),
                ),
                (
                    "made_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
                (
                    "received_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisation.employee",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ComplaintStep",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=20)),
                ("on", models.DateField()),
                ("words", models.TextField(blank=True)),
                ("result", models.CharField(blank=True, max_length=20)),
                ("papers", models.JSONField(default=list)),
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
                    "complaint",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="steps", to="decisions.complaint"
                    ),
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
            name="Proposal",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("rule", models.CharField(max_length=40)),
                ("outcome", models.CharField(max_length=20)),
                ("law_reasons", models.TextField(blank=True)),
                ("facts", models.TextField(blank=True)),
                ("own_reasons", models.TextField(blank=True)),
                ("heard", models.TextField(blank=True)),
                ("weight", models.TextField(blank=True)),
                ("not_heard", models.TextField(blank=True)),
                ("best_interests", models.TextField(blank=True)),
                ("instead", models.TextField(blank=True)),
                ("at", models.DateTimeField()),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "assessment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="cases.assessment"
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
                    "written_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Stage",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("decision", models.UUIDField()),
                ("number", models.PositiveSmallIntegerField()),
                ("state", models.CharField(max_length=20)),
                ("reason", models.TextField(blank=True)),
                ("on", models.DateField()),
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
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
        ),
        migrations.AddIndex(
            model_name="complaint",
            index=models.Index(fields=["person", "-at"], name="complaints_about"),
        ),
        migrations.AddConstraint(
            model_name="complaint",
            constraint=models.CheckConstraint(
                condition=models.Q(("posted", None), ("posted__lte", models.F("came")), _connector="OR"),
                name="posted_before_it_came",
            ),
        ),
        migrations.AddIndex(
            model_name="complaintstep",
            index=models.Index(fields=["person", "complaint"], name="steps_about"),
        ),
        migrations.AddConstraint(
            model_name="complaintstep",
            constraint=models.UniqueConstraint(fields=("complaint", "kind"), name="each_step_once"),
        ),
        migrations.AddIndex(
            model_name="proposal",
            index=models.Index(fields=["person", "-at"], name="proposals_about"),
        ),
        migrations.AddIndex(
            model_name="stage",
            index=models.Index(fields=["person", "decision"], name="stages_about"),
        ),
        migrations.AddConstraint(
            model_name="stage",
            constraint=models.UniqueConstraint(fields=("decision", "number"), name="one_move_at_a_time"),
        ),
    ]
