"""To get about and take part: permits, and what municipality and county offer of their own."""

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.entitlement import AgeSpan, Decider, Entitlement, Theme
from langbenk.law.entitlements import applying, signs
from langbenk.law.provisions.pff import PFF_3
from langbenk.law.right import Decision
from langbenk.law.words import Words

EVERYDAY: tuple[Entitlement, ...] = (
    Entitlement(
        key="parking-permit",
        theme=Theme.EVERYDAY,
        name=Words(
            "Parkering for forflytningshemmede",
            "Parkering for forflyttingshemma",
            "Parking permit (parkering for forflytningshemmede)",
        ),
        says=Words(
            "Et kort som lar deg parkere nær der du skal, når du ikke kan gå langt. Du kan ha det som fører eller"
            " når andre kjører deg.",
            "Eit kort som lèt deg parkere nær der du skal, når du ikkje kan gå langt. Du kan ha det som førar "
            "eller når andre køyrer deg.",
            "A card that lets you park close by when you cannot walk far. You can have it as a driver or when "
            "others drive you.",
        ),
        apply=applying.MUNICIPALITY_DOCTOR,
        decider=Decider.MUNICIPALITY,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.MUNICIPAL_DECISION,
        maybe=signs.CARE_THAT_LASTS,
        grounds=(PFF_3,),
    ),
    Entitlement(
        key="county-transport",
        theme=Theme.EVERYDAY,
        name=Words(
            "TT-kort",
            "TT-kort",
            "Taxi card for disabled people (TT-kort)",
        ),
        says=Words(
            "Rabatt på drosje for den som ikke kan ta buss eller tog. Fylket bestemmer hvem som får, og hvor mye.",
            "Rabatt på drosje for den som ikkje kan ta buss eller tog. Fylket bestemmer kven som får, og kor mykje.",
            "Cheaper taxis for those who cannot take bus or train. The county decides who has it, and how much.",
        ),
        apply=applying.ASK_LOCALLY,
        decider=Decider.COUNTY,
        decision=Decision.NOT_APPEALABLE,
        appeal=DecisionKind.LOCAL_OFFER,
        maybe=signs.CARE_THAT_LASTS,
    ),
    Entitlement(
        key="companion-card",
        theme=Theme.EVERYDAY,
        name=Words(
            "Ledsagerbevis",
            "Ledsagarbevis",
            "Companion card (ledsagerbevis)",
        ),
        says=Words(
            "Den som må ha noen med seg på kino, tog eller i hallen, får med seg én gratis. Kommunen bestemmer om"
            " den har ordningen.",
            "Den som må ha nokon med seg på kino, tog eller i hallen, får med seg éin gratis. Kommunen bestemmer "
            "om ho har ordninga.",
            "Those who must bring somebody to the cinema, the train or the pool bring one free. The municipality "
            "decides if it has it.",
        ),
        apply=applying.MUNICIPALITY_DOCTOR,
        decider=Decider.MUNICIPALITY,
        decision=Decision.NOT_APPEALABLE,
        appeal=DecisionKind.LOCAL_OFFER,
        maybe=signs.CARE_THAT_LASTS,
    ),
    Entitlement(
        key="leisure",
        theme=Theme.EVERYDAY,
        name=Words(
            "Støtte til fritid",
            "Støtte til fritid",
            "Support for leisure",
        ),
        says=Words(
            "Mange kommuner gir penger eller utstyr, så alle barn kan være med på noe. Spør også om en som kan følge.",
            "Mange kommunar gir pengar eller utstyr, så alle barn kan vere med på noko. Spør òg om ein som kan følgje.",
            "Many municipalities give money or gear, so that all children can join in. Ask also for somebody to "
            "come along.",
        ),
        apply=applying.ASK_LOCALLY,
        decider=Decider.MUNICIPALITY,
        decision=Decision.NOT_APPEALABLE,
        appeal=DecisionKind.LOCAL_OFFER,
        maybe=signs.LEARNING,
        ages=AgeSpan(until=26),
    ),
)
