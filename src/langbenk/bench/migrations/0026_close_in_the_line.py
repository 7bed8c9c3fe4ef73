"""Who is close to whom, as the law draws it: the line up and down without an end, the other parent of one's child, and
who sits round somebody as a relative.
"""

from django.db import migrations

KIN = """
-- Close family (forvaltningsloven § 6 first paragraph a to d): oneself; those in one family with me; the line up and
-- down from all these, however far; brothers and sisters, and the other parents of my children, with the line down from
-- them; those round whom I sit as a relative, and who sat so round me in a parent's place; and whom I have declared. By
-- parental responsibility, which once held still ties: the register knows no family of a child that is expected or was
-- just written down.
CREATE OR REPLACE FUNCTION bench_kin(actor uuid, today date) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    RETURN QUERY WITH RECURSIVE near AS (
        SELECT actor AS id
        UNION SELECT theirs.person_id FROM people_familymember mine
              JOIN people_familymember theirs ON theirs.family_id = mine.family_id WHERE mine.person_id = actor
    ), beside AS (
        SELECT sibling.child_id AS id FROM people_guardian mine
        JOIN people_guardian sibling ON sibling.guardian_id = mine.guardian_id WHERE mine.child_id = actor
        UNION SELECT other.guardian_id FROM people_guardian mine
              JOIN people_guardian other ON other.child_id = mine.child_id WHERE mine.guardian_id = actor
    ), up AS (
        SELECT near.id FROM near
        UNION SELECT g.guardian_id FROM up JOIN people_guardian g ON g.child_id = up.id
    ), down AS (
        (SELECT near.id FROM near UNION SELECT beside.id FROM beside)
        UNION SELECT g.child_id FROM down JOIN people_guardian g ON g.guardian_id = down.id
    )
    SELECT up.id FROM up
    UNION SELECT down.id FROM down
    UNION SELECT t.person_id FROM bench_tie t
          WHERE t.relative_id = actor
            AND (t.kind IN ('guardian', 'parent', 'foster_parent')
                 OR (t.since <= today AND (t.until IS NULL OR t.until > today)))
    UNION SELECT t.relative_id FROM bench_tie t
          WHERE t.person_id = actor AND t.kind IN ('guardian', 'parent', 'foster_parent')
    UNION SELECT b.person_id FROM bench_barrier b
          WHERE b.against_id = actor AND b.kind = 'own_family' AND b.since <= today
            AND (b.until IS NULL OR b.until > today);
END $$;
"""


class Migration(migrations.Migration):
    """One function, replaced: every step of it reads an index."""

    dependencies = [("bench", "0025_no_shelter_named"), ("people", "0002_closed_tables")]

    operations = [migrations.RunSQL(KIN, migrations.RunSQL.noop)]
