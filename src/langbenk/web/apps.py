"""The room ``web`` as Django knows it: templates and texts, no tables."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Name and label of the room."""

    name = "langbenk.web"
    label = "web"
