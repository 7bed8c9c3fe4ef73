"""Health services in the municipality, the county and the hospital."""

from langbenk.law.appeal_kinds import DecisionKind
from langbenk.law.entitlement import AgeSpan, Decider, Entitlement, Theme
from langbenk.law.entitlements import applying, signs
from langbenk.law.provisions.habf import HABF_13
from langbenk.law.provisions.hol_services import HOL_3_2
from langbenk.law.provisions.hpl import HPL_10A
from langbenk.law.provisions.hsf import HSF_3, HSF_5
from langbenk.law.provisions.pbrl_care import PBRL_2_1, PBRL_2_1A, PBRL_2_2, PBRL_2_6
from langbenk.law.provisions.tannhl import TANNHL_1_3, TANNHL_2_1
from langbenk.law.right import Decision
from langbenk.law.words import Words

HEALTH: tuple[Entitlement, ...] = (
    Entitlement(
        key="health-centre",
        theme=Theme.HEALTH,
        name=Words(
            "Helsestasjon og skolehelsetjeneste",
            "Helsestasjon og skulehelseteneste",
            "Health centre and school health service",
        ),
        says=Words(
            "Kontroll, råd og noen å snakke med, fra du er gravid til barnet er 20 år. Det er gratis.",
            "Kontroll, råd og nokon å snakke med, frå du er gravid til barnet er 20 år. Det er gratis.",
            "Check-ups, advice and somebody to talk to, from pregnancy until the child is 20. It is free.",
        ),
        apply=applying.COME,
        decider=Decider.MUNICIPAL_HEALTH,
        decision=Decision.APPEALABLE_DETERMINATION,
        appeal=DecisionKind.CARE_SERVICE,
        maybe=signs.EVERYONE,
        grounds=(HSF_3, HSF_5, HOL_3_2),
        ages=AgeSpan(until=21, expected=True),
        page="https://www.helsenorge.no",
    ),
    Entitlement(
        key="therapists",
        theme=Theme.HEALTH,
        name=Words(
            "Fysioterapi og ergoterapi",
            "Fysioterapi og ergoterapi",
            "Physiotherapy and occupational therapy",
        ),
        says=Words(
            "Hjelp til å bruke kroppen og klare mer selv, hjemme, i barnehagen eller på skolen.",
            "Hjelp til å bruke kroppen og klare meir sjølv, heime, i barnehagen eller på skulen.",
            "Help to use the body and manage daily life, at home, in kindergarten or at school.",
        ),
        apply=applying.COME,
        decider=Decider.MUNICIPAL_HEALTH,
        decision=Decision.APPEALABLE_DETERMINATION,
        appeal=DecisionKind.CARE_SERVICE,
        maybe=signs.ILLNESS,
        grounds=(PBRL_2_1, PBRL_2_1A, HOL_3_2),
        page="https://www.helsenorge.no",
    ),
    Entitlement(
        key="habilitation",
        theme=Theme.HEALTH,
        name=Words(
            "Habilitering på sykehuset (HABU)",
            "Habilitering på sjukehuset (HABU)",
            "Habilitation at the hospital (HABU)",
        ),
        says=Words(
            "Fagfolk som ser på hva du kan og strever med, og trener sammen med deg. Barn og voksne har hver sin "
            "avdeling.",
            "Fagfolk som ser på kva du kan og strevar med, og trenar saman med deg. Barn og vaksne har kvar si "
            "avdeling.",
            "Experts who look at what you can do and find hard, and train with you. Children and adults have one "
            "unit each.",
        ),
        apply=applying.REFERRED,
        decider=Decider.HOSPITAL,
        decision=Decision.APPEALABLE_DETERMINATION,
        appeal=DecisionKind.SPECIALIST_CARE,
        maybe=signs.HOSPITAL,
        grounds=(PBRL_2_2, HABF_13),
        page="https://www.helsenorge.no",
    ),
    Entitlement(
        key="mental-health",
        theme=Theme.HEALTH,
        name=Words(
            "Psykisk helsehjelp fra spesialist (BUP for barn og unge)",
            "Psykisk helsehjelp frå spesialist (BUP for barn og unge)",
            "Mental health care by specialists (BUP for the young)",
        ),
        says=Words(
            "Samtaler og behandling når livet er vondt eller vanskelig over tid. BUP er for barn og unge.",
            "Samtalar og behandling når livet er vondt eller vanskeleg over tid. BUP er for barn og unge.",
            "Talks and treatment when life hurts or is hard over time. BUP is for children and the young.",
        ),
        apply=applying.REFERRED,
        decider=Decider.HOSPITAL,
        decision=Decision.APPEALABLE_DETERMINATION,
        appeal=DecisionKind.SPECIALIST_CARE,
        maybe=signs.ILLNESS,
        grounds=(PBRL_2_2,),
        page="https://www.helsenorge.no",
    ),
    Entitlement(
        key="patient-travel",
        theme=Theme.HEALTH,
        name=Words(
            "Pasientreiser",
            "Pasientreiser",
            "Travel to treatment (pasientreiser)",
        ),
        says=Words(
            "Penger til reisen når du skal til sykehus eller annen behandling. En som må være med, kan også få "
            "dekket sin reise.",
            "Pengar til reisa når du skal til sjukehus eller anna behandling. Ein som må vere med, kan òg få dekt"
            " si reise.",
            "Money for the journey to hospital or other treatment. Somebody who must come along can have theirs "
            "paid too.",
        ),
        apply=Words(
            "Søk på nett så snart du kan etter reisen. Ta vare på det du har av bilag.",
            "Søk på nett så snart du kan etter reisa. Ta vare på det du har av bilag.",
            "Apply online as soon as you can after the journey. Keep your receipts.",
        ),
        decider=Decider.PATIENT_TRAVEL,
        decision=Decision.APPEALABLE_DETERMINATION,
        appeal=DecisionKind.SPECIALIST_CARE,
        maybe=signs.HOSPITAL,
        grounds=(PBRL_2_6,),
        page="https://www.helsenorge.no",
    ),
    Entitlement(
        key="dental",
        theme=Theme.HEALTH,
        name=Words(
            "Tannhelsehjelp",
            "Tannhelsehjelp",
            "Dental care",
        ),
        says=Words(
            "Barn får gratis tannlege til og med det året de fyller 18. Unge voksne og noen andre får den gratis "
            "eller til lav pris.",
            "Barn får gratis tannlege til og med det året dei fyller 18. Unge vaksne og nokre andre får han "
            "gratis eller til låg pris.",
            "Children have a dentist free of charge up to and including the year they turn 18. Young adults and some"
            " others pay little or nothing.",
        ),
        apply=applying.COME,
        decider=Decider.DENTAL,
        decision=Decision.APPEALABLE_DETERMINATION,
        appeal=DecisionKind.DENTAL_CARE,
        maybe=signs.EVERYONE,
        grounds=(TANNHL_2_1, TANNHL_1_3),
        page="https://www.helsenorge.no",
    ),
    Entitlement(
        key="children-as-relatives",
        theme=Theme.HEALTH,
        name=Words(
            "Hjelp til søsken og barn av syke",
            "Hjelp til sysken og barn av sjuke",
            "Help for siblings and children of the ill",
        ),
        says=Words(
            "Barn merker det når noen i familien er alvorlig syk. De som behandler, skal se barnet og hjelpe det "
            "til å forstå.",
            "Barn merkar det når nokon i familien er alvorleg sjuk. Dei som behandlar, skal sjå barnet og hjelpe "
            "det til å forstå.",
            "Children notice when somebody in the family is seriously ill. Those who treat must see the child and"
            " help it to understand.",
        ),
        apply=applying.TELL_THE_HOSPITAL,
        decider=Decider.WHOEVER_YOU_TALK_TO,
        decision=Decision.NOT_APPEALABLE,
        appeal=DecisionKind.OPEN_SERVICE,
        maybe=signs.ILLNESS,
        grounds=(HPL_10A,),
    ),
)
