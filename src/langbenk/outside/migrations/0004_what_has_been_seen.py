"""A mail tells only what its reader has not seen: the log knows who has read what, so nothing else has to keep it."""

from django.db import migrations, models

ASKED = """
DROP FUNCTION outside_nudge(uuid, uuid, uuid, timestamptz);

-- As before; ``reading`` is what shows it, and ``which`` the very record. Where none is said, what is new about a
-- person stands on their own page: at home the family's, at work the case's. Each news is a row of its own: two deeds
-- about one person do not wait for each other.
CREATE FUNCTION outside_nudge(who uuid, post uuid, about uuid, noted timestamptz, reading text DEFAULT '',
                              which uuid DEFAULT NULL) RETURNS uuid
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
    INSERT INTO outside_occasion (mail_id, person_id, action, thing, at)
    VALUES (waits, about, CASE WHEN reading <> '' OR about IS NULL THEN reading
                               WHEN who IS NOT NULL THEN 'home.read' ELSE 'case.read' END, which, noted);
    RETURN made;
END $$;
"""

SEEN = """
-- Whether the one whom a mail is to tell has seen it since: the log has a reading of that kind by them, under that hat,
-- of a list, or of the very record. «My day» shows only what is near, and a page that was asked for while the deed was
-- being written may not have shown it: neither that nor the first seconds count.
CREATE FUNCTION outside_has_seen(occasion bigint, who uuid, post uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM outside_occasion o JOIN audit_logline l
          ON l.actor = who AND l.at > o.at + interval '10 seconds' AND l.action = o.action AND l.permitted
        WHERE o.id = occasion AND o.action <> ''
          AND l.hat = CASE WHEN post IS NULL THEN 'family' ELSE 'staff' END AND l.employee IS NOT DISTINCT FROM post
          AND (o.person_id IS NULL OR l.person = o.person_id) AND (l.record IS NULL OR l.record = o.thing)
          AND l.part <> 'my day')
$$;

-- As before, with those whom there still is something about that the reader has not seen.
CREATE OR REPLACE FUNCTION outside_take(which uuid)
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
           a.employee_id,
           ARRAY(SELECT o.person_id FROM outside_occasion o
                 WHERE o.mail_id = m.id
                   AND NOT outside_has_seen(o.id, coalesce(a.person_id, e.person_id), a.employee_id)
                 GROUP BY o.person_id ORDER BY min(o.id))
    FROM outside_mail m JOIN outside_address a ON a.id = m.address_id
    LEFT JOIN organisation_employee e ON e.id = a.employee_id
    WHERE m.id = which AND m.state IN ('waiting', 'sending');
END $$;

CREATE OR REPLACE FUNCTION outside_wait(which uuid, tried integer, due timestamptz, because text) RETURNS text
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
    INSERT INTO outside_occasion (mail_id, person_id, action, thing, at)
    SELECT other, o.person_id, o.action, o.thing, o.at FROM outside_occasion o WHERE o.mail_id = which;
    UPDATE outside_mail SET state = 'dropped', attempts = tried, why = 'merged' WHERE id = which;
    RETURN 'dropped';
END $$;
"""

TOLD = """
-- As before; of those that are over, a letter that was let be too, since a moment.
CREATE OR REPLACE FUNCTION outside_tally(since timestamptz) RETURNS TABLE (what text, state text, many bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT outside_is_system() THEN RETURN; END IF;
    RETURN QUERY SELECT 'mail', m.state::text, count(*) FROM outside_mail m
    WHERE m.state IN ('waiting', 'sending') OR coalesce(m.tried_at, m.noted_at) >= since GROUP BY m.state
    UNION ALL SELECT 'letter', d.state::text, count(*) FROM outside_dispatch d
    WHERE d.state IN ('queued', 'failed') OR coalesce(d.receipt_at, d.tried_at) >= since GROUP BY d.state;
END $$;

-- Whoever runs the house has mended the way out: every letter that it would not take is to be tried again. Their ids.
-- One that was refused for its reader's sake, or that cannot be opened, is no matter of the way out.
CREATE FUNCTION outside_again() RETURNS SETOF uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT outside_is_system() THEN RETURN; END IF;
    RETURN QUERY UPDATE outside_dispatch d SET state = 'queued', why = '', attempts = 0
    WHERE d.state = 'failed' AND d.why NOT IN ('barred', 'seal') RETURNING d.id;
END $$;
"""


class Migration(migrations.Migration):
    """What a mail is about, more exactly; and the functions that read it, anew."""

    dependencies = [("outside", "0003_whose_child_it_is_today"), ("audit", "0008_apart_and_in_own_name")]

    operations = [
        migrations.RemoveConstraint(model_name="occasion", name="one_occasion_each"),
        migrations.AddField(
            model_name="occasion",
            name="action",
            field=models.CharField(blank=True, default="", max_length=40),
            preserve_default=False,
        ),
        migrations.AddField(model_name="occasion", name="thing", field=models.UUIDField(null=True)),
        *(migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (ASKED, SEEN, TOLD)),
    ]
