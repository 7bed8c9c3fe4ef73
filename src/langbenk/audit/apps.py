"""The room ``audit`` as Django knows it."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    """Name and label of the room."""

    name = "langbenk.audit"
    label = "audit"
