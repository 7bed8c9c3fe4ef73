"""The bench's tables, closed as the whole bench needs it: more deeds seat people, three more tables hold persons."""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.access.standing import Tie
from langbenk.bench.policies import guard, guard_anew

# Which seats each deed gives: a concern, say, seats its writer and the family, and never a coordinator.
SEATED_BY = {
    Action.CONCERN_REGISTER: (Tie.REPORTER, Tie.CONTACT, Tie.GUARDIAN, Tie.SELF),
    Action.COOPERATION_ASSESS: (Tie.COORDINATING_UNIT, Tie.GUARDIAN, Tie.SELF),
    Action.COORDINATOR_APPOINT: (Tie.CHILD_COORDINATOR, Tie.COORDINATOR, Tie.DEPUTY),
    Action.SEAT_OFFER: (
        Tie.TEAM_MEMBER, Tie.HELPING_SERVICE, Tie.HOSPITAL_COORDINATOR, Tie.INSTITUTION, Tie.DECIDER, Tie.SUPERVISOR,
    ),
    Action.RELATIVE_SEAT: (
        Tie.SELF, Tie.PARENT, Tie.FOSTER_PARENT, Tie.APPOINTED_GUARDIAN, Tie.KIN, Tie.ATTORNEY,
    ),
}  # fmt: skip
ITS_OWN = ", ".join(f"('{deed.value}', '{tie.value}')" for deed, ties in SEATED_BY.items() for tie in ties)


class Migration(migrations.Migration):
    """Charges, and the copies of our own tables, are read by functions only."""

    dependencies = [("bench", "0007_whole_permits")]

    operations = [
        guard_anew(
            "bench_tie",
            reads=(Action.CASE_READ, Action.HOME_READ),
            adds=tuple(SEATED_BY),
            changes=(Action.COORDINATOR_APPOINT, Action.SEAT_END, Action.RELATIVE_SEAT),
        ),
        migrations.RunSQL(
            "DROP POLICY a_seat_that_the_deed_gives ON bench_tie;"
            "CREATE POLICY a_seat_that_the_deed_gives ON bench_tie AS RESTRICTIVE FOR INSERT"
            f" WITH CHECK ((current_setting('langbenk.action', true), kind) IN ({ITS_OWN}));",
            migrations.RunSQL.noop,
        ),
        guard_anew(
            "bench_consent",
            reads=(Action.CONSENT_READ, Action.CONSENT_RECORD),
            adds=(Action.CONSENT_GIVE, Action.CONSENT_RECORD),
            changes=(Action.CONSENT_GIVE, Action.CONSENT_WITHDRAW, Action.CONSENT_RECORD),
        ),
        guard(
            "bench_addressprotection",
            reads=(Action.PROTECTION_READ,),
            adds=(Action.PROTECTION_CHANGE,),
            changes=(Action.PROTECTION_CHANGE,),
        ),
        guard(
            "bench_lifting",
            reads=(Action.GLASS_REVIEW,),
            adds=(Action.GLASS_BREAK,),
            changes=(Action.GLASS_REVIEW,),
        ),
        guard("bench_barrier", reads=(), adds=(Action.CLOSENESS_DECLARE,)),
        migrations.RunSQL(
            "ALTER TABLE bench_charge ENABLE ROW LEVEL SECURITY;"
            "ALTER TABLE bench_readercopy ENABLE ROW LEVEL SECURITY;"
            "ALTER TABLE bench_partcopy ENABLE ROW LEVEL SECURITY;",
            migrations.RunSQL.noop,
        ),
    ]
