"""Cite a provision beside the work: ``{% provision "hol-7-2a" %}`` opens it, in our words and its own."""

from django import template
from django.urls import reverse
from django.utils.translation import get_language

from langbenk.law.provisions import BY_ID
from langbenk.law.words import Words
from langbenk.statutes.sheets import StatuteSheet
from langbenk.web.shelf import stored_text

register = template.Library()

BESIDE = 400
"""Characters of a text that open beside the work; the rest is one click away."""


@register.inclusion_tag("provision.html")
def provision(ground: str) -> dict[str, str]:
    """The provision with this id; nothing for an empty id (a service that no provision binds)."""
    if not ground:
        return {}
    found, spoken = BY_ID[ground], get_language() or "nb"
    shown = {"citation": found.cite(spoken), "text": found.says.say(spoken), "href": found.url}
    stored = stored_text(ground)
    if stored and stored.paragraphs:
        shown |= {"statute": beginning(stored), "more": reverse("statute", args=[ground])}
    return shown


def beginning(stored: StatuteSheet) -> str:
    """As much of the text as one reads beside the work: of the paragraph cited, or of the section from its start."""
    one = stored.paragraphs[stored.cited - 1 : stored.cited] if stored.cited else stored.paragraphs
    text = "\n\n".join(one)
    return text if len(text) <= BESIDE else f"{text[:BESIDE].rsplit(' ', 1)[0]} …"


@register.filter
def cite(ground: str) -> str:
    """The short citation of a provision's id, in the reader's language."""
    return BY_ID[ground].cite(get_language() or "nb") if ground else ""


@register.filter
def say(words: Words) -> str:
    """A text of the law room in the reader's language."""
    return words.say(get_language() or "nb")
