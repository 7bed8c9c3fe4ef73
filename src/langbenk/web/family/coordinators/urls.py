"""The address where a family asks for another coordinator."""

from django.urls import path

from langbenk.web.family.coordinators import pages

urlpatterns = [path("home/<uuid:person>/coordinator/", pages.another, name="family-another")]
