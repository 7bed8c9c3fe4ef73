"""A form that the page lays out by itself: one field after the other, each as what it is."""

from collections.abc import Iterator

from django import forms
from django.forms import BoundField

from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Day, Name


class Rows(DeedForm):
    """The fields in order, each with what it is: ``choice``, ``check``, ``day``, ``line`` or ``text``."""

    def rows(self) -> Iterator[tuple[BoundField, str]]:
        """Each field of the form and its kind."""
        for bound in self.visible_fields():
            yield bound, _kind(bound.field)


def _kind(field: forms.Field) -> str:
    if isinstance(field, forms.ChoiceField):
        return "choice"
    if isinstance(field, forms.BooleanField):
        return "check"
    if isinstance(field, Day):
        return "day"
    return "line" if isinstance(field, Name) else "text"
