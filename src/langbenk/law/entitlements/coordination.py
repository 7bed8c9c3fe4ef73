"""Coordinators and the individual plan: who holds the help together."""

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.entitlement import AgeSpan, Decider, Entitlement, Theme
from langbenk.law.entitlements import applying, signs
from langbenk.law.provisions.bvl import BVL_15_9
from langbenk.law.provisions.hol import HOL_7_1, HOL_7_2, HOL_7_2A
from langbenk.law.provisions.navl import NAVL_15
from langbenk.law.provisions.pbrl import PBRL_2_5, PBRL_2_5A, PBRL_2_5B, PBRL_2_5C
from langbenk.law.provisions.sotjl import SOTJL_28
from langbenk.law.provisions.sphl import SPHL_2_5, SPHL_2_5A, SPHL_2_5C
from langbenk.law.right import Decision
from langbenk.law.rules.child_coordinator import CHILD_COORDINATOR
from langbenk.law.rules.coordinator_municipal import COORDINATOR_MUNICIPAL
from langbenk.law.words import Words

COORDINATION: tuple[Entitlement, ...] = (
    Entitlement(
        key="child-coordinator",
        theme=Theme.COORDINATION,
        name=Words(
            "Barnekoordinator",
            "Barnekoordinator",
            "Child coordinator (barnekoordinator)",
        ),
        says=Words(
            "Én person som holder i hjelpen rundt barnet og familien. Hun eller han sier fra om hva som finnes, "
            "og hjelper dere videre.",
            "Éin person som held i hjelpa rundt barnet og familien. Ho eller han seier frå om kva som finst, og "
            "hjelper dykk vidare.",
            "One person who holds the help round the child and the family together. They tell you what there is, "
            "and help you on.",
        ),
        apply=applying.TELL_THE_UNIT,
        decider=Decider.COORDINATING_UNIT,
        decision=Decision.APPEALABLE_DETERMINATION,
        appeal=DecisionKind.CHILD_COORDINATOR,
        maybe=CHILD_COORDINATOR.conditions,
        grounds=(PBRL_2_5C, HOL_7_2A),
        ages=AgeSpan(until=18, expected=True),
    ),
    Entitlement(
        key="coordinator",
        theme=Theme.COORDINATION,
        name=Words(
            "Koordinator i kommunen",
            "Koordinator i kommunen",
            "Coordinator in the municipality (koordinator)",
        ),
        says=Words(
            "Én person i kommunen som følger deg opp og får tjenestene til å henge sammen. Du kan ha en uten å ha"
            " en plan.",
            "Éin person i kommunen som følgjer deg opp og får tenestene til å henge saman. Du kan ha ein utan å "
            "ha ein plan.",
            "One person in the municipality who follows you up and makes the help fit together. You can have one "
            "without a plan.",
        ),
        apply=applying.TELL_THE_UNIT,
        decider=Decider.COORDINATING_UNIT,
        decision=Decision.APPEALABLE_DETERMINATION,
        appeal=DecisionKind.COORDINATOR,
        maybe=COORDINATOR_MUNICIPAL.conditions,
        grounds=(PBRL_2_5B, HOL_7_2),
    ),
    Entitlement(
        key="hospital-coordinator",
        theme=Theme.COORDINATION,
        name=Words(
            "Koordinator på sykehuset",
            "Koordinator på sjukehuset",
            "Coordinator at the hospital",
        ),
        says=Words(
            "Én på sykehuset som holder i alt som skjer der, og som snakker med dem i kommunen.",
            "Éin på sjukehuset som held i alt som skjer der, og som snakkar med dei i kommunen.",
            "One person at the hospital who keeps hold of all that is done there, and talks to those at home.",
        ),
        apply=applying.TELL_THE_HOSPITAL,
        decider=Decider.HOSPITAL,
        decision=Decision.APPEALABLE_DETERMINATION,
        appeal=DecisionKind.COORDINATOR,
        maybe=signs.COMPLEX_CARE,
        grounds=(PBRL_2_5B, SPHL_2_5A),
    ),
    Entitlement(
        key="contact-doctor",
        theme=Theme.COORDINATION,
        name=Words(
            "Kontaktlege",
            "Kontaktlege",
            "Contact doctor (kontaktlege)",
        ),
        says=Words(
            "Én fast lege på sykehuset som du kan spørre, når sykdommen er alvorlig og du går der en tid.",
            "Éin fast lege på sjukehuset som du kan spørje, når sjukdomen er alvorleg og du går der ei tid.",
            "One doctor at the hospital whom you can ask. It is for when the illness is serious and you go there "
            "for some time.",
        ),
        apply=applying.TELL_THE_HOSPITAL,
        decider=Decider.HOSPITAL,
        decision=Decision.APPEALABLE_DETERMINATION,
        appeal=DecisionKind.COORDINATOR,
        maybe=signs.HOSPITAL,
        grounds=(PBRL_2_5A, SPHL_2_5C),
    ),
    Entitlement(
        key="individual-plan",
        theme=Theme.COORDINATION,
        name=Words(
            "Individuell plan",
            "Individuell plan",
            "Individual plan (individuell plan)",
        ),
        says=Words(
            "Én plan for alt du får hjelp til, med dine mål først. Du er med og lager den, og du kan si nei.",
            "Éin plan for alt du får hjelp til, med dine mål først. Du er med og lagar han, og du kan seie nei.",
            "One plan for all your help, with your own goals first. You take part in making it, and you can say no.",
        ),
        apply=applying.TELL_THE_UNIT,
        decider=Decider.COORDINATING_UNIT,
        decision=Decision.APPEALABLE_DETERMINATION,
        appeal=DecisionKind.PLAN_HEALTH,
        maybe=signs.SEVERAL_SERVICES,
        grounds=(PBRL_2_5, HOL_7_1, SPHL_2_5, BVL_15_9, SOTJL_28, NAVL_15),
    ),
)
