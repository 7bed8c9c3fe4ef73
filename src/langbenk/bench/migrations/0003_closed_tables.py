"""The bench's own tables, closed. Barriers and the copy of the grants are read by functions only, never by a page."""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.access.standing import Tie
from langbenk.bench.policies import guard

# Which seats each deed gives: a concern, say, seats its writer and the family, and never a coordinator.
SEATED_BY = {
    Action.CONCERN_REGISTER: (Tie.REPORTER, Tie.CONTACT, Tie.GUARDIAN),
    Action.COOPERATION_ASSESS: (Tie.COORDINATING_UNIT, Tie.GUARDIAN),
    Action.COORDINATOR_APPOINT: (Tie.CHILD_COORDINATOR, Tie.COORDINATOR, Tie.DEPUTY),
    Action.SEAT_OFFER: (Tie.TEAM_MEMBER,),
}
ITS_OWN = ", ".join(f"('{deed.value}', '{tie.value}')" for deed, ties in SEATED_BY.items() for tie in ties)


class Migration(migrations.Migration):
    """Ties open with the case, consents with the consents."""

    dependencies = [("bench", "0002_second_check")]

    operations = [
        guard(
            "bench_tie",
            reads=(Action.CASE_READ, Action.HOME_READ),
            adds=tuple(SEATED_BY),
            changes=(Action.COORDINATOR_APPOINT, Action.SEAT_END),
        ),
        migrations.RunSQL(
            "CREATE POLICY a_seat_that_the_deed_gives ON bench_tie AS RESTRICTIVE FOR INSERT"
            f" WITH CHECK ((current_setting('langbenk.action', true), kind) IN ({ITS_OWN}));",
            migrations.RunSQL.noop,
        ),
        guard(
            "bench_consent",
            reads=(Action.CONSENT_READ,),
            adds=(Action.CONSENT_GIVE,),
            changes=(Action.CONSENT_GIVE, Action.CONSENT_WITHDRAW),
        ),
        migrations.RunSQL(
            "ALTER TABLE bench_barrier ENABLE ROW LEVEL SECURITY;"
            "ALTER TABLE bench_grantcopy ENABLE ROW LEVEL SECURITY;",
            migrations.RunSQL.noop,
        ),
    ]
