"""Addresses of the pages for a question without a name."""

from django.urls import path

from langbenk.web.open.needs import views

urlpatterns = [
    path("unnamed/", views.ask, name="unnamed"),
    path("unnamed/answer/", views.answer, name="unnamed-answer"),
]
