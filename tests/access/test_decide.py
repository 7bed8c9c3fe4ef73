"""The only yes or no: barriers first, then grants, else no; each with its reason."""

from uuid import uuid4

from langbenk.access.actions import Action
from langbenk.access.decide import decide, permitted_actions
from langbenk.access.grants import GRANTS
from langbenk.access.sentences import SENTENCES
from langbenk.access.standing import Actor, ConsentHeld, Hat, Part, Situation, Tie, TieHeld

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


def test_what_a_reader_may_do_is_decide_asked_for_every_action() -> None:
    situation = Situation(ties=(AT_SCHOOL,))
    asked = {action.value for action in Action if decide(TEACHER, action, situation).permitted}
    assert permitted_actions(TEACHER, situation) == asked == {"case.list", "case.read"}


def test_nobody_is_granted_by_a_tie_that_is_not_named() -> None:
    for action, grants in GRANTS.items():
        named = {grant.tie for grant in grants}
        for tie in Tie:
            situation = Situation(ties=(TieHeld(tie, "hol-3-4", SCHOOL),))
            assert tie in named or not decide(TEACHER, action, situation).permitted, (action, tie)


def test_every_refusal_has_a_sentence_and_a_way_on_in_three_languages() -> None:
    whys = {
        decide(actor, action, Situation(ties=ties, own_family=own)).why
        for actor in (TEACHER, MOTHER)
        for action in Action
        for ties in ((), (AT_SCHOOL,))
        for own in (False, True)
    } - {tie.value for tie in Tie}
    assert whys == {"own-family", "no-tie", "no-consent", "not-yours"}
    for why in whys:
        for language in ("nb", "nn", "en"):
            assert SENTENCES[why].why.say(language)
            assert SENTENCES[why].instead.say(language)
