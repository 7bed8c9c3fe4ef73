"""Rehabilitation, closed: who may read it and write in it, in their own name."""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.bench.policies import guard, guard_by, guard_more

READS = (Action.REHABILITATION_READ,)
WRITES = (Action.REHABILITATION_WRITE,)
NOTIFIES = (Action.REHABILITATION_NOTIFY,)
IN_OWN_NAME = """
CREATE POLICY in_own_name ON {table} AS RESTRICTIVE FOR INSERT
    WITH CHECK (by_id::text = current_setting('langbenk.employee', true){and_of});
"""
OF = {
    "rehabilitation_potentialnote": "",
    "rehabilitation_rehabgoal": "",
    # What hangs on something hangs on what is this very person's.
    "rehabilitation_rehabmeasure": """
        AND EXISTS (SELECT FROM rehabilitation_rehabgoal g
                    WHERE g.id = goal_id AND g.person_id = rehabilitation_rehabmeasure.person_id)""",
    "rehabilitation_rehaboutcome": """
        AND EXISTS (SELECT FROM rehabilitation_rehabmeasure m
                    WHERE m.id = measure_id AND m.person_id = rehabilitation_rehaboutcome.person_id)""",
    "rehabilitation_rehabneed": """
        AND service_id = ANY (current_setting('langbenk.services', true)::uuid[])""",
}
WRITTEN = tuple(table for table in OF if table != "rehabilitation_rehabneed")
# Whoever told of a need reads it back, though the rest stays shut to them without a consent.
READS_NEED = (
    "bench_permits('rehabilitation.read', person_id) OR (by_id::text = current_setting('langbenk.employee', true)"
    " AND bench_permits('rehabilitation.notify', person_id))"
)


class Migration(migrations.Migration):
    """Nothing that was written is changed: what comes after is a new row. Only a notice of need is answered."""

    dependencies = [("rehabilitation", "0001_tables"), ("cases", "0015_letters"), ("bench", "0023_contact_with_health")]

    operations = [
        *(guard(table, reads=READS, adds=WRITES) for table in WRITTEN),
        guard_by("rehabilitation_rehabneed", READS_NEED, adds=NOTIFIES, changes=WRITES),
        *(
            migrations.RunSQL(IN_OWN_NAME.format(table=table, and_of=and_of), migrations.RunSQL.noop)
            for table, and_of in OF.items()
        ),
        guard_more("cases_matter", "rehabilitation", adds=NOTIFIES, changes=WRITES),
    ]
