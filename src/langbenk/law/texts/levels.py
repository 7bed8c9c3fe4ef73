"""What each level of a case asks for, and the names of the levels in "Bedre tverrfaglig innsats"."""

from langbenk.law.words import Words

WHAT_IS_SEEN = Words(
    "Skriv hva du har sett, med vanlige ord.",
    "Skriv kva du har sett, med vanlege ord.",
    "Write what you have seen, in plain words.",
)
FAMILY_TOLD = Words(
    "Snakk med familien om det, og fortell hva de kan få hjelp til.",
    "Snakk med familien om det, og fortel kva dei kan få hjelp til.",
    "Talk with the family about it, and tell them what they can get help with.",
)
CHILD_ASKED = Words(
    "Spør barnet hva det selv mener.", "Spør barnet kva det sjølv meiner.", "Ask the child what it thinks itself."
)
PERSON_ASKED = Words("Spør hva de selv mener.", "Spør kva dei sjølve meiner.", "Ask what they think themselves.")
WHO_HELPS = Words(
    "Finn ut hvem som hjelper allerede, og ta kontakt med dem.",
    "Finn ut kven som hjelper alt no, og ta kontakt med dei.",
    "Find out who helps already, and contact them.",
)
NECESSARY = Words(
    "Vurder om samarbeid er nødvendig for at hjelpen skal henge sammen.",
    "Vurder om samarbeid er nødvendig for at hjelpa skal henge saman.",
    "Assess whether cooperation is necessary for the help to be whole.",
)
CHILD_HEARD = Words(
    "Skriv hva barnet sa, og hvilken vekt det fikk.",
    "Skriv kva barnet sa, og kva vekt det fekk.",
    "Write what the child said, and the weight it was given.",
)
PERSON_HEARD = Words(
    "Skriv hva de selv sa, og hvilken vekt det fikk.",
    "Skriv kva dei sjølve sa, og kva vekt det fekk.",
    "Write what they said themselves, and the weight it was given.",
)
CONSENT = Words(
    "Spør om samtykke for hver tjeneste: hvem som får vite hva, og hvorfor.",
    "Spør om samtykke for kvar teneste: kven som får vite kva, og kvifor.",
    "Ask for consent for each service: who is told what, and why.",
)
WHO_COORDINATES = Words(
    "Avklar hvem som samordner hjelpen.", "Avklar kven som samordnar hjelpa.", "Settle who coordinates the help."
)
FAMILY_TOLD_WHO = Words(
    "Fortell familien hvem som samordner.",
    "Fortel familien kven som samordnar.",
    "Tell the family who coordinates.",
)
CONSENT_TO_PLAN = Words(
    "Spør om samtykke til at planen lages.",
    "Spør om samtykke til at planen blir laga.",
    "Ask for consent to making the plan.",
)
RESPONSIBLE = Words(
    "Avklar hvem som har ansvaret for planen, og hvem som sørger for framdrift.",
    "Avklar kven som har ansvaret for planen, og kven som sørgjer for framdrift.",
    "Settle who answers for the plan, and who sees to its progress.",
)
TAKES_PART = Words(
    "La personen være med i alle deler av arbeidet. Skriv hvordan et barn tok del.",
    "La personen ta del i alle delar av arbeidet. Skriv korleis eit barn tok del.",
    "Let the person take part in every phase. Write how a child took part.",
)
PERSON_TAKES_PART = Words(
    "La personen være med i alle deler av arbeidet.",
    "La personen ta del i alle delar av arbeidet.",
    "Let the person take part in every phase.",
)
WISH = Words(
    "Spør om familien ønsker en koordinator. De kan ombestemme seg når som helst.",
    "Spør om familien vil ha ein koordinator. Dei kan ombestemme seg når som helst.",
    "Ask whether the family would like a coordinator. They can change their minds at any time.",
)
WISH_OF_ONES_OWN = Words(
    "Spør om de selv vil ha en koordinator. De kan ombestemme seg når som helst.",
    "Spør om dei sjølve vil ha ein koordinator. Dei kan ombestemme seg når som helst.",
    "Ask whether they would like a coordinator themselves. They can change their minds at any time.",
)
RIGHTS_ASSESSED = Words(
    "Vurder rettighetene, og la en navngitt person bestemme.",
    "Vurder rettane, og la ein namngjeven person bestemme.",
    "Assess the rights, and let a named person decide.",
)
APPOINTED = Words(
    "Oppnevn en koordinator, og fortell hvem det er.",
    "Oppnemn ein koordinator, og fortel kven det er.",
    "Appoint a coordinator, and say who it is.",
)
DEPUTY = Words("Oppnevn en vara fra første dag.", "Oppnemn ein vara frå første dag.", "Appoint a deputy from day one.")

BTI = Words(
    "Bedre tverrfaglig innsats (BTI)", "Betre tverrfagleg innsats (BTI)", "Better interdisciplinary effort (BTI)"
)
BTI_0 = Words(
    "Nivå 0: er det grunn til bekymring?", "Nivå 0: er det grunn til uro?", "Level 0: is there reason for concern?"
)
BTI_1 = Words("Nivå 1: innsats i én tjeneste", "Nivå 1: innsats i éi teneste", "Level 1: effort inside one service")
BTI_2 = Words("Nivå 2: enkelt samarbeid", "Nivå 2: enkelt samarbeid", "Level 2: simple cooperation")
BTI_3 = Words(
    "Nivå 3: samarbeid mellom flere tjenester",
    "Nivå 3: samarbeid mellom fleire tenester",
    "Level 3: several services cooperate",
)
