"""What a family must be told: the coordinator's tasks, letter by letter, and the right that no lack of places ends."""

import re
from datetime import date

from langbenk.law.informing import BY_KEY, POINTS, CoordinatorTask, not_told, points_on
from langbenk.law.provisions import BY_ID
from langbenk.law.provisions.hol import HOL_7_2A
from langbenk.law.words import LANGUAGES
from setup.drawings import entitlements as drawn
from tests.law.test_texts import ONLY_BOKMAL, ONLY_NYNORSK

TODAY = date(2026, 11, 22)


def test_every_letter_of_the_paragraph_is_on_the_list_and_rests_on_it() -> None:
    assert {point.task for point in POINTS} == set(CoordinatorTask)
    assert all(HOL_7_2A in point.grounds for point in POINTS if point.task is not CoordinatorTask.BESIDES)
    assert sum(point.task is CoordinatorTask.HEALTH_INFORMATION for point in POINTS) >= 3
    assert sum(point.task is CoordinatorTask.OTHER_INFORMATION for point in POINTS) >= 4
    assert [point.task for point in POINTS] == sorted((point.task for point in POINTS), key=list(CoordinatorTask).index)


def test_a_family_is_told_of_the_right_also_where_there_is_no_place() -> None:
    point = BY_KEY["right-without-capacity"]
    assert [str(ground) for ground in point.grounds] == ["hol § 7-2 a", "fvl § 11", "pbrl § 3-2"]
    assert point.informs
    assert "klage" in point.says.nb
    assert not BY_KEY["who-coordinates"].informs


def test_every_point_has_words_in_three_languages_and_a_provision_of_the_catalogue() -> None:
    assert len(BY_KEY) == len(POINTS)
    for point in POINTS:
        assert all(BY_ID[ground.id] is ground and ground.in_force(TODAY) for ground in point.grounds)
        assert point.grounds
        for words in (point.done, point.says):
            bokmal, nynorsk = (set(re.findall(r"\w+", text.lower())) for text in (words.nb, words.nn))
            assert all(words.say(lang) for lang in LANGUAGES)
            assert len({words.nb, words.nn, words.en}) == 3
            assert not bokmal & ONLY_NYNORSK
            assert not nynorsk & ONLY_BOKMAL
        sentences = [part for lang in LANGUAGES for part in re.split(r"[.?]", point.says.say(lang))]
        assert max(len(sentence.split()) for sentence in sentences) <= 22, point.key


def test_what_is_left_to_tell_shrinks_point_by_point() -> None:
    everything = {point.key for point in POINTS}
    assert not_told((), TODAY) == points_on(TODAY) == POINTS
    assert [point.key for point in not_told(everything - {"organisations"}, TODAY)] == ["organisations"]
    assert not_told(everything, TODAY) == ()


def test_before_the_reform_only_the_older_duties_to_inform_are_left() -> None:
    old = {point.key for point in points_on(date(2022, 7, 31))}
    assert {"how-to-ask", "right-without-capacity", "how-to-complain"} <= old
    assert not {"organisations", "other-welfare", "plan-moves"} & old


def test_the_drawn_page_holds_every_point() -> None:
    page = drawn.page()
    assert [point.key for point in POINTS if f"| `{point.key}` |" not in page] == []
