"""The room ``outside`` as Django knows it."""

from django.apps import AppConfig


class OutsideConfig(AppConfig):
    """Name and label of the room."""

    name = "langbenk.outside"
    label = "outside"
