"""Help to be understood, and to get what one has a right to."""

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.entitlement import AgeSpan, Decider, Entitlement, Theme
from langbenk.law.entitlements import applying, signs
from langbenk.law.provisions.ftrl import FTRL_10_6, FTRL_10_7
from langbenk.law.provisions.pbrl import PBRL_8_1, PBRL_8_3
from langbenk.law.provisions.rhjl import RHJL_11
from langbenk.law.provisions.tolkl import TOLKL_4, TOLKL_6
from langbenk.law.provisions.vgml import VGML_20
from langbenk.law.right import Decision
from langbenk.law.words import Words

RIGHTS_HELP: tuple[Entitlement, ...] = (
    Entitlement(
        key="ombud",
        theme=Theme.HELP_WITH_RIGHTS,
        name=Words(
            "Pasient- og brukerombudet",
            "Pasient- og brukarombodet",
            "Patient and user ombud",
        ),
        says=Words(
            "Gratis råd og hjelp når du strever med helse- og omsorgstjenester, også til å klage. Du trenger ikke"
            " si hvem du er.",
            "Gratis råd og hjelp når du strevar med helse- og omsorgstenester, òg til å klage. Du treng ikkje "
            "seie kven du er.",
            "Free advice and help when health and care services are hard to deal with, and help to complain. You "
            "need not say who you are.",
        ),
        apply=applying.COME,
        decider=Decider.OMBUD,
        decision=Decision.NOT_APPEALABLE,
        appeal=DecisionKind.OPEN_SERVICE,
        maybe=signs.EVERYONE,
        grounds=(PBRL_8_3, PBRL_8_1),
        ages=AgeSpan(expected=True),
        page="https://www.pasientogbrukerombudet.no",
    ),
    Entitlement(
        key="interpreter",
        theme=Theme.HELP_WITH_RIGHTS,
        name=Words(
            "Tolk",
            "Tolk",
            "Interpreter",
        ),
        says=Words(
            "De som hjelper deg, skal skaffe tolk når dere ikke forstår hverandre godt. Barn skal ikke tolke for "
            "voksne.",
            "Dei som hjelper deg, skal skaffe tolk når de ikkje forstår kvarandre godt. Barn skal ikkje tolke for"
            " vaksne.",
            "Those who help you must find an interpreter when you do not follow each other well. No child is to do it.",
        ),
        apply=applying.SAY_SO,
        decider=Decider.WHOEVER_YOU_TALK_TO,
        decision=Decision.NOT_APPEALABLE,
        appeal=DecisionKind.OPEN_SERVICE,
        maybe=signs.EVERYONE,
        grounds=(TOLKL_6, TOLKL_4),
        ages=AgeSpan(expected=True),
    ),
    Entitlement(
        key="interpreter-for-the-deaf",
        theme=Theme.HELP_WITH_RIGHTS,
        name=Words(
            "Tolk for døve og hørselshemmede",
            "Tolk for døve og høyrselshemma",
            "Interpreter for deaf people",
        ),
        says=Words(
            "Nav skaffer tolk til møter, skole, jobb og fritid for den som ikke hører. Den som er døvblind, kan "
            "få følge også.",
            "Nav skaffar tolk til møte, skule, jobb og fritid for den som ikkje høyrer. Den som er døvblind, kan "
            "få følgje òg.",
            "Nav finds an interpreter for meetings, school, work and leisure for those who cannot hear. Those who"
            " are deafblind can have a guide.",
        ),
        apply=applying.NAV,
        decider=Decider.NAV_AIDS,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.NATIONAL_INSURANCE,
        maybe=signs.CARE_THAT_LASTS,
        grounds=(FTRL_10_7, FTRL_10_6),
        page="https://www.nav.no/hjelpemidler",
    ),
    Entitlement(
        key="guardian",
        theme=Theme.HELP_WITH_RIGHTS,
        name=Words(
            "Verge for voksne",
            "Verje for vaksne",
            "Guardian for an adult (verge)",
        ),
        says=Words(
            "En som hjelper med penger og papirer når du er 18 og ikke kan selv. Det er frivillig, og det kan "
            "søkes før 18.",
            "Ein som hjelper med pengar og papir når du er 18 og ikkje kan sjølv. Det er frivillig, og de kan "
            "søkje før 18.",
            "Somebody who helps with money and papers when you are 18 and cannot do it yourself. It is voluntary,"
            " and can be asked for before 18.",
        ),
        apply=Words(
            "Skriv til statsforvalteren. Legen skriver en attest. Begynn i god tid før 18-årsdagen.",
            "Skriv til statsforvaltaren. Legen skriv ein attest. Begynn i god tid før 18-årsdagen.",
            "Write to the county governor. The doctor writes a note. Start well before the 18th birthday.",
        ),
        decider=Decider.COUNTY_GOVERNOR,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.OTHER_DECISION,
        maybe=signs.CARE_THAT_LASTS,
        grounds=(VGML_20,),
        ages=AgeSpan(since=17),
        page="https://www.statsforvalteren.no",
    ),
    Entitlement(
        key="legal-aid",
        theme=Theme.HELP_WITH_RIGHTS,
        name=Words(
            "Fri rettshjelp",
            "Fri rettshjelp",
            "Free legal advice (fri rettshjelp)",
        ),
        says=Words(
            "Staten betaler for råd fra en advokat i noen saker, som klage på trygd, når du har lite å betale med.",
            "Staten betaler for råd frå ein advokat i nokre saker, som klage på trygd, når du har lite å betale med.",
            "The state pays for a lawyer's advice in some cases, such as an appeal on benefits, when you have "
            "little to pay with.",
        ),
        apply=Words(
            "Spør en advokat, eller skriv til statsforvalteren.",
            "Spør ein advokat, eller skriv til statsforvaltaren.",
            "Ask a lawyer, or write to the county governor.",
        ),
        decider=Decider.COUNTY_GOVERNOR,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.OTHER_DECISION,
        maybe=signs.EVERYONE,
        grounds=(RHJL_11,),
        page="https://www.statsforvalteren.no",
    ),
)
