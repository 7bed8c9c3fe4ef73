"""The press: a typst template and its data become a PDF that a screen reader can read and an archive can keep."""

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typst

from langbenk.letters.readable import readable

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

TEMPLATES = Path(__file__).parent / "templates"


def press(template: str, letter: "DataclassInstance", *, at: datetime, crest: str = "") -> bytes:
    """The PDF of ``letter`` by ``templates/<template>.typ``, dated at the moment ``at``; ``crest`` is a picture (SVG).

    Every value reaches the template as data and never as markup, so nothing that somebody typed can be obeyed. The
    fonts are typst's own: nothing is looked for on the machine, and the same letter looks the same everywhere. A sign
    that is in none of them is written out by its name.
    """
    return typst.compile(
        str(TEMPLATES / f"{template}.typ"),
        root=str(TEMPLATES),
        format="pdf",
        sys_inputs={"letter": json.dumps(_readable(asdict(letter)), ensure_ascii=False), "crest": crest},
        pdf_standards=["ua-1", "a-2a"],
        ignore_system_fonts=True,
        timestamp=int(at.timestamp()),
    )


def _readable(value: Any) -> Any:
    """The same data with every text in it made readable."""
    if isinstance(value, str):
        return readable(value)
    if isinstance(value, dict):
        return {key: _readable(each) for key, each in value.items()}
    return [_readable(each) for each in value] if isinstance(value, list | tuple) else value
