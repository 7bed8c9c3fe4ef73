"""Who reads how it is settled who coordinates, and who writes it: those on the bench, and the family."""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.bench.policies import guard, guard_by, guard_more

SETTLING = (Action.COORDINATION_AGREE, Action.DISPUTE_RAISE, Action.DISPUTE_SETTLE)
READ = Action.COORDINATION_READ.value

# What a service thinks is read by those who may know that it helps: a health service's contact with a young person, and
# a seat that stands apart, are not told of here either.
KNOWN = f"""
bench_permits('{READ}', person_id)
AND (service_id IS NULL OR NOT (bench_hides_contact(person_id, service_id) OR bench_hides_seat(person_id, service_id)))
"""

DECIDERS = """
-- Who settles it for the chief executive on a day: those who have the charge, are at work in an open service, are no
-- family of the person and nobody whom they are protected from; where nobody is, the chief executive. Answered while a
-- door about that very person is open.
CREATE FUNCTION coordination_deciders(about uuid, today date) RETURNS TABLE (employee uuid, service uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH charged AS (
        SELECT DISTINCT ON (m.id) m.id, s.id AS service, trim(m.given_name || ' ' || m.family_name) AS name, c.kind
        FROM bench_charge c
        JOIN organisation_employee m ON m.id = c.employee_id
        JOIN organisation_employment e ON e.employee_id = m.id AND e.since <= today
             AND (e.until IS NULL OR e.until > today)
        JOIN organisation_unit u ON u.id = e.unit_id
        JOIN organisation_service s ON s.id = u.service_id AND (s.open_until IS NULL OR s.open_until > today)
        WHERE c.kind IN ('delegate', 'chief_executive') AND c.since <= today AND (c.until IS NULL OR c.until > today)
          AND about NOT IN (SELECT bench_kin(m.person_id, today)) AND NOT bench_closed_to(about, m.person_id)
          AND bench_open_for(about, ARRAY['coordination.read', 'dispute.raise', 'dispute.view', 'dispute.settle'])
        ORDER BY m.id, c.kind DESC, s.name, s.id
    )
    SELECT c.id, c.service, c.name FROM charged c
    WHERE c.kind = 'delegate' OR NOT EXISTS (SELECT FROM charged d WHERE d.kind = 'delegate')
    ORDER BY c.name, c.id
$$;

-- The disagreements that run past their day, for the night: no names, and none where a child coordinator is at work and
-- so coordinates by law. ``nobody``: nobody has been called to settle it.
CREATE FUNCTION coordination_overdue(today date) RETURNS TABLE (dispute uuid, due date, nobody boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT d.id, m.due, NOT EXISTS (
        SELECT FROM bench_tie t WHERE t.person_id = d.person_id AND t.kind = 'decider' AND t.since <= today
        AND (t.until IS NULL OR t.until > today) AND bench_stands(t))
    FROM coordination_dispute d JOIN cases_matter m ON m.thing = d.id AND m.kind = 'dispute'
    WHERE d.ended = '' AND m.closed_at IS NULL AND m.due < today
      AND current_setting('langbenk.hat', true) = 'system'
      AND NOT EXISTS (SELECT FROM bench_tie t WHERE t.person_id = d.person_id AND t.kind = 'child_coordinator'
                      AND t.since <= today AND (t.until IS NULL OR t.until > today) AND bench_stands(t))
    ORDER BY m.due, d.id
$$;
"""

# Whoever is called to settle it is seated by the very deed that registers it, whatever else may give seats.
SEATS = """
DO $$
DECLARE
    before text := (SELECT pg_get_expr(polwithcheck, polrelid) FROM pg_policy
                    WHERE polname = 'a_seat_that_the_deed_gives' AND polrelid = 'bench_tie'::regclass);
BEGIN
    EXECUTE 'ALTER POLICY a_seat_that_the_deed_gives ON bench_tie WITH CHECK (' || before ||
        ' OR (current_setting(''langbenk.action'', true), kind) IN'
        ' ((''dispute.raise'', ''decider''), (''dispute.view'', ''decider'')))';
END $$;
"""

# Nobody writes in another's name, settles by agreeing or agrees by settling; only the municipality's own is named; and
# nothing hangs on what is another person's.
OWN_NAME = """
CREATE POLICY in_own_name ON coordination_coordinating AS RESTRICTIVE FOR INSERT
    WITH CHECK (by_id::text = current_setting('langbenk.employee', true)
        AND (current_setting('langbenk.action', true), footing) IN
            (('coordination.agree', 'by_agreement'), ('dispute.settle', 'by_decision'))
        AND EXISTS (SELECT FROM organisation_service s WHERE s.id = service_id AND s.municipal)
        AND (dispute_id IS NULL OR EXISTS (SELECT FROM coordination_dispute d WHERE d.id = dispute_id
             AND d.person_id = coordination_coordinating.person_id AND d.ended = '')));
CREATE POLICY in_own_name ON coordination_dispute AS RESTRICTIVE FOR INSERT
    WITH CHECK (raised_by_id::text = current_setting('langbenk.employee', true) AND ended = '');
CREATE POLICY in_own_name ON coordination_view AS RESTRICTIVE FOR INSERT
    WITH CHECK (writer_id::text = current_setting('langbenk.actor', true)
        AND by_id IS NOT DISTINCT FROM nullif(current_setting('langbenk.employee', true), '')::uuid
        AND (by_id IS NOT NULL OR voice <> 'service')
        AND EXISTS (SELECT FROM coordination_dispute d WHERE d.id = dispute_id
                    AND d.person_id = coordination_view.person_id AND d.ended = ''));
CREATE POLICY in_own_name ON coordination_groupmandate AS RESTRICTIVE FOR INSERT
    WITH CHECK (by_id::text = current_setting('langbenk.employee', true));
CREATE POLICY in_own_name ON coordination_levelmove AS RESTRICTIVE FOR INSERT
    WITH CHECK (by_id::text = current_setting('langbenk.employee', true));
"""


class Migration(migrations.Migration):
    """Five tables closed; what their deeds write in the tables of the case and of the bench; and two questions."""

    dependencies = [
        ("coordination", "0001_tables"),
        ("cases", "0016_decided_anew"),
        ("bench", "0023_contact_with_health"),
        ("outside", "0002_closed_tables"),
    ]

    operations = [
        migrations.RunSQL(DECIDERS, migrations.RunSQL.noop),
        guard_by(
            "coordination_coordinating",
            KNOWN,
            adds=(Action.COORDINATION_AGREE, Action.DISPUTE_SETTLE),
            changes=(Action.COORDINATION_AGREE, Action.DISPUTE_SETTLE),
        ),
        guard_by("coordination_dispute", KNOWN, adds=(Action.DISPUTE_RAISE,), changes=SETTLING),
        guard_by("coordination_view", KNOWN, adds=(Action.DISPUTE_RAISE, Action.DISPUTE_VIEW)),
        guard("coordination_groupmandate", reads=(Action.COORDINATION_READ,), adds=(Action.LETTER_WRITE,)),
        guard("coordination_levelmove", reads=(Action.LEVEL_CHANGE,), adds=(Action.LEVEL_CHANGE,)),
        migrations.RunSQL(OWN_NAME, migrations.RunSQL.noop),
        migrations.RunSQL(SEATS, migrations.RunSQL.noop),
        migrations.RunSQL(
            f"CREATE POLICY coordination_may_read ON cases_matter FOR SELECT"
            f" USING (kind = 'dispute' AND bench_permits('{READ}', person_id));",
            migrations.RunSQL.noop,
        ),
        guard_more("bench_tie", "coordination", adds=(Action.DISPUTE_RAISE, Action.DISPUTE_VIEW), changes=SETTLING),
        guard_more("cases_case", "coordination", changes=(*SETTLING, Action.LEVEL_CHANGE)),
        guard_more(
            "cases_matter", "coordination", adds=(Action.DISPUTE_RAISE,), changes=(*SETTLING, Action.LETTER_WRITE)
        ),
        guard_more("outside_dispatch", "coordination", adds=(Action.DISPUTE_SETTLE,)),
        guard_more("cases_notice", "coordination", adds=(*SETTLING, Action.LEVEL_CHANGE)),
    ]
