"""One section while it is read: which of its elements carry its number, its title, its paragraphs and its note."""

from collections.abc import Callable
from datetime import date

from langbenk.law.lovdata.document import Section
from langbenk.law.lovdata.sink import Sink

_CONTINUES = frozenset(("ol", "ul", "table", "p"))
_LEFT_OUT = frozenset(("legalArticleHeader", "footnotes", "footnotereference"))


class Draft:
    """A section on its way. What stands directly in it and is nothing else, is a paragraph: no text is lost."""

    def __init__(self, attributes: dict[str, str]) -> None:
        self._name = attributes.get("data-name", "")
        self._repealed_on = attributes.get("data-repealeddate", "")
        self._number, self._title, self._note = Sink(), Sink(), Sink()
        self._paragraphs: list[Sink] = []

    def sink(
        self, tag: str, attributes: dict[str, str], classes: list[str], before: Sink | None, directly: bool
    ) -> Sink | None:
        """Where the text of an element goes; `before` is where that of its parent goes."""
        if not _LEFT_OUT.isdisjoint(classes):
            return None
        if before is None and "legalArticleValue" in classes:
            return self._number
        if before is None and "legalArticleTitle" in classes:
            return self._title
        if "changesToParent" in classes:
            return self._note
        if directly:
            return self._paragraph(tag, attributes)
        if before:
            before.opens(tag, attributes)
        return before

    def _paragraph(self, tag: str, attributes: dict[str, str]) -> Sink:
        """A new paragraph; but a list, a table or a loose end belongs to the paragraph before it."""
        if tag not in _CONTINUES or not self._paragraphs:
            self._paragraphs.append(Sink())
        self._paragraphs[-1].opens(tag, attributes)
        return self._paragraphs[-1]

    @property
    def is_numbered(self) -> bool:
        """Whether it can be cited at all."""
        return bool(self._number.line or self._name)

    def section(self, day: Callable[[str], date]) -> Section:
        """The section, whole. `day` reads a date."""
        return Section(
            number=self._number.line or self._name,
            title=self._title.line,
            paragraphs=tuple(text for paragraph in self._paragraphs if (text := paragraph.text)),
            note=self._note.line,
            repealed_on=day(self._repealed_on) if self._repealed_on else None,
        )
