"""A notice about somebody: the day they agreed to it, or what lifts the duty of secrecy without their yes."""

from datetime import date

from langbenk.law import InputError
from langbenk.law.provision import Provision
from langbenk.law.words import Words
from langbenk.letters.blocks import Paragraph
from langbenk.letters.pen import Pen

_AGREED = Words(
    "De det gjelder, vet om denne meldingen og samtykket {day}.",
    "Dei det gjeld, veit om denne meldinga og samtykte {day}.",
    "Those it is about know of this notice, and agreed on {day}.",
)
_OTHERWISE = Words(
    "De det gjelder, har ikke samtykket. Vi kan likevel skrive dette etter:",
    "Dei det gjeld, har ikkje samtykt. Vi kan likevel skrive dette etter:",
    "Those it is about have not agreed. We may still write this under:",
)


def must_be_lawful(agreed_on: date | None, grounds: tuple[Provision, ...]) -> None:
    """Raise InputError for a notice that nobody agreed to, and that rests on nothing else."""
    if agreed_on is None and not grounds:
        raise InputError("agreed_on", "takes the day they agreed, or grounds that lift the duty of secrecy")


def agreed_or_not(pen: Pen, agreed_on: date | None, grounds: tuple[Provision, ...], *, consent: Provision) -> Paragraph:
    """The sentence that says so; ``consent`` is the provision that the yes rests on."""
    if agreed_on:
        return pen.paragraph(_AGREED, consent, day=pen.plain_day(agreed_on))
    return pen.paragraph(_OTHERWISE, *grounds)
