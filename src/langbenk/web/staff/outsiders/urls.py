"""Addresses of the questions to outsiders, for those who ask."""

from django.urls import path

from langbenk.web.staff.outsiders.pages import ask, question, questions, renew, withdraw

urlpatterns = [
    path("cases/<uuid:person>/outsiders/", questions, name="outsiders"),
    path("cases/<uuid:person>/outsiders/new/", ask, name="ask-outsider"),
    path("cases/<uuid:person>/outsiders/<uuid:outside>/", question, name="outside-question"),
    path("cases/<uuid:person>/outsiders/<uuid:outside>/link/", renew, name="renew-link"),
    path("cases/<uuid:person>/outsiders/<uuid:outside>/withdraw/", withdraw, name="withdraw-question"),
]
