"""Income from Nav when health keeps somebody from work."""

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.entitlement import AgeSpan, Decider, Entitlement, Theme
from langbenk.law.entitlements import applying, signs
from langbenk.law.provisions.ftrl import FTRL_11_5, FTRL_12_7
from langbenk.law.right import Decision
from langbenk.law.words import Words

WORK: tuple[Entitlement, ...] = (
    Entitlement(
        key="work-assessment-allowance",
        theme=Theme.NAV,
        name=Words(
            "Arbeidsavklaringspenger (AAP)",
            "Arbeidsavklaringspengar (AAP)",
            "Work assessment allowance (AAP)",
        ),
        says=Words(
            "Penger fra Nav mens du får behandling eller prøver deg i arbeid, når helsa gjør at du bare kan jobbe"
            " halvt eller mindre.",
            "Pengar frå Nav medan du får behandling eller prøver deg i arbeid, når helsa gjer at du berre kan "
            "jobbe halvt eller mindre.",
            "Money from Nav while you are treated or try out work, when your health lets you work half or less.",
        ),
        apply=applying.NAV,
        decider=Decider.NAV,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.NATIONAL_INSURANCE,
        maybe=signs.BENEFITS,
        grounds=(FTRL_11_5,),
        ages=AgeSpan(since=18, until=67),
        page="https://www.nav.no/aap",
    ),
    Entitlement(
        key="disability-benefit",
        theme=Theme.NAV,
        name=Words(
            "Uføretrygd",
            "Uføretrygd",
            "Disability benefit (uføretrygd)",
        ),
        says=Words(
            "Fast inntekt fra Nav når helsa gjør at du for godt kan tjene bare halvparten eller mindre.",
            "Fast inntekt frå Nav når helsa gjer at du for godt kan tene berre halvparten eller mindre.",
            "A steady income from Nav when your health means that you can only ever earn half or less.",
        ),
        apply=applying.NAV,
        decider=Decider.NAV,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.NATIONAL_INSURANCE,
        maybe=signs.BENEFITS,
        grounds=(FTRL_12_7,),
        ages=AgeSpan(since=18, until=67),
        page="https://www.nav.no/uforetrygd",
    ),
)
