"""Small documents in Lovdata's format with texts of our own, and archives of them, sound and hostile."""

import io
import tarfile
from collections.abc import Sequence
from html import escape
from pathlib import Path

from langbenk.law.lovdata import Document, Limits, read

HOL = "lov/2011-06-24-30"
NO_LIMITS = Limits()


def standing_still() -> float:
    """A clock on which no time passes."""
    return 0.0


def a_section(number: str, title: str, *paragraphs: str, note: str = "", more: str = "") -> str:
    """One section; its paragraphs are given as markup. `more` stands in its first tag."""
    ledd = "".join(f'<article class="legalP">{paragraph}</article>' for paragraph in paragraphs)
    changes = f'<article class="changesToParent">{note}</article>' if note else ""
    return (
        f'<article class="legalArticle" data-name="{number.replace(" ", "")}"{more}><h3 class="legalArticleHeader">'
        f'<span class="legalArticleValue">{number}</span>. <span class="legalArticleTitle">{title}</span></h3>'
        f"{ledd}{changes}</article>"
    )


def a_document(
    *sections: str,
    refid: str = HOL,
    base: str = "NL",
    title: str = "Lov om tjenester",
    changed: str = "2026-06-01",
    doctype: str = "<!DOCTYPE html>",
) -> bytes:
    """A whole document with these sections, as the bytes of a file."""
    fields = {
        "dokid": f"{base}/{refid}",
        "dateInForce": "2012-01-01, Kongen bestemmer",
        "lastChangeInForce": changed,
        "title": escape(title),
        "refid": refid.removesuffix("-nn"),
    }
    head = "".join(f'<dt class="{key}">{key}</dt><dd class="{key}">{value}</dd>' for key, value in fields.items())
    return (
        f'{doctype}<html lang="no"><head><title>{escape(title)}</title></head><body><header class="documentHeader">'
        f'<dl class="data-document-key-info">{head}</dl></header><main class="documentBody" id="dokument">'
        f"<h1>{escape(title)}</h1>{''.join(sections)}</main></body></html>"
    ).encode()


def an_archive(members: Sequence[tuple[str, bytes]], *, packing: int = tarfile.GNU_FORMAT) -> bytes:
    """A tar.bz2 of these names and contents."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:bz2", format=packing) as archive:
        for name, content in members:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return packed.getvalue()


def read_bytes(
    folder: Path, content: bytes, *, name: str = "nl.xml", wanted: tuple[str, ...] = (HOL,), limits: Limits = NO_LIMITS
) -> list[Document]:
    """What comes of a file with this content."""
    file = folder / name
    file.write_bytes(content)
    return list(read([file], wanted=wanted, clock=standing_still, limits=limits))
