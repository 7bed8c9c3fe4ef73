"""A child is born: now it is known on which day those who sit in the place of its parents, or as one, get up."""

from django.db import migrations

SEATS = """
-- As before; and every seat that is for as long as the child is one ends on the day it turns 18 (barnelova § 33).
CREATE OR REPLACE FUNCTION transitions_seat_family(about uuid, grown date, today date, at timestamptz, me uuid)
RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    UPDATE bench_tie t SET ground = 'bl-30', until = grown
    WHERE t.person_id = about AND t.kind = 'guardian' AND t.until IS NULL AND EXISTS (
        SELECT FROM people_guardian g WHERE g.child_id = about AND g.guardian_id = t.relative_id AND g.until IS NULL);
    UPDATE bench_tie t SET until = greatest(t.since, today)
    WHERE t.person_id = about AND t.kind = 'guardian' AND t.until IS NULL;
    UPDATE bench_tie t SET until = greatest(t.since, grown)
    WHERE t.person_id = about AND t.kind IN ('foster_parent', 'parent', 'appointed_guardian')
      AND (t.until IS NULL OR t.until > greatest(t.since, grown));
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
"""

TWIN = """
-- As before; whoever sits there until a day sits round the twin until that day, and not without an end.
CREATE OR REPLACE FUNCTION transitions_twin(
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
                           until, apart, note, made_by, made_at)
    SELECT gen_random_uuid(), twin, t.kind, t.ground, t.employee_id, t.on_behalf_of_id, t.service_id, t.relative_id,
           greatest(t.since, today), CASE WHEN t.kind <> 'guardian' THEN t.until END,
           t.apart, t.note, me, at
    FROM bench_tie t WHERE t.person_id = about AND (t.until IS NULL OR t.until > today) AND t.kind <> 'self'
      AND t.kind <> 'reporter';
    PERFORM transitions_seat_family(twin, grown, today, at, me);
END $$;
"""


class Migration(migrations.Migration):
    """Two functions, replaced."""

    dependencies = [("bench", "0027_until_grown_up"), ("transitions", "0006_announced")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (SEATS, TWIN)]
