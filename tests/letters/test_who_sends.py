"""Every kind of letter is written by something that can be done; those that wait for pages to come are named here."""

import ast
import re
from pathlib import Path

from langbenk.letters.catalogue import CATALOGUE
from tests.shape.house import PACKAGE

WAIT_FOR_THE_PLANS_AND_MEETINGS_PAGES = {"agenda", "evaluation", "invitation", "minutes", "plan"}
WAIT_FOR_WHAT_SERVICES_AGREE_ON = {"deviation", "yearly-review"}


SEND = (
    "keep_for", "keep_letter", "keep_notice", "keep_sent_on", "send_one", "send_receipt", "send_to_the_family",
    "take_along", "write_to_the_family", "write_to_them",
)  # fmt: skip
SHOWN_BY_THEIR_SHEETS = {
    "change_on_complaint", "record_outcome", "send_on", "tell_decision", "weigh_lateness", "write_letter"
}  # fmt: skip
A_RECEIPT_OF_ONES_OWN_WORDS = {"make_complaint"}


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


def test_every_letter_can_be_read_before_the_deed_that_sends_it() -> None:
    deeds = (file for file in PACKAGE.glob("*/actions/*.py"))
    send = {file.stem for file in deeds if imported_by(file) & set(SEND)}
    pages = "".join(file.read_text(encoding="utf-8") for file in (PACKAGE / "web").rglob("*.py"))
    shown = set(re.findall(r"does_or_shows\(\s*form,\s*(\w+)", pages))
    assert send - shown == SHOWN_BY_THEIR_SHEETS | A_RECEIPT_OF_ONES_OWN_WORDS
    drawn = "".join(file.read_text(encoding="utf-8") for file in (PACKAGE / "web" / "templates").rglob("*.html"))
    forms = len(re.findall(r"buttons = \(SEE,\)", pages))
    assert forms > 10
    assert drawn.count('<c-button name="see"') >= forms


def imported_by(file: Path) -> set[str]:
    """The names that a file imports."""
    found = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    return {each.name for node in found if isinstance(node, ast.ImportFrom) for each in node.names}
