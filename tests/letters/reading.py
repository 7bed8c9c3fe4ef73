"""What a reader finds in a PDF: its text, without what belongs to the page only, such as the page number."""

import re
from collections.abc import Iterator
from dataclasses import asdict
from io import BytesIO
from typing import Any

import pikepdf

from langbenk.letters.blocks import Block


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))


def squeezed(text: str) -> str:
    """Text without spaces and hyphens, which move when a line breaks."""
    return re.sub(r"[\s\u00ad\u200b\u2010-]+", "", text)


def text_in(pdf: bytes) -> str:
    """All the text of a PDF, squeezed, in the order that a screen reader meets it."""
    return squeezed("".join(word for page in opened(pdf).pages for word in _on_page(page)))


def every_text(blocks: tuple[Block, ...]) -> list[str]:
    """Every text that stands in these blocks."""
    return [
        text for block in blocks for key, value in asdict(block).items() if key != "block" for text in _texts(value)
    ]


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from _texts(each)


def _on_page(page: pikepdf.Page) -> Iterator[str]:
    fonts = {name: _letters(font) for name, font in page.Resources.get("/Font", {}).items()}
    letters: dict[int, str] = {}
    inside: list[bool] = []
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC" | "BMC":
                inside.append(str(operands[0]) == "/Artifact")
            case "EMC":
                inside.pop()
            case "Tf":
                letters = fonts[str(operands[0])]
            case "Tj" | "TJ" if not any(inside):
                shown = operands[0] if str(operator) == "TJ" else [operands[0]]
                for part in shown:
                    if isinstance(part, pikepdf.String):
                        yield _decoded(bytes(part), letters)


def _decoded(codes: bytes, letters: dict[int, str]) -> str:
    return "".join(letters.get(int.from_bytes(codes[at : at + 2]), "") for at in range(0, len(codes), 2))


def _letters(font: Any) -> dict[int, str]:
    """Which letters each glyph of a font stands for."""
    table = bytes(font.ToUnicode.read_bytes()).decode("latin-1")
    found: dict[int, str] = {}
    for section in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, letters in re.findall(r"<(\w+)>\s*<(\w+)>", section):
            found[int(code, 16)] = bytes.fromhex(letters).decode("utf-16-be")
    for section in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, letters in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", section):
            for step in range(int(last, 16) - int(first, 16) + 1):
                found[int(first, 16) + step] = chr(int(letters, 16) + step)
    return found
