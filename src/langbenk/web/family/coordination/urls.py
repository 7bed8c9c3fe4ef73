"""The address of who coordinates."""

from django.urls import path

from langbenk.web.family.coordination.view import coordination

urlpatterns = [path("home/<uuid:person>/coordination/", coordination, name="family-coordination")]
