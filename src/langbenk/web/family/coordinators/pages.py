"""Ask for another coordinator, and read the answer."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from langbenk.coordinators.actions.wish_for_another import wish_for_another
from langbenk.coordinators.sheets.at_home import wish_sheet
from langbenk.web.edge import by_and_at
from langbenk.web.family.naming import called
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import PlainText


class AnotherForm(DeedForm):
    """A few words, or none."""

    words = PlainText(
        label=_("Is there anything you want to tell us?"),
        required=False,
        help_text=_("You need not say why. You can write whom you want instead, or nothing at all."),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def another(request: HttpRequest, person: UUID) -> HttpResponse:
    """Ask; or see what one has asked for, and the answer."""
    sheet = wish_sheet(about=person, **by_and_at(request))
    form = AnotherForm.of(request)
    if form.is_valid() and form.does(
        wish_for_another, about=person, form_key=form.once, **form.cleaned_data, **by_and_at(request)
    ):
        return redirect("family-another", person)
    page = {"sheet": sheet, "child": called(sheet.child), "form": form}
    return render(request, "family/another.html", page, status=form.status)
