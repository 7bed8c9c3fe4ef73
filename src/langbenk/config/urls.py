"""Where each address leads: the open pages, the staff's, the family's."""

from django.urls import include, path

urlpatterns = [
    path("", include("langbenk.web.open.urls")),
    path("", include("langbenk.web.open.ask.urls")),
    path("", include("langbenk.web.drafting.urls")),
    path("", include("langbenk.web.staff.intake.urls")),
    path("", include("langbenk.web.staff.bench.urls")),
    path("", include("langbenk.web.staff.unit.urls")),
    path("", include("langbenk.web.staff.coordination.urls")),
    path("", include("langbenk.web.staff.decisions.urls")),
    path("", include("langbenk.web.staff.coordinators.urls")),
    path("", include("langbenk.web.staff.plan.urls")),
    path("", include("langbenk.web.staff.entries.urls")),
    path("", include("langbenk.web.staff.records.urls")),
    path("", include("langbenk.web.staff.barriers.urls")),
    path("", include("langbenk.web.staff.charges.urls")),
    path("", include("langbenk.web.staff.binding.urls")),
    path("", include("langbenk.web.staff.safety.urls")),
    path("", include("langbenk.web.staff.review.urls")),
    path("", include("langbenk.web.staff.questions.urls")),
    path("", include("langbenk.web.staff.transitions.urls")),
    path("", include("langbenk.web.family.transitions.urls")),
    path("", include("langbenk.web.family.urls")),
    path("", include("langbenk.web.family.coordination.urls")),
    path("", include("langbenk.web.family.decisions.urls")),
    path("", include("langbenk.web.family.records.urls")),
    path("", include("langbenk.web.family.coordinators.urls")),
    path("", include("langbenk.web.staff.entitlements.urls")),
    path("", include("langbenk.web.family.entitlements.urls")),
    path("", include("langbenk.web.open.needs.urls")),
    path("", include("langbenk.web.staff.needs.urls")),
    path("", include("langbenk.web.family.needs.urls")),
    path("", include("langbenk.web.staff.rehabilitation.urls")),
    path("", include("langbenk.web.family.rehabilitation.urls")),
    path("", include("langbenk.web.staff.outsiders.urls")),
    path("", include("langbenk.web.open.outsiders.urls")),
    path("", include("langbenk.web.notices.urls")),
]
handler400 = "langbenk.web.refused.broken_form"
handler404 = "langbenk.web.refused.not_found"
handler500 = "langbenk.web.refused.went_wrong"
