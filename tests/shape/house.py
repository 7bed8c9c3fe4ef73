"""What the tests of the house rules look at: its files, as paths, as text and as trees."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "langbenk"

# Made by tools or fetched: not ours to judge.
NOT_OURS = {".git", ".venv", "node_modules", "var", "__pycache__", "dist"}


def files(folder: Path, *suffixes: str) -> list[Path]:
    """Our files under a folder with one of these endings, all of them without any; caches and tools' files left out."""
    return sorted(_walk(folder, suffixes))


def _walk(folder: Path, suffixes: tuple[str, ...]) -> Iterator[Path]:
    for entry in folder.iterdir():
        if entry.name in NOT_OURS or entry.name.endswith("_cache") or entry.name == ".hypothesis":
            continue
        if entry.is_dir():
            yield from _walk(entry, suffixes)
        elif not suffixes or entry.suffix in suffixes:
            yield entry


def name(file: Path) -> str:
    """A file as we call it: from the root of the checkout."""
    return file.relative_to(ROOT).as_posix()


def is_migration(file: Path) -> bool:
    """Whether a file is a step of the database's history, which is written once and never tidied."""
    return "migrations" in file.parts


@cache
def tree(file: Path) -> ast.Module:
    """A Python file as a syntax tree."""
    return ast.parse(file.read_text(encoding="utf-8"))


def python() -> list[Path]:
    """Every Python file of the package but the migrations."""
    return [file for file in files(PACKAGE, ".py") if not is_migration(file)]


def lines(file: Path) -> int:
    """How many lines a file has."""
    return len(file.read_text(encoding="utf-8").splitlines())


def dotted(node: ast.AST) -> str:
    """`a.b.c` for an expression that is only names and dots; empty for any other."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        before = dotted(node.value)
        return f"{before}.{node.attr}" if before else ""
    return ""


def public_functions(file: Path) -> list[str]:
    """The functions that a file offers to others."""
    found = [node for node in tree(file).body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return [node.name for node in found if not node.name.startswith("_")]


def imports(file: Path) -> set[str]:
    """Every module, and every name of a module, that a file imports."""
    found: set[str] = set()
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found
