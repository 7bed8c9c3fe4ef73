"""To the child itself, in words a child can read: who helps, what the child decides, and what adults must tell."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from langbenk.law.provisions.crc import CRC_12
from langbenk.law.provisions.ipf import IPF_4
from langbenk.law.provisions.pbrl_persons import PBRL_3_1
from langbenk.law.words import Words
from langbenk.letters.blocks import Block
from langbenk.letters.letter import GoesTo, Kind, Letter
from langbenk.letters.pen import Pen
from langbenk.letters.sender import Named

_HELLO = Words("Hei, {child}", "Hei, {child}", "Hello, {child}")
_WHO = Words(
    "Jeg heter {who}. Jobben min er å få de voksne som hjelper deg, til å snakke sammen.",
    "Eg heiter {who}. Jobben min er å få dei vaksne som hjelper deg, til å snakke saman.",
    "My name is {who}. My job is to get the adults who help you to talk to each other.",
)
_NOW = Words("Dette skjer nå", "Dette skjer no", "What happens now")
_DECIDE = Words(
    "Det du kan bestemme og være med på", "Det du kan bestemme og vere med på", "What you can decide, and join in"
)
_SAY = Words(
    "Du kan alltid si hva du mener. Vi skal høre på deg. Du trenger ikke å si noe hvis du ikke vil.",
    "Du kan alltid seie kva du meiner. Vi skal høyre på deg. Du treng ikkje å seie noko om du ikkje vil.",
    "You can always say what you think. We must listen to you. You need not say anything if you do not want to.",
)
_HONEST = Words("Det jeg må si videre", "Det eg må seie vidare", "What I must tell others")
_MUST = Words(
    "Dette kan du bestemme hvem som får se. Men hvis noen gjør deg vondt, må vi voksne hjelpe deg og si det til dem "
    "som kan stoppe det.",
    "Dette kan du bestemme kven som får sjå. Men om nokon gjer deg vondt, må vi vaksne hjelpe deg og seie det til dei "
    "som kan stoppe det.",
    "You decide who may see this. But if someone hurts you, we adults must help you and tell those who can stop it.",
)
_CALL = Words(
    "Vil du snakke med meg? Ring {phone}, eller be en voksen om å ringe.",
    "Vil du snakke med meg? Ring {phone}, eller be ein vaksen om å ringje.",
    "Would you like to talk to me? Call {phone}, or ask an adult to call.",
)
_AWAY = Words(
    "Når jeg er borte, hjelper {deputy} deg.",
    "Når eg er borte, hjelper {deputy} deg.",
    "When I am away, {deputy} helps you.",
)


@dataclass(frozen=True, slots=True)
class ChildInformation(Letter):
    """Adapted information (pbrl § 3-1, barnekonvensjonen artikkel 12, regulation on the plan § 4).

    ``happens`` and ``decides`` are written for this child, by somebody who knows it.
    """

    kind: ClassVar = Kind(
        "child-information",
        Words("Informasjon til barnet", "Informasjon til barnet", "Information for the child"),
        Words("Til deg", "Til deg", "For you"),
        GoesTo.FAMILY,
    )
    child: str
    happens: str
    decides: tuple[str, ...]
    writer: Named
    deputy: str = ""

    def body(self, pen: Pen) -> Iterator[Block]:
        yield pen.heading(_HELLO, child=self.child)
        yield pen.paragraph(_WHO, who=self.writer.name)
        yield pen.heading(_NOW)
        yield pen.wrote(self.happens)
        yield pen.heading(_DECIDE)
        yield pen.said(self.decides)
        yield pen.paragraph(_SAY, CRC_12, PBRL_3_1, IPF_4)
        yield pen.heading(_HONEST)
        yield pen.paragraph(_MUST)
        if self.writer.phone:
            yield pen.paragraph(_CALL, phone=self.writer.phone)
        if self.deputy:
            yield pen.paragraph(_AWAY, deputy=self.deputy)
        yield pen.signature(self.writer)
