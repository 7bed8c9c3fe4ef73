"""What is written in a case, closed: each table by the reading that it needs."""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.bench.policies import guard

OPEN_CASE = """
-- The open case of the person at the door, for a concern about somebody whom others already help.
CREATE FUNCTION cases_open_case(about uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT id FROM cases_case
    WHERE person_id = about AND closed_at IS NULL
      AND current_setting('langbenk.action', true) = 'concern.register' AND bench_open(about)
$$;
"""

MINE = """
-- The open cases of those whom the actor's own seats open, what is due first on top, from after one day and case.
-- Asked here and not of the table, whose policy would be asked about every case of the list to show one page of it;
-- whoever names the persons on that page asks the policy about them. A person has one open case: the limit says so.
CREATE FUNCTION cases_mine(due date, last uuid, many integer)
RETURNS TABLE (person uuid, step text, next_on date, id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT mine, c.step, c.next_on, c.id
    FROM bench_mine('case.list') AS mine
    CROSS JOIN LATERAL (SELECT * FROM cases_case WHERE person_id = mine AND closed_at IS NULL LIMIT 1) AS c
    WHERE (coalesce(c.next_on, 'infinity'), c.id) > (due, last)
    ORDER BY coalesce(c.next_on, 'infinity'), c.id LIMIT many
$$;
"""


MOVES_A_CASE = (
    Action.COOPERATION_ASSESS,
    Action.CASE_OPEN,
    Action.WISH_RECORD,
    Action.RIGHTS_ASSESS,
    Action.RIGHTS_DECIDE,
    Action.COORDINATOR_APPOINT,
    Action.SEAT_OFFER,  # holds the case, and moves nothing
    Action.PLAN_OPEN,
    Action.PLAN_WRITE,
    Action.PLAN_FINALISE,
)
TELLS_THE_FAMILY = (
    Action.CONCERN_REGISTER,
    Action.COOPERATION_ASSESS,
    Action.CASE_OPEN,
    Action.RIGHTS_DECIDE,
    Action.COORDINATOR_APPOINT,
    Action.SEAT_OFFER,
    Action.SEAT_END,
    Action.PLAN_OPEN,
    Action.PLAN_WRITE,
    Action.PLAN_FINALISE,
)


class Migration(migrations.Migration):
    """A family reads its own case's frame and notices; a concern only where it was told of it."""

    dependencies = [("cases", "0001_tables"), ("bench", "0003_closed_tables")]

    operations = [
        guard(
            "cases_case",
            reads=(Action.CASE_LIST, Action.HOME_READ),
            adds=(Action.CONCERN_REGISTER,),
            changes=MOVES_A_CASE,
        ),
        guard(
            "cases_concern",
            reads=(Action.CONCERN_READ,),
            adds=(Action.CONCERN_REGISTER,),
            changes=(Action.COOPERATION_ASSESS,),  # with the family's yes they have been told of it
        ),
        guard(
            "cases_cooperation",
            reads=(Action.COOPERATION_READ,),
            adds=(Action.COOPERATION_ASSESS,),
            changes=(Action.COOPERATION_ASSESS,),
        ),
        guard("cases_wish", reads=(Action.RIGHTS_READ,), adds=(Action.WISH_RECORD,)),
        guard("cases_assessment", reads=(Action.RIGHTS_READ,), adds=(Action.RIGHTS_ASSESS,)),
        guard("cases_decision", reads=(Action.RIGHTS_READ, Action.HOME_READ), adds=(Action.RIGHTS_DECIDE,)),
        guard(
            "cases_appointment",
            reads=(Action.CASE_READ, Action.HOME_READ),
            adds=(Action.COORDINATOR_APPOINT,),
            changes=(Action.COORDINATOR_APPOINT,),
        ),
        guard("cases_notice", reads=(Action.HOME_READ,), adds=TELLS_THE_FAMILY),
        migrations.RunSQL(OPEN_CASE, migrations.RunSQL.noop),
        migrations.RunSQL(MINE, migrations.RunSQL.noop),
    ]
