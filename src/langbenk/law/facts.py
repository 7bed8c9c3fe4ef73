"""Every fact of the contract by its name, and how it reads when nobody has answered.

A fact is yes, no or unknown, and unknown when it is left out. Three facts read otherwise: a suspension or a refusal
that nobody knows of is none, and a young person is taken to be able to decide until health personnel find otherwise
(pbrl § 4-3). A fourth is read off the age: from 18 nobody has a child coordinator unless we are told so (hol § 7-2 a
third paragraph; see `Inquiry.known`).
"""

from langbenk.law.answer import Answer
from langbenk.law.texts.facts import FACTS

UNANSWERED: dict[str, Answer] = {
    "suspended_by_regulation": Answer.NO,
    "refuses_sharing": Answer.NO,
    "decision_competent": Answer.YES,
}
"""How these facts read when they are left out or unknown."""

ASSUMED = frozenset({"decision_competent"})
"""Those of them that are listed as missing where an answer would change the outcome: when a young person of 16 or 17
has refused that health information is shared, whether that refusal stands turns on it.

The others are kept out of every list. A suspension or a refusal would change almost every answer, so naming them would
be noise on each; and both come to us from outside, as a regulation or as something the young person says, not by asking
for them. A child coordinator for a grown-up is kept out because the duty to appoint one has ended.
"""

__all__ = ["ASSUMED", "FACTS", "UNANSWERED"]
