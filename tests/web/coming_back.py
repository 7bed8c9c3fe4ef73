"""Going away from a browser, and signing in again in the same one: as the house's own edge does it."""

from django.conf import settings
from django.http import HttpRequest
from django.test import Client

from langbenk.access.standing import Actor
from langbenk.law.words import Words
from langbenk.web.edge import Label, sign_in


def go_away(client: Client) -> None:
    """Leave the page open for so long that the session runs out."""
    session = client.session
    session["seen"] = 0
    session.save()


def come_back(client: Client, actor: Actor) -> None:
    """Somebody signs in, in the browser that was left."""
    request = HttpRequest()
    request.session = client.session
    sign_in(request, actor, Label("Somebody", Words("", "", ""), "", actor.hat.value))
    request.session.save()
    client.cookies[settings.SESSION_COOKIE_NAME] = request.session.session_key
