"""Where each address leads: the open pages, the staff's, the family's."""

from django.urls import include, path

urlpatterns = [
    path("", include("langbenk.web.open.urls")),
    path("", include("langbenk.web.open.ask.urls")),
    path("", include("langbenk.web.staff.intake.urls")),
    path("", include("langbenk.web.staff.bench.urls")),
    path("", include("langbenk.web.staff.unit.urls")),
    path("", include("langbenk.web.staff.plan.urls")),
    path("", include("langbenk.web.staff.entries.urls")),
    path("", include("langbenk.web.staff.barriers.urls")),
    path("", include("langbenk.web.staff.binding.urls")),
    path("", include("langbenk.web.staff.safety.urls")),
    path("", include("langbenk.web.staff.review.urls")),
    path("", include("langbenk.web.staff.questions.urls")),
    path("", include("langbenk.web.family.urls")),
]
handler400 = "langbenk.web.refused.broken_form"
handler404 = "langbenk.web.refused.not_found"
handler500 = "langbenk.web.refused.went_wrong"
