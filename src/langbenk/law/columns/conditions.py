"""A rule's tree as column expressions: yes is true, no is false, unknown is null, and Polars joins them by Kleene.

Every function here has its counterpart for one person in `langbenk.law.tree` and `langbenk.law.right`; property tests
hold them equal.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from operator import or_

import polars as pl

from langbenk.law.answer import Answer
from langbenk.law.facts import ASSUMED
from langbenk.law.provision import REFORM_DAY, Provision
from langbenk.law.right import NOTHING, TABLE, Code, Right
from langbenk.law.tree import All, Any, Fact, Node, Not

SEPARATOR = ";"
"""Between the names in one cell."""

TRUTH = {Answer.YES: True, Answer.NO: False, Answer.UNKNOWN: None}
MARK = "langbenk?"
"""Begins the name of every column of our own, so that no column of the register's is touched."""

TOLD = f"{MARK}told "
"""Begins the name of a column that holds a fact of `ASSUMED` as it was told: null where nobody has answered."""

DAY = pl.col(f"{MARK}on")
"""The day asked about, one for each row."""


def value(node: Node, *, as_told: bool = False) -> pl.Expr:
    """Whether the node holds, from boolean columns that carry the facts' names, marked.

    `as_told`: what is only assumed, since nobody has answered, counts as unknown.
    """
    match node:
        case Fact(name=name):
            return pl.col(TOLD + name if as_told and name in ASSUMED else MARK + name)
        case All(parts=parts):
            return pl.all_horizontal([value(part, as_told=as_told) for part in parts])
        case Any(parts=()):
            return pl.lit(value=False)
        case Any(parts=parts):
            return pl.any_horizontal([value(part, as_told=as_told) for part in parts])
        case Not(part=part):
            return ~value(part, as_told=as_told)


def decides(node: Node, so_far: pl.Expr, *, as_told: bool = False) -> Iterator[tuple[Fact, pl.Expr]]:
    """Each leaf with whether it decided: every step down carries the answer of the step above."""
    if isinstance(node, Fact):
        yield node, so_far
        return
    here = value(node, as_told=as_told)
    for part in node.parts:
        carries = so_far if isinstance(node, Not) else so_far & value(part, as_told=as_told).eq_missing(here)
        yield from decides(part, carries, as_told=as_told)


@dataclass(frozen=True, slots=True)
class Reach:
    """Whether one answer at this place can settle the whole: a no (`refutes`), a yes (`proves`)."""

    refutes: pl.Expr
    proves: pl.Expr


def settles(node: Node, reach: Reach) -> Iterator[pl.Expr]:
    """For each leaf, in order, whether its answer alone settles the matter while the matter is open."""
    match node:
        case Fact():
            yield reach.refutes | reach.proves
        case Not(part=part):
            yield from settles(part, Reach(reach.proves, reach.refutes))
        case All(parts=parts) | Any(parts=parts):
            alone = pl.sum_horizontal([value(part).is_null() for part in parts]) == 1
            below = (
                Reach(reach.refutes, reach.proves & alone)
                if isinstance(node, All)
                else Reach(reach.refutes & alone, reach.proves)
            )
            for part in parts:
                yield from settles(part, below)


def in_force(provisions: tuple[Provision, ...]) -> pl.Expr:
    """Whether one of the provisions holds on the row's day."""
    periods = [period for provision in provisions for period in provision.periods]
    return reduce(
        or_,
        [
            (period.start <= DAY if period.start else pl.lit(value=True))
            & (period.end > DAY if period.end else pl.lit(value=True))
            for period in periods
        ],
    )


def code(right: Right) -> pl.Expr:
    """The code of the outcome, as `Right.code` gives it."""
    wish = value(right.wish) if right.wish else pl.lit(value=True)
    found = pl.lit(str(Code.NEEDS_ASSESSMENT))
    for (conditions, wished), told in TABLE.items():
        if told is not Code.NEEDS_ASSESSMENT and (right.wish or wished is Answer.YES):
            met = value(right.conditions).eq_missing(pl.lit(TRUTH[conditions], pl.Boolean))
            here = met & wish.eq_missing(pl.lit(TRUTH[wished], pl.Boolean))
            found = pl.when(here).then(pl.lit(str(told))).otherwise(found)
    if right.weigh:
        weighed = value(right.conditions).fill_null(value=False) & value(right.weigh).fill_null(value=True)
        found = pl.when(weighed).then(pl.lit(str(Code.WEIGH))).otherwise(found)
    if right.suspended:
        suspended = in_force(right.suspended.grounds) & value(right.suspended)
        found = pl.when(suspended).then(pl.lit(str(Code.SUSPENDED))).otherwise(found)
    speaks = in_force(right.grounds) & (DAY >= REFORM_DAY)
    return pl.when(speaks).then(found).otherwise(pl.lit(str(Code.NOT_IN_FORCE)))


def names(shown: list[tuple[str, pl.Expr]]) -> pl.Expr:
    """The names whose expression is true, joined in one cell; empty when there are none."""
    if not shown:
        return pl.lit("")
    cells = [pl.when(here).then(pl.lit(name)) for name, here in shown]
    return pl.concat_str(cells, separator=SEPARATOR, ignore_nulls=True)


def because(right: Right, told: pl.Expr) -> pl.Expr:
    """The conditions that decided, as `Right.because` gives them."""
    by_conditions = told.is_in([Code.ENTITLED, Code.DECLINED, Code.NOT_MET, Code.NEEDS_ASSESSMENT])
    shown = [(leaf.name, here & by_conditions) for leaf, here in decides(right.conditions, pl.lit(value=True))]
    if right.wish:
        shown.append((right.wish.name, told.is_in([Code.ENTITLED, Code.DECLINED, Code.ASK_WISH])))
    if right.weigh:
        weighed = told == Code.WEIGH
        shown += [(leaf.name, here & weighed) for leaf, here in decides(right.weigh, pl.lit(value=True))]
    if right.suspended:
        shown.append((right.suspended.name, told == Code.SUSPENDED))
    return names(once(shown))


def missing(right: Right, told: pl.Expr) -> pl.Expr:
    """The facts still worth asking for, most useful first, as `Right.missing` gives them."""
    wish = value(right.wish) if right.wish else pl.lit(value=True)
    weigh = right.weigh or NOTHING
    weighed = value(weigh, as_told=True)
    pending = told == Code.NEEDS_ASSESSMENT
    whole = Reach(pl.lit(value=True), wish.is_not_null() & value(weigh).eq_missing(pl.lit(value=False)))
    leaves = list(zip(decides(right.conditions, pending), settles(right.conditions, whole), strict=True))
    asked = [(leaf.name, here, alone) for (leaf, here), alone in leaves if leaf.asked]
    first = once([(name, here & alone) for name, here, alone in asked])
    either = dict(once([(name, here) for name, here, _ in asked]))
    then = [(name, either[name] & ~alone) for name, alone in first]
    waiting = told.is_in([Code.NEEDS_ASSESSMENT, Code.ASK_WISH, Code.WEIGH])
    doubted = decides(weigh, waiting & weighed.is_null(), as_told=True)
    doubts = [(leaf.name, here) for leaf, here in doubted if leaf.asked]
    last = [(right.wish.name, waiting & wish.is_null() & ~weighed.fill_null(value=False))] if right.wish else []
    return names([*first, *then, *doubts, *last])


def once(shown: list[tuple[str, pl.Expr]]) -> list[tuple[str, pl.Expr]]:
    """A name that stands twice is shown once, when either place shows it."""
    found: dict[str, pl.Expr] = {}
    for name, here in shown:
        found[name] = found[name] | here if name in found else here
    return list(found.items())
