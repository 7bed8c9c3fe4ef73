"""The page «What binds us?»."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from langbenk.bench.situation import day_of
from langbenk.law.provision import REFORM_DAY, TEXTS_AS_OF
from langbenk.web.edge import by_and_at
from langbenk.web.staff.binding.forms import BindingForm
from langbenk.web.staff.binding.shown import binds, side_by_side


@require_safe
def binding(request: HttpRequest) -> HttpResponse:
    """What binds the kind of service on the day; with another day, the two days side by side as well."""
    form = BindingForm(request.GET or None, today=day_of(by_and_at(request)["at"]))
    page = {"form": form, "reform": REFORM_DAY, "read_as_of": TEXTS_AS_OF}
    if form.is_valid():
        service, day, other = (form.cleaned_data[name] for name in ("service", "day", "other"))
        page |= {"day": day, "groups": binds(service, day)}
        if other and other != day:
            page |= {"compared": side_by_side(service, min(day, other), max(day, other))}
    return render(request, "staff/binding.html", page, status=422 if form.errors else 200)
