"""The room ``transitions`` as Django knows it."""

from django.apps import AppConfig


class TransitionsConfig(AppConfig):
    """Name and label of the room."""

    name = "langbenk.transitions"
    label = "transitions"
