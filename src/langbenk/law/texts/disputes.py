"""What the one who settles who coordinates must have before them, and what everybody is told afterwards."""

from langbenk.law.words import Words

FACTS = Words(
    "Hva saken gjelder, hvem som hjelper nå, og hva som må samordnes.",
    "Kva saka gjeld, kven som hjelper no, og kva som må samordnast.",
    "What the case is about, who helps now, and what must be coordinated.",
)
EACH_SERVICE = Words(
    "Hva hver tjeneste mener, med egne ord og navn.",
    "Kva kvar teneste meiner, med eigne ord og namn.",
    "What each service thinks, in its own words and by name.",
)
CHILD = Words(
    "Hva barnet mener, eller hvorfor det ikke er spurt.",
    "Kva barnet meiner, eller kvifor det ikkje er spurt.",
    "What the child thinks, or why it has not been asked.",
)
FAMILY = Words("Hva foreldrene mener.", "Kva foreldra meiner.", "What the parents think.")
PERSON = Words(
    "Hva personen selv mener, eller hvorfor de ikke er spurt.",
    "Kva personen sjølv meiner, eller kvifor dei ikkje er spurde.",
    "What the person thinks, or why they have not been asked.",
)
BEST_INTERESTS = Words(
    "Hva som er best for barnet, og hvorfor.",
    "Kva som er best for barnet, og kvifor.",
    "What is best for the child, and why.",
)
WHO_MAY = Words(
    "Hvem som lovlig kan pekes ut: bare kommunens egne tjenester.",
    "Kven som lovleg kan peikast ut: berre dei eigne tenestene til kommunen.",
    "Who may lawfully be named: only the municipality's own services.",
)
MEANWHILE = Words(
    "Hvem som samordner til det er bestemt.",
    "Kven som samordnar til det er bestemt.",
    "Who coordinates until it is settled.",
)
ALL_TOLD = Words(
    "Familien og alle tjenestene får vite hvem som samordner, fra hvilken dag og hvorfor.",
    "Familien og alle tenestene får vite kven som samordnar, frå kva dag og kvifor.",
    "The family and all the services are told who coordinates, from which day and why.",
)
MAY_CHANGE = Words(
    "Valget kan endres når hjelpen endrer seg, for eksempel fra barnehage til skole.",
    "Valet kan endrast når hjelpa endrar seg, til dømes frå barnehage til skule.",
    "The choice can change when the help changes, for example from kindergarten to school.",
)
MAY_BE_NAMED = Words(
    "Kan pekes ut: det er en av kommunens egne tjenester.",
    "Kan peikast ut: det er ei av dei eigne tenestene til kommunen.",
    "May be named: it is one of the municipality's own services.",
)
NOT_MUNICIPAL = Words(
    "Kan ikke pekes ut: bare kommunens egne tjenester kan samordne. Tjenesten skal fortsatt samarbeide.",
    "Kan ikkje peikast ut: berre dei eigne tenestene til kommunen kan samordne. Tenesta skal framleis samarbeide.",
    "May not be named: only the municipality's own services can coordinate. The service must still cooperate.",
)
OUTSIDE_THE_DUTIES = Words(
    "Kan ikke pekes ut: pliktene til å samarbeide og samordne gjelder ikke her.",
    "Kan ikkje peikast ut: pliktene til å samarbeide og samordne gjeld ikkje her.",
    "May not be named: the duties to cooperate and coordinate do not bind it.",
)
