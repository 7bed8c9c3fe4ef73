"""The room ``insight`` as Django knows it."""

from django.apps import AppConfig


class InsightConfig(AppConfig):
    """Name and label of the room."""

    name = "langbenk.insight"
    label = "insight"
