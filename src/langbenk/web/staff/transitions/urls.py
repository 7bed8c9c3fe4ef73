"""Addresses of what comes, for staff."""

from django.urls import path

from langbenk.web.edge import for_staff
from langbenk.web.staff.transitions import deeds, passing, views

urlpatterns = [
    path("coming/", for_staff(views.coming), name="coming"),
    path("cases/<uuid:person>/coming/", views.transitions, name="transitions"),
    path("cases/<uuid:person>/coming/new/", views.plan, name="new-transition"),
    path("cases/<uuid:person>/coming/<slug:kind>/", views.transition, name="transition"),
    path("cases/<uuid:person>/coming/<slug:kind>/off/", views.call_off, name="call-off-transition"),
    path("cases/<uuid:person>/coming/item/<slug:item>/", views.item, name="transition-item"),
    path("cases/<uuid:person>/coming/<slug:step>/letter/", passing.pass_on_page, name="pass-on"),
    path("cases/<uuid:person>/coming/letter/<uuid:passed>/", passing.receipt, name="passed-receipt"),
    path("cases/<uuid:person>/birth/", deeds.birth, name="birth"),
    path("cases/<uuid:person>/death/", deeds.death, name="death"),
    path("cases/<uuid:person>/move/", deeds.move, name="hand-on"),
    path("cases/<uuid:person>/move/receipt/", deeds.receipt, name="hand-on-receipt"),
    path("cases/<uuid:person>/close/", deeds.close, name="close-case"),
]
