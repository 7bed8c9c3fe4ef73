"""Questions to outsiders, closed: who asks and reads on our side, and the two functions that an outsider comes in by.

Nobody is signed in behind a link, so no request of an outsider is entered as anybody (``bench_enter``), and every table
stays shut to it. The two functions take the key of the link and the proof of the code, which no table holds, and give
back one question. The application's role has no privilege to write an answer, or a code key, in any other way.
"""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.bench.policies import guard_by, guard_more

READS = """
-- Who reads a question and its answer on our side: the seats of the service that asked, and those who would read an
-- entry of that audience; of them, whoever may read what outsiders are asked.
CREATE FUNCTION outsiders_reads(q outsiders_outsidequestion) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT bench_permits('outsider.read', q.person_id) THEN RETURN false; END IF;
    RETURN EXISTS (SELECT FROM bench_ties(q.person_id) t WHERE t.seat = q.service_id)
        OR bench_reads(q.person_id, q.audience, q.part, q.service_id, '{}', false, false);
END $$;

-- Can somebody of this name be asked about the person? Not one of the family, nor one whom an address is protected
-- from: which of the two is not told. Answers only whoever is about to ask.
CREATE FUNCTION outsiders_may_be_asked(about uuid, called text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    name text := lower(regexp_replace(trim(called), '\\s+', ' ', 'g'));
BEGIN
    IF NOT bench_open_for(about, ARRAY['outsider.ask']) THEN RETURN false; END IF;
    RETURN NOT EXISTS (
        SELECT FROM people_person p
        WHERE lower(trim(p.given_name || ' ' || p.family_name)) = name
          AND (p.id = about
               OR p.id IN (SELECT g.guardian_id FROM people_guardian g WHERE g.child_id = about)
               OR p.id IN (SELECT theirs.person_id FROM people_familymember mine
                           JOIN people_familymember theirs ON theirs.family_id = mine.family_id
                           WHERE mine.person_id = about)
               OR p.id IN (SELECT t.relative_id FROM bench_tie t
                           WHERE t.person_id = about AND t.relative_id IS NOT NULL)
               OR p.id IN (SELECT b.against_id FROM bench_protections(about) b)));
END $$;
"""

LIVES = """
-- Does the link still open? One question, once, until a day, for five tries; and only while there is a case.
CREATE FUNCTION outsiders_lives(q outsiders_outsidequestion, moment timestamptz) RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT q.answered_at IS NULL AND q.withdrawn_at IS NULL AND q.attempts < 5
       AND (moment AT TIME ZONE 'Europe/Oslo')::date <= q.valid_until
       AND EXISTS (SELECT FROM cases_case c WHERE c.id = q.case_id AND c.closed_at IS NULL)
$$;

-- Every try leaves a line, as the outsider's own: its actor is the question, for nobody is signed in. The one try that
-- is held here counts before anybody learns how it went; of several at one moment, the next sees what the last one did.
CREATE FUNCTION outsiders_try(link text, proof bytea, what text, moment timestamptz) RETURNS outsiders_outsidequestion
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    q outsiders_outsidequestion;
    fits boolean;
BEGIN
    SELECT * INTO q FROM outsiders_outsidequestion found WHERE found.link_key = link FOR NO KEY UPDATE;
    IF q.id IS NULL THEN RETURN NULL; END IF;
    fits := q.code_key = encode(sha256(proof), 'hex');
    IF outsiders_lives(q, moment) AND NOT fits THEN
        UPDATE outsiders_outsidequestion SET attempts = attempts + 1 WHERE id = q.id;
    END IF;
    fits := fits AND outsiders_lives(q, moment);
    INSERT INTO audit_logline (at, person, actor, hat, action, part, permitted, why, ground, record)
    VALUES (moment, q.person_id, q.id, 'outsider', 'outsider.read', what, fits,
            CASE WHEN fits THEN 'one-time-link' ELSE 'link-not-opened' END, '', q.id);
    IF NOT fits THEN RETURN NULL; END IF;
    RETURN q;
END $$;
"""

COMES_IN = """
-- The one question, to whoever has the link and the code; nothing to anybody else, whatever was wrong. It holds no more
-- of the name than whoever asked has chosen. Where an address is protected, or the asker sits apart, it names no
-- service and no telephone, and lets no municipality be named.
CREATE FUNCTION outsiders_open(link text, proof bytea, moment timestamptz)
RETURNS TABLE (named text, named_as text, words text, asker text, profession text, service_name text, placeless boolean,
               phone text, part text, audience text, until date, to_name text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
    q outsiders_outsidequestion := outsiders_try(link, proof, '', moment);
    hidden boolean;
BEGIN
    IF q.id IS NULL THEN RETURN; END IF;
    PERFORM set_config('langbenk.at', moment::text, true);
    hidden := EXISTS (SELECT FROM bench_protections(q.person_id))
           OR EXISTS (SELECT FROM bench_tie t WHERE t.person_id = q.person_id AND t.apart
                      AND q.service_id = coalesce(t.on_behalf_of_id, t.service_id));
    UPDATE outsiders_outsidequestion o SET opened_at = coalesce(o.opened_at, moment) WHERE o.id = q.id;
    RETURN QUERY SELECT
        CASE q.named_as WHEN 'full_name' THEN trim(p.given_name || ' ' || p.family_name)
                        WHEN 'given_name' THEN p.given_name ELSE left(p.given_name, 1) END::text,
        q.named_as::text, q.text, (m.given_name || ' ' || m.family_name)::text,
        coalesce((SELECT e.profession FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
                  WHERE e.employee_id = m.id AND u.service_id = q.service_id ORDER BY e.since DESC LIMIT 1), '')::text,
        CASE WHEN hidden THEN '' ELSE s.name END::text, hidden,
        CASE WHEN hidden THEN '' ELSE coalesce(nullif(m.phone, ''), s.phone, '') END::text,
        q.part::text, q.audience::text, q.valid_until,
        q.to_name::text
    FROM people_person p, organisation_employee m, organisation_service s
    WHERE p.id = q.person_id AND m.id = q.asked_by_id AND s.id = q.service_id;
END $$;

-- The answer, once. Whoever asked finds it on their day; the post to be told by mail is given back, with whom it is
-- about.
CREATE FUNCTION outsiders_answer(link text, proof bytea, words text, moment timestamptz)
RETURNS TABLE (post uuid, about uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    q outsiders_outsidequestion;
BEGIN
    IF trim(words) = '' THEN RETURN; END IF;
    q := outsiders_try(link, proof, 'answer', moment);
    IF q.id IS NULL THEN RETURN; END IF;
    UPDATE outsiders_outsidequestion o
    SET answer = words, answered_at = moment, opened_at = coalesce(o.opened_at, moment) WHERE o.id = q.id;
    UPDATE cases_matter x SET due = (moment AT TIME ZONE 'Europe/Oslo')::date
    WHERE x.kind = 'outsider' AND x.thing = q.id AND x.closed_at IS NULL;
    -- What follows is a mail without content: it asks under which hat it is ordered, and this one opens nothing.
    PERFORM set_config('langbenk.hat', 'outsider', true), set_config('langbenk.actor', '', true);
    RETURN QUERY SELECT q.asked_by_id, q.person_id;
END $$;
"""

HIDES = """
-- What ``cases_hides`` hides, and besides: a question that the family has not been told of takes its lines of the log
-- along. The function is added to as it stands, whichever room came first.
DO $$ BEGIN EXECUTE
    'CREATE OR REPLACE FUNCTION cases_hides(record uuid) RETURNS boolean '
    'LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS ' || quote_literal(
        (SELECT prosrc FROM pg_proc WHERE oid = 'cases_hides(uuid)'::regprocedure) ||
        'OR EXISTS (SELECT FROM outsiders_outsidequestion q WHERE q.id = record AND NOT q.family_knows)');
END $$;
"""

OWN_NAME = """
CREATE POLICY in_own_name ON outsiders_outsidequestion AS RESTRICTIVE FOR INSERT
    WITH CHECK (asked_by_id::text = current_setting('langbenk.employee', true)
        AND service_id = ANY (current_setting('langbenk.services', true)::uuid[])
        AND answer = '' AND opened_at IS NULL AND attempts = 0);
CREATE POLICY only_what_is_read ON outsiders_outsidequestion AS RESTRICTIVE FOR UPDATE
    USING (outsiders_reads(outsiders_outsidequestion));
"""

READING = (Action.OUTSIDER_READ,)
ASKING = (Action.OUTSIDER_ASK,)


class Migration(migrations.Migration):
    """One table; six functions, of which the application calls three and its policies one."""

    dependencies = [
        ("outsiders", "0001_tables"),
        ("records", "0002_closed_tables"),
        ("bench", "0023_contact_with_health"),
        ("audit", "0008_apart_and_in_own_name"),
    ]

    operations = [
        *(migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (READS, LIVES, COMES_IN, HIDES)),
        guard_by(
            "outsiders_outsidequestion",
            "outsiders_reads(outsiders_outsidequestion)",
            adds=ASKING,
            changes=(*ASKING, *READING),
        ),
        migrations.RunSQL(OWN_NAME, migrations.RunSQL.noop),
        guard_more("cases_matter", "outsiders", adds=ASKING, changes=(*ASKING, *READING)),
    ]
