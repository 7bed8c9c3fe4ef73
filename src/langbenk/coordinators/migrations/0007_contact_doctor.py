"""The contact doctor stands alone: the right to one does not hang on a coordinator at the hospital (pbrl § 2-5 a)."""

import uuid

import django.db.models.deletion
from django.db import migrations, models

from langbenk.access.actions import Action
from langbenk.bench.policies import guard

MOVED = """
INSERT INTO coordinators_contactdoctor (id, case_id, person_id, name, since, by_id, at)
SELECT gen_random_uuid(), h.case_id, h.person_id, h.doctor, h.doctor_since, h.seen_by_id, h.at
FROM coordinators_hospital h WHERE h.until IS NULL AND h.doctor <> '';
"""


class Migration(migrations.Migration):
    """Who the doctor is tells of health: it is read by those who may read that, and by those who note it."""

    dependencies = [("coordinators", "0006_as_it_stands")]

    operations = [
        migrations.CreateModel(
            name="ContactDoctor",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("name", models.CharField(max_length=200)),
                ("since", models.DateField()),
                ("until", models.DateField(null=True)),
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
                "constraints": (
                    models.UniqueConstraint(
                        condition=models.Q(("until", None)), fields=("case",), name="one_contact_doctor"
                    ),
                ),
            },
        ),
        guard(
            "coordinators_contactdoctor",
            reads=(Action.REHABILITATION_READ, Action.HOSPITAL_APPOINT),
            adds=(Action.HOSPITAL_APPOINT,),
            changes=(Action.HOSPITAL_APPOINT,),
        ),
        migrations.RunSQL(MOVED, migrations.RunSQL.noop),
        migrations.RemoveConstraint("hospital", "a_doctor_has_a_day"),
        migrations.RemoveField("hospital", "doctor"),
        migrations.RemoveField("hospital", "doctor_since"),
    ]
