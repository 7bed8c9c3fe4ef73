"""The room ``plans`` as Django knows it."""

from django.apps import AppConfig


class PlansConfig(AppConfig):
    """Name and label of the room."""

    name = "langbenk.plans"
    label = "plans"
