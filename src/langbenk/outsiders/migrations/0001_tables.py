"""One question to somebody outside the municipality, with the keys of its link and code, and its answer."""

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
            name="OutsideQuestion",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("to_name", models.CharField(max_length=100)),
                ("to_kind", models.CharField(max_length=40)),
                ("to_body", models.CharField(max_length=200)),
                ("text", models.TextField()),
                ("named_as", models.CharField(max_length=20)),
                ("part", models.CharField(max_length=40)),
                ("audience", models.CharField(max_length=20)),
                ("ground", models.CharField(max_length=30)),
                ("because", models.TextField()),
                ("family_knows", models.BooleanField()),
                ("at", models.DateTimeField()),
                ("link_key", models.CharField(max_length=64, unique=True)),
                ("code_key", models.CharField(max_length=64)),
                ("valid_until", models.DateField()),
                ("attempts", models.PositiveSmallIntegerField(default=0)),
                ("opened_at", models.DateTimeField(null=True)),
                ("answer", models.TextField(blank=True)),
                ("answered_at", models.DateTimeField(null=True)),
                ("read_at", models.DateTimeField(null=True)),
                ("withdrawn_at", models.DateTimeField(null=True)),
                (
                    "asked_by",
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
                    "read_by",
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
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.service"
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["person", "-at"], name="asked_outside_about")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answer", ""), ("answered_at", None)),
                            models.Q(models.Q(("answer", ""), _negated=True), ("answered_at__isnull", False)),
                            _connector="OR",
                        ),
                        name="an_answer_has_words_and_a_moment",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("withdrawn_at", None), ("answered_at", None), _connector="OR"),
                        name="what_is_taken_back_has_no_answer",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("read_at", None), ("answered_at__isnull", False), _connector="OR"),
                        name="only_an_answer_is_read",
                    ),
                ],
            },
        ),
    ]
