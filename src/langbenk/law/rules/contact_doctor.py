"""The right to a contact doctor (kontaktlege) in specialist care, sphl § 2-5 c and pbrl § 2-5 a.

"Of some length" is less than long-term, and therefore a question of its own. Named at the latest on the first working
day after admission or examination. Not one of the answers of `assess`; ask for it by `answer_to`.
"""

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.provisions.pbrl import PBRL_2_5A, PBRL_2_5D
from langbenk.law.provisions.sphl import SPHL_2_5C, SPHL_2_5D
from langbenk.law.right import Decision, Right
from langbenk.law.tree import All, Fact

BOTH = (PBRL_2_5A, SPHL_2_5C)

CONTACT_DOCTOR = Right(
    key="contact-doctor",
    grounds=BOTH,
    conditions=All(Fact("serious_condition", BOTH), Fact("specialist_some_length", BOTH)),
    suspended=Fact("suspended_by_regulation", (SPHL_2_5D, PBRL_2_5D)),
    decision=Decision.APPEALABLE_DETERMINATION,
    appeal=DecisionKind.COORDINATOR,
)
