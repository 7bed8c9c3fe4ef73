"""Who reads the steps ahead, what the deeds write, and what only the law's own calendar does: ask, open, end."""

from django.db import migrations

from langbenk.access.actions import Action
from langbenk.bench.policies import guard, guard_more

CLOSES = (Action.CASE_CLOSE, Action.DEATH_RECORD)
PREPARES = (Action.TRANSITION_PREPARE, Action.CASE_HAND_ON)
ALL = (*PREPARES, Action.BIRTH_RECORD, *CLOSES)

ENDS = """
-- The bench empties on a day: every seat but the kinds that are kept, also those that stand apart and those that were
-- to begin later. Consents and levels end with it, and appointments. Asked last in the deed: it ends the actor's own.
CREATE FUNCTION transitions_empties(about uuid, keep text[], last date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT bench_open_for(about, ARRAY['case.close', 'death.record']) THEN RETURN; END IF;
    PERFORM transitions_ends(about, keep, last);
END $$;

CREATE FUNCTION transitions_ends(about uuid, keep text[], last date) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    UPDATE bench_tie SET until = greatest(since, last)
    WHERE person_id = about AND (until IS NULL OR until > last) AND kind <> ALL (keep);
    UPDATE bench_consent SET until = last
    WHERE person_id = about AND withdrawn_at IS NULL AND (until IS NULL OR until > last);
    UPDATE cases_appointment SET until = greatest(since, last)
    WHERE person_id = about AND (until IS NULL OR until > last)
      AND NOT ('child_coordinator' = ANY (keep) OR 'coordinator' = ANY (keep));
    UPDATE cases_level SET until = greatest(since, last) WHERE person_id = about AND until IS NULL;
$$;

-- No mail that waits tells anybody of somebody who has died, and no letter that waits is sent.
CREATE FUNCTION transitions_silences(about uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NOT bench_open_for(about, ARRAY['death.record']) THEN RETURN; END IF;
    DELETE FROM outside_occasion o USING outside_mail m
    WHERE o.mail_id = m.id AND m.state = 'waiting' AND o.person_id = about;
    UPDATE outside_mail m SET state = 'dropped', why = 'no-more'
    WHERE m.state = 'waiting' AND m.kind = 'news' AND NOT EXISTS (
        SELECT FROM outside_occasion o WHERE o.mail_id = m.id);
    UPDATE outside_dispatch SET state = 'stopped', why = 'no-more', pdf = ''::bytea
    WHERE person_id = about AND state = 'queued';
END $$;
"""

BORN = """
-- Whose number this is, for the deed that writes a birth down: a newborn's must be nobody's, a parent's somebody's.
CREATE FUNCTION transitions_finds(about uuid, key text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT id FROM people_person WHERE number_key = key AND bench_open_for(about, ARRAY['birth.record'])
$$;

-- The family sits down anew after the birth: whoever has parental responsibility until the child is 18 (barnelova
-- § 33), the child on its own, and nobody who only expected it.
CREATE FUNCTION transitions_seats(about uuid, grown date, today date, at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    me uuid := current_setting('langbenk.actor')::uuid;
BEGIN
    IF NOT bench_open_for(about, ARRAY['birth.record']) THEN RETURN; END IF;
    PERFORM transitions_seat_family(about, grown, today, at, me);
END $$;

CREATE FUNCTION transitions_seat_family(about uuid, grown date, today date, at timestamptz, me uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    UPDATE bench_tie t SET ground = 'bl-30', until = grown
    WHERE t.person_id = about AND t.kind = 'guardian' AND t.until IS NULL AND EXISTS (
        SELECT FROM people_guardian g WHERE g.child_id = about AND g.guardian_id = t.relative_id AND g.until IS NULL);
    UPDATE bench_tie t SET until = greatest(t.since, today)
    WHERE t.person_id = about AND t.kind = 'guardian' AND t.until IS NULL;
    INSERT INTO bench_tie (id, person_id, kind, ground, relative_id, since, until, apart, note, made_by, made_at)
    SELECT gen_random_uuid(), about, 'guardian', 'bl-30', g.guardian_id, today, grown, false, '', me, at
    FROM people_guardian g WHERE g.child_id = about AND g.until IS NULL
      AND EXISTS (SELECT FROM bench_tie t WHERE t.person_id = about AND t.kind = 'guardian')
      AND NOT EXISTS (SELECT FROM bench_tie t WHERE t.person_id = about AND t.kind = 'guardian'
                      AND t.relative_id = g.guardian_id AND t.until = grown);
    INSERT INTO bench_tie (id, person_id, kind, ground, relative_id, since, apart, note, made_by, made_at)
    SELECT gen_random_uuid(), about, 'self', 'pbrl-3-1', about, today, false, '', me, at
    WHERE EXISTS (SELECT FROM bench_tie t WHERE t.person_id = about AND t.kind = 'guardian')
    ON CONFLICT DO NOTHING;
$$;

-- One more child was born than was expected: a person, guardians and a case of its own, with the same bench round it.
-- Each child has its own rights, so they are assessed for each: the case begins where cooperation is assessed.
CREATE FUNCTION transitions_twin(
    about uuid, twin uuid, given text, family text, born date, sealed bytea, key text, grown date, due date,
    today date, at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    me uuid := current_setting('langbenk.actor')::uuid;
    of_twin uuid := gen_random_uuid();
BEGIN
    IF NOT bench_open_for(about, ARRAY['birth.record']) THEN RETURN; END IF;
    INSERT INTO people_person (id, given_name, family_name, birth_date, number_sealed, number_key, phone, language)
    SELECT twin, given, family, born, sealed, key, '', p.language FROM people_person p WHERE p.id = about;
    INSERT INTO people_guardian (id, child_id, guardian_id, kinship, responsibility, since)
    SELECT gen_random_uuid(), twin, g.guardian_id, g.kinship, g.responsibility, born
    FROM people_guardian g WHERE g.child_id = about AND g.until IS NULL;
    INSERT INTO people_familymember (id, family_id, person_id)
    SELECT gen_random_uuid(), m.family_id, twin FROM people_familymember m WHERE m.person_id = about;
    INSERT INTO cases_case (id, person_id, step, opened_at, next_on, version)
    VALUES (of_twin, twin, 'cooperation', at, due, 1);
    INSERT INTO cases_level (id, case_id, person_id, level, since, because, by_id, at)
    VALUES (gen_random_uuid(), of_twin, twin, 'concern', today, '', NULL, at);
    INSERT INTO bench_tie (id, person_id, kind, ground, employee_id, on_behalf_of_id, service_id, relative_id, since,
                           apart, note, made_by, made_at)
    SELECT gen_random_uuid(), twin, t.kind, t.ground, t.employee_id, t.on_behalf_of_id, t.service_id, t.relative_id,
           greatest(t.since, today), t.apart, t.note, me, at
    FROM bench_tie t WHERE t.person_id = about AND (t.until IS NULL OR t.until > today) AND t.kind <> 'self'
      AND t.kind <> 'reporter';
    PERFORM transitions_seat_family(twin, grown, today, at, me);
END $$;
"""

NIGHT = """
-- The open cases, a stretch at a time: when each person was born or is due, and which steps are kept already. Dates
-- only; asked by the nightly round, which is nobody.
CREATE FUNCTION transitions_birthdays(last uuid, many integer)
RETURNS TABLE (case_id uuid, person uuid, born date, due date, kept text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF current_setting('langbenk.hat', true) IS DISTINCT FROM 'system' THEN RETURN; END IF;
    RETURN QUERY SELECT c.id, c.person_id, p.birth_date, p.due_date,
        ARRAY(SELECT t.kind::text FROM transitions_transition t WHERE t.case_id = c.id)
    FROM cases_case c JOIN people_person p ON p.id = c.person_id
    WHERE c.id > last AND c.closed_at IS NULL AND c.step <> 'closed' ORDER BY c.id LIMIT many;
END $$;

-- It is time to prepare for a step that the law's calendar knows: the step is kept, and a matter runs from today.
CREATE FUNCTION transitions_begins(of_case uuid, about uuid, what text, day date, prepare date, today date,
                                   at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    made uuid;
BEGIN
    IF current_setting('langbenk.hat', true) IS DISTINCT FROM 'system' THEN RETURN false; END IF;
    INSERT INTO transitions_transition (id, case_id, person_id, kind, "on", prepared_from, state, known_by, note, at)
    SELECT gen_random_uuid(), of_case, about, what, day, prepare, 'coming', 'law', '', at
    WHERE NOT EXISTS (SELECT FROM transitions_transition t WHERE t.case_id = of_case AND t.kind = what)
    ON CONFLICT DO NOTHING RETURNING id INTO made;
    IF made IS NULL THEN RETURN false; END IF;
    INSERT INTO cases_matter (id, case_id, person_id, kind, thing, since, due, at)
    VALUES (gen_random_uuid(), of_case, about, 'transition', made, today, day, at) ON CONFLICT DO NOTHING;
    RETURN true;
END $$;

-- Whoever has turned 18 has no child coordinator any more (helse- og omsorgstjenesteloven § 7-2 a). Until the right to
-- a coordinator has been assessed (§ 7-2), the coordinating unit sits there (§ 7-3), so that there is always somebody.
CREATE FUNCTION transitions_come_of_age(today date, at timestamptz) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    many integer := 0;
    who record;
BEGIN
    IF current_setting('langbenk.hat', true) IS DISTINCT FROM 'system' THEN RETURN 0; END IF;
    FOR who IN SELECT DISTINCT t.person_id AS id, c.id AS of_case FROM bench_tie t
               JOIN cases_case c ON c.person_id = t.person_id AND c.closed_at IS NULL
               WHERE t.kind = 'child_coordinator' AND (t.until IS NULL OR t.until > today)
                 AND bench_age(t.person_id) >= 18
    LOOP
        UPDATE bench_tie SET until = greatest(since, today)
        WHERE person_id = who.id AND kind IN ('child_coordinator', 'deputy') AND ground = 'hol-7-2a'
          AND (until IS NULL OR until > today);
        UPDATE cases_appointment SET until = greatest(since, today)
        WHERE case_id = who.of_case AND kind = 'child_coordinator' AND (until IS NULL OR until > today);
        UPDATE cases_level SET until = greatest(since, today)
        WHERE case_id = who.of_case AND level = 'coordinator' AND until IS NULL;
        INSERT INTO bench_tie (id, person_id, kind, ground, service_id, since, apart, note, made_by, made_at)
        SELECT gen_random_uuid(), who.id, 'coordinating_unit', 'hol-7-3', s.id, today, false, '', s.id, at
        FROM organisation_service s WHERE s.coordinating_unit AND (s.open_until IS NULL OR s.open_until > today)
        ORDER BY s.name LIMIT 1 ON CONFLICT DO NOTHING;
        INSERT INTO cases_notice (id, case_id, person_id, code, names, at)
        VALUES (gen_random_uuid(), who.of_case, who.id, 'of-age', '{}', at);
        many := many + 1;
    END LOOP;
    RETURN many;
END $$;

-- A right that ended against the family's wish: the case stays with the unit while they can complain, and while a
-- complaint runs. Then it closes.
CREATE FUNCTION transitions_finish(today date, at_ timestamptz) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    many integer := 0;
    who record;
BEGIN
    IF current_setting('langbenk.hat', true) IS DISTINCT FROM 'system' THEN RETURN 0; END IF;
    FOR who IN SELECT c.id, c.person_id FROM cases_case c
               WHERE c.closed_at IS NULL AND c.step = 'closed' AND c.next_on < today
                 AND NOT EXISTS (SELECT FROM cases_matter m WHERE m.case_id = c.id AND m.kind = 'complaint'
                                 AND m.closed_at IS NULL)
    LOOP
        UPDATE cases_case SET closed_at = at_, next_on = NULL, version = version + 1 WHERE id = who.id;
        PERFORM transitions_ends(who.person_id, ARRAY['guardian', 'self', 'appointed_guardian', 'attorney'], today);
        many := many + 1;
    END LOOP;
    RETURN many;
END $$;

-- Moves whose day has come, and that nobody in the new municipality has said they received.
CREATE FUNCTION transitions_unreceived(today date) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT count(*) FROM transitions_move m JOIN transitions_transition t ON t.id = m.transition_id
    WHERE t.state = 'coming' AND t."on" <= today AND m.received_on IS NULL AND m.sent_at IS NOT NULL
      AND current_setting('langbenk.hat', true) = 'system'
$$;
"""

LISTS = """
-- What comes round those whom the actor's own seats open, the first day on top, from after one day and step. As in «my
-- cases», asked here and not of the table, whose policy would be asked about every row.
CREATE FUNCTION transitions_mine(day date, last uuid, many integer)
RETURNS TABLE (id uuid, person uuid, what text, "on" date, prepared_from date, ticked bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT t.id, t.person_id, t.kind::text, t."on", t.prepared_from,
           (SELECT count(*) FROM transitions_ticked i WHERE i.transition_id = t.id AND i.state <> 'open')
    FROM bench_mine('transition.read') AS mine
    CROSS JOIN LATERAL (SELECT * FROM transitions_transition s WHERE s.person_id = mine AND s.state = 'coming'
                        AND (s."on", s.id) > (day, last) ORDER BY s."on", s.id LIMIT many) AS t
    ORDER BY t."on", t.id LIMIT many
$$;

-- The grown-up children of whoever asks, at home: their seat ended as the child turned 18, less than a year ago. They
-- learn nothing that they did not know.
CREATE FUNCTION transitions_grown() RETURNS TABLE (person uuid, given_name text, since date)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    me uuid := nullif(current_setting('langbenk.actor', true), '')::uuid;
    today date := nullif(current_setting('langbenk.day', true), '')::date;
BEGIN
    IF me IS NULL OR current_setting('langbenk.hat', true) <> 'family' THEN RETURN; END IF;
    RETURN QUERY SELECT p.id, p.given_name::text, (p.birth_date + interval '18 years')::date
    FROM (SELECT DISTINCT t.person_id FROM bench_tie t
          WHERE t.relative_id = me AND t.kind = 'guardian' AND t.since <= today) AS mine
    JOIN people_person p ON p.id = mine.person_id
    WHERE p.birth_date + interval '18 years' <= today AND p.birth_date + interval '19 years' > today
      AND p.id <> ALL (current_setting('langbenk.barred')::uuid[])
      AND EXISTS (SELECT FROM people_guardian g WHERE g.child_id = p.id AND g.guardian_id = me AND g.until IS NULL)
      AND EXISTS (SELECT FROM cases_case c WHERE c.person_id = p.id AND c.step <> 'closed')
    ORDER BY 3 DESC, 2;
END $$;
"""


class Migration(migrations.Migration):
    """Five tables closed; what their deeds write below; and what the calendar does by itself, by function."""

    dependencies = [
        ("transitions", "0001_tables"),
        ("bench", "0023_contact_with_health"),
        ("outside", "0002_closed_tables"),
    ]

    operations = [
        guard("transitions_transition", reads=(Action.TRANSITION_READ,), adds=ALL, changes=ALL),
        guard(
            "transitions_ticked",
            reads=(Action.TRANSITION_READ,),
            adds=(Action.TRANSITION_PREPARE, Action.BIRTH_RECORD, Action.DEATH_RECORD),
            changes=(Action.TRANSITION_PREPARE,),
        ),
        guard("transitions_move", reads=(Action.TRANSITION_READ,), adds=PREPARES, changes=PREPARES),
        guard("transitions_birth", reads=(Action.TRANSITION_READ,), adds=(Action.BIRTH_RECORD, Action.DEATH_RECORD)),
        guard(
            "transitions_closing",
            reads=(Action.TRANSITION_READ,),
            adds=CLOSES,
            changes=CLOSES,
        ),
        *(migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (ENDS, BORN, NIGHT, LISTS)),
        guard_more("cases_case", "transitions", changes=ALL),
        guard_more("cases_notice", "transitions", adds=ALL),
        guard_more(
            "cases_matter",
            "transitions",
            adds=ALL,
            changes=(*PREPARES, Action.BIRTH_RECORD, Action.DEATH_RECORD),
        ),
        guard_more("outside_dispatch", "transitions", adds=(Action.CASE_HAND_ON, Action.CASE_CLOSE)),
        guard_more("people_person", "transitions", changes=(Action.BIRTH_RECORD,), person="id"),
        guard_more(
            "people_guardian",
            "transitions",
            adds=(Action.BIRTH_RECORD,),
            changes=(Action.BIRTH_RECORD,),
            person="child_id",
        ),
    ]
