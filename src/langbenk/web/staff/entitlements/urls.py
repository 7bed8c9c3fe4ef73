"""Addresses of the rights board."""

from django.urls import path

from langbenk.web.staff.entitlements.pages import board, entitlement, told

urlpatterns = [
    path("cases/<uuid:person>/rights-board/", board, name="rights-board"),
    path("cases/<uuid:person>/rights-board/told/", told, name="told"),
    path("cases/<uuid:person>/rights-board/<slug:key>/", entitlement, name="entitlement"),
]
