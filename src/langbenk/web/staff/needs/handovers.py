"""Hand-overs: what waits here for a yes, what one has sent, and those of one case."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.intake.actions.accept_handover import accept_handover
from langbenk.intake.actions.note_acceptance import note_acceptance
from langbenk.intake.actions.recall_handover import recall_handover
from langbenk.intake.actions.return_handover import return_handover
from langbenk.intake.actions.send_handover import send_handover
from langbenk.intake.sheets.handovers import SentLine, handover_sheet, handovers_sheet, sent_sheet, waiting_sheet
from langbenk.web.edge import by_and_at, today
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.second_look import Around
from langbenk.web.needs.words import HANDED, HANDED_TAGS
from langbenk.web.staff.bench.case import near
from langbenk.web.staff.needs.forms import AcceptedForm, BecauseForm, HandOverForm


@require_safe
def handovers(request: HttpRequest) -> HttpResponse:
    """What waits where one works, and what one has sent."""
    sheet = handovers_sheet(**by_and_at(request))
    return render(request, "staff/needs/handovers.html", {"sheet": sheet, "sent": list(map(_in_words, sheet.sent))})


@require_http_methods(["GET", "HEAD", "POST"])
def handover(request: HttpRequest, handover: UUID) -> HttpResponse:
    """One that waits: accept it, or return it with a reason."""
    now = by_and_at(request)
    sheet = waiting_sheet(handover=handover, **now)
    deed = request.POST.get("deed", "")
    plain = DeedForm(request.POST if deed == "accept" else None)
    back = BecauseForm(request.POST).marked(request) if deed == "return" else BecauseForm.fresh(request)
    if deed == "accept" and plain.is_valid() and plain.does(accept_handover, handover=handover, **now):
        return redirect("case", sheet.person)
    returns = deed == "return" and back.is_valid()
    if returns and back.does(return_handover, handover=handover, because=back.cleaned_data["because"], **now):
        return redirect("handovers")
    status = (back if deed == "return" else plain).status
    return render(request, "staff/needs/waits.html", {"sheet": sheet, "plain": plain, "back": back}, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def hand_over(request: HttpRequest, person: UUID) -> HttpResponse:
    """The hand-overs of one case, and a new one."""
    now = by_and_at(request)
    sheet = handover_sheet(about=person, **now)
    around = Around((sheet.child.given_name,), guarded=sheet.guarded)
    form = HandOverForm.of(request, sheet=sheet, today=today(), around=around)
    said = ("text", "ground", "because")
    if form.is_valid() and form.does(
        send_handover,
        about=person,
        to=form.to(),
        form_key=form.once,
        **{name: form.cleaned_data[name] for name in said},
        **now,
    ):
        return redirect("hand-over", person)
    page = {
        "sheet": sheet,
        "lines": list(map(_in_words, sheet.lines)),
        "form": form,
        "near": near(person, sheet.may, "hand-over"),
    }
    return render(request, "staff/needs/hand_over.html", page, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
def end_handover(request: HttpRequest, handover: UUID) -> HttpResponse:
    """Take one back, or note who accepted it at a body outside."""
    now = by_and_at(request)
    line = sent_sheet(handover=handover, **now)
    noting = request.POST.get("deed") == "noted"
    posted = request.method == "POST"
    back = BecauseForm(request.POST).marked(request) if posted and not noting else BecauseForm.fresh(request)
    accepted = "accepted"  # beside the other form of this page
    noted = AcceptedForm.of(request, thing=accepted) if noting else AcceptedForm.fresh(request, thing=accepted)
    which = {"about": line.person, "handover": handover, **now}
    if noting:
        done = noted.is_valid() and noted.does(note_acceptance, name=noted.cleaned_data["name"], **which)
    else:
        done = back.is_valid() and back.does(recall_handover, because=back.cleaned_data["because"], **which)
    if done:
        return redirect("hand-over", line.person)
    page = {"line": _in_words(line), "back": back, "noted": noted}
    return render(request, "staff/needs/end_handover.html", page, status=(noted if noting else back).status)


def _in_words(line: SentLine) -> dict[str, Any]:
    return {"line": line, "state": HANDED[line.state], "tag": HANDED_TAGS[line.state]}
