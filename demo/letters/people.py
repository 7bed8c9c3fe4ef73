"""Who writes the invented letters, and who gets them. Nobody here is real."""

from datetime import date

from demo.crest import CREST, WHAT_IT_SHOWS
from langbenk.law import appeal
from langbenk.law.appeal_kinds import DecisionKind
from langbenk.letters.complaint import HowToComplain
from langbenk.letters.sender import Crest, Named, Receiver, Sender

SUNDAY = date(2026, 11, 22)
MONDAY = date(2026, 11, 23)

LYSVIK = Sender(
    municipality="Lysvik kommune",
    unit="Koordinerende enhet",
    address=("Fjordgata 1", "9999 Lysvik"),
    phone="70 00 00 00",
    web="lysvik.example",
    crest=Crest(CREST, WHAT_IT_SHOWS),
)
SIRI = Receiver("Siri Knutsen", ("Bakkevegen 4", "9999 Lysvik"), "2026/0118")

ANNE = Named("Anne Hauge", "helsesykepleier", "Helsestasjonen", "70 00 00 11")
BERIT = Named("Berit Sand", "leder", "Koordinerende enhet", "70 00 00 10")
INGRID = Named("Ingrid Moe", "barnekoordinator", "Familieteamet", "70 00 00 12")
PER = Named("Per Lie", "ergoterapeut", "Familieteamet", "70 00 00 13")
KARI = Named("Kari Vik", "kontaktlærer", "Lysvik skole", "70 00 00 14")
OMBUD = "Pasient- og brukerombudet, 70 00 00 99"
GOVERNOR = "Statsforvalteren i Nordfylket"


def how_to_complain(decision: DecisionKind = DecisionKind.CHILD_COORDINATOR, told: date = SUNDAY) -> HowToComplain:
    """The way of an appeal for an answer that the family is told on the day of the letters."""
    return HowToComplain(appeal(decision, told), GOVERNOR, "Lysvik kommune, Fjordgata 1, 9999 Lysvik", OMBUD)
