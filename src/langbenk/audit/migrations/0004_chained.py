"""The chain: every line is sealed together with the seal of the line before, by the database, as it is kept.

The seal is set when the transaction ends, so that nobody waits for a page that another is still drawing; from there
until the line is safe, one transaction at a time. What a seal is made of stands in ``audit.chain``.
"""

from django.db import migrations, models

TEXT = """
-- What is sealed of a line. Without what it does not have: a column that comes later changes no older line's text.
CREATE FUNCTION audit_text(number bigint, l audit_logline) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT jsonb_strip_nulls(jsonb_build_object(
        'number', number, 'id', l.id, 'at', l.at AT TIME ZONE 'UTC', 'person', l.person, 'actor', l.actor,
        'hat', l.hat, 'employee', l.employee, 'service', l.service, 'action', l.action, 'part', l.part,
        'permitted', l.permitted, 'why', l.why, 'ground', l.ground, 'consent', l.consent, 'record', l.record,
        'tie', l.tie))::text
$$;
"""

SEALED = """
CREATE FUNCTION audit_seal() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    following bigint;
    before bytea;
BEGIN
    -- Held until the transaction has ended: the next one to be let in sees our link as the last.
    PERFORM pg_advisory_xact_lock('audit_link'::regclass::oid::bigint);
    SELECT k.number + 1, k.seal INTO following, before FROM audit_link k ORDER BY k.number DESC LIMIT 1;
    following := coalesce(following, 1);
    INSERT INTO audit_link (number, line, at, seal) VALUES (following, NEW.id, NEW.at,
        sha256(coalesce(before, '') || convert_to(audit_text(following, NEW), 'UTF8')));
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER a_line_is_sealed AFTER INSERT ON audit_logline
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit_seal();
"""

CLOSED = """
ALTER TABLE audit_link ENABLE ROW LEVEL SECURITY;
CREATE TRIGGER a_link_stays BEFORE UPDATE OR DELETE ON audit_link FOR EACH ROW EXECUTE FUNCTION audit_stays();
CREATE TRIGGER all_links_stay BEFORE TRUNCATE ON audit_link EXECUTE FUNCTION audit_stays();
"""

# The lines from before there was a chain, in the order of their ids.
UNTIL_NOW = """
DO $$
DECLARE
    line audit_logline;
    following bigint := 0;
    last bytea := '';
BEGIN
    FOR line IN SELECT * FROM audit_logline ORDER BY id LOOP
        following := following + 1;
        last := sha256(last || convert_to(audit_text(following, line), 'UTF8'));
        INSERT INTO audit_link (number, line, at, seal) VALUES (following, line.id, line.at, last);
    END LOOP;
END $$;
"""


class Migration(migrations.Migration):
    """The application's role has no privilege on a link: it writes lines, and the database chains them."""

    dependencies = [("audit", "0003_by_month")]

    operations = [
        migrations.CreateModel(
            name="Link",
            fields=[
                ("number", models.BigIntegerField(primary_key=True, serialize=False)),
                ("line", models.BigIntegerField()),
                ("at", models.DateTimeField()),
                ("seal", models.BinaryField()),
            ],
        ),
        *(migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (TEXT, SEALED, CLOSED, UNTIL_NOW)),
    ]
