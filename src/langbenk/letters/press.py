"""The press: a typst template and its data become a PDF that a screen reader can read and an archive can keep."""

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import typst

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

TEMPLATES = Path(__file__).parent / "templates"


def press(template: str, letter: "DataclassInstance", *, at: datetime) -> bytes:
    """The PDF of ``letter`` by ``templates/<template>.typ``, dated at the moment ``at``.

    Every value reaches the template as data and never as markup, so nothing that somebody typed can be obeyed. The
    fonts are typst's own: nothing is looked for on the machine, and the same letter looks the same everywhere.
    """
    return typst.compile(
        str(TEMPLATES / f"{template}.typ"),
        root=str(TEMPLATES),
        format="pdf",
        sys_inputs={"letter": json.dumps(asdict(letter), ensure_ascii=False)},
        pdf_standards=["ua-1", "a-2a"],
        ignore_system_fonts=True,
        timestamp=int(at.timestamp()),
    )
