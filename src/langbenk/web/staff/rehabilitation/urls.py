"""Addresses of rehabilitation, for those who help and lead."""

from django.urls import path

from langbenk.web.staff.rehabilitation.pages import goal, measure, need, outcome, potential, rehabilitation

urlpatterns = [
    path("cases/<uuid:person>/rehabilitation/", rehabilitation, name="rehabilitation"),
    path("cases/<uuid:person>/rehabilitation/potential/", potential, name="note-potential"),
    path("cases/<uuid:person>/rehabilitation/goals/", goal, name="new-rehab-goal"),
    path("cases/<uuid:person>/rehabilitation/goals/<uuid:rehab_goal>/measures/", measure, name="new-rehab-measure"),
    path("cases/<uuid:person>/rehabilitation/measures/<uuid:rehab_measure>/outcome/", outcome, name="note-outcome"),
    path("cases/<uuid:person>/rehabilitation/need/", need, name="rehab-need"),
]
