"""How to complain, as data that cannot be made without the body, the deadline and somebody who helps."""

from collections.abc import Iterator
from dataclasses import dataclass

from langbenk.law import Appeal, InputError
from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.appeal_routes import ROUTES
from langbenk.law.provision import Provision
from langbenk.law.provisions.fvl import FVL_11
from langbenk.law.provisions.fvl_case import FVL_18
from langbenk.law.provisions.pbrl import PBRL_7_3, PBRL_8_3
from langbenk.law.provisions.pbrl_persons import PBRL_5_1
from langbenk.law.words import Words
from langbenk.letters import labels
from langbenk.letters.blocks import AppealBox, Block
from langbenk.letters.pen import Pen
from langbenk.letters.rights import HEALTH

_TITLE = Words("Er dere uenige?", "Er de usamde?", "If you disagree")
_DECIDES = Words("Den som avgjør klagen", "Den som avgjer klaga", "Who decides the complaint")
_SEND = Words("Send klagen til", "Send klaga til", "Send the complaint to")
_LAST_DAY = Words("Siste dag", "Siste dag", "Last day")
_HOW = Words(
    "Skriv hva dere er uenige i, og skriv under. Vi hjelper dere gjerne med å skrive. Dere kan få se papirene i saken.",
    "Skriv kva de er usamde i, og skriv under. Vi hjelper dykk gjerne med å skrive. De kan få sjå papira i saka.",
    "Write what you disagree with, and sign it. We will help you write. You can see the papers in the case.",
)


@dataclass(frozen=True, slots=True)
class HowToComplain:
    """The way of an appeal for one answer.

    ``way`` is the law's (`langbenk.law.appeal`), counted from the day of the letter or later; ``body`` the appeal
    body by its own name; ``send_to`` where the complaint is sent; ``help`` who helps free of charge, with a telephone
    (the patient and user ombud in health matters, pbrl ch. 8). Raises InputError for an answer that cannot be
    appealed, and when any of them is empty.
    """

    way: Appeal
    body: str
    send_to: str
    help: str

    def __post_init__(self) -> None:
        if self.way.last_day is None:
            raise InputError("way", "takes an answer that can be appealed")
        for name in ("body", "send_to", "help"):
            if not getattr(self, name).strip():
                raise InputError(name, "takes what the family needs in order to complain")

    @property
    def decision(self) -> DecisionKind:
        """What was answered."""
        return self.way.route.decision

    def block(self, pen: Pen) -> AppealBox:
        """The box. Raises InputError when the deadline is counted from before the letter's own day (pbrl § 7-5)."""
        if self.way.last_day is None or self.way.told < pen.on:
            raise InputError("told", "takes the day of the letter, or the day the family gets it")
        more = (PBRL_8_3, PBRL_5_1) if self.decision in HEALTH else (FVL_11, FVL_18)
        facts = (
            (_DECIDES, self.body),
            (_SEND, self.send_to),
            (_LAST_DAY, pen.day(self.way.last_day)),
            (labels.GET_HELP, self.help),
        )
        text = f"{self.way.text.say(pen.language)} {pen.say(_HOW)}"
        return AppealBox(
            pen.say(_TITLE), text, pen.facts(*facts).facts, pen.cite(*grounds_of_complaint(self.decision), *more)
        )


def grounds_of_complaint(decision: DecisionKind) -> tuple[Provision, ...]:
    """The provisions that a complaint against this answer rests on, with its form in health matters (pbrl § 7-3)."""
    return (*ROUTES[decision].grounds, PBRL_7_3) if decision in HEALTH else ROUTES[decision].grounds


_NO_APPEAL_TITLE = Words("Hvis dere er uenige", "Om de er usamde", "If you disagree")


def no_appeal(pen: Pen, way: Appeal) -> Iterator[Block]:
    """Where to turn when an answer cannot be appealed. Raises InputError when it can: then a box is due."""
    if way.last_day is not None:
        raise InputError("way", "takes an answer that cannot be appealed")
    yield pen.heading(_NO_APPEAL_TITLE)
    yield pen.paragraph(way.text)
