"""A school nurse is worried: what becomes of it, once, twice, and when others are there already."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest
from pytest_django import DjangoAssertNumQueries

from langbenk.access.standing import Actor
from langbenk.audit.models import LogLine
from langbenk.bench.deeds import Wrong
from langbenk.bench.door import Refused
from langbenk.bench.models import Barrier, Tie
from langbenk.cases.actions.register_concern import register_concern
from langbenk.cases.models import Case, Concern, Notice
from langbenk.cases.sheets.cooperation import cooperation_sheet
from langbenk.cases.sheets.my_cases import my_cases
from langbenk.people.identity_number import check_digits, read_number
from langbenk.people.models import Family, FamilyMember, Guardian, Person
from langbenk.people.newcomer import Newcomer
from tests.conftest import as_owner
from tests.made import a_guardian, a_person, a_service, an_employee, seat

pytestmark = pytest.mark.django_db
MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
WORRY = "Noah falls asleep in class, and eats alone."


def tell(
    by: Actor,
    about: UUID,
    *,
    newcomer: Newcomer | None = None,
    told: bool = True,
    key: UUID | None = None,
    text: str = WORRY,
) -> None:
    register_concern(
        about=about, newcomer=newcomer, text=text, family_told=told, form_key=key or uuid4(), by=by, at=MONDAY
    )


def little(parent: UUID) -> Newcomer:
    return Newcomer("Little one", "Lie", due_date=date(2027, 2, 1), parent=parent, kinship="mother")


def test_a_first_concern_opens_the_one_case_and_seats_the_nurse_and_the_parents() -> None:
    with as_owner():
        noah = a_person("Noah", born=date(2017, 3, 2))
        siri = a_guardian("Siri", noah)
        anne = an_employee("Anne", a_service("municipal_health"))
    tell(anne, noah)
    with as_owner():
        case = Case.objects.get(person_id=noah)
        seats = {tie.kind: tie for tie in Tie.objects.filter(person_id=noah)}
        notice = Notice.objects.get()
    assert (case.step, case.next_on) == ("cooperation", date(2026, 11, 16))
    assert seats["contact"].employee_id == anne.employee
    assert seats["contact"].ground == "hol-3-4"
    assert seats["guardian"].relative_id == siri.person
    assert seats["guardian"].until == date(2035, 3, 2), "parental responsibility ends on the 18th birthday"
    assert notice.code == "concern-told"
    assert [line.name for line in my_cases(by=anne, at=MONDAY).lines] == ["Noah Lie"]


def test_parents_who_have_not_been_told_are_not_seated_yet() -> None:
    with as_owner():
        noah = a_person("Noah", born=date(2017, 3, 2))
        a_guardian("Siri", noah)
        anne = an_employee("Anne", a_service("municipal_health"))
    tell(anne, noah, told=False)
    with as_owner():
        assert [tie.kind for tie in Tie.objects.all()] == ["contact"]
        assert not Notice.objects.exists()


def test_pressing_twice_or_from_two_tabs_makes_one_concern_and_one_case() -> None:
    with as_owner():
        noah = a_person("Noah", born=date(2017, 3, 2))
        anne = an_employee("Anne", a_service("municipal_health"))
    key = uuid4()
    tell(anne, noah, key=key)
    tell(anne, noah, key=key, text="The second tab says it otherwise.")
    with as_owner():
        assert Case.objects.count() == Concern.objects.count() == 1
        assert Concern.objects.get().text == WORRY


def test_somebody_new_is_written_down_and_an_expected_child_belongs_to_the_parent() -> None:
    with as_owner():
        siri = a_person("Siri", born=date(1990, 5, 5))
        anne = an_employee("Anne", a_service("municipal_health"))
    child = uuid4()
    tell(anne, child, newcomer=little(siri))
    with as_owner():
        assert Person.objects.get(id=child).due_date == date(2027, 2, 1)
        expecting, her_seat = Guardian.objects.get(child_id=child), Tie.objects.get(person_id=child, kind="guardian")
    assert (expecting.guardian_id, expecting.kinship) == (siri, "mother")
    assert expecting.responsibility == "expecting", "nobody has parental responsibility before the birth"
    assert (her_seat.ground, her_seat.until) == ("pbrl-2-5c", None)


def test_a_child_that_is_born_seats_its_parents_on_their_responsibility() -> None:
    with as_owner():
        noah = a_person("Noah", born=date(2017, 3, 2))
        a_guardian("Siri", noah)
        anne = an_employee("Anne", a_service("municipal_health"))
    tell(anne, noah)
    with as_owner():
        assert Tie.objects.get(kind="guardian").ground == "bl-30"


def new_children(siri: UUID) -> dict[str, Newcomer]:
    number = read_number("028317999" + (check_digits("028317999") or ""), demo=True)
    return {
        "by number": Newcomer("Noah", "Lie", birth_date=date(2017, 3, 2), number=number),
        "by name": Newcomer("Noah", "Lie", birth_date=date(2017, 3, 2)),
        "expected": little(siri),
    }


@pytest.mark.parametrize("found", ["by number", "by name", "expected"])
def test_two_who_searched_before_either_wrote_write_down_one_child(found: str) -> None:
    with as_owner():
        siri = a_person("Siri", born=date(1990, 5, 5))
        anne, tuva = an_employee("Anne", a_service("municipal_health")), an_employee("Tuva", a_service("school"))
    newcomer, first, second = new_children(siri)[found], uuid4(), uuid4()
    tell(anne, first, newcomer=newcomer)
    again = uuid4()
    for _ in range(2):  # and a second press
        tell(tuva, second, newcomer=newcomer, text="So am I.", key=again)
    with as_owner():
        assert Person.objects.filter(id__in=[first, second]).count() == 1
        assert Case.objects.get().person_id == first
        assert list(Concern.objects.order_by("text").values_list("text", flat=True)) == [WORRY, "So am I."]
        assert Tie.objects.get(employee_id=tuva.employee).kind == "reporter"
        assert not LogLine.objects.filter(person=second).exists()


def test_two_children_can_have_one_name_and_birth_date_when_the_writer_says_so() -> None:
    with as_owner():
        other = a_person("Noah", born=date(2017, 3, 2))
        anne = an_employee("Anne", a_service("municipal_health"))
    child = uuid4()
    tell(anne, child, newcomer=Newcomer("Noah", "Lie", birth_date=date(2017, 3, 2), not_these=(other,)))
    with as_owner():
        assert Case.objects.get().person_id == child


def test_nobody_registers_a_concern_about_a_child_that_their_own_family_expects() -> None:
    with as_owner():
        siri = a_person("Siri", born=date(1990, 5, 5))
        father = an_employee("Omar", a_service("municipal_health"))
        home = Family.objects.create()
        for one in (siri, father.person):
            FamilyMember.objects.create(family=home, person_id=one)
    child = uuid4()
    with pytest.raises(Refused) as refused:
        tell(father, child, newcomer=little(siri))
    assert refused.value.verdict.why == "own-family"
    with as_owner():
        assert not Person.objects.filter(id=child).exists()
        line = LogLine.objects.get()
        assert (line.person, line.action, line.permitted, line.why) == (siri, "concern.register", False, "own-family")


def test_a_second_service_is_heard_but_does_not_see_the_case_of_the_first() -> None:
    with as_owner():
        noah = a_person("Noah", born=date(2017, 3, 2))
        anne = an_employee("Anne", a_service("municipal_health"))
        tuva = an_employee("Tuva", a_service("school"))
    tell(anne, noah)
    tell(tuva, noah, text="He has been away for three weeks.")
    with as_owner():
        assert Case.objects.count() == 1
        assert Concern.objects.count() == 2
        assert Tie.objects.get(employee_id=tuva.employee).kind == "reporter"
    assert my_cases(by=tuva, at=MONDAY).lines == ()
    with pytest.raises(Refused):
        cooperation_sheet(about=noah, by=tuva, at=MONDAY)


def test_nobody_registers_a_concern_about_their_own_family() -> None:
    with as_owner():
        noah = a_person("Noah", born=date(2017, 3, 2))
        aunt = an_employee("Anne", a_service("municipal_health"))
        Barrier.objects.create(person_id=noah, against_id=aunt.person, kind="own_family", since=date(2017, 3, 2))
    with pytest.raises(Refused) as refused:
        tell(aunt, noah)
    assert refused.value.verdict.why == "own-family"
    with as_owner():
        assert not Case.objects.exists()
        assert LogLine.objects.get().permitted is False


def test_an_id_that_nobody_has_is_answered_as_if_it_did_not_exist() -> None:
    with as_owner():
        anne = an_employee("Anne", a_service("municipal_health"))
    with pytest.raises(Refused) as refused:
        tell(anne, uuid4())
    assert refused.value.verdict.secret


@pytest.mark.parametrize(("text", "code"), [("   ", "empty"), ("a" * 4001, "too-long")])
def test_a_concern_says_something_and_fits_on_a_page(text: str, code: str) -> None:
    with as_owner():
        noah = a_person("Noah", born=date(2017, 3, 2))
        anne = an_employee("Anne", a_service("municipal_health"))
    with pytest.raises(Wrong) as wrong:
        tell(anne, noah, text=text)
    assert (wrong.value.field, wrong.value.code) == ("text", code)


def test_my_cases_come_in_pages_those_due_first_on_top_and_cost_the_same_for_many(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    with as_owner():
        school = a_service("school")
        tuva = an_employee("Tuva", school)
        for number in range(60):
            child = a_person(f"Child {number}", born=date(2017, 3, 2))
            seat(child, "contact", "oppl-24-1", employee=tuva, service=school)
            due = date(2026, 11, 1 + number % 28) if number % 3 else None
            Case.objects.create(person_id=child, step="cooperation", opened_at=MONDAY, next_on=due)
    pages, after = [], ""
    while not pages or after:
        # savepoint, enter, the page, on the first of them what is to be looked at anew, the log, release
        with django_assert_num_queries(5 if after else 6):
            page = my_cases(by=tuva, at=MONDAY, after=after)
        pages.append(page.lines)
        after = page.after
    assert [len(lines) for lines in pages] == [25, 25, 10]
    days = [line.next_on or date.max for lines in pages for line in lines]
    assert days == sorted(days)
    assert len({line.person for lines in pages for line in lines}) == 60
    with as_owner():
        assert LogLine.objects.filter(action="case.list").count() == 60
