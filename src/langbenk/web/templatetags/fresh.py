"""Ids for parts that may stand many times on one page, such as the same provision beside two questions."""

from django import template
from django.template import Context

register = template.Library()


@register.simple_tag(takes_context=True)
def fresh_id(context: Context, word: str) -> str:
    """An id that nothing else on this page has: «law-1», «law-2», … in the order of the page."""
    page = vars(getattr(context, "request", context))
    page["ids_given"] = page.get("ids_given", 0) + 1
    return f"{word}-{page['ids_given']}"
