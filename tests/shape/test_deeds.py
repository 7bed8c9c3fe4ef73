"""A deed is one verb, one file, one public function, and it passes the door."""

import ast

from langbenk.access.actions import Action
from langbenk.access.grants import GRANTS
from tests.shape.house import PACKAGE, dotted, imports, name, public_functions, tree

DEEDS = sorted(file for file in PACKAGE.glob("*/actions/*.py") if file.name != "__init__.py")


def test_a_deed_is_one_function_named_like_its_file() -> None:
    assert len(DEEDS) >= 10
    assert {name(deed): public_functions(deed) for deed in DEEDS} == {name(deed): [deed.stem] for deed in DEEDS}


def test_a_deed_passes_the_door() -> None:
    def opens_the_door(file_tree: ast.Module) -> bool:
        opened = [
            item.context_expr for node in ast.walk(file_tree) if isinstance(node, ast.With) for item in node.items
        ]
        return any(isinstance(call, ast.Call) and dotted(call.func) == "door" for call in opened)

    assert len(DEEDS) >= 10
    assert [name(deed) for deed in DEEDS if "langbenk.bench.door.door" not in imports(deed)] == []
    assert [name(deed) for deed in DEEDS if not opens_the_door(tree(deed))] == []


def test_every_action_has_a_grant() -> None:
    assert set(GRANTS) == set(Action)
    assert [action for action, grants in GRANTS.items() if not grants] == []


def test_every_action_is_asked_for_somewhere() -> None:
    used = {
        node.attr
        for file in PACKAGE.rglob("*.py")
        if not file.is_relative_to(PACKAGE / "access")
        for node in ast.walk(tree(file))
        if isinstance(node, ast.Attribute) and dotted(node.value) == "Action"
    }
    assert {action.name for action in Action} - used == set()
