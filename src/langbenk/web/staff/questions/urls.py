"""Addresses of the questions about the log."""

from django.urls import path

from langbenk.web.edge import for_staff
from langbenk.web.staff.questions.view import question, questions

urlpatterns = [
    path("questions/", for_staff(questions), name="questions"),
    path("questions/<uuid:person>/<uuid:question>/", question, name="question"),
]
