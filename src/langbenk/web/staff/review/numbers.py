"""Numbers for whoever evaluates: how many, and never who."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from langbenk.insight.sheets.numbers import FEWEST, numbers_sheet
from langbenk.law.words import Words
from langbenk.web.edge import by_and_at

NAMES = {
    "step-cooperation": _("Cases where cooperation is being assessed"),
    "step-followed": _("Cases that one service follows alone"),
    "step-unit": _("Cases that wait for the coordinating unit"),
    "step-wish": _("Cases that wait for the family's wish"),
    "step-rights": _("Cases where rights are being assessed"),
    "step-decision": _("Cases that wait for a decision"),
    "step-appointment": _("Cases that wait for a coordinator"),
    "step-plan": _("Cases that wait for a plan to begin"),
    "step-plan_work": _("Cases where a plan is being made"),
    "step-review": _("Cases with a plan that is followed"),
    "step-coordinated": _("Cases that services coordinate without a plan"),
    "seats-child_coordinator": _("Children with a child coordinator"),
    "seats-coordinator": _("People with a coordinator"),
    "plan-draft": _("Plans in draft"),
    "plan-final": _("Plans that are final"),
}
HIDDEN = Words(f"under {FEWEST}", f"under {FEWEST}", f"under {FEWEST}")


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """The figures as they stand now; a small one is not shown."""
    sheet = numbers_sheet(**by_and_at(request))
    spoken = get_language() or "nb"
    figures = [
        (NAMES[one.name], HIDDEN.say(spoken) if one.many is None else one.many)
        for one in sheet.figures
        if one.name in NAMES
    ]
    return render(request, "staff/numbers.html", {"figures": figures, "fewest": FEWEST})
