"""Addresses of the charges."""

from django.urls import path

from langbenk.web.edge import for_staff
from langbenk.web.staff.charges import view

urlpatterns = [
    path("charges/", for_staff(view.charges), name="charges"),
    path("charges/<uuid:charge>/end/", for_staff(view.end), name="end-charge"),
]
