"""Addresses of what comes, at home."""

from django.urls import path

from langbenk.web.family.transitions import pages

urlpatterns = [
    path("home/grown/", pages.grown, name="family-grown"),
    path("home/<uuid:person>/coming/", pages.coming, name="family-coming"),
]
