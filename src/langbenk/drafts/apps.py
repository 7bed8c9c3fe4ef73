"""The room ``drafts`` as Django knows it."""

from django.apps import AppConfig


class DraftsConfig(AppConfig):
    """Name and label of the room."""

    name = "langbenk.drafts"
    label = "drafts"
