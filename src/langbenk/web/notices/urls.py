"""Addresses of the pages on notices by e-mail."""

from django.urls import path

from langbenk.web.notices import views

urlpatterns = [
    path("settings/notices/", views.notices, name="notices"),
    path("settings/notices/confirm/<slug:code>/", views.confirm, name="confirm-address"),
]
