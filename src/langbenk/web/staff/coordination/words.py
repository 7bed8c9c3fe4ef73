"""What the pages of who coordinates call things."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from langbenk.coordination.sheets.dispute import Said
from langbenk.law.words import Words

WHOSE: dict[str, Words] = {
    "service-self": Words("Min egen tjeneste", "Mi eiga teneste", "My own service"),
    "child-told": Words("Barnet, som har fortalt det", "Barnet, som har fortalt det", "The child, who has told it"),
    "child-not_asked": Words(
        "Barnet er ikke spurt, og jeg skriver hvorfor",
        "Barnet er ikkje spurt, og eg skriv kvifor",
        "The child was not asked, and I write why",
    ),
    "family-told": Words(
        "Familien, som har fortalt det", "Familien, som har fortalt det", "The family, who have told it"
    ),
    "family-not_asked": Words(
        "Familien er ikke spurt, og jeg skriver hvorfor",
        "Familien er ikkje spurt, og eg skriv kvifor",
        "The family was not asked, and I write why",
    ),
}
WHY_NOT: str | Promise = _("If somebody was not asked, write why.")
MOVES: dict[bool, Words] = {
    True: Words("Opp til: {level}", "Opp til: {level}", "Up to: {level}"),
    False: Words("Ned fra: {level}", "Ned frå: {level}", "Down from: {level}"),
}
HOW: dict[tuple[str, str], Words] = {
    ("child", "self"): Words("Barnet selv", "Barnet sjølv", "The child itself"),
    ("child", "told"): Words("Barnet, fortalt til {by}", "Barnet, fortalt til {by}", "The child, told to {by}"),
    ("child", "not_asked"): Words(
        "Barnet er ikke spurt. {by} skriver hvorfor:",
        "Barnet er ikkje spurt. {by} skriv kvifor:",
        "The child was not asked. {by} writes why:",
    ),
    ("family", "self"): Words("Familien selv", "Familien sjølv", "The family themselves"),
    ("family", "told"): Words("Familien, fortalt til {by}", "Familien, fortalt til {by}", "The family, told to {by}"),
    ("family", "not_asked"): Words(
        "Familien er ikke spurt. {by} skriver hvorfor:",
        "Familien er ikkje spurt. {by} skriv kvifor:",
        "The family was not asked. {by} writes why:",
    ),
}


@dataclass(frozen=True)
class SaidInWords:
    """A view as the page shows it. ``kind`` colours the face."""

    who: str
    kind: str
    by: str
    proposes: str
    text: str
    at: datetime


def said_in_words(views: Iterable[Said]) -> list[SaidInWords]:
    """Every view, in the order that they came."""
    return [_said(one) for one in views]


def say(words: Words) -> str:
    """The words in the language of the page."""
    return words.say(get_language() or "nb")


def _said(one: Said) -> SaidInWords:
    if one.voice == "service":
        return SaidInWords(one.who, "service", one.by, one.proposes, one.text, one.at)
    who = say(HOW[one.voice, one.how]).format(by=one.by)
    return SaidInWords(who, one.voice, "", "", one.text, one.at)
