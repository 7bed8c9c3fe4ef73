"""Addresses of the family's pages."""

from django.urls import path

from langbenk.web.family.consents import consent, consents
from langbenk.web.family.home import child, home
from langbenk.web.family.looked import who_looked
from langbenk.web.family.plan import plan

urlpatterns = [
    path("home/", home, name="family-home"),
    path("home/<uuid:person>/", child, name="family-child"),
    path("home/<uuid:person>/plan/", plan, name="family-plan"),
    path("home/<uuid:person>/consents/", consents, name="family-consents"),
    path("home/<uuid:person>/consents/<uuid:service>/", consent, name="family-consent"),
    path("home/<uuid:person>/looked/", who_looked, name="who-looked"),
]
