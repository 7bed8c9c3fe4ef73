"""What we call the child: by name; a child that has none yet is «the child»."""

from typing import Protocol

from django.utils.text import capfirst
from django.utils.translation import gettext as _


class Named(Protocol):
    """Anybody with a given name, which can be empty before birth."""

    @property
    def given_name(self) -> str:
        """The given name."""


def called(child: Named) -> str:
    """The child's given name, or «the child» in the language of the page."""
    return child.given_name or _("the child")


def sentence(text: object, **words: str) -> str:
    """A text of ours with its names filled in, beginning with a capital."""
    return str(capfirst(str(text) % words))
