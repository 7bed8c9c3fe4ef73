"""What somebody wrote belonged with another body: it has been sent on, and they are told where and when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.provisions.fvl import FVL_11, FVL_13A
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_CAME = (
    Words(
        "Takk for at dere tok kontakt {came}. Det dere spør om, er det andre enn oss som svarer på.",
        "Takk for at de tok kontakt {came}. Det de spør om, er det andre enn vi som svarar på.",
        "Thank you for contacting us on {came}. What you ask about is answered by somebody else.",
    ),
    Words(
        "Takk for at du tok kontakt {came}. Det du spør om, er det andre enn oss som svarer på.",
        "Takk for at du tok kontakt {came}. Det du spør om, er det andre enn vi som svarar på.",
        "Thank you for contacting us on {came}. What you ask about is answered by somebody else.",
    ),
)
"""Each sentence to the family, and to somebody who asked for themselves."""
_SENT = (
    Words(
        "Vi sendte det videre til {body} {sent}, slik dere sa ja til. Dere trenger ikke å skrive på nytt.",
        "Vi sende det vidare til {body} {sent}, slik de sa ja til. De treng ikkje å skrive på nytt.",
        "We sent it on to {body} on {sent}, as you agreed. You need not write again.",
    ),
    Words(
        "Vi sendte det videre til {body} {sent}, slik du sa ja til. Du trenger ikke å skrive på nytt.",
        "Vi sende det vidare til {body} {sent}, slik du sa ja til. Du treng ikkje å skrive på nytt.",
        "We sent it on to {body} on {sent}, as you agreed. You need not write again.",
    ),
)
_FACT = Words("Hvem som svarer nå", "Kven som svarar no", "Who answers now")
_UNSURE = (
    Words(
        "Hører dere ikke noe, eller blir det feil, så ring oss. Da finner vi ut av det sammen.",
        "Høyrer de ikkje noko, eller blir det feil, så ring oss. Då finn vi ut av det saman.",
        "If you hear nothing, or it goes wrong, call us. We will sort it out together.",
    ),
    Words(
        "Hører du ikke noe, eller blir det feil, så ring oss. Da finner vi ut av det sammen.",
        "Høyrer du ikkje noko, eller blir det feil, så ring oss. Då finn vi ut av det saman.",
        "If you hear nothing, or it goes wrong, call us. We will sort it out together.",
    ),
)


@dataclass(frozen=True, slots=True)
class Forwarded(Letter):
    """An enquiry sent to the right body (fvl § 11), with the yes of those it is about (fvl § 13 a). ``own``: they asked
    for themselves.
    """

    kind: ClassVar = Kind(
        "forwarded",
        Words("Sendt videre til rett instans", "Sendt vidare til rett instans", "Sent on to the right body"),
        Words("Vi har sendt henvendelsen videre", "Vi har sendt førespurnaden vidare", "We have sent your enquiry on"),
        GoesTo.FAMILY,
    )
    came_on: date
    sent_on: date
    sent_to: str
    why: str
    their_phone: str
    writer: Named
    own: bool = False

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_CAME[self.own], came=pen.day(self.came_on))
        sent = {"body": self.sent_to, "sent": pen.day(self.sent_on)}
        yield pen.paragraph(_SENT[self.own], FVL_11, FVL_13A, **sent)
        if self.why:
            yield pen.wrote(self.why, labels.WHY)
        yield pen.facts((_FACT, self.sent_to), (labels.PHONE, self.their_phone))
        yield pen.paragraph(_UNSURE[self.own])
        yield pen.signature(self.writer)
