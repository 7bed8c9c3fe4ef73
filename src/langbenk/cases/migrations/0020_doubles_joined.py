"""What one told of a child whom they must not know of is taken into the child's own case, or settled; and whoever may
take care of it finds that it waits, wherever the protection stands, and after it has ended.
"""

import uuid

import django.db.models.deletion
from django.db import migrations, models

from langbenk.access.actions import Action
from langbenk.bench.policies import guard, guard_more

TOLD = """
-- All that stands as told of somebody's double (``people_double``): concerns, and notices of need. For the functions
-- below, which ask first.
CREATE FUNCTION bench_told_of_doubles()
RETURNS TABLE (original uuid, id uuid, at timestamptz, who uuid, place uuid, words text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT d.original_id, n.id, n.at, n.written_by_id, n.service_id, n.text
    FROM people_double d JOIN cases_concern n ON n.person_id = d.person_id
    UNION ALL
    SELECT d.original_id, n.id, n.came_at, coalesce(n.sender_id, n.taken_by_id), n.service_id, n.text
    FROM people_double d JOIN intake_neednotice n ON n.person_id = d.person_id;
END $$;
"""

TO_JOIN = """
-- As before, with what became of each: empty while it waits. Never to one from whom the person is, or was, protected.
DROP FUNCTION bench_to_join(uuid);
CREATE FUNCTION bench_to_join(about uuid)
RETURNS TABLE (id uuid, at timestamptz, name text, service_name text, words text, outcome text, note text,
               settled_by text, settled_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT (bench_permits('protection.read', about) AND bench_permits('concern.read', about))
       OR bench_was_barred(about) THEN RETURN; END IF;
    RETURN QUERY
    SELECT n.id, n.at, coalesce(trim(m.given_name || ' ' || m.family_name), ''), coalesce(s.name, '')::text, n.words,
           coalesce(j.outcome, '')::text, coalesce(j.note, ''),
           coalesce(trim(b.given_name || ' ' || b.family_name), ''), j.at
    FROM bench_told_of_doubles() n
    LEFT JOIN organisation_employee m ON m.id = n.who
    LEFT JOIN organisation_service s ON s.id = n.place
    LEFT JOIN cases_joining j ON j.told = n.id
    LEFT JOIN organisation_employee b ON b.id = j.by_id
    WHERE n.original = about ORDER BY n.at DESC, n.id;
END $$;
"""

DOUBLES = """
-- Those of whom something waits that was told so, what waits longest first. Whoever follows up the case reads the name.
-- To whoever leads the coordinating unit, and to the data protection officer, it is told that there is one, and no
-- more; to one from whom the person is, or was, protected, and to the person's own family, nothing.
CREATE FUNCTION bench_doubles() RETURNS TABLE (person uuid, name text, since timestamptz, many bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    answers boolean;
BEGIN
    IF coalesce(current_setting('langbenk.actor', true), '') = '' THEN RETURN; END IF;
    answers := 'data_protection_officer' = ANY (current_setting('langbenk.posts')::text[])
        OR EXISTS (SELECT FROM organisation_service s WHERE s.coordinating_unit AND bench_leads(s.id));
    RETURN QUERY
    WITH waiting AS (
        SELECT n.original AS id, min(n.at) AS since, count(*) AS many FROM bench_told_of_doubles() n
        WHERE NOT EXISTS (SELECT FROM cases_joining j WHERE j.told = n.id)
          AND n.original <> ALL (current_setting('langbenk.kin')::uuid[] || current_setting('langbenk.barred')::uuid[])
        GROUP BY n.original
    ), found AS (
        SELECT w.*, bench_permits('protection.read', w.id) AND bench_permits('concern.read', w.id) AS opens
        FROM waiting w WHERE NOT bench_was_barred(w.id)
    )
    SELECT CASE WHEN f.opens THEN f.id END,
           CASE WHEN f.opens THEN trim(p.given_name || ' ' || p.family_name) ELSE '' END, f.since, f.many
    FROM found f JOIN people_person p ON p.id = f.id
    WHERE f.opens OR answers ORDER BY f.since, f.id;
END $$;
"""


class Migration(migrations.Migration):
    """One table, guarded; one function made anew, and two more."""

    dependencies = [
        ("cases", "0019_by_nobodys_hand"),
        ("bench", "0023_contact_with_health"),
        ("organisation", "0001_tables"),
        ("people", "0005_doubles"),
    ]

    operations = [
        migrations.CreateModel(
            name="Joining",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("outcome", models.CharField(max_length=20)),
                ("note", models.TextField(blank=True)),
                ("told", models.UUIDField(unique=True)),
                ("at", models.DateTimeField()),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
                    ),
                ),
                (
                    "joined",
                    models.OneToOneField(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="cases.concern"
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
        migrations.AddConstraint(
            model_name="joining",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("joined__isnull", False), ("outcome", "taken")),
                    models.Q(
                        models.Q(("outcome", "taken"), _negated=True),
                        ("joined", None),
                        models.Q(("note", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="a_concern_is_joined_or_says_why_not",
            ),
        ),
        guard("cases_joining", reads=(Action.PROTECTION_READ,), adds=(Action.PROTECTION_CHANGE,)),
        guard_more("cases_concern", "joining", adds=(Action.PROTECTION_CHANGE,)),
        *(migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (TOLD, TO_JOIN, DOUBLES)),
    ]
