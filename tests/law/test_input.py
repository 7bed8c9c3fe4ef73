"""What cannot be read is named, with what the field takes instead."""

import pytest

from langbenk.law import InputError, Inquiry
from langbenk.law.answer import Answer

DAY = {"on": "2026-09-01"}


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ([], "input"),
        (None, "input"),
        ({}, "on"),
        ({"on": None}, "on"),
        ({"on": 20260901}, "on"),
        ({"on": "2026-02-31"}, "on"),
        ({"on": "20260901"}, "on"),
        ({"on": "2026-W36-2"}, "on"),
        ({"on": "2026-09-01T00:00"}, "on"),
        ({"on": "２０２６-09-01"}, "on"),
        ({"on": "1814-05-17"}, "on"),
        ({"on": "9999-12-31"}, "on"),
        (DAY | {"today": "2026-09-01"}, "today"),
        (DAY | {"person": None}, "person"),
        (DAY | {"person": {}}, "person"),
        (DAY | {"person": {"age": 8, "birth_date": "2018-05-04"}}, "person"),
        (DAY | {"person": {"name": "Kari"}}, "person.name"),
        (DAY | {"person": {"age": "8"}}, "person.age"),
        (DAY | {"person": {"age": True}}, "person.age"),
        (DAY | {"person": {"age": 8.0}}, "person.age"),
        (DAY | {"person": {"age": -1}}, "person.age"),
        (DAY | {"person": {"age": 131}}, "person.age"),
        (DAY | {"person": {"birth_date": "2026-09-02"}}, "person.birth_date"),
        (DAY | {"person": {"birth_date": "2018-02-30"}}, "person.birth_date"),
        (DAY | {"person": {"due_date": "2027-09-01"}}, "person.due_date"),
        (DAY | {"facts": None}, "facts"),
        (DAY | {"facts": []}, "facts"),
        (DAY | {"facts": {"likes_ice_cream": "yes"}}, "facts.likes_ice_cream"),
        (DAY | {"facts": {"long_term": "ja"}}, "facts.long_term"),
        (DAY | {"facts": {"long_term": "Yes"}}, "facts.long_term"),
        (DAY | {"facts": {"long_term": True}}, "facts.long_term"),
        (DAY | {"facts": {"long_term": None}}, "facts.long_term"),
        (DAY | {"facts": {"long_term": ["yes"]}}, "facts.long_term"),
        (DAY | {"services": "school"}, "services"),
        (DAY | {"services": ["hospital"]}, "services"),
        (DAY | {"services": [["school"]]}, "services"),
        (DAY | {"coordination": []}, "coordination"),
        (DAY | {"coordination": {"agree": "yes"}}, "coordination.agree"),
        (DAY | {"coordination": {"services_agree": False}}, "coordination.services_agree"),
        (DAY | {"coordination": {"candidates": {"school": 1}}}, "coordination.candidates"),
    ],
)
def test_what_cannot_be_read_is_named(data, field):
    with pytest.raises(InputError) as caught:
        Inquiry.from_dict(data)

    assert caught.value.field == field
    assert "\n" not in str(caught.value)


def test_a_key_from_outside_is_shown_safely():
    with pytest.raises(InputError) as caught:
        Inquiry.from_dict(DAY | {"facts": {"\x1b[31m\nlong" + "x" * 500: "yes"}})

    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 200


def test_what_is_left_out_is_unknown():
    inquiry = Inquiry.from_dict(DAY)

    assert inquiry.person.years(inquiry.on) is None
    assert inquiry.known() == {
        "suspended_by_regulation": Answer.NO,
        "refuses_sharing": Answer.NO,
        "decision_competent": Answer.YES,
    }


def test_only_what_nobody_has_answered_is_assumed():
    assert Inquiry.from_dict(DAY).assumed() == {"decision_competent"}
    assert Inquiry.from_dict(DAY | {"facts": {"decision_competent": "unknown"}}).assumed() == {"decision_competent"}
    assert Inquiry.from_dict(DAY | {"facts": {"decision_competent": "yes"}}).assumed() == set()


def test_an_unknown_answer_reads_like_one_left_out():
    told = {"decision_competent": "unknown", "refuses_sharing": "unknown", "long_term": "unknown"}

    assert Inquiry.from_dict(DAY | {"facts": told}).known() == Inquiry.from_dict(DAY).known()


def test_the_day_given_goes_before_the_inputs_own():
    inquiry = Inquiry.from_dict(DAY | {"person": {"birth_date": "2008-09-01"}})
    earlier = Inquiry.from_dict(
        {"on": "never mind", "person": {"birth_date": "2008-09-01"}}, on=inquiry.on.replace(day=1)
    )

    assert inquiry == earlier


def test_a_kind_of_service_named_twice_counts_once():
    assert Inquiry.from_dict(DAY | {"services": ["school", "ppt", "school"]}).services == ("school", "ppt")
