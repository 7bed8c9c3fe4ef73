"""What the order of rooms cannot see: the clock read in passing, and the back doors that a framework offers."""

import ast
import re
from collections.abc import Callable
from pathlib import Path

from tests.shape.house import PACKAGE, dotted, files, imports, name, python, tree

# Where a moment or a day is taken from the world and handed in; everywhere else it is an argument.
EDGES = ("web/edge.py", "cli/", "config/")
CLOCKS = {
    *("timezone.now", "date.today", "datetime.today", "datetime.now", "datetime.utcnow", "time.time"),
    *("Now", "functions.Now", "CurrentTimestamp"),
}
CLOCKS_WITHOUT_ARGUMENT = {"timezone.localtime", "timezone.localdate", "localtime", "localdate"}


def calls(file: Path) -> list[ast.Call]:
    return [node for node in ast.walk(tree(file)) if isinstance(node, ast.Call)]


def called(call: ast.Call) -> str:
    """The last two names of what is called: `timezone.now`, however it was imported."""
    return ".".join(dotted(call.func).split(".")[-2:])


def reads_the_clock(file: Path) -> bool:
    asked = {called(call) for call in calls(file)}
    asked_for_now = {called(call) for call in calls(file) if not call.args and not call.keywords}
    by_the_database = re.search(r"\bauto_now(_add)?=True", file.read_text(encoding="utf-8"))
    return bool(asked & CLOCKS or asked_for_now & CLOCKS_WITHOUT_ARGUMENT or by_the_database)


def offenders(sin: Callable[[Path], bool]) -> list[str]:
    return [name(file) for file in python() if sin(file)]


def test_the_clock_is_read_at_the_edges_only() -> None:
    readers = [file.removeprefix("src/langbenk/") for file in offenders(reads_the_clock)]
    assert [file for file in readers if not file.startswith(EDGES)] == []
    assert "web/edge.py" in readers  # else this test looks for the wrong thing


def test_nobody_asks_for_a_table_by_name() -> None:
    assert offenders(lambda file: any(called(call).endswith("get_model") for call in calls(file))) == []


def test_no_table_is_open_in_an_admin() -> None:
    assert offenders(lambda file: any(module.startswith("django.contrib.admin") for module in imports(file))) == []


def test_nothing_happens_by_signal() -> None:
    signals = ("django.dispatch", "django.db.models.signals", "django.core.signals", "django.contrib.auth.signals")
    assert offenders(lambda file: any(module.startswith(signals) for module in imports(file))) == []


def test_pages_ask_what_the_reader_may_do_and_never_who_they_are() -> None:
    def judges(file: Path) -> bool:
        return bool(imports(file) & {"langbenk.access.decide.decide", "langbenk.access.grants.GRANTS"})

    def compares_a_role(file: Path) -> bool:
        compared = [node for node in ast.walk(tree(file)) if isinstance(node, ast.Compare)]
        sides = [(side, node) for node in compared for side in (node.left, *node.comparators)]
        return any(dotted(side).endswith("role") and "None" not in ast.unparse(node) for side, node in sides)

    templates = files(PACKAGE / "web", ".html")
    pages = files(PACKAGE / "web", ".py")
    assert len(templates) >= 10
    assert len(pages) >= 10
    assert [name(page) for page in pages if judges(page) or compares_a_role(page)] == []
    in_a_condition = re.compile(r"{%\s*(el)?if\b[^%]*\brole\s*(==|!=|in\b)")
    assert [name(page) for page in templates if in_a_condition.search(page.read_text(encoding="utf-8"))] == []
