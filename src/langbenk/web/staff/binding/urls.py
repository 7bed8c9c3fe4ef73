"""The address of «What binds us?»."""

from django.urls import path

from langbenk.web.edge import for_staff
from langbenk.web.staff.binding.view import binding

urlpatterns = [path("binding/", for_staff(binding), name="binding")]
