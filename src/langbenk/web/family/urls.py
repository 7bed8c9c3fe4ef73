"""Addresses of the family's pages."""

from django.urls import path

from langbenk.web.family import entries
from langbenk.web.family.consents import consent, consents
from langbenk.web.family.home import child, home
from langbenk.web.family.looked import ask_why_page, log_csv, log_pdf, who_looked
from langbenk.web.family.plan import plan

urlpatterns = [
    path("home/", home, name="family-home"),
    path("home/<uuid:person>/", child, name="family-child"),
    path("home/<uuid:person>/plan/", plan, name="family-plan"),
    path("home/<uuid:person>/consents/", consents, name="family-consents"),
    path("home/<uuid:person>/consents/<uuid:receiver>/", consent, name="family-consent"),
    path("home/<uuid:person>/looked/", who_looked, name="who-looked"),
    path("home/<uuid:person>/looked/csv/", log_csv, name="log-csv"),
    path("home/<uuid:person>/looked/pdf/", log_pdf, name="log-pdf"),
    path("home/<uuid:person>/looked/<int:line>/", ask_why_page, name="ask-why"),
    path("home/<uuid:person>/entries/", entries.entries, name="family-entries"),
    path("home/<uuid:person>/entries/new/", entries.new_entry, name="family-new-entry"),
    path("home/<uuid:person>/entries/<uuid:entry>/", entries.entry, name="family-entry"),
    path("home/<uuid:person>/entries/<uuid:entry>/withhold/", entries.withhold, name="family-withhold-entry"),
    path("home/<uuid:person>/entries/<uuid:entry>/show/", entries.show, name="family-show-entry"),
]
