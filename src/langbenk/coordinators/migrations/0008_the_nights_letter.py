"""Where the night made a deputy coordinator, the family is written to as well, by nobody's hand."""

from django.db import migrations

OWED = """
-- The letters that the night owes: for each case whose deputy became coordinator by nobody's hand within a week, and
-- where none has been written, what the letter says and who reads it at home. Each reader is asked of as the wall would
-- meet them. Where an address is protected it names no workplace and no number. Answered to the worker alone.
CREATE FUNCTION coordinators_letters_owed() RETURNS SETOF jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    owed record;
    reader record;
    readers jsonb;
    moment timestamptz := nullif(current_setting('langbenk.at', true), '')::timestamptz;
    today date := nullif(current_setting('langbenk.day', true), '')::date;
BEGIN
    IF NOT outside_is_system() THEN RETURN; END IF;
    FOR owed IN
        SELECT s.id, s.case_id, s.person_id, p.given_name, k.kind, coordinators_called(s.coordinator_id) AS away,
               a.since, a.until, coordinators_called(s.deputy_id) AS deputy, sits.unit, sits.phone,
               EXISTS (SELECT FROM bench_protections(s.person_id)) AS guarded
        FROM coordinators_standin s
        JOIN coordinators_absence a ON a.id = s.absence_id
        JOIN cases_case c ON c.id = s.case_id AND c.closed_at IS NULL AND c.step <> 'closed'
        JOIN cases_appointment k ON k.case_id = c.id AND k.until IS NULL AND k.by_id IS NULL
             AND k.coordinator_id = s.deputy_id AND k.since = s.promoted_on
        JOIN people_person p ON p.id = s.person_id
        JOIN LATERAL (
            SELECT o.name AS unit, coalesce(nullif(m.phone, ''), o.phone) AS phone
            FROM bench_tie t JOIN organisation_service o ON o.id = t.on_behalf_of_id
            JOIN organisation_employee m ON m.id = t.employee_id
            WHERE t.person_id = s.person_id AND t.employee_id = s.deputy_id AND t.kind = k.kind AND t.since <= today
              AND (t.until IS NULL OR t.until > today) LIMIT 1) AS sits ON true
        WHERE s.promoted_on BETWEEN today - 7 AND today
          AND NOT EXISTS (SELECT FROM cases_letter l WHERE l.kind = 'deputy-notice' AND l.thing = s.id)
        ORDER BY s.id
    LOOP
        readers := '[]';
        FOR reader IN
            SELECT p.id, trim(p.given_name || ' ' || p.family_name) AS name, p.language
            FROM people_person p
            WHERE p.id IN (SELECT t.relative_id FROM bench_tie t
                           WHERE t.person_id = owed.person_id AND t.since <= today
                             AND (t.until IS NULL OR t.until > today))
              AND outside_may_receive(owed.person_id, p.id) ORDER BY p.id
        LOOP
            PERFORM bench_enter(reader.id, NULL, 'family', moment, '', owed.person_id);
            IF bench_permits('letter.read', owed.person_id) THEN readers := readers || to_jsonb(reader); END IF;
            PERFORM set_config('langbenk.actor', '', true), set_config('langbenk.hat', 'system', true),
                    set_config('langbenk.barred', '{}', true), set_config('langbenk.about', '', true);
        END LOOP;
        RETURN NEXT jsonb_build_object(
            'stand_in', owed.id, 'case', owed.case_id, 'person', owed.person_id, 'child', owed.given_name,
            'kind', owed.kind, 'away', owed.away, 'since', owed.since, 'until', owed.until, 'deputy', owed.deputy,
            'unit', CASE WHEN owed.guarded THEN '' ELSE owed.unit END,
            'phone', CASE WHEN owed.guarded THEN '' ELSE owed.phone END, 'readers', readers);
    END LOOP;
END $$;
"""

KEPT = """
-- Keep one of those letters and let it wait for its outlet. The dispatch's id; none when it is there already, or when
-- no letter about the person may go to this reader.
CREATE FUNCTION coordinators_keep_notice(which uuid, reader uuid, called text, spoken text, typed jsonb, pages bytea,
                                         parcel bytea, fingerprint text, headed text, way text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    stood coordinators_standin;
    letter_ uuid := gen_random_uuid();
    going uuid := gen_random_uuid();
    moment timestamptz := nullif(current_setting('langbenk.at', true), '')::timestamptz;
BEGIN
    IF NOT outside_is_system() THEN RETURN NULL; END IF;
    SELECT * INTO stood FROM coordinators_standin s WHERE s.id = which AND s.promoted_on IS NOT NULL;
    IF stood.id IS NULL OR NOT outside_may_receive(stood.person_id, reader) THEN RETURN NULL; END IF;
    INSERT INTO cases_letter (id, case_id, person_id, kind, thing, to_id, to_body, language, data, pdf, at, dispatch)
    VALUES (letter_, stood.case_id, stood.person_id, 'deputy-notice', which, reader, '', spoken, typed, pages, moment,
            going) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN RETURN NULL; END IF;
    INSERT INTO outside_dispatch (id, person_id, letter, recipient_kind, recipient_person_id, recipient_name, channel,
                                  title, pdf, digest, state, why, attempts, queued_at, receipt)
    VALUES (going, stood.person_id, letter_, 'family', reader, called, way, headed, parcel, fingerprint, 'queued', '',
            0, moment, '');
    RETURN going;
END $$;
"""


class Migration(migrations.Migration):
    """Two functions of the night's."""

    dependencies = [
        ("coordinators", "0007_contact_doctor"),
        ("cases", "0021_a_receipt_at_once"),
        ("outside", "0005_queued_by_nobody"),
    ]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (OWED, KEPT)]
