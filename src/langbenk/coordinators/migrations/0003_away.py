"""What an absence sets going: a few functions that each do one thing in many families' cases, and give back the mails
to be sent, and never whose they are.
"""

from django.db import migrations

TOLD = """
-- Tell the family on their page, and have everybody told who has a page there. Who they are stays here.
CREATE FUNCTION coordinators_tell(in_case uuid, about uuid, said text, with_names jsonb, moment timestamptz)
RETURNS SETOF uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    reader uuid;
    mail uuid;
BEGIN
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

CREATE FUNCTION coordinators_called(who uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT trim(m.given_name || ' ' || m.family_name) FROM organisation_employee m WHERE m.id = who
$$;

-- Who stands in for whoever coordinates for a person today, as they may know who have a page about the person.
CREATE FUNCTION coordinators_stands_in(about uuid)
RETURNS TABLE (stand_in uuid, coordinator text, deputy text, since date, until date, due date)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    today date := nullif(current_setting('langbenk.day', true), '')::date;
BEGIN
    IF NOT (bench_permits('case.read', about) OR bench_permits('home.read', about)) THEN RETURN; END IF;
    RETURN QUERY
    SELECT s.id, coordinators_called(s.coordinator_id), coalesce(coordinators_called(s.deputy_id), ''), a.since,
           a.until, s.due
    FROM coordinators_standin s JOIN coordinators_absence a ON a.id = s.absence_id
    WHERE s.person_id = about AND s.promoted_on IS NULL AND a.since <= today AND (a.until IS NULL OR a.until > today)
      AND EXISTS (SELECT FROM bench_tie t WHERE t.person_id = about AND t.employee_id = s.coordinator_id
                  AND t.kind IN ('child_coordinator', 'coordinator') AND t.since <= today
                  AND (t.until IS NULL OR t.until > today))
    ORDER BY s.at DESC, s.id LIMIT 1;
END $$;

CREATE FUNCTION coordinators_is_away(who uuid, today date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM coordinators_absence a
                   WHERE a.employee_id = who AND a.since <= today AND (a.until IS NULL OR a.until > today))
$$;
"""

STANDS_IN = """
-- In every case that somebody leads while they are to be away: the deputy stands in, the unit is shown it, and the
-- family is told. ``days``: after so many the deputy is to become coordinator. Again, it does what is not done yet.
CREATE FUNCTION coordinators_stand_in(which uuid, days integer) RETURNS SETOF uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    away coordinators_absence;
    led record;
    made uuid;
    mail uuid;
    moment timestamptz := nullif(current_setting('langbenk.at', true), '')::timestamptz;
    today date := nullif(current_setting('langbenk.day', true), '')::date;
BEGIN
    SELECT * INTO away FROM coordinators_absence WHERE id = which;
    IF away.id IS NULL OR NOT (coordinators_notes_absence(away.employee_id) OR outside_is_system()) THEN RETURN; END IF;
    FOR led IN
        SELECT DISTINCT ON (t.person_id) t.person_id, c.id AS in_case,
               (SELECT d.employee_id FROM bench_tie d
                WHERE d.person_id = t.person_id AND d.kind = 'deputy' AND bench_stands(d)
                  AND d.since <= greatest(today, away.since)
                  AND (d.until IS NULL OR d.until > greatest(today, away.since))
                  AND NOT coordinators_is_away(d.employee_id, greatest(today, away.since))
                ORDER BY d.since DESC, d.id LIMIT 1) AS deputy
        FROM bench_tie t JOIN cases_case c ON c.person_id = t.person_id AND c.closed_at IS NULL
        WHERE t.employee_id = away.employee_id AND t.kind IN ('child_coordinator', 'coordinator')
          AND t.since <= greatest(today, away.since) AND (t.until IS NULL OR t.until > greatest(today, away.since))
          AND NOT EXISTS (SELECT FROM coordinators_standin s WHERE s.absence_id = which AND s.case_id = c.id)
        ORDER BY t.person_id, t.since DESC
    LOOP
        made := gen_random_uuid();
        INSERT INTO coordinators_standin (id, absence_id, case_id, person_id, coordinator_id, deputy_id, due, at)
        VALUES (made, which, led.in_case, led.person_id, away.employee_id, led.deputy, away.since + days, moment)
        ON CONFLICT DO NOTHING;
        IF NOT FOUND THEN CONTINUE; END IF;
        INSERT INTO cases_matter (id, case_id, person_id, kind, thing, since, due, at)
        VALUES (gen_random_uuid(), led.in_case, led.person_id, 'absence', made, today, away.since + days, moment);
        RETURN QUERY SELECT coordinators_tell(
            led.in_case, led.person_id,
            CASE WHEN led.deputy IS NULL THEN 'nobody-stands-in' ELSE 'deputy-stands-in' END,
            jsonb_build_object('coordinator', coordinators_called(away.employee_id),
                               'deputy', coalesce(coordinators_called(led.deputy), ''), 'since', away.since), moment);
        mail := CASE WHEN led.deputy IS NOT NULL THEN outside_nudge(NULL, led.deputy, led.person_id, moment) END;
        IF mail IS NOT NULL THEN RETURN NEXT mail; END IF;
    END LOOP;
END $$;
"""

BACK = """
-- Those whose absence has ended are back: where the deputy stood in and no more, the matter ends and the family is
-- told. Of one absence by whoever may note it; of all at night.
CREATE FUNCTION coordinators_come_back(which uuid) RETURNS SETOF uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    stood record;
    moment timestamptz := nullif(current_setting('langbenk.at', true), '')::timestamptz;
    today date := nullif(current_setting('langbenk.day', true), '')::date;
BEGIN
    IF which IS NULL AND NOT outside_is_system() THEN RETURN; END IF;
    FOR stood IN
        SELECT s.id, s.case_id, s.person_id, s.coordinator_id, s.promoted_on, m.id AS matter
        FROM coordinators_absence a JOIN coordinators_standin s ON s.absence_id = a.id
        JOIN cases_matter m ON m.kind = 'absence' AND m.thing = s.id AND m.closed_at IS NULL
        WHERE a.until <= today AND (a.id = which OR which IS NULL)
          AND (which IS NULL OR coordinators_notes_absence(a.employee_id)) AND s.promoted_on IS NULL
        ORDER BY s.id FOR NO KEY UPDATE OF m
    LOOP
        UPDATE cases_matter SET closed_at = moment WHERE id = stood.matter;
        IF EXISTS (SELECT FROM bench_tie t WHERE t.person_id = stood.person_id AND t.employee_id = stood.coordinator_id
                   AND t.kind IN ('child_coordinator', 'coordinator') AND t.since <= today
                   AND (t.until IS NULL OR t.until > today)) THEN
            RETURN QUERY SELECT coordinators_tell(
                stood.case_id, stood.person_id, 'coordinator-back',
                jsonb_build_object('coordinator', coordinators_called(stood.coordinator_id)), moment);
        END IF;
    END LOOP;
END $$;
"""

PROMOTED = """
-- At night: where a coordinator has been away longer than the municipality's own number of days, the deputy who stands
-- in becomes coordinator, on the same ground, and the family is told. They have no deputy yet, so the matter stays with
-- the unit. Nothing is done where no deputy can, where somebody else is coming, or where the unit was quicker.
CREATE FUNCTION coordinators_promote() RETURNS TABLE (stand_in uuid, mails uuid[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    stood record;
    old bench_tie;
    new bench_tie;
    moment timestamptz := nullif(current_setting('langbenk.at', true), '')::timestamptz;
    today date := nullif(current_setting('langbenk.day', true), '')::date;
BEGIN
    IF NOT outside_is_system() THEN RETURN; END IF;
    FOR stood IN
        SELECT s.* FROM coordinators_standin s JOIN coordinators_absence a ON a.id = s.absence_id
        WHERE s.promoted_on IS NULL AND s.due <= today AND (a.until IS NULL OR a.until > today) ORDER BY s.due, s.id
    LOOP
        PERFORM FROM cases_case c WHERE c.id = stood.case_id AND c.closed_at IS NULL FOR NO KEY UPDATE;
        IF NOT FOUND THEN CONTINUE; END IF;
        SELECT * INTO old FROM bench_tie t
        WHERE t.person_id = stood.person_id AND t.employee_id = stood.coordinator_id
          AND t.kind IN ('child_coordinator', 'coordinator') AND t.since <= today AND t.until IS NULL;
        SELECT * INTO new FROM bench_tie t
        WHERE t.person_id = stood.person_id AND t.kind = 'deputy' AND t.since <= today AND t.until IS NULL
          AND bench_stands(t) AND NOT coordinators_is_away(t.employee_id, today)
        ORDER BY t.since DESC, t.id LIMIT 1;
        IF old.id IS NULL OR new.id IS NULL
           OR stood.person_id IN (SELECT bench_kin((SELECT m.person_id FROM organisation_employee m
                                                    WHERE m.id = new.employee_id), today))
           OR bench_closed_to(stood.person_id, (SELECT m.person_id FROM organisation_employee m
                                                WHERE m.id = new.employee_id)) THEN CONTINUE; END IF;
        UPDATE bench_tie SET until = today WHERE id IN (old.id, new.id);
        INSERT INTO bench_tie (id, person_id, kind, ground, employee_id, on_behalf_of_id, since, apart, note, made_by,
                               made_at)
        VALUES (gen_random_uuid(), stood.person_id, old.kind, old.ground, new.employee_id, new.on_behalf_of_id, today,
                false, '', '00000000-0000-0000-0000-000000000000', moment);
        UPDATE cases_appointment SET until = greatest(since, today)
        WHERE case_id = stood.case_id AND (until IS NULL OR until > today);
        INSERT INTO cases_appointment (id, case_id, person_id, kind, coordinator_id, since, family_wish, at, form_key)
        VALUES (gen_random_uuid(), stood.case_id, stood.person_id, old.kind, new.employee_id, today, '', moment,
                gen_random_uuid());
        UPDATE coordinators_standin SET promoted_on = today, deputy_id = new.employee_id WHERE id = stood.id;
        UPDATE cases_matter SET closed_at = NULL WHERE kind = 'absence' AND thing = stood.id;
        stand_in := stood.id;
        mails := ARRAY(SELECT coordinators_tell(
            stood.case_id, stood.person_id, 'deputy-promoted',
            jsonb_build_object('coordinator', coordinators_called(stood.coordinator_id),
                               'deputy', coordinators_called(new.employee_id), 'since', today), moment))
            || ARRAY(SELECT n FROM outside_nudge(NULL, new.employee_id, stood.person_id, moment) AS n
                     WHERE n IS NOT NULL);
        RETURN NEXT;
    END LOOP;
END $$;
"""

RUNNING = """
-- The absences that hold today, for the night: whoever was given a case since it was noted is to have a stand-in too.
CREATE FUNCTION coordinators_absences() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT a.id FROM coordinators_absence a
    WHERE outside_is_system() AND a.since <= current_setting('langbenk.day')::date
      AND (a.until IS NULL OR a.until > current_setting('langbenk.day')::date) ORDER BY a.id
$$;
"""

STAYS = """
-- How many cases somebody leads for a service on a day, and from then on: until others do, they are not let go.
CREATE FUNCTION coordinators_led(who uuid, place uuid, today date) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT count(DISTINCT t.person_id) FROM bench_tie t
    JOIN cases_case c ON c.person_id = t.person_id AND c.closed_at IS NULL
    WHERE t.employee_id = who AND t.on_behalf_of_id = place AND t.kind IN ('child_coordinator', 'coordinator')
      AND (t.until IS NULL OR t.until > today)
$$;

CREATE FUNCTION coordinators_keep_employed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    place uuid := (SELECT u.service_id FROM organisation_unit u WHERE u.id = NEW.unit_id);
    many bigint;
BEGIN
    IF NEW.until IS NULL OR (OLD.until IS NOT NULL AND NEW.until >= OLD.until) OR EXISTS (
        SELECT FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
        WHERE e.employee_id = NEW.employee_id AND u.service_id = place AND e.id <> NEW.id AND e.since <= NEW.until
          AND (e.until IS NULL OR e.until > NEW.until)) THEN RETURN NEW; END IF;
    many := coordinators_led(NEW.employee_id, place, NEW.until);
    IF many > 0 THEN
        RAISE EXCEPTION 'leads % cases, which somebody else must lead first', many USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER nobody_leaves_while_leading BEFORE UPDATE OF until ON organisation_employment
    FOR EACH ROW EXECUTE FUNCTION coordinators_keep_employed();

-- The unit notes that somebody stops working here on a day. How many cases they still lead: then nothing is noted.
CREATE FUNCTION coordinators_let_go(who uuid, day date) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    many bigint;
BEGIN
    IF NOT bench_does_by_post('register.change') THEN RETURN NULL; END IF;
    SELECT coalesce(sum(coordinators_led(who, place.id, day)), 0) INTO many
    FROM (SELECT DISTINCT u.service_id AS id FROM organisation_employment e JOIN organisation_unit u ON u.id = e.unit_id
          JOIN organisation_service s ON s.id = u.service_id AND s.municipal
          WHERE e.employee_id = who AND (e.until IS NULL OR e.until > day)) AS place;
    IF many = 0 THEN
        UPDATE organisation_employment e SET until = greatest(day, e.since + 1)
        FROM organisation_unit u JOIN organisation_service s ON s.id = u.service_id AND s.municipal
        WHERE u.id = e.unit_id AND e.employee_id = who AND (e.until IS NULL OR e.until > day);
    END IF;
    RETURN many;
END $$;
"""


class Migration(migrations.Migration):
    """Functions, and one limit on who can be let go."""

    dependencies = [
        ("coordinators", "0002_closed_tables"),
        ("cases", "0019_by_nobodys_hand"),
        ("outside", "0002_closed_tables"),
        ("organisation", "0004_routines"),
    ]

    operations = [
        migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (TOLD, STANDS_IN, BACK, PROMOTED, RUNNING, STAYS)
    ]
