"""What somebody has answered to plain questions: read from a page's address, and written back into one. It is kept
nowhere else until they ask for help with it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Self

from django.http import QueryDict
from django.utils.http import urlencode

from langbenk.law import Answer, Inquiry
from langbenk.law.ages import ADULT, Person
from langbenk.law.inquiry import NOBODY
from langbenk.web.language import SPOKEN

LONGEST = 400
"""What stands further out in an address is not ours: our own never get half as long."""

AGE, LANGUAGE = "age", "lang"


class Age(StrEnum):
    """How old the person is, as closely as the rules ask and no closer, in the letters of the address."""

    EXPECTED = "e"
    CHILD = "c"
    YOUNG_ADULT = "y"
    ADULT = "a"
    UNKNOWN = "u"


YOUNGEST = {Age.CHILD: 0, Age.YOUNG_ADULT: ADULT, Age.ADULT: 25}
"""The first year of each group: a child coordinator until 18 (hol § 7-2 a), child welfare until 25 (bvl § 3-6)."""

CODES = {
    "serious_condition": "sc",
    "long_term": "lt",
    "composite": "cm",
    "coordinated": "co",
    "health_services": "hs",
    "other_welfare_services": "ow",
    "family_wishes_child_coordinator": "wc",
    "municipal_health_long_term": "ml",
    "municipal_health_coordinated": "mc",
    "wishes_coordinator": "wk",
    "specialist_complex": "sx",
    "specialist_long_term": "sl",
    "specialist_coordinated": "sk",
    "child_welfare_long_term": "bl",
    "child_welfare_coordinated": "bc",
    "qualification_programme": "qp",
    "social_long_term": "ol",
    "social_coordinated": "oc",
    "nav_long_term": "nl",
    "nav_coordinated": "nc",
    "consents_to_plan": "ip",
}
"""Every fact that can be asked about, by its short name in the address, in the order of the list of answers."""

FACTS = {code: fact for fact, code in CODES.items()}
LETTERS = {"y": Answer.YES, "n": Answer.NO, "u": Answer.UNKNOWN}
LETTER_OF = {answer: letter for letter, answer in LETTERS.items()}


@dataclass(frozen=True)
class Answers:
    """The answers given. A fact that is left out has not been asked about; UNKNOWN is an answer."""

    age: Age | None = None
    facts: Mapping[str, Answer] = field(default_factory=dict)
    language: str = ""

    @classmethod
    def read(cls, address: str) -> Self:
        """The answers in an address's query. What is foreign, damaged or without end counts as not there."""
        given = QueryDict(address[:LONGEST])
        age, language = given.get(AGE, ""), given.get(LANGUAGE, "")
        letters = {fact: given.get(code, "") for fact, code in CODES.items()}
        return cls(
            age=Age(age) if age in set(Age) else None,
            facts={fact: LETTERS[letter] for fact, letter in letters.items() if letter in LETTERS},
            language=language if language in SPOKEN else "",
        )

    def fields(self, *, without: str = "") -> tuple[tuple[str, str], ...]:
        """Names and values for an address or a form; ``without`` is the one that is being asked anew."""
        given = {LANGUAGE: self.language, AGE: self.age or ""}
        given |= {code: LETTER_OF[self.facts[fact]] for fact, code in CODES.items() if fact in self.facts}
        return tuple((name, value) for name, value in given.items() if value and name != without)

    def address(self, **more: str) -> str:
        """The query of an address that carries the answers, beginning with «?»; ``more`` goes before what stands."""
        return "?" + urlencode(dict(self.fields()) | more)

    def inquiry(self, on: date) -> Inquiry:
        """The answers as a question to the rules on the day ``on``."""
        return Inquiry(on=on, person=self._person(on), facts=self.facts)

    def _person(self, on: date) -> Person:
        if self.age is Age.EXPECTED:
            return Person(due_date=on)
        return Person(age=YOUNGEST[self.age]) if self.age in YOUNGEST else NOBODY
