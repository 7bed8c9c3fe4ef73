"""Addresses of who coordinates, of a disagreement about it, of the group and of the levels."""

from django.urls import path

from langbenk.web.staff.coordination import dispute, view
from langbenk.web.staff.coordination.level import level

urlpatterns = [
    path("cases/<uuid:person>/coordination/", view.coordination, name="coordination"),
    path("cases/<uuid:person>/group/", view.mandate, name="group-mandate"),
    path("cases/<uuid:person>/dispute/", dispute.dispute, name="dispute"),
    path("cases/<uuid:person>/dispute/<uuid:dispute>/view/", dispute.add, name="dispute-view"),
    path("cases/<uuid:person>/dispute/<uuid:dispute>/settle/", dispute.settle, name="dispute-settle"),
    path("cases/<uuid:person>/dispute/<uuid:dispute>/withdraw/", dispute.withdraw, name="dispute-withdraw"),
    path("cases/<uuid:person>/level/", level, name="level"),
]
