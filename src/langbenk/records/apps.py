"""The room ``records`` as Django knows it."""

from django.apps import AppConfig


class RecordsConfig(AppConfig):
    """Name and label of the room."""

    name = "langbenk.records"
    label = "records"
