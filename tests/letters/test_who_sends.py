"""Every kind of letter is written by something that can be done; those that wait for pages to come are named here."""

import ast
from pathlib import Path

from langbenk.letters.catalogue import CATALOGUE
from tests.shape.house import PACKAGE

WAIT_FOR_THE_PLANS_AND_MEETINGS_PAGES = {"agenda", "evaluation", "invitation", "minutes", "plan"}
WAIT_FOR_WHAT_SERVICES_AGREE_ON = {"deviation", "yearly-review"}


def kinds_in(file: Path) -> set[str]:
    """The kinds of letters whose classes a file imports."""
    found = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    return {
        node.module.rpartition(".")[2]
        for node in found
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("langbenk.letters.kinds.")
    }


def test_each_kind_is_written_somewhere_or_waits_for_a_page_that_is_named() -> None:
    files = (file for file in PACKAGE.rglob("*.py") if "letters" not in file.relative_to(PACKAGE).parts[:1])
    written = set().union(*map(kinds_in, files))
    waits = {key for key, letter in CATALOGUE.items() if letter.__module__.rpartition(".")[2] not in written}
    assert waits == WAIT_FOR_THE_PLANS_AND_MEETINGS_PAGES | WAIT_FOR_WHAT_SERVICES_AGREE_ON
