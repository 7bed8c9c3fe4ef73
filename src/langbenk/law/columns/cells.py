"""Read the cells of a register strictly: each column's expression, and what a cell in it takes."""

from dataclasses import dataclass
from functools import reduce
from operator import or_

import polars as pl

from langbenk.law.columns.conditions import SEPARATOR
from langbenk.law.errors import InputError
from langbenk.law.inquiry import EARLIEST, LATEST, OLDEST
from langbenk.law.services import Service

NO, YES, UNKNOWN, FOREIGN = range(4)
"""How an answer is written in a column of our own; the last is none, but a bad cell."""

WORDS = {"yes": YES, "no": NO, "unknown": UNKNOWN, "": UNKNOWN}
TEXT = (pl.String, pl.Categorical, pl.Enum, pl.Null)
ISO = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"


@dataclass(frozen=True, slots=True)
class Cell:
    """A column as read, whether a cell in it is bad (None: it reads as `FOREIGN`), and what it takes instead."""

    name: str
    read: pl.Expr
    bad: pl.Expr | None
    takes: str


def written(name: str) -> pl.Expr:
    """A column of text; an empty cell is none."""
    text = pl.col(name).cast(pl.String)
    return pl.when(text != "").then(text)


def day(name: str, kind: pl.DataType) -> Cell:
    """A date, or text such as 2026-11-27."""
    takes = f"takes dates such as 2026-11-27, from {EARLIEST} to {LATEST}"
    if kind in (pl.Date, pl.Datetime):
        read = pl.col(name).cast(pl.Date)
        return Cell(name, read, ~read.is_between(EARLIEST, LATEST), takes)
    if kind not in TEXT:
        raise InputError(name, takes)
    text = written(name)
    read = pl.when(text.str.contains(ISO)).then(text.str.to_date("%Y-%m-%d", strict=False))
    return Cell(name, read, text.is_not_null() & ~read.is_between(EARLIEST, LATEST).fill_null(value=False), takes)


def age(name: str, kind: pl.DataType) -> Cell:
    """Whole years."""
    takes = f"takes whole years from 0 to {OLDEST}"
    if kind in TEXT:
        text = written(name)
        read = pl.when(text.str.contains(r"^[0-9]{1,3}$")).then(text.cast(pl.Int32, strict=False))
        given = text.is_not_null()
    elif kind.is_numeric():
        given = pl.col(name).is_not_null()
        read = pl.when(pl.col(name).cast(pl.Float64) % 1 == 0).then(pl.col(name).cast(pl.Int32, strict=False))
    else:
        raise InputError(name, takes)
    return Cell(name, read, given & ~read.is_between(0, OLDEST).fill_null(value=False), takes)


def answer(name: str, kind: pl.DataType) -> Cell:
    """`YES`, `NO`, `UNKNOWN` or `FOREIGN`: from true, false and null, or from words as text or as categories."""
    takes = 'takes "yes", "no", "unknown" or an empty cell; or true, false and null'
    cell = pl.col(name)
    if kind == pl.Boolean:
        return Cell(name, cell.cast(pl.UInt8).fill_null(UNKNOWN), None, takes)
    if kind not in TEXT:
        raise InputError(name, takes)
    cell = cell.cast(pl.String) if kind == pl.Null else cell
    # Categories are compared as numbers, never as text; those of an Enum only with words that are among them.
    words = [word for word in WORDS if not isinstance(kind, pl.Enum) or word in kind.categories]
    said: dict[int, list[pl.Expr]] = {NO: [], YES: [], UNKNOWN: [cell.is_null()]}
    for word in words:
        said[WORDS[word]].append(cell == word)
    read = pl.lit(FOREIGN, pl.UInt8)
    for number, ways in said.items():
        if ways:
            read = pl.when(reduce(or_, ways)).then(pl.lit(number, pl.UInt8)).otherwise(read)
    return Cell(name, read, None, takes)


def kinds(name: str, kind: pl.DataType) -> Cell:
    """Kinds of service in one cell, joined by ";", or a list of them."""
    takes = f"takes kinds of service joined by {SEPARATOR!r}, such as school{SEPARATOR}ppt"
    if isinstance(kind, pl.List) and kind.inner in TEXT:
        listed = pl.col(name).cast(pl.List(pl.String))
    elif kind in TEXT:
        listed = written(name).str.split(SEPARATOR)
    else:
        raise InputError(name, takes)
    known = listed.list.eval(pl.element().is_in([str(service) for service in Service])).list.all()
    return Cell(name, listed.list.join(SEPARATOR).fill_null(""), ~known.fill_null(value=True), takes)
