"""Ask for help from home, and see who has it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from langbenk.access.standing import Hat
from langbenk.bench.deeds import Missing
from langbenk.intake.asking import ask_for_help, claim_unnamed, own_needs, whom_i_ask_for
from langbenk.organisation.coordinating_unit import coordinating_unit
from langbenk.web.edge import by_and_at, today
from langbenk.web.family.needs.forms import AskForm, CodeForm
from langbenk.web.needs.words import STATES, TAGS


@require_http_methods(["GET", "HEAD", "POST"])
def ask_for_help_page(request: HttpRequest) -> HttpResponse:
    """The form, and what one has asked before. It needs no case, and no seat."""
    now = by_and_at(request)
    if now["by"].hat is not Hat.FAMILY:
        raise Missing
    joins = request.POST.get("deed") == "code"
    mine = whom_i_ask_for(**now)
    form = AskForm.fresh(request, mine=mine) if joins else AskForm.of(request, mine=mine)
    code = CodeForm(request.POST) if joins else CodeForm()
    if joins and code.is_valid() and code.does(claim_unnamed, code=code.cleaned_data["code"], **now):
        return redirect(reverse("ask-for-help") + "#asked")
    if not joins and form.is_valid() and form.does(ask_for_help, need=form.need(), **now):
        return redirect(reverse("ask-for-help") + "#asked")
    asked = [{"need": need, "state": STATES[need.state], "tag": TAGS[need.state]} for need in own_needs(**now)]
    page = {"form": form, "code": code, "asked": asked, "unit": coordinating_unit(today())}
    return render(request, "family/ask_for_help.html", page, status=(code if joins else form).status)
