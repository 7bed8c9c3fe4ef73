"""Addresses of what is written in a case."""

from django.urls import path

from langbenk.web.staff.entries import views

urlpatterns = [
    path("cases/<uuid:person>/entries/", views.entries, name="entries"),
    path("cases/<uuid:person>/entries/new/", views.new_entry, name="new-entry"),
    path("cases/<uuid:person>/entries/<uuid:entry>/", views.entry, name="entry"),
    path("cases/<uuid:person>/entries/<uuid:entry>/withhold/", views.withhold, name="withhold-entry"),
    path("cases/<uuid:person>/entries/<uuid:entry>/show/", views.show, name="show-entry"),
    path("cases/<uuid:person>/entries/<uuid:entry>/look-anew/", views.look_anew, name="look-anew"),
    path("cases/<uuid:person>/entries/<uuid:entry>/share/", views.share, name="share-entry"),
    path("cases/<uuid:person>/entries/<uuid:entry>/take-back/", views.take_back, name="unshare-entry"),
]
