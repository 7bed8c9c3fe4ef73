"""Where forms send what is typed in them."""

from django.urls import path

from langbenk.web.drafting.keeping import discard, save

urlpatterns = [
    path("draft/", save, name="draft"),
    path("draft/discard/", discard, name="discard-draft"),
]
