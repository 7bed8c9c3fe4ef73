"""Addresses of the pages on needs that come in, and on hand-overs."""

from django.urls import path

from langbenk.web.edge import for_staff
from langbenk.web.staff.needs import handovers, needs, telling

urlpatterns = [
    path("needs/", needs.needs, name="needs"),
    path("needs/new/", for_staff(telling.new_need), name="new-need"),
    path("needs/tell/", for_staff(telling.tell_need), name="tell-need"),
    path("needs/sent/", for_staff(telling.sent_needs), name="sent-needs"),
    path("needs/sent/<uuid:letter>/pdf/", for_staff(telling.sent_letter), name="sent-need-pdf"),
    path("needs/nights/", needs.nights, name="nights"),
    path("needs/<uuid:need>/", needs.need, name="need"),
    path("needs/<uuid:need>/whom/", needs.whom, name="need-whom"),
    path("needs/<uuid:need>/join/", needs.join, name="need-join"),
    path("needs/<uuid:need>/letters/<uuid:letter>/pdf/", needs.need_pdf, name="need-pdf"),
    path("cases/<uuid:person>/asked/", needs.asked, name="asked"),
    path("handovers/", for_staff(handovers.handovers), name="handovers"),
    path("handovers/<uuid:handover>/", for_staff(handovers.handover), name="handover"),
    path("cases/<uuid:person>/handover/", handovers.hand_over, name="hand-over"),
    path("handovers/<uuid:handover>/end/", handovers.end_handover, name="end-handover"),
]
