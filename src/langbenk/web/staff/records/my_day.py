"""«My day»: the first page of somebody at work."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from langbenk.insight.sheets.my_day import my_day
from langbenk.web.edge import by_and_at
from langbenk.web.records.shown import day_in_words


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """What is late, due today, due this week, and what waits without a day."""
    sheet = my_day(**by_and_at(request))
    return render(request, "staff/my_day.html", {"sheet": sheet, "lists": day_in_words(sheet)})
