"""The page of the three-step cooperation assessment."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.cases.actions.assess_cooperation import assess_cooperation
from langbenk.cases.sheets.cooperation import cooperation_sheet
from langbenk.cases.sheets.cooperation_document import cooperation_document
from langbenk.web.edge import by_and_at
from langbenk.web.forms.fields import in_words
from langbenk.web.forms.second_look import Around
from langbenk.web.letter_files import as_file
from langbenk.web.staff.intake.forms import CooperationForm


@require_http_methods(["GET", "HEAD", "POST"])
def cooperation(request: HttpRequest, person: UUID) -> HttpResponse:
    """Show the assessment, or keep it and go back to the case."""
    sheet = cooperation_sheet(about=person, **by_and_at(request))
    names = tuple((str(service.id), service.name) for service in sheet.services)
    stands = dict[str, object](sheet.stands) | {"services": [str(service) for service in sheet.chosen]}
    around = Around(guarded=sheet.guarded, of_age=sheet.child.grown_up)
    form = CooperationForm.of(request, stands, sheet.version, services=names, around=around)
    if form.is_valid() and form.does(
        assess_cooperation, about=person, steps=form.steps(), version=form.version, **by_and_at(request)
    ):
        return redirect("case", person)
    written = [{"label": form.fields[name].label, "text": in_words(form.fields[name], stands[name])} for name in stands]
    context = {"sheet": sheet, "form": form, "written": written}
    return render(request, "staff/cooperation.html", context, status=form.status)


@require_safe
def document(request: HttpRequest, person: UUID, assessment: UUID) -> HttpResponse:
    """The assessment as a document."""
    language = get_language() or "nb"
    return as_file(cooperation_document(about=person, assessment=assessment, language=language, **by_and_at(request)))
