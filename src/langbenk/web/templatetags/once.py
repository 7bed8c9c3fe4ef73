"""What is the same on every line of a list, rendered once: words in the reader's language, a tag, a button's text."""

from django import template
from django.template.base import Node, NodeList, Parser, Token
from django.template.context import Context

register = template.Library()


class Once(Node):
    """What stands between the two tags, kept under a name for the lines that follow."""

    def __init__(self, name: str, inside: NodeList) -> None:
        self.name, self.nodelist = name, inside

    def render(self, context: Context) -> str:
        """Keep it, and write nothing here."""
        context[self.name] = self.nodelist.render(context)
        return ""


@register.tag
def once(parser: Parser, token: Token) -> Once:
    """``{% once late %}<c-tag>…</c-tag>{% endonce %}`` before a loop, ``{{ late }}`` inside it."""
    _tag, name = token.split_contents()
    inside = parser.parse(("endonce",))
    parser.delete_first_token()
    return Once(name, inside)
