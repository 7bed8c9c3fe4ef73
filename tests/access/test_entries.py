"""Who reads one entry: its writer, the named, the writer's own service, and by its audience those it is meant for."""

from dataclasses import replace
from uuid import uuid4

import pytest

from langbenk.access.decide import decide_entry
from langbenk.access.standing import (
    Actor,
    Audience,
    ConsentHeld,
    Hat,
    Part,
    SharedWith,
    Situation,
    Tie,
    TieHeld,
    Writing,
)

SCHOOL, HEALTH = uuid4(), uuid4()
TEACHER = Actor(person=uuid4(), hat=Hat.STAFF, employee=uuid4())
AT_HOME = Actor(person=uuid4(), hat=Hat.FAMILY)
NOTE = Writing(Audience.TEAM, Part.HEALTH, HEALTH)


def sitting(kind: Tie, *consents: ConsentHeld, age: int = 10) -> Situation:
    """Somebody with one seat: at home for a relative, else for the school."""
    service = None if kind in (Tie.SELF, Tie.GUARDIAN, Tie.KIN, Tie.PARENT, Tie.FOSTER_PARENT) else SCHOOL
    return Situation(ties=(TieHeld(kind, "hol-3-4", service, uuid4()),), consents=consents, age=age)


def reads(actor: Actor, writing: Writing, situation: Situation) -> bool:
    return decide_entry(actor, writing, situation).permitted


def test_those_who_lead_read_what_is_for_the_team_and_nothing_narrower() -> None:
    leading = sitting(Tie.COORDINATOR)
    assert reads(TEACHER, NOTE, leading)
    assert not reads(TEACHER, replace(NOTE, audience=Audience.OWN_SERVICE), leading)
    assert not reads(TEACHER, replace(NOTE, audience=Audience.NAMED), leading)


def test_those_who_help_wait_for_a_consent_to_that_kind_of_information() -> None:
    consent = ConsentHeld(uuid4(), SCHOOL, Part.HEALTH)
    assert not reads(TEACHER, NOTE, sitting(Tie.TEAM_MEMBER))
    opened = decide_entry(TEACHER, NOTE, sitting(Tie.TEAM_MEMBER, consent))
    assert (opened.permitted, opened.consent, opened.why) == (True, consent.id, "team_member")
    assert not reads(TEACHER, replace(NOTE, part=Part.SCHOOL), sitting(Tie.TEAM_MEMBER, consent))


def test_a_sharing_on_another_ground_opens_that_entry_for_that_service() -> None:
    with_school, with_health = (SharedWith(one, "hpl-25", uuid4()) for one in (SCHOOL, HEALTH))
    opened = decide_entry(TEACHER, replace(NOTE, shared=(with_health, with_school)), sitting(Tie.TEAM_MEMBER))
    assert (opened.permitted, opened.why, opened.ground) == (True, "shared", "hpl-25")
    assert opened.sharing == with_school.id
    assert opened.tie is not None
    assert not reads(TEACHER, replace(NOTE, shared=(with_health,)), sitting(Tie.TEAM_MEMBER))


def test_a_consent_counts_before_a_sharing() -> None:
    consent = ConsentHeld(uuid4(), SCHOOL, Part.HEALTH)
    shared = replace(NOTE, shared=(SharedWith(SCHOOL, "hpl-25", uuid4()),))
    opened = decide_entry(TEACHER, shared, sitting(Tie.TEAM_MEMBER, consent))
    assert (opened.why, opened.consent, opened.sharing) == ("team_member", consent.id, None)


def test_the_writers_own_service_reads_but_not_what_is_for_named_persons() -> None:
    own = replace(NOTE, audience=Audience.OWN_SERVICE, service=SCHOOL)
    assert reads(TEACHER, own, sitting(Tie.TEAM_MEMBER))
    assert not reads(TEACHER, replace(own, audience=Audience.NAMED), sitting(Tie.TEAM_MEMBER))
    assert reads(TEACHER, replace(own, audience=Audience.NAMED, named=True), sitting(Tie.TEAM_MEMBER))


def test_a_writer_reads_their_own_while_they_sit_there() -> None:
    mine = Writing(Audience.NAMED, Part.EVERYDAY, mine=True)
    assert reads(AT_HOME, mine, sitting(Tie.SELF, age=13))
    assert not reads(AT_HOME, mine, Situation(age=13))


@pytest.mark.parametrize(
    ("kind", "ages"), [(Tie.SELF, range(12, 30)), (Tie.GUARDIAN, range(16)), (Tie.FOSTER_PARENT, range(16))]
)
def test_what_is_for_the_family_opens_by_age(kind: Tie, ages: range) -> None:
    for_family = replace(NOTE, audience=Audience.FAMILY)
    assert [age for age in range(30) if reads(AT_HOME, for_family, sitting(kind, age=age))] == list(ages)
    assert not any(reads(AT_HOME, NOTE, sitting(kind, age=age)) for age in range(30))


def test_from_16_a_parent_reads_by_the_young_persons_consent_to_that_kind() -> None:
    for_family = replace(NOTE, audience=Audience.FAMILY)
    consent = ConsentHeld(uuid4(), None, Part.HEALTH)
    for kind in (Tie.GUARDIAN, Tie.FOSTER_PARENT):
        assert reads(AT_HOME, for_family, sitting(kind, consent, age=17))
        assert not reads(AT_HOME, for_family, sitting(kind, consent, age=18))
        assert not reads(AT_HOME, replace(for_family, part=Part.EVERYDAY), sitting(kind, consent, age=17))


def test_a_parent_without_responsibility_reads_what_names_them() -> None:
    assert not reads(AT_HOME, replace(NOTE, audience=Audience.FAMILY), sitting(Tie.PARENT))
    assert reads(AT_HOME, Writing(Audience.NAMED, Part.SCHOOL, HEALTH, named=True), sitting(Tie.PARENT))


def test_what_is_withheld_leaves_no_trace_whoever_it_was_for() -> None:
    for mine, named, audience in ((True, False, Audience.TEAM), (False, True, Audience.NAMED)):
        kept = replace(NOTE, audience=audience, mine=mine, named=named, withheld=True)
        verdict = decide_entry(TEACHER, kept, sitting(Tie.COORDINATOR))
        assert (verdict.permitted, verdict.why, verdict.secret) == (False, "withheld", True)


def test_what_is_not_for_somebody_is_answered_as_what_does_not_exist() -> None:
    assert decide_entry(TEACHER, NOTE, sitting(Tie.TEAM_MEMBER)).secret
