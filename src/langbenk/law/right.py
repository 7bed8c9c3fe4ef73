"""A right or a duty: its grounds, its conditions as a tree, the wish that is asked last, and the outcome by a table."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from langbenk.law.answer import Answer
from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provision import REFORM_DAY, Provision
from langbenk.law.tree import Any, Fact, Known, Node, deciding, leaves, open_leaves


class Outcome(StrEnum):
    """What a rule answers."""

    ENTITLED = "entitled"
    NOT_MET = "not_met"
    DECLINED = "declined"
    NEEDS_ASSESSMENT = "needs_assessment"
    NOT_IN_FORCE = "not_in_force"


class Code(StrEnum):
    """The outcome with its cause, as the texts know it."""

    ENTITLED = "entitled"
    NOT_MET = "not_met"
    DECLINED = "declined"
    NEEDS_ASSESSMENT = "needs_assessment"
    ASK_WISH = "ask_wish"
    WEIGH = "weigh"
    NOT_IN_FORCE = "not_in_force"
    SUSPENDED = "suspended"

    @property
    def outcome(self) -> Outcome:
        """The outcome that this code is one kind of."""
        return OUTCOMES[self]


OUTCOMES: dict[Code, Outcome] = {
    Code.ENTITLED: Outcome.ENTITLED,
    Code.NOT_MET: Outcome.NOT_MET,
    Code.DECLINED: Outcome.DECLINED,
    Code.NEEDS_ASSESSMENT: Outcome.NEEDS_ASSESSMENT,
    Code.ASK_WISH: Outcome.NEEDS_ASSESSMENT,
    Code.WEIGH: Outcome.NEEDS_ASSESSMENT,
    Code.NOT_IN_FORCE: Outcome.NOT_IN_FORCE,
    Code.SUSPENDED: Outcome.NOT_IN_FORCE,
}

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN

NOTHING = Any()
"""A tree that never holds: what a rule has to weigh that leaves nothing to a human."""

TABLE: dict[tuple[Answer, Answer], Code] = {
    # conditions, wish
    (YES, YES): Code.ENTITLED,
    (YES, NO): Code.DECLINED,
    (YES, UNKNOWN): Code.ASK_WISH,
    (UNKNOWN, YES): Code.NEEDS_ASSESSMENT,
    (UNKNOWN, NO): Code.NEEDS_ASSESSMENT,
    (UNKNOWN, UNKNOWN): Code.NEEDS_ASSESSMENT,
    (NO, YES): Code.NOT_MET,
    (NO, NO): Code.NOT_MET,
    (NO, UNKNOWN): Code.NOT_MET,
}


class Decision(StrEnum):
    """What kind of decision follows from the rule."""

    INDIVIDUAL_DECISION = "individual_decision"
    APPEALABLE_DETERMINATION = "appealable_determination"
    NOT_APPEALABLE = "not_appealable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """One right or duty.

    `grounds`: the provisions it rests on, the newest first, with those they replaced. `wish`: asked last. `weigh`: a
    case that only a human may weigh, unless it is plainly not so; it goes before the wish, for nobody is told that
    they have a right, or would have it by wishing, where a human must weigh whether they have. `suspended`: whether a
    regulation has set the scheme aside, with the provisions that allow one. `appeal`: the kind of answer whose way of
    appeal `law.appeal` knows.
    """

    key: str
    grounds: tuple[Provision, ...]
    conditions: Node
    decision: Decision
    appeal: DecisionKind
    wish: Fact | None = None
    weigh: Node | None = None
    suspended: Fact | None = None

    def in_force(self, on: date) -> tuple[Provision, ...]:
        """The grounds in force on the day `on`; the rule speaks while one of them holds.

        None before the reform: it reworded the sections that are older, and the rules are written for its words.
        """
        return tuple(ground for ground in self.grounds if ground.in_force(on)) if on >= REFORM_DAY else ()

    def code(self, known: Known, on: date) -> Code:
        """The outcome with its cause, for what is known on the day `on`."""
        if not self.in_force(on):
            return Code.NOT_IN_FORCE
        if self.suspended and self.suspended.ground(on) and self.suspended.answer(known) is YES:
            return Code.SUSPENDED
        return self.settle(known)

    def settle(self, known: Known) -> Code:
        """The outcome where the rule is in force and not suspended."""
        met = self.conditions.answer(known)
        if met is YES and self.weigh and self.weigh.answer(known) is not NO:
            return Code.WEIGH
        return TABLE[met, self.wish.answer(known) if self.wish else YES]

    def because(self, known: Known, code: Code) -> tuple[Fact, ...]:
        """The leaves that decided the code, the wish last."""
        if code is Code.NOT_IN_FORCE:
            return ()
        if code is Code.SUSPENDED:
            return (self.suspended,) if self.suspended else ()
        if code is Code.WEIGH:
            return tuple(deciding(self.weigh, known)) if self.weigh else ()
        if code is Code.ASK_WISH:
            return (self.wish,) if self.wish else ()
        counts = code in (Code.ENTITLED, Code.DECLINED)
        found = (*deciding(self.conditions, known), *((self.wish,) if counts and self.wish else ()))
        return tuple(dict.fromkeys(found))

    def missing(self, known: Known, code: Code, assumed: Collection[str] = ()) -> tuple[str, ...]:
        """The facts whose answer can still change the outcome, first those that can settle it alone, the wish last.

        `assumed` names facts that `known` holds though nobody has answered them: they are still worth asking about
        where a human is to weigh. Where a human must weigh whatever the wish is, the wish is not asked for.
        """
        if code.outcome is not Outcome.NEEDS_ASSESSMENT:
            return ()
        wish, weigh = (self.wish.answer(known) if self.wish else YES), self.weigh or NOTHING
        told = {name: answer for name, answer in known.items() if name not in assumed} if assumed else known
        weighed, found, doubts = weigh.answer(told), list[tuple[Fact, bool]](), list[str]()
        if self.conditions.answer(known) is UNKNOWN:
            settled = wish is not UNKNOWN and weigh.answer(known) is NO
            found = list(open_leaves(self.conditions, known, proves=settled))
        if weighed is UNKNOWN:
            doubts = [leaf.name for leaf, _ in open_leaves(weigh, told) if leaf.asked]
        first = [leaf.name for leaf, alone in found if alone and leaf.asked]
        then = [leaf.name for leaf, alone in found if not alone and leaf.asked]
        last = [self.wish.name] if self.wish and wish is UNKNOWN and weighed is not YES else []
        return tuple(dict.fromkeys((*first, *then, *doubts, *last)))

    def codes(self) -> tuple[Code, ...]:
        """Every code that this rule can give."""
        absent = {
            Code.DECLINED: self.wish,
            Code.ASK_WISH: self.wish,
            Code.WEIGH: self.weigh,
            Code.SUSPENDED: self.suspended,
        }
        return tuple(code for code in Code if absent.get(code, True))

    def facts(self) -> tuple[Fact, ...]:
        """Every leaf of the rule that somebody is asked about, in the order of asking."""
        trees = [tree for tree in (self.conditions, self.weigh, self.wish) if tree]
        return tuple(dict.fromkeys(leaf for tree in trees for leaf in leaves(tree) if leaf.asked))
