"""A letter of request in plain text, one for each of those who answer. Who sends it is left blank, to fill in."""

from datetime import date

from django.template.loader import render_to_string
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from langbenk.law import Answer
from langbenk.law.provisions import BY_ID
from langbenk.law.rules import RULES
from langbenk.law.texts.labels import condition_words
from langbenk.web.open.ask.follows import Group, Right, groups
from langbenk.web.open.ask.words import RECEIVERS, Receiver, Standing
from langbenk.web.plain_answers import CODES, Answers

TO: dict[Receiver, str | Promise] = {
    Receiver.MUNICIPALITY: _("the coordinating unit in the municipality"),
    Receiver.HOSPITAL: _("the coordinating unit at the hospital"),
    Receiver.NAV: _("the Nav office"),
}
"""Municipality and health trust must each have a coordinating unit (hol § 7-3, sphl § 2-5 b)."""


REQUESTED = (Standing.MAY, Standing.WEIGH)


def letters(answers: Answers, on: date, unit: str) -> tuple[str, ...]:
    """The letters that the answers call for, each from its address line to the line for the signature.

    ``unit`` is the name of the coordinating unit, empty when unknown. The municipality always gets one: whoever asks
    for nothing in particular asks it to find out (fvl § 11).
    """
    found = groups(answers, on)
    return tuple(
        _text(unit if unit and receiver is Receiver.MUNICIPALITY else TO[receiver], wanted, answers)
        for receiver in Receiver
        if (wanted := _wanted(found, receiver)) or receiver is Receiver.MUNICIPALITY
    )


def _wanted(found: tuple[Group, ...], receiver: Receiver) -> dict[Standing, list[Right]]:
    """What this receiver is asked for, and asked to assess."""
    mine: dict[Standing, list[Right]] = {}
    for group in found:
        for right in group.rights:
            if group.standing in REQUESTED and RECEIVERS.get(right.rule, Receiver.MUNICIPALITY) is receiver:
                mine.setdefault(group.standing, []).append(right)
    return mine


def _text(to: str | Promise, wanted: dict[Standing, list[Right]], answers: Answers) -> str:
    rules = [right.rule for rights in wanted.values() for right in rights]
    page = {
        "to": to,
        "asks": [_cited(right) for right in wanted.get(Standing.MAY, ())],
        "assess": [_cited(right) for right in wanted.get(Standing.WEIGH, ())],
        "holds": _conditions(rules, answers, Answer.YES),
        "unsure": _conditions(rules, answers, Answer.UNKNOWN),
        "duty": BY_ID["fvl-11"].cite(get_language() or "nb"),
    }
    return render_to_string("open/ask_letter.txt", page).strip() + "\n"


def _cited(right: Right) -> str:
    spoken = get_language() or "nb"
    return f"{right.name} ({', '.join(BY_ID[ground].cite(spoken) for ground in right.grounds)})"


def _conditions(rules: list[str], answers: Answers, answer: Answer) -> list[str]:
    """What was answered so, of all that these rights turn on, but for what is wished for: that is the letter itself."""
    asked = {fact.name for rule in rules for fact in RULES[rule].facts() if fact != RULES[rule].wish}
    said = [fact for fact in CODES if fact in asked and answers.facts.get(fact) is answer]
    return [condition_words(fact).say(get_language() or "nb") for fact in said]
