"""Who gives a charge and ends it, and the two who end a declared closeness: closed rows, read and written by rule."""

import django.db.models.deletion
from django.db import migrations, models

ON_POSTS = """
-- Whether the actor's posts open an action about nobody in particular, and the door stands open for that very action.
CREATE FUNCTION bench_does_by_post(act text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF coalesce(current_setting('langbenk.actor', true), '') = '' THEN RETURN false; END IF;
    RETURN current_setting('langbenk.action', true) = act AND EXISTS (
        SELECT FROM bench_grantcopy g
        WHERE g.action = act AND g.tie = ANY (current_setting('langbenk.posts')::text[]));
END $$;
"""

CHARGES = """
-- Who has a charge is no secret at work; it is given and ended by the one whose charge that is.
CREATE POLICY may_read ON bench_charge FOR SELECT
    USING (coalesce(current_setting('langbenk.actor', true), '') <> ''
           AND current_setting('langbenk.hat', true) = 'staff');
CREATE POLICY may_add ON bench_charge FOR INSERT WITH CHECK (bench_does_by_post('charge.give'));
CREATE POLICY may_change ON bench_charge FOR UPDATE
    USING (bench_does_by_post('charge.give')) WITH CHECK (bench_does_by_post('charge.give'));
"""

CLOSENESS = """
-- Whether the actor answers for somebody: leads them, and is not them; the chief executive answers for leaders.
CREATE FUNCTION bench_answers_for(who uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date;
BEGIN
    IF coalesce(current_setting('langbenk.actor', true), '') IN ('', who::text) THEN RETURN false; END IF;
    today := current_setting('langbenk.day')::date;
    RETURN EXISTS (
        SELECT FROM organisation_employee m
        WHERE m.person_id = who
          AND (bench_leads_employee(m.id)
               OR ('chief_executive' = ANY (current_setting('langbenk.posts')::text[])
                   AND EXISTS (SELECT FROM organisation_employment e
                               WHERE e.employee_id = m.id AND e.profession = 'leader' AND e.since <= today
                                 AND (e.until IS NULL OR e.until > today)))));
END $$;

-- Which declarations the actor can do something with: their own, when they ask that one ends; and the one behind the
-- open door, for who answers for the one who declared it.
CREATE FUNCTION bench_ends_closeness(who uuid, about uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF coalesce(current_setting('langbenk.actor', true), '') = '' THEN RETURN false; END IF;
    IF who = current_setting('langbenk.actor')::uuid THEN
        RETURN current_setting('langbenk.about', true) = '' AND current_setting('langbenk.hat') = 'staff'
           AND current_setting('langbenk.action') = 'closeness.declare';
    END IF;
    RETURN bench_open_for(about, ARRAY['closeness.end']) AND bench_answers_for(who);
END $$;

ALTER POLICY may_read ON bench_barrier USING (bench_ends_closeness(against_id, person_id));
CREATE POLICY may_change ON bench_barrier FOR UPDATE
    USING (bench_ends_closeness(against_id, person_id)) WITH CHECK (bench_ends_closeness(against_id, person_id));
-- Whoever declared it can ask that it ends, and cannot end it: not the day, and not in another's name.
CREATE POLICY two_end_it ON bench_barrier AS RESTRICTIVE FOR UPDATE
    USING (true) WITH CHECK (against_id <> current_setting('langbenk.actor')::uuid
                             OR (ended_at IS NULL AND until IS NULL));

-- As before, with what the page of one's own declarations needs to end one.
DROP FUNCTION bench_declared();
CREATE FUNCTION bench_declared() RETURNS TABLE (id uuid, since date, seated boolean, asked_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    me uuid := nullif(current_setting('langbenk.actor', true), '')::uuid;
    post uuid;
    today date;
BEGIN
    IF me IS NULL OR current_setting('langbenk.services') = '{}' THEN RETURN; END IF;
    post := nullif(current_setting('langbenk.employee'), '')::uuid;
    today := current_setting('langbenk.day')::date;
    RETURN QUERY
    SELECT b.id, b.since, EXISTS (SELECT FROM bench_tie t WHERE t.person_id = b.person_id AND t.employee_id = post
                                  AND t.since <= today AND (t.until IS NULL OR t.until > today)), b.end_asked_at
    FROM bench_barrier b
    WHERE b.against_id = me AND b.kind = 'own_family' AND b.since <= today AND (b.until IS NULL OR b.until > today)
      AND b.person_id <> ALL (bench_barred(me, true))
    ORDER BY b.since DESC, b.id;
END $$;

-- The declarations that wait for the actor's answer. Whom it is about is for the door, and stands on no page.
CREATE FUNCTION bench_closeness_waits()
RETURNS TABLE (id uuid, person uuid, name text, since date, asked_at timestamptz, reason text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := nullif(current_setting('langbenk.day', true), '')::date;
BEGIN
    IF today IS NULL THEN RETURN; END IF;
    RETURN QUERY
    SELECT b.id, b.person_id, trim(m.given_name || ' ' || m.family_name), b.since, b.end_asked_at, b.end_reason
    FROM bench_barrier b JOIN organisation_employee m ON m.person_id = b.against_id
    WHERE b.end_asked_at IS NOT NULL AND b.ended_at IS NULL AND b.kind = 'own_family'
      AND (b.until IS NULL OR b.until > today)
      AND bench_answers_for(b.against_id) AND bench_permits('closeness.end', b.person_id)
    ORDER BY b.end_asked_at, b.id;
END $$;
"""


class Migration(migrations.Migration):
    """More fields of two tables, one limit each, and who reads and writes them."""

    dependencies = [("bench", "0021_seats_from_the_index"), ("organisation", "0001_tables")]

    operations = [
        *(
            migrations.AddField(
                table,
                name,
                models.ForeignKey(
                    null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisation.employee"
                ),
            )
            for table, name in (("barrier", "ended_by"), ("charge", "ended_by"), ("charge", "given_by"))
        ),
        *(
            migrations.AddField(table, name, models.DateTimeField(null=True))
            for table, name in (
                ("barrier", "ended_at"),
                ("barrier", "end_asked_at"),
                ("charge", "ended_at"),
                ("charge", "given_at"),
            )
        ),
        migrations.AddField("barrier", "end_reason", models.TextField(blank=True, default=""), preserve_default=False),
        migrations.AddField("barrier", "end_note", models.TextField(blank=True, default=""), preserve_default=False),
        migrations.AddField(
            "charge", "note", models.CharField(blank=True, default="", max_length=200), preserve_default=False
        ),
        migrations.AddConstraint(
            "barrier",
            models.CheckConstraint(
                condition=models.Q(("ended_at", None), ("ended_by", None))
                | models.Q(
                    ("end_asked_at__isnull", False),
                    ("ended_at__isnull", False),
                    ("ended_by__isnull", False),
                    ("until__isnull", False),
                ),
                name="closeness_ends_when_it_was_asked_for",
            ),
        ),
        migrations.AddConstraint(
            "charge",
            models.CheckConstraint(
                condition=models.Q(("until", None)) | models.Q(("until__gte", models.F("since"))),
                name="a_charge_ends_after_it_begins",
            ),
        ),
        migrations.AddConstraint(
            "charge",
            models.UniqueConstraint(
                condition=models.Q(("until", None)), fields=("employee", "kind"), name="a_charge_held_once"
            ),
        ),
        *(migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (ON_POSTS, CHARGES, CLOSENESS)),
    ]
