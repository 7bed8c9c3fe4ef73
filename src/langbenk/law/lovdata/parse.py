"""One document from its bytes, in a single pass: its head, and the sections of an act that is asked for.

Lovdata's documents are HTML that is also XML. The parser gets no document type of the file's own, no entities and
nothing from outside, so that a bomb has nothing to explode with.
"""

import re
from collections.abc import Collection
from datetime import date
from typing import NoReturn
from xml.parsers import expat

from langbenk.law.errors import InputError
from langbenk.law.lovdata.document import ANNOUNCED, Document
from langbenk.law.lovdata.draft import Draft
from langbenk.law.lovdata.limits import Limits
from langbenk.law.lovdata.sink import Sink

FOREIGN = "is not a document of Lovdata's open data"
_BEGINS = (b"<", b"\xef\xbb\xbf<", b"\xff\xfe", b"\xfe\xff")
_ID = re.compile(r"([A-Z]{2,10})/((?:lov|forskrift)/\d{4}-\d{2}-\d{2}[0-9a-z-]*)")
_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
_HEAD = frozenset(("dokid", "refid", "title", "dateInForce", "lastChangeInForce"))


def parse(data: bytes, name: str, *, wanted: Collection[str], limits: Limits) -> Document:
    """The document in `data`, with its sections if its refid is among the `wanted`. `name` is for the errors.

    Raises InputError for what is not UTF-8, not whole, nested too deep, brings entities, or is something else.
    """
    if not data.strip():
        raise InputError(name, "is empty")
    if not data.lstrip().startswith(_BEGINS):
        raise InputError(name, FOREIGN)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(name, f"is not in UTF-8; byte {error.start} is not") from error
    page = Page(name, wanted, limits)
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = page.doctype
    parser.StartElementHandler = page.start
    parser.EndElementHandler = page.end
    parser.CharacterDataHandler = page.characters
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        what = f"line {error.lineno}: {expat.ErrorString(error.code)}"
        raise InputError(name, f"is damaged, or {FOREIGN} ({what})") from error
    return page.document()


class Page:
    """What is known of a document while it is read. `_open` says for each open element where its text goes."""

    def __init__(self, name: str, wanted: Collection[str], limits: Limits) -> None:
        self._name, self._wanted, self._limits = name, wanted, limits
        self._open: list[Sink | None] = []
        self._head: dict[str, Sink] = {}
        self._body = False
        self._keep = False
        self._drafts: list[Draft] = []
        self._draft: Draft | None = None
        self._draft_depth = 0
        self._kept = 0

    def doctype(self, root: str, system: str | None, public: str | None, internal: bool) -> None:
        """Take `<!DOCTYPE html>` and no other: whoever declares more may declare entities."""
        if root != "html" or system or public or internal:
            self._refuse("declares a document type of its own, which Lovdata's documents never do")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if len(self._open) >= self._limits.depth:
            self._refuse(f"is nested more than {self._limits.depth} deep")
        if not self._open and tag != "html":
            self._refuse(FOREIGN)
        self._open.append(self._sink(tag, attributes, attributes.get("class", "").split()))

    def end(self, tag: str) -> None:
        """An element ends, and perhaps a section with it."""
        sink = self._open.pop()
        if sink:
            sink.closes(tag)
        if self._draft and len(self._open) == self._draft_depth:
            self._drafts.append(self._draft)
            self._draft = None

    def characters(self, text: str) -> None:
        """Text, which goes where that of its element goes, or nowhere."""
        if self._open and (sink := self._open[-1]):
            self._weigh(len(text))
            sink.add(text)

    def document(self) -> Document:
        """The whole document. Raises InputError when the head or the body of Lovdata's documents is not there."""
        base, refid = self._identity()
        title = self._said("title")
        if not (self._body and title):
            self._refuse(FOREIGN)
        changes, starts = self._days("lastChangeInForce"), self._days("dateInForce")
        changed_on = max(changes) if changes else min(starts, default=None)
        sections = tuple(draft.section(self._day) for draft in self._drafts if draft.is_numbered)
        return Document(base, refid, title, changed_on, sections)

    def _sink(self, tag: str, attributes: dict[str, str], classes: list[str]) -> Sink | None:
        before = self._open[-1] if self._open else None
        if self._draft:
            self._weigh(1)
            return self._draft.sink(tag, attributes, classes, before, len(self._open) == self._draft_depth + 1)
        if tag == "main" and "documentBody" in classes:
            base, refid = self._identity()
            self._body, self._keep = True, refid in self._wanted and base != ANNOUNCED
        elif tag == "dd" and not self._body and classes and classes[0] in _HEAD:
            self._kept = 0
            return self._head.setdefault(classes[0], Sink())
        elif self._keep and tag == "article" and "legalArticle" in classes:
            self._draft, self._draft_depth, self._kept = Draft(attributes), len(self._open), 0
            return None
        return before

    def _identity(self) -> tuple[str, str]:
        """The collection and the refid. The id counts: it tells two languages of one act apart, the refid does not."""
        found = _ID.fullmatch(self._said("dokid"))
        if not found or not found[2].startswith(self._said("refid") or "-"):
            self._refuse(FOREIGN)
        return found[1], found[2]

    def _said(self, key: str) -> str:
        return self._head[key].line if key in self._head else ""

    def _days(self, key: str) -> list[date]:
        return [self._day(day) for day in _DAY.findall(self._said(key))]

    def _day(self, text: str) -> date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            self._refuse(f"has a date that does not exist: {text[:20]}")

    def _weigh(self, size: int) -> None:
        self._kept += size
        if self._kept > self._limits.section:
            self._refuse(f"has a section of more than {self._limits.section} characters")

    def _refuse(self, why: str) -> NoReturn:
        raise InputError(self._name, why)
