"""Find somebody else's health: a sentence that says it of a mother, a brother, or another one of the family by name.

It is not enough that «mor» and «adhd» meet: «mor forteller at han har adhd» is about the child. So the words between
are read. Every one of them must be known, and one that is not lets the sentence go.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from langbenk.bench.slips.words import (
    ABOUT_ONE,
    BESIDE,
    CARE,
    CONDITIONS,
    DEEDS,
    FILLING,
    LINKS,
    MILD,
    ONLY_IF,
    OWN,
    OWNERS,
    RELATIVES,
    SHORT_IN_CAPITALS,
    STATES,
    WHENEVER,
    Phrases,
)

Span = tuple[int, int]
TOKEN = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*['’]?|\d+|[^\w\s]+")
SOMEBODY = RELATIVES | OWNERS
WHO = ("som", "who")
MOST_BETWEEN = 8  # words between who it is and what it is


class Token(NamedTuple):
    """A word or a sign: as it is compared, as it was written, and where."""

    word: str
    typed: str
    start: int
    end: int


def others_health(sentence: str, names: tuple[str, ...]) -> Iterator[Span]:
    """Where a sentence tells of somebody else's health: who it is, what it is, and all between."""
    known = tuple(tuple(name.split()) for name in names if name.strip())
    if SOMEBODY.isdisjoint(map(_compared, TOKEN.findall(sentence))) and not any(name[0] in sentence for name in known):
        return  # most sentences, soon done with
    tokens = [Token(_compared(found[0]), found[0], *found.span()) for found in TOKEN.finditer(sentence)]
    passed = -1
    for at in range(len(tokens)):
        after, owns = _somebody(tokens, at, known)
        if after and at > passed:
            first, end = _before(tokens, at), after
            if first < 0:
                first, end = at, _told(tokens, at, after, owns=owns)
            if end:
                yield tokens[first].start, tokens[end - 1].end
                passed = end - 1


def _compared(typed: str) -> str:
    """A word as it is looked up: small letters, and «mother's» like «mors»."""
    return typed.casefold().replace("’", "'").rstrip("'").replace("'s", "s")


def _somebody(tokens: list[Token], at: int, names: tuple[tuple[str, ...], ...]) -> tuple[int, bool]:
    """Where the words that name somebody else end, 0 for nobody, and whether something of theirs follows."""
    word = tokens[at].word
    if word in RELATIVES:
        return at + 1, word in OWNERS
    if word in OWNERS:
        return at + 1, True
    for name in names:
        typed = tuple(token.typed for token in tokens[at : at + len(name)])
        if typed == name:
            return at + len(name), False
        if typed and typed[:-1] == name[:-1] and typed[-1] in (f"{name[-1]}s", f"{name[-1]}'s", f"{name[-1]}’s"):
            return at + len(name), True
    return 0, False


def _told(tokens: list[Token], at: int, after: int, *, owns: bool) -> int:
    """Where what is told of them ends; 0 when nothing is."""
    if owns and (end := _reach(tokens, after, CONDITIONS, CARE)):
        return end
    here = _past_who(tokens, after)
    word, lead = tokens[here].word if here < len(tokens) else "", _lead(tokens, at)
    if word in ("med", "with"):
        return _reach(tokens, here + 1, CONDITIONS)
    if lead in ONLY_IF or (lead in BESIDE and tokens[here - 1].word not in WHO):
        return 0  # «hvis mor blir syk, henter far» is a plan, no news of her
    if end := _reach(tokens, here, DEEDS):
        return end
    if word in LINKS:
        end = _reach(tokens, here + 1, STATES, CONDITIONS)
        return 0 if end and lead in WHENEVER and tokens[end - 1].word in MILD else end
    return _reach(tokens, here, STATES, CONDITIONS) if lead in LINKS else 0  # «nå er mor innlagt»


def _before(tokens: list[Token], at: int) -> int:
    """«Depresjonen hos mor», «vold fra far»: where it begins, or -1. ``at`` is the first word that names them."""
    between = at - 2 if at > 1 and tokens[at - 1].word in OWN else at - 1
    known = ABOUT_ONE.get(tokens[between].word, {}) if between > 0 else {}
    for since in range(max(0, between - 3), between if known else 0):
        words = tuple(token.word for token in tokens[since:between])
        if words in known.get(words[0], ()):
            return since
    return -1


def _lead(tokens: list[Token], at: int) -> str:
    """The word before them, past «his» and «my»."""
    before = [token.word for token in tokens[max(0, at - 2) : at]]
    if before and before[-1] in OWN:
        before.pop()
    return before[-1] if before else ""


def _past_who(tokens: list[Token], here: int) -> int:
    """Past what only says who it is: «til Noah», «hans», «, som», a name of their own, «og Noah»."""
    for _ in range(MOST_BETWEEN):
        word, typed = (tokens[here].word, tokens[here].typed) if here < len(tokens) else ("", "")
        follows = tokens[here + 1] if here + 1 < len(tokens) else None
        if follows and (word in ("til", "av", "to", "of", "og", "and") or (word == "," and follows.word in WHO)):
            here += 2
        elif word in OWN or word in WHO or (typed.istitle() and word not in LINKS):
            here += 1
        else:
            break
    return here


def _reach(tokens: list[Token], here: int, *kinds: Phrases) -> int:
    """Where the first known phrase ends that only filling words stand before; 0 when there is none."""
    for at in range(here, min(here + MOST_BETWEEN, len(tokens))):
        for phrases in kinds:
            for phrase in phrases.get(tokens[at].word, ()):
                end = at + len(phrase)
                if phrase == tuple(token.word for token in tokens[at:end]) and not _is_anothers(tokens, at, end):
                    return end
        if tokens[at].word not in FILLING and not tokens[at].word.isdecimal():
            return 0
    return 0


def _is_anothers(tokens: list[Token], at: int, end: int) -> bool:
    """«Sykdommen hans», «sykdommen til Noah»: whose it is stands after. And «me» is «ME» in capitals only."""
    if tokens[at].word in SHORT_IN_CAPITALS and not tokens[at].typed.isupper():
        return True
    return end < len(tokens) and tokens[end].word in ("hans", "hennes", "hennar", "til", "hos")
