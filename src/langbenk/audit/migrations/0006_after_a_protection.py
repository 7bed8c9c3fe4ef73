"""What one was kept out of is not told afterwards: a protected address that has ended stays secret to whom it was
against.
"""

from django.db import migrations

SHOWS = """
-- As before; and to whom a protected address is, or was, set against, no line tells that there was one.
CREATE OR REPLACE FUNCTION audit_shows(l audit_logline) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
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


class Migration(migrations.Migration):
    """The log asks the bench, which alone knows whom a protection was set against."""

    dependencies = [("audit", "0005_told_and_withheld"), ("bench", "0010_barriers")]

    operations = [migrations.RunSQL(SHOWS, migrations.RunSQL.noop)]
