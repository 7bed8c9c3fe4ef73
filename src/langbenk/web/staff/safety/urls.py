"""The address of «Must I report?»."""

from django.urls import path

from langbenk.web.edge import for_staff
from langbenk.web.staff.safety.view import safety

urlpatterns = [path("safety/", for_staff(safety), name="safety")]
