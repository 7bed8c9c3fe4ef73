"""The life of a decision: from draft to final, amended or annulled, each move with its provision.

A decision is a person's. What happens to it is kept, never overwritten: an amended or annulled one stands, and the new
one begins its own life beside it. Two kinds live this life. An individual decision (enkeltvedtak) by all the chapters
of forvaltningsloven; an answer under pbrl chapter 2 without chapters IV and V (pbrl § 2-7), with its own complaint
(pbrl chapter 7), to which forvaltningsloven's rules apply as far as they fit (pbrl § 7-7). Where the law is silent, the
move is the municipality's own routine and cites nothing.
"""

from dataclasses import dataclass
from enum import StrEnum

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.complaints import by_patients_act
from langbenk.law.decision_needs import INDIVIDUAL
from langbenk.law.errors import InputError
from langbenk.law.provision import Provision
from langbenk.law.provisions.fvl import FVL_11, FVL_11A
from langbenk.law.provisions.fvl_case import FVL_17, FVL_24, FVL_27, FVL_28, FVL_29, FVL_31, FVL_33, FVL_34
from langbenk.law.provisions.fvl_decided import FVL_23, FVL_35
from langbenk.law.provisions.pbrl import PBRL, PBRL_7_2, PBRL_7_5, PBRL_7_7
from langbenk.law.provisions.pbrl_persons import PBRL_3_2
from langbenk.law.texts import decided as told
from langbenk.law.words import Words


class DecisionState(StrEnum):
    """Where a decision stands."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    SECONDED = "seconded"
    DECIDED = "decided"
    TOLD = "told"
    COMPLAINED = "complained"
    SENT_ON = "sent_on"
    FINAL = "final"
    UPHELD = "upheld"
    AMENDED = "amended"
    ANNULLED = "annulled"


ENDED = frozenset({DecisionState.AMENDED, DecisionState.ANNULLED})
"""States that nothing leads out of: a new decision has taken the place of the old, or none."""

STATE_WORDS: dict[DecisionState, Words] = dict(zip(DecisionState, told.STATES, strict=True))


_S = DecisionState
_UNDER_COMPLAINT = frozenset({_S.COMPLAINED, _S.SENT_ON})
_AFTER_THE_WINDOW = frozenset({_S.FINAL, _S.UPHELD})


@dataclass(frozen=True, slots=True)
class DecisionMove:
    """One allowed move. `reason`: somebody must write why. `second`: only where the municipality wants two persons.

    `grounds` are those of an individual decision; `instead` those of an answer under pbrl chapter 2, and of a complaint
    by its chapter 7, where they are others.
    """

    before: DecisionState
    after: DecisionState
    words: Words
    grounds: tuple[Provision, ...]
    instead: tuple[Provision, ...] | None = None
    reason: bool = False
    second: bool = False

    @property
    def is_of_a_complaint(self) -> bool:
        """Whether it is of the complaint and its deadline, which pbrl chapter 7 regulates for whatever pbrl gives."""
        return self.before in _UNDER_COMPLAINT or self.after in _UNDER_COMPLAINT | _AFTER_THE_WINDOW

    def grounds_for(self, kind: DecisionKind) -> tuple[Provision, ...]:
        """What the move rests on for this kind of decision; none where the law is silent, so that it is the
        municipality's own routine.
        """
        by_health = by_patients_act(kind)
        otherwise = by_health if self.is_of_a_complaint else kind not in INDIVIDUAL
        found = self.grounds if self.instead is None or not otherwise else self.instead
        return tuple(ground for ground in found if by_health or ground.act is not PBRL)


_OWN_CHANGE = (FVL_35,)
_DECIDED_BY = (FVL_23, FVL_24, FVL_11A)
_IN_TIME = (FVL_28, FVL_29), (PBRL_7_2, PBRL_7_5)
_ON_COMPLAINT = (FVL_33, PBRL_7_7)
_BY_THE_APPEAL_BODY = (FVL_34, PBRL_7_7)
_LATE = (FVL_31, PBRL_7_7)

MOVES: tuple[DecisionMove, ...] = (
    DecisionMove(_S.DRAFT, _S.PROPOSED, told.PROPOSE, (FVL_17,), ()),
    DecisionMove(_S.PROPOSED, _S.DRAFT, told.SEND_BACK, (), reason=True),
    DecisionMove(_S.PROPOSED, _S.SECONDED, told.SECOND, (), second=True),
    DecisionMove(_S.SECONDED, _S.DRAFT, told.SEND_BACK, (), reason=True, second=True),
    DecisionMove(_S.PROPOSED, _S.DECIDED, told.DECIDE, _DECIDED_BY, (FVL_11A,)),
    DecisionMove(_S.SECONDED, _S.DECIDED, told.DECIDE, _DECIDED_BY, (FVL_11A,), second=True),
    DecisionMove(_S.DECIDED, _S.TOLD, told.TELL, (FVL_27,), (FVL_11, PBRL_3_2)),
    DecisionMove(_S.DECIDED, _S.AMENDED, told.AMEND_UNTOLD, _OWN_CHANGE, reason=True),
    DecisionMove(_S.DECIDED, _S.ANNULLED, told.ANNUL_UNTOLD, _OWN_CHANGE, reason=True),
    DecisionMove(_S.DECIDED, _S.COMPLAINED, told.COMPLAIN, *_IN_TIME),
    DecisionMove(_S.TOLD, _S.COMPLAINED, told.COMPLAIN, *_IN_TIME),
    DecisionMove(_S.TOLD, _S.FINAL, told.WINDOW_OVER, (FVL_29,), (PBRL_7_5,)),
    DecisionMove(_S.TOLD, _S.AMENDED, told.AMEND, _OWN_CHANGE, reason=True),
    DecisionMove(_S.TOLD, _S.ANNULLED, told.ANNUL, _OWN_CHANGE, reason=True),
    DecisionMove(_S.COMPLAINED, _S.AMENDED, told.AMEND_ON_COMPLAINT, _ON_COMPLAINT, reason=True),
    DecisionMove(_S.COMPLAINED, _S.ANNULLED, told.ANNUL_ON_COMPLAINT, _ON_COMPLAINT, reason=True),
    DecisionMove(_S.COMPLAINED, _S.SENT_ON, told.SEND_ON, _ON_COMPLAINT, reason=True),
    DecisionMove(_S.COMPLAINED, _S.TOLD, told.WITHDRAWN, ()),
    DecisionMove(_S.COMPLAINED, _S.FINAL, told.DISMISS, (FVL_33, FVL_31, PBRL_7_7), reason=True),
    DecisionMove(_S.SENT_ON, _S.UPHELD, told.UPHELD, _BY_THE_APPEAL_BODY, reason=True),
    DecisionMove(_S.SENT_ON, _S.AMENDED, told.AMENDED_ABOVE, _BY_THE_APPEAL_BODY, reason=True),
    DecisionMove(_S.SENT_ON, _S.ANNULLED, told.ANNULLED_ABOVE, _BY_THE_APPEAL_BODY, reason=True),
    DecisionMove(_S.FINAL, _S.COMPLAINED, told.LATE_COMPLAINT, _LATE, reason=True),
    DecisionMove(_S.FINAL, _S.AMENDED, told.AMEND, _OWN_CHANGE, reason=True),
    DecisionMove(_S.FINAL, _S.ANNULLED, told.ANNUL, _OWN_CHANGE, reason=True),
    DecisionMove(_S.UPHELD, _S.AMENDED, told.AMEND, _OWN_CHANGE, reason=True),
    DecisionMove(_S.UPHELD, _S.ANNULLED, told.ANNUL, _OWN_CHANGE, reason=True),
)
"""Every move there is. What stands not here cannot be done: what the appeal body has upheld is not appealed again (fvl
§ 28 third paragraph), and a decision that nobody was told of can still be complained about (fvl § 29, pbrl § 7-5)."""


def moves_from(state: DecisionState, *, second_person: bool = False) -> tuple[DecisionMove, ...]:
    """The moves out of a state. Where the municipality wants a `second_person`, nobody decides without."""
    skipped = (_S.PROPOSED, _S.DECIDED)
    return tuple(
        move
        for move in MOVES
        if move.before is state
        and (second_person or not move.second)
        and not (second_person and (move.before, move.after) == skipped)
    )


def must_be_allowed(
    before: DecisionState, after: DecisionState, *, reason: str = "", second_person: bool = False
) -> DecisionMove:
    """The move from one state to another. Raises InputError where there is none, or where its reason is not given."""
    allowed = moves_from(before, second_person=second_person)
    move = next((each for each in allowed if each.after is after), None)
    if move is None:
        raise InputError("after", f"takes one of {', '.join(each.after for each in allowed) or 'none'} from {before}")
    if move.reason and not reason.strip():
        raise InputError("reason", "takes why this is done")
    return move
