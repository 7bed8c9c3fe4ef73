"""Lysvik is invented, whole, and the same every time. None of this asks a database."""

from datetime import date, timedelta

import pytest

from demo import municipality
from demo.chance import Chance
from demo.families import ANDE, EMIL, HOMES, JAKOB, NOAH, SELMA, YUSUF
from demo.invented import Human, numbers, phone
from demo.register import lysvik
from langbenk.organisation.kinds import KINDS
from langbenk.organisation.municipalities import read
from langbenk.people.identity_number import Kind, read_number
from langbenk.people.models import Responsibility

TODAY = date(2026, 11, 21)
DAYS = (TODAY, date(2027, 1, 1), date(2027, 6, 17), date(2028, 2, 29))


def everybody() -> tuple[Human, ...]:
    """All in Lysvik, with the child who is born in a story."""
    return (*lysvik().people, ANDE)


def test_it_has_sixty_families_ninety_four_employees_and_fifteen_kinds_of_services() -> None:
    here = lysvik()
    assert len({home.key for home in here.homes}) == 60
    assert len({post.employee for post in here.posts}) == 94
    assert len({place.kind for place in municipality.PLACES}) == 15


def test_no_municipality_is_called_that_or_has_that_number() -> None:
    names = {name for one in read() for name in one.names.values()}
    assert municipality.NAME.removesuffix(" kommune") not in names
    assert municipality.NUMBER not in {one.number for one in read()}


def test_every_service_is_of_a_kind_that_has_a_name() -> None:
    assert {place.kind for place in municipality.PLACES} <= set(KINDS)


def test_it_is_drawn_the_same_every_time() -> None:
    assert lysvik() == lysvik()
    assert Chance("a seed").several(range(100), 5) == Chance("a seed").several(range(100), 5) == [99, 85, 18, 91, 71]


@pytest.mark.parametrize("today", DAYS)
def test_every_identity_number_is_synthetic_valid_and_one_persons_own(today: date) -> None:
    given = numbers(everybody(), today)
    assert len(set(given.values())) == len(given) == len(everybody())
    for human in everybody():
        number = read_number(given[human.id], demo=True)
        born = human.born(today)
        assert number.kind is Kind.BIRTH_NUMBER
        assert number.digits[:6] == f"{born.day:02}{born.month + 80}{born:%y}"


def test_every_telephone_number_is_of_a_series_that_reaches_nobody() -> None:
    assert phone(1) == "70 00 00 01"
    assert phone(1234) == "70 00 12 34"


@pytest.mark.parametrize("today", DAYS)
@pytest.mark.parametrize(("child", "age"), [(NOAH, 9), (EMIL, 12), (SELMA, 17), (JAKOB, 14), (YUSUF, 4), (ANDE, 7)])
def test_a_child_has_the_age_of_the_story_on_any_day(child: Human, age: int, today: date) -> None:
    born = child.born(today)
    assert born.replace(year=born.year + age) <= today < born.replace(year=born.year + age + 1)


def test_the_age_changes_on_the_birthday_and_not_the_day_before() -> None:
    assert NOAH.born(date(2027, 1, 1)) == date(2017, 1, 2)
    assert NOAH.born(date(2027, 1, 2)) == date(2018, 1, 2)


def test_no_two_have_the_same_name() -> None:
    names = [human.name for human in everybody()]
    assert len(set(names)) == len(names)


def test_names_are_written_with_all_the_letters_that_people_here_have() -> None:
    letters = set("".join(human.name for human in everybody()).lower())
    assert set("æøå") <= letters
    assert set("áŋ") <= letters
    assert max(len(human.name) for human in everybody()) > 60


def test_the_lives_in_lysvik_are_unlike() -> None:
    here = lysvik()
    kinds = {care.responsibility for care in here.cares}
    assert kinds == set(Responsibility) - {Responsibility.EXPECTING}, "that is for a child before its birth"
    homes_of_jakob = [home.key for home in HOMES if JAKOB in home.people]
    assert homes_of_jakob == ["braten", "saether"]
    assert [home for home in here.homes if len(home.people) == 1]


def test_nobody_is_a_parent_before_the_age_of_fifteen() -> None:
    for care in lysvik().cares:
        assert care.child.born(TODAY) - care.guardian.born(TODAY) > timedelta(15 * 365)


def test_everybody_at_work_is_grown_up_and_began_after_eighteen() -> None:
    for post in lysvik().posts:
        assert post.since(TODAY) - post.human.born(TODAY) > timedelta(18 * 365)
        assert post.unit in post.place.units
        assert (post.until(TODAY) or TODAY) > post.since(TODAY) or post.years == 0


def test_some_have_left_and_one_begins_today() -> None:
    posts = lysvik().posts
    assert len([post for post in posts if post.until(TODAY)]) == 3
    assert [post.since(TODAY) for post in posts if post.years == 0] == [TODAY]
