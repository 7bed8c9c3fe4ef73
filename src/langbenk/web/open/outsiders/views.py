"""A question to somebody outside: the code first, and not a word before it is right; then one page, one answer.

Whether a link was never there, is spent, too old or shut, or the code was wrong: the page is the same, to the byte.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from langbenk.bench.deeds import Missing
from langbenk.organisation.professions import title
from langbenk.outsiders.answering import OpenQuestion, answer_question, keep_answer, open_question
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
    form = AnswerForm(request.POST if "answer" in request.POST else None)
    if form.is_bound:
        try:
            if form.is_valid() and form.does(
                answer_question, link=link, code=code, text=form.cleaned_data["answer"], at=at
            ):
                return redirect("outside-thanks")
        except Missing:
            return _not_opened(request)
    found = open_question(link, code, at=at)
    if found is None:
        return _not_opened(request)
    if form.is_bound:  # not taken, or to be looked at once more
        keep_answer(link=link, code=code, text=request.POST["answer"], at=at)
    return _asks(request, form, link, code, found)


@open_to_all
@_unremembered
@require_POST
def draft(request: HttpRequest, link: str) -> HttpResponse:
    """Keep the answer while it is written: 204 when it is, 403 where the link and the code do not open."""
    said = {name: request.POST.get(name, "") for name in ("code", "answer")}
    kept = keep_answer(link=link, code=said["code"], text=said["answer"], at=this_moment())
    return HttpResponse(status=204 if kept else 403)


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


def _asks(request: HttpRequest, form: AnswerForm, link: str, code: str, found: OpenQuestion) -> HttpResponse:
    if not form.is_bound:
        form.initial["answer"] = found.typed
    asker = ", ".join(filter(None, (found.asker, title(found.profession) if found.profession else "")))
    page = {
        "form": form,
        "link": link,
        "code": code,
        "question": found,
        "asker": asker,
        "where": ", ".join(filter(None, (found.service_name, found.municipality))),
        "whom": say(WHO_IT_IS[found.named_as], name=found.named),
        "readers": say(TOLD_READERS[found.audience], asker=found.asker),
    }
    return render(request, "open/outside_question.html", page, status=form.status)
