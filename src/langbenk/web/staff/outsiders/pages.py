"""Questions to outsiders: the list, a new one with its link and code, one with its answer."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.text import capfirst
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.law.sharing import Way
from langbenk.organisation.kinds import kind_name
from langbenk.outsiders.actions.ask_outsider import ask_outsider
from langbenk.outsiders.actions.renew_link import renew_link
from langbenk.outsiders.actions.see_answer import see_answer
from langbenk.outsiders.actions.withdraw_question import withdraw_question
from langbenk.outsiders.secret import Secret
from langbenk.outsiders.sheets.new_question import new_question_sheet
from langbenk.outsiders.sheets.questions import QuestionLine, question_sheet, questions_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.entry.words import KIND_OF
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.second_look import Around
from langbenk.web.outsiders.words import KINDS, NAMED_AS, READERS, STATES, WAYS, say
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.outsiders.forms import AskForm

SHOWN_ONCE = "outside_link"  # where the session keeps a link and its code until the next page has shown them


@require_safe
def questions(request: HttpRequest, person: UUID) -> HttpResponse:
    """Who has been asked, and how it stands."""
    sheet = questions_sheet(about=person, **by_and_at(request))
    page = {"sheet": sheet, "lines": list(map(_line, sheet.lines)), "near": near(person, sheet.may, "outsiders")}
    return render(request, "staff/outsiders.html", page)


@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest, person: UUID) -> HttpResponse:
    """Ask somebody. The page after this one shows the link and the code, once."""
    sheet = new_question_sheet(about=person, **by_and_at(request))
    stands = {"until": sheet.until, "named_as": sheet.named_as[0], "audience": sheet.audiences[0], "part": "health"}
    around = Around(sheet.family, guarded=sheet.guarded)
    form = AskForm.of(request, stands, sheet=sheet, around=around)
    made: list[Secret | None] = []

    def asked(**given: Any) -> None:
        made.append(ask_outsider(**given))

    if form.is_valid() and form.does(asked, about=person, what=form.asked(), form_key=form.once, **by_and_at(request)):
        return _shows_once(request, person, form.once, made[0])
    page = {"sheet": sheet, "form": form, "near": near(person, sheet.may, "outsiders")}
    return render(request, "staff/ask_outsider.html", page, status=form.status)


@require_safe
def question(request: HttpRequest, person: UUID, outside: UUID) -> HttpResponse:
    """One question, with its answer when there is one. That it was read is noted."""
    sheet = question_sheet(about=person, question=outside, **by_and_at(request))
    if request.method == "GET" and sheet.line.new and sheet.changes:
        see_answer(about=person, question=outside, **by_and_at(request))
    page = {
        "sheet": sheet,
        "one": _line(sheet.line),
        "named_as": say(NAMED_AS[sheet.named_as]),
        "readers": say(READERS[sheet.audience]),
        "part": capfirst(say(KIND_OF[sheet.part])),
        "ground": say(WAYS[Way(sheet.ground)]),
        "waits": sheet.line.state not in ("answered", "withdrawn"),
        "form": DeedForm(),
        "shown_once": _once(request, outside),
        "near": near(person, sheet.may, "outsiders"),
    }
    return render(request, "staff/outside_question.html", page)


@require_http_methods(["GET", "HEAD", "POST"])
def renew(request: HttpRequest, person: UUID, outside: UUID) -> HttpResponse:
    """Make a new link and code. Whoever only comes by here is sent to the question."""
    if request.method != "POST":
        return redirect("outside-question", person, outside)
    secret = renew_link(about=person, question=outside, **by_and_at(request))
    return _shows_once(request, person, outside, secret)


@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, person: UUID, outside: UUID) -> HttpResponse:
    """Take the question back. Whoever only comes by here is sent to it."""
    if request.method == "POST":
        withdraw_question(about=person, question=outside, **by_and_at(request))
    return redirect("outside-question", person, outside)


def _shows_once(request: HttpRequest, person: UUID, question: UUID, secret: Secret | None) -> HttpResponse:
    """Lead on to the question. A second press has no secret, and leaves what the first one made."""
    if secret is not None:
        request.session[SHOWN_ONCE] = {"question": str(question), "link": secret.link, "code": secret.code}
    return redirect("outside-question", person, question)


def _once(request: HttpRequest, question: UUID) -> dict[str, str] | None:
    """The link and the code of this question, if they have just been made: taken out of the session to be shown."""
    kept = request.session.get(SHOWN_ONCE)
    if request.method != "GET" or not kept or kept["question"] != str(question):
        return None
    del request.session[SHOWN_ONCE]
    code = kept["code"]
    return {
        "link": request.build_absolute_uri(reverse("outside-answer", args=[kept["link"]])),
        "code": f"{code[:3]} {code[3:]}",
    }


def _line(line: QuestionLine) -> dict[str, object]:
    return {
        "line": line,
        "where": ", ".join((line.to_body, kind_name(line.to_kind))),
        "state": say(STATES[line.state]),
        "kind": KINDS.get(line.state, "neutral"),
    }
