"""The room ``coordination`` as Django knows it."""

from django.apps import AppConfig


class CoordinationConfig(AppConfig):
    """Name and label of the room."""

    name = "langbenk.coordination"
    label = "coordination"
