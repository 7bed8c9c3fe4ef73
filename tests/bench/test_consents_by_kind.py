"""Consent to one kind of information, by whoever decides on it at each age; refused, renewed, to a relative."""

from datetime import UTC, date, datetime

import pytest
from django.db import connection

from langbenk.access.actions import Action
from langbenk.access.standing import Actor, Hat, Part
from langbenk.bench.actions.give_consent import give_consent
from langbenk.bench.actions.refuse_consent import refuse_consent
from langbenk.bench.actions.renew_consent import renew_consent
from langbenk.bench.actions.withdraw_consent import withdraw_consent
from langbenk.bench.consenting import Answer, Receiver
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import Refused, door
from langbenk.bench.models import AddressProtection, Consent, Tie
from langbenk.bench.sheets.answers import PartAnswers
from langbenk.bench.sheets.consents import consents_sheet
from langbenk.people.models import Person
from tests.conftest import as_owner
from tests.made import a_person, a_service, an_employee, seat
from tests.plans.scene import MONDAY, TUESDAY, Scene, noahs_bench

pytestmark = pytest.mark.django_db


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 11, 0, tzinfo=UTC)


def told(*parts: Part) -> dict[Part, str]:
    return {part: f"What {part.value} is." for part in parts}


def born(noah: Scene, day: date) -> Actor:
    """Noah is born that day, and sits on his own bench."""
    with as_owner():
        Person.objects.filter(id=noah.noah).update(birth_date=day)
        himself = Actor(person=noah.noah, hat=Hat.FAMILY)
        seat(noah.noah, "self", "pbrl-3-1", relative=himself)
        Tie.objects.filter(person_id=noah.noah, kind="guardian").update(until=None)
    return himself


def school(noah: Scene) -> Receiver:
    return Receiver(service=noah.school)


def asked(noah: Scene, by: Actor, at: datetime, part: Part = Part.PLAN) -> PartAnswers | None:
    found = [one for one in consents_sheet(about=noah.noah, by=by, at=at).receivers if one.id == noah.school]
    return next((one for receiver in found for one in receiver.parts if one.part == part.value), None)


def open_parts(noah: Scene, at: datetime) -> set[str]:
    """The kinds of information that the school is let see."""
    with door(Action.CASE_READ, by=noah.tuva, at=at, about=noah.noah) as opened:
        return {consent.part.value for consent in opened.situation.consents}


def test_each_kind_of_information_opens_by_itself() -> None:
    noah = noahs_bench()
    for parent in (noah.siri, noah.omar):
        give = {"about": noah.noah, "to": school(noah), "by": parent, "at": MONDAY}
        give_consent(**give, answer=Answer(told(Part.SCHOOL, Part.EVERYDAY)))
    assert open_parts(noah, MONDAY) == {"school", "everyday"}
    withdraw_consent(about=noah.noah, to=school(noah), parts=[Part.EVERYDAY], by=noah.siri, at=TUESDAY)
    assert open_parts(noah, TUESDAY) == {"school"}
    with as_owner():
        kept = Consent.objects.filter(given_by=noah.siri.person).order_by("part")
        assert [(one.part, one.informed_text, one.lifts, one.processing) for one in kept] == [
            ("everyday", "What everyday is.", "fvl-13", "oppl-24-1"),
            ("school", "What school is.", "fvl-13", "oppl-24-1"),
        ]


def test_what_a_service_keeps_it_by_is_its_own_and_a_relative_keeps_it_by_nothing() -> None:
    noah = noahs_bench()
    with as_owner():
        counselling = a_service("family_counselling", "Counselling")
        seat(noah.noah, "team_member", "fvkl-1a", employee=an_employee("Eva", counselling), service=counselling)
        aunt = Actor(a_person("Kari", born=date(1980, 1, 1)), Hat.FAMILY)
        seat(noah.noah, "kin", "pbrl-3-3", relative=aunt)
    for to in (Receiver(service=counselling), Receiver(relative=aunt.person)):
        give_consent(about=noah.noah, to=to, answer=Answer(told(Part.PLAN)), by=noah.siri, at=MONDAY)
    with as_owner():
        assert set(Consent.objects.values_list("lifts", "processing")) == {("hpl-21", "")}


def test_next_of_kin_read_the_plan_by_the_guardians_consent() -> None:
    noah = noahs_bench()
    with as_owner():
        aunt = Actor(a_person("Kari", born=date(1980, 1, 1)), Hat.FAMILY)
        seat(noah.noah, "kin", "pbrl-3-3", relative=aunt)
    to = Receiver(relative=aunt.person)
    for parent in (noah.siri, noah.omar):
        with pytest.raises(Refused), door(Action.PLAN_READ, by=aunt, at=MONDAY, about=noah.noah):
            pass
        give_consent(about=noah.noah, to=to, answer=Answer(told(Part.PLAN)), by=parent, at=MONDAY)
    with door(Action.PLAN_READ, by=aunt, at=MONDAY, about=noah.noah) as opened:
        assert opened.verdict.consent is not None
    withdraw_consent(about=noah.noah, to=to, by=noah.omar, at=MONDAY)
    with pytest.raises(Refused), door(Action.PLAN_READ, by=aunt, at=TUESDAY, about=noah.noah):
        pass


def test_a_no_is_recorded_and_ends_a_yes_and_a_yes_can_follow_it() -> None:
    noah = noahs_bench()
    to, plan = school(noah), told(Part.PLAN)
    for parent in (noah.siri, noah.omar):
        give_consent(about=noah.noah, to=to, answer=Answer(plan), by=parent, at=MONDAY)
    for _ in range(2):
        refuse_consent(about=noah.noah, to=to, told=plan, by=noah.siri, at=TUESDAY)
    assert open_parts(noah, TUESDAY) == set()
    mine = asked(noah, noah.siri, TUESDAY)
    assert mine is not None
    assert [(one.name, one.answer) for one in mine.answers] == [("Omar Lie", "yes"), ("Siri Lie", "no")]
    with as_owner():
        assert Consent.objects.filter(answer="no").count() == 1
    give_consent(about=noah.noah, to=to, answer=Answer(plan), by=noah.siri, at=TUESDAY)
    assert open_parts(noah, TUESDAY) == {"plan"}


def test_a_yes_is_renewed_before_it_ends_and_given_anew_after() -> None:
    noah = noahs_bench()
    to = school(noah)
    yes = Answer(told(Part.PLAN), purpose="Work together", until=date(2026, 11, 4))
    give_consent(about=noah.noah, to=to, answer=yes, by=noah.siri, at=MONDAY)
    mine = asked(noah, noah.siri, MONDAY)
    assert mine is not None
    assert mine.mine is not None
    assert (mine.mine.ends_soon, mine.mine.until) == (True, date(2026, 11, 4))
    renew_consent(about=noah.noah, to=to, parts=[Part.PLAN], until=date(2027, 6, 1), by=noah.siri, at=TUESDAY)
    with as_owner():
        kept = Consent.objects.get(withdrawn_at=None)
    assert (kept.until, kept.purpose, kept.informed_text) == (date(2027, 6, 1), "Work together", "What plan is.")
    for by, at, until, code in (
        (noah.omar, TUESDAY, None, "nothing-to-renew"),
        (noah.siri, noon(date(2027, 6, 1)), None, "nothing-to-renew"),
        (noah.siri, TUESDAY, TUESDAY.date(), "not-ahead"),
        (noah.siri, TUESDAY, date(2099, 1, 1), "too-far"),
    ):
        with pytest.raises(Wrong) as wrong:
            renew_consent(about=noah.noah, to=to, parts=[Part.PLAN], until=until, by=by, at=at)
        assert (wrong.value.field, wrong.value.code) == ("until", code)


@pytest.mark.parametrize(
    ("part", "born_on", "before", "day"),
    [
        (Part.SCHOOL, date(2011, 11, 20), date(2026, 11, 19), date(2026, 11, 20)),
        (Part.PLAN, date(2010, 11, 20), date(2026, 11, 19), date(2026, 11, 20)),
        (Part.HEALTH, date(2010, 11, 20), date(2026, 11, 19), date(2026, 11, 20)),
        (Part.EVERYDAY, date(2008, 11, 20), date(2026, 11, 19), date(2026, 11, 20)),
        (Part.CHILD_WELFARE, date(2008, 11, 20), date(2026, 11, 19), date(2026, 11, 20)),
        (Part.HEALTH, date(2012, 2, 29), date(2028, 2, 28), date(2028, 2, 29)),
        (Part.SCHOOL, date(2012, 2, 29), date(2027, 2, 28), date(2027, 3, 1)),
        (Part.EVERYDAY, date(2012, 2, 29), date(2030, 2, 28), date(2030, 3, 1)),
    ],
)
def test_on_the_birthday_the_young_person_decides_and_not_a_day_before(
    part: Part, born_on: date, before: date, day: date
) -> None:
    noah = noahs_bench()
    himself = born(noah, born_on)
    eve, birthday = noon(before), noon(day)
    consent = {"about": noah.noah, "to": school(noah), "answer": Answer(told(part))}
    for parent in (noah.siri, noah.omar):
        give_consent(**consent, by=parent, at=eve)
    assert open_parts(noah, eve) == {part.value}
    assert open_parts(noah, birthday) == set()
    with pytest.raises((Wrong, Refused)):
        give_consent(**consent, by=himself, at=eve)
    with pytest.raises((Wrong, Refused)) as refused:
        give_consent(**consent, by=noah.siri, at=birthday)
    assert isinstance(refused.value, Refused) or refused.value.code == "decides-alone"
    give_consent(**consent, by=himself, at=birthday)
    assert open_parts(noah, birthday) == {part.value}


def test_at_fifteen_the_young_person_reads_what_the_guardians_said_and_is_told_that_they_decide() -> None:
    noah = noahs_bench()
    himself = born(noah, date(2011, 1, 1))
    refuse_consent(about=noah.noah, to=school(noah), told=told(Part.PLAN), by=noah.omar, at=MONDAY)
    seen = asked(noah, himself, MONDAY)
    assert seen is not None
    assert (seen.asks_me, seen.alone, [one.answer for one in seen.answers]) == (False, False, ["no", ""])
    with pytest.raises(Wrong) as wrong:
        give_consent(about=noah.noah, to=school(noah), answer=Answer(told(Part.PLAN)), by=himself, at=MONDAY)
    assert (wrong.value.field, wrong.value.code) == ("parts", "guardians-decide")


def test_from_16_a_guardian_sees_their_own_answers_and_not_the_young_persons() -> None:
    noah = noahs_bench()
    himself = born(noah, date(2010, 11, 3))
    give_consent(about=noah.noah, to=school(noah), answer=Answer(told(Part.PLAN)), by=noah.siri, at=MONDAY)
    refuse_consent(about=noah.noah, to=school(noah), told=told(Part.PLAN), by=himself, at=TUESDAY)
    hers = asked(noah, noah.siri, TUESDAY)
    assert hers is not None
    assert [(one.name, one.asked, one.answer) for one in hers.answers] == [("Siri Lie", False, "yes")]
    assert asked(noah, noah.omar, TUESDAY) is None
    his = asked(noah, himself, TUESDAY)
    assert his is not None
    assert (his.alone, his.grounds) == (True, ("hpl-22",))


def test_from_16_what_the_parents_see_is_the_young_persons_whatever_it_is() -> None:
    noah = noahs_bench()
    himself = born(noah, date(2010, 11, 3))
    to = Receiver(relative=noah.siri.person)
    yes = {"about": noah.noah, "to": to, "answer": Answer(told(Part.EVERYDAY))}
    with pytest.raises(Wrong) as wrong:
        give_consent(**yes, by=noah.siri, at=MONDAY)
    assert wrong.value.code == "not-on-the-bench"  # at 15 a guardian needs no consent
    for parent in (noah.siri, noah.omar):
        with pytest.raises(Wrong) as wrong:
            give_consent(**yes, by=parent, at=TUESDAY)
        assert wrong.value.code == "decides-alone"
    give_consent(**yes, by=himself, at=TUESDAY)
    with door(Action.HOME_READ, by=noah.siri, at=TUESDAY, about=noah.noah) as opened:
        assert [(one.service, one.part) for one in opened.situation.consents] == [(None, Part.EVERYDAY)]


def test_a_foster_parent_with_the_say_answers_instead_of_the_parents_and_one_without_does_not() -> None:
    noah = noahs_bench()
    with as_owner():
        bodil = Actor(a_person("Bodil", born=date(1974, 2, 27)), Hat.FAMILY)
        arnfinn = Actor(a_person("Arnfinn", born=date(1971, 6, 6)), Hat.FAMILY)
        seat(noah.noah, "foster_parent", "pbrl-4-4", relative=bodil)
        seat(noah.noah, "foster_parent", "bvl-5-4", relative=arnfinn)
    yes = {"about": noah.noah, "to": school(noah), "answer": Answer(told(Part.HEALTH)), "at": MONDAY}
    for by in (noah.siri, arnfinn):
        with pytest.raises(Wrong) as wrong:
            give_consent(**yes, by=by)
        assert wrong.value.code == "not-asked"
    give_consent(**yes, by=bodil)
    assert open_parts(noah, MONDAY) == {"health"}
    seen = asked(noah, bodil, MONDAY, Part.HEALTH)
    assert seen is not None
    assert seen.grounds == ("pbrl-4-4",)


def test_one_from_whom_the_child_is_protected_is_not_asked_and_hears_nothing() -> None:
    noah = noahs_bench()
    with as_owner():
        AddressProtection.objects.create(
            person_id=noah.noah, against_id=noah.omar.person, grade="strict", decided_by="police", reason="Danger.",
            set_by_id=noah.ingrid.employee, set_at=MONDAY,
        )  # fmt: skip
    yes = {"about": noah.noah, "to": school(noah), "answer": Answer(told(Part.SCHOOL)), "at": TUESDAY}
    with pytest.raises(Refused) as refused:
        give_consent(**yes, by=noah.omar)
    assert refused.value.verdict.secret
    give_consent(**yes, by=noah.siri)
    assert open_parts(noah, TUESDAY) == {"school"}


def test_a_shelter_that_stands_apart_is_not_among_those_who_are_asked_about() -> None:
    noah = noahs_bench()
    with as_owner():
        shelter = a_service("crisis_centre", "The shelter")
        hidden = seat(noah.noah, "team_member", "krl-4", employee=an_employee("Eva", shelter), service=shelter)
        Tie.objects.filter(id=hidden).update(apart=True)
    for by in (noah.siri, noah.ingrid):
        names = [one.name for one in consents_sheet(about=noah.noah, by=by, at=MONDAY).receivers]
        assert names == ["Lysvik school"]
    with pytest.raises(Wrong) as wrong:
        give_consent(
            about=noah.noah, to=Receiver(service=shelter), answer=Answer(told(Part.PLAN)), by=noah.siri, at=MONDAY
        )
    assert wrong.value.code == "not-on-the-bench"


def test_who_is_asked_is_told_to_nobody_but_the_deed() -> None:
    noah = noahs_bench()
    with door(Action.CASE_READ, by=noah.ingrid, at=MONDAY, about=noah.noah), connection.cursor() as cursor:
        cursor.execute("SELECT * FROM bench_asks(%s, 'plan', %s)", [noah.noah, noah.school])
        assert cursor.fetchall() == []
