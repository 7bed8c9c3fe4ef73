"""The pages on which an employee says that somebody is close, or is so no more, and a leader answers."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from langbenk.bench.actions.ask_to_end_closeness import ask_to_end_closeness
from langbenk.bench.actions.declare_closeness import declare_closeness
from langbenk.bench.actions.end_closeness import end_closeness
from langbenk.bench.actions.keep_closeness import keep_closeness
from langbenk.bench.deeds import Missing
from langbenk.bench.door import Refused
from langbenk.bench.sheets.closeness import closeness_sheet
from langbenk.people.search import find_by_number
from langbenk.web.edge import ByAndAt, by_and_at
from langbenk.web.staff.barriers import told
from langbenk.web.staff.barriers.forms import AnswerCloseForm, CloseForm, EndCloseForm


@require_http_methods(["GET", "HEAD", "POST"])
def closeness(request: HttpRequest) -> HttpResponse:
    """What it means, what one has declared, and the declaration of one more."""
    now = by_and_at(request)
    form = CloseForm.of(request)
    if form.is_valid() and _declared(form, now):
        return redirect("closeness")
    page = {"form": form, "sheet": closeness_sheet(**now), "told": told}
    return render(request, "staff/closeness.html", page, status=form.status)


def _declared(form: CloseForm, now: ByAndAt) -> bool:
    """Whether it is kept now. Who is own family already was kept before, by the register or by oneself: that is said,
    and told to nobody else.
    """
    try:
        found = find_by_number(form.cleaned_data["number"], **now)
        if found:
            return form.does(declare_closeness, about=found[0].id, **now)
    except Refused as refused:
        if refused.verdict.why != "own-family":
            raise
        form.add_error("number", _("This person counts as your own family already. You need do nothing more."))
        return False
    form.add_error(
        "number", _("We find nobody with this number now. Tell your manager, and come back if we meet them.")
    )
    return False


@require_http_methods(["GET", "HEAD", "POST"])
def end(request: HttpRequest, closeness: UUID) -> HttpResponse:
    """Ask that one's own declaration ends. What is not one's own, or was asked for already, is not here."""
    now = by_and_at(request)
    declared = closeness_sheet(**now).declared
    one = next((one for one in declared if one.id == closeness and one.asked_on is None), None)
    if one is None:
        raise Missing
    form = EndCloseForm.of(request)
    if form.is_valid() and form.does(ask_to_end_closeness, closeness=closeness, **form.cleaned_data, **now):
        return redirect("closeness")
    return render(request, "staff/end_closeness.html", {"form": form, "one": one}, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, closeness: UUID) -> HttpResponse:
    """Answer one of one's own people who has asked. What waits for somebody else is not here."""
    now = by_and_at(request)
    one = next((one for one in closeness_sheet(**now).waiting if one.id == closeness), None)
    if one is None:
        raise Missing
    form = AnswerCloseForm.of(request)
    if form.is_valid():
        deed = end_closeness if form.cleaned_data["answer"] == "end" else keep_closeness
        if form.does(deed, closeness=closeness, note=form.cleaned_data["note"], **now):
            return redirect("closeness")
    return render(request, "staff/answer_closeness.html", {"form": form, "one": one}, status=form.status)
