"""Which part of a record it was, where the deed alone does not say: «read your rights (the decision)»."""

from langbenk.access.actions import Action
from langbenk.access.standing import Part
from langbenk.law.words import Words, same

PARTS: dict[str, Words] = {
    "appointment": Words("valg av koordinator", "val av koordinator", "the choice of coordinator"),
    "decision": Words("avgjørelsen", "avgjerda", "the decision"),
    "entries": Words("listen", "lista", "the list"),
    "goal": Words("et mål", "eit mål", "a goal"),
    "invite": Words("hvem som kan inviteres", "kven som kan inviterast", "whom to invite"),
    "measure": Words("et tiltak", "eit tiltak", "a measure"),
    "number": Words("med fødselsnummer", "med fødselsnummer", "by identity number"),
    "name": Words("med navn", "med namn", "by name"),
    "expected": Words("barn som er ventet", "barn som er venta", "a child that is expected"),
    "answer": Words("svarte på det", "svarte på det", "answered it"),
    "protections": Words("listen", "lista", "the list"),
    "question": Words("leste det", "las det", "read it"),
    "questions": Words("listen", "lista", "the list"),
    "wish": Words("det dere ønsker", "det de ønskjer", "what you want"),
    "log, csv": Words("lastet ned som regneark", "lasta ned som rekneark", "downloaded as a spreadsheet"),
    "log, pdf": Words("lastet ned som PDF", "lasta ned som PDF", "downloaded as a PDF"),
}

ENOUGH = frozenset(
    {"case", "children", "consents", "cooperation", "entry", "home", "log", "looked at", "numbers", "own", "plan"}
    | {"protection", "review", "rights", "role", "seat", "settle", "take", "untold"}
)
"""What the deed itself says already."""

PROTECTION: dict[str, Words] = {
    "set": Words("ny sperre", "ny sperre", "a new one"),
    "confirm": Words("bekreftet", "stadfesta", "confirmed"),
    "ask-to-end": Words("ønske om å oppheve den", "ønske om å oppheve henne", "a wish to end it"),
    "end": Words("opphevet", "oppheva", "ended"),
    "keep": Words("beholdt", "behalden", "kept"),
    "ask-to-name": Words(
        "ønske om at én til får åpne", "ønske om at éin til får opne", "a wish that one more may open"
    ),
    "name": Words("én til får åpne", "éin til får opne", "one more may open"),
    "leave-out": Words("én får ikke lenger åpne", "éin får ikkje lenger opne", "one may no longer open"),
}
"""What was changed of an address protection."""

KINDS: dict[Part, Words] = {
    Part.PLAN: Words("planen", "planen", "the plan"),
    Part.HEALTH: Words("helse", "helse", "health"),
    Part.SCHOOL: Words("skole og barnehage", "skule og barnehage", "school and kindergarten"),
    Part.CHILD_WELFARE: Words("barnevern", "barnevern", "child welfare"),
    Part.EVERYDAY: Words("hjem og hverdag", "heim og kvardag", "home and everyday life"),
}
"""The kinds of information that a consent is about."""


def part_in_words(action: str, part: str, language: str) -> str:
    """The part in the reader's language; empty where the deed says enough."""
    if action.startswith("consent."):
        kinds = [KINDS[kind].say(language) for kind in Part if kind in part.split()]
        return ", ".join(kinds)
    if action == Action.PROTECTION_CHANGE:
        return PROTECTION.get(part, same("")).say(language)
    return PARTS.get(part, same("")).say(language)
