"""The register of coordinators, one of them in full, and the list of what must be handed on before somebody leaves."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.coordinators.actions.agree_capacity import agree_capacity
from langbenk.coordinators.actions.end_competence import end_competence
from langbenk.coordinators.actions.let_go import let_go
from langbenk.coordinators.actions.note_competence import note_competence
from langbenk.coordinators.actions.note_training import note_training
from langbenk.coordinators.sheets.register import CoordinatorSheet, RegisterLine, coordinator_sheet, register_sheet
from langbenk.organisation.professions import title
from langbenk.web.edge import by_and_at
from langbenk.web.forms.base import DeedForm
from langbenk.web.staff.coordinators.forms import CapacityForm, KnowsForm, LeavingForm, TrainingForm
from langbenk.web.staff.coordinators.words import known

LONGEST_NAME = 100
FORMS: dict[str, tuple[type[DeedForm], Callable[..., None]]] = {
    "knows": (KnowsForm, note_competence),
    "training": (TrainingForm, note_training),
    "capacity": (CapacityForm, agree_capacity),
}


@require_safe
def register(request: HttpRequest) -> HttpResponse:
    """Everybody who coordinates or could, by name, 25 on a page; a search finds others to take in. ``over``: only those
    who carry more than was agreed.
    """
    name = request.GET.get("name", "").replace("\x00", "")[:LONGEST_NAME]
    asked = request.GET.get("page", "")
    number = int(asked) if asked.isdecimal() and 0 < len(asked) < 5 and int(asked) else 1
    over = bool(request.GET.get("over"))
    sheet = register_sheet(named=name, over=over, page=number, **by_and_at(request))
    page = {
        "over": over,
        "sheet": sheet,
        "lines": [in_words(line) for line in sheet.lines],
        "found": [in_words(line) for line in sheet.found],
        "name": name,
    }
    return render(request, "coordinators/register.html", page)


@require_http_methods(["GET", "HEAD", "POST"])
def one(request: HttpRequest, employee: UUID) -> HttpResponse:
    """What somebody knows, can carry and has taken; and one more of each. ``form`` says which was filled in."""
    sheet = coordinator_sheet(employee=employee, **by_and_at(request))
    which = request.POST.get("form", "")
    forms: dict[str, DeedForm] = {
        name: kind.of(request) if name == which else kind.fresh(request) for name, (kind, _deed) in FORMS.items()
    }
    posted = forms.get(which)
    if posted is not None and posted.is_valid():
        _kind, deed = FORMS[which]
        said: dict[str, Any] = posted.said()  # type: ignore[attr-defined]
        if posted.does(deed, employee=employee, **said, **by_and_at(request)):
            return redirect("one-coordinator", employee)
    status = posted.status if posted is not None else 200
    page = _page(sheet) | {"forms": forms, "form": posted}
    return render(request, "coordinators/one.html", page, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def end_known(request: HttpRequest, employee: UUID, competence: UUID) -> HttpResponse:
    """Take one away. Whoever only comes by here is sent to the page it stands on."""
    if request.method == "POST":
        end_competence(employee=employee, competence=competence, **by_and_at(request))
    return redirect("one-coordinator", employee)


@require_http_methods(["GET", "HEAD", "POST"])
def leaving(request: HttpRequest, employee: UUID) -> HttpResponse:
    """The cases that somebody must be found for, one by one; and the day that ends it, once there are none."""
    sheet = coordinator_sheet(employee=employee, **by_and_at(request))
    form = LeavingForm.of(request)
    if form.is_valid() and form.does(let_go, employee=employee, **form.cleaned_data, **by_and_at(request)):
        return redirect("coordinators")
    return render(request, "coordinators/leaving.html", _page(sheet) | {"form": form}, status=form.status)


def in_words(line: RegisterLine) -> dict[str, object]:
    """One line as the page shows it."""
    return {
        "one": line,
        "title": title(line.profession) if line.profession else "",
        "fields": [known("field", key) for key in line.fields],
        "languages": [known("language", key) for key in line.languages],
    }


def _page(sheet: CoordinatorSheet) -> dict[str, object]:
    return {
        "sheet": sheet,
        "who": in_words(sheet.line),
        "knows": [{"id": one.id, "what": known(one.kind, one.what)} for one in sheet.knows],
    }
