"""Addresses of the register, absences, what stands beside an appointment, the board's lists and the targets."""

from django.urls import path

from langbenk.web.edge import for_staff
from langbenk.web.staff.coordinators import absence, beside, letterhead, letters, lists, register

urlpatterns = [
    path("coordinators/", for_staff(register.register), name="coordinators"),
    path("coordinators/<uuid:employee>/", for_staff(register.one), name="one-coordinator"),
    path(
        "coordinators/<uuid:employee>/knows/<uuid:competence>/end/",
        for_staff(register.end_known),
        name="end-competence",
    ),
    path("coordinators/<uuid:employee>/leaving/", for_staff(register.leaving), name="leaving"),
    path("absence/", for_staff(absence.mine), name="absence"),
    path("absence/<uuid:employee>/", for_staff(absence.theirs), name="absence-of"),
    path("absence/<uuid:employee>/<uuid:absence>/back/", for_staff(absence.back), name="back-again"),
    path("board/<str:what>/", for_staff(lists.board), name="board-list"),
    path("targets/", for_staff(lists.targets), name="targets"),
    path("letterhead/", for_staff(letterhead.letterhead), name="letterhead"),
    path("letterhead/specimen/", for_staff(letterhead.specimen), name="letterhead-specimen"),
    path("cases/<uuid:person>/coordinator/weight/", beside.weight, name="weigh-case"),
    path("cases/<uuid:person>/coordinator/deputy/", beside.deputy, name="deputy"),
    path("cases/<uuid:person>/coordinator/wishes/<uuid:wish>/", beside.wish, name="change-wish"),
    path("cases/<uuid:person>/coordinator/mandate/", letters.mandate, name="mandate"),
    path("cases/<uuid:person>/coordinator/hand-over/", letters.between, name="between-coordinators"),
    path("cases/<uuid:person>/hospital/", beside.hospital, name="hospital"),
    path("cases/<uuid:person>/hospital/doctor/", beside.doctor, name="contact-doctor"),
]
