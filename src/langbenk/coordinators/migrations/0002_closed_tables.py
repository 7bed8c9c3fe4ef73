"""The room's tables, closed: what is kept of somebody at work, and what is kept about a family."""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.access.standing import Tie
from langbenk.bench.policies import guard, guard_by, guard_more, seat_more

AT_WORK = """
-- Whether the actor may see how somebody's work stands: their own, their people's, and the unit's all.
CREATE FUNCTION coordinators_sees(who uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF coalesce(current_setting('langbenk.hat', true), '') <> 'staff'
       OR current_setting('langbenk.services', true) = '{}' THEN RETURN false; END IF;
    RETURN who::text = current_setting('langbenk.employee')
        OR 'at_the_unit' = ANY (current_setting('langbenk.posts')::text[])
        OR bench_leads_employee(who);
END $$;

-- Whether the door stands open for this actor to note when somebody is away.
CREATE FUNCTION coordinators_notes_absence(who uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT coalesce(current_setting('langbenk.action', true) = 'absence.record' AND coordinators_sees(who), false)
$$;
"""


def of_the_register(table: str) -> str:
    """The policies of what the unit keeps of somebody at work."""
    return f"""
ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY may_read ON {table} FOR SELECT USING (coordinators_sees(employee_id));
CREATE POLICY may_add ON {table} FOR INSERT WITH CHECK (bench_does_by_post('register.change'));
CREATE POLICY may_change ON {table} FOR UPDATE
    USING (bench_does_by_post('register.change')) WITH CHECK (bench_does_by_post('register.change'));
"""


ABSENCE = """
ALTER TABLE coordinators_absence ENABLE ROW LEVEL SECURITY;
CREATE POLICY may_read ON coordinators_absence FOR SELECT USING (coordinators_sees(employee_id));
CREATE POLICY may_add ON coordinators_absence FOR INSERT WITH CHECK (coordinators_notes_absence(employee_id));
CREATE POLICY may_change ON coordinators_absence FOR UPDATE
    USING (coordinators_notes_absence(employee_id)) WITH CHECK (coordinators_notes_absence(employee_id));
"""

WISH = """
-- Who reads a family's wish for another coordinator: whoever said it, and the unit, but never one who leads the case.
CREATE FUNCTION coordinators_reads_wish(about uuid, said_by uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF coalesce(current_setting('langbenk.hat', true), '') = 'family' THEN
        RETURN said_by::text = current_setting('langbenk.actor') AND bench_permits('coordinator.wish', about);
    END IF;
    RETURN bench_permits('board.read', about) AND NOT EXISTS (
        SELECT FROM bench_ties(about) t WHERE t.kind IN ('child_coordinator', 'coordinator', 'deputy'));
END $$;

-- That there is such a wish stands among what runs beside the road; for the unit alone.
CREATE FUNCTION coordinators_shows_matter(about uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN bench_permits('board.read', about) AND NOT EXISTS (
        SELECT FROM bench_ties(about) t WHERE t.kind IN ('child_coordinator', 'coordinator', 'deputy'));
END $$;
CREATE POLICY a_wish_is_for_the_unit ON cases_matter AS RESTRICTIVE FOR SELECT
    USING (kind <> 'change' OR coordinators_shows_matter(person_id));
"""

TARGET = """
-- Everybody may read the municipality's targets; whoever leads the coordinating unit sets them.
CREATE FUNCTION coordinators_sets_targets() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN bench_does_by_post('register.change') AND EXISTS (
        SELECT FROM organisation_service s WHERE s.coordinating_unit AND bench_leads(s.id));
END $$;
ALTER TABLE organisation_target ENABLE ROW LEVEL SECURITY;
CREATE POLICY may_read ON organisation_target FOR SELECT USING (true);
CREATE POLICY may_add ON organisation_target FOR INSERT WITH CHECK (coordinators_sets_targets());
"""

NEAR = """
-- As before, for whoever gives the hospital's coordinator a seat too.
CREATE OR REPLACE FUNCTION bench_is_kin(about uuid, somebody uuid, today date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT CASE WHEN bench_open_for(about, ARRAY['coordinator.appoint', 'seat.offer', 'hospital.appoint'])
           THEN about IN (SELECT bench_kin(somebody, today)) OR bench_closed_to(about, somebody) END
$$;
"""

# An absence is about somebody at work and all their families, and opens nothing about one of them.
LETTERS = """
CREATE POLICY not_for_an_absence ON cases_letter AS RESTRICTIVE FOR INSERT
    WITH CHECK (current_setting('langbenk.action', true) <> 'absence.record');
CREATE POLICY nor_changed_for_one ON cases_letter AS RESTRICTIVE FOR UPDATE
    USING (current_setting('langbenk.action', true) <> 'absence.record');
"""


class Migration(migrations.Migration):
    dependencies = [
        ("coordinators", "0001_tables"),
        ("bench", "0023_contact_with_health"),
        ("outside", "0002_closed_tables"),
        ("cases", "0015_letters"),
    ]

    operations = [
        migrations.RunSQL(AT_WORK, migrations.RunSQL.noop),
        *(
            migrations.RunSQL(of_the_register(f"coordinators_{table}"), migrations.RunSQL.noop)
            for table in ("competence", "training", "capacity")
        ),
        migrations.RunSQL(ABSENCE, migrations.RunSQL.noop),
        migrations.RunSQL(WISH, migrations.RunSQL.noop),
        migrations.RunSQL(TARGET, migrations.RunSQL.noop),
        migrations.RunSQL(LETTERS, migrations.RunSQL.noop),
        guard(
            "coordinators_weight",
            reads=(Action.BOARD_READ,),
            adds=(Action.COORDINATOR_APPOINT,),
            changes=(Action.COORDINATOR_APPOINT,),
        ),
        guard(
            "coordinators_standin",
            reads=(Action.CASE_READ, Action.HOME_READ),
            changes=(Action.COORDINATOR_APPOINT,),
        ),
        guard_by(
            "coordinators_changewish",
            "coordinators_reads_wish(person_id, said_by_id)",
            adds=(Action.CHANGE_WISH,),
            changes=(Action.COORDINATOR_APPOINT,),
        ),
        guard(
            "coordinators_hospital",
            reads=(Action.CASE_READ, Action.HOME_READ),
            adds=(Action.HOSPITAL_APPOINT,),
            changes=(Action.HOSPITAL_APPOINT,),
        ),
        guard_more("outside_dispatch", "coordinators", adds=(Action.COORDINATOR_APPOINT,)),
        guard_more("cases_matter", "coordinators", adds=(Action.CHANGE_WISH,)),
        guard_more("cases_case", "coordinators", changes=(Action.HOSPITAL_APPOINT, Action.LETTER_WRITE)),
        guard_more("cases_notice", "coordinators", adds=(Action.HOSPITAL_APPOINT,)),
        seat_more({Action.HOSPITAL_APPOINT: (Tie.HOSPITAL_COORDINATOR,)}),
        migrations.RunSQL(NEAR, migrations.RunSQL.noop),
        guard_more("bench_tie", "coordinators", adds=(Action.HOSPITAL_APPOINT,), changes=(Action.HOSPITAL_APPOINT,)),
    ]
