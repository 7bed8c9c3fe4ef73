"""The page of the letterhead, and its form."""

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe

from langbenk.bench.situation import day_of
from langbenk.coordinators.actions.set_letterhead import set_letterhead
from langbenk.coordinators.crests import Crested
from langbenk.coordinators.heading import LINES, LONGEST_LINE, Head
from langbenk.coordinators.sheets.letterhead import LetterheadSheet, letterhead_sheet, specimen_file
from langbenk.letters.crest import LARGEST
from langbenk.letters.specimen import Specimen
from langbenk.organisation.municipalities import counties
from langbenk.web.edge import by_and_at
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Day, PlainText
from langbenk.web.forms.sentences import SENTENCES
from langbenk.web.letter_files import file_called
from langbenk.web.templatetags.norwegian import as_typed


class LetterheadForm(DeedForm):
    """What stands at the top of the letters."""

    not_looked = ("municipality", "unit", "address", "phone", "web", "crest_alt")
    municipality = PlainText(label=_("The municipality, as letters name it"), longest=80)
    unit = PlainText(label=_("The unit that sends them"), longest=120, required=False)
    address = PlainText(
        label=_("Address"), longest=LINES * LONGEST_LINE, required=False, help_text=_("At most five lines.")
    )
    phone = PlainText(label=_("Telephone"), longest=20, required=False)
    web = PlainText(label=_("Web address"), longest=200, required=False)
    county = forms.ChoiceField(
        label=_("County"), required=False, help_text=_("It decides which county governor complaints go to.")
    )
    crest = forms.FileField(
        label=_("Another crest"),
        required=False,
        allow_empty_file=True,
        widget=forms.FileInput,
        help_text=_("A drawing saved as plain SVG, at most 100 kB. Leave it out to keep the one that stands."),
    )
    crest_alt = PlainText(
        label=_("What the crest shows"),
        longest=200,
        required=False,
        help_text=_("A screen reader says this in the place of the picture."),
    )
    none = forms.BooleanField(label=_("Letters without a crest"), required=False)
    since = Day(label=_("From which day?"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        county = self.fields["county"]
        if isinstance(county, forms.ChoiceField):
            county.choices = [("", _("Not said")), *counties().items()]

    def clean_crest(self) -> UploadedFile | None:
        """Not larger than can stand on a letter: it is not even read."""
        file: UploadedFile | None = self.cleaned_data.get("crest")
        if file is not None and (file.size or 0) > LARGEST:
            raise forms.ValidationError(SENTENCES["crest-too-large"])
        return file

    def head(self) -> Head:
        """What the deed takes."""
        said: dict[str, Any] = dict(self.cleaned_data)
        file: UploadedFile | None = said.pop("crest")
        crest = Crested(file.read() if file else None, said.pop("crest_alt"), said.pop("none"))
        lines = (line.strip() for line in said["address"].splitlines())
        return Head(**said | {"address": tuple(line for line in lines if line), "crest": crest})


@require_http_methods(["GET", "HEAD", "POST"])
def letterhead(request: HttpRequest) -> HttpResponse:
    """What holds today, what has held, and a new one for whoever leads the unit."""
    now = by_and_at(request)
    sheet = letterhead_sheet(**now)
    form = LetterheadForm.of(request, _stands(sheet) | {"since": as_typed(day_of(now["at"]))}, **_files(request))
    if form.is_valid() and form.does(set_letterhead, head=form.head(), **now):
        return redirect("letterhead")
    return render(request, "coordinators/letterhead.html", {"sheet": sheet, "form": form}, status=form.status)


@require_safe
def specimen(request: HttpRequest) -> HttpResponse:
    """A letter that says nothing, as letters look today."""
    now, language = by_and_at(request), get_language() or "nb"
    pdf = specimen_file(language=language, **now)
    return file_called(Specimen.kind.title.say(language), pdf, on=day_of(now["at"]))


def _files(request: HttpRequest) -> dict[str, Any]:
    return {"files": request.FILES} if request.method == "POST" else {}


def _stands(sheet: LetterheadSheet) -> dict[str, str]:
    lines = {"address": "\n".join(sheet.address)}
    return {
        name: getattr(sheet, name) for name in ("municipality", "unit", "phone", "web", "county", "crest_alt")
    } | lines
