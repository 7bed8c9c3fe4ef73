"""Forvaltningsloven 2025 (fvl25): adopted, not in force. No day of commencement is set in the texts we read."""

from langbenk.law.provision import Act, Carry, Clause, Provision, Status
from langbenk.law.words import Words

FVL25 = Act(
    key="fvl25",
    refid="lov/2025-06-20-81",
    short="fvl 2025",
    name=Words(
        "forvaltningsloven (2025)", "forvaltningslova (2025)", "Public Administration Act 2025 (forvaltningsloven)"
    ),
    also=(
        "forvaltningsloven 2025",
        "forvaltningslova 2025",
        "forvaltningsloven",
        "forvaltningslova",
        "fvl",
        "ny forvaltningslov",
    ),
    status=Status.ADOPTED_NOT_IN_FORCE,
)

FVL25_11 = Provision(
    act=FVL25,
    section="11",
    title="Automatisering av saksbehandlingen",
    says=Words(
        "Helautomatiske avgjørelser krever egen hjemmel.",
        "Heilautomatiske avgjerder krev eigen heimel.",
        "Fully automated decisions need a legal basis of their own.",
    ),
    clauses=(Clause(Carry.DECISION, 3),),
    periods=(),
)

FVL25_13 = Provision(
    act=FVL25,
    section="13",
    title="Dokumentasjon av det rettslige innholdet i automatiserte saksbehandlingssystemer",
    says=Words(
        "Det rettslige innholdet i automatiske systemer skal dokumenteres og offentliggjøres.",
        "Det rettslege innhaldet i automatiske system skal dokumenterast og offentleggjerast.",
        "The legal content of automated systems must be documented and published.",
    ),
    clauses=(Clause(Carry.DECISION, 1),),
    periods=(),
)

FVL25_17 = Provision(
    act=FVL25,
    section="17",
    title="Saksbehandlingstid og plikt til å opplyse om sakens fremdrift",
    says=Words(
        "Du skal få vite hvor lang tid saken tar, og om den blir forsinket.",
        "Du skal få vite kor lang tid saka tek, og om ho blir forseinka.",
        "You must be told how long the case takes, and if it is delayed.",
    ),
    clauses=(Clause(Carry.DECISION, 2),),
    periods=(),
)

FVL25_33 = Provision(
    act=FVL25,
    section="33",
    title="Bortfall av taushetsplikt",
    says=Words(
        "Taushetsplikten faller bort etter 100 år, eller 20 år etter at personen døde.",
        "Teieplikta fell bort etter 100 år, eller 20 år etter at personen døydde.",
        "Secrecy ends after 100 years, or 20 years after the person died.",
    ),
    clauses=(Clause(Carry.SECRECY, 1),),
    periods=(),
)

FVL25_34 = Provision(
    act=FVL25,
    section="34",
    title="Unntak fra taushetsplikt og deling av personopplysninger",
    says=Words(
        "Sier når opplysninger kan deles, og stopper deling som blir et for stort inngrep.",
        "Seier når opplysningar kan delast, og stoppar deling som blir eit for stort inngrep.",
        "Says when information may be shared, and stops sharing that would be too great an intrusion.",
    ),
    clauses=(
        Clause(Carry.SHARE, 1),
        Clause(Carry.SHARE, 2),
        Clause(Carry.PROCESS_DATA, 3),
    ),
    periods=(),
)

FVL25_54 = Provision(
    act=FVL25,
    section="54",
    title="Særlige regler om barns prosessuelle rettigheter",
    says=Words(
        "Samler barns rettigheter i en sak: å bli hørt, å få se og å få varsel fra 15 år.",
        "Samlar rettane til barn i ei sak: å bli høyrd, å få sjå og å få varsel frå 15 år.",
        "Gathers the child's rights in a case: to be heard, to see, and to be notified from 15.",
    ),
    clauses=(
        Clause(Carry.HEAR_CHILD, 2),
        Clause(Carry.ACCESS, 3),
    ),
    periods=(),
)

FVL25_63 = Provision(
    act=FVL25,
    section="63",
    title="Klagefrist",
    says=Words(
        "Fristen for å klage er fortsatt tre uker.",
        "Fristen for å klage er framleis tre veker.",
        "The deadline for an appeal stays three weeks.",
    ),
    clauses=(Clause(Carry.APPEAL, 1),),
    periods=(),
)
