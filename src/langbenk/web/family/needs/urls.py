"""The address of the page where somebody at home asks for help."""

from django.urls import path

from langbenk.web.family.needs.pages import ask_for_help_page

urlpatterns = [path("ask-for-help/", ask_for_help_page, name="ask-for-help")]
