"""Addresses of the plan's pages for staff."""

from django.urls import path

from langbenk.web.staff.plan import goals, plan

urlpatterns = [
    path("cases/<uuid:person>/plan/", plan.plan, name="plan"),
    path("cases/<uuid:person>/plan/begin/", plan.begin, name="begin-plan"),
    path("cases/<uuid:person>/plan/text/", plan.text, name="plan-text"),
    path("cases/<uuid:person>/plan/final/", plan.final, name="final-plan"),
    path("cases/<uuid:person>/plan/goals/", goals.new_goal, name="new-goal"),
    path("cases/<uuid:person>/plan/goals/<uuid:goal>/", goals.goal, name="goal"),
    path("cases/<uuid:person>/plan/goals/<uuid:goal>/measures/", goals.new_measure, name="new-measure"),
    path("cases/<uuid:person>/plan/measures/<uuid:measure>/", goals.measure, name="measure"),
]
