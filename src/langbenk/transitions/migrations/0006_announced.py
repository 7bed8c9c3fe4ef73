"""The new table closed; the night announces what comes, follows a birth, and chases a letter that nobody received;
and after a death nothing goes to the dead, and nothing goes by habit.
"""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.bench.policies import guard

NIGHT = """
DROP FUNCTION transitions_birthdays(uuid, integer);
-- The open cases, a stretch at a time: when each person was born or is due, and which steps are kept already, each with
-- its day where it follows the calendar and is to come; what only a closing ended is not kept from beginning again.
-- Dates only; asked by the nightly round, which is nobody.
CREATE FUNCTION transitions_birthdays(last uuid, many integer)
RETURNS TABLE (case_id uuid, person uuid, born date, due date, kept text[], days date[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF current_setting('langbenk.hat', true) IS DISTINCT FROM 'system' THEN RETURN; END IF;
    RETURN QUERY SELECT c.id, c.person_id, p.birth_date, p.due_date,
        coalesce(k.kinds, '{}'), coalesce(k.on_days, '{}')
    FROM cases_case c JOIN people_person p ON p.id = c.person_id
    LEFT JOIN LATERAL (
        SELECT array_agg(x.kind ORDER BY x.kind) AS kinds, array_agg(x.day ORDER BY x.kind) AS on_days
        FROM (SELECT t.kind::text AS kind,
                     max(t."on") FILTER (WHERE t.state = 'coming' AND t.known_by = 'law') AS day
              FROM transitions_transition t
              WHERE t.case_id = c.id AND NOT transitions_only_closed(c.id, t.ended_at)
              GROUP BY t.kind) AS x) AS k ON true
    WHERE c.id > last AND c.closed_at IS NULL AND c.step <> 'closed' ORDER BY c.id LIMIT many;
END $$;

-- A step that was counted from a due date has the day that the birth gave it.
CREATE FUNCTION transitions_follows(of_case uuid, what text, day date, prepare date) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    moved uuid;
BEGIN
    IF current_setting('langbenk.hat', true) IS DISTINCT FROM 'system' THEN RETURN 0; END IF;
    UPDATE transitions_transition t SET "on" = day, prepared_from = prepare
    WHERE t.case_id = of_case AND t.kind = what AND t.state = 'coming' AND t.known_by = 'law' RETURNING t.id INTO moved;
    UPDATE cases_matter SET due = day WHERE kind = 'transition' AND thing = moved AND closed_at IS NULL;
    RETURN CASE WHEN moved IS NULL THEN 0 ELSE 1 END;
END $$;

-- Tell the family of what comes: when one begins to prepare, once more so many days before, and on the day itself where
-- the young person is asked from then on. Only where somebody of theirs sits there; each step with the mails to send.
CREATE FUNCTION transitions_announces(today date, shortly integer, at_ timestamptz)
RETURNS TABLE (step uuid, mails uuid[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    who record;
    reader uuid;
    mail uuid;
BEGIN
    IF current_setting('langbenk.hat', true) IS DISTINCT FROM 'system' THEN RETURN; END IF;
    FOR who IN
        SELECT t.id, t.case_id AS of_case, t.person_id AS about, t.kind, t."on" AS day
        FROM transitions_transition t JOIN cases_case c ON c.id = t.case_id
        WHERE t.state = 'coming' AND c.closed_at IS NULL AND c.step <> 'closed'
          AND (t.kind IN ('kindergarten', 'school', 'twelve', 'fifteen', 'sixteen', 'upper_secondary', 'eighteen')
               AND t."on" > today
               AND (t.announced_on IS NULL OR (t."on" - shortly <= today AND t.announced_on < t."on" - shortly))
               OR t.kind IN ('fifteen', 'sixteen', 'eighteen') AND t."on" <= today AND t."on" > today - shortly
               AND (t.announced_on IS NULL OR t.announced_on < t."on"))
          AND EXISTS (SELECT FROM bench_tie b WHERE b.person_id = t.person_id AND b.relative_id IS NOT NULL
                      AND b.since <= today AND (b.until IS NULL OR b.until > today))
        ORDER BY t.id FOR NO KEY UPDATE OF t
    LOOP
        INSERT INTO cases_notice (id, case_id, person_id, code, names, at)
        VALUES (gen_random_uuid(), who.of_case, who.about,
                CASE WHEN who.day > today THEN 'comes-' ELSE 'came-' END || who.kind,
                jsonb_build_object('since', who.day), at_);
        UPDATE transitions_transition SET announced_on = today WHERE id = who.id;
        step := who.id;
        mails := '{}';
        FOR reader IN
            SELECT DISTINCT b.relative_id FROM bench_tie b
            WHERE b.person_id = who.about AND b.relative_id IS NOT NULL
              AND b.kind IN (SELECT g.tie FROM bench_grantcopy g WHERE g.action = 'home.read')
              AND b.since <= today AND (b.until IS NULL OR b.until > today)
        LOOP
            mail := outside_nudge(reader, NULL, who.about, at_);
            IF mail IS NOT NULL THEN mails := mails || mail; END IF;
        END LOOP;
        RETURN NEXT;
    END LOOP;
END $$;

-- What was sent on and that nobody at the other end has said they received: a move whose day has come or that went a
-- fortnight ago, and a letter to those who begin that has waited past its day.
CREATE OR REPLACE FUNCTION transitions_unreceived(today date) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT (SELECT count(*) FROM transitions_move m JOIN transitions_transition t ON t.id = m.transition_id
            WHERE t.state = 'coming' AND m.received_on IS NULL AND m.sent_at IS NOT NULL
              AND (t."on" <= today OR m.sent_at < today - 14))
         + (SELECT count(*) FROM transitions_passedon p
            JOIN cases_matter m ON m.kind = 'transition' AND m.thing = p.id
            WHERE p.received_on IS NULL AND m.closed_at IS NULL AND m.due < today)
    WHERE current_setting('langbenk.hat', true) = 'system'
$$;
"""

DIED = """
-- Whether somebody's death is written down.
CREATE FUNCTION transitions_has_died(about uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM transitions_transition t WHERE t.person_id = about AND t.kind = 'death')
$$;

-- As before; but no mail is sent about somebody who has died.
CREATE OR REPLACE FUNCTION outside_nudge(who uuid, post uuid, about uuid, noted timestamptz, reading text DEFAULT '',
                                         which uuid DEFAULT NULL) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    reader uuid;
    waits uuid;
    made uuid;
BEGIN
    IF coalesce(current_setting('langbenk.hat', true), '') = '' THEN RETURN NULL; END IF;
    IF about IS NOT NULL AND post IS NULL AND transitions_has_died(about) THEN RETURN NULL; END IF;
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

-- As before; but no letter goes to somebody who has died.
CREATE OR REPLACE FUNCTION outside_may_receive(about uuid, recipient uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date;
    is_child boolean;
BEGIN
    IF NOT (outside_is_system() OR bench_open(about)) THEN RETURN false; END IF;
    IF bench_closed_to(about, recipient) OR transitions_has_died(recipient) THEN RETURN false; END IF;
    today := current_setting('langbenk.day')::date;
    is_child := bench_age(about) < 18;
    RETURN recipient = about
        OR EXISTS (SELECT FROM people_guardian g WHERE is_child AND g.child_id = about AND g.guardian_id = recipient
                   AND g.since <= today AND (g.until IS NULL OR g.until > today))
        OR EXISTS (SELECT FROM bench_tie t WHERE t.person_id = about AND t.relative_id = recipient
                   AND (is_child OR t.kind NOT IN ('guardian', 'parent', 'foster_parent'))
                   AND t.since <= today AND (t.until IS NULL OR t.until > today));
END $$;

-- As before; but a family is told nothing of a coordinator's absence round somebody who has died.
CREATE OR REPLACE FUNCTION
    coordinators_tell(in_case uuid, about uuid, said text, with_names jsonb, moment timestamptz)
RETURNS SETOF uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    reader uuid;
    mail uuid;
BEGIN
    IF transitions_has_died(about) THEN RETURN; END IF;
    INSERT INTO cases_notice (id, case_id, person_id, code, names, at)
    VALUES (gen_random_uuid(), in_case, about, said, with_names, moment);
    FOR reader IN
        SELECT DISTINCT t.relative_id FROM bench_tie t
        WHERE t.person_id = about AND t.relative_id IS NOT NULL
          AND t.kind IN (SELECT g.tie FROM bench_grantcopy g WHERE g.action = 'home.read')
          AND t.since <= current_setting('langbenk.day')::date
          AND (t.until IS NULL OR t.until > current_setting('langbenk.day')::date)
    LOOP
        mail := outside_nudge(reader, NULL, about, moment);
        IF mail IS NOT NULL THEN RETURN NEXT mail; END IF;
    END LOOP;
END $$;
"""


class Migration(migrations.Migration):
    """Whoever hands a case on reads what has gone; the family reads its own copies of the letters."""

    dependencies = [
        ("transitions", "0005_passed_on"),
        ("outside", "0004_what_has_been_seen"),
        ("coordinators", "0006_as_it_stands"),
    ]

    operations = [
        guard(
            "transitions_passedon",
            reads=(Action.CASE_HAND_ON,),
            adds=(Action.CASE_HAND_ON,),
            changes=(Action.CASE_HAND_ON,),
        ),
        *(migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (NIGHT, DIED)),
    ]
