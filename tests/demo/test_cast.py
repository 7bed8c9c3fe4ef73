"""The people on the sign-in page: plain data in three languages, about people who are there. No database is asked."""

import pytest

from demo import staff
from demo.cast import AGNIESZKAS_NUMBER, CAST, Player
from demo.families import AGNIESZKA, SIRI
from demo.invented import numbers
from demo.register import lysvik
from langbenk.access.standing import Hat
from langbenk.law.words import LANGUAGES
from langbenk.people.identity_number import read_number
from tests.demo.test_people import DAYS


def test_the_six_of_the_road_come_first() -> None:
    road = [staff.ANNE, staff.MARIT, staff.INGRID, staff.PER, staff.TUVA]
    assert [one.actor.person for one in CAST[:6]] == [*(post.human.id for post in road), SIRI.id]
    assert [one.actor.hat for one in CAST[:6]] == [Hat.STAFF] * 5 + [Hat.FAMILY]


@pytest.mark.parametrize("one", CAST, ids=lambda one: one.key)
def test_each_is_somebody_in_lysvik_with_one_hat_on(one: Player) -> None:
    assert one.actor.person in {human.id for human in lysvik().people}
    posts = {post.employee: post for post in lysvik().posts}
    if one.actor.hat is Hat.STAFF:
        assert one.actor.employee is not None
        assert posts[one.actor.employee].human.id == one.actor.person
        assert posts[one.actor.employee].left is None
        assert posts[one.actor.employee].place.name == one.place
    else:
        assert one.actor.employee is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_says_who_they_are_and_what_to_try(language: str) -> None:
    for one in CAST:
        assert one.title.say(language)
        assert one.tries.say(language).endswith(".")


def test_the_three_languages_are_three() -> None:
    for one in CAST:
        assert len({one.tries.say(language) for language in LANGUAGES}) == 3


def test_each_has_a_key_and_sara_two() -> None:
    keys = [one.key for one in CAST]
    assert len(set(keys)) == len(keys)
    assert [key for key in keys if "sara" in key] == ["sara-at-work", "sara-at-home"]


def test_the_number_to_try_is_the_expecting_mothers_own() -> None:
    assert read_number(AGNIESZKAS_NUMBER, demo=True).synthetic
    for day in DAYS:
        assert numbers(lysvik().people, day)[AGNIESZKA.id] == AGNIESZKAS_NUMBER
