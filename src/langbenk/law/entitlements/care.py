"""Care at home, and relief for those who give it."""

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.entitlement import AgeSpan, Decider, Entitlement, Theme
from langbenk.law.entitlements import applying, signs
from langbenk.law.provisions.hol_services import HOL_3_2, HOL_3_6, HOL_3_8
from langbenk.law.provisions.pbrl import PBRL_2_8
from langbenk.law.provisions.pbrl_care import PBRL_2_1, PBRL_2_1A, PBRL_2_1D
from langbenk.law.right import Decision
from langbenk.law.words import Words

CARE: tuple[Entitlement, ...] = (
    Entitlement(
        key="respite",
        theme=Theme.CARE,
        name=Words(
            "Avlastning",
            "Avlasting",
            "Respite (avlastning)",
        ),
        says=Words(
            "Noen andre tar over en stund, så du som gir mye omsorg får fri. Det kan være hjemme hos dere eller "
            "et annet sted.",
            "Nokon andre tek over ei stund, så du som gir mykje omsorg får fri. Det kan vere heime hos dykk eller"
            " ein annan stad.",
            "Somebody else takes over for a while, so that you who give much care get time off. It can be at home"
            " or elsewhere.",
        ),
        apply=applying.MUNICIPALITY,
        decider=Decider.MUNICIPAL_HEALTH,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.CARE_SERVICE,
        maybe=signs.MUCH_CARE,
        grounds=(PBRL_2_8, HOL_3_6),
    ),
    Entitlement(
        key="carers-benefit",
        theme=Theme.CARE,
        name=Words(
            "Omsorgsstønad",
            "Omsorgsstønad",
            "Carer's benefit (omsorgsstønad)",
        ),
        says=Words(
            "Penger fra kommunen til deg som gir mye omsorg som kommunen ellers måtte gi. Kommunen kan be deg "
            "søke hjelpestønad hos Nav først.",
            "Pengar frå kommunen til deg som gir mykje omsorg som kommunen elles måtte gi. Kommunen kan be deg "
            "søkje hjelpestønad hos Nav først.",
            "Money from the municipality to you who give much care that it would else have to give. It may ask "
            "you to apply to Nav first.",
        ),
        apply=applying.MUNICIPALITY,
        decider=Decider.MUNICIPAL_HEALTH,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.CARE_SERVICE,
        maybe=signs.MUCH_CARE,
        grounds=(PBRL_2_8, HOL_3_6),
    ),
    Entitlement(
        key="carers-guidance",
        theme=Theme.CARE,
        name=Words(
            "Opplæring og veiledning for deg som gir omsorg",
            "Opplæring og rettleiing for deg som gir omsorg",
            "Training and guidance for you who give care",
        ),
        says=Words(
            "Du som gir mye omsorg, kan få lære hvordan du best gjør det, og noen å snakke med om det.",
            "Du som gir mykje omsorg, kan få lære korleis du best gjer det, og nokon å snakke med om det.",
            "You who give much care can be taught how best to do it, and have somebody to talk to about it.",
        ),
        apply=applying.MUNICIPALITY,
        decider=Decider.MUNICIPAL_HEALTH,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.CARE_SERVICE,
        maybe=signs.MUCH_CARE,
        grounds=(PBRL_2_8, HOL_3_6),
        ages=AgeSpan(expected=True),
    ),
    Entitlement(
        key="support-contact",
        theme=Theme.CARE,
        name=Words(
            "Støttekontakt",
            "Støttekontakt",
            "Support contact (støttekontakt)",
        ),
        says=Words(
            "En person som blir med på noe du liker i fritiden, noen timer i uka. Det kan også være en gruppe.",
            "Ein person som blir med på noko du likar i fritida, nokre timar i veka. Det kan òg vere ei gruppe.",
            "A person who joins you in something you like in your free time, some hours a week. It can also be a "
            "group.",
        ),
        apply=applying.MUNICIPALITY,
        decider=Decider.MUNICIPAL_HEALTH,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.CARE_SERVICE,
        maybe=signs.CARE_THAT_LASTS,
        grounds=(PBRL_2_1, PBRL_2_1A, HOL_3_2),
    ),
    Entitlement(
        key="help-at-home",
        theme=Theme.CARE,
        name=Words(
            "Hjelp hjemme",
            "Hjelp heime",
            "Help at home",
        ),
        says=Words(
            "Sykepleie, stell og hjelp i huset der du bor, og trening i å klare mer selv.",
            "Sjukepleie, stell og hjelp i huset der du bur, og trening i å klare meir sjølv.",
            "A nurse, care and help in the house where you live, and help to do more by yourself.",
        ),
        apply=applying.MUNICIPALITY,
        decider=Decider.MUNICIPAL_HEALTH,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.CARE_SERVICE,
        maybe=signs.CARE_THAT_LASTS,
        grounds=(PBRL_2_1, PBRL_2_1A, HOL_3_2),
    ),
    Entitlement(
        key="personal-assistance",
        theme=Theme.CARE,
        name=Words(
            "Brukerstyrt personlig assistanse (BPA)",
            "Brukarstyrt personleg assistanse (BPA)",
            "User-controlled personal assistance (BPA)",
        ),
        says=Words(
            "Du styrer selv hvem som hjelper deg, når og med hva. For et barn kan foreldrene styre, og avlastning"
            " kan gis slik.",
            "Du styrer sjølv kven som hjelper deg, når og med kva. For eit barn kan foreldra styre, og avlasting "
            "kan bli gitt slik.",
            "You decide who helps you, when and with what. For a child the parents can decide, and respite can be"
            " given so.",
        ),
        apply=applying.MUNICIPALITY,
        decider=Decider.MUNICIPAL_HEALTH,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.CARE_SERVICE,
        maybe=signs.CARE_THAT_LASTS,
        grounds=(PBRL_2_1D, HOL_3_8),
    ),
)
