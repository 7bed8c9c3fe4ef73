"""The open pages «What can we ask for?»: nothing is stored or logged, no session is written and no cookie set."""

from contextlib import AbstractContextManager
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.http import require_safe

from langbenk.organisation.coordinating_unit import coordinating_unit
from langbenk.web.edge import open_to_all, signed_in, today
from langbenk.web.open.ask.asking import answered, question
from langbenk.web.open.ask.follows import groups
from langbenk.web.open.ask.letter import letters
from langbenk.web.plain_answers import LONGEST, Answers


@open_to_all
@require_safe
def ask(request: HttpRequest) -> HttpResponse:
    """The next question, what follows from the answers so far, whom to contact, and the answers to change."""
    answers, given, on = _answers(request), QueryDict(_query(request)), today()
    with _spoken(answers):
        asking = question(answers, on, change=given.get("change", ""), asked=given.get("asked", ""))
        page = {
            "question": asking,
            "carried": answers.fields(without=asking.name) if asking else (),
            "groups": groups(answers, on),
            "answered": answered(answers),
            "afresh": Answers(language=answers.language).address(),
        }
        return _page(request, "open/ask_page.html", answers, page)


@open_to_all
@require_safe
def show_letter(request: HttpRequest) -> HttpResponse:
    """The letters of request, to print."""
    answers = _answers(request)
    with _spoken(answers):
        return _page(request, "open/ask_letter.html", answers, {"letters": _letters(request, answers)})


@open_to_all
@require_safe
def plain_letter(request: HttpRequest) -> HttpResponse:
    """The same letters as text, to copy and send on."""
    answers = _answers(request)
    with _spoken(answers):
        text = "\n\n".join(_letters(request, answers))
        return _unkept(HttpResponse(text, content_type="text/plain; charset=utf-8"))


def _query(request: HttpRequest) -> str:
    return str(request.META.get("QUERY_STRING", ""))[:LONGEST]


def _answers(request: HttpRequest) -> Answers:
    return Answers.read(_query(request))


def _letters(request: HttpRequest, answers: Answers) -> tuple[str, ...]:
    unit = coordinating_unit(today())
    return letters(answers, today(), unit.name if unit else "")


def _spoken(answers: Answers) -> AbstractContextManager[None]:
    """The language chosen on the page itself: it travels in the address as the answers do."""
    return translation.override(answers.language or translation.get_language())


def _page(request: HttpRequest, template: str, answers: Answers, page: dict[str, Any]) -> HttpResponse:
    """The page in the frame that a stranger can have without a cookie: without the forms that need one."""
    page |= {
        "here": answers.address(),
        "unit": coordinating_unit(today()),
        "languages": [(code, name, answers.address(lang=code)) for code, name in settings.LANGUAGES],
    }
    if not signed_in(request):
        page["csrf_token"] = ""
    return _unkept(render(request, template, page))


def _unkept(response: HttpResponse) -> HttpResponse:
    """Kept by no browser, and by no proxy on the way."""
    response.headers["Cache-Control"] = "no-store"
    response.headers["Content-Language"] = translation.get_language() or ""
    return response
