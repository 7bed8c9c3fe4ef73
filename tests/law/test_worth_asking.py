"""What is worth asking about, for four people; and what must hold for anybody."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from langbenk.law.ages import Person
from langbenk.law.answer import Answer
from langbenk.law.entitlements import ALL, BY_KEY
from langbenk.law.facts import FACTS
from langbenk.law.tree import leaves
from langbenk.law.worth_asking import speaks_for, still_to_ask, the_rest, worth_asking

TODAY = date(2026, 11, 22)
YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN

RARE_DISEASE = {
    **dict.fromkeys(("serious_condition", "long_term", "composite", "health_services"), YES),
    "other_welfare_services": YES,
}
GIRL = Person(birth_date=date(2022, 5, 17))
YOUNG_MAN = Person(birth_date=date(2007, 3, 1))
EXPECTED = Person(due_date=date(2027, 2, 14))

facts = st.dictionaries(st.sampled_from(sorted(FACTS)), st.sampled_from(Answer))
persons = st.one_of(
    st.just(Person()),
    st.integers(0, 110).map(lambda age: Person(age=age)),
    st.dates(date(1930, 1, 1), TODAY).map(lambda day: Person(birth_date=day)),
    st.dates(TODAY, date(2027, 8, 1)).map(lambda day: Person(due_date=day)),
)


def keys(known: dict[str, Answer], person: Person) -> list[str]:
    return [one.key for one in worth_asking(known, on=TODAY, person=person)]


def test_a_girl_of_four_with_a_rare_disease() -> None:
    found = keys(RARE_DISEASE, GIRL)
    assert found[0] == "child-coordinator"
    likely = found[: found.index("health-centre")]
    assert {"respite", "special-educational-help", "adapted-kindergarten", "attendance-allowance", "aids"} <= set(
        likely
    )
    assert {"extra-care-days", "increased-attendance-benefit", "habilitation", "school-transport"} <= set(likely)
    assert not {"adapted-teaching", "after-school", "disability-benefit", "guardian"} & set(found)
    assert found.index("economic-support") > found.index("crisis-centre"), "what nobody knows yet comes last"


def test_a_young_man_of_nineteen() -> None:
    found = keys({"serious_condition": YES, "long_term": YES, "nav_long_term": YES}, YOUNG_MAN)
    likely = found[: found.index("health-centre")]
    assert {"work-assessment-allowance", "disability-benefit", "guardian", "qualification-programme"} <= set(likely)
    assert {"adapted-teaching", "personal-assistance", "support-contact"} <= set(likely), "school lasts to 24 or so"
    gone = {"child-coordinator", "increased-attendance-benefit", "attendance-allowance", "special-educational-help"}
    assert not (gone | {"extra-care-days", "after-school"}) & set(found)
    assert "child-welfare" in found, "it can go on until 25 (bvl § 3-6)"


def test_an_expected_child_with_a_serious_condition() -> None:
    known = dict.fromkeys(("serious_condition", "long_term", "coordinated", "health_services"), YES)
    found = keys({**known, "other_welfare_services": YES}, EXPECTED)
    assert found[:2] == ["child-coordinator", "carers-guidance"]
    assert {"health-centre", "interpreter", "ombud", "family-counselling", "crisis-centre"} <= set(found)
    assert not {"special-educational-help", "attendance-benefit", "dental", "adapted-teaching"} & set(found)


def test_the_child_is_born_and_the_list_grows() -> None:
    born = Person(birth_date=date(2027, 2, 10))
    later = {one.key for one in worth_asking(RARE_DISEASE, on=date(2027, 2, 10), person=born)}
    assert set(keys(RARE_DISEASE, EXPECTED)) < later


def test_an_adult_without_children_of_whom_little_is_known() -> None:
    found = keys({}, Person(age=45))
    everyone = [one.key for one in ALL if one.key in found and not any(leaves(one.maybe))]
    assert found[: len(everyone)] == everyone
    assert {"coordinator", "individual-plan", "aids", "disability-benefit", "economic-support"} <= set(found)
    for_children = {"child-coordinator", "special-educational-help", "adapted-teaching", "attendance-allowance"}
    assert not (for_children | {"extra-care-days", "increased-attendance-benefit", "health-centre"}) & set(found)


def test_nothing_known_at_all_shows_the_whole_catalogue() -> None:
    assert set(worth_asking({}, on=TODAY)) == set(ALL)
    assert the_rest({}, on=TODAY) == ()


def test_only_what_is_known_not_to_fit_moves_one_step_away() -> None:
    nothing = {"social_long_term": NO, "nav_long_term": NO}
    assert "economic-support" not in keys(nothing, GIRL)
    assert BY_KEY["economic-support"] in the_rest(nothing, on=TODAY, person=GIRL)
    assert "economic-support" in keys({"social_long_term": NO}, GIRL), "one answer more could turn it"
    assert still_to_ask(BY_KEY["economic-support"], {"social_long_term": NO}, on=TODAY) == ("nav_long_term",)


def test_what_to_ask_next_about_one_of_them() -> None:
    asked = still_to_ask(BY_KEY["child-coordinator"], {"serious_condition": YES}, on=TODAY, person=GIRL)
    assert asked[:3] == ("long_term", "health_services", "other_welfare_services")
    assert set(asked[3:]) == {"composite", "coordinated"}
    assert still_to_ask(BY_KEY["respite"], RARE_DISEASE, on=TODAY, person=GIRL) == ()
    assert still_to_ask(BY_KEY["ombud"], {}, on=TODAY) == ()


def test_on_a_day_before_the_reform_there_is_no_child_coordinator() -> None:
    shown = {one.key for one in worth_asking(RARE_DISEASE, on=date(2022, 7, 31), person=GIRL)}
    assert "child-coordinator" not in shown
    assert "respite" in shown


@settings(max_examples=60, deadline=None)
@given(facts, persons, st.dates(date(2022, 8, 1), date(2030, 1, 1)))
def test_every_one_in_force_is_in_exactly_one_of_the_two_lists(
    known: dict[str, Answer], person: Person, on: date
) -> None:
    shown, rest = worth_asking(known, on=on, person=person), the_rest(known, on=on, person=person)
    assert set(shown) | set(rest) == {one for one in ALL if one.in_force(on)}
    assert not set(shown) & set(rest)
    assert len(shown) + len(rest) == len({one.key for one in (*shown, *rest)})


@settings(max_examples=60, deadline=None)
@given(facts, persons)
def test_what_fits_comes_first_and_what_is_unknown_last(known: dict[str, Answer], person: Person) -> None:
    shown = worth_asking(known, on=TODAY, person=person)
    fits = [speaks_for(one, known, on=TODAY, person=person) for one in shown]
    assert NO not in fits
    assert fits == sorted(fits, key=(YES, UNKNOWN).index)
    groups = [(fit, bool(list(leaves(one.maybe)))) for fit, one in zip(fits, shown, strict=True) if fit is YES]
    assert groups == sorted(groups, key=lambda group: not group[1])


@settings(max_examples=60, deadline=None)
@given(facts, persons)
def test_forgetting_an_answer_never_hides_anything(known: dict[str, Answer], person: Person) -> None:
    shown = set(worth_asking(known, on=TODAY, person=person))
    for name in known:
        fewer = {other: answer for other, answer in known.items() if other != name}
        doubted = known | {name: UNKNOWN}
        assert shown <= set(worth_asking(fewer, on=TODAY, person=person))
        assert worth_asking(fewer, on=TODAY, person=person) == worth_asking(doubted, on=TODAY, person=person)
    assert shown <= set(worth_asking(known, on=TODAY))
