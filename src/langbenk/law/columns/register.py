"""Assess a register: a frame with one row for each person in, the same frame with the rules' answers out.

Columns read, all of them optional: `on`, one of `birth_date`, `due_date` and `age`, every fact by its name ("yes",
"no", "unknown" or empty), `services` and `candidates` (kinds joined by ";"), and `services_agree`. Columns written for
each rule: `<rule>.outcome`, `<rule>.because` and `<rule>.missing`. Other columns are kept as they are.

A million people differ in a few thousand ways that matter to a rule. So the cells are read once, what follows from an
age or from the services is worked out once for each that occurs, and each rule once for each set of answers to its
conditions; the rows look their answer up.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

import polars as pl

from langbenk.law.ages import ADULT, AGE_LIMITS
from langbenk.law.answer import Answer
from langbenk.law.columns.cells import Cell, age, answer, day, kinds
from langbenk.law.columns.conditions import DAY, MARK, SEPARATOR, TOLD, TRUTH, because, code, missing
from langbenk.law.errors import InputError
from langbenk.law.facts import ASSUMED, FACTS, UNANSWERED
from langbenk.law.inquiry import EARLIEST, LONGEST_WAIT
from langbenk.law.provision import REFORM_DAY
from langbenk.law.right import OUTCOMES, Right
from langbenk.law.rules import CONTRACT
from langbenk.law.rules.cooperation_duty import BOUND, SOCIAL, known_services
from langbenk.law.rules.who_coordinates import SETTLED, known_agreement
from langbenk.law.services import Service
from langbenk.law.tree import leaves

ROUND = ("services", "candidates", "services_agree")
READERS = {"on": day, "birth_date": day, "due_date": day, "age": age, "services": kinds, "candidates": kinds}
LEAVES_ROUND = (BOUND, SOCIAL, SETTLED)
PERSON = ("birth_date", "due_date", "age")
# How a column reads that the register does not have, where an age or the services are worked out.
NOTHING: dict[str, pl.Expr] = {
    "birth_date": pl.lit(None, pl.Date),
    "due_date": pl.lit(None, pl.Date),
    "age": pl.lit(None, pl.Int32),
    "services": pl.lit(""),
    "candidates": pl.lit(""),
}
OUTCOME_OF = {str(code): str(outcome) for code, outcome in OUTCOMES.items()}
UNKNOWN = pl.lit(None, pl.Boolean)
BAD, NUMBER = f"{MARK}bad ", f"{MARK}number"
"""Our own columns: whether a cell is bad; which answers to a rule's conditions a row has, one digit for each."""


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
    cells = [READERS.get(name, answer)(name, schema[name]) for name in wanted() if name in schema]
    if on is not None:
        cells = [cell for cell in cells if cell.name != "on"] + [
            Cell("on", pl.repeat(on, pl.len(), dtype=pl.Date), pl.lit(value=False), "")
        ]
    known = read(frame, cells)
    known = once_for_each(known, ("on", *PERSON), by_age)
    known = once_for_each(known, ("on", *ROUND), by_round)
    known = known.with_columns(unanswered(known))
    return pl.concat([frame, *(answers(right, known).lazy() for right in rules)], how="horizontal")


def wanted() -> Iterator[str]:
    """Every column that is read."""
    yield from ("on", *PERSON, *FACTS, *ROUND)


def read(frame: pl.LazyFrame, cells: Sequence[Cell]) -> pl.DataFrame:
    """The columns that we know, marked and as their cells read.

    Raises InputError for the first column with a bad cell; also for a day that is missing, and for a person described
    twice or born tomorrow.
    """
    tests = [(cell.name, cell.bad, cell.takes) for cell in cells] + list(between(cells))
    marked = [cell.read.alias(MARK + cell.name) for cell in cells]
    judged = [bad.alias(f"{BAD}{i}") for i, (_, bad, _) in enumerate(tests)]
    known = frame.select(*marked, *judged).collect()
    for i, (name, _, takes) in enumerate(tests):
        bad = known.drop_in_place(f"{BAD}{i}")
        if bad.any():
            raise InputError(name, f"{takes}; row {bad.arg_true()[0] + 1} has something else")
    return known


def between(cells: Sequence[Cell]) -> Iterator[tuple[str, pl.Expr, str]]:
    """What cells must not be beside each other: the column that is told of it, whether it is so, and what it takes."""
    read = {cell.name: cell.read for cell in cells}
    yield "on", read["on"].is_null(), "takes a day in every row, or --on"
    person = [read[name].is_not_null() for name in PERSON if name in read]
    if person:
        yield "birth_date", pl.sum_horizontal(person) > 1, "takes one of birth_date, due_date and age"
    if "birth_date" in read:
        yield "birth_date", read["birth_date"] > read["on"], "takes a day no later than the day asked about"
    if "due_date" in read:
        late = read["due_date"] > read["on"] + LONGEST_WAIT
        yield "due_date", late, "takes a day at most ten months ahead of the day asked about"


def once_for_each(
    known: pl.DataFrame, names: Sequence[str], follows: Callable[[pl.DataFrame], pl.DataFrame]
) -> pl.DataFrame:
    """The rows with what follows from these columns alone, worked out once for each combination that occurs."""
    here = [MARK + name for name in names if MARK + name in known.columns]
    keys = [key for key in here if not is_constant(known[key])]
    groups = known.select(here).unique(keys) if keys else known.select(here).head(1)
    lacking = [NOTHING.get(name, UNKNOWN).alias(MARK + name) for name in names if MARK + name not in here]
    found = follows(groups.with_columns(lacking))
    if not keys:
        return known.with_columns(pl.lit(column.item(), column.dtype).alias(column.name) for column in found)
    return known.join(groups.select(keys).hstack(found), on=keys, how="left", nulls_equal=True, maintain_order="left")


def is_constant(column: pl.Series) -> bool:
    """Whether every row says the same."""
    return not column.is_empty() and not column.null_count() and column.min() == column.max()


def by_age(groups: pl.DataFrame) -> pl.DataFrame:
    """What the rules read off an age, as `Person.known` gives it."""
    on, due = pl.col(f"{MARK}on"), pl.col(f"{MARK}due_date")
    expected = (on <= due).fill_null(value=False)
    born = pl.coalesce(f"{MARK}birth_date", pl.when(~expected).then(due))
    before = on.dt.month().cast(pl.Int32) * 100 + on.dt.day() < born.dt.month().cast(pl.Int32) * 100 + born.dt.day()
    whole = pl.coalesce(f"{MARK}age", on.dt.year() - born.dt.year() - before.cast(pl.Int32))
    told = expected | whole.is_not_null()
    years = whole.fill_null(-1)
    found = {
        "expecting": expected,
        "under_18": years.is_between(0, ADULT - 1),
        "under_25": years < 25,
        **{f"aged_{limit}": years >= limit for limit in AGE_LIMITS},
    }
    return groups.select(pl.when(told).then(answer).alias(MARK + name) for name, answer in found.items())


def by_round(groups: pl.DataFrame) -> pl.DataFrame:
    """What two rules read off the services, as their own files work it out."""
    rows = groups.select(MARK + name for name in ("on", *ROUND)).iter_rows()
    schema = {MARK + leaf.name: pl.Boolean for leaf in LEAVES_ROUND}
    return pl.DataFrame([round_of(*row) for row in rows], schema=schema, orient="row")


def round_of(on: date, services: str, candidates: str, agree: bool | None) -> tuple[bool | None, ...]:
    """The answers for one group, in the order of `LEAVES_ROUND`."""
    named, may = kinds_in(services), kinds_in(candidates)
    agreed = {True: Answer.YES, False: Answer.NO, None: Answer.UNKNOWN}[agree]
    known = known_services(named, on) | known_agreement(agreed, may)
    return tuple(TRUTH[known[leaf.name]] for leaf in LEAVES_ROUND)


def kinds_in(cell: str) -> tuple[Service, ...]:
    """The kinds of service in a cell, each once."""
    return tuple(dict.fromkeys(Service(kind) for kind in cell.split(SEPARATOR) if kind))


def unanswered(known: pl.DataFrame) -> list[pl.Expr]:
    """The facts that read otherwise than unknown when nobody has answered, as `Inquiry.known` reads them.

    Of those in `ASSUMED` what was told is kept beside, so that it still can be missing.
    """

    def told(name: str) -> pl.Expr:
        return pl.col(MARK + name) if MARK + name in known.columns else UNKNOWN

    kept = [told(name).alias(TOLD + name) for name in ASSUMED]
    plain = [told(name).fill_null(TRUTH[answer]).alias(MARK + name) for name, answer in UNANSWERED.items()]
    no_longer = pl.when(f"{MARK}aged_{ADULT}").then(statement=False)
    return [*kept, *plain, told("has_child_coordinator").fill_null(no_longer).alias(f"{MARK}has_child_coordinator")]


def answers(right: Right, known: pl.DataFrame) -> pl.DataFrame:
    """The three columns of one rule: worked out once for each set of answers that occurs, and looked up by number.

    The number has a digit for the law's standing on the row's day, then one for each answer: no, yes, unknown.
    """
    asked, lacking = columns_of(right, known)
    borders = border_days(right)
    number = pl.sum_horizontal(DAY.ge(border) for border in borders).cast(pl.UInt64)
    for name in asked:
        number = number * 3 + pl.col(name).cast(pl.UInt64).fill_null(2)
    numbered = known.select(number.alias(NUMBER))
    rest, columns = pl.col(NUMBER), [UNKNOWN.alias(name) for name in lacking]
    for name in reversed(asked):
        columns.append(pl.when(rest % 3 < 2).then(rest % 3 == 1).alias(name))
        rest = rest // 3
    columns.append(rest.replace_strict(dict(enumerate((EARLIEST, *borders))), return_dtype=pl.Date).alias(f"{MARK}on"))
    told = pl.col(right.key)
    groups = numbered.unique().with_columns(columns).with_columns(code(right).alias(right.key))
    answered = groups.select(
        NUMBER,
        told.replace_strict(OUTCOME_OF).alias(f"{right.key}.outcome"),
        because(right, told).alias(f"{right.key}.because"),
        missing(right, told).alias(f"{right.key}.missing"),
    )
    return numbered.join(answered, on=NUMBER, how="left", maintain_order="left").drop(NUMBER)


def columns_of(right: Right, known: pl.DataFrame) -> tuple[list[str], list[str]]:
    """The columns that the rule reads: those that we have, and those that nobody has told us anything of."""
    trees = [tree for tree in (right.conditions, right.weigh, right.wish, right.suspended) if tree]
    names = dict.fromkeys(leaf.name for tree in trees for leaf in leaves(tree))
    columns = [*(MARK + name for name in names), *(TOLD + name for name in names if name in ASSUMED)]
    return [name for name in columns if name in known.columns], [name for name in columns if name not in known.columns]


def border_days(right: Right) -> tuple[date, ...]:
    """The days on which the law changes for this rule; between two of them it stands still."""
    grounds = (*right.grounds, *(right.suspended.grounds if right.suspended else ()))
    days = {day for ground in grounds for period in ground.periods for day in (period.start, period.end)}
    return tuple(sorted({REFORM_DAY, *filter(None, days)}))
