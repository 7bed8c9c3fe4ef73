"""The rights board, closed: who may read it, and who may note in it, in their own name."""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.bench.policies import guard

OWN_NAME = """
CREATE POLICY in_own_name ON entitlements_standing AS RESTRICTIVE FOR INSERT
    WITH CHECK (writer_id::text = current_setting('langbenk.actor', true)
        AND written_by_id IS NOT DISTINCT FROM nullif(current_setting('langbenk.employee', true), '')::uuid
        AND (helper_id IS NULL OR helper_id = written_by_id));
CREATE POLICY in_own_name ON entitlements_told AS RESTRICTIVE FOR INSERT
    WITH CHECK (by_id::text = current_setting('langbenk.employee', true));
"""


class Migration(migrations.Migration):
    """Nothing that was noted is changed: what comes after is a new row."""

    dependencies = [("entitlements", "0001_tables"), ("bench", "0023_contact_with_health")]

    operations = [
        guard("entitlements_standing", reads=(Action.ENTITLEMENT_READ,), adds=(Action.ENTITLEMENT_NOTE,)),
        guard("entitlements_told", reads=(Action.ENTITLEMENT_READ,), adds=(Action.INFORMATION_NOTE,)),
        migrations.RunSQL(OWN_NAME, migrations.RunSQL.noop),
    ]
