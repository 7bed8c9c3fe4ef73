"""One word for one thing: every class that carries the domain is explained in docs/glossary.md."""

import ast
import re
from pathlib import Path

from tests.shape.house import PACKAGE, ROOT, dotted, files, name, tree


def carriers() -> list[Path]:
    """Where the domain's own classes are: the tables, the steps of the road, who may, and the law."""
    tables = [*PACKAGE.glob("*/models.py"), *PACKAGE.glob("*/models/*.py"), *PACKAGE.glob("*/process.py")]
    return [*tables, *files(PACKAGE / "access", ".py"), *sorted((PACKAGE / "law").glob("*.py"))]


def public_classes(file: Path) -> set[str]:
    classes = [node for node in tree(file).body if isinstance(node, ast.ClassDef)]
    return {node.name for node in classes if not node.name.startswith("_") and not is_an_error(node)}


def is_an_error(node: ast.ClassDef) -> bool:
    return any(dotted(base).endswith(("Error", "Exception")) for base in node.bases)


def test_the_glossary_explains_every_class_of_the_domain() -> None:
    explained = set(re.findall(r"^\| `(\w+)` \|", (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8"), re.M))
    found = {word: name(file) for file in carriers() for word in public_classes(file)}
    assert len(found) > 50
    assert {word: place for word, place in found.items() if word not in explained} == {}
    assert explained - set(found) == set()
