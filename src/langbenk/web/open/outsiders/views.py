"""A question to somebody outside: the code first, and not a word before it is right; then one page, one answer.

Whether a link was never there, is spent, too old or shut, or the code was wrong: the page is the same, to the byte.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.bench.deeds import Missing
from langbenk.organisation.professions import title
from langbenk.outsiders.answering import OpenQuestion, answer_question, open_question
from langbenk.web.edge import open_to_all, this_moment
from langbenk.web.forms.base import DeedForm
from langbenk.web.open.outsiders.forms import AnswerForm, CodeForm
from langbenk.web.outsiders.words import TOLD_READERS, WHO_IT_IS, say

View = Callable[..., HttpResponse]


def _unremembered(view: View) -> View:
    """No copy of the page is kept on the way, no search finds it, and it tells nobody else where it was."""

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        response.headers["Cache-Control"] = "no-store"
        response.headers["X-Robots-Tag"] = "noindex, nofollow, noarchive"
        return response

    return answered


@open_to_all
@_unremembered
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, link: str) -> HttpResponse:
    """Ask for the code; with it, show the question and take the answer."""
    if request.method != "POST":
        return _shut(request, CodeForm())
    code, at = request.POST.get("code", ""), this_moment()
    if "answer" not in request.POST:
        form = AnswerForm(initial={"code": code})
    else:
        form = AnswerForm(request.POST)
        try:
            if form.is_valid() and form.does(
                answer_question, link=link, code=code, text=form.cleaned_data["answer"], at=at
            ):
                return redirect("outside-thanks")
        except Missing:
            return _not_opened(request)
    found = open_question(link, code, at=at)
    return _not_opened(request) if found is None else _asks(request, form, code, found)


@open_to_all
@_unremembered
@require_safe
def thanks(request: HttpRequest) -> HttpResponse:
    """Thanks. It says nothing of whom, or of what."""
    return render(request, "open/outside_thanks.html")


def _shut(request: HttpRequest, form: DeedForm, kept: str = "") -> HttpResponse:
    return render(request, "open/outside_code.html", {"form": form, "kept": kept}, status=form.status)


def _not_opened(request: HttpRequest) -> HttpResponse:
    """The same for all that can be wrong; what was written as an answer is shown again to whoever wrote it."""
    form = CodeForm({})
    form.add_error(
        "code",
        _("We cannot open this. The code may be wrong, or the link used or too old. Call whoever asked you."),
    )
    return _shut(request, form, request.POST.get("answer", "").strip())


def _asks(request: HttpRequest, form: AnswerForm, code: str, found: OpenQuestion) -> HttpResponse:
    asker = ", ".join(filter(None, (found.asker, title(found.profession) if found.profession else "")))
    page = {
        "form": form,
        "code": code,
        "question": found,
        "asker": asker,
        "where": ", ".join(filter(None, (found.service_name, found.municipality))),
        "whom": say(WHO_IT_IS[found.named_as], name=found.named),
        "readers": say(TOLD_READERS[found.audience], asker=found.asker),
    }
    return render(request, "open/outside_question.html", page, status=form.status)
