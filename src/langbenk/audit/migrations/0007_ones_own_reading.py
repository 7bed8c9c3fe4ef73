"""What somebody opens about themselves is told to nobody else; and a list says through which seat each came into it."""

from django.db import migrations

SHOWS = """
-- As before; and what a young person opens about themselves is theirs: the log tells who else looked
-- (pasientjournalloven § 22 a), and what a child reads here is not for the parents to follow. What they have written to
-- the reader stands there still.
CREATE OR REPLACE FUNCTION audit_shows(l audit_logline) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF l.hat = 'family' AND l.actor = l.person AND l.record IS NULL
       AND l.actor IS DISTINCT FROM nullif(current_setting('langbenk.actor'), '')::uuid THEN RETURN false; END IF;
    IF l.permitted AND (l.action = 'person.search' OR l.part = 'untold')
       AND (SELECT n.family_told FROM cases_concern n
            WHERE n.person_id = l.person AND n.written_by_id = l.employee AND n.at >= l.at
            ORDER BY n.at, n.family_told LIMIT 1) IS NOT TRUE THEN RETURN false; END IF;
    IF l.record IS NOT NULL AND cases_hides(l.record) IS NOT FALSE THEN RETURN false; END IF;
    IF l.service IS NOT NULL AND bench_hides_seat(l.person, l.service) IS NOT FALSE THEN RETURN false; END IF;
    IF (l.action IN ('protection.read', 'protection.change')
        OR l.why IN ('strictly-protected', 'protected-address', 'no-emergency'))
       AND bench_was_barred(l.person) THEN RETURN false; END IF;
    RETURN true;
END $$;
"""

LISTED = """
-- The seat of the actor's own through which a person stands in a list, for its line in the log; none where the list
-- comes with the post.
CREATE FUNCTION bench_listed(about uuid, act text) RETURNS TABLE (kind text, ground text, service uuid, id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := nullif(current_setting('langbenk.day', true), '')::date;
BEGIN
    IF today IS NULL THEN RETURN; END IF;
    RETURN QUERY SELECT t.kind::text, t.ground::text, coalesce(t.on_behalf_of_id, t.service_id), t.id
    FROM bench_tie t JOIN bench_grantcopy g ON g.tie = t.kind AND g.action = act
    WHERE t.person_id = about AND t.since <= today AND (t.until IS NULL OR t.until > today)
      AND CASE current_setting('langbenk.hat') WHEN 'family'
          THEN t.relative_id = current_setting('langbenk.actor')::uuid
          ELSE t.employee_id = nullif(current_setting('langbenk.employee'), '')::uuid
               OR t.service_id = ANY (current_setting('langbenk.services')::uuid[]) END
    ORDER BY t.since, t.id LIMIT 1;
END $$;
"""


class Migration(migrations.Migration):
    """One more line of the one rule."""

    dependencies = [("audit", "0006_after_a_protection")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (SHOWS, LISTED)]
