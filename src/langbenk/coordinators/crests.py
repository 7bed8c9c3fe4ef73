"""The crest that a new letterhead gets: the one that stands, another, or none. Used inside the door."""

from dataclasses import dataclass
from datetime import date

import typst

from langbenk.bench.deeds import Wrong
from langbenk.law import InputError
from langbenk.letters.crest import crest_from
from langbenk.letters.sender import Sender
from langbenk.letters.specimen import specimen
from langbenk.organisation.letterhead import letterhead

LONGEST_WORDS = 200
WRONG = {"too-large": "crest-too-large", "no-svg": "crest-no-svg", "more-than-drawing": "crest-more-than-drawing"}


@dataclass(frozen=True)
class Crested:
    """A new file with the words that a screen reader says; no file: the one that stands, with these words; ``none``:
    letters without.
    """

    file: bytes | None = None
    alt: str = ""
    none: bool = False


def crest_of(chosen: Crested, *, on: date) -> tuple[str, str]:
    """The picture and its words; both empty without one. A new one is tried in a letter first.

    Raise ``Wrong`` for a file that cannot stand on a letter, and for a picture without words (PDF/UA-1).
    """
    if chosen.none:
        return "", ""
    stands = letterhead(on).crest
    if chosen.file is None and stands is None:
        return "", ""
    if len(chosen.alt) > LONGEST_WORDS:
        raise Wrong("crest_alt", "too-long")
    if not chosen.alt.strip():
        raise Wrong("crest_alt", "crest-without-words")
    if chosen.file is None:
        return (stands.svg if stands else ""), chosen.alt.strip()
    try:
        made = crest_from(chosen.file, chosen.alt.strip())
        specimen(Sender("-", crest=made), on=on, language="nb")
    except InputError as wrong:
        raise Wrong("crest", WRONG[wrong.takes]) from None
    except typst.TypstError:
        raise Wrong("crest", "crest-no-svg") from None
    return made.svg, made.alt
