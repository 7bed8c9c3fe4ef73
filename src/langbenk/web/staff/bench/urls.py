"""Addresses of the case page and of the seats on the bench."""

from django.urls import path

from langbenk.web.staff.bench import case
from langbenk.web.staff.bench.consents import consents
from langbenk.web.staff.bench.relatives import relatives

urlpatterns = [
    path("cases/<uuid:person>/", case.case, name="case"),
    path("cases/<uuid:person>/seats/", case.seats, name="seats"),
    path("cases/<uuid:person>/relatives/", relatives, name="relatives"),
    path("cases/<uuid:person>/consents/", consents, name="consents"),
    path("cases/<uuid:person>/seats/<uuid:seat>/end/", case.leave_seat, name="leave-seat"),
]
