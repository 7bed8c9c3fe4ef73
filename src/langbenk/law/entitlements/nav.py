"""Benefits and aids from Nav under the National Insurance Act."""

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.entitlement import AgeSpan, Decider, Entitlement, Theme
from langbenk.law.entitlements import applying, signs
from langbenk.law.provisions.ftrl import (
    FTRL_6_3,
    FTRL_6_4,
    FTRL_6_5,
    FTRL_9_5,
    FTRL_9_6,
    FTRL_9_10,
    FTRL_9_14,
    FTRL_10_6,
    FTRL_10_7,
)
from langbenk.law.right import Decision
from langbenk.law.words import Words

NAV: tuple[Entitlement, ...] = (
    Entitlement(
        key="attendance-allowance",
        theme=Theme.NAV,
        name=Words(
            "Pleiepenger for sykt barn",
            "Pleiepengar for sjukt barn",
            "Attendance allowance for a sick child (pleiepenger)",
        ),
        says=Words(
            "Nav betaler når du må være borte fra jobben fordi barnet trenger tilsyn og pleie hele tiden.",
            "Nav betaler når du må vere borte frå jobben fordi barnet treng tilsyn og pleie heile tida.",
            "Nav pays when you must be away from work because the child needs care and somebody there all the time.",
        ),
        apply=applying.NAV_DOCTOR,
        decider=Decider.NAV,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.NATIONAL_INSURANCE,
        maybe=signs.HOSPITAL,
        grounds=(FTRL_9_10,),
        ages=AgeSpan(until=18),
        page="https://www.nav.no/pleiepenger-barn",
    ),
    Entitlement(
        key="extra-care-days",
        theme=Theme.NAV,
        name=Words(
            "Flere dager med omsorgspenger",
            "Fleire dagar med omsorgspengar",
            "More days of care benefit (omsorgspenger)",
        ),
        says=Words(
            "Du kan få flere dager fri med lønn når barnet er kronisk eller lenge syk, til og med det året barnet"
            " fyller 18.",
            "Du kan få fleire dagar fri med lønn når barnet er kronisk eller lenge sjukt, til og med det året "
            "barnet fyller 18.",
            "You can have more days off with pay when the child has been or will be ill for long, up to the year "
            "it turns 18.",
        ),
        apply=applying.NAV,
        decider=Decider.NAV,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.NATIONAL_INSURANCE,
        maybe=signs.BENEFITS,
        grounds=(FTRL_9_6, FTRL_9_5),
        ages=AgeSpan(until=19),
        page="https://www.nav.no/omsorgspenger",
    ),
    Entitlement(
        key="training-allowance",
        theme=Theme.NAV,
        name=Words(
            "Opplæringspenger",
            "Opplæringspengar",
            "Training allowance (opplæringspenger)",
        ),
        says=Words(
            "Nav betaler når du er på kurs for å lære å ta deg av et sykt barn. Det gjelder også når barnet er "
            "over 18.",
            "Nav betaler når du er på kurs for å lære å ta deg av eit sjukt barn. Det gjeld òg når barnet er over 18.",
            "Nav pays while you are on a course to learn to care for a sick child. It holds also when the child "
            "is over 18.",
        ),
        apply=applying.NAV_DOCTOR,
        decider=Decider.NAV,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.NATIONAL_INSURANCE,
        maybe=signs.HOSPITAL,
        grounds=(FTRL_9_14,),
        page="https://www.nav.no/opplaringspenger",
    ),
    Entitlement(
        key="attendance-benefit",
        theme=Theme.NAV,
        name=Words(
            "Hjelpestønad",
            "Hjelpestønad",
            "Attendance benefit (hjelpestønad)",
        ),
        says=Words(
            "Penger fra Nav når noen hjemme gir ekstra tilsyn og pleie på grunn av en varig sykdom eller skade.",
            "Pengar frå Nav når nokon heime gir ekstra tilsyn og pleie på grunn av ein varig sjukdom eller skade.",
            "Money from Nav when those at home give much more care, as the illness or injury will last.",
        ),
        apply=applying.NAV,
        decider=Decider.NAV,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.NATIONAL_INSURANCE,
        maybe=signs.BENEFITS,
        grounds=(FTRL_6_4,),
        page="https://www.nav.no",
    ),
    Entitlement(
        key="increased-attendance-benefit",
        theme=Theme.NAV,
        name=Words(
            "Forhøyet hjelpestønad",
            "Forhøgd hjelpestønad",
            "Increased attendance benefit (forhøyet hjelpestønad)",
        ),
        says=Words(
            "To, fire eller seks ganger så mye hjelpestønad når et barn under 18 år trenger langt mer tilsyn enn "
            "andre.",
            "To, fire eller seks gonger så mykje hjelpestønad når eit barn under 18 år treng langt meir tilsyn "
            "enn andre.",
            "Two, four or six times the attendance benefit when a child under 18 needs far more care than others.",
        ),
        apply=applying.NAV,
        decider=Decider.NAV,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.NATIONAL_INSURANCE,
        maybe=signs.MUCH_CARE,
        grounds=(FTRL_6_5,),
        ages=AgeSpan(until=18),
        page="https://www.nav.no",
    ),
    Entitlement(
        key="basic-benefit",
        theme=Theme.NAV,
        name=Words(
            "Grunnstønad",
            "Grunnstønad",
            "Basic benefit (grunnstønad)",
        ),
        says=Words(
            "Penger til faste utgifter som sykdommen fører med seg, som bil, diett eller slitte klær.",
            "Pengar til faste utgifter som sjukdomen fører med seg, som bil, diett eller slitne klede.",
            "Money for regular costs that the illness brings, such as a car, a diet or worn clothes.",
        ),
        apply=applying.NAV,
        decider=Decider.NAV,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.NATIONAL_INSURANCE,
        maybe=signs.BENEFITS,
        grounds=(FTRL_6_3,),
        page="https://www.nav.no",
    ),
    Entitlement(
        key="aids",
        theme=Theme.NAV,
        name=Words(
            "Hjelpemidler",
            "Hjelpemiddel",
            "Aids (hjelpemidler)",
        ),
        says=Words(
            "Ting på lån som gjør dagen lettere. Det kan være en rullestol, en seng eller noe til å høre og "
            "snakke med.",
            "Ting på lån som gjer dagen lettare. Det kan vere ein rullestol, ei seng eller noko til å høyre og "
            "snakke med.",
            "Things on loan that make the day easier. It can be a wheelchair, a bed or something to hear or speak"
            " with.",
        ),
        apply=applying.THERAPIST,
        decider=Decider.NAV_AIDS,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.NATIONAL_INSURANCE,
        maybe=signs.ILLNESS,
        grounds=(FTRL_10_6, FTRL_10_7),
        page="https://www.nav.no/hjelpemidler",
    ),
    Entitlement(
        key="car",
        theme=Theme.NAV,
        name=Words(
            "Bil som er tilpasset",
            "Bil som er tilpassa",
            "An adapted car",
        ),
        says=Words(
            "Støtte til bil når du ikke kan reise på annen måte. Et barn kan også få det.",
            "Støtte til bil når du ikkje kan reise på anna vis. Eit barn kan òg få det.",
            "Support for a car when you cannot travel in any other way. A child may have it too.",
        ),
        apply=applying.THERAPIST,
        decider=Decider.NAV_AIDS,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.NATIONAL_INSURANCE,
        maybe=signs.CARE_THAT_LASTS,
        grounds=(FTRL_10_7, FTRL_10_6),
        ages=AgeSpan(until=70),
        page="https://www.nav.no/hjelpemidler",
    ),
)
