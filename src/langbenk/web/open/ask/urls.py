"""Addresses of «What can we ask for?»."""

from django.urls import path

from langbenk.web.open.ask import views

urlpatterns = [
    path("ask/", views.ask, name="ask"),
    path("ask/letter/", views.show_letter, name="ask-letter"),
    path("ask/letter/text/", views.plain_letter, name="ask-letter-text"),
]
