"""Assess a register: a frame with one row for each person in, the same frame with the rules' answers out.

Columns read, all of them optional: `on`, one of `birth_date`, `due_date` and `age`, every fact by its name (true, false
or null; or "yes", "no", "unknown" or empty, as text or as categories), `services` and `candidates` (kinds joined by
";"), and `services_agree`. Columns written for each rule: `<rule>.outcome`, `<rule>.because` and `<rule>.missing`.
Other columns are kept as they are.

A million people differ in a few thousand ways that matter to a rule. So each cell is read once as a small whole number,
what follows from the services is worked out once for each group of them that occurs, and each rule once for each set of
answers to its conditions; the rows look their answer up.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import polars as pl

from langbenk.law.answer import Answer
from langbenk.law.columns.ages import AGE, PERSON, age_class
from langbenk.law.columns.answered import ON, Answered, answered
from langbenk.law.columns.cells import FOREIGN, NO, UNKNOWN, YES, Cell, age, answer, day, kinds
from langbenk.law.columns.conditions import MARK, SEPARATOR
from langbenk.law.errors import InputError
from langbenk.law.facts import FACTS
from langbenk.law.inquiry import LONGEST_WAIT
from langbenk.law.right import Right
from langbenk.law.rules import CONTRACT
from langbenk.law.rules.cooperation_duty import BOUND, SOCIAL, known_services
from langbenk.law.rules.who_coordinates import SETTLED, known_agreement
from langbenk.law.services import Service

READERS = {"on": day, "birth_date": day, "due_date": day, "age": age, "services": kinds, "candidates": kinds}
ROUND = {"services": pl.lit(""), "candidates": pl.lit(""), "services_agree": pl.lit(UNKNOWN)}
"""The columns that tell of the services, and how each reads that the register does not have."""

LEAVES_ROUND = tuple(leaf.name for leaf in (BOUND, SOCIAL, SETTLED))
WRITTEN = {Answer.NO: NO, Answer.YES: YES, Answer.UNKNOWN: UNKNOWN}
ANSWERS = {number: answer for answer, number in WRITTEN.items()}
BAD = f"{MARK}bad "
"""Begins the name of a column of our own that says whether a cell is bad."""


def assess_columns(frame: pl.LazyFrame, rules: Sequence[Right] = CONTRACT, *, on: date | None = None) -> pl.LazyFrame:
    """The frame with three columns more for each rule. `on` goes before the frame's own days.

    Raises InputError, naming the column and what it takes, for a cell that the contract does not allow.
    """
    schema = frame.collect_schema()
    for name in schema:
        if name.startswith(MARK):
            raise InputError(name, f"takes a column name that does not begin with {MARK}")
    if on is None and "on" not in schema:
        raise InputError("on", "takes a column with the day asked about, or --on")
    wanted = [name for name in (*PERSON, *FACTS, *ROUND) if name in schema]
    cells = [READERS.get(name, answer)(name, schema[name]) for name in (["on"] if on is None else []) + wanted]
    known = read(frame, cells, on)
    asked = [answered(right) for right in rules]
    if any(name in rule.names for rule in asked for name in LEAVES_ROUND):
        known = with_round(known, on)
    return pl.concat([frame, *(told.lazy() for told in looked_up(known, asked, on))], how="horizontal")


def looked_up(known: pl.DataFrame, asked: Sequence[Answered], on: date | None) -> Iterator[pl.DataFrame]:
    """The three columns of each rule."""
    plan = known.lazy().select(rule.number(known.columns, on).alias(rule.right.key) for rule in asked)
    # Looking for what the sums share costs more than all of them.
    numbers = plan.collect(optimizations=pl.QueryOptFlags.none())
    for rule, number in zip(asked, numbers, strict=True):
        yield rule.look_up(number)


def read(frame: pl.LazyFrame, cells: Sequence[Cell], on: date | None) -> pl.DataFrame:
    """The columns that we know, marked and as their cells read, with the class of age in place of the person.

    Raises InputError for the first column with a bad cell; also for a day that is missing, and for a person described
    twice or born tomorrow.
    """
    told = {cell.name: cell.read for cell in cells}
    tests = [*((cell.name, cell.bad, cell.takes) for cell in cells), *between(told, on)]
    judged = [bad.alias(f"{BAD}{i}") for i, (_, bad, _) in enumerate(tests) if bad is not None]
    marked = [cell.alias(MARK + name) for name, cell in told.items() if name not in PERSON]
    known = frame.select(age_class(told, on or told["on"]).alias(AGE), *marked, *judged).collect()
    for i, (name, bad, takes) in enumerate(tests):
        wrong = known[MARK + name] == FOREIGN if bad is None else known.drop_in_place(f"{BAD}{i}")
        if wrong.any():
            raise InputError(name, f"{takes}; row {wrong.arg_true()[0] + 1} has something else")
    return known


def between(told: Mapping[str, pl.Expr], on: date | None) -> Iterator[tuple[str, pl.Expr, str]]:
    """What cells must not be beside each other: the column that is told of it, whether it is so, and what it takes."""
    today = told["on"] if on is None else pl.lit(on)
    if on is None:
        yield "on", today.is_null(), "takes a day in every row, or --on"
    person = [told[name].is_not_null() for name in PERSON if name in told]
    if len(person) > 1:
        yield "birth_date", pl.sum_horizontal(person) > 1, "takes one of birth_date, due_date and age"
    if "birth_date" in told:
        yield "birth_date", told["birth_date"] > today, "takes a day no later than the day asked about"
    if "due_date" in told:
        late = told["due_date"] > today + LONGEST_WAIT
        yield "due_date", late, "takes a day at most ten months ahead of the day asked about"


def with_round(known: pl.DataFrame, on: date | None) -> pl.DataFrame:
    """The rows with what two rules read off the services, worked out once for each group of them that occurs."""
    keys = [column for column in (ON, *(MARK + name for name in ROUND)) if column in known.columns]
    groups = known.select(keys).unique() if keys else pl.DataFrame(height=1)
    lacking = [read.alias(MARK + name) for name, read in ROUND.items() if MARK + name not in keys]
    rows = groups.with_columns(*lacking, *([] if on is None else [pl.lit(on).alias(ON)]))
    found = [round_of(*row) for row in rows.select(ON, *(MARK + name for name in ROUND)).iter_rows()]
    follows = pl.DataFrame(found, schema=dict.fromkeys((MARK + name for name in LEAVES_ROUND), pl.UInt8), orient="row")
    if not keys:
        return known.with_columns(pl.lit(column.item(), column.dtype).alias(column.name) for column in follows)
    return known.join(groups.hstack(follows), on=keys, how="left", maintain_order="left")


def round_of(on: date, services: str, candidates: str, agree: int) -> tuple[int, ...]:
    """The answers for one group, in the order of `LEAVES_ROUND`."""
    known = known_services(kinds_in(services), on) | known_agreement(ANSWERS[agree], kinds_in(candidates))
    return tuple(WRITTEN[known[name]] for name in LEAVES_ROUND)


def kinds_in(cell: str) -> tuple[Service, ...]:
    """The kinds of service in a cell, each once."""
    return tuple(dict.fromkeys(Service(kind) for kind in cell.split(SEPARATOR) if kind))
