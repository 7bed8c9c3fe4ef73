"""The law as code that explains itself: provisions, rules, deadlines. Plain Python, no Django.

>>> from langbenk.law import Inquiry, assess
>>> known = {"serious_condition": "yes", "long_term": "yes", "coordinated": "yes", "health_services": "yes",
...          "other_welfare_services": "yes"}
>>> answer = assess(Inquiry.from_dict({"on": "2026-09-01", "person": {"age": 8}, "facts": known}))
>>> result = answer.result("child-coordinator")
>>> print(result.outcome, result.missing)
needs_assessment ('family_wishes_child_coordinator',)
>>> print(*result.grounds, sep=", ")
pbrl § 2-5 c, hol § 7-2 a
>>> result.text("en")
'Everything else is in place. Ask the family whether they would like a child coordinator.'
"""

from langbenk.law.ages import Person
from langbenk.law.answer import Answer
from langbenk.law.appeal import Appeal, appeal
from langbenk.law.assess import RELEASE, assess
from langbenk.law.cite import Citation, cite
from langbenk.law.duties import Duty, duties
from langbenk.law.errors import InputError
from langbenk.law.inquiry import Inquiry
from langbenk.law.ladder import Ruling
from langbenk.law.question import Question, questions_for
from langbenk.law.result import Assessment, Result
from langbenk.law.right import Decision, Outcome
from langbenk.law.rules.who_consents import who_consents
from langbenk.law.rules.who_may_see import who_may_see
from langbenk.law.rules.who_must_be_heard import who_must_be_heard
from langbenk.law.young import Circumstances, Manner, Matter, Party

__all__ = [
    "RELEASE",
    "Answer",
    "Appeal",
    "Assessment",
    "Circumstances",
    "Citation",
    "Decision",
    "Duty",
    "InputError",
    "Inquiry",
    "Manner",
    "Matter",
    "Outcome",
    "Party",
    "Person",
    "Question",
    "Result",
    "Ruling",
    "appeal",
    "assess",
    "cite",
    "duties",
    "questions_for",
    "who_consents",
    "who_may_see",
    "who_must_be_heard",
]
