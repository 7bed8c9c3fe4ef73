"""Addresses of the pages from the first worry to the cooperation assessment, and of one's own cases."""

from django.urls import path

from langbenk.web.staff.intake import concern, my_cases
from langbenk.web.staff.intake.cooperation import cooperation

urlpatterns = [
    path("cases/", my_cases.show, name="my-cases"),
    path("concern/", concern.new_concern, name="new-concern"),
    path("concern/tell/", concern.tell_concern, name="tell-concern"),
    path("concern/received/", concern.concern_received, name="concern-received"),
    path("cases/<uuid:person>/cooperation/", cooperation, name="cooperation"),
]
