"""What every page has round its own content: who is signed in, the menu, the language choice."""

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from langbenk.web.edge import Label

MENU = {
    "staff": (
        (_("My day"), "my-day"),
        (_("My cases"), "my-cases"),
        (_("New concern"), "new-concern"),
        (_("The board"), "board"),
        (_("Needs"), "needs"),
        (_("Hand-overs"), "handovers"),
        (_("What comes"), "coming"),
        (_("Tell of a need"), "new-need"),
        (_("Coordinators"), "coordinators"),
        (_("I am away"), "absence"),
        (_("Emergency access"), "glass"),
        (_("Questions about the log"), "questions"),
        (_("Review of the log"), "review"),
        (_("Numbers"), "numbers"),
        (_("Charges"), "charges"),
        (_("What binds us?"), "binding"),
        (_("Must I report?"), "safety"),
        (_("Own family"), "closeness"),
    ),
    "family": ((_("Home"), "family-home"), (_("Ask for help"), "ask-for-help")),
}
"""The main menu for each hat: text and the name of the page's address. Pages about one child carry their own links."""

IN_SIGHT = 4
"""So many links stand in the row; the others one press away, under «More»."""

FOR_THE_UNIT = frozenset({"board", "needs"})
OF_THE_MUNICIPALITY = frozenset({"absence"})
BY_POST = {
    "coordinators": "register.read",
    "glass": "glass.review",
    "questions": "look.explain",
    "review": "log.review",
    "numbers": "numbers.read",
    "charges": "charge.give",
}
"""What the menu leads only the unit to, only those who work in the municipality, only those whose post brings
it. Each door decides all the same."""


@dataclass(frozen=True)
class Link:
    """One line of a menu."""

    text: str
    href: str
    here: bool


@dataclass(frozen=True)
class Language:
    """One language of the choice at the foot, under the name its own readers use."""

    code: str
    name: str
    here: bool


@dataclass(frozen=True)
class Frame:
    """The frame of a page. ``name`` is empty when nobody is signed in; then there is no menu either. ``more`` are the
    links of the menu that are not always in sight.
    """

    name: str
    title: str
    place: str
    hat: str
    menu: tuple[Link, ...]
    more: tuple[Link, ...]
    languages: tuple[Language, ...]
    back: str
    demo: bool


def frame(request: HttpRequest) -> dict[str, Frame]:
    """Context processor: ``frame`` for the base template.

    Reads ``request.actor_label`` (name, title, place, hat), which the edge sets for a signed-in reader.
    ``back`` is the page to come back to after a change of language: a page that was posted to is asked for anew.
    """
    reader = getattr(request, "actor_label", None)
    hat = reader.hat if reader else ""
    menu = _menu(hat, request.path, _not_for(reader))
    return {
        "frame": Frame(
            name=reader.name if reader else "",
            title=reader.title.say(get_language() or "nb") if reader else "",
            place=reader.place if reader else "",
            hat=hat,
            menu=menu[:IN_SIGHT],
            more=menu[IN_SIGHT:],
            languages=tuple(Language(code, name, code == get_language()) for code, name in settings.LANGUAGES),
            back=request.get_full_path(),
            demo=settings.DEMO,
        )
    }


def _not_for(reader: Label | None) -> frozenset[str]:
    """The pages that the menu does not lead this reader to."""
    unit, own, may = (reader.unit, reader.own, reader.may) if reader else (False, False, ())
    of_others = (frozenset() if unit else FOR_THE_UNIT) | (frozenset() if own else OF_THE_MUNICIPALITY)
    return of_others | {page for page, action in BY_POST.items() if action not in may}


def _menu(hat: str, path: str, hidden: frozenset[str]) -> tuple[Link, ...]:
    shown = [(text, name) for text, name in MENU.get(hat, ()) if name not in hidden]
    return tuple(Link(str(text), href := reverse(name), href == path) for text, name in shown)
