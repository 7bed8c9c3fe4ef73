"""One question at a time, as the page asks it; and the questions already answered, each open to be asked anew."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from langbenk.law import Answer, Question, questions_for
from langbenk.web.forms.fields import YES_NO_UNKNOWN
from langbenk.web.open.ask.interview import RIGHTS, next_fact
from langbenk.web.open.ask.words import AGE_GROUNDS, AGES, Text
from langbenk.web.plain_answers import AGE, CODES, FACTS, LANGUAGE, LETTER_OF, Answers

QUESTIONS: dict[str, Question] = {
    question.fact: question for rule in reversed(RIGHTS) for question in questions_for(rule)
}
"""The question for each fact, with the provision of the first right that asks for it."""

OPTIONS = tuple((LETTER_OF[Answer(answer)], text) for answer, text in YES_NO_UNKNOWN)
AGE_QUESTION = gettext_lazy("How old is the person you ask about?")


@dataclass(frozen=True)
class Asking:
    """One question, answered under ``name``. ``chosen`` was answered before; ``wrong`` is said when nothing was."""

    name: str
    text: Text
    help: Text
    options: tuple[tuple[str, Text], ...]
    grounds: tuple[str, ...]
    chosen: str
    wrong: Text


@dataclass(frozen=True)
class Answered:
    """One line of what has been answered, with the address that asks it anew."""

    question: Text
    answer: Text
    change: str


def question(answers: Answers, on: date, *, change: str = "", asked: str = "") -> Asking | None:
    """The question to put now: the one to ``change``, else the age, else the one that can change most; None at the end.

    ``change`` and ``asked`` are names in the address, whatever stands there: ``asked`` is the question that the reader
    has just sent back.
    """
    given = {name: value for name, value in answers.fields() if name != LANGUAGE}
    name = change if change in given else "" if answers.age else AGE
    if not name:
        fact = next_fact(answers, on)
        name = CODES[fact] if fact else ""
    wrong = _("Choose one of the answers.") if asked == name and not change else ""
    return _ask(name, given.get(name, ""), wrong) if name else None


def answered(answers: Answers) -> tuple[Answered, ...]:
    """Everything answered so far, the age first."""
    asked = [_ask(name, chosen, "") for name, chosen in answers.fields() if name != LANGUAGE]
    return tuple(Answered(one.text, dict(one.options)[one.chosen], answers.address(change=one.name)) for one in asked)


def _ask(name: str, chosen: str, wrong: Text) -> Asking:
    if name == AGE:
        options = tuple((age.value, text) for age, text in AGES.items())
        about = _("Some rights depend on the age. You need not give a birth date.")
        return Asking(AGE, AGE_QUESTION, about, options, AGE_GROUNDS, chosen, wrong)
    found, spoken = QUESTIONS[FACTS[name]], get_language() or "nb"
    return Asking(name, found.text(spoken), found.help(spoken), OPTIONS, (found.provision.id,), chosen, wrong)
