"""The room ``decisions`` as Django knows it."""

from django.apps import AppConfig


class DecisionsConfig(AppConfig):
    """Name and label of the room."""

    name = "langbenk.decisions"
    label = "decisions"
