"""Help for the family when life together is hard or not safe."""

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.entitlement import AgeSpan, Decider, Entitlement, Theme
from langbenk.law.entitlements import applying, signs
from langbenk.law.provisions.bvl import BVL_3_1
from langbenk.law.provisions.bvl_case import BVL_3_6
from langbenk.law.provisions.fvkl import FVKL_1
from langbenk.law.provisions.krl import KRL_2
from langbenk.law.right import Decision
from langbenk.law.words import Words

FAMILY: tuple[Entitlement, ...] = (
    Entitlement(
        key="child-welfare",
        theme=Theme.FAMILY,
        name=Words(
            "Hjelpetiltak fra barnevernet",
            "Hjelpetiltak frå barnevernet",
            "Help from child welfare (hjelpetiltak)",
        ),
        says=Words(
            "Råd og avlastning når barnet eller familien har det vanskelig. Du sier selv ja, og hjelpen kan vare "
            "til en er 25 år.",
            "Råd og avlasting når barnet eller familien har det vanskeleg. Du seier sjølv ja, og hjelpa kan vare "
            "til ein er 25 år.",
            "Advice and relief when the child or the family has a hard time. You say yes yourself, and it can "
            "last until 25.",
        ),
        apply=applying.COME,
        decider=Decider.CHILD_WELFARE,
        decision=Decision.INDIVIDUAL_DECISION,
        appeal=DecisionKind.CHILD_WELFARE_MEASURE,
        maybe=signs.A_HARD_TIME,
        grounds=(BVL_3_1, BVL_3_6),
        ages=AgeSpan(until=25),
        page="https://www.bufdir.no",
    ),
    Entitlement(
        key="family-counselling",
        theme=Theme.FAMILY,
        name=Words(
            "Familievern",
            "Familievern",
            "Family counselling (familievern)",
        ),
        says=Words(
            "Noen å snakke med når det er vondt mellom dere som er par, foreldre eller familie. Det er gratis.",
            "Nokon å snakke med når det er vondt mellom dykk som er par, foreldre eller familie. Det er gratis.",
            "Somebody to talk to when things hurt between you as a couple, parents or a family. It is free.",
        ),
        apply=applying.COME,
        decider=Decider.FAMILY_COUNSELLING,
        decision=Decision.NOT_APPEALABLE,
        appeal=DecisionKind.OPEN_SERVICE,
        maybe=signs.EVERYONE,
        grounds=(FVKL_1,),
        ages=AgeSpan(expected=True),
        page="https://www.bufdir.no",
    ),
    Entitlement(
        key="crisis-centre",
        theme=Theme.FAMILY,
        name=Words(
            "Krisesenter",
            "Krisesenter",
            "Crisis centre (krisesenter)",
        ),
        says=Words(
            "Et trygt sted å bo, råd og hjelp for den som er redd for noen hjemme. Det er gratis og åpent hele døgnet.",
            "Ein trygg stad å bu, råd og hjelp for den som er redd nokon heime. Det er gratis og ope heile døgnet.",
            "A safe place to stay, advice and help for those afraid of somebody at home. It is free and open at "
            "all hours.",
        ),
        apply=applying.COME,
        decider=Decider.CRISIS_CENTRE,
        decision=Decision.NOT_APPEALABLE,
        appeal=DecisionKind.OPEN_SERVICE,
        maybe=signs.EVERYONE,
        grounds=(KRL_2,),
        ages=AgeSpan(expected=True),
        page="https://www.bufdir.no",
    ),
)
