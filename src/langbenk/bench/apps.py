"""The room ``bench`` as Django knows it."""

from django.apps import AppConfig


class BenchConfig(AppConfig):
    """Name and label of the room."""

    name = "langbenk.bench"
    label = "bench"
