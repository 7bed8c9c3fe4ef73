"""Kindergarten, and special educational help before school."""

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.entitlement import AgeSpan, Decider, Entitlement, Theme
from langbenk.law.entitlements import applying, signs
from langbenk.law.provisions.bhl_support import BHL_18, BHL_31, BHL_37
from langbenk.law.right import Decision
from langbenk.law.words import Words

KINDERGARTEN: tuple[Entitlement, ...] = (
    Entitlement(
        key="adapted-kindergarten",
        theme=Theme.KINDERGARTEN_AND_SCHOOL,
        name=Words(
            "Plass i barnehage som er lagt til rette",
            "Plass i barnehage som er lagd til rette",
            "A kindergarten place adapted to the child",
        ),
        says=Words(
            "Barn med nedsatt funksjonsevne får plass først. Barnehagen skal legges til rette så barnet kan være med.",
            "Barn med nedsett funksjonsevne får plass først. Barnehagen skal leggjast til rette så barnet kan "
            "vere med.",
            "Children with disabilities get a place first. The kindergarten must be adapted so that the child can"
            " take part.",
        ),
        apply=applying.KINDERGARTEN,
        decider=Decider.KINDERGARTEN_AUTHORITY,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.KINDERGARTEN,
        maybe=signs.LEARNING,
        grounds=(BHL_37, BHL_18),
        ages=AgeSpan(until=8),
        page="https://www.udir.no",
    ),
    Entitlement(
        key="special-educational-help",
        theme=Theme.KINDERGARTEN_AND_SCHOOL,
        name=Words(
            "Spesialpedagogisk hjelp før skolen",
            "Spesialpedagogisk hjelp før skulen",
            "Special educational help before school",
        ),
        says=Words(
            "Egen hjelp til å lære å snakke, leke og være sammen med andre. Barnet kan få den også uten plass i "
            "barnehage.",
            "Eiga hjelp til å lære å snakke, leike og vere saman med andre. Barnet kan få ho òg utan plass i "
            "barnehage.",
            "Extra help to learn to talk, play and be with others. The child can have it without a place in "
            "kindergarten too.",
        ),
        apply=applying.KINDERGARTEN_OR_PPT,
        decider=Decider.KINDERGARTEN_AUTHORITY,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.KINDERGARTEN,
        maybe=signs.LEARNING,
        grounds=(BHL_31,),
        ages=AgeSpan(until=8),
        page="https://www.udir.no",
    ),
)
