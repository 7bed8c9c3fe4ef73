"""Sign in by clicking a person, in a demonstration only; sign out; and the front page, which leads on."""

from typing import TYPE_CHECKING

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from langbenk.organisation.staff import in_the_coordinating_unit, works_for_the_municipality
from langbenk.web.edge import Label, comes_with_the_post, inside, open_to_all, sign_in, signed_in, today

if TYPE_CHECKING:
    from demo.player import Player

HOME = {"staff": "my-cases", "family": "family-home"}


@open_to_all
@require_safe
def front(request: HttpRequest) -> HttpResponse:
    """Lead everybody to the page they come for."""
    actor = signed_in(request)
    return redirect(HOME[actor.hat.value] if actor else "sign-in")


@open_to_all
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """The people one can be, in a demonstration. Outside one there is nobody to click, whatever is posted."""
    people = _cast() if settings.DEMO else ()
    onward = inside(request.POST.get("next") or request.GET.get("next", ""))
    if request.method == "POST":
        return _signed_in(request, people, onward)
    spoken = get_language() or "nb"
    who = [{"one": one, "tries": one.tries.say(spoken), "title": one.title.say(spoken)} for one in people]
    return render(request, "open/sign_in.html", {"who": who, "next": onward, "kept": "kept" in request.session})


@open_to_all
@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Sign out, and forget the session."""
    language = request.session.get("language", "")
    request.session.flush()
    request.session["language"] = language
    return redirect("sign-in")


def _signed_in(request: HttpRequest, people: "tuple[Player, ...]", onward: str) -> HttpResponse:
    one = next((one for one in people if one.key == request.POST.get("person")), None)
    if one is None:
        raise Http404
    hat = one.actor.hat.value
    post = one.actor.employee
    unit = post is not None and in_the_coordinating_unit(post, today())
    own = post is not None and works_for_the_municipality(post, today())
    may = comes_with_the_post(one.actor)
    sign_in(request, one.actor, Label(one.name, one.title, one.place, hat, unit, may, own))
    return HttpResponseRedirect(onward or reverse(HOME[hat]))


def _cast() -> "tuple[Player, ...]":
    """The invented people. They live beside the package, not in it: no installation for real people carries them."""
    from demo.cast import CAST

    return CAST
