"""Tasks for staff: the list, a new one, one with its history, and what becomes of it."""

from collections.abc import Callable
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.records.actions.do_task import do_task
from langbenk.records.actions.drop_task import drop_task
from langbenk.records.actions.put_off_task import put_off_task
from langbenk.records.actions.set_task import set_task
from langbenk.records.actions.take_task import take_task
from langbenk.records.actions.take_up_task import take_up_task
from langbenk.records.sheets.new_task import new_task_sheet
from langbenk.records.sheets.tasks import task_sheet, tasks_sheet
from langbenk.records.undertaking import SOURCES
from langbenk.web.edge import by_and_at
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.second_look import Around
from langbenk.web.records.forms import DropForm, PutOffForm, TaskForm
from langbenk.web.records.shown import history_in_words, source_in_words, task_in_words
from langbenk.web.staff.bench.case import near


@require_safe
def tasks(request: HttpRequest, person: UUID) -> HttpResponse:
    """What is to be done round one person."""
    sheet = tasks_sheet(about=person, **by_and_at(request))
    page = {
        "sheet": sheet,
        "running": [task_in_words(line) for line in sheet.running],
        "ended": [task_in_words(line) for line in sheet.ended],
        "near": near(person, sheet.may, "tasks"),
    }
    return render(request, "staff/tasks.html", page)


@require_http_methods(["GET", "HEAD", "POST"])
def new_task(request: HttpRequest, person: UUID) -> HttpResponse:
    """Set a task. What it comes from stands in the address: a source, and the record."""
    sheet = new_task_sheet(about=person, **by_and_at(request))
    form = TaskForm.of(request, sheet=sheet, around=Around(sheet.relatives, guarded=sheet.guarded))
    if form.is_valid() and form.does(
        set_task, about=person, what=form.undertaking(*_comes_from(request)), form_key=form.once, **by_and_at(request)
    ):
        return redirect("tasks", person)
    return render(request, "staff/new_task.html", {"sheet": sheet, "form": form}, status=form.status)


@require_safe
def task(request: HttpRequest, person: UUID, task: UUID) -> HttpResponse:
    """One task, its history, and what can be done with it."""
    return _page(request, person, task, DeedForm())


@require_http_methods(["GET", "HEAD", "POST"])
def take(request: HttpRequest, person: UUID, task: UUID) -> HttpResponse:
    """Take it over. Whoever only comes by here is sent to the task."""
    form = DeedForm(request.POST)
    return _pressed(request, person, task, form, take_task, version=form.version)


@require_http_methods(["GET", "HEAD", "POST"])
def done(request: HttpRequest, person: UUID, task: UUID) -> HttpResponse:
    """Say that it is done. Whoever only comes by here is sent to the task."""
    return _pressed(request, person, task, DeedForm(request.POST), do_task)


@require_http_methods(["GET", "HEAD", "POST"])
def take_up(request: HttpRequest, person: UUID, task: UUID) -> HttpResponse:
    """Take it up again. Whoever only comes by here is sent to the task."""
    return _pressed(request, person, task, DeedForm(request.POST), take_up_task)


@require_http_methods(["GET", "HEAD", "POST"])
def put_off(request: HttpRequest, person: UUID, task: UUID) -> HttpResponse:
    """Give it another day."""
    sheet = task_sheet(about=person, task=task, **by_and_at(request))
    form = PutOffForm.of(request, {"due": sheet.task.due}, sheet.task.version)
    if form.is_valid() and form.does(
        put_off_task, about=person, task=task, version=form.version, **form.cleaned_data, **by_and_at(request)
    ):
        return redirect("task", person, task)
    return render(request, "staff/put_off_task.html", {"sheet": sheet, "form": form}, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def drop(request: HttpRequest, person: UUID, task: UUID) -> HttpResponse:
    """Say that it will not be done, and why."""
    sheet = task_sheet(about=person, task=task, **by_and_at(request))
    form = DropForm.of(request)
    if form.is_valid() and form.does(drop_task, about=person, task=task, **form.cleaned_data, **by_and_at(request)):
        return redirect("task", person, task)
    return render(request, "staff/drop_task.html", {"sheet": sheet, "form": form}, status=form.status)


def _pressed(
    request: HttpRequest, person: UUID, task: UUID, form: DeedForm, deed: Callable[..., None], **more: int
) -> HttpResponse:
    if request.method != "POST":
        return redirect("task", person, task)
    if form.is_valid() and form.does(deed, about=person, task=task, **more, **by_and_at(request)):
        return redirect("task", person, task)
    return _page(request, person, task, form)


def _page(request: HttpRequest, person: UUID, task: UUID, form: DeedForm) -> HttpResponse:
    sheet = task_sheet(about=person, task=task, **by_and_at(request))
    page = {
        "sheet": sheet,
        "form": form,
        "task": task_in_words(sheet.task),
        "history": history_in_words(sheet),
        "source": source_in_words(sheet),
        "near": near(person, sheet.may, "tasks"),
    }
    return render(request, "staff/task.html", page, status=form.status)


def _comes_from(request: HttpRequest) -> tuple[str, UUID | None]:
    source = request.GET.get("from", "")
    try:
        return (source, UUID(request.GET.get("thing", ""))) if source in SOURCES else ("", None)
    except ValueError:
        return "", None
