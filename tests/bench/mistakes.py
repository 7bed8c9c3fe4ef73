"""Ways in which the second check could be wrong, each a few words in one of its functions, or a row of our own tables.

What is changed is cut out of the function as it stands today: where the words are gone, the mistake cannot be made, and
says so.
"""

from django.db import connection

DAY = "current_setting('langbenk.day')::date"
AT = "current_setting('langbenk.at')::timestamptz"

# A function, the words in it, and what stands there instead.
WORDS: dict[str, tuple[str, str, str]] = {
    "everybody is a day older": ("bench_age", f"age({DAY},", f"age({DAY} + 1,"),
    "29 February is filled on the 28th": (
        "bench_age", ", p.birth_date)", ", p.birth_date - (p.birth_date::text ~ '02-29')::int)",
    ),
    "a guardian for life": ("bench_guards", "bench_age(child) < 18", "true"),
    "a guardian whose responsibility has ended": ("bench_guards", "g.until <= today", "false"),
    "one parent is enough": ("bench_consented", "LEFT JOIN bench_consent", "JOIN bench_consent"),
    "a refusal read as yes": ("bench_consented", "c.answer = 'yes'", "true"),
    "a consent that never ends": ("bench_consent_holds", "c.withdrawn_at >", "true OR c.withdrawn_at >"),
    "a consent that outlives its day": ("bench_consent_holds", "c.until >", "true OR c.until >"),
    "a consent before it is given": ("bench_consent_holds", "c.given_at <=", "true OR c.given_at <="),
    "the young person is never asked alone": ("bench_givers", "WHEN asked.alone THEN 'self'", "WHEN false THEN 'self'"),
    "a foster home with no say": ("bench_givers", "t.ground = 'pbrl-4-4'", "true"),
    "an appointed guardian before the young person": ("bench_givers", "asked.alone AND asked.grown", "asked.alone"),
    "asking one from whom an address is protected": ("bench_givers", "p.against_id = t.relative_id", "false"),
    "the parents are asked what the parents may see": ("bench_asked", "bench_age(about) >= 16", "false"),
    "a protected address forgotten": ("bench_barred", "p.against_id = actor", "false"),
    "a strict protection that is told": ("bench_barred", "p.grade = 'strict' OR", ""),
    "a protection that never ends": ("bench_protection_holds", "p.ended_at >", "true OR p.ended_at >"),
    "a protection before it is set": ("bench_protection_holds", "p.set_at <=", "true OR p.set_at <="),
    "a family that is not guarded": ("bench_guarded_by", "mine.person_id = who AND", "false AND"),
    "guardians that are not guarded": (
        "bench_guarded_by", "g.child_id = who AND g.guardian_id IS", "false AND g.guardian_id IS",
    ),
    "siblings that are not guarded": ("bench_guarded_by", "SELECT g.child_id FROM near", "SELECT who FROM near"),
    "guarded from themself": ("bench_guarded_by", "g.child_id IS DISTINCT FROM against", "true"),
    "named staff forgotten": ("bench_open_to_unit", "nullif(", "true OR nullif("),
    "a leader who cannot let anybody in": ("bench_ties", "OR bench_leads(t.service_id)", ""),
    "hours that never end": ("bench_ties", f"l.until > {AT}", "true"),
    "the glass broken before it is": ("bench_ties", f"l.at <= {AT}", "true"),
    "broken at a protected address": ("bench_ties", "AND NOT EXISTS (SELECT FROM bench_protections(about))", ""),
    "the glass may be broken there": ("bench_permits", "act = 'glass.break'", "false"),
    "posts too wide": ("bench_permits", "g.tie = ANY (current_setting('langbenk.posts')::text[])", "true"),
    "everybody leads": ("bench_posts", "e.profession = 'leader'", "true"),
    "a charge that never ends": ("bench_posts", "c.until > today", "true"),
    "any leader will do": ("bench_leads", "p.service = which", "true"),
    "a closed service goes on": ("bench_enter", "s.open_until > today", "true"),
    "an age forgotten in one's list": ("bench_mine", "bench_age(t.person_id) >= g.since_age", "true"),
    "a protected address in one's list": ("bench_mine", "|| current_setting('langbenk.barred')::uuid[]", ""),
    "a withholding from a relative forgotten": ("cases_reads", "w.relative_id = me", "false"),
    "a withholding from a service forgotten": ("cases_reads", "w.service_id = ANY", "false AND w.service_id = ANY"),
    "a withholding that never ends": ("cases_reads", "w.ended_at > moment", "true"),
    "a sharing before it is made": ("cases_reads", "AND s.at <= moment", ""),
    "a writer of the other hat": ("cases_reads", "entry.written_by_id IS NULL AND", ""),
    "a named reader too many": ("bench_reads", "'named' THEN named", "'named' THEN true"),
    "a reader too old": ("bench_reads", "years < r.until_age", "true"),
    "any consent opens any entry": ("bench_reads", "coalesce(t.seat, me), part_)", "coalesce(t.seat, me), 'plan')"),
    "a seat apart on the bench": ("bench_seats", "NOT t.apart OR", "true OR"),
    "a seat apart as a row": ("bench_shows_seat", "NOT apart OR", "true OR"),
    "a consent that tells of a seat apart": ("bench_hides_seat", "t.apart", "false"),
    "a health service told to a parent": ("bench_hides_contact", "bench_age(about) >= 16", "false"),
    "a health service hidden from a child's parent": ("bench_hides_contact", "bench_age(about) >= 16", "true"),
    "roles that meet, told to any leader": ("cases_role_conflicts", "bench_leads_employee(e)", "true"),
    "a line about what is withheld": ("audit_shows", "cases_hides(l.record) IS NOT FALSE", "false"),
    "a line about who was stopped at an entry": ("audit_shows", "cases_reads_entry(l.record) IS NOT TRUE", "false"),
    "a line about a search untold": ("audit_shows", "n.at >= l.at", "true"),
    "a line through a seat apart": ("audit_shows", "t.id = l.tie AND", "false AND"),
    "a line of the young person's own": ("audit_shows", "l.hat = 'family' AND", "false AND"),
    "a line about a protection that has ended": ("audit_shows", "AND bench_was_barred(l.person)", "AND false"),
    "a grandchild forgotten": ("bench_kin", "g.guardian_id = down.id", "false"),
    "the other parent forgotten": ("bench_kin", "SELECT other.guardian_id", "SELECT mine.guardian_id"),
    "a relative at work": ("bench_kin", "t.relative_id = actor", "false"),
    "the mails of another's post": (
        "outside_is_mine", "m.person_id::text = current_setting('langbenk.actor', true)", "true",
    ),
}  # fmt: skip
ROWS: dict[str, str] = {
    "a grant too many": "INSERT INTO bench_grantcopy (action, tie, consent, since_age, until_age)"
    " VALUES ('rights.read', 'team_member', '', 0, 200)",
    "a grant too few": "DELETE FROM bench_grantcopy WHERE action = 'home.read'",
    "consent forgotten": "UPDATE bench_grantcopy SET consent = '' WHERE action = 'plan.read' AND tie = 'contact'",
    "an age forgotten": "UPDATE bench_grantcopy SET until_age = 200 WHERE action = 'log.read' AND tie = 'guardian'",
    "an own age forgotten": "UPDATE bench_partcopy SET own_age = 16 WHERE part = 'school'",
    "a reader too many": "INSERT INTO bench_readercopy (audience, tie, by_consent, since_age, until_age)"
    " VALUES ('own_service', 'team_member', false, 0, 200)",
    "one's own family forgotten": """
        CREATE OR REPLACE FUNCTION bench_kin(actor uuid, today date) RETURNS SETOF uuid LANGUAGE sql STABLE
        SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS 'SELECT actor'""",
    "a table left open": "ALTER TABLE cases_concern DISABLE ROW LEVEL SECURITY",
    "a policy too wide": "CREATE POLICY wide ON plans_goal FOR SELECT USING (bench_permits('case.read', person_id))",
    "entries left open": "CREATE POLICY wide ON cases_entry FOR SELECT USING (bench_permits('entry.read', person_id))",
    "what is withheld left open": "CREATE POLICY wide ON cases_withholding FOR SELECT"
    " USING (bench_permits('entry.read', person_id))",
    "tasks left open": "CREATE POLICY wide ON records_task FOR SELECT USING (bench_permits('task.read', person_id))",
    "choices open to all leaders": "CREATE POLICY wide ON cases_rolechoice FOR SELECT"
    " USING (bench_permits('role.settle', person_id))",
}
# Each mistake, and a world in which it was met: where to look first. The worlds change with what is drawn in them.
MISTAKES: dict[str, int] = dict.fromkeys((*WORDS, *ROWS), 100_000) | {
    "everybody is a day older": 100_012,
    "29 February is filled on the 28th": 100_035,
    "a guardian for life": 100_011,
    "a guardian whose responsibility has ended": 100_002,
    "one parent is enough": 100_002,
    "a refusal read as yes": 100_002,
    "a consent that never ends": 100_016,
    "a consent that outlives its day": 100_002,
    "a consent before it is given": 100_002,
    "the young person is never asked alone": 100_001,
    "a foster home with no say": 100_001,
    "an appointed guardian before the young person": 100_003,
    "asking one from whom an address is protected": 100_059,
    "the parents are asked what the parents may see": 100_138,
    "a protected address forgotten": 100_064,
    "a strict protection that is told": 100_368,
    "a protection that never ends": 100_057,
    "a protection before it is set": 100_030,
    "a family that is not guarded": 100_123,
    "guardians that are not guarded": 100_059,
    "siblings that are not guarded": 100_081,
    "guarded from themself": 100_012,
    "named staff forgotten": 100_034,
    "a leader who cannot let anybody in": 100_473,
    "hours that never end": 100_084,
    "the glass broken before it is": 100_006,
    "broken at a protected address": 100_192,
    "the glass may be broken there": 100_005,
    "posts too wide": 100_007,
    "everybody leads": 100_007,
    "a charge that never ends": 100_014,
    "any leader will do": 100_077,
    "a closed service goes on": 100_008,
    "an age forgotten in one's list": 100_016,
    "a protected address in one's list": 100_368,
    "a withholding from a relative forgotten": 100_036,
    "a withholding from a service forgotten": 100_031,
    "a withholding that never ends": 100_036,
    "a sharing before it is made": 100_194,
    "a writer of the other hat": 100_016,
    "a named reader too many": 100_007,
    "a reader too old": 100_147,
    "any consent opens any entry": 100_147,
    "a seat apart on the bench": 100_031,
    "a seat apart as a row": 100_031,
    "a consent that tells of a seat apart": 100_690,
    "a grant too many": 100_194,
    "a grant too few": 100_002,
    "consent forgotten": 100_031,
    "an age forgotten": 100_138,
    "an own age forgotten": 100_003,
    "a reader too many": 100_288,
    "one's own family forgotten": 100_005,
    "a table left open": 100_000,
    "a policy too wide": 100_191,
    "entries left open": 100_002,
    "what is withheld left open": 100_002,
    "choices open to all leaders": 100_079,
    "a health service told to a parent": 100_138,
    "a health service hidden from a child's parent": 100_381,
    "roles that meet, told to any leader": 100_574,
    "a line about what is withheld": 100_002,
    "a line about who was stopped at an entry": 100_016,
    "a line about a search untold": 100_562,
    "a line through a seat apart": 100_049,
    "a line of the young person's own": 100_171,
    "a line about a protection that has ended": 100_073,
    "a grandchild forgotten": 100_006,
    "the other parent forgotten": 100_135,
    "the mails of another's post": 100_019,
    "tasks left open": 100_036,
}


def make(mistake: str) -> None:
    """Make a mistake in the database, as its owner; raise ``LookupError`` where the words are not there any more."""
    with connection.cursor() as cursor:
        if mistake in ROWS:
            cursor.execute(ROWS[mistake])
            return
        function, words, instead = WORDS[mistake]
        cursor.execute("SELECT pg_get_functiondef(%s::regproc)", [function])
        text = cursor.fetchone()[0]
        if words not in text:
            raise LookupError(f"{function} has no {words}")
        cursor.execute(text.replace(words, instead).replace("%", "%%"))
