"""Addresses for the tests of the page's frame: only those that the frame itself links to."""

from django.http import HttpRequest, HttpResponse
from django.urls import path


def page(request: HttpRequest) -> HttpResponse:
    """Any page."""
    return HttpResponse()


urlpatterns = [
    path("", page, name="front"),
    path("my-day/", page, name="my-day"),
    path("cases/", page, name="my-cases"),
    path("coming/", page, name="coming"),
    path("needs/new/", page, name="new-need"),
    path("handovers/", page, name="handovers"),
    path("needs/", page, name="needs"),
    path("coordinators/", page, name="coordinators"),
    path("absence/", page, name="absence"),
    path("charges/", page, name="charges"),
    path("ask-for-help/", page, name="ask-for-help"),
    path("concern/", page, name="new-concern"),
    path("board/", page, name="board"),
    path("questions/", page, name="questions"),
    path("glass/", page, name="glass"),
    path("review/", page, name="review"),
    path("numbers/", page, name="numbers"),
    path("safety/", page, name="safety"),
    path("binding/", page, name="binding"),
    path("closeness/", page, name="closeness"),
    path("ask/", page, name="ask"),
    path("unnamed/", page, name="unnamed"),
    path("home/", page, name="family-home"),
    path("language/", page, name="language"),
    path("accessibility/", page, name="accessibility"),
    path("privacy/", page, name="privacy"),
    path("settings/notices/", page, name="notices"),
    path("sign-out/", page, name="sign-out"),
]
