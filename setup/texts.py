"""The catalogues of texts: taken out of code and templates, brought up to date, compiled. No system tool is needed."""

import io
import re
from collections.abc import Collection, Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract as extract_from
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po, write_po
from django.conf import settings
from django.utils.translation.template import templatize

from setup.steps import ROOT, VAR, Trouble, fingerprint, is_stamped

PACKAGE = ROOT / "src" / "langbenk"
LANGUAGES = ("nb", "nn")  # English is the language of the message ids
TEMPLATES = (".html", ".txt")
Found = tuple[str | tuple[str, ...], str | None, str]  # the message (or singular and plural), its context, its file

_KEYWORDS = {
    "_": None,
    "N_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
# What changes with the day, the machine or the person is not kept in a catalogue.
_FLEETING = re.compile(r'^"(Project|Report|POT|PO|Last|Language-Team|Generated)\b.*\\n"\n', re.M)


def compile_all() -> None:
    """Compile every catalogue that has changed; raise Trouble naming one that cannot be read."""
    catalogues = sorted(PACKAGE.glob("**/locale/*/LC_MESSAGES/django.po"))
    mark = fingerprint(*map(str, catalogues), *catalogues)
    stamp = VAR / "texts.stamp"
    if is_stamped(stamp, mark) and all(file.with_suffix(".mo").exists() for file in catalogues):
        return
    for file in catalogues:
        try:
            catalogue = read_po(io.BytesIO(file.read_bytes()), locale=file.parts[-3], abort_invalid=True)
        except (PoFileError, ValueError) as error:
            raise Trouble(f"{file.relative_to(ROOT)} cannot be read: {error}") from error
        with file.with_suffix(".mo").open("wb") as compiled:
            write_mo(compiled, catalogue)
    stamp.write_text(mark)


def update_all() -> None:
    """Bring the catalogues up to date with code and templates: new texts come in empty, unused ones go out."""
    used = list(extract(PACKAGE))
    for language in LANGUAGES:
        homes = {folder.parent for folder in PACKAGE.rglob("locale")}
        known = {home: _read(home, language) for home in sorted(homes)}
        fresh = {home: _empty(language) for home in known}
        for message, context, place in used:
            # A text stays in the catalogue it is in; a new one comes into the nearest.
            holders = [home for home in known if known[home].get(message, context)]
            home = holders[0] if holders else _nearest(ROOT / place, known)
            old = known[home].get(message, context) if holders else None
            catalogue = fresh.setdefault(home, _empty(language))
            catalogue.add(message, old.string if old else None, [(place, 1)], context=context)
        for home, catalogue in fresh.items():
            _write(home, language, catalogue)


def extract(folder: Path) -> Iterator[Found]:
    """Every text that the code and templates in a folder ask to have translated."""
    for file in sorted(folder.rglob("*")):
        if file.suffix not in (".py", *TEMPLATES):
            continue
        source = file.read_text(encoding="utf-8")
        if file.suffix in TEMPLATES:
            source = _as_python(source, str(file))
        place = file.relative_to(ROOT).as_posix()
        for _, message, _, context in extract_from("python", io.BytesIO(source.encode()), _KEYWORDS):
            yield message, context, place


def _as_python(template: str, origin: str) -> str:
    """A template with all but its texts blanked out, in a form that Babel's reader of Python understands."""
    if not settings.configured:
        settings.configure()
    return "\n".join(line.strip() for line in templatize(template, origin=origin).splitlines())


def _nearest(file: Path, homes: Collection[Path]) -> Path:
    """The closest folder above a file that has catalogues, else its room."""
    above = (folder for folder in file.parents if folder in homes)
    return next(above, PACKAGE / file.relative_to(PACKAGE).parts[0])


def _empty(language: str) -> Catalog:
    return Catalog(
        language, header_comment="# Brought up to date by `make texts`; translate what is empty.", fuzzy=False
    )


def _catalogue(home: Path, language: str) -> Path:
    return home / "locale" / language / "LC_MESSAGES" / "django.po"


def _read(home: Path, language: str) -> Catalog:
    file = _catalogue(home, language)
    return read_po(io.BytesIO(file.read_bytes()), locale=language) if file.exists() else _empty(language)


def _write(home: Path, language: str, catalogue: Catalog) -> None:
    written = io.BytesIO()
    write_po(written, catalogue, width=120, sort_output=True, include_lineno=False)
    file = _catalogue(home, language)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(_FLEETING.sub("", written.getvalue().decode()), encoding="utf-8")
