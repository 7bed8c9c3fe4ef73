"""A yes that was taken back is shown as that, and not as no answer."""

from django.db import migrations

ANSWERED = """
ALTER FUNCTION bench_answers(uuid) RENAME TO bench_answers_given;

-- What it tells this reader, as before; and where there is no answer now, when that giver took a yes back.
CREATE FUNCTION bench_answers(about uuid)
RETURNS TABLE (receiver uuid, is_service boolean, name text, kind text, seated boolean, part text, opens boolean,
               giver uuid, giver_name text, giver_kind text, asked boolean, answer text, given_at timestamptz,
               until date, how text, recorder text, purpose text, lifts text, processing text,
               withdrawn_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT a.receiver, a.is_service, a.name, a.kind, a.seated, a.part, a.opens, a.giver, a.giver_name, a.giver_kind,
           a.asked, a.answer, a.given_at, a.until, a.how, a.recorder, a.purpose, a.lifts, a.processing,
           CASE WHEN a.answer = '' AND last.answer = 'yes' AND last.withdrawn_by_id = a.giver
                THEN last.withdrawn_at END
    FROM bench_answers_given(about) WITH ORDINALITY AS a(receiver, is_service, name, kind, seated, part, opens, giver,
                                                   giver_name, giver_kind, asked, answer, given_at, until, how,
                                                   recorder, purpose, lifts, processing, place)
    LEFT JOIN LATERAL (
        SELECT c.answer, c.withdrawn_at, c.withdrawn_by_id FROM bench_consent c
        WHERE c.person_id = about AND coalesce(c.service_id, c.relative_id) = a.receiver AND c.part = a.part
          AND c.given_by_id = a.giver
        ORDER BY c.given_at DESC LIMIT 1) AS last ON true
    ORDER BY a.place
$$;
"""


class Migration(migrations.Migration):
    """The function of before stands behind another name."""

    dependencies = [("bench", "0027_until_grown_up")]

    operations = [migrations.RunSQL(ANSWERED, migrations.RunSQL.noop)]
