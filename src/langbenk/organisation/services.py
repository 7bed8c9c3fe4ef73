"""Which services there are, on a day."""

from datetime import date

from django.db.models import Q, QuerySet

from langbenk.organisation.models import Service


def open_services(on: date) -> QuerySet[Service]:
    """The services that are open on the day, whoever owns them, by name."""
    return Service.objects.filter(Q(open_until=None) | Q(open_until__gt=on), open_from__lte=on).order_by("name", "id")
