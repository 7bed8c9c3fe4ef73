"""Addresses of protected addresses, closeness, roles that meet, and the glass."""

from django.urls import path

from langbenk.web.edge import for_staff
from langbenk.web.staff.barriers import closeness, glass
from langbenk.web.staff.barriers.protection import protection, protections
from langbenk.web.staff.barriers.role import role

urlpatterns = [
    path("cases/<uuid:person>/protection/", protection, name="protection"),
    path("cases/<uuid:person>/role/<uuid:employee>/", role, name="role"),
    path("protections/", for_staff(protections), name="protections"),
    path("closeness/", for_staff(closeness.closeness), name="closeness"),
    path("closeness/<uuid:closeness>/", for_staff(closeness.answer), name="answer-closeness"),
    path("closeness/<uuid:closeness>/end/", for_staff(closeness.end), name="end-closeness"),
    path("emergency/", for_staff(glass.emergency), name="emergency"),
    path("emergency/nothing/", for_staff(glass.nothing), name="emergency-nothing"),
    path("glass/", for_staff(glass.glass), name="glass"),
    path("glass/<uuid:person>/<uuid:lifting>/", glass.review, name="glass-review"),
]
