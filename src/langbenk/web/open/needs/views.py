"""The open pages for a question without a name: the question, the code, and the answer."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from langbenk.bench.deeds import Wrong
from langbenk.intake.asking import Unnamed, ask_unnamed, unnamed_by_code
from langbenk.organisation.coordinating_unit import coordinating_unit
from langbenk.web.edge import moment, open_to_all, today
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import PlainText
from langbenk.web.forms.sentences import SENTENCES
from langbenk.web.needs.words import STATES


class UnnamedForm(DeedForm):
    """The question."""

    text = PlainText(
        label=_("What do you want to ask?"), longest=2000, help_text=_("Leave out names, numbers and addresses.")
    )


class CodeForm(DeedForm):
    """The code."""

    code = forms.CharField(label=_("The code you were given"), max_length=40)


@open_to_all
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """Ask, and be given the code. It is shown this once, and kept nowhere."""
    form = UnnamedForm(request.POST) if request.method == "POST" else UnnamedForm()
    code = ""
    if form.is_bound and form.is_valid():
        given: list[str] = []
        form.does(lambda: given.append(ask_unnamed(form.cleaned_data["text"], form_key=form.once, at=moment())))
        code = "".join(given)
    page = {"form": form, "code": code, "unit": coordinating_unit(today())}
    return _unkept(render(request, "open/unnamed.html", page, status=200 if code else form.status))


@open_to_all
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest) -> HttpResponse:
    """What has become of the question with this code."""
    form = CodeForm(request.POST) if request.method == "POST" else CodeForm()
    found: Unnamed | None = None
    if form.is_bound and form.is_valid():
        try:
            found = unnamed_by_code(form.cleaned_data["code"])
        except Wrong as wrong:
            form.add_error("code", SENTENCES[wrong.code])
    page = {"form": form, "found": found, "state": STATES[found.state] if found else ""}
    return _unkept(render(request, "open/unnamed_answer.html", page, status=200 if found else form.status))


def _unkept(response: HttpResponse) -> HttpResponse:
    response.headers["Cache-Control"] = "no-store"
    return response
