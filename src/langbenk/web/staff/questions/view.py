"""What families ask about the log, and the answer."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.insight.actions.explain_look import explain_look
from langbenk.insight.sheets.questions import ToAnswer, question_sheet, questions_to_me
from langbenk.web.edge import by_and_at, today
from langbenk.web.looked.words import LookInWords, called_in_log, look_in_words
from langbenk.web.staff.questions.forms import AnswerForm


@require_safe
def questions(request: HttpRequest) -> HttpResponse:
    """Every question to this leader, those that wait first."""
    asked = questions_to_me(**by_and_at(request))
    lines = [{"question": one, "look": _in_words(one), "child": _child(one)} for one in asked]
    return render(request, "staff/questions.html", {"lines": lines, "today": today()})


@require_http_methods(["GET", "HEAD", "POST"])
def question(request: HttpRequest, person: UUID, question: UUID) -> HttpResponse:
    """One question: the line as the family sees it, their words, and the answer."""
    asked = question_sheet(question=question, about=person, **by_and_at(request))
    form = AnswerForm.of(request)
    if form.is_valid() and form.does(
        explain_look, question=question, about=person, answer=form.cleaned_data["answer"], **by_and_at(request)
    ):
        return redirect("question", person, question)
    page: dict[str, object] = {"question": asked, "child": _child(asked), "look": _in_words(asked), "form": form}
    page |= {"open": not asked.own and not asked.answered_on, "today": today()}
    return render(request, "staff/question.html", page, status=form.status)


def _child(asked: ToAnswer) -> str:
    return called_in_log(asked.child, is_me=False)


def _in_words(asked: ToAnswer) -> LookInWords:
    return look_in_words(asked.look, _child(asked))
