"""What a decision lacks before it may be told."""

from langbenk.law.words import Words

DECIDED_BY = Words("Skriv hvem som har bestemt.", "Skriv kven som har bestemt.", "Write who has decided.")
LAW_REASONS = Words(
    "Vis til reglene avgjørelsen bygger på, med vanlige ord.",
    "Vis til reglane avgjerda byggjer på, med vanlege ord.",
    "Show the rules that the decision rests on, in plain words.",
)
FACTS = Words(
    "Skriv hva avgjørelsen bygger på av det dere vet.",
    "Skriv kva avgjerda byggjer på av det de veit.",
    "Write which of the facts you know the decision rests on.",
)
OWN_REASONS = Words(
    "Skriv med egne ord hva du har lagt vekt på, og hvorfor.",
    "Skriv med eigne ord kva du har lagt vekt på, og kvifor.",
    "Write in your own words what you gave weight to, and why.",
)
HEARD = Words(
    "Skriv hvordan barnet ble hørt, eller hvorfor det ikke ble det.",
    "Skriv korleis barnet vart høyrt, eller kvifor det ikkje vart det.",
    "Write how the child was heard, or why it was not.",
)
WEIGHT = Words(
    "Skriv hvilken vekt det barnet mener, har fått.",
    "Skriv kva vekt det barnet meiner, har fått.",
    "Write what weight the child's view was given.",
)
BEST_INTERESTS = Words(
    "Skriv hva som er best for barnet, og hvordan det er vurdert.",
    "Skriv kva som er best for barnet, og korleis det er vurdert.",
    "Write what is best for the child, and how it was weighed.",
)
SECOND_PERSON = Words(
    "En annen enn den som bestemmer, må lese først. Det er kommunens egen ordning.",
    "Ein annan enn den som bestemmer, må lese først. Det er kommunen si eiga ordning.",
    "Somebody other than the one who decides must read it first. It is the municipality's own routine.",
)
APPEAL_TO = Words("Si hvem de kan klage til.", "Sei kven dei kan klage til.", "Say to whom they can complain.")
APPEAL_WEEKS = Words(
    "Si hvor lenge de kan klage. Fristen må være den loven gir.",
    "Sei kor lenge dei kan klage. Fristen må vere den lova gir.",
    "Say how long they can complain. The deadline must be the one the law gives.",
)
HELP = Words(
    "Si hvem som hjelper dem med å klage.", "Sei kven som hjelper dei med å klage.", "Say who helps them complain."
)
WHERE_ELSE = Words(
    "Si hvor familien kan henvende seg når det ikke går an å klage.",
    "Sei kvar familien kan vende seg når det ikkje går an å klage.",
    "Say where the family can turn when there is no appeal.",
)
