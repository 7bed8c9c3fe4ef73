"""The log by month, with two more things in a line: the very record opened, and the seat through which it opened.

PostgreSQL keeps each month in a table of its own, in a schema that the application's role cannot enter. Lines reach
them, and are read, through ``audit_logline`` only. What no month was made for lies in ``lines_elsewhere``, so that no
line is ever refused. No month is ever dropped (pasientjournalloven § 25).
"""

from django.db import migrations, models

ASIDE = """
ALTER TABLE audit_logline RENAME TO audit_logline_before;
ALTER TABLE audit_logline_before DROP CONSTRAINT audit_logline_pkey;
DROP INDEX lines_about_a_person;
ALTER SEQUENCE audit_logline_id_seq RENAME TO audit_logline_before_id_seq;
CREATE SEQUENCE audit_logline_id_seq AS bigint;
SELECT setval('audit_logline_id_seq', last_value, is_called) FROM audit_logline_before_id_seq;
"""

TABLE = """
CREATE TABLE audit_logline (
    id bigint NOT NULL DEFAULT nextval('audit_logline_id_seq'),
    at timestamptz NOT NULL,
    person uuid,
    actor uuid NOT NULL,
    hat varchar(10) NOT NULL,
    employee uuid,
    service uuid,
    action varchar(40) NOT NULL,
    part varchar(80) NOT NULL,
    permitted boolean NOT NULL,
    why varchar(40) NOT NULL,
    ground varchar(40) NOT NULL,
    consent uuid,
    record uuid,
    tie uuid,
    CONSTRAINT audit_logline_pkey PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
ALTER SEQUENCE audit_logline_id_seq OWNED BY audit_logline.id;
CREATE INDEX lines_about_a_person ON audit_logline (person, id DESC);
CREATE INDEX lines_of_an_actor ON audit_logline (actor, at);
CREATE SCHEMA audit_months;
CREATE TABLE audit_months.lines_elsewhere PARTITION OF audit_logline DEFAULT;
"""

STAYS = """
CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The log is only added to.' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER a_line_stays BEFORE UPDATE OR DELETE ON audit_logline FOR EACH ROW EXECUTE FUNCTION audit_stays();
CREATE TRIGGER all_lines_stay BEFORE TRUNCATE ON audit_logline EXECUTE FUNCTION audit_stays();
"""

CLOSED = """
ALTER TABLE audit_logline ENABLE ROW LEVEL SECURITY;
CREATE POLICY in_own_name ON audit_logline FOR INSERT
    WITH CHECK (actor::text = current_setting('langbenk.actor', true) AND hat = current_setting('langbenk.hat', true));
"""

MONTHS = """
-- Make so many months, from the one that a day falls in, and close every one that is not. A month begins when it does
-- in UTC: a border that no law about clocks can move. Lines that came before their month are moved into it as they are.
-- For the owner of the tables; it changes nothing that is there already.
CREATE FUNCTION audit_make_months(from_month date, months integer) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    begins timestamptz;
    ends timestamptz;
    month text;
    part regclass;
BEGIN
    FOR n IN 0 .. months - 1 LOOP
        begins := (date_trunc('month', from_month::timestamp) + make_interval(months => n)) AT TIME ZONE 'UTC';
        ends := (begins AT TIME ZONE 'UTC' + interval '1 month') AT TIME ZONE 'UTC';
        month := to_char(begins AT TIME ZONE 'UTC', '"audit_months.lines_"YYYY_MM');
        CONTINUE WHEN to_regclass(month) IS NOT NULL;
        EXECUTE format('CREATE TABLE %s (LIKE audit_logline INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', month);
        IF EXISTS (SELECT FROM audit_months.lines_elsewhere l WHERE l.at >= begins AND l.at < ends) THEN
            ALTER TABLE audit_months.lines_elsewhere DISABLE TRIGGER a_line_stays;
            EXECUTE format('WITH moved AS (DELETE FROM audit_months.lines_elsewhere WHERE at >= %L AND at < %L
                            RETURNING *) INSERT INTO %s SELECT * FROM moved', begins, ends, month);
            ALTER TABLE audit_months.lines_elsewhere ENABLE TRIGGER a_line_stays;
        END IF;
        EXECUTE format('ALTER TABLE audit_logline ATTACH PARTITION %s FOR VALUES FROM (%L) TO (%L)',
                       month, begins, ends);
    END LOOP;
    FOR part IN SELECT c.oid FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                WHERE i.inhparent = 'audit_logline'::regclass AND NOT c.relrowsecurity LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', part);
        EXECUTE format('CREATE TRIGGER all_lines_stay BEFORE TRUNCATE ON %s EXECUTE FUNCTION audit_stays()', part);
    END LOOP;
END $$;
"""

MOVED = """
SELECT audit_make_months(DATE '2026-11-01', 0);
SELECT audit_make_months(month::date, 1)
FROM (SELECT DISTINCT date_trunc('month', at AT TIME ZONE 'UTC') AS month FROM audit_logline_before) AS months;
INSERT INTO audit_logline (id, at, person, actor, hat, employee, service, action, part, permitted, why, ground, consent)
SELECT id, at, person, actor, hat, employee, service, action, part, permitted, why, ground, consent
FROM audit_logline_before ORDER BY id;
DROP TABLE audit_logline_before;
"""


class Migration(migrations.Migration):
    """Django sees the table that it has always seen; only the database knows of months."""

    dependencies = [("audit", "0002_only_added_to")]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[
                migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (ASIDE, TABLE, STAYS, CLOSED, MONTHS, MOVED)
            ],
            state_operations=[
                migrations.AddField("logline", "record", models.UUIDField(null=True)),
                migrations.AddField("logline", "tie", models.UUIDField(null=True)),
                migrations.RemoveIndex("logline", "lines_about_a_person"),
                migrations.AddIndex("logline", models.Index(fields=["person", "-id"], name="lines_about_a_person")),
                migrations.AddIndex("logline", models.Index(fields=["actor", "at"], name="lines_of_an_actor")),
            ],
        ),
    ]
