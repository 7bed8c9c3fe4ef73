"""Somebody whom one can sign in as by a click."""

from dataclasses import dataclass

from demo.invented import Human
from demo.municipality import NAME
from demo.staff import Post
from langbenk.access.standing import Actor, Hat
from langbenk.law.words import Words


@dataclass(frozen=True)
class Player:
    """One person under one hat. ``tries`` says in a line or two who this is and what to try."""

    key: str
    actor: Actor
    name: str
    title: Words
    place: str
    tries: Words


def at_work(post: Post, title: Words, tries: Words) -> Player:
    """Somebody with the staff hat on."""
    human = post.human
    actor = Actor(person=human.id, hat=Hat.STAFF, employee=post.employee)
    return Player(f"{human.key}-at-work", actor, human.name, title, post.place.name, tries)


def at_home(human: Human, title: Words, tries: Words) -> Player:
    """Somebody with the family hat on."""
    actor = Actor(person=human.id, hat=Hat.FAMILY)
    return Player(f"{human.key}-at-home", actor, human.name, title, NAME, tries)
