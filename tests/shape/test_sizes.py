"""A file is read in one sitting and a function in one screen. A known sin stands in a list that may only shrink."""

import ast
from pathlib import Path

from tests.shape.house import PACKAGE, ROOT, files, is_migration, lines, name, python, tree

SOURCES = (".py", ".html", ".css", ".js")
STILL_TOO_LONG: set[str] = set()  # a name may leave this set, never enter


def longest(file: Path) -> int:
    """How many lines this file may have, by its place in the house."""
    if "actions" in file.parts or file.name == "jobs.py":
        return 60
    if file.name == "process.py":
        return 120
    if file.name == "sheets.py" or "sheets" in file.parts:
        return 200
    return 400 if file.is_relative_to(ROOT / "tests") else 250


def test_no_file_is_too_long() -> None:
    ours = [file for folder in (PACKAGE, ROOT / "setup", ROOT / "tests") for file in files(folder, *SOURCES)]
    judged = [file for file in ours if not is_migration(file)]
    assert len(judged) > 100
    assert {name(file) for file in judged if lines(file) > longest(file)} == STILL_TOO_LONG


def test_no_function_is_longer_than_a_screen() -> None:
    too_long = []
    for file in [*python(), *files(ROOT / "setup", ".py"), *files(ROOT / "tests", ".py")]:
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                first, last = node.lineno, node.end_lineno or node.lineno
                too_long += [f"{name(file)}: {node.name}"] if last - first >= 40 else []
    assert too_long == []
