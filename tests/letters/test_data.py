"""A letter's typed data can be kept beside it as plain values."""

import json

import pytest

from demo.letters import EXAMPLES
from langbenk.letters.catalogue import CATALOGUE
from langbenk.letters.data import as_data


@pytest.mark.parametrize("key", CATALOGUE)
def test_every_letter_comes_back_from_json_as_it_went_in(key: str) -> None:
    data = as_data(EXAMPLES[key])
    assert data
    assert json.loads(json.dumps(data)) == data


def test_a_refusal_keeps_its_deadline_and_a_notice_its_grounds() -> None:
    assert as_data(EXAMPLES["outcome-refused"])["complain"]["way"]["last_day"] == "2026-12-21"
    assert as_data(EXAMPLES["who-coordinates"])["grounds"] == ["hol-3-4", "oppl-24-1"]
    assert as_data(EXAMPLES["cooperation-assessment"])["necessary"] == "yes"
