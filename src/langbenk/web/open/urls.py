"""Addresses of the pages that need no sign-in."""

from django.urls import path

from langbenk.web.edge import open_to_all
from langbenk.web.open import about, language, sign_in
from langbenk.web.open.statute import views as statute

urlpatterns = [
    path("", sign_in.front, name="front"),
    path("sign-in/", sign_in.show, name="sign-in"),
    path("sign-out/", sign_in.leave, name="sign-out"),
    path("language/", open_to_all(language.choose), name="language"),
    path("accessibility/", about.accessibility, name="accessibility"),
    path("privacy/", about.privacy, name="privacy"),
    path("law/<slug:provision>/", statute.show, name="statute"),
]
