"""Addresses of the answers at home."""

from django.urls import path

from langbenk.web.family.decisions import views

urlpatterns = [
    path("home/<uuid:person>/answers/", views.answers, name="family-answers"),
    path("home/<uuid:person>/answers/<uuid:decision>/disagree/", views.disagree, name="family-disagree"),
    path("home/<uuid:person>/complaints/<uuid:complaint>/withdraw/", views.withdraw, name="family-withdraw"),
    path("home/<uuid:person>/letters/", views.letters, name="family-letters"),
    path("home/<uuid:person>/letters/<uuid:letter>/pdf/", views.pdf, name="family-letter-pdf"),
]
