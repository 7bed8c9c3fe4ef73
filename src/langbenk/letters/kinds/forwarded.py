"""What somebody wrote belonged with another body: it has been sent on, and they are told where and when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from langbenk.law.provisions.fvl import FVL_11
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_CAME = Words(
    "Takk for at dere tok kontakt {came}. Det dere spør om, er det andre enn oss som svarer på.",
    "Takk for at de tok kontakt {came}. Det de spør om, er det andre enn vi som svarar på.",
    "Thank you for contacting us on {came}. What you ask about is answered by somebody else.",
)
_SENT = Words(
    "Vi sendte det videre til {body} {sent}. Dere trenger ikke å skrive på nytt.",
    "Vi sende det vidare til {body} {sent}. De treng ikkje å skrive på nytt.",
    "We sent it on to {body} on {sent}. You need not write again.",
)
_FACT = Words("Hvem som svarer nå", "Kven som svarar no", "Who answers now")
_UNSURE = Words(
    "Hører dere ikke noe, eller blir det feil, så ring oss. Da finner vi ut av det sammen.",
    "Høyrer de ikkje noko, eller blir det feil, så ring oss. Då finn vi ut av det saman.",
    "If you hear nothing, or it goes wrong, call us. We will sort it out together.",
)


@dataclass(frozen=True, slots=True)
class Forwarded(Letter):
    """An enquiry sent to the right body (fvl § 11). Sent on only as far as the duty of secrecy allows."""

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

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.paragraph(_CAME, came=pen.day(self.came_on))
        sent = {"body": self.sent_to, "sent": pen.day(self.sent_on)}
        yield pen.paragraph(_SENT, FVL_11, **sent)
        if self.why:
            yield pen.wrote(self.why, labels.WHY)
        yield pen.facts((_FACT, self.sent_to), (labels.PHONE, self.their_phone))
        yield pen.paragraph(_UNSURE)
        yield pen.signature(self.writer)
