"""Messages for those who coordinate: the threads, a new one, and an answer."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.records.actions.answer_thread import answer_thread
from langbenk.records.actions.begin_thread import begin_thread
from langbenk.records.actions.see_thread import see_thread
from langbenk.records.actions.settle_thread import settle_thread
from langbenk.records.sheets.messages import thread_sheet, threads_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.second_look import Around
from langbenk.web.records.forms import AnswerForm, MessageForm, in_a_sentence
from langbenk.web.staff.bench.case import near


@require_safe
def messages(request: HttpRequest, person: UUID) -> HttpResponse:
    """The threads with the family, the newest first."""
    sheet = threads_sheet(about=person, **by_and_at(request))
    page = {"sheet": sheet, "readers": [in_a_sentence(one) for one in sheet.coordinating]}
    return render(request, "staff/messages.html", page | {"near": near(person, sheet.may, "messages")})


@require_http_methods(["GET", "HEAD", "POST"])
def new_message(request: HttpRequest, person: UUID) -> HttpResponse:
    """Write to one of the family."""
    sheet = threads_sheet(about=person, **by_and_at(request))
    near_them = Around(sheet.family, guarded=sheet.guarded)
    form = MessageForm.of(request, relatives=sheet.relatives, around=near_them)
    if form.is_valid() and form.does(
        begin_thread, about=person, form_key=form.once, **form.message(), **by_and_at(request)
    ):
        return redirect("message-thread", person, form.once)
    page = {"sheet": sheet, "form": form, "readers": [in_a_sentence(one) for one in sheet.coordinating]}
    return render(request, "staff/new_message.html", page, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def thread(request: HttpRequest, person: UUID, thread: UUID) -> HttpResponse:
    """Read a thread, and answer. The family sees that it was read."""
    sheet = thread_sheet(about=person, thread=thread, **by_and_at(request))
    form = AnswerForm.of(request, around=Around(sheet.family, guarded=sheet.guarded))
    if form.is_valid() and form.does(
        answer_thread, about=person, thread=thread, form_key=form.once, **form.cleaned_data, **by_and_at(request)
    ):
        return redirect("message-thread", person, thread)
    if request.method == "GET" and sheet.line.new:
        see_thread(about=person, thread=thread, **by_and_at(request))
    page = {"sheet": sheet, "form": form, "readers": [in_a_sentence(one) for one in sheet.coordinating]}
    return render(request, "staff/thread.html", page, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def settle(request: HttpRequest, person: UUID, thread: UUID) -> HttpResponse:
    """Say that it needs no answer. Whoever only comes by here is sent to the thread."""
    if request.method == "POST":
        form = DeedForm(request.POST)
        settle_thread(about=person, thread=thread, seen=_seen(request), form_key=form.once, **by_and_at(request))
    return redirect("message-thread", person, thread)


def _seen(request: HttpRequest) -> UUID:
    """The last message that stood on the page."""
    try:
        return UUID(request.POST.get("last", ""))
    except ValueError:
        return UUID(int=0)
