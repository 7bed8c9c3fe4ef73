"""Addresses of the review of the log, and of the numbers."""

from django.urls import path

from langbenk.web.edge import for_staff
from langbenk.web.staff.review import numbers, review

urlpatterns = [
    path("review/", for_staff(review.show), name="review"),
    path("review/<slug:signal>/<uuid:employee>/", for_staff(review.look_at), name="look-at"),
    path("numbers/", for_staff(numbers.show), name="numbers"),
]
