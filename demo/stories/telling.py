"""What every story is told with: moments on working days, actors, keys of forms, judgements with their reasons."""

from datetime import date, datetime, timedelta
from uuid import UUID

from demo.invented import Human, id_of
from demo.staff import Post
from langbenk.access.standing import Actor, Hat
from langbenk.bench.situation import OSLO
from langbenk.law import Answer

SATURDAY = 5

Judged = dict[str, tuple[Answer, str]]


def moment(day: date, clock: str) -> datetime:
    """That day at a time such as ``09.10``; on a Saturday or Sunday, the Friday before."""
    hour, minute = clock.split(".")
    working = day - timedelta(days=max(0, day.weekday() - SATURDAY + 1))
    return datetime(working.year, working.month, working.day, int(hour), int(minute), tzinfo=OSLO)


def ago(on: date, days: int, clock: str) -> datetime:
    """So many days before the demo's day."""
    return moment(on - timedelta(days=days), clock)


def at_work(post: Post) -> Actor:
    """Somebody with the staff hat on."""
    return Actor(person=post.human.id, hat=Hat.STAFF, employee=post.employee)


def at_home(human: Human) -> Actor:
    """Somebody with the family hat on."""
    return Actor(person=human.id, hat=Hat.FAMILY)


def form(child: Human, name: str) -> UUID:
    """The key of a form that was sent once in a child's story."""
    return id_of("form", child.key, name)


def answers(judged: Judged) -> dict[str, Answer]:
    """The facts, each with its answer."""
    return {fact: answer for fact, (answer, _) in judged.items()}


def reasons(judged: Judged) -> dict[str, str]:
    """The facts, each with the reason for its answer."""
    return {fact: reason for fact, (_, reason) in judged.items()}
