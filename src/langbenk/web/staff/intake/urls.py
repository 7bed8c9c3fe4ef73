"""Addresses of the pages from the first worry to the cooperation assessment, and of one's own cases."""

from django.urls import path

from langbenk.web.edge import for_staff
from langbenk.web.staff.intake import concern, my_cases
from langbenk.web.staff.intake.cooperation import cooperation, document

urlpatterns = [
    path("cases/", for_staff(my_cases.show), name="my-cases"),
    path("concern/", for_staff(concern.new_concern), name="new-concern"),
    path("concern/tell/", for_staff(concern.tell_concern), name="tell-concern"),
    path("concern/received/", for_staff(concern.concern_received), name="concern-received"),
    path("cases/<uuid:person>/cooperation/", cooperation, name="cooperation"),
    path("cases/<uuid:person>/cooperation/<uuid:assessment>/pdf/", document, name="cooperation-pdf"),
]
