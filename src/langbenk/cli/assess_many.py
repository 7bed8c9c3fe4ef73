"""`langbenk assess-many IN OUT`: every rule's answer for every row of a Parquet or CSV file."""

import os
import tempfile
from argparse import ArgumentParser, Namespace
from pathlib import Path

import polars as pl

from langbenk.cli.asking import day_asked, take_day
from langbenk.law.columns import assess_columns
from langbenk.law.errors import InputError
from langbenk.law.right import Right
from langbenk.law.rules import CONTRACT

KINDS = (".parquet", ".csv")


def arguments(parser: ArgumentParser) -> None:
    """A file in, a file out, a day."""
    parser.add_argument("source", metavar="IN", help="a .parquet or .csv file with one row for each person")
    parser.add_argument("target", metavar="OUT", help="the same rows with the answers, .parquet or .csv")
    take_day(parser)
    parser.add_argument(
        "--rule", metavar="RULE", action="append", help="only this rule; may be given more than once", default=[]
    )


def run(options: Namespace) -> int:
    """Write OUT whole or not at all. Raises InputError for a file, column or cell that cannot be read."""
    source, target = Path(options.source), Path(options.target)
    for name, path in (("IN", source), ("OUT", target)):
        if path.suffix not in KINDS:
            raise InputError(name, f"takes a file that ends in {' or '.join(KINDS)}")
    rules, asked = chosen(options.rule), day_asked(options)
    try:
        frame = scan(source)
        own_days = options.on is None and "on" in frame.collect_schema()
        write(assess_columns(frame, rules, on=None if own_days else asked), target)
    except (OSError, pl.exceptions.PolarsError) as error:
        why = str(error).splitlines()[0]
        raise InputError("IN or OUT", f"takes files that can be read and written; {why}") from error
    return 0


def chosen(names: list[str]) -> list[Right]:
    """The rules by name; all of the contract's when none is named."""
    keys = {right.key: right for right in CONTRACT}
    for name in names:
        if name not in keys:
            raise InputError("--rule", f"takes one of {', '.join(keys)}")
    return [right for right in CONTRACT if not names or right.key in names]


def scan(path: Path) -> pl.LazyFrame:
    """The rows, not read before they are needed. Every cell of a CSV file is text."""
    with path.open("rb"):
        pass
    return pl.scan_parquet(path) if path.suffix == ".parquet" else pl.scan_csv(path, infer_schema=False)


def write(frame: pl.LazyFrame, path: Path) -> None:
    """Write beside the target and put in its place when all is written."""
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=path.suffix)
    os.close(handle)
    try:
        if path.suffix == ".parquet":
            frame.sink_parquet(name)
        else:
            frame.sink_csv(name)
        os.replace(name, path)
    finally:
        Path(name).unlink(missing_ok=True)
