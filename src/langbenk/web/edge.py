"""The edge of the house: a request becomes an actor and a moment. The clock is read here and nowhere further in."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from functools import wraps
from typing import Any, Self, TypedDict
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.utils.translation import get_language

from langbenk.access.standing import Actor, Hat
from langbenk.bench.by_post import may_by_post
from langbenk.bench.deeds import Missing
from langbenk.bench.situation import day_of
from langbenk.law.words import Words

View = Callable[..., HttpResponseBase]


@dataclass(frozen=True)
class Label:
    """What the top of the page says of who is signed in."""

    name: str
    title: Words
    place: str
    hat: str
    unit: bool = False  # works in the coordinating unit: the menu leads to its board
    may: tuple[str, ...] = ()  # what comes with the post, as it was at sign-in
    own: bool = True  # works in a service of the municipality's own

    @classmethod
    def kept(cls, label: dict[str, Any]) -> Self:
        """The label as the session keeps it."""
        return cls(**label | {"title": Words(**label["title"]), "may": tuple(label.get("may", ()))})


class ByAndAt(TypedDict):
    """Who and when: the two arguments of every deed and every sheet."""

    by: Actor
    at: datetime


def open_to_all(view: View) -> View:
    """Mark a page that needs no sign-in. They are few, and a test knows them by name."""
    view.open_to_all = True  # type: ignore[attr-defined]
    return view


def for_staff(view: View) -> View:
    """A page that names nobody, and so passes no door, is for the staff hat: to the family it does not exist."""

    @wraps(view)
    def staffed(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        actor = signed_in(request)
        if actor is None or actor.hat is not Hat.STAFF:
            raise Missing
        return view(request, *args, **kwargs)

    return staffed


def today() -> date:
    """The day it is in Norway, for what needs no actor."""
    return day_of(timezone.now())


def moment() -> datetime:
    """This moment, for what needs no actor."""
    return timezone.now()


def this_moment() -> datetime:
    """The moment it is, for what needs no actor."""
    return timezone.now()


def by_and_at(request: HttpRequest) -> ByAndAt:
    """The actor of this request, under their hat, and this moment; ``Missing`` when the session has just run out."""
    actor = signed_in(request)
    if actor is None:
        raise Missing
    return {"by": actor, "at": timezone.now()}


def signed_in(request: HttpRequest) -> Actor | None:
    """Who is signed in, or none: nobody, or somebody who has been away too long."""
    return None if _idle(request) > timedelta(minutes=settings.IDLE_MINUTES) else whose_session(request)[0]


def whose_session(request: HttpRequest) -> tuple[Actor | None, datetime]:
    """Whose session this is, or was before they had been away too long; none for a stranger. And this moment."""
    who: dict[str, Any] | None = request.session.get("actor")
    if not who:
        return None, timezone.now()
    actor = Actor(UUID(who["person"]), Hat(who["hat"]), UUID(who["employee"]) if who["employee"] else None)
    return actor, timezone.now()


def inside(address: str) -> str:
    """The address, if it is a path of our own; else nothing. Nobody is led out of the house from its own door."""
    ours = address.startswith("/") and url_has_allowed_host_and_scheme(address, allowed_hosts=None)
    return address if ours else ""


def comes_with_the_post(actor: Actor) -> tuple[str, ...]:
    """What this actor may do by their post alone at this moment, for the menu of their session."""
    return tuple(sorted(may_by_post(actor, timezone.now())))


def sign_in(request: HttpRequest, actor: Actor, label: Label) -> None:
    """Begin a session for this actor under a new key; a text kept for them at time-out comes along."""
    kept = request.session.get("kept")
    request.session.flush()
    request.session.update(
        {
            "actor": {
                "person": str(actor.person),
                "hat": actor.hat.value,
                "employee": str(actor.employee) if actor.employee else "",
            },
            "label": asdict(label),
            "language": get_language(),
            "seen": timezone.now().timestamp(),
        }
    )
    if kept and kept["person"] == str(actor.person):
        request.session["kept"] = kept


class SignedInOrOpen:
    """Let nobody past without a name, but to the few open pages."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Note who is at the page, for the frame of it, and that they are still there."""
        if signed_in(request):
            request.actor_label = Label.kept(request.session["label"])  # type: ignore[attr-defined]
            if _idle(request) > timedelta(minutes=1):
                request.session["seen"] = timezone.now().timestamp()
        response = self.get_response(request)
        if signed_in(request):
            response.headers["Cache-Control"] = "no-store"
        return response

    def process_view(
        self, request: HttpRequest, view: View, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> HttpResponseBase | None:
        """Send a reader who is not signed in to the sign-in page, and back afterwards."""
        if getattr(view, "open_to_all", False) or signed_in(request):
            return None
        return redirect(f"{reverse('sign-in')}?{urlencode({'next': request.get_full_path()})}")


def _idle(request: HttpRequest) -> timedelta:
    return timedelta(seconds=timezone.now().timestamp() - float(request.session.get("seen", 0)))
