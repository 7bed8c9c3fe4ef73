"""A complaint about a closed case; the receipt of whoever complains; a right that ends with the case; a second person.

A complaint brings the case back to the coordinating unit, a receipt goes at once, a right that ends against the
family's wish is decided by those who decide, and whoever leads the unit chooses whether a second person reads first.
"""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.bench.policies import guard_more

WAKES = """
-- Somebody complains of an answer in a case that is closed for good, and no other is open: it stands with the
-- coordinating unit again (helse- og omsorgstjenesteloven § 7-3), still closed, until the complaint is over.
CREATE FUNCTION decisions_wakes(about uuid, which uuid, moment timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    me uuid := nullif(current_setting('langbenk.actor', true), '')::uuid;
    today date := nullif(current_setting('langbenk.day', true), '')::date;
    woken uuid;
BEGIN
    IF NOT bench_open_for(about, ARRAY['complaint.make'])
       OR EXISTS (SELECT FROM cases_case c WHERE c.person_id = about AND c.closed_at IS NULL) THEN RETURN false; END IF;
    UPDATE cases_case c SET closed_at = NULL, next_on = today, version = c.version + 1
    FROM cases_decision d
    WHERE d.id = which AND d.person_id = about AND c.id = d.case_id AND c.step = 'closed' AND c.closed_at IS NOT NULL
    RETURNING c.id INTO woken;
    IF woken IS NULL THEN RETURN false; END IF;
    INSERT INTO bench_tie (id, person_id, kind, ground, service_id, since, apart, note, made_by, made_at)
    SELECT gen_random_uuid(), about, 'coordinating_unit', 'hol-7-3', s.id, today, false, '', me, moment
    FROM organisation_service s
    WHERE s.coordinating_unit AND s.open_from <= today AND (s.open_until IS NULL OR s.open_until > today)
    ORDER BY s.name LIMIT 1 ON CONFLICT DO NOTHING;
    RETURN true;
END $$;
"""

RECEIPTS = """
-- At home a deed writes one letter: the receipt to whoever complains, by nobody's hand. At work letters have a name.
CREATE POLICY in_own_name ON cases_letter AS RESTRICTIVE FOR INSERT WITH CHECK (
    CASE WHEN current_setting('langbenk.action', true) = 'complaint.make'
         THEN made_by_id IS NULL AND kind = 'complaint-receipt'
              AND to_id::text = current_setting('langbenk.actor', true)
         ELSE made_by_id::text = current_setting('langbenk.employee', true) END);
CREATE POLICY to_oneself ON outside_dispatch AS RESTRICTIVE FOR INSERT WITH CHECK (
    current_setting('langbenk.action', true) <> 'complaint.make'
    OR recipient_person_id::text = current_setting('langbenk.actor', true));
"""

ENDS = """
-- Whoever closes a case decides on no right by that, unless they are of those who decide.
CREATE POLICY a_right_ends_by_decision ON cases_decision AS RESTRICTIVE FOR INSERT WITH CHECK (
    current_setting('langbenk.action', true) <> 'case.close' OR bench_permits('rights.decide', person_id));
"""

ROUTINE = """
-- Everybody may read what the municipality has chosen; whoever leads the coordinating unit chooses a second person.
CREATE FUNCTION decisions_chooses_routine() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN bench_does_by_post('routine.choose') AND EXISTS (
        SELECT FROM organisation_service s WHERE s.coordinating_unit AND bench_leads(s.id));
END $$;
ALTER TABLE organisation_routine ENABLE ROW LEVEL SECURITY;
CREATE POLICY may_read ON organisation_routine FOR SELECT USING (true);
CREATE POLICY may_add ON organisation_routine FOR INSERT WITH CHECK (
    decisions_chooses_routine() AND key = 'second-person'
    AND set_by_id::text = current_setting('langbenk.employee', true));
"""


class Migration(migrations.Migration):
    """Two functions, and what their deeds write."""

    dependencies = [
        ("decisions", "0002_closed_tables"),
        ("cases", "0021_a_receipt_at_once"),
        ("outside", "0005_queued_by_nobody"),
        ("organisation", "0005_county_and_routines"),
    ]

    operations = [
        *(migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (WAKES, RECEIPTS, ENDS, ROUTINE)),
        guard_more("cases_level", "decisions", adds=(Action.COMPLAINT_SETTLE,)),
        guard_more("cases_letter", "decisions", adds=(Action.COMPLAINT_MAKE,)),
        guard_more("outside_dispatch", "complaints", adds=(Action.COMPLAINT_MAKE,)),
        guard_more("cases_decision", "closing", adds=(Action.CASE_CLOSE,)),
        guard_more("decisions_stage", "closing", adds=(Action.CASE_CLOSE,)),
    ]
