"""The only yes or no: barriers first, then grants, else no; each with its reason."""

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from langbenk.access.actions import Action
from langbenk.access.barriers import BARRIERS
from langbenk.access.decide import decide, permitted_actions
from langbenk.access.grants import GRANTS
from langbenk.access.sentences import SENTENCES
from langbenk.access.standing import Actor, ConsentHeld, Hat, Part, Protection, Situation, Tie, TieHeld
from langbenk.access.ties import SEATLESS

SCHOOL, HEALTH = uuid4(), uuid4()
TEACHER = Actor(person=uuid4(), hat=Hat.STAFF, employee=uuid4())
MOTHER = Actor(person=uuid4(), hat=Hat.FAMILY)
AT_SCHOOL = TieHeld(Tie.TEAM_MEMBER, "oppl-24-1", SCHOOL)


def test_a_seat_opens_what_its_grants_say_and_gives_its_ground() -> None:
    verdict = decide(TEACHER, Action.CASE_READ, Situation(ties=(AT_SCHOOL,)))
    assert (verdict.permitted, verdict.why, verdict.ground) == (True, "team_member", "oppl-24-1")


def test_without_a_tie_even_existence_is_a_secret() -> None:
    verdict = decide(TEACHER, Action.CASE_READ, Situation())
    assert (verdict.permitted, verdict.why, verdict.secret) == (False, "no-tie", True)


def test_a_post_is_no_seat() -> None:
    at_work = Situation(ties=(TieHeld(Tie.EMPLOYED, "oppl-24-1", SCHOOL),))
    assert decide(TEACHER, Action.CONCERN_REGISTER, at_work).permitted
    assert decide(TEACHER, Action.CASE_READ, at_work).secret


def test_the_plan_waits_for_a_consent_to_that_very_service() -> None:
    without = decide(TEACHER, Action.PLAN_READ, Situation(ties=(AT_SCHOOL,)))
    assert (without.permitted, without.why, without.secret) == (False, "no-consent", False)
    to_another = Situation(ties=(AT_SCHOOL,), consents=(ConsentHeld(uuid4(), HEALTH, Part.PLAN),))
    assert not decide(TEACHER, Action.PLAN_READ, to_another).permitted
    consent = ConsentHeld(uuid4(), SCHOOL, Part.PLAN)
    given = decide(TEACHER, Action.PLAN_READ, Situation(ties=(AT_SCHOOL,), consents=(consent,)))
    assert (given.permitted, given.consent) == (True, consent.id)


def test_own_family_stops_whatever_the_seat_and_says_so_only_to_the_seated() -> None:
    aunt = Situation(ties=(AT_SCHOOL,), own_family=True)
    assert all(decide(TEACHER, action, aunt).why == "own-family" for action in Action)
    assert not decide(TEACHER, Action.CASE_READ, aunt).secret
    assert decide(TEACHER, Action.CASE_READ, Situation(own_family=True)).secret


def test_at_home_one_is_family_and_no_barrier() -> None:
    at_home = Situation(ties=(TieHeld(Tie.GUARDIAN, "bl-30", None),), own_family=True)
    assert decide(MOTHER, Action.HOME_READ, at_home).permitted
    assert not decide(MOTHER, Action.RIGHTS_DECIDE, at_home).permitted


def test_a_seat_that_does_not_open_this_is_told_so() -> None:
    assert decide(TEACHER, Action.RIGHTS_DECIDE, Situation(ties=(AT_SCHOOL,))).why == "not-yours"


def asked_one_by_one(actor: Actor, situation: Situation) -> set[str]:
    return {action.value for action in Action if decide(actor, action, situation).permitted}


SITUATIONS = st.builds(
    Situation,
    ties=st.lists(st.builds(TieHeld, st.sampled_from(Tie), st.just("x"), st.sampled_from([SCHOOL, HEALTH, None]))).map(
        tuple
    ),
    consents=st.lists(
        st.builds(ConsentHeld, st.uuids(), st.sampled_from([SCHOOL, HEALTH, None]), st.sampled_from(Part))
    ).map(tuple),
    own_family=st.booleans(),
    age=st.integers(-1, 30),
    protected=st.booleans(),
    barred=st.sampled_from([None, None, None, *Protection]),
)


@given(actor=st.sampled_from([TEACHER, MOTHER]), situation=SITUATIONS)
def test_what_somebody_may_do_is_decide_asked_for_every_action(actor: Actor, situation: Situation) -> None:
    assert permitted_actions(actor, situation) == asked_one_by_one(actor, situation)


def test_a_teacher_at_the_bench_may_do_this() -> None:
    situation = Situation(ties=(AT_SCHOOL,))
    entries = {"entry.read", "entry.write", "entry.withhold", "entry.share", "entry.unshare", "record.sign"}
    entries |= {"task.read", "task.set", "task.do", "handover.read", "handover.answer", "rehabilitation.notify"}
    entries |= {"coordination.read", "dispute.raise", "dispute.view"}
    assert permitted_actions(TEACHER, situation) == {"case.list", "case.read", *entries}


@pytest.mark.parametrize(
    ("kind", "action", "opens_at"),
    [
        (Tie.SELF, Action.PLAN_READ, range(12, 120)),
        (Tie.SELF, Action.LOG_READ, range(12, 120)),
        (Tie.SELF, Action.LOOK_ASK, range(12, 120)),
        (Tie.SELF, Action.DECISION_READ, range(12, 120)),
        (Tie.GUARDIAN, Action.DECISION_READ, range(16)),
        (Tie.FOSTER_PARENT, Action.DECISION_READ, range(16)),
        (Tie.FOSTER_PARENT, Action.PLAN_READ, range(16)),
        (Tie.SELF, Action.PLAN_AGREE, range(16, 120)),
        (Tie.GUARDIAN, Action.LOG_READ, range(16)),
        (Tie.GUARDIAN, Action.PLAN_READ, range(16)),
        (Tie.GUARDIAN, Action.HOME_READ, range(18)),
        (Tie.FOSTER_PARENT, Action.HOME_READ, range(18)),
        (Tie.PARENT, Action.FAMILY_LIST, range(18)),
        (Tie.KIN, Action.FAMILY_LIST, range(120)),
    ],
)
def test_a_birthday_opens_and_closes(kind: Tie, action: Action, opens_at: range) -> None:
    seat = TieHeld(kind, "bl-30", None)
    opened = [age for age in range(120) if decide(MOTHER, action, Situation(ties=(seat,), age=age)).permitted]
    assert opened == list(opens_at)


def test_from_16_a_guardian_reads_the_plan_by_the_young_persons_consent() -> None:
    consent = ConsentHeld(uuid4(), None, Part.PLAN)
    seat = TieHeld(Tie.GUARDIAN, "bl-30", None)
    verdict = decide(MOTHER, Action.PLAN_READ, Situation(ties=(seat,), consents=(consent,), age=17))
    assert (verdict.permitted, verdict.consent) == (True, consent.id)
    assert not decide(MOTHER, Action.PLAN_READ, Situation(ties=(seat,), consents=(consent,), age=18)).permitted


def test_a_parent_whom_the_young_person_has_not_let_in_is_told_to_ask_them() -> None:
    for kind in (Tie.GUARDIAN, Tie.FOSTER_PARENT):
        refused = decide(MOTHER, Action.PLAN_READ, Situation(ties=(TieHeld(kind, "bl-30", None),), age=17))
        assert (refused.why, refused.secret) == ("young-decides", False)
    aunt = decide(MOTHER, Action.PLAN_READ, Situation(ties=(TieHeld(Tie.KIN, "pbrl-3-3", None),), age=9))
    assert aunt.why == "family-decides"
    assert "service" not in SENTENCES["young-decides"].why.en + SENTENCES["family-decides"].why.en


def test_a_strict_protection_is_told_to_nobody_it_is_set_against() -> None:
    guardian = TieHeld(Tie.GUARDIAN, "bl-30", None)
    for own in (False, True):
        barred = Situation(ties=(guardian,), own_family=own, protected=True, barred=Protection.STRICT)
        for actor in (MOTHER, TEACHER):
            verdicts = [decide(actor, action, barred) for action in Action]
            assert {(verdict.why, verdict.secret) for verdict in verdicts} == {("strictly-protected", True)}


def test_a_confidential_protection_is_said_openly_to_one_who_sits_there() -> None:
    guardian = TieHeld(Tie.GUARDIAN, "bl-30", None)
    for grade in (Protection.CONFIDENTIAL, Protection.CLIENT):
        told = decide(MOTHER, Action.HOME_READ, Situation(ties=(guardian,), protected=True, barred=grade))
        assert (told.why, told.secret) == ("protected-address", False)
        assert decide(MOTHER, Action.HOME_READ, Situation(protected=True, barred=grade)).secret


def test_the_glass_is_not_broken_where_an_address_is_protected() -> None:
    at_work = TieHeld(Tie.EMPLOYED, "oppl-24-1", SCHOOL)
    assert decide(TEACHER, Action.GLASS_BREAK, Situation(ties=(at_work,))).permitted
    stopped = decide(TEACHER, Action.GLASS_BREAK, Situation(ties=(at_work, AT_SCHOOL), protected=True))
    assert (stopped.permitted, stopped.why) == (False, "no-emergency")


def test_a_service_that_has_named_nobody_tells_its_staff_nothing() -> None:
    waiting = TieHeld(Tie.HELPING_SERVICE, "oppl-24-1", SCHOOL)
    told = {action for action in Action if not decide(TEACHER, action, Situation(ties=(waiting,))).secret}
    assert told == {Action.HANDOVER_ANSWER}  # they say yes or no to what waits, and see no name before


def test_what_is_behind_no_seat_is_behind_no_charge() -> None:
    for kind in SEATLESS - {Tie.EMPLOYED}:
        assert decide(TEACHER, Action.CASE_READ, Situation(ties=(TieHeld(kind, "", None),))).secret


def test_nobody_is_granted_by_a_tie_that_is_not_named() -> None:
    for action, grants in GRANTS.items():
        named = {grant.tie for grant in grants}
        for tie in Tie:
            situation = Situation(ties=(TieHeld(tie, "hol-3-4", SCHOOL),), age=17)
            assert tie in named or not decide(TEACHER, action, situation).permitted, (action, tie)


def test_every_refusal_has_a_sentence_and_a_way_on_in_three_languages() -> None:
    whys = {
        decide(actor, action, Situation(ties=ties, own_family=own, protected=True, barred=barred)).why
        for actor in (TEACHER, MOTHER)
        for action in Action
        for ties in ((), (AT_SCHOOL,))
        for own in (False, True)
        for barred in (None, Protection.CONFIDENTIAL, Protection.STRICT)
    } - {tie.value for tie in Tie}
    assert whys == {*BARRIERS, "no-tie", "no-consent", "not-yours"}
    whys |= {"young-decides", "family-decides", "withheld", "not-for-you"}  # decide_entry's own
    for why in whys:
        for language in ("nb", "nn", "en"):
            assert SENTENCES[why].why.say(language)
            assert SENTENCES[why].instead.say(language)
