"""What an outsider is typing is kept for them alone; and a protection that was set meanwhile hides the name as well."""

from django.db import migrations, models

KEEPS = """
-- What is typed as an answer, sealed, until it is sent or the link is shut. Whoever types has shown the code already:
-- a pause leaves no line in the log, and a wrong code is a try like any other.
CREATE FUNCTION outsiders_keep(link text, proof bytea, words bytea, moment timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    q outsiders_outsidequestion;
BEGIN
    SELECT * INTO q FROM outsiders_outsidequestion found WHERE found.link_key = link FOR NO KEY UPDATE;
    IF q.id IS NULL THEN RETURN false; END IF;
    IF q.code_key <> encode(sha256(proof), 'hex') THEN
        PERFORM outsiders_try(link, proof, 'draft', moment);
        RETURN false;
    END IF;
    IF NOT outsiders_lives(q, moment) THEN RETURN false; END IF;
    UPDATE outsiders_outsidequestion o SET typed = words WHERE o.id = q.id;
    RETURN true;
END $$;

-- At night: what was typed behind a link that opens no more is taken away.
CREATE FUNCTION outsiders_sweep(moment timestamptz) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    many integer;
BEGIN
    IF coalesce(current_setting('langbenk.hat', true), '') <> 'system' THEN RETURN 0; END IF;
    UPDATE outsiders_outsidequestion q SET typed = '' WHERE q.typed <> '' AND NOT outsiders_lives(q, moment);
    GET DIAGNOSTICS many = ROW_COUNT;
    RETURN many;
END $$;
"""

COMES_IN = """
-- As before; with what was typed and not sent. Where an address is protected by now, or the asker sits apart, the first
-- letter of the name is all, whatever was chosen when it was asked.
DROP FUNCTION outsiders_open(text, bytea, timestamptz);
CREATE FUNCTION outsiders_open(link text, proof bytea, moment timestamptz)
RETURNS TABLE (named text, named_as text, words text, asker text, profession text, service_name text, placeless boolean,
               phone text, part text, audience text, until date, to_name text, typed bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
    q outsiders_outsidequestion := outsiders_try(link, proof, '', moment);
    guarded boolean;
    hidden boolean;
BEGIN
    IF q.id IS NULL THEN RETURN; END IF;
    PERFORM set_config('langbenk.at', moment::text, true);
    guarded := EXISTS (SELECT FROM bench_protections(q.person_id));
    hidden := guarded
           OR EXISTS (SELECT FROM bench_tie t WHERE t.person_id = q.person_id AND t.apart
                      AND q.service_id = coalesce(t.on_behalf_of_id, t.service_id));
    UPDATE outsiders_outsidequestion o SET opened_at = coalesce(o.opened_at, moment) WHERE o.id = q.id;
    RETURN QUERY SELECT
        CASE WHEN guarded OR q.named_as = 'initial' THEN left(p.given_name, 1)
             WHEN q.named_as = 'given_name' THEN p.given_name
             ELSE trim(p.given_name || ' ' || p.family_name) END::text,
        CASE WHEN guarded THEN 'initial' ELSE q.named_as END::text,
        q.text, (m.given_name || ' ' || m.family_name)::text,
        coalesce((SELECT e.profession FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
                  WHERE e.employee_id = m.id AND u.service_id = q.service_id ORDER BY e.since DESC LIMIT 1), '')::text,
        CASE WHEN hidden THEN '' ELSE s.name END::text, hidden,
        CASE WHEN hidden THEN '' ELSE coalesce(nullif(m.phone, ''), s.phone, '') END::text,
        q.part::text, q.audience::text, q.valid_until,
        q.to_name::text, q.typed
    FROM people_person p, organisation_employee m, organisation_service s
    WHERE p.id = q.person_id AND m.id = q.asked_by_id AND s.id = q.service_id;
END $$;

CREATE OR REPLACE FUNCTION outsiders_answer(link text, proof bytea, words text, moment timestamptz)
RETURNS TABLE (post uuid, about uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    q outsiders_outsidequestion;
BEGIN
    IF trim(words) = '' THEN RETURN; END IF;
    q := outsiders_try(link, proof, 'answer', moment);
    IF q.id IS NULL THEN RETURN; END IF;
    UPDATE outsiders_outsidequestion o
    SET answer = words, answered_at = moment, opened_at = coalesce(o.opened_at, moment), typed = '' WHERE o.id = q.id;
    UPDATE cases_matter x SET due = (moment AT TIME ZONE 'Europe/Oslo')::date
    WHERE x.kind = 'outsider' AND x.thing = q.id AND x.closed_at IS NULL;
    -- What follows is a mail without content: it asks under which hat it is ordered, and this one opens nothing.
    PERFORM set_config('langbenk.hat', 'outsider', true), set_config('langbenk.actor', '', true);
    RETURN QUERY SELECT q.asked_by_id, q.person_id;
END $$;
"""


class Migration(migrations.Migration):
    """One column; two functions, and two as they stand now."""

    dependencies = [("outsiders", "0002_closed_tables")]

    operations = [
        migrations.AddField("outsidequestion", "typed", models.BinaryField(default=b"")),
        *(migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (KEEPS, COMES_IN)),
    ]
