"""One line of the log for the one who asks about it; and the questions to a leader, each with the line it is about."""

from django.db import migrations

LINE = """
-- Has the service a leader today who can answer for this employee's reading about this person?
CREATE FUNCTION insight_has_leader(asked uuid, looked uuid, about uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := current_setting('langbenk.day')::date;
BEGIN
    RETURN EXISTS (
        SELECT FROM organisation_employment e
        JOIN organisation_unit u ON u.id = e.unit_id
        JOIN organisation_service s ON s.id = u.service_id AND (s.open_until IS NULL OR s.open_until > today)
        JOIN organisation_employee m ON m.id = e.employee_id
        WHERE s.id = asked AND e.profession = 'leader' AND e.since <= today
          AND (e.until IS NULL OR e.until > today) AND m.id <> looked
          AND about NOT IN (SELECT bench_kin(m.person_id, today)) AND about <> ALL (bench_barred(m.person_id, false)));
END $$;

-- One line, as this reader sees it in their own log: no row where ``audit_lines`` would not show it.
CREATE FUNCTION audit_line(about uuid, which bigint)
RETURNS TABLE (at timestamptz, actor uuid, service uuid, employee uuid, has_leader boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF which < 1 OR which > 9223372036854775806 THEN RETURN; END IF;
    RETURN QUERY SELECT l.at, l.actor, l.service, l.employee,
           coalesce(insight_has_leader(l.service, l.employee, about), false)
    FROM audit_lines(about, which + 1, 1) AS seen JOIN audit_logline l ON l.id = seen.id AND l.at = seen.at
    WHERE seen.id = which;
END $$;
"""

QUESTIONS = """
-- The questions that are the actor's to answer, or about their own reading; one of them, or all.
CREATE FUNCTION insight_questions(only_ uuid)
RETURNS TABLE (id uuid, about uuid, child text, own boolean, in_place boolean, words text, asked_at timestamptz,
               due_on date, answer text, answered_at timestamptz, answered_by text, line bigint, at timestamptz,
               action text, part text, permitted boolean, why text, ground text, name text, profession text,
               service_name text, consented_on timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    post uuid := nullif(current_setting('langbenk.employee', true), '')::uuid;
BEGIN
    RETURN QUERY SELECT q.id, q.person_id, trim(concat(p.given_name, ' ', p.family_name)), q.about_employee_id = post,
           NOT bench_leads(q.service_id),
           q.words, q.asked_at, q.due_on, q.answer, q.answered_at,
           trim(concat(a.given_name, ' ', a.family_name)), q.line, q.line_at,
           l.action::text, l.part::text, l.permitted, l.why::text, l.ground::text,
           trim(concat(m.given_name, ' ', m.family_name)),
           coalesce((SELECT e.profession FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
                     WHERE e.employee_id = m.id
                     ORDER BY (u.service_id = q.service_id) DESC, e.since DESC LIMIT 1), '')::text,
           s.name::text, c.given_at
    FROM insight_question q
    JOIN people_person p ON p.id = q.person_id
    JOIN organisation_employee m ON m.id = q.about_employee_id
    JOIN organisation_service s ON s.id = q.service_id
    JOIN audit_logline l ON l.id = q.line AND l.at = q.line_at
    LEFT JOIN organisation_employee a ON a.id = q.answered_by_id
    LEFT JOIN bench_consent c ON c.id = l.consent
    WHERE (only_ IS NULL OR q.id = only_) AND insight_asks_me(q)
    ORDER BY q.answered_at IS NOT NULL, q.due_on, q.asked_at, q.id LIMIT 200;
END $$;
CREATE INDEX questions_to_a_service ON insight_question (service_id, due_on);
CREATE INDEX questions_asked_by ON insight_question (asked_by_id, person_id);
"""


class Migration(migrations.Migration):
    """Functions that answer about the actor's own only."""

    dependencies = [
        ("insight", "0002_closed_tables"),
        ("audit", "0005_told_and_withheld"),
        ("bench", "0008_whole_closed"),
    ]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (LINE, QUESTIONS)]
