"""What can be noted of an entitlement, and what is known before anything is: plain values, used by deeds and sheets."""

from datetime import date
from uuid import UUID

from langbenk.bench.deeds import Wrong
from langbenk.cases.models import Assessment
from langbenk.cases.plain_answers import plain_answers
from langbenk.law.ages import Person as Aged
from langbenk.law.answer import Answer
from langbenk.law.entitlement import Decider
from langbenk.law.entitlements import ALL
from langbenk.law.facts import FACTS
from langbenk.people.models import Person

STATES = ("maybe", "applied", "granted", "refused", "appealed", "not_wanted", "ended")
"""In the order that they come. ``maybe``: worth asking about; nobody has asked yet."""

WAYS = ("talk", "telephone", "meeting", "letter", "page")
"""How somebody was told."""


NEVER_NOTED = frozenset(one.key for one in ALL if one.decider is Decider.CRISIS_CENTRE)
"""What nothing is ever noted of: that somebody has been in touch is itself secret (krisesenterlova § 5), and all the
family reads this board, also the one whom somebody may be afraid of."""


def must_have_come(field: str, day: date, *, on: date) -> None:
    """Raise ``Wrong`` for a day that has not come."""
    if day > on:
        raise Wrong(field, "not-come")


def what_is_known(about: UUID) -> dict[str, Answer]:
    """The facts that this reader may read: what the family answered when they asked for help, and before it the last
    assessment, where that knows.
    """
    last = Assessment.objects.filter(person_id=about).order_by("-at").values_list("inquiry", flat=True).first()
    facts = {name: Answer(answer) for name, answer in (last["facts"] if last else {}).items() if name in FACTS}
    assessed = {name: answer for name, answer in facts.items() if answer is not Answer.UNKNOWN}
    return {name: one.answer for name, one in plain_answers(about).items()} | assessed


def aged(about: UUID) -> Aged:
    """The person behind the open door, as old as the law needs to know."""
    born, due = Person.objects.values_list("birth_date", "due_date").get(id=about)
    return Aged(birth_date=born, due_date=None if born else due)
