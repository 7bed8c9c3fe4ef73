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
GROWN_UPS: dict[str, Words] = {
    "service-self": WHOSE["service-self"],
    "child-told": Words(
        "Personen selv, som har fortalt det", "Personen sjølv, som har fortalt det", "The person, who has told it"
    ),
    "child-not_asked": Words(
        "Personen er ikke spurt, og jeg skriver hvorfor",
        "Personen er ikkje spurd, og eg skriv kvifor",
        "The person was not asked, and I write why",
    ),
    "family-told": Words(
        "De pårørende, som har fortalt det", "Dei pårørande, som har fortalt det", "The next of kin, who have told it"
    ),
}
"""Whose view it can be where the person is 18: their own counts, and nobody needs to ask the next of kin."""
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
    ("person", "self"): Words("Personen selv", "Personen sjølv", "The person"),
    ("person", "told"): Words("Personen, fortalt til {by}", "Personen, fortalt til {by}", "The person, told to {by}"),
    ("person", "not_asked"): Words(
        "Personen er ikke spurt. {by} skriver hvorfor:",
        "Personen er ikkje spurd. {by} skriv kvifor:",
        "The person was not asked. {by} writes why:",
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


def said_in_words(views: Iterable[Said], *, grown_up: bool) -> list[SaidInWords]:
    """Every view, in the order that they came."""
    return [_said(one, grown_up) for one in views]


def say(words: Words) -> str:
    """The words in the language of the page."""
    return words.say(get_language() or "nb")


def _said(one: Said, grown_up: bool) -> SaidInWords:
    if one.voice == "service":
        return SaidInWords(one.who, "service", one.by, one.proposes, one.text, one.at)
    voice = "person" if grown_up and one.voice == "child" else one.voice
    who = say(HOW[voice, one.how]).format(by=one.by)
    return SaidInWords(who, one.voice, "", "", one.text, one.at)
