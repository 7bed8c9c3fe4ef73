"""Who reads a notice of need before anybody has said whom it is about; and a hand-over that its receiver accepts."""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.access.standing import Tie
from langbenk.bench.policies import guard_by, guard_more, seat_more

READS = """
-- Whether the actor works in the coordinating unit today.
CREATE FUNCTION intake_at_the_unit() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(current_setting('langbenk.hat', true) = 'staff'
                    AND 'at_the_unit' = ANY (nullif(current_setting('langbenk.posts', true), '')::text[]), false)
$$;

-- Whether somebody is the actor's own family, or protected from them, or open to named staff only: what they tell, and
-- what is told of them, is not for this reader, also where nobody has opened a case.
CREATE FUNCTION intake_shut(somebody uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF somebody IS NULL THEN RETURN false; END IF;
    RETURN somebody = ANY (current_setting('langbenk.kin')::uuid[] || current_setting('langbenk.barred')::uuid[])
        OR NOT bench_open_to_unit(somebody);
END $$;

-- Who reads a notice: its sender; while nobody has said whom it is about, whoever works in the unit and is not close to
-- the sender nor to the one it is likely to be about; from then on, those whom a seat there lets read it.
CREATE FUNCTION intake_reads_need(need intake_neednotice) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    me uuid := nullif(current_setting('langbenk.actor', true), '')::uuid;
BEGIN
    IF me IS NULL THEN RETURN false; END IF;
    IF current_setting('langbenk.hat') = 'family' THEN RETURN need.asker_id = me AND need.sender_id IS NULL; END IF;
    IF need.sender_id = nullif(current_setting('langbenk.employee'), '')::uuid
       AND need.service_id = ANY (current_setting('langbenk.services')::uuid[]) THEN RETURN true; END IF;
    IF need.person_id IS NULL THEN
        RETURN intake_at_the_unit() AND NOT intake_shut(need.asker_id) AND NOT intake_shut(need.subject_id);
    END IF;
    RETURN bench_permits('need.read', need.person_id) AND NOT intake_shut(need.asker_id);
END $$;

-- Who reads a hand-over: whoever a seat lets, but of the services only the two that it is between, and who leads. Those
-- who work where it is to be received see it by ``intake_waiting`` alone, until one of them has accepted it.
CREATE FUNCTION intake_reads_handover(h intake_handover) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF coalesce(current_setting('langbenk.hat', true), '') <> 'staff' THEN RETURN false; END IF;
    IF NOT bench_permits('handover.read', h.person_id) THEN RETURN false; END IF;
    RETURN EXISTS (
        SELECT FROM bench_ties(h.person_id) t JOIN bench_grantcopy g ON g.action = 'handover.read' AND g.tie = t.kind
        WHERE t.kind NOT IN ('team_member', 'contact') OR t.seat IN (h.from_service_id, h.to_service_id));
END $$;
"""

ASKED = """
-- Whom somebody at home can ask for: themselves, and those they have parental responsibility for, or expect. A child
-- that is protected from them is not among these.
CREATE FUNCTION intake_at_home() RETURNS TABLE (id uuid, name text, relation text, given_name text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    me uuid := nullif(current_setting('langbenk.actor', true), '')::uuid;
    today date;
BEGIN
    IF me IS NULL OR current_setting('langbenk.hat') <> 'family' THEN RETURN; END IF;
    today := current_setting('langbenk.day')::date;
    RETURN QUERY
    SELECT p.id, trim(p.given_name || ' ' || p.family_name), 'self', p.given_name::text FROM people_person p
    WHERE p.id = me
    UNION ALL
    SELECT DISTINCT p.id, trim(p.given_name || ' ' || p.family_name),
           CASE WHEN p.birth_date IS NULL THEN 'expected' ELSE 'child' END, p.given_name::text
    FROM people_guardian g JOIN people_person p ON p.id = g.child_id
    WHERE g.guardian_id = me AND g.since <= today AND (g.until IS NULL OR g.until > today)
      AND (p.birth_date IS NULL OR bench_age(p.id) < 18)
      AND p.id <> ALL (current_setting('langbenk.barred')::uuid[]);
END $$;

-- Note whom one's own notice is likely to be about, by the number that was typed. The sender is told nothing of it: it
-- only keeps the notice from those who are close to them.
CREATE FUNCTION intake_hint(which uuid, key text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    UPDATE intake_neednotice n SET subject_id = p.id FROM people_person p
    WHERE n.id = which AND n.subject_id IS NULL AND p.number_key = key
      AND current_setting('langbenk.action', true) = 'need.notify'
      AND (n.sender_id::text = current_setting('langbenk.employee', true)
           OR n.asker_id::text = current_setting('langbenk.actor', true));
END $$;

-- One who does not say who they are asks. At most so many in an hour, over all (a local limit, against floods): false
-- when there have been that many. The same form again is the same question.
CREATE FUNCTION intake_ask_unnamed(words text, key text, short text, nobody bytea, form uuid, moment timestamptz,
                                   answer_by date, most integer) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF (SELECT count(*) >= most FROM intake_neednotice n
        WHERE n.way = 'unnamed' AND n.came_at > moment - interval '1 hour') THEN RETURN false; END IF;
    INSERT INTO intake_neednotice (id, receipt, way, relation, named, who, contact, text, helps, wish, details, consent,
                                   ground, because, code_key, state, came_at, due, answer, passed_to, form_key, version)
    VALUES (gen_random_uuid(), short, 'unnamed', 'unnamed', false, nobody, nobody, words, '', '', '{}', 'unknown', '',
            '', key, 'new', moment, answer_by, '', '', form, 1)
    ON CONFLICT DO NOTHING;
    RETURN true;
END $$;

-- What has become of an unnamed question, to whoever has its code.
CREATE FUNCTION intake_by_code(key text)
RETURNS TABLE (came_at timestamptz, due date, state text, text text, answer text, passed_to text,
               answered_at timestamptz, claimed boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT n.came_at, n.due, n.state::text, n.text, n.answer, n.passed_to::text, n.answered_at, n.asker_id IS NOT NULL
    FROM intake_neednotice n WHERE n.code_key = key AND length(key) = 64
$$;

-- Whoever has the code, and has signed in at home, makes the question their own. One that is somebody's stays theirs.
CREATE FUNCTION intake_claim(key text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF coalesce(current_setting('langbenk.hat', true), '') <> 'family' THEN RETURN false; END IF;
    UPDATE intake_neednotice n SET asker_id = current_setting('langbenk.actor')::uuid, way = 'family'
    WHERE n.code_key = key AND length(key) = 64 AND n.asker_id IS NULL AND n.sender_id IS NULL;
    RETURN FOUND OR EXISTS (SELECT FROM intake_neednotice n WHERE n.code_key = key
                            AND n.asker_id::text = current_setting('langbenk.actor', true));
END $$;

-- What those who ask at home are called, to whoever reads their notice.
CREATE FUNCTION intake_asker(which uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT trim(p.given_name || ' ' || p.family_name) FROM intake_neednotice n JOIN people_person p ON p.id = n.asker_id
    WHERE n.id = which AND intake_reads_need(n)
$$;
"""

RECEIVED = """
-- What waits to be accepted where the actor works: from whom, and what they must know; not about whom. It is not shown
-- to one who is the person's own family, or barred from them, nor where an address is protected to any but those named
-- and their leader. The person's id is for the log alone.
CREATE FUNCTION intake_waiting(which uuid DEFAULT NULL)
RETURNS TABLE (id uuid, person uuid, from_service text, sent_by text, to_service uuid, to_name text, text text,
               sent_at timestamptz, due date, escalated boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF coalesce(current_setting('langbenk.services', true), '{}') IN ('', '{}') THEN RETURN; END IF;
    RETURN QUERY
    SELECT h.id, h.person_id, f.name::text, trim(m.given_name || ' ' || m.family_name), t.id, t.name::text, h.text,
           h.sent_at, h.due, h.escalated_at IS NOT NULL
    FROM intake_handover h
    JOIN organisation_service f ON f.id = h.from_service_id
    JOIN organisation_service t ON t.id = h.to_service_id
    JOIN organisation_employee m ON m.id = h.sent_by_id
    WHERE h.to_service_id = ANY (current_setting('langbenk.services')::uuid[])
      AND h.accepted_at IS NULL AND h.returned_at IS NULL AND (which IS NULL OR h.id = which)
      AND h.person_id <> ALL (current_setting('langbenk.kin')::uuid[] || current_setting('langbenk.barred')::uuid[])
      AND (bench_open_to_unit(h.person_id) OR bench_leads(h.to_service_id))
    ORDER BY h.due, h.id LIMIT 100;
END $$;
"""

SETTLED = """
-- Whether something about the person waits to be accepted by this service: only then does accepting give a seat there,
-- and only to the one who accepts.
CREATE FUNCTION intake_receives(about uuid, service uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM intake_handover h WHERE h.person_id = about AND h.to_service_id = service
                   AND h.accepted_at IS NULL AND h.returned_at IS NULL)
$$;
CREATE POLICY who_accepts_sits_down ON bench_tie AS RESTRICTIVE FOR INSERT
    WITH CHECK (current_setting('langbenk.action', true) IS DISTINCT FROM 'handover.answer'
                OR (employee_id::text = current_setting('langbenk.employee', true)
                    AND intake_receives(person_id, on_behalf_of_id)));

-- A hand-over is accepted by the actor in their own name, returned by them, taken back by whoever sent it, or noted as
-- accepted by somebody outside: once, whoever comes first. The seat that the receiving service had meanwhile ends. The
-- case's id and the sender when it was done; nothing when somebody else was first.
CREATE FUNCTION intake_settle(which uuid, how text, words text)
RETURNS TABLE (in_case uuid, sender uuid, given_to uuid)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    h intake_handover;
    me uuid := nullif(current_setting('langbenk.employee', true), '')::uuid;
    now_ timestamptz;
    receives boolean;
    sends boolean;
BEGIN
    SELECT * INTO h FROM intake_handover WHERE id = which FOR NO KEY UPDATE;
    IF h.id IS NULL OR h.accepted_at IS NOT NULL OR h.returned_at IS NOT NULL THEN RETURN; END IF;
    receives := bench_open_for(h.person_id, ARRAY['handover.answer'])
                AND coalesce(h.to_service_id = ANY (current_setting('langbenk.services')::uuid[]), false);
    sends := bench_open_for(h.person_id, ARRAY['handover.send']) AND intake_reads_handover(h);
    now_ := current_setting('langbenk.at')::timestamptz;
    IF how = 'accepted' AND receives THEN
        UPDATE intake_handover o SET accepted_by_id = me, accepted_at = now_,
            accepted_name = (SELECT trim(m.given_name || ' ' || m.family_name) FROM organisation_employee m
                             WHERE m.id = me)
        WHERE o.id = which;
    ELSIF how = 'noted' AND sends AND h.to_body <> '' THEN
        UPDATE intake_handover o SET accepted_name = words, accepted_at = now_ WHERE o.id = which;
    ELSIF (how = 'returned' AND receives) OR (how = 'recalled' AND sends) THEN
        UPDATE intake_handover o SET returned_by_id = me, returned_at = now_, return_because = words WHERE o.id = which;
    ELSE
        RETURN;
    END IF;
    UPDATE cases_matter m SET closed_at = now_ WHERE m.kind = 'handover' AND m.thing = which AND m.closed_at IS NULL;
    UPDATE bench_tie t SET until = greatest(t.since, current_setting('langbenk.day')::date)
    WHERE t.person_id = h.person_id AND t.kind = 'helping_service' AND t.service_id = h.to_service_id
      AND t.made_at >= h.sent_at AND t.until IS NULL;
    in_case := h.case_id; sender := h.sent_by_id; given_to := h.to_service_id;
    RETURN NEXT;
END $$;
"""

NIGHT = """
CREATE FUNCTION intake_is_system() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(current_setting('langbenk.hat', true) = 'system', false)
$$;

-- Remind of what nobody has accepted: past its day, and not reminded of since ``before``. After ``most`` reminders it
-- is told further, once. Who is to be told: those who work there, and then their leaders, the unit and the sender.
CREATE FUNCTION intake_chase(before timestamptz, most integer)
RETURNS TABLE (handover uuid, escalated boolean, tell uuid[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    now_ timestamptz;
    today date;
BEGIN
    IF NOT intake_is_system() THEN RETURN; END IF;
    now_ := current_setting('langbenk.at')::timestamptz;
    today := current_setting('langbenk.day')::date;
    RETURN QUERY
    WITH late AS (
        SELECT h.* FROM intake_handover h
        WHERE h.accepted_at IS NULL AND h.returned_at IS NULL AND h.due < today
          AND NOT EXISTS (SELECT FROM unnest(h.chased_at) AS c WHERE c > before)
        FOR NO KEY UPDATE SKIP LOCKED
    ), chased AS (
        UPDATE intake_handover h
        SET chased_at = h.chased_at || now_,
            escalated_at = CASE WHEN cardinality(h.chased_at) >= most THEN coalesce(h.escalated_at, now_)
                                ELSE h.escalated_at END
        FROM late WHERE late.id = h.id
        RETURNING h.id, h.escalated_at = now_ AS now_escalated, h.to_service_id, h.sent_by_id, h.person_id
    )
    SELECT c.id, coalesce(c.now_escalated, false), ARRAY(
        SELECT DISTINCT e.employee_id FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
        JOIN organisation_service s ON s.id = u.service_id JOIN organisation_employee m ON m.id = e.employee_id
        WHERE e.since <= today AND (e.until IS NULL OR e.until > today)
          AND (u.service_id = c.to_service_id OR (coalesce(c.now_escalated, false)
               AND (s.coordinating_unit OR e.employee_id = c.sent_by_id)))
          AND c.person_id NOT IN (SELECT bench_kin(m.person_id, today))
          AND NOT bench_closed_to(c.person_id, m.person_id))
    FROM chased c;
END $$;

-- The night's look: how many lie nowhere, of each kind. It is kept, and it names nobody.
CREATE FUNCTION intake_reconcile() RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date;
    found jsonb;
BEGIN
    IF NOT intake_is_system() THEN RETURN NULL; END IF;
    today := current_setting('langbenk.day')::date;
    found := jsonb_build_object(
        'needs-waiting', (SELECT count(*) FROM intake_neednotice n WHERE n.state IN ('new', 'taken')),
        'needs-late', (SELECT count(*) FROM intake_neednotice n WHERE n.state IN ('new', 'taken') AND n.due < today),
        'needs-untaken', (SELECT count(*) FROM intake_neednotice n WHERE n.state = 'new' AND n.due < today),
        'handovers-waiting', (SELECT count(*) FROM intake_handover h
                              WHERE h.accepted_at IS NULL AND h.returned_at IS NULL),
        'handovers-late', (SELECT count(*) FROM intake_handover h
                           WHERE h.accepted_at IS NULL AND h.returned_at IS NULL AND h.due < today),
        'handovers-escalated', (SELECT count(*) FROM intake_handover h WHERE h.accepted_at IS NULL
                                AND h.returned_at IS NULL AND h.escalated_at IS NOT NULL),
        'handovers-closed-service', (SELECT count(*) FROM intake_handover h
                                     JOIN organisation_service s ON s.id = h.to_service_id
                                     WHERE h.accepted_at IS NULL AND h.returned_at IS NULL AND s.open_until <= today),
        'handovers-without-matter', (SELECT count(*) FROM intake_handover h
                                     WHERE h.accepted_at IS NULL AND h.returned_at IS NULL AND NOT EXISTS (
                                         SELECT FROM cases_matter m WHERE m.kind = 'handover' AND m.thing = h.id
                                         AND m.closed_at IS NULL)),
        'matters-without-record', (SELECT count(*) FROM cases_matter m WHERE m.closed_at IS NULL
                                   AND (m.kind = 'handover' AND NOT EXISTS (
                                            SELECT FROM intake_handover h WHERE h.id = m.thing
                                            AND h.accepted_at IS NULL AND h.returned_at IS NULL)
                                        OR m.kind = 'need' AND NOT EXISTS (
                                            SELECT FROM intake_neednotice n WHERE n.id = m.thing))),
        'matters-late', (SELECT count(*) FROM cases_matter m WHERE m.closed_at IS NULL AND m.due < today),
        'cases-late', (SELECT count(*) FROM cases_case c WHERE c.closed_at IS NULL AND c.next_on < today),
        'cases-at-rest', (SELECT count(*) FROM cases_case c WHERE c.closed_at IS NULL AND c.next_on IS NULL
                          AND NOT EXISTS (SELECT FROM cases_matter m WHERE m.case_id = c.id AND m.closed_at IS NULL)),
        'letters-failed', (SELECT count(*) FROM outside_dispatch d WHERE d.state = 'failed'));
    INSERT INTO intake_reconciliation (id, at, counts)
    VALUES (gen_random_uuid(), current_setting('langbenk.at')::timestamptz, found) ON CONFLICT DO NOTHING;
    RETURN found;
END $$;
"""

# A newcomer whom the unit writes down from a notice is found, or written down, as when a concern is told.
FIND = """
CREATE OR REPLACE FUNCTION people_may_search() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT coalesce(current_setting('langbenk.action', true) IN ('person.search', 'concern.register', 'need.answer')
                    AND current_setting('langbenk.services', true) <> '{}', false)
$$;
"""

NEED_ROWS = """
ALTER TABLE intake_neednotice ENABLE ROW LEVEL SECURITY;
ALTER TABLE intake_reconciliation ENABLE ROW LEVEL SECURITY;
CREATE POLICY may_read ON intake_neednotice FOR SELECT USING (intake_reads_need(intake_neednotice));
CREATE POLICY may_add ON intake_neednotice FOR INSERT WITH CHECK (
    current_setting('langbenk.action', true) = 'need.notify' AND person_id IS NULL
    AND CASE current_setting('langbenk.hat', true)
        WHEN 'family' THEN asker_id::text = current_setting('langbenk.actor', true) AND sender_id IS NULL
        WHEN 'staff' THEN sender_id::text = current_setting('langbenk.employee', true) AND asker_id IS NULL
             AND service_id = ANY (current_setting('langbenk.services', true)::uuid[])
        ELSE false END);
CREATE POLICY may_change ON intake_neednotice FOR UPDATE
    USING (current_setting('langbenk.action', true) = 'need.answer' AND intake_at_the_unit()
           AND intake_reads_need(intake_neednotice))
    WITH CHECK (person_id IS NULL OR bench_open_for(person_id, ARRAY['need.answer']));
CREATE POLICY may_read ON intake_reconciliation FOR SELECT USING (intake_at_the_unit());
CREATE POLICY in_own_name ON intake_handover AS RESTRICTIVE FOR INSERT
    WITH CHECK (sent_by_id::text = current_setting('langbenk.employee', true)
                AND from_service_id = ANY (current_setting('langbenk.services', true)::uuid[]));
"""

SENDS, ANSWERS, JOINS = (Action.HANDOVER_SEND,), (Action.HANDOVER_ANSWER,), (Action.NEED_ANSWER,)


class Migration(migrations.Migration):
    dependencies = [
        ("intake", "0001_tables"),
        ("bench", "0023_contact_with_health"),
        ("cases", "0018_who_gets_the_letter"),
        ("outside", "0002_closed_tables"),
        ("people", "0005_doubles"),
    ]

    operations = [
        *(
            migrations.RunSQL(sql, migrations.RunSQL.noop)
            for sql in (READS, ASKED, RECEIVED, SETTLED, NIGHT, FIND, NEED_ROWS)
        ),
        guard_by(
            "intake_handover",
            "intake_reads_handover(intake_handover)",
            adds=SENDS,
        ),
        seat_more(
            {
                Action.NEED_ANSWER: (Tie.COORDINATING_UNIT, Tie.GUARDIAN, Tie.SELF),
                Action.HANDOVER_SEND: (Tie.HELPING_SERVICE,),
                Action.HANDOVER_ANSWER: (Tie.TEAM_MEMBER,),
            }
        ),
        guard_more("bench_tie", "intake", adds=(*JOINS, *SENDS, *ANSWERS)),
        guard_more("people_person", "intake", adds=JOINS, person="id"),
        guard_more("people_guardian", "intake", adds=JOINS, person="child_id"),
        guard_more("cases_case", "intake", adds=JOINS, changes=(*JOINS, *SENDS)),
        guard_more("cases_concern", "intake", changes=JOINS),
        guard_more("cases_level", "intake", adds=JOINS),
        guard_more("cases_notice", "intake", adds=(*JOINS, *ANSWERS)),
        guard_more("cases_matter", "intake", adds=SENDS),
        guard_more("cases_letter", "intake", adds=JOINS),
        guard_more("outside_dispatch", "intake", adds=JOINS),
    ]
