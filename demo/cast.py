"""Those whom one can sign in as by a click: who they are, and what to try. Plain data; no database is asked."""

from datetime import date

from demo import staff
from demo.families import AGNIESZKA, BINGA, LENE, NOAH, OMAR, SARA, SIRI, TOR_ARNE
from demo.invented import numbers
from demo.player import Player, at_home, at_work
from demo.who_may_see import WHO_MAY_SEE
from langbenk.law.words import Words

AGNIESZKAS_NUMBER = numbers([AGNIESZKA], date.max)[AGNIESZKA.id]  # a grown-up's number is the same on any day
NURSE = Words("helsesykepleier", "helsesjukepleiar", "public health nurse")
TEACHER = Words("lærer", "lærar", "teacher")


CAST: tuple[Player, ...] = (
    at_work(
        staff.ANNE,
        NURSE,
        Words(
            f"Hun melder en bekymring, kanskje for barnet {AGNIESZKA.name} venter ({AGNIESZKAS_NUMBER}). "
            "Planen til Noah får hun ikke se. Bare den ene av foreldrene har samtykket.",
            f"Ho melder ei uro, kanskje for barnet {AGNIESZKA.name} ventar ({AGNIESZKAS_NUMBER}). "
            "Planen til Noah får ho ikkje sjå. Berre den eine av foreldra har samtykt.",
            f"She registers a concern, perhaps for the child that {AGNIESZKA.name} expects ({AGNIESZKAS_NUMBER}). "
            "She cannot see Noah's plan. Only one of the parents has consented.",
        ),
    ),
    at_work(
        staff.MARIT,
        Words("rådgiver i koordinerende enhet", "rådgivar i koordinerande eining", "adviser in the coordinating unit"),
        Words(
            "Emil venter på tavla hennes. Selma har rett til barnekoordinator, og noen må oppnevnes.",
            "Emil ventar på tavla hennar. Selma har rett til barnekoordinator, og nokon må oppnemnast.",
            "Emil is waiting on her board. Selma is entitled to a child coordinator, and somebody must be appointed.",
        ),
    ),
    at_work(
        staff.INGRID,
        Words("barnekoordinator", "barnekoordinator", "child coordinator (barnekoordinator)"),
        Words(
            "Hun koordinerer hjelpen til Noah og følger opp planen hans. Ett tiltak er forsinket.",
            "Ho koordinerer hjelpa til Noah og følgjer opp planen hans. Eitt tiltak er forseinka.",
            "She coordinates the help for Noah and keeps his plan going. One measure is late.",
        ),
    ),
    at_work(
        staff.PER,
        Words("vara for barnekoordinatoren", "vara for barnekoordinatoren", "deputy for the child coordinator"),
        Words(
            "Han tar over hos Noah når Ingrid er borte, og er selv barnekoordinator for Ánde.",
            "Han tek over hos Noah når Ingrid er borte, og er sjølv barnekoordinator for Ánde.",
            "He takes over for Noah when Ingrid is away, and is himself child coordinator for Ánde.",
        ),
    ),
    at_work(
        staff.TUVA,
        TEACHER,
        Words(
            "Hun sitter på benken rundt Noah, og familien har latt skolen se planen.",
            "Ho sit på benken rundt Noah, og familien har late skulen sjå planen.",
            "She sits on the bench round Noah, and the family has let the school see the plan.",
        ),
    ),
    at_home(
        SIRI,
        Words("mor til Noah", "mor til Noah", "Noah's mother"),
        Words(
            "Hun ser hvem som koordinerer, leser planen, styrer samtykkene og ser hvem som har sett.",
            "Ho ser kven som koordinerer, les planen, styrer samtykka og ser kven som har sett.",
            "She sees who coordinates, reads the plan, decides on consents, and sees who has looked.",
        ),
    ),
    at_home(
        OMAR,
        Words("far til Noah", "far til Noah", "Noah's father"),
        Words(
            "Siri har sagt ja til planen. Omar har ikke svart ennå.",
            "Siri har sagt ja til planen. Omar har ikkje svart enno.",
            "Siri has agreed to the plan. Omar has not answered yet.",
        ),
    ),
    at_work(
        staff.HANNE,
        NURSE,
        Words(
            f"Hun er tante til {NOAH.name}, som fylte ni 2. januar i år. Søk ham opp, så blir hun stoppet.",
            f"Ho er tante til {NOAH.name}, som fylte ni 2. januar i år. Søk han opp, så blir ho stoppa.",
            f"She is the aunt of {NOAH.name}, who turned nine on 2 January this year. Look him up, and she is stopped.",
        ),
    ),
    at_work(
        staff.RAGNHILD,
        Words("barnehagelærer", "barnehagelærar", "kindergarten teacher"),
        Words(
            "Hun har meldt en bekymring for Yusuf. Nå må hun finne ut hvem som hjelper, og om de må samarbeide.",
            "Ho har meldt ei uro for Yusuf. No må ho finne ut kven som hjelper, og om dei må samarbeide.",
            "She has registered a concern for Yusuf. Now she must find out who helps, and whether they must cooperate.",
        ),
    ),
    at_work(
        staff.SARA_TEACHES,
        TEACHER,
        Words(
            "På jobb er hun lærer. Saken om sønnen Emil finnes ikke for henne her.",
            "På jobb er ho lærar. Saka om sonen Emil finst ikkje for henne her.",
            "At work she is a teacher. Here, the case about her son Emil does not exist for her.",
        ),
    ),
    at_home(
        SARA,
        Words("mor til Emil", "mor til Emil", "Emil's mother"),
        Words(
            "Hjemme er hun mor, alene med foreldreansvaret, og ser hva Emil venter på.",
            "Heime er ho mor, åleine med foreldreansvaret, og ser kva Emil ventar på.",
            "At home she is a mother, alone with the parental responsibility, and sees what Emil is waiting for.",
        ),
    ),
    at_home(
        BINGA,
        Words("mor til Ánde", "mor til Ánde", "Ánde's mother"),
        Words(
            "Hun har hatt en sak siden før Ánde ble født. Nå går han på skolen.",
            "Ho har hatt ei sak sidan før Ánde vart fødd. No går han på skulen.",
            "She has had a case since before Ánde was born. Now he goes to school.",
        ),
    ),
    at_home(
        AGNIESZKA,
        Words("venter barn", "ventar barn", "expects a child"),
        Words(
            "Hun har ingen sak ennå. Registrer en bekymring som Anne, og følg veien helt til planen.",
            "Ho har inga sak enno. Registrer ei uro som Anne, og følg vegen heilt til planen.",
            "She has no case yet. Register a concern as Anne, and follow the road all the way to the plan.",
        ),
    ),
    at_home(
        LENE,
        Words("mor til Jakob", "mor til Jakob", "Jakob's mother"),
        Words(
            "Hun og Jakob takket nei til barnekoordinator. De kan ombestemme seg.",
            "Ho og Jakob takka nei til barnekoordinator. Dei kan ombestemme seg.",
            "She and Jakob declined a child coordinator. They can change their minds.",
        ),
    ),
    at_home(
        TOR_ARNE,
        Words("far til Jakob", "far til Jakob", "Jakob's father"),
        Words(
            "Han bor for seg selv og har foreldreansvaret sammen med Lene. Han ser det samme som henne.",
            "Han bur for seg sjølv og har foreldreansvaret saman med Lene. Han ser det same som ho.",
            "He lives elsewhere and shares the parental responsibility with Lene. He sees what she sees.",
        ),
    ),
    at_work(
        staff.KJETIL,
        Words("fysioterapeut på sykehuset", "fysioterapeut på sjukehuset", "physiotherapist at the hospital"),
        Words(
            "Han melder til kommunen når et barn trenger mer hjelp hjemme, og ser hvem som har tatt imot.",
            "Han melder til kommunen når eit barn treng meir hjelp heime, og ser kven som har teke imot.",
            "He tells the municipality when a child needs more help at home, and sees who has received it.",
        ),
    ),
    *WHO_MAY_SEE,
)
"""The six of the road first: school nurse, coordinating unit, child coordinator, deputy, team member, parent."""
