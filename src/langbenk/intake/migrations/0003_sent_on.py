"""What came to the wrong body and was sent on, the letters of a notice, and the answers to plain questions."""

import uuid

import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Q

# A letter is read by whoever reads its notice; at home by the one it was written to. It is written with the notice by
# its sender, or by the one in the unit who answers it.
LETTERS = """
ALTER TABLE intake_needletter ENABLE ROW LEVEL SECURITY;
CREATE POLICY may_read ON intake_needletter FOR SELECT USING (
    EXISTS (SELECT FROM intake_neednotice n WHERE n.id = need_id)
    AND (current_setting('langbenk.hat', true) = 'staff'
         OR to_id = nullif(current_setting('langbenk.actor', true), '')::uuid));
CREATE POLICY may_add ON intake_needletter FOR INSERT WITH CHECK (
    current_setting('langbenk.action', true) IN ('need.notify', 'need.answer')
    AND current_setting('langbenk.hat', true) = 'staff'
    AND EXISTS (SELECT FROM intake_neednotice n WHERE n.id = need_id));
"""

# Past its day, and not reminded of since ``before``: a notice that nobody has answered, and one that was sent on and
# that nobody there has by name. Who is to be told: those in the unit who may read it.
REMIND = """
CREATE FUNCTION intake_remind(before timestamptz) RETURNS TABLE (need uuid, tell uuid[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    now_ timestamptz;
    today date;
BEGIN
    IF NOT intake_is_system() THEN RETURN; END IF;
    now_ := current_setting('langbenk.at')::timestamptz;
    today := current_setting('langbenk.day')::date;
    RETURN QUERY
    WITH late AS (
        SELECT n.id FROM intake_neednotice n
        WHERE (n.state IN ('new', 'taken') AND n.due < today
               OR n.sent_at IS NOT NULL AND n.received_at IS NULL AND n.sent_due < today)
          AND (n.reminded_at IS NULL OR n.reminded_at < before)
        FOR NO KEY UPDATE SKIP LOCKED
    ), reminded AS (
        UPDATE intake_neednotice n SET reminded_at = now_ FROM late WHERE late.id = n.id
        RETURNING n.id, n.asker_id, n.subject_id
    )
    SELECT r.id, ARRAY(
        SELECT DISTINCT e.employee_id FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
        JOIN organisation_service s ON s.id = u.service_id JOIN organisation_employee m ON m.id = e.employee_id
        WHERE s.coordinating_unit AND e.since <= today AND (e.until IS NULL OR e.until > today)
          AND NOT EXISTS (SELECT FROM unnest(ARRAY[r.asker_id, r.subject_id]) AS one
                          WHERE one IN (SELECT bench_kin(m.person_id, today)) OR bench_closed_to(one, m.person_id)))
    FROM reminded r;
END $$;
"""

# What went to a service that has closed waits for nobody: whoever sent it, and the unit, are told at once.
CHASE = """
CREATE OR REPLACE FUNCTION intake_chase(before timestamptz, most integer)
RETURNS TABLE (handover uuid, escalated boolean, tell uuid[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    now_ timestamptz;
    today date;
BEGIN
    IF NOT intake_is_system() THEN RETURN; END IF;
    now_ := current_setting('langbenk.at')::timestamptz;
    today := current_setting('langbenk.day')::date;
    RETURN QUERY
    WITH late AS (
        SELECT h.id, coalesce(s.open_until <= today, false) AS closed
        FROM intake_handover h LEFT JOIN organisation_service s ON s.id = h.to_service_id
        WHERE h.accepted_at IS NULL AND h.returned_at IS NULL AND (h.due < today OR s.open_until <= today)
          AND NOT EXISTS (SELECT FROM unnest(h.chased_at) AS c WHERE c > before)
        FOR NO KEY UPDATE OF h SKIP LOCKED
    ), chased AS (
        UPDATE intake_handover h
        SET chased_at = h.chased_at || now_,
            escalated_at = CASE WHEN late.closed OR cardinality(h.chased_at) >= most THEN coalesce(h.escalated_at, now_)
                                ELSE h.escalated_at END
        FROM late WHERE late.id = h.id
        RETURNING h.id, h.escalated_at = now_ AS now_escalated, h.to_service_id, h.sent_by_id, h.person_id
    )
    SELECT c.id, coalesce(c.now_escalated, false), ARRAY(
        SELECT DISTINCT e.employee_id FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
        JOIN organisation_service s ON s.id = u.service_id JOIN organisation_employee m ON m.id = e.employee_id
        WHERE e.since <= today AND (e.until IS NULL OR e.until > today)
          AND (u.service_id = c.to_service_id OR (coalesce(c.now_escalated, false)
               AND (s.coordinating_unit OR e.employee_id = c.sent_by_id)))
          AND c.person_id NOT IN (SELECT bench_kin(m.person_id, today))
          AND NOT bench_closed_to(c.person_id, m.person_id))
    FROM chased c;
END $$;
"""

# The night's look, with what was sent on, and with all that was ever kept: nothing is removed here, so that a sum which
# has fallen since the last night says that something is gone.
RECONCILE = """
CREATE OR REPLACE FUNCTION intake_reconcile() RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date;
    before jsonb;
    kept jsonb;
    found jsonb;
BEGIN
    IF NOT intake_is_system() THEN RETURN NULL; END IF;
    today := current_setting('langbenk.day')::date;
    SELECT r.counts INTO before FROM intake_reconciliation r
    WHERE r.at < current_setting('langbenk.at')::timestamptz ORDER BY r.at DESC LIMIT 1;
    kept := jsonb_build_object(
        'kept-needs', (SELECT count(*) FROM intake_neednotice),
        'kept-handovers', (SELECT count(*) FROM intake_handover),
        'kept-concerns', (SELECT count(*) FROM cases_concern), 'kept-cases', (SELECT count(*) FROM cases_case),
        'kept-letters', (SELECT count(*) FROM cases_letter) + (SELECT count(*) FROM intake_needletter));
    found := kept || jsonb_build_object(
        'rows-lost', (SELECT coalesce(sum(greatest(0, (before ->> k.key)::bigint - k.value::text::bigint)), 0)
                      FROM jsonb_each(kept) AS k),
        'needs-waiting', (SELECT count(*) FROM intake_neednotice n WHERE n.state IN ('new', 'taken')),
        'needs-late', (SELECT count(*) FROM intake_neednotice n WHERE n.state IN ('new', 'taken') AND n.due < today),
        'needs-untaken', (SELECT count(*) FROM intake_neednotice n WHERE n.state = 'new' AND n.due < today),
        'sent-on-waiting', (SELECT count(*) FROM intake_neednotice n
                            WHERE n.sent_at IS NOT NULL AND n.received_at IS NULL),
        'sent-on-late', (SELECT count(*) FROM intake_neednotice n
                         WHERE n.sent_at IS NOT NULL AND n.received_at IS NULL AND n.sent_due < today),
        'handovers-waiting', (SELECT count(*) FROM intake_handover h
                              WHERE h.accepted_at IS NULL AND h.returned_at IS NULL),
        'handovers-late', (SELECT count(*) FROM intake_handover h
                           WHERE h.accepted_at IS NULL AND h.returned_at IS NULL AND h.due < today),
        'handovers-escalated', (SELECT count(*) FROM intake_handover h WHERE h.accepted_at IS NULL
                                AND h.returned_at IS NULL AND h.escalated_at IS NOT NULL),
        'handovers-closed-service', (SELECT count(*) FROM intake_handover h
                                     JOIN organisation_service s ON s.id = h.to_service_id
                                     WHERE h.accepted_at IS NULL AND h.returned_at IS NULL AND s.open_until <= today),
        'handovers-without-matter', (SELECT count(*) FROM intake_handover h
                                     WHERE h.accepted_at IS NULL AND h.returned_at IS NULL AND NOT EXISTS (
                                         SELECT FROM cases_matter m WHERE m.kind = 'handover' AND m.thing = h.id
                                         AND m.closed_at IS NULL)),
        'matters-without-record', (SELECT count(*) FROM cases_matter m WHERE m.closed_at IS NULL
                                   AND (m.kind = 'handover' AND NOT EXISTS (
                                            SELECT FROM intake_handover h WHERE h.id = m.thing
                                            AND h.accepted_at IS NULL AND h.returned_at IS NULL)
                                        OR m.kind = 'need' AND NOT EXISTS (
                                            SELECT FROM intake_neednotice n WHERE n.id = m.thing))),
        'matters-late', (SELECT count(*) FROM cases_matter m WHERE m.closed_at IS NULL AND m.due < today),
        'cases-late', (SELECT count(*) FROM cases_case c WHERE c.closed_at IS NULL AND c.next_on < today),
        'cases-at-rest', (SELECT count(*) FROM cases_case c WHERE c.closed_at IS NULL AND c.next_on IS NULL
                          AND NOT EXISTS (SELECT FROM cases_matter m WHERE m.case_id = c.id AND m.closed_at IS NULL)),
        'letters-failed', (SELECT count(*) FROM outside_dispatch d WHERE d.state = 'failed'));
    INSERT INTO intake_reconciliation (id, at, counts)
    VALUES (gen_random_uuid(), current_setting('langbenk.at')::timestamptz, found) ON CONFLICT DO NOTHING;
    RETURN found;
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [("intake", "0002_closed_tables"), ("cases", "0023_plain_answers")]

    operations = [
        migrations.AddField("neednotice", "answers", models.JSONField(null=True)),
        migrations.AddField("neednotice", "agreed", models.CharField(db_default="", default="", max_length=200)),
        migrations.AddField("neednotice", "sent_at", models.DateTimeField(null=True)),
        migrations.AddField("neednotice", "sent_due", models.DateField(null=True)),
        migrations.AddField("neednotice", "received_by", models.CharField(db_default="", default="", max_length=200)),
        migrations.AddField("neednotice", "received_at", models.DateTimeField(null=True)),
        migrations.AddField("neednotice", "reminded_at", models.DateTimeField(null=True)),
        migrations.CreateModel(
            name="NeedLetter",
            fields=[
                ("id", models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=40)),
                ("to_body", models.CharField(blank=True, max_length=200)),
                ("language", models.CharField(max_length=2)),
                ("data", models.JSONField()),
                ("pdf", models.BinaryField()),
                ("dispatch", models.UUIDField(null=True)),
                ("at", models.DateTimeField()),
                (
                    "need",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="letters", to="intake.neednotice"
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
                "constraints": [models.UniqueConstraint(fields=("need", "kind"), name="a_notice_has_one_of_each")],
            },
        ),
        migrations.AddIndex(
            "neednotice",
            models.Index(
                condition=Q(("received_at", None), ("sent_at__isnull", False)),
                fields=["sent_due", "id"],
                name="needs_sent_on",
            ),
        ),
        migrations.AddConstraint(
            "neednotice",
            models.CheckConstraint(
                condition=Q(
                    ("sent_at", None),
                    ("sent_due", None),
                )
                | Q(("sent_at__isnull", False), ("sent_due__isnull", False), ("state", "passed_on")) & ~Q(agreed=""),
                name="nothing_is_sent_on_without_a_yes",
            ),
        ),
        migrations.AddConstraint(
            "neednotice",
            models.CheckConstraint(
                condition=Q(("received_at", None), ("received_by", ""))
                | Q(("received_at__isnull", False), ("sent_at__isnull", False)) & ~Q(received_by=""),
                name="received_there_by_name",
            ),
        ),
        *(migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (LETTERS, REMIND, CHASE, RECONCILE)),
    ]
