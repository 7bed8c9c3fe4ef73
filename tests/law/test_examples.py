"""The examples that the contract gives, each an input and what some rules must answer."""

import json
from pathlib import Path

import pytest

from langbenk.law import Inquiry, assess

OURS = Path(__file__).with_name("examples.json")
SHARED = Path(__file__).parents[3] / "shared" / "law" / "examples.json"
EXAMPLES = [
    example for file in (OURS, SHARED) if file.exists() for example in json.loads(file.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize("example", EXAMPLES, ids=[example["name"] for example in EXAMPLES])
def test_the_example_is_answered(example):
    answer = assess(Inquiry.from_dict(example["input"]))

    assert {rule: answer.result(rule).outcome for rule in example["expect"]} == example["expect"]


def test_there_are_examples():
    assert len(json.loads(OURS.read_text(encoding="utf-8"))) >= 8
