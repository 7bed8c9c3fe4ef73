"""Who answers a question: a leader of the service that is asked, and never about their own reading.

Where that service has no such leader, because it has none, or only the one who looked, or only such as are the person's
own family or barred from them, a leader of the coordinating unit answers. A question is one person's letter:
nobody else in the family reads it.
"""

from django.db import migrations

ANSWERS = """
-- Is this question for the actor? One's own reading too: that it is asked about is no secret, only not one's to answer.
CREATE FUNCTION insight_asks_me(q insight_question) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT bench_permits('look.explain', q.person_id) THEN RETURN false; END IF;
    RETURN bench_leads(q.service_id)
        OR (EXISTS (SELECT FROM organisation_service s WHERE s.coordinating_unit AND bench_leads(s.id))
            AND NOT insight_has_leader(q.service_id, q.about_employee_id, q.person_id));
END $$;
"""

CLOSED = """
DROP POLICY may_read ON insight_question;
CREATE POLICY may_read ON insight_question FOR SELECT USING (
    (asked_by_id::text = current_setting('langbenk.actor', true) AND current_setting('langbenk.hat', true) = 'family'
     AND bench_permits('log.read', person_id))
    OR insight_asks_me(insight_question));
CREATE POLICY in_own_name ON insight_question AS RESTRICTIVE FOR INSERT
    WITH CHECK (asked_by_id::text = current_setting('langbenk.actor', true));
"""


class Migration(migrations.Migration):
    """The policy anew, with a function that it asks."""

    dependencies = [("insight", "0005_their_own_leader")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (ANSWERS, CLOSED)]
