"""One question for each fact of a rule, in plain words, with the provision beside it."""

from dataclasses import dataclass

from langbenk.law.errors import InputError
from langbenk.law.facts import FACTS
from langbenk.law.provision import Provision
from langbenk.law.rules import RULES
from langbenk.law.texts.asked import Asked
from langbenk.law.tree import Fact


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask about one fact. `provision` is the newest one that asks for it."""

    fact: str
    asked: Asked
    provision: Provision

    def label(self, lang: str = "nb") -> str:
        """What the fact is called in a list of reasons."""
        return self.asked.label.say(lang)

    def text(self, lang: str = "nb") -> str:
        """The question in plain words. Raises InputError for another language than nb, nn and en."""
        return self.asked.question.say(lang)

    def help(self, lang: str = "nb") -> str:
        """What to think of when answering."""
        return self.asked.help.say(lang)


def questions_for(rule: str) -> tuple[Question, ...]:
    """One question for each fact that the rule turns on, the wish last. Raises InputError for an unknown rule."""
    if rule not in RULES:
        raise InputError("rule", f"takes one of {', '.join(RULES)}")
    right = RULES[rule]
    return tuple(Question(leaf.name, FACTS[leaf.name], newest(leaf, right.grounds)) for leaf in right.facts())


def newest(leaf: Fact, grounds: tuple[Provision, ...]) -> Provision:
    """The first provision of the leaf, or of its rule: the newest stands first."""
    return (leaf.grounds or grounds)[0]
