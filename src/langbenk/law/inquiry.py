"""A question to the rules: a day, a person, facts, the services round them. Read strictly from the contract's input."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from langbenk.law.ages import ADULT, Person
from langbenk.law.answer import Answer
from langbenk.law.errors import InputError
from langbenk.law.facts import ASSUMED, FACTS, UNANSWERED
from langbenk.law.services import Service

EARLIEST, LATEST = date(1900, 1, 1), date(2100, 12, 31)
OLDEST = 130
LONGEST_WAIT = timedelta(days=300)
"""A due date lies at most some ten months ahead."""

NOBODY = Person()
"""Nothing is known of the age."""

ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Inquiry:
    """What is asked. Facts left out are unknown; no person given: the age is unknown."""

    on: date
    person: Person = NOBODY
    facts: Mapping[str, Answer] = field(default_factory=dict)
    services: tuple[Service, ...] = ()
    services_agree: Answer = Answer.UNKNOWN
    candidates: tuple[Service, ...] = ()

    @classmethod
    def from_dict(cls, data: object, *, on: date | None = None) -> "Inquiry":
        """Read the contract's input; `on` goes before the input's own day.

        Raises InputError, naming the field and what it takes, for anything but what the contract allows.
        """
        given = members("input", data, ("on", "person", "facts", "services", "coordination"))
        day = on or read_day("on", given.get("on"))
        coordination = members("coordination", given.get("coordination", {}), ("services_agree", "candidates"))
        return cls(
            on=day,
            person=read_person(given["person"], day) if "person" in given else NOBODY,
            facts=read_facts(given.get("facts", {})),
            services=read_services("services", given.get("services", [])),
            services_agree=read_answer("coordination.services_agree", coordination.get("services_agree", "unknown")),
            candidates=read_services("coordination.candidates", coordination.get("candidates", [])),
        )

    def known(self) -> dict[str, Answer]:
        """Every answer the rules can use: the facts given, those that read otherwise when unanswered, and the age.

        From 18 nobody has a child coordinator unless we are told so (hol § 7-2 a, third paragraph).
        """
        answers = UNANSWERED | {name: answer for name, answer in self.facts.items() if answer is not Answer.UNKNOWN}
        age = self.person.years(self.on)
        if age is not None and age >= ADULT:
            answers.setdefault("has_child_coordinator", Answer.NO)
        return answers | self.person.known(self.on)

    def assumed(self) -> frozenset[str]:
        """The facts that read otherwise than unknown though nobody has answered, and are still worth asking about."""
        return frozenset(name for name in ASSUMED if self.facts.get(name, Answer.UNKNOWN) is Answer.UNKNOWN)


def members(name: str, value: object, allowed: tuple[str, ...]) -> Mapping[str, object]:
    """A JSON object with no other keys than those allowed."""
    if not isinstance(value, Mapping):
        raise InputError(name, "takes an object")
    for key in value:
        if key not in allowed:
            within = "" if name == "input" else f"{name}."
            raise InputError(f"{within}{shown(key)}", f"is not known here; takes {', '.join(allowed)}")
    return value


def shown(value: object) -> str:
    """A value from outside on one short line that any terminal can print."""
    text = value if isinstance(value, str) else str(type(value).__name__)
    return ascii(text)[1:-1][:60]


def read_day(name: str, value: object) -> date:
    """A day written as 2026-11-27, within the years that the rules can speak of."""
    takes = f"takes a date such as 2026-11-27, from {EARLIEST} to {LATEST}"
    if not isinstance(value, str) or not ISO.fullmatch(value):
        raise InputError(name, takes)
    try:
        day = date.fromisoformat(value)
    except ValueError as error:
        raise InputError(name, f"{takes}; there is no {value}") from error
    if not EARLIEST <= day <= LATEST:
        raise InputError(name, takes)
    return day


def read_person(value: object, on: date) -> Person:
    """One of a birth date, a due date, or an age in whole years."""
    person = members("person", value, ("birth_date", "due_date", "age"))
    if len(person) != 1:
        raise InputError("person", "takes one of birth_date, due_date and age")
    if "age" in person:
        age = person["age"]
        if isinstance(age, bool) or not isinstance(age, int) or not 0 <= age <= OLDEST:
            raise InputError("person.age", f"takes whole years from 0 to {OLDEST}")
        return Person(age=age)
    if "birth_date" in person:
        born = read_day("person.birth_date", person["birth_date"])
        if born > on:
            raise InputError("person.birth_date", f"takes a day no later than {on}; use due_date for an expected child")
        return Person(birth_date=born)
    due = read_day("person.due_date", person["due_date"])
    if due - on > LONGEST_WAIT:
        raise InputError("person.due_date", f"takes a day no later than {on + LONGEST_WAIT}, ten months ahead")
    return Person(due_date=due)


def read_answer(name: str, value: object) -> Answer:
    """yes, no or unknown."""
    if not isinstance(value, str) or value not in ("yes", "no", "unknown"):
        raise InputError(name, 'takes "yes", "no" or "unknown"')
    return Answer(value)


def read_facts(value: object) -> dict[str, Answer]:
    """The facts by name."""
    if not isinstance(value, Mapping):
        raise InputError("facts", "takes an object")
    for name in value:
        if name not in FACTS:
            raise InputError(f"facts.{shown(name)}", "is not a fact that the rules know; docs/law.md lists them")
    return {name: read_answer(f"facts.{name}", answer) for name, answer in value.items()}


def read_services(name: str, value: object) -> tuple[Service, ...]:
    """Kinds of service in the order given, each once."""
    if not isinstance(value, list | tuple):
        raise InputError(name, "takes a list of kinds of service")
    kinds = set(Service)
    for kind in value:
        if not isinstance(kind, str) or kind not in kinds:
            raise InputError(name, f"takes kinds of service such as school, not {shown(kind)}")
    return tuple(dict.fromkeys(Service(kind) for kind in value))
