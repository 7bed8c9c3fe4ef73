"""Each reader's address closed to all but themselves, letters to those who write them, and mails to everybody.

What a deed may do is ask for a mail, and what the worker may do is take what is due: by functions, each of which asks
under which hat it is called. The worker wears ``system``, under which no policy about a person opens anything.
"""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.bench.policies import guard_by

ADDRESS = """
ALTER TABLE outside_address ENABLE ROW LEVEL SECURITY;
ALTER TABLE outside_mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE outside_occasion ENABLE ROW LEVEL SECURITY;

CREATE FUNCTION outside_is_mine(person uuid, employee uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT coalesce(CASE current_setting('langbenk.hat', true)
                    WHEN 'family' THEN person::text = current_setting('langbenk.actor', true)
                    WHEN 'staff' THEN employee::text = current_setting('langbenk.employee', true) END, false)
$$;
CREATE POLICY may_read ON outside_address FOR SELECT USING (outside_is_mine(person_id, employee_id));
CREATE POLICY may_add ON outside_address FOR INSERT WITH CHECK (outside_is_mine(person_id, employee_id));
CREATE POLICY may_change ON outside_address FOR UPDATE
    USING (outside_is_mine(person_id, employee_id)) WITH CHECK (outside_is_mine(person_id, employee_id));

CREATE FUNCTION outside_is_system() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(current_setting('langbenk.hat', true) = 'system', false)
$$;
"""

ASKED = """
-- A mail is to tell a reader that there is something new. The mail's id when one was made for it; none when one waits
-- already, and none when this reader wants no mail: which of the two, the caller is not told. While the deed lasts, the
-- mail that waits cannot be sent, so that it never goes before what it tells of is there to be read.
CREATE FUNCTION outside_nudge(who uuid, post uuid, about uuid, noted timestamptz) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    reader uuid;
    waits uuid;
    made uuid;
BEGIN
    IF coalesce(current_setting('langbenk.hat', true), '') = '' THEN RETURN NULL; END IF;
    SELECT a.id INTO reader FROM outside_address a
    WHERE (a.person_id = who OR a.employee_id = post) AND a.confirmed_at IS NOT NULL AND a.digest <> 'never';
    IF reader IS NULL THEN RETURN NULL; END IF;
    LOOP
        SELECT m.id INTO waits FROM outside_mail m
        WHERE m.address_id = reader AND m.kind = 'news' AND m.state = 'waiting' FOR SHARE;
        EXIT WHEN waits IS NOT NULL;
        INSERT INTO outside_mail (id, address_id, kind, state, noted_at, attempts, why)
        VALUES (gen_random_uuid(), reader, 'news', 'waiting', noted, 0, '') ON CONFLICT DO NOTHING
        RETURNING id INTO made;
        waits := made;
        EXIT WHEN made IS NOT NULL;
    END LOOP;
    INSERT INTO outside_occasion (mail_id, person_id, at) VALUES (waits, about, noted) ON CONFLICT DO NOTHING;
    RETURN made;
END $$;

-- A reader asks for the link that confirms their own address. No mail when one waits: it takes the newest link along.
CREATE FUNCTION outside_ask(asked timestamptz) RETURNS TABLE (mail uuid, too_many boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    mine uuid;
BEGIN
    SELECT a.id INTO mine FROM outside_address a WHERE outside_is_mine(a.person_id, a.employee_id);
    too_many := (SELECT count(*) >= 5 FROM outside_mail m
                 WHERE m.address_id = mine AND m.kind = 'link' AND m.noted_at > asked - interval '1 day');
    IF mine IS NOT NULL AND NOT too_many THEN
        INSERT INTO outside_mail (id, address_id, kind, state, noted_at, attempts, why)
        VALUES (gen_random_uuid(), mine, 'link', 'waiting', asked, 0, '') ON CONFLICT DO NOTHING RETURNING id INTO mail;
    END IF;
    RETURN NEXT;
END $$;
"""

SENT = """
-- One mail for the worker, held until its transaction ends, if it still waits; a mail that nobody wants any more, or
-- that has no link to give, is dropped.
CREATE FUNCTION outside_take(which uuid)
RETURNS TABLE (kind text, noted_at timestamptz, due_at timestamptz, attempts integer, email bytea, code bytea,
               language text, digest text, quiet_from integer, quiet_until integer, person uuid, employee uuid,
               about uuid[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT outside_is_system() THEN RETURN; END IF;
    PERFORM FROM outside_mail m WHERE m.id = which FOR NO KEY UPDATE;
    UPDATE outside_mail m SET state = 'dropped', why = 'unwanted' FROM outside_address a
    WHERE m.id = which AND a.id = m.address_id AND m.state IN ('waiting', 'sending')
      AND CASE m.kind WHEN 'link' THEN a.code = '' ELSE a.confirmed_at IS NULL OR a.digest = 'never' END;
    RETURN QUERY SELECT m.kind::text, m.noted_at, m.due_at, m.attempts::integer, a.email, a.code, a.language::text,
           a.digest::text, a.quiet_from::integer, a.quiet_until::integer, coalesce(a.person_id, e.person_id),
           a.employee_id, ARRAY(SELECT o.person_id FROM outside_occasion o WHERE o.mail_id = m.id ORDER BY o.id)
    FROM outside_mail m JOIN outside_address a ON a.id = m.address_id
    LEFT JOIN organisation_employee e ON e.id = a.employee_id
    WHERE m.id = which AND m.state IN ('waiting', 'sending');
END $$;

-- A mail waits for its moment, or for another attempt. When another mail to the same reader has begun to wait
-- meanwhile, that one takes over what this one told of.
CREATE FUNCTION outside_wait(which uuid, tried integer, due timestamptz, because text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    this outside_mail;
    other uuid;
BEGIN
    IF NOT outside_is_system() THEN RETURN NULL; END IF;
    SELECT * INTO this FROM outside_mail m WHERE m.id = which FOR NO KEY UPDATE;
    IF this.state = 'sending' THEN
        SELECT m.id INTO other FROM outside_mail m
        WHERE m.address_id = this.address_id AND m.kind = this.kind AND m.state = 'waiting' FOR NO KEY UPDATE;
    END IF;
    IF other IS NULL THEN
        UPDATE outside_mail SET state = 'waiting', attempts = tried, due_at = due, why = because WHERE id = which;
        RETURN 'waiting';
    END IF;
    INSERT INTO outside_occasion (mail_id, person_id, at)
    SELECT other, o.person_id, o.at FROM outside_occasion o WHERE o.mail_id = which ON CONFLICT DO NOTHING;
    UPDATE outside_mail SET state = 'dropped', attempts = tried, why = 'merged' WHERE id = which;
    RETURN 'dropped';
END $$;

-- How it went. An address that mail comes back from for good is not written to again until it is confirmed anew.
CREATE FUNCTION outside_note(which uuid, how text, at timestamptz, tried integer, because text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT outside_is_system() THEN RETURN NULL; END IF;
    UPDATE outside_mail SET state = how, tried_at = coalesce(at, tried_at), attempts = tried, why = because,
                            sent_at = CASE WHEN how = 'sent' THEN at END
    WHERE id = which;
    IF how = 'failed' AND because ~ '^5[0-9][0-9]$' THEN
        UPDATE outside_address SET refused_at = at, confirmed_at = NULL
        WHERE id = (SELECT m.address_id FROM outside_mail m WHERE m.id = which);
    END IF;
    RETURN which;
END $$;
"""

LETTERS = """
-- May a letter about a person go to somebody of the family? To the person, a guardian, or a relative on the bench
-- today; never to one who is barred. Answered while a deed about that very person is open, and to the worker.
CREATE FUNCTION outside_may_receive(about uuid, recipient uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date;
BEGIN
    IF NOT (outside_is_system() OR bench_open(about)) THEN RETURN false; END IF;
    IF bench_closed_to(about, recipient) THEN RETURN false; END IF;
    today := current_setting('langbenk.day')::date;
    RETURN recipient = about
        OR EXISTS (SELECT FROM people_guardian g WHERE g.child_id = about AND g.guardian_id = recipient)
        OR EXISTS (SELECT FROM bench_tie t WHERE t.person_id = about AND t.relative_id = recipient
                   AND t.since <= today AND (t.until IS NULL OR t.until > today));
END $$;

CREATE POLICY to_whom ON outside_dispatch AS RESTRICTIVE FOR INSERT
    WITH CHECK (recipient_person_id IS NULL OR outside_may_receive(person_id, recipient_person_id));

-- One letter for the worker, if it still waits; ``barred``: it may not go to that recipient any more.
CREATE FUNCTION outside_parcel(which uuid)
RETURNS TABLE (title text, pdf bytea, attempts integer, queued_by uuid, person uuid, barred boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT outside_is_system() THEN RETURN; END IF;
    RETURN QUERY SELECT d.title::text, d.pdf, d.attempts::integer, d.queued_by_id, d.person_id,
           d.recipient_person_id IS NOT NULL AND NOT outside_may_receive(d.person_id, d.recipient_person_id)
    FROM outside_dispatch d WHERE d.id = which AND d.state = 'queued' FOR NO KEY UPDATE;
END $$;

-- How it went. What has been handed over is not kept here any more.
CREATE FUNCTION outside_settle(which uuid, how text, at timestamptz, because text, receipt_ text, taken timestamptz)
RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT outside_is_system() THEN RETURN NULL; END IF;
    UPDATE outside_dispatch SET state = how, tried_at = at, why = because, attempts = attempts + 1,
                                receipt = receipt_, receipt_at = taken,
                                pdf = CASE how WHEN 'handed_over' THEN ''::bytea ELSE pdf END
    WHERE id = which AND state = 'queued';
    RETURN which;
END $$;
"""

NIGHTLY = """
-- What should have left by a moment and has not: a mail that is due, or broke off while it was sent; a letter.
CREATE FUNCTION outside_stuck(before timestamptz) RETURNS TABLE (job text, id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT outside_is_system() THEN RETURN; END IF;
    RETURN QUERY SELECT 'mail', m.id FROM outside_mail m
    WHERE m.state IN ('waiting', 'sending') AND coalesce(m.due_at, m.tried_at, m.noted_at) < before
    UNION ALL SELECT 'dispatch', d.id FROM outside_dispatch d
    WHERE d.state = 'queued' AND coalesce(d.tried_at, d.queued_at) < before;
END $$;

-- How many mails and letters are in each state; of those that are over, since a moment.
CREATE FUNCTION outside_tally(since timestamptz) RETURNS TABLE (what text, state text, many bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT outside_is_system() THEN RETURN; END IF;
    RETURN QUERY SELECT 'mail', m.state::text, count(*) FROM outside_mail m
    WHERE m.state IN ('waiting', 'sending') OR coalesce(m.tried_at, m.noted_at) >= since GROUP BY m.state
    UNION ALL SELECT 'letter', d.state::text, count(*) FROM outside_dispatch d
    WHERE d.state <> 'handed_over' OR d.receipt_at >= since GROUP BY d.state;
END $$;

CREATE FUNCTION outside_failed(many integer) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT outside_is_system() THEN RETURN; END IF;
    RETURN QUERY SELECT d.id FROM outside_dispatch d WHERE d.state = 'failed' ORDER BY d.queued_at, d.id LIMIT many;
END $$;
"""

WRITES = "bench_permits('letter.write', person_id)"
SENDS = (Action.LETTER_WRITE, Action.DECISION_TELL)


class Migration(migrations.Migration):
    """The four tables of the room."""

    dependencies = [
        ("outside", "0001_tables"),
        ("bench", "0021_seats_from_the_index"),
        ("procrastinate", "0041_post_retry_failed_job"),
    ]

    operations = [
        migrations.RunSQL(ADDRESS, migrations.RunSQL.noop),
        guard_by("outside_dispatch", WRITES, adds=SENDS, changes=(Action.LETTER_WRITE,)),
        *(migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (ASKED, SENT, LETTERS, NIGHTLY)),
    ]
