"""The family's wish and the assessment of rights: what is asked, what is kept, and what the rules are given."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from langbenk.bench.deeds import Missing, TooEarly, Wrong
from langbenk.bench.door import Refused
from langbenk.cases.actions.assess_rights import assess_rights
from langbenk.cases.actions.record_wish import record_wish
from langbenk.cases.inquiries import WISHES
from langbenk.cases.models import Assessment, Case, Wish
from langbenk.cases.sheets.rights import RightsSheet, rights_sheet
from langbenk.cases.sheets.wish import Said, wish_sheet
from langbenk.law import RELEASE
from langbenk.law.deciders import TESTED
from langbenk.law.rules import RULES
from tests.cases.scene import EVERY_WISH, MONDAY, NEEDS, NO, TUESDAY, UNKNOWN, YES, Scene, assess, at_the_unit, wished
from tests.conftest import as_owner
from tests.made import seat

pytestmark = pytest.mark.django_db
FOR_THE_YOUNG = {"refuses_sharing", "decision_competent"}


def asked(scene: Scene) -> list[str]:
    sheet: RightsSheet = rights_sheet(about=scene.noah, by=scene.eva, at=TUESDAY)
    return [fact.fact for right in sheet.rights for fact in right.facts]


def answers(said: tuple[Said, ...]) -> dict[str, str]:
    return {one.scheme: one.answer for one in said}


def test_the_family_answers_and_the_case_goes_on_to_the_rights() -> None:
    scene = at_the_unit()
    wished(scene)
    assert (scene.case().step, scene.case().next_on) == ("rights", date(2026, 11, 23))
    sheet = wish_sheet(about=scene.noah, by=scene.eva, at=TUESDAY)
    assert answers(sheet.last) == {"child_coordinator": "yes", "coordinator": "no", "plan": "yes"}
    one = sheet.last[0]
    assert (one.said_by, one.words, one.recorded_by) == ("Siri", "Yes, please.", "Eva Moe")
    assert sheet.earlier == ()


def test_they_can_change_their_minds_and_the_earlier_answer_stays() -> None:
    scene = at_the_unit()
    wished(scene)
    wished(scene, EVERY_WISH | {"plan": NO, "coordinator": UNKNOWN}, at=TUESDAY)
    sheet = wish_sheet(about=scene.noah, by=scene.eva, at=TUESDAY)
    assert answers(sheet.last) == {"child_coordinator": "yes", "coordinator": "unknown", "plan": "no"}
    assert answers(sheet.earlier) == {"child_coordinator": "yes", "coordinator": "no", "plan": "yes"}
    assert scene.case().step == "rights"


def test_a_second_press_keeps_one_answer() -> None:
    scene = at_the_unit("wish")
    for _press in range(2):
        record_wish(about=scene.noah, answers={}, said_by="Siri", words="", form_key=scene.key, by=scene.eva, at=MONDAY)
    with as_owner():
        assert list(Wish.objects.values_list("answer", flat=True)) == ["unknown"] * 3


@pytest.mark.parametrize(("said_by", "code"), [("  ", "empty"), ("x" * 201, "too-long")])
def test_a_wish_is_somebodys(said_by: str, code: str) -> None:
    scene = at_the_unit("wish")
    with pytest.raises(Wrong) as wrong:
        record_wish(about=scene.noah, answers={}, said_by=said_by, words="", form_key=uuid4(), by=scene.eva, at=MONDAY)
    assert (wrong.value.field, wrong.value.code) == ("said_by", code)
    assert scene.case().step == "wish"


def test_nobody_is_asked_before_the_unit_has_taken_the_case() -> None:
    scene = at_the_unit("unit")
    with pytest.raises(TooEarly) as early:
        record_wish(about=scene.noah, answers={}, said_by="Siri", words="", form_key=uuid4(), by=scene.eva, at=MONDAY)
    assert early.value.step == "unit"


def test_a_teacher_on_the_bench_can_neither_read_the_wish_nor_assess() -> None:
    scene = at_the_unit("rights")
    with as_owner():
        seat(scene.noah, "team_member", "oppl-24-1", employee=scene.tuva, service=scene.school)
    with pytest.raises(Refused) as refused:
        wish_sheet(about=scene.noah, by=scene.tuva, at=MONDAY)
    assert (refused.value.verdict.why, refused.value.verdict.secret) == ("not-yours", False)
    with pytest.raises(Refused):
        rights_sheet(about=scene.noah, by=scene.siri, at=MONDAY)
    with pytest.raises(Refused):
        assess_rights(about=scene.noah, facts={}, reasons={}, form_key=uuid4(), by=scene.tuva, at=MONDAY)
    assert [line.permitted for line in scene.logged("rights.assess")] == [False]


def test_a_coordinator_reads_the_assessment_and_may_not_make_it() -> None:
    scene = at_the_unit("rights")
    with as_owner():
        seat(scene.noah, "child_coordinator", "hol-7-2a", employee=scene.tuva, service=scene.school)
    assert "rights.assess" not in rights_sheet(about=scene.noah, by=scene.tuva, at=MONDAY).may
    with pytest.raises(Refused):
        assess_rights(about=scene.noah, facts={}, reasons={}, form_key=uuid4(), by=scene.tuva, at=MONDAY)


def test_each_fact_is_asked_once_and_the_wishes_not_at_all() -> None:
    facts = asked(at_the_unit("rights"))
    assert len(facts) == len(set(facts))
    assert facts[:2] == ["serious_condition", "long_term"]
    asked_elsewhere = FOR_THE_YOUNG | set(WISHES.values())
    assert set(facts) == {leaf.name for rule in TESTED for leaf in RULES[rule].facts()} - asked_elsewhere
    assert set(facts) > {*NEEDS, "specialist_complex", "child_welfare_long_term", "social_long_term", "nav_long_term"}


@pytest.mark.parametrize(
    ("born", "young"),
    [
        (date(2017, 3, 2), set()),
        (date(2014, 11, 3), {"refuses_sharing"}),  # twelve that very day
        (date(2010, 11, 3), FOR_THE_YOUNG),  # sixteen that very day
    ],
)
def test_what_a_young_person_decides_is_asked_from_the_age_that_the_law_names(born: date, young: set[str]) -> None:
    assert set(asked(at_the_unit("rights", born=born))) & FOR_THE_YOUNG == young


def test_an_expected_child_can_be_assessed() -> None:
    scene = at_the_unit("rights", born=None, due=date(2027, 3, 1))
    assert not set(asked(scene)) & FOR_THE_YOUNG
    assess(scene, {"serious_condition": YES})
    assert scene.assessment().inquiry["person"] == {"due_date": "2027-03-01"}


def test_facts_reasons_answer_and_release_are_kept_together() -> None:
    scene = at_the_unit()
    wished(scene)
    assess(scene)
    kept = scene.assessment()
    assert kept.inquiry["on"] == "2026-11-03"
    assert kept.inquiry["person"] == {"birth_date": "2017-03-02"}
    assert kept.inquiry["facts"]["serious_condition"] == "yes"
    assert kept.inquiry["facts"]["family_wishes_child_coordinator"] == "yes"
    assert kept.reasons["long_term"] == "We see it: long_term."
    assert kept.release == RELEASE
    answers = {result["rule"]: result["outcome"] for result in kept.answer["results"]}
    assert answers["child-coordinator"] == "entitled"
    assert answers["coordinator-municipal"] == "declined"
    assert (scene.case().step, scene.case().next_on) == ("decision", date(2026, 11, 10))


def test_unknown_needs_no_reason_and_is_no_refusal() -> None:
    scene = at_the_unit()
    wished(scene)
    assess(scene, {"serious_condition": YES, "long_term": UNKNOWN})
    answers = {result["rule"]: result["outcome"] for result in scene.assessment().answer["results"]}
    assert answers["child-coordinator"] == "needs_assessment"


def test_a_judgement_without_a_reason_is_not_taken() -> None:
    scene = at_the_unit("rights")
    with pytest.raises(Wrong) as wrong:
        assess_rights(
            about=scene.noah,
            facts={"long_term": NO},
            reasons={"long_term": "  "},
            form_key=uuid4(),
            by=scene.eva,
            at=TUESDAY,
        )
    assert (wrong.value.field, wrong.value.code) == ("long_term", "reason-missing")
    assert scene.case().step == "rights"


def test_a_second_press_makes_one_assessment() -> None:
    scene = at_the_unit()
    wished(scene)
    assert assess(scene, key=scene.key) == assess(scene, key=scene.key)
    with as_owner():
        assert Assessment.objects.count() == 1


def test_an_assessment_can_be_made_anew_and_starts_from_the_last_one() -> None:
    scene = at_the_unit()
    wished(scene)
    assess(scene, {"long_term": NO})
    sheet = rights_sheet(about=scene.noah, by=scene.tor, at=TUESDAY)
    stands = {fact.fact: (fact.answer, fact.reason) for right in sheet.rights for fact in right.facts}
    assert stands["long_term"] == ("no", "We see it: long_term.")
    assert stands["composite"] == ("unknown", "")
    assert (sheet.assessed_on, sheet.assessed_by, sheet.decided) == (date(2026, 11, 3), "Eva Moe", False)
    assess(scene, at=TUESDAY + timedelta(hours=1))
    assert scene.assessment().inquiry["facts"]["long_term"] == "yes"
    assert scene.case().step == "decision"


@pytest.mark.parametrize("step", ["unit", "wish", "appointment", "plan_work"])
def test_rights_are_assessed_when_the_road_has_come_to_it(step: str) -> None:
    with pytest.raises(TooEarly):
        assess(at_the_unit(step))


def test_a_closed_case_has_no_pages() -> None:
    scene = at_the_unit("rights")
    with as_owner():
        Case.objects.update(closed_at=MONDAY)
    for sheet in (wish_sheet, rights_sheet):
        with pytest.raises(Missing):
            sheet(about=scene.noah, by=scene.eva, at=TUESDAY)
