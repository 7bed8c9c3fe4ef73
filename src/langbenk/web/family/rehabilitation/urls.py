"""The address of the family's page about rehabilitation."""

from django.urls import path

from langbenk.web.family.rehabilitation.pages import rehabilitation

urlpatterns = [path("home/<uuid:person>/rehabilitation/", rehabilitation, name="family-rehabilitation")]
