"""The words of rehabilitation: areas of goals, kinds of measures, what came of them, the reminder and the notice."""

from langbenk.law.words import Words

GOAL_AREAS = (
    Words("kropp og bevegelse", "kropp og rørsle", "body and movement"),
    Words("psykisk helse", "psykisk helse", "mental health"),
    Words("tenkning, minne og språk", "tenking, minne og språk", "thinking, memory and language"),
    Words("være sammen med andre", "å vere saman med andre", "being with others"),
    Words("klare seg selv i hverdagen", "å klare seg sjølv i kvardagen", "managing everyday life"),
    Words("utdanning", "utdanning", "education"),
    Words("arbeid", "arbeid", "work"),
    Words("fritid og samfunn", "fritid og samfunn", "leisure and society"),
)

MEASURES = (
    Words("undersøkelse og utredning", "undersøking og utgreiing", "examination and assessment"),
    Words("trening", "trening", "training"),
    Words("opplæring i ferdigheter", "opplæring i dugleik", "teaching of skills"),
    Words("råd og veiledning", "råd og rettleiing", "advice and guidance"),
    Words("tilrettelegging", "tilrettelegging", "adaptation"),
    Words("hjelp i stedet for det som er tapt", "hjelp i staden for det som er tapt", "help in place of what is lost"),
)

POTENTIAL = (
    Words("mulighetene er vurdert", "moglegheitene er vurderte", "the potential has been looked at"),
    Words("vurderingen er i gang", "vurderinga er i gang", "it is being looked at"),
    Words("ikke vurdert ennå", "ikkje vurdert enno", "not looked at yet"),
)

EFFECTS = (
    Words("målet er nådd", "målet er nådd", "the goal is reached"),
    Words("et stykke på vei", "eit stykke på veg", "part of the way"),
    Words("holdt ved like", "halde ved like", "kept up"),
    Words("ikke nådd", "ikkje nådd", "not reached"),
    Words("ikke evaluert ennå", "ikkje evaluert enno", "not evaluated yet"),
)

REMINDER = Words(
    "Har dere sett på hva personen kan få til med trening og opplæring, før hjelpen tar over? Rundskriv I-5/2017 ber "
    "om det. Det er et råd, og hjelpen skal ikke vente på det.",
    "Har de sett på kva personen kan få til med trening og opplæring, før hjelpa tek over? Rundskriv I-5/2017 ber om "
    "det. Det er eit råd, og hjelpa skal ikkje vente på det.",
    "Have you looked at what the person may achieve by training and teaching before help takes over? Circular I-5/2017 "
    "asks for it. It is advice, and help must not wait for it.",
)
REASON = Words(
    "Hvorfor er det ikke vurdert først?", "Kvifor er det ikkje vurdert først?", "Why was it not looked at first?"
)

TO_THE_UNIT = Words(
    "koordinerende enhet, eller dit kommunen har bestemt",
    "koordinerande eining, eller dit kommunen har bestemt",
    "the coordinating unit, or where the municipality has decided",
)
TO_THE_HOSPITALS_UNIT = Words(
    "koordinerende enhet i helseforetaket, eller dit det regionale helseforetaket har bestemt",
    "koordinerande eining i helseføretaket, eller dit det regionale helseføretaket har bestemt",
    "the health trust's coordinating unit, or where the regional health authority has decided",
)
TO_THE_MUNICIPALITY = Words(
    "kommunen, så snart som mulig, når en individuell plan må omfatte tjenester fra begge",
    "kommunen, så snart som mogleg, når ein individuell plan må omfatte hjelp frå begge",
    "the municipality, as soon as possible, when an individual plan must span services from both",
)
SECRECY = Words(
    "Spør personen først. Å fortelle noe om helsen til andre trenger et ja, eller en annen lovlig grunn.",
    "Spør personen først. Å fortelje noko om helsa til andre krev eit ja, eller ein annan lovleg grunn.",
    "Ask the person first. To tell others about somebody's health takes a yes, or another lawful ground.",
)

NOTICE_SEEN = Words(
    "hva dere har sett, og hvor lenge", "kva de har sett, og kor lenge", "what you have seen, and for how long"
)
NOTICE_GOALS = Words(
    "hva personen selv vil få til", "kva personen sjølv vil få til", "what the person wants to achieve"
)
NOTICE_HELPS = Words("hvem som hjelper nå", "kven som hjelper no", "who helps now")
