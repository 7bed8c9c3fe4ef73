"""Who reads what a decision goes through: who reads the rights; at home the stages, and each their own complaint."""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.bench.policies import guard, guard_by, guard_more

DECIDES = (Action.DECISION_PREPARE, Action.DECISION_APPROVE, Action.RIGHTS_DECIDE)
AFTERWARDS = (Action.DECISION_TELL, Action.DECISION_AMEND, Action.COMPLAINT_SETTLE)
COMPLAINS = (Action.COMPLAINT_MAKE, Action.COMPLAINT_RECEIVE)

# Of the family only whoever complained: parents who live apart do not read each other's complaints.
MINE = f"""
bench_permits('{Action.COMPLAINT_READ.value}', person_id)
AND (current_setting('langbenk.hat', true) = 'staff'
     OR made_by_id = nullif(current_setting('langbenk.actor', true), '')::uuid)
"""

OF_MINE = """
-- Whether the complaint is one that the actor reads.
CREATE FUNCTION decisions_reads_complaint(which uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM decisions_complaint c WHERE c.id = which
        AND bench_permits('complaint.read', c.person_id)
        AND (current_setting('langbenk.hat', true) = 'staff'
             OR c.made_by_id = nullif(current_setting('langbenk.actor', true), '')::uuid))
$$;
"""

# Nobody moves a decision, nor complains, in another's name; nothing hangs on what is another person's.
OWN_NAME = """
CREATE POLICY in_own_name ON decisions_proposal AS RESTRICTIVE FOR INSERT
    WITH CHECK (written_by_id::text = current_setting('langbenk.employee', true));
CREATE POLICY in_own_name ON decisions_stage AS RESTRICTIVE FOR INSERT
    WITH CHECK (by_id IS NOT DISTINCT FROM nullif(current_setting('langbenk.employee', true), '')::uuid);
CREATE POLICY in_own_name ON decisions_complaint AS RESTRICTIVE FOR INSERT
    WITH CHECK (received_by_id IS NOT DISTINCT FROM nullif(current_setting('langbenk.employee', true), '')::uuid
        AND (current_setting('langbenk.hat', true) = 'staff'
             OR made_by_id::text = current_setting('langbenk.actor', true))
        AND EXISTS (SELECT FROM cases_decision d WHERE d.id = decision_id
                    AND d.person_id = decisions_complaint.person_id));
CREATE POLICY in_own_name ON decisions_complaintstep AS RESTRICTIVE FOR INSERT
    WITH CHECK (by_id IS NOT DISTINCT FROM nullif(current_setting('langbenk.employee', true), '')::uuid
        AND decisions_reads_complaint(complaint_id));
"""


class Migration(migrations.Migration):
    """Four tables closed; and what their deeds write in the tables of the case."""

    dependencies = [
        ("decisions", "0001_tables"),
        ("cases", "0016_decided_anew"),
        ("bench", "0022_charges_and_closeness"),
    ]

    operations = [
        guard(
            "decisions_proposal",
            reads=(Action.RIGHTS_READ,),
            adds=(Action.DECISION_PREPARE,),
            changes=(Action.DECISION_PREPARE,),
        ),
        guard(
            "decisions_stage",
            reads=(Action.RIGHTS_READ, Action.DECISION_READ, Action.COMPLAINT_READ),
            adds=(*DECIDES, *AFTERWARDS, *COMPLAINS),
        ),
        guard_by("decisions_complaint", MINE, adds=COMPLAINS),
        migrations.RunSQL(OF_MINE, migrations.RunSQL.noop),
        guard_by(
            "decisions_complaintstep",
            "decisions_reads_complaint(complaint_id)",
            adds=(Action.COMPLAINT_MAKE, Action.COMPLAINT_SETTLE),
        ),
        migrations.RunSQL(OWN_NAME, migrations.RunSQL.noop),
        guard_more("cases_case", "decisions", changes=(*DECIDES, *AFTERWARDS, Action.COMPLAINT_RECEIVE)),
        guard_more(
            "cases_decision",
            "decisions",
            adds=(Action.DECISION_AMEND, Action.COMPLAINT_SETTLE),
            changes=(Action.DECISION_AMEND, Action.COMPLAINT_SETTLE),
        ),
        guard_more("outside_dispatch", "decisions", adds=(Action.COMPLAINT_RECEIVE, Action.COMPLAINT_SETTLE)),
        guard_more("cases_notice", "decisions", adds=(*AFTERWARDS, *COMPLAINS)),
        guard_more(
            "cases_matter",
            "decisions",
            adds=(Action.DECISION_AMEND, Action.COMPLAINT_SETTLE, *COMPLAINS),
            changes=(*AFTERWARDS, Action.COMPLAINT_MAKE),
        ),
    ]
