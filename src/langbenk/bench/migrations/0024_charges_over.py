"""A charge that ends takes the seats that rest on it along: whoever settles disputes for the chief executive, or
inspects, gets up the same day.
"""

from django.db import migrations

OVER = """
-- Those seats of an employee that rest on a charge, where they have no such charge on the day any more, end with it.
CREATE FUNCTION bench_gets_up(who uuid, today date) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    UPDATE bench_tie t SET until = greatest(t.since, today)
    WHERE t.employee_id = who AND t.kind IN ('decider', 'supervisor') AND (t.until IS NULL OR t.until > today)
      AND NOT EXISTS (
          SELECT FROM bench_charge c
          WHERE c.employee_id = who AND c.since <= today AND (c.until IS NULL OR c.until > today)
            AND CASE t.kind WHEN 'supervisor' THEN c.kind = 'inspector'
                ELSE c.kind IN ('delegate', 'chief_executive') END);
END $$;

-- The same, for the one whose charge it is to end one, at that very door.
CREATE FUNCTION bench_charge_over(who uuid) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF bench_does_by_post('charge.give') THEN
        PERFORM bench_gets_up(who, current_setting('langbenk.day')::date);
    END IF;
END $$;
"""


class Migration(migrations.Migration):
    """Two functions. No rule changes: the seats themselves end, as rows."""

    dependencies = [("bench", "0023_contact_with_health")]

    operations = [migrations.RunSQL(OVER, migrations.RunSQL.noop)]
