"""The room ``intake`` as Django knows it."""

from django.apps import AppConfig


class IntakeConfig(AppConfig):
    """Name and label of the room."""

    name = "langbenk.intake"
    label = "intake"
