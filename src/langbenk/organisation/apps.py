"""The room ``organisation`` as Django knows it."""

from django.apps import AppConfig


class OrganisationConfig(AppConfig):
    """Name and label of the room."""

    name = "langbenk.organisation"
    label = "organisation"
