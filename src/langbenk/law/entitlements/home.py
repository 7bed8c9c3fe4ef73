"""Money and a home, when they are short."""

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.entitlement import AgeSpan, Decider, Entitlement, Theme
from langbenk.law.entitlements import applying, signs
from langbenk.law.provisions.bosl import BOSL_6
from langbenk.law.provisions.bustl import BUSTL_15
from langbenk.law.provisions.hbf import HBF_5_4
from langbenk.law.provisions.sotjl_support import SOTJL_18, SOTJL_19, SOTJL_29
from langbenk.law.right import Decision
from langbenk.law.words import Words

HOME: tuple[Entitlement, ...] = (
    Entitlement(
        key="economic-support",
        theme=Theme.HOME_AND_MONEY,
        name=Words(
            "Økonomisk stønad",
            "Økonomisk stønad",
            "Economic support (økonomisk stønad)",
        ),
        says=Words(
            "Penger til mat, bolig og det en må ha, når alt annet er prøvd. Du kan også få hjelp i en vanskelig tid.",
            "Pengar til mat, bustad og det ein må ha, når alt anna er prøvd. Du kan òg få hjelp i ei vanskeleg tid.",
            "Money for food, home and what one must have, when all else is tried. You can also get help in a hard"
            " time.",
        ),
        apply=applying.NAV_OFFICE,
        decider=Decider.SOCIAL_SERVICES,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.SOCIAL_SERVICE,
        maybe=signs.LITTLE_MONEY,
        grounds=(SOTJL_18, SOTJL_19),
        page="https://www.nav.no/okonomisk-sosialhjelp",
    ),
    Entitlement(
        key="qualification-programme",
        theme=Theme.HOME_AND_MONEY,
        name=Words(
            "Kvalifiseringsprogram",
            "Kvalifiseringsprogram",
            "Qualification programme (kvalifiseringsprogram)",
        ),
        says=Words(
            "Et eget opplegg på full tid for å komme i arbeid, med en fast stønad mens det varer.",
            "Eit eige opplegg på full tid for å kome i arbeid, med ein fast stønad medan det varer.",
            "A full-time plan of your own to get into work, with a fixed sum to live on while it lasts.",
        ),
        apply=applying.NAV_OFFICE,
        decider=Decider.SOCIAL_SERVICES,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.SOCIAL_SERVICE,
        maybe=signs.LITTLE_MONEY,
        grounds=(SOTJL_29,),
        ages=AgeSpan(since=18, until=67),
        page="https://www.nav.no/kvalifiseringsprogrammet",
    ),
    Entitlement(
        key="housing-help",
        theme=Theme.HOME_AND_MONEY,
        name=Words(
            "Hjelp til å skaffe eller beholde bolig",
            "Hjelp til å skaffe eller halde på bustad",
            "Help to find or keep a home",
        ),
        says=Words(
            "Kommunen skal hjelpe den som ikke klarer å skaffe et sted å bo. Det gjelder også når huset må passe "
            "til en skade eller sykdom.",
            "Kommunen skal hjelpe den som ikkje klarer å skaffe ein stad å bu. Det gjeld òg når huset må passe "
            "til ein skade eller sjukdom.",
            "The municipality must help those who cannot find a place to live. It holds also when the home must "
            "fit a disability.",
        ),
        apply=applying.MUNICIPALITY,
        decider=Decider.MUNICIPALITY,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.HOUSING_HELP,
        maybe=signs.LITTLE_MONEY,
        grounds=(BOSL_6,),
        page="https://www.husbanken.no",
    ),
    Entitlement(
        key="start-up-loan",
        theme=Theme.HOME_AND_MONEY,
        name=Words(
            "Startlån",
            "Startlån",
            "Start-up loan (startlån)",
        ),
        says=Words(
            "Lån fra kommunen til å kjøpe bolig eller gjøre den om, når banken sier nei.",
            "Lån frå kommunen til å kjøpe bustad eller gjere han om, når banken seier nei.",
            "A loan from the municipality to buy or change a home, when the bank says no.",
        ),
        apply=applying.MUNICIPALITY,
        decider=Decider.MUNICIPALITY,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.MUNICIPAL_DECISION,
        maybe=signs.LITTLE_MONEY,
        grounds=(HBF_5_4,),
        page="https://www.husbanken.no",
    ),
    Entitlement(
        key="adapting-the-home",
        theme=Theme.HOME_AND_MONEY,
        name=Words(
            "Tilskudd til å tilpasse boligen",
            "Tilskot til å tilpasse bustaden",
            "Grant for adapting the home",
        ),
        says=Words(
            "Penger til å gjøre boligen om, så den som er syk eller har en skade kan bo der.",
            "Pengar til å gjere bustaden om, så den som er sjuk eller har ein skade kan bu der.",
            "Money to change the home, so that somebody who is ill or injured can live there.",
        ),
        apply=applying.MUNICIPALITY,
        decider=Decider.MUNICIPALITY,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.MUNICIPAL_DECISION,
        maybe=signs.CARE_THAT_LASTS,
        grounds=(BUSTL_15,),
        page="https://www.husbanken.no",
    ),
)
