"""The room ``people`` as Django knows it."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Name and label of the room."""

    name = "langbenk.people"
    label = "people"
