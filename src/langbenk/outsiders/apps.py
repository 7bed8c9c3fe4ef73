"""The room ``outsiders`` as Django knows it."""

from django.apps import AppConfig


class OutsidersConfig(AppConfig):
    """Name and label of the room."""

    name = "langbenk.outsiders"
    label = "outsiders"
