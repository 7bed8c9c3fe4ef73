"""A sheet shows what was chosen for it and nothing more: a frozen dataclass of plain values, all the way down."""

import dataclasses
import importlib
import types
import typing
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from types import ModuleType
from uuid import UUID

from tests.shape.house import PACKAGE

PLAIN = (str, int, float, bool, date, datetime, time, Decimal, UUID, type(None))


def sheet_modules() -> list[ModuleType]:
    found = {*PACKAGE.glob("*/sheets.py"), *PACKAGE.glob("*/sheets/*.py")}
    dotted = (file.relative_to(PACKAGE.parent).with_suffix("").as_posix().replace("/", ".") for file in sorted(found))
    return [importlib.import_module(module.removesuffix(".__init__")) for module in dotted]


def sheets() -> list[type]:
    return [
        thing
        for module in sheet_modules()
        for thing in vars(module).values()
        if isinstance(thing, type) and thing.__module__ == module.__name__
    ]


def is_plain(kind: object) -> bool:
    """Whether values of this type can be shown without asking the database for anything more."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType) or origin in (tuple, frozenset):
        return all(part is Ellipsis or is_plain(part) for part in inner)
    if origin is typing.Literal:
        return True
    if not isinstance(kind, type):
        return False
    return kind in PLAIN or issubclass(kind, Enum) or is_sheet(kind)


def is_sheet(kind: type) -> bool:
    """Whether a class is frozen and all it holds is plain."""
    if not dataclasses.is_dataclass(kind):
        return False
    frozen: bool = kind.__dataclass_params__.frozen
    hints = typing.get_type_hints(kind)
    return frozen and all(is_plain(hints[field.name]) for field in dataclasses.fields(kind))


def test_sheets_hold_plain_values_only() -> None:
    assert len(sheets()) >= 10
    assert [f"{kind.__module__}.{kind.__qualname__}" for kind in sheets() if not is_sheet(kind)] == []


def test_a_row_of_the_database_is_not_plain() -> None:
    @dataclasses.dataclass(frozen=True)
    class Leaking:
        rows: tuple[ModuleType, ...]

    @dataclasses.dataclass
    class Thawed:
        text: str

    assert not is_sheet(Leaking)
    assert not is_sheet(Thawed)
