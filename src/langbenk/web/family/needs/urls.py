"""Addresses of the page where somebody at home asks for help, and of the letters about what they asked."""

from django.urls import path

from langbenk.web.family.needs.pages import ask_for_help_page, asked_letter

urlpatterns = [
    path("ask-for-help/", ask_for_help_page, name="ask-for-help"),
    path("ask-for-help/letters/<uuid:letter>/pdf/", asked_letter, name="asked-pdf"),
]
