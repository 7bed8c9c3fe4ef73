"""Who coordinates today and before; and, when the services disagree, what the family thinks."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from langbenk.coordination.actions.add_view import add_view
from langbenk.coordination.hearing import Heard
from langbenk.coordination.sheets.coordination import coordination_sheet
from langbenk.law.disputes import CANNOT_BE_APPEALED
from langbenk.web.coordinating import before_in_words, who_in_words
from langbenk.web.edge import by_and_at
from langbenk.web.family.naming import called
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import PlainText
from langbenk.web.forms.second_look import Around
from langbenk.web.forms.sentences import SENTENCES


class ThinkForm(DeedForm):
    """What the family thinks, in their own words."""

    text = PlainText(label=_("What do you think?"), help_text=_("In your own words. A few lines are enough."))


@require_http_methods(["GET", "HEAD", "POST"])
def coordination(request: HttpRequest, person: UUID) -> HttpResponse:
    """The page; with the question, while the services disagree. What comes too late is shown again as it was typed."""
    now = by_and_at(request)
    sheet = coordination_sheet(about=person, **now)
    form = ThinkForm.of(request, around=Around(guarded=sheet.guarded))
    if form.is_bound and sheet.running is None:
        form.add_error("text", SENTENCES["dispute-ended"])
    elif sheet.running and form.is_valid():
        what = Heard(form.cleaned_data["text"])
        if form.does(add_view, about=person, dispute=sheet.running.id, what=what, form_key=form.once, **now):
            return redirect("family-coordination", person)
    page = {
        "sheet": sheet,
        "child": called(sheet.child),
        "form": form,
        "who": who_in_words(sheet.now, sheet.also, sheet.child.given_name),
        "before": before_in_words(sheet.before),
        "no_appeal": CANNOT_BE_APPEALED.says.say(get_language() or "nb"),
    }
    return render(request, "family/coordination.html", page, status=form.status)
