"""Addresses of an outsider: the page behind a link, and the thanks after it."""

from django.urls import path

from langbenk.web.open.outsiders.views import answer, draft, thanks

urlpatterns = [
    path("answer/", thanks, name="outside-thanks"),
    path("answer/<str:link>/", answer, name="outside-answer"),
    path("answer/<str:link>/draft/", draft, name="outside-draft"),
]
