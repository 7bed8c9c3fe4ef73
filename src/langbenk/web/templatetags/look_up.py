"""Find a code's text in a page's own table of texts."""

from collections.abc import Mapping
from typing import Any

from django import template

register = template.Library()


@register.filter
def of(table: Mapping[str, Any], code: str) -> Any:
    """The entry for a code; a code without an entry is a fault of ours and is raised, not hidden."""
    return table[code]
