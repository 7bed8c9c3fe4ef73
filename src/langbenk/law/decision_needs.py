"""What a decision must hold before it may be told: reasons, the child's voice, and for a refusal the way to complain.

For an individual decision forvaltningsloven asks for it (§§ 23 to 27). Answers under pbrl chapter 2 are not bound by
these chapters (pbrl § 2-7); the house asks the same of them all the same, and says so: what rests on no provision is
the municipality's own standard. The child is heard whatever the kind (CRC article 12).
"""

from collections.abc import Callable
from dataclasses import dataclass

from langbenk.law.ages import ADULT
from langbenk.law.appeal_kinds import DecisionKind, Route
from langbenk.law.appeal_routes import ROUTES
from langbenk.law.complaints import by_patients_act, decision_kind
from langbenk.law.provision import Provision
from langbenk.law.provisions.bl import BL_31
from langbenk.law.provisions.bvl_case import BVL_1_3, BVL_1_4, BVL_12_9
from langbenk.law.provisions.crc import CRC_3, CRC_12
from langbenk.law.provisions.fvl import FVL_11
from langbenk.law.provisions.fvl_case import FVL_17, FVL_24, FVL_25, FVL_27
from langbenk.law.provisions.fvl_decided import FVL_23
from langbenk.law.provisions.pbrl import PBRL_8_1
from langbenk.law.provisions.pbrl_persons import PBRL_3_1, PBRL_3_2
from langbenk.law.right import Decision, Outcome
from langbenk.law.rules import RULES
from langbenk.law.texts import decision_needs as told
from langbenk.law.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionFacts:
    """What a decision holds; an empty text is one not yet written.

    `decision`: the key of the rule or the kind of decision. `age`: whole years of the person it is about, None for an
    expected child. `not_heard`: why the child was not heard, where it was not. `appeal_to` and `appeal_weeks`: what the
    letter says of the way to complain, in the words of `law.appeal`. `where_else`: where a family turns when there is
    no appeal. `second_wanted` and `second_by`: the municipality's own routine of a second person, by name.
    """

    decision: str
    outcome: Outcome
    age: int | None
    decided_by: str = ""
    law_reasons: str = ""
    facts: str = ""
    own_reasons: str = ""
    heard: str = ""
    weight: str = ""
    not_heard: str = ""
    best_interests: str = ""
    appeal_to: str = ""
    appeal_weeks: int | None = None
    help_to_appeal: str = ""
    where_else: str = ""
    second_wanted: bool = False
    second_by: str = ""

    @property
    def kind(self) -> DecisionKind:
        """The kind of decision. Raises InputError for neither a rule's key nor a kind."""
        return decision_kind(self.decision)

    @property
    def route(self) -> Route:
        """The way to complain."""
        return ROUTES[self.kind]

    @property
    def about_a_child(self) -> bool:
        """Whether a living child must be heard: born, and under 18."""
        return self.age is not None and self.age < ADULT

    @property
    def refuses(self) -> bool:
        """Whether it says no."""
        return self.outcome is Outcome.NOT_MET


@dataclass(frozen=True, slots=True)
class Lack:
    """Something missing, in words, with the provisions that ask for it; none where it is the municipality's own."""

    key: str
    words: Words
    grounds: tuple[Provision, ...]

    @property
    def is_local(self) -> bool:
        """Whether the law is silent, so that this is the municipality's own standard."""
        return not self.grounds


Grounds = Callable[[DecisionFacts], tuple[Provision, ...]]


@dataclass(frozen=True, slots=True)
class DecisionNeed:
    """One thing a decision must hold: when it is asked for, when it is there, and on which grounds."""

    key: str
    words: Words
    asked: Callable[[DecisionFacts], bool]
    there: Callable[[DecisionFacts], bool]
    grounds: Grounds


_NO_INDIVIDUAL_DECISION = frozenset(
    {
        *(right.appeal for right in RULES.values() if right.decision is not Decision.INDIVIDUAL_DECISION),
        *(kind for kind in DecisionKind if by_patients_act(kind) and kind is not DecisionKind.CARE_SERVICE),
        DecisionKind.PARENT_INFORMATION,
    }
)
"""Answers that are no individual decisions: the rules say so of their own; pbrl § 2-7 of all under its chapter 2 but
the care services; and barnelova § 47 brings in chapter VI of forvaltningsloven alone."""

INDIVIDUAL = frozenset(kind for kind in DecisionKind if ROUTES[kind].weeks is not None) - _NO_INDIVIDUAL_DECISION
"""Individual decisions, to which forvaltningsloven chapters IV and V apply."""


def _individual(*provisions: Provision) -> Grounds:
    """The grounds where the decision is an individual one; else none, for the law asks it of no other (pbrl § 2-7)."""
    return lambda facts: provisions if facts.kind in INDIVIDUAL else ()


def _way_to_complain(facts: DecisionFacts) -> tuple[Provision, ...]:
    if facts.kind in INDIVIDUAL:
        return (FVL_27,)
    return (FVL_11, PBRL_3_2) if by_patients_act(facts.kind) else (FVL_11,)


def _help(facts: DecisionFacts) -> tuple[Provision, ...]:
    return (FVL_11, PBRL_8_1) if by_patients_act(facts.kind) else (FVL_11,)


def _heard(facts: DecisionFacts) -> tuple[Provision, ...]:
    by_health = (PBRL_3_1,) if by_patients_act(facts.kind) else ()
    by_child_welfare = (BVL_1_4,) if BVL_12_9 in facts.route.grounds else ()
    by_case = (FVL_17,) if facts.kind in INDIVIDUAL else ()
    return (CRC_12, BL_31, *by_health, *by_child_welfare, *by_case)


def _best_interests(facts: DecisionFacts) -> tuple[Provision, ...]:
    return (CRC_3, BVL_1_3) if BVL_12_9 in facts.route.grounds else (CRC_3,)


def _always(_: DecisionFacts) -> bool:
    return True


def _refusal(facts: DecisionFacts) -> bool:
    return facts.refuses and facts.route.weeks is not None


NEEDS: tuple[DecisionNeed, ...] = (
    DecisionNeed("decided_by", told.DECIDED_BY, _always, lambda it: _said(it.decided_by), _individual(FVL_23)),
    DecisionNeed("law_reasons", told.LAW_REASONS, _always, lambda it: _said(it.law_reasons), _individual(FVL_25)),
    DecisionNeed("facts", told.FACTS, _always, lambda it: _said(it.facts), _individual(FVL_17, FVL_25)),
    DecisionNeed(
        "own_reasons", told.OWN_REASONS, _always, lambda it: _said(it.own_reasons), _individual(FVL_24, FVL_25)
    ),
    DecisionNeed("heard", told.HEARD, lambda it: it.about_a_child, lambda it: _said(it.heard, it.not_heard), _heard),
    DecisionNeed(
        "weight", told.WEIGHT, lambda it: it.about_a_child and _said(it.heard), lambda it: _said(it.weight), _heard
    ),
    DecisionNeed(
        "best_interests",
        told.BEST_INTERESTS,
        lambda it: it.about_a_child,
        lambda it: _said(it.best_interests),
        _best_interests,
    ),
    DecisionNeed(
        "second_person",
        told.SECOND_PERSON,
        lambda it: it.second_wanted,
        lambda it: _said(it.second_by) and it.second_by.strip() != it.decided_by.strip(),
        lambda _: (),
    ),
    DecisionNeed("appeal_to", told.APPEAL_TO, _refusal, lambda it: it.appeal_to == it.route.to, _way_to_complain),
    DecisionNeed(
        "appeal_weeks", told.APPEAL_WEEKS, _refusal, lambda it: it.appeal_weeks == it.route.weeks, _way_to_complain
    ),
    DecisionNeed("help_to_appeal", told.HELP, _refusal, lambda it: _said(it.help_to_appeal), _help),
    DecisionNeed(
        "where_else",
        told.WHERE_ELSE,
        lambda it: it.refuses and it.route.weeks is None,
        lambda it: _said(it.where_else),
        lambda _: (FVL_11,),
    ),
)
"""Everything a decision must hold before it may be told, in the order it is written."""


def lacking(facts: DecisionFacts) -> tuple[Lack, ...]:
    """What the decision still lacks before it may be told; empty when nothing does.

    A wrong appeal body or a wrong number of weeks is as lacking as none. Raises InputError for an unknown decision.
    """
    return tuple(
        Lack(need.key, need.words, need.grounds(facts)) for need in NEEDS if need.asked(facts) and not need.there(facts)
    )


def _said(*texts: str) -> bool:
    """Whether one of the texts says anything."""
    return any(text.strip() for text in texts)
