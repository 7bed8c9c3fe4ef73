"""The room ``cases`` as Django knows it."""

from django.apps import AppConfig


class CasesConfig(AppConfig):
    """Name and label of the room."""

    name = "langbenk.cases"
    label = "cases"
