"""The address of «What binds us?»."""

from django.urls import path

from langbenk.web.staff.binding.view import binding

urlpatterns = [path("binding/", binding, name="binding")]
