"""At home: one's own notes, what is to be done, messages with whoever coordinates, and more about an entry."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.records.actions.add_to_entry import add_to_entry
from langbenk.records.actions.answer_thread import answer_thread
from langbenk.records.actions.begin_thread import begin_thread
from langbenk.records.actions.do_task import do_task
from langbenk.records.actions.keep_note import keep_note
from langbenk.records.actions.see_thread import see_thread
from langbenk.records.sheets.entry import whole_entry
from langbenk.records.sheets.messages import thread_sheet, threads_sheet
from langbenk.records.sheets.notes import notes_sheet
from langbenk.records.sheets.tasks import tasks_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.family.naming import called
from langbenk.web.forms.base import DeedForm
from langbenk.web.readers import readers_in_words
from langbenk.web.records.forms import AddForm, AnswerForm, MessageForm, NoteForm, in_a_sentence
from langbenk.web.records.shown import added_in_words, task_in_words


@require_http_methods(["GET", "HEAD", "POST"])
def notes(request: HttpRequest, person: UUID) -> HttpResponse:
    """One's own notes, and a new one on top."""
    sheet = notes_sheet(about=person, page=_page_number(request), **by_and_at(request))
    form = NoteForm.of(request)
    if form.is_valid() and form.does(
        keep_note, about=person, form_key=form.once, **form.cleaned_data, **by_and_at(request)
    ):
        return redirect("family-notes", person)
    page = {"sheet": sheet, "child": called(sheet.child), "form": form}
    return render(request, "family/notes.html", page, status=form.status)


@require_safe
def tasks(request: HttpRequest, person: UUID) -> HttpResponse:
    """What this reader is to do, and what others have said that they do."""
    return _tasks(request, person, DeedForm())


@require_http_methods(["GET", "HEAD", "POST"])
def done(request: HttpRequest, person: UUID, task: UUID) -> HttpResponse:
    """Say that one's own is done. Whoever only comes by here is sent to the list."""
    form = DeedForm(request.POST)
    if request.method != "POST" or (
        form.is_valid() and form.does(do_task, about=person, task=task, **by_and_at(request))
    ):
        return redirect("family-tasks", person)
    return _tasks(request, person, form)


@require_safe
def messages(request: HttpRequest, person: UUID) -> HttpResponse:
    """One's own threads with whoever coordinates."""
    sheet = threads_sheet(about=person, **by_and_at(request))
    page = {"sheet": sheet, "child": called(sheet.child), "readers": [in_a_sentence(one) for one in sheet.coordinating]}
    return render(request, "family/messages.html", page)


@require_http_methods(["GET", "HEAD", "POST"])
def new_message(request: HttpRequest, person: UUID) -> HttpResponse:
    """Write to whoever coordinates."""
    sheet = threads_sheet(about=person, **by_and_at(request))
    form = MessageForm.of(request, relatives=None)
    if form.is_valid() and form.does(
        begin_thread, about=person, form_key=form.once, **form.message(), **by_and_at(request)
    ):
        return redirect("family-thread", person, form.once)
    page = {"sheet": sheet, "child": called(sheet.child), "form": form}
    page["readers"] = [in_a_sentence(one) for one in sheet.coordinating]
    return render(request, "family/new_message.html", page, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def thread(request: HttpRequest, person: UUID, thread: UUID) -> HttpResponse:
    """Read a thread, and write more. Whoever coordinates sees that it was read."""
    sheet = thread_sheet(about=person, thread=thread, **by_and_at(request))
    form = AnswerForm.of(request)
    if form.is_valid() and form.does(
        answer_thread, about=person, thread=thread, form_key=form.once, **form.cleaned_data, **by_and_at(request)
    ):
        return redirect("family-thread", person, thread)
    if request.method == "GET" and sheet.line.new:
        see_thread(about=person, thread=thread, **by_and_at(request))
    page = {"sheet": sheet, "child": called(sheet.child), "form": form}
    page["readers"] = [in_a_sentence(one) for one in sheet.coordinating]
    return render(request, "family/thread.html", page, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest, person: UUID, entry: UUID) -> HttpResponse:
    """Say more about one's own words, or put them right."""
    sheet = whole_entry(about=person, entry=entry, **by_and_at(request))
    form = AddForm.of(request)
    if form.is_valid() and form.does(
        add_to_entry, about=person, entry=entry, form_key=form.once, **form.cleaned_data, **by_and_at(request)
    ):
        return redirect("family-entry", person, entry)
    page = {"sheet": sheet.entry, "child": called(sheet.entry.child), "form": form}
    page["readers"] = readers_in_words(sheet.entry.readers)
    return render(request, "family/add_to_entry.html", page | added_in_words(sheet), status=form.status)


def _tasks(request: HttpRequest, person: UUID, form: DeedForm) -> HttpResponse:
    sheet = tasks_sheet(about=person, **by_and_at(request))
    page = {
        "sheet": sheet,
        "child": called(sheet.child),
        "form": form,
        "mine": [task_in_words(line) for line in sheet.running if line.mine],
        "others": [task_in_words(line) for line in sheet.running if not line.mine],
        "ended": [task_in_words(line) for line in sheet.ended],
    }
    return render(request, "family/tasks.html", page, status=form.status)


def _page_number(request: HttpRequest) -> int:
    page = request.GET.get("page", "")
    return int(page) if page.isdecimal() and 0 < len(page) < 4 and int(page) else 1
