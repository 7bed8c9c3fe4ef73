"""The room ``rehabilitation`` as Django knows it."""

from django.apps import AppConfig


class RehabilitationConfig(AppConfig):
    """Name and label of the room."""

    name = "langbenk.rehabilitation"
    label = "rehabilitation"
