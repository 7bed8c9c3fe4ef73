"""Draw a piece of a page as a reader gets it, and look at it as a browser does: by elements, not by text."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from django.template import engines
from django.test import RequestFactory
from django.utils import translation
from django_cotton.compiler_regex import CottonCompiler

EMPTY = {"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "use", "rect", "circle"}


@dataclass
class Element:
    """One element with its attributes, its children and the text directly in it."""

    tag: str
    attributes: dict[str, str]
    children: list[Element] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def all(self, tag: str, **wanted: str) -> list[Element]:
        """Every element below with this tag and these attributes (``class_`` and ``aria_x`` for class and aria-x)."""
        found = [child for child in self.children if child.tag == tag and child._has(wanted)]
        return found + [deeper for child in self.children for deeper in child.all(tag, **wanted)]

    def one(self, tag: str, **wanted: str) -> Element:
        """The only such element."""
        found = self.all(tag, **wanted)
        assert len(found) == 1, f"{len(found)} <{tag}> with {wanted}"
        return found[0]

    @property
    def text(self) -> str:
        """All text in it, with single spaces."""
        return " ".join(" ".join([*self.texts, *(child.text for child in self.children)]).split())

    def _has(self, wanted: dict[str, str]) -> bool:
        return all(self.attributes.get(key.rstrip("_").replace("_", "-")) == value for key, value in wanted.items())


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("page", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {key: value or "" for key, value in attrs})
        self.open[-1].children.append(element)
        if tag not in EMPTY:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if tag not in EMPTY:
            closed = self.open.pop()
            assert closed.tag == tag, f"<{closed.tag}> closed by </{tag}>"

    def handle_data(self, data: str) -> None:
        self.open[-1].texts.append(data)


def read(html: str) -> Element:
    """The page as a tree; an element that is never closed, or closed by another, is a fault."""
    reader = _Reader()
    reader.feed(html)
    assert [element.tag for element in reader.open] == ["page"]
    return reader.open[0]


def drawn(source: str, language: str = "nb", **values: Any) -> Element:
    """What this piece of template becomes for a reader of this language."""
    request = RequestFactory().get("/cases/")
    template = engines["django"].from_string(CottonCompiler().process("{% load i18n %}" + source))
    with translation.override(language):
        return read(template.render(values, request))
