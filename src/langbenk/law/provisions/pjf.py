"""Pasientjournalforskriften (pjf): what the record holds, access control and the log."""

from langbenk.law.provision import Act, Carry, Clause, Provision, since
from langbenk.law.services import HEALTH
from langbenk.law.words import Words

PJF = Act(
    key="pjf",
    refid="forskrift/2019-03-01-168",
    short="pasientjournalforskriften",
    name=Words(
        "pasientjournalforskriften", "pasientjournalforskrifta", "Patient record regulation (pasientjournalforskriften)"
    ),
    also=("pjf", "forskrift om pasientjournal"),
)

PJF_3 = Provision(
    act=PJF,
    section="3",
    title="Dataansvarlig",
    says=Words(
        "Noen skal alltid ha ansvaret for opplysningene. Deler flere det, skal de avtale hvem som gjør hva.",
        "Nokon skal alltid ha ansvaret for opplysningane. Deler fleire det, skal dei avtale kven som gjer kva.",
        "Someone must always be responsible for the data. Where several are, they must agree who does what.",
    ),
    clauses=(Clause(Carry.RECORD, 1),),
    binds=HEALTH,
    periods=since(2019, 7),
)

PJF_5 = Provision(
    act=PJF,
    section="5",
    title="Administrative opplysninger",
    says=Words(
        "Journalen kan vise hvem som er koordinator, om det finnes individuell plan, og hvor den er.",
        "Journalen kan vise kven som er koordinator, om det finst individuell plan, og kvar han er.",
        "The record may show who the coordinator is, whether there is an individual plan, and where it is.",
    ),
    clauses=(Clause(Carry.RECORD, 1),),
    binds=HEALTH,
    periods=since(2019, 7),
)

PJF_13 = Provision(
    act=PJF,
    section="13",
    title="Krav om tilgangsstyring (autorisering og autentisering mv.)",
    says=Words(
        "Tilgang skal være tidsbegrenset, begrunnet og kontrollert.",
        "Tilgang skal vere tidsavgrensa, grunngitt og kontrollert.",
        "Access must be limited in time, justified and checked.",
    ),
    clauses=(Clause(Carry.LOG, 1),),
    binds=HEALTH,
    periods=since(2019, 7),
)

PJF_14 = Provision(
    act=PJF,
    section="14",
    title="Krav til loggføring",
    says=Words(
        "Hvert oppslag skal logges, og du har rett til å se loggen.",
        "Kvart oppslag skal loggast, og du har rett til å sjå loggen.",
        "Each look must be logged, and you have a right to see the log.",
    ),
    clauses=(Clause(Carry.LOG, 1),),
    binds=HEALTH,
    periods=since(2019, 7),
)

PJF_15 = Provision(
    act=PJF,
    section="15",
    title="Retting og sletting",
    says=Words(
        "Feil rettes slik at det gamle fortsatt kan leses.",
        "Feil blir retta slik at det gamle framleis kan lesast.",
        "Errors are corrected so that the old text can still be read.",
    ),
    clauses=(Clause(Carry.RECORD, 1),),
    binds=HEALTH,
    periods=since(2019, 7),
)
