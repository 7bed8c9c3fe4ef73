"""The examples of docs/library.md, run one after the other as a reader would."""

import doctest
from pathlib import Path

LIBRARY = Path(__file__).parents[2] / "docs" / "library.md"


def test_every_example_of_the_library_answers_as_it_says():
    told = doctest.testfile(str(LIBRARY), module_relative=False, encoding="utf-8")

    assert told.attempted > 25
    assert told.failed == 0
