"""The room ``entitlements`` as Django knows it."""

from django.apps import AppConfig


class EntitlementsConfig(AppConfig):
    """Name and label of the room."""

    name = "langbenk.entitlements"
    label = "entitlements"
