"""Addresses of the family's rights board."""

from django.urls import path

from langbenk.web.family.entitlements.pages import board, entitlement

urlpatterns = [
    path("home/<uuid:person>/rights/", board, name="family-rights"),
    path("home/<uuid:person>/rights/<slug:key>/", entitlement, name="family-entitlement"),
]
