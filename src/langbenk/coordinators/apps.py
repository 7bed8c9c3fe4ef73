"""The room ``coordinators`` as Django knows it."""

from django.apps import AppConfig


class CoordinatorsConfig(AppConfig):
    """Name and label of the room."""

    name = "langbenk.coordinators"
    label = "coordinators"
