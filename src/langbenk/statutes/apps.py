"""The room ``statutes`` as Django knows it."""

from django.apps import AppConfig


class StatutesConfig(AppConfig):
    """Name and label of the room."""

    name = "langbenk.statutes"
    label = "statutes"
