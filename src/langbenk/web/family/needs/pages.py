"""Ask for help from home, and see who has it."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.access.standing import Hat
from langbenk.bench.deeds import Missing
from langbenk.intake.asking import OwnNeed, ask_for_help, claim_unnamed, own_letter, own_needs, whom_i_ask_for
from langbenk.law import Answer
from langbenk.organisation.coordinating_unit import coordinating_unit
from langbenk.web.edge import by_and_at, today
from langbenk.web.family.needs.forms import AskForm, CodeForm
from langbenk.web.letter_files import as_file
from langbenk.web.needs.tested import tested
from langbenk.web.needs.words import STATES, TAGS
from langbenk.web.plain_answers import Age, Answers


@require_http_methods(["GET", "HEAD", "POST"])
def ask_for_help_page(request: HttpRequest) -> HttpResponse:
    """The form, and what one has asked before. It needs no case, and no seat."""
    now = by_and_at(request)
    if now["by"].hat is not Hat.FAMILY:
        raise Missing
    joins = request.POST.get("deed") == "code"
    mine = whom_i_ask_for(**now)
    begun = {"answers": Answers.read(request.META.get("QUERY_STRING", "")).address()[1:]}
    form = AskForm.fresh(request, begun, mine=mine) if joins else AskForm.of(request, begun, mine=mine)
    if begun["answers"] and not form.is_bound:
        form.initial["answers"] = begun["answers"]  # newer than what was typed here before
    code = CodeForm(request.POST) if joins else CodeForm()
    if joins and code.is_valid() and code.does(claim_unnamed, code=code.cleaned_data["code"], **now):
        return redirect(reverse("ask-for-help") + "#asked")
    if not joins and form.is_valid() and form.does(ask_for_help, need=form.need(), **now):
        return redirect(reverse("ask-for-help") + "#asked")
    page = {
        "form": form,
        "code": code,
        "asked": [_in_words(need) for need in own_needs(**now)],
        "unit": coordinating_unit(today()),
        "answers": form.said(),
    }
    return render(request, "family/ask_for_help.html", page, status=(code if joins else form).status)


@require_safe
def asked_letter(request: HttpRequest, letter: UUID) -> HttpResponse:
    """A letter about what one has asked."""
    now = by_and_at(request)
    if now["by"].hat is not Hat.FAMILY:
        raise Missing
    return as_file(own_letter(letter=letter, **now))


def _in_words(need: OwnNeed) -> dict[str, Any]:
    """One notice, and the address where the rights stand by its answers."""
    ages = {"child": Age.CHILD, "expected": Age.EXPECTED, "self": Age.CHILD if need.young else None}
    given = Answers(ages.get(need.relation), {fact: Answer(answer) for fact, answer in need.answers})
    looks = tested(need.answers, need.relation, young=need.young, on=need.came_on) if need.relation else []
    return {
        "need": need,
        "state": STATES[need.state],
        "tag": TAGS[need.state],
        "answers": given.address(),
        "tested": looks,
    }
