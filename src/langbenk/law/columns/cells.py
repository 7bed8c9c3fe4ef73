"""Read the cells of a register strictly: each column's expression, and what a cell in it takes."""

from dataclasses import dataclass

import polars as pl

from langbenk.law.columns.conditions import SEPARATOR
from langbenk.law.errors import InputError
from langbenk.law.inquiry import EARLIEST, LATEST, OLDEST
from langbenk.law.services import Service

TEXT = (pl.String, pl.Categorical, pl.Enum, pl.Null)
ISO = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"


@dataclass(frozen=True, slots=True)
class Cell:
    """A column as read, whether a cell in it is bad, and what it takes instead."""

    name: str
    read: pl.Expr
    bad: pl.Expr
    takes: str


def written(name: str) -> pl.Expr:
    """A column of text; an empty cell is none."""
    text = pl.col(name).cast(pl.String)
    return pl.when(text != "").then(text)


def day(name: str, kind: pl.DataType) -> Cell:
    """A date, or text such as 2026-11-27."""
    takes = f"takes dates such as 2026-11-27, from {EARLIEST} to {LATEST}"
    if kind in (pl.Date, pl.Datetime):
        read, given = pl.col(name).cast(pl.Date), pl.col(name).is_not_null()
    elif kind in TEXT:
        text = written(name)
        read = pl.when(text.str.contains(ISO)).then(text.str.to_date("%Y-%m-%d", strict=False))
        given = text.is_not_null()
    else:
        raise InputError(name, takes)
    return Cell(name, read, given & ~read.is_between(EARLIEST, LATEST).fill_null(value=False), takes)


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
    """Yes is true, no is false, unknown or an empty cell is null."""
    takes = 'takes "yes", "no", "unknown" or an empty cell'
    if kind not in TEXT:
        raise InputError(name, takes)
    text = pl.col(name).cast(pl.String)
    yes, no = text == "yes", text == "no"
    return Cell(name, pl.when(yes | no).then(yes), ~(yes | no | (text == "unknown") | (text == "")), takes)


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
