"""Find what tells where somebody is whose address is protected: a named school, a shelter, a municipality.

Folkeregisterloven § 10-4 protects the address; a place of every day gives it away as well.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from langbenk.bench.slips.words import NO_NAME_OF_A_SCHOOL, ORDINARY_WORDS, SCHOOLS, SHELTERS

Span = tuple[int, int]
Word = tuple[str, int, int]  # as it was written, and where
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
MOST_WORDS = 6  # in the name of a municipality


def whereabouts(sentence: str, places: tuple[str, ...]) -> Iterator[Span]:
    """Where a sentence names a school, a kindergarten, a shelter or one of these places."""
    words = [(found[0], *found.span()) for found in WORD.finditer(sentence)]
    yield from _schools(words)
    yield from _places(words, places)


def _schools(words: list[Word]) -> Iterator[Span]:
    """«Lysvik skole», «Fagertun barnehage»; a shelter even without its name."""
    for at, (word, start, end) in enumerate(words):
        lower = word.casefold()
        if lower in SHELTERS:
            yield start, end
        elif lower in SCHOOLS and at:
            name, since, _ = words[at - 1]
            if name[0].isupper() and name.casefold() not in NO_NAME_OF_A_SCHOOL:
                yield since, end


def _places(words: list[Word], places: tuple[str, ...]) -> Iterator[Span]:
    known = _by_first_word(places)
    for at, (word, start, _) in enumerate(words):
        if at == 0 and word.casefold() in ORDINARY_WORDS:
            continue  # «Time hos legen …» begins with a capital because it begins
        for form in (word, word.removesuffix("s"), word.split("-")[0]):  # Narvik, Narviks, Narvik-skolen
            here = [form, *(one for one, _, _ in words[at + 1 : at + MOST_WORDS])]
            found = next((name for name in known.get(form, ()) if here[: len(name)] == list(name)), None)
            if found:
                yield start, words[at + len(found) - 1][2]
                break


@lru_cache(maxsize=4)
def _by_first_word(places: tuple[str, ...]) -> dict[str, list[tuple[str, ...]]]:
    """The words of each place by the first of them, the longest name first."""
    known: dict[str, list[tuple[str, ...]]] = {}
    for words in sorted({tuple(WORD.findall(place)) for place in places}, key=len, reverse=True):
        if words:
            known.setdefault(words[0], []).append(words)
    return known
