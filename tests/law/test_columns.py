"""A register row by row and column by column: both evaluators answer like the oracle, and strict about what they read.

The oracle reads the services round each person itself; the two evaluators share that reading.
"""

from datetime import date

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from langbenk.law import InputError, Inquiry, assess
from langbenk.law.columns import assess_columns
from langbenk.law.facts import FACTS
from langbenk.law.rules import CONTRACT, RULES
from langbenk.law.services import Service
from tests.law.oracle import expected_outcome

KINDS = [str(service) for service in Service]
DAYS = [
    *("2022-07-31", "2022-08-01", "2022-12-31", "2023-01-01", "2024-07-31", "2024-08-01", "2026-06-30", "2026-09-01"),
    *("2028-02-29", "2028-06-30", "2028-07-01"),
]
answers = st.sampled_from(["yes", "yes", "no", "unknown"])
few_kinds = st.lists(st.sampled_from(KINDS), max_size=3, unique=True)


@st.composite
def questions(draw):
    """The contract's input, with ages and days on both sides of every border."""
    on = draw(st.sampled_from(DAYS))
    born = st.dates(date(2003, 1, 1), date.fromisoformat(on)).map(str) | st.just("2008-02-29")
    person = draw(
        st.none()
        | st.fixed_dictionaries({"age": st.integers(0, 130)})
        | st.fixed_dictionaries({"birth_date": born})
        | st.fixed_dictionaries({"due_date": st.dates(date(2004, 1, 1), date.fromisoformat(on)).map(str)})
        | st.just({"due_date": on})
    )
    question = {
        "on": on,
        "facts": draw(st.dictionaries(st.sampled_from(sorted(FACTS)), answers)),
        "services": draw(few_kinds),
        "coordination": {"services_agree": draw(answers), "candidates": draw(few_kinds)},
    }
    return question | ({"person": person} if person else {})


def row(question):
    """The same question as a row of a register."""
    person = question.get("person", {})
    cells = {name: question["facts"].get(name) for name in FACTS}
    cells |= {name: person.get(name) for name in ("birth_date", "due_date", "age")}
    return cells | {
        "on": question["on"],
        "services": ";".join(question["services"]),
        "candidates": ";".join(question["coordination"]["candidates"]),
        "services_agree": question["coordination"]["services_agree"],
    }


EMPTY = {"on": "", "facts": {}, "services": [], "coordination": {"candidates": [], "services_agree": ""}}
SCHEMA = dict.fromkeys(row(EMPTY), pl.String) | {"age": pl.Int64}


def told_in_columns(rows):
    return assess_columns(pl.DataFrame(rows, schema=SCHEMA).lazy()).collect().to_dicts()


@settings(max_examples=60, deadline=None)
@given(st.lists(questions(), min_size=1, max_size=12))
def test_columns_answer_like_the_single_evaluation(asked):
    for question, told in zip(asked, told_in_columns([row(question) for question in asked]), strict=True):
        for result in assess(Inquiry.from_dict(question)).results:
            assert told[f"{result.rule}.outcome"] == result.outcome == expected_outcome(result.rule, question), question
            assert told[f"{result.rule}.because"] == ";".join(reason.condition for reason in result.because), question
            assert told[f"{result.rule}.missing"] == ";".join(result.missing), question


CATEGORIES = [pl.Categorical, pl.Enum(["unknown", "yes", "no"]), pl.Enum(["", "maybe", "no", "unknown", "yes"])]


@settings(max_examples=30, deadline=None)
@given(st.lists(questions(), min_size=1, max_size=12), st.sampled_from(CATEGORIES))
def test_true_and_false_and_categories_read_like_words(asked, categories):
    rows = pl.DataFrame([row(question) for question in asked], schema=SCHEMA)
    facts = [*FACTS, "services_agree"]
    truths = [
        pl.when(pl.col(fact).is_in(["yes", "no"])).then(pl.col(fact) == "yes").otherwise(None).alias(fact)
        for fact in facts
    ]
    expected = assess_columns(rows.lazy()).collect().drop(facts)

    for typed in (rows.with_columns(truths), rows.cast(dict.fromkeys(facts, categories))):
        assert assess_columns(typed.lazy()).collect().drop(facts).equals(expected)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(DAYS), st.lists(st.dates(date(1990, 1, 1), date(2022, 7, 31)), min_size=1, max_size=12))
def test_one_day_for_all_is_like_the_same_day_in_every_row(on, born):
    people = pl.DataFrame(
        {"birth_date": [*born, date(2008, 2, 29)], "refuses_sharing": True, "serious_condition": True}
    )
    every_row = people.with_columns(on=pl.lit(on))

    assert (
        assess_columns(people.lazy(), on=date.fromisoformat(on))
        .collect()
        .equals(assess_columns(every_row.lazy()).collect().drop("on"))
    )


@pytest.mark.parametrize("kind", [pl.String, pl.Categorical, pl.Enum(["maybe", "yes"]), pl.Enum(["maybe"])])
def test_a_foreign_category_is_named_like_a_foreign_word(kind):
    people = pl.LazyFrame({"long_term": pl.Series([None, "maybe"], dtype=kind)})

    with pytest.raises(InputError, match=r"^long_term: takes .*; row 2 has something else$"):
        assess_columns(people, on=date(2026, 9, 1))


def test_the_contact_doctor_can_be_asked_of_a_register_too():
    frame = pl.LazyFrame({"serious_condition": ["yes", "no"], "specialist_some_length": ["yes", None]})
    told = assess_columns(frame, [RULES["contact-doctor"]], on=date(2026, 9, 1)).collect()

    assert told["contact-doctor.outcome"].to_list() == ["entitled", "not_met"]


def test_other_columns_and_the_order_of_rows_are_kept():
    frame = pl.DataFrame({"id": [3, 1, 2], "?": ["a", "b", "c"], "age": [8, 41, None]})
    told = assess_columns(frame.lazy(), CONTRACT, on=date(2026, 9, 1)).collect()

    assert told.select(frame.columns).equals(frame)
    assert len(told.columns) == 3 + 3 * len(CONTRACT)


@pytest.mark.parametrize("column", ["on", "birth_date", "due_date"])
def test_a_day_may_be_text_or_a_date(column):
    as_text = pl.DataFrame({"on": ["2026-09-01"], column: ["2026-09-01"]})
    as_dates = as_text.with_columns(pl.all().str.to_date())

    assert (
        assess_columns(as_text.lazy())
        .collect()
        .drop("on", column)
        .equals(assess_columns(as_dates.lazy()).collect().drop("on", column))
    )


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        ("on", ["2026-09-01", ""]),
        ("on", ["2026-09-01", "2026-02-31"]),
        ("on", ["2026-09-01", "1066-10-14"]),
        ("age", [8, 131]),
        ("age", [8.0, 8.5]),
        ("age", [8.0, float("nan")]),
        ("age", ["8", "åtte"]),
        ("age", [True, False]),
        ("birth_date", ["2018-05-04", "2026-09-02"]),
        ("birth_date", ["2018-05-04", "4.5.2018"]),
        ("birth_date", [20180504, 20180505]),
        ("due_date", ["2026-12-01", "2027-12-01"]),
        ("long_term", ["yes", "ja"]),
        ("long_term", [1, 0]),
        ("services", ["school", "hospital"]),
        ("services", ["school", "school,ppt"]),
        ("candidates", [1, 2]),
        ("services_agree", ["yes", "maybe"]),
    ],
)
def test_a_cell_that_cannot_be_read_is_named_by_its_column(column, cells):
    frame = pl.DataFrame({column: cells})
    if column != "on":
        frame = frame.with_columns(on=pl.lit("2026-09-01"))

    with pytest.raises(InputError) as caught:
        assess_columns(frame.lazy())

    assert caught.value.field == column


def test_a_person_is_described_once():
    with pytest.raises(InputError, match="one of birth_date, due_date and age; row 1"):
        assess_columns(pl.LazyFrame({"on": ["2026-09-01"], "age": [8], "birth_date": ["2018-05-04"]}))


def test_a_register_without_any_day_is_not_assessed():
    with pytest.raises(InputError, match="on: "):
        assess_columns(pl.LazyFrame({"age": [8]}))


def test_services_may_be_a_list():
    frame = pl.LazyFrame({"services": [["school", "voluntary"], []], "cooperation_necessary": ["yes", "yes"]})
    told = assess_columns(frame, on=date(2026, 9, 1)).collect()

    assert told["cooperation-duty.outcome"].to_list() == ["entitled", "entitled"]


def test_an_empty_register_stays_empty():
    assert (
        assess_columns(pl.LazyFrame({"age": []}, schema={"age": pl.Int64}), on=date(2026, 9, 1)).collect().height == 0
    )
