"""The steps of a life ahead of a case, what is ticked off on their lists, and how a case was moved on, born or closed."""

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
            name="Birth",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("on", models.DateField()),
                ("alive", models.BooleanField()),
                ("at", models.DateTimeField()),
                ("form_key", models.UUIDField(unique=True)),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
                    ),
                ),
                (
                    "person",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.person"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Closing",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("reason", models.CharField(max_length=20)),
                ("reasons", models.TextField(blank=True)),
                ("said_by", models.CharField(blank=True, max_length=200)),
                ("achieved", models.TextField(blank=True)),
                ("goes_on", models.TextField(blank=True)),
                ("ends", models.DateField()),
                ("at", models.DateTimeField()),
                ("form_key", models.UUIDField(unique=True)),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
                    ),
                ),
                (
                    "case",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="cases.case"
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
            name="Transition",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=20)),
                ("on", models.DateField()),
                ("prepared_from", models.DateField()),
                ("state", models.CharField(default="coming", max_length=10)),
                ("known_by", models.CharField(max_length=10)),
                ("note", models.TextField(blank=True)),
                ("at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(null=True)),
                (
                    "case",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="cases.case"),
                ),
                (
                    "made_by",
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
        migrations.CreateModel(
            name="Ticked",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("key", models.CharField(max_length=40)),
                ("state", models.CharField(max_length=20)),
                ("note", models.TextField(blank=True)),
                ("at", models.DateTimeField()),
                ("version", models.PositiveIntegerField(default=1)),
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
                    "transition",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="ticked", to="transitions.transition"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Move",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("number", models.CharField(max_length=4)),
                ("name", models.CharField(max_length=80)),
                ("answered", models.BooleanField(default=False)),
                (
                    "parts",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=40), default=list, size=None
                    ),
                ),
                ("agreed_by", models.CharField(blank=True, max_length=200)),
                ("agreed_on", models.DateField(null=True)),
                ("letter", models.UUIDField(null=True)),
                ("sent_at", models.DateTimeField(null=True)),
                ("received_by", models.CharField(blank=True, max_length=200)),
                ("received_on", models.DateField(null=True)),
                ("reference", models.CharField(blank=True, max_length=80)),
                (
                    "noted_by",
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
                (
                    "transition",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="move", to="transitions.transition"
                    ),
                ),
            ],
        ),
        migrations.AddIndex(
            model_name="transition",
            index=models.Index(
                condition=models.Q(("state", "coming")),
                fields=["person", "on", "id"],
                include=("kind",),
                name="transitions_coming",
            ),
        ),
        migrations.AddConstraint(
            model_name="transition",
            constraint=models.UniqueConstraint(
                condition=models.Q(("state", "coming")), fields=("case", "kind"), name="one_coming_transition_of_a_kind"
            ),
        ),
        migrations.AddConstraint(
            model_name="ticked",
            constraint=models.UniqueConstraint(fields=("transition", "key"), name="an_item_once"),
        ),
        migrations.AddConstraint(
            model_name="move",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("parts", []),
                    models.Q(("agreed_on__isnull", False), models.Q(("agreed_by", ""), _negated=True)),
                    _connector="OR",
                ),
                name="nothing_goes_along_without_a_yes",
            ),
        ),
        migrations.AddConstraint(
            model_name="move",
            constraint=models.CheckConstraint(
                condition=models.Q(("received_on", None), ("sent_at__isnull", False), _connector="OR"),
                name="a_receipt_answers_what_was_sent",
            ),
        ),
    ]
