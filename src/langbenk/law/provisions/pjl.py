"""Pasientjournalloven (pjl): records, access, the log and snooping."""

from datetime import date

from langbenk.law.provision import Act, Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED
from langbenk.law.services import HEALTH
from langbenk.law.words import Words

PJL = Act(
    key="pjl",
    refid="lov/2014-06-20-42",
    short="pasientjournalloven",
    name=Words("pasientjournalloven", "pasientjournallova", "Patient Records Act (pasientjournalloven)"),
    also=("pjl",),
)

_AMENDED = (Change(date(2026, 7, 1), "LOV-2026-01-23-1", AMENDED),)

PJL_6 = Provision(
    act=PJL,
    section="6",
    title="Rett til å behandle helseopplysninger",
    says=Words(
        "Helseopplysninger i journaler kan behandles når det trengs for helsehjelpen.",
        "Helseopplysningar i journalar kan behandlast når det trengst for helsehjelpa.",
        "Health data in records may be processed when the health care calls for it.",
    ),
    clauses=(Clause(Carry.PROCESS_DATA, 2),),
    binds=HEALTH,
    periods=since(2015),
)

PJL_7 = Provision(
    act=PJL,
    section="7",
    title="Krav til behandlingsrettede helseregistre",
    says=Words(
        "Journalsystemer skal følge loven og være lette å bruke.",
        "Journalsystem skal følgje lova og vere lette å bruke.",
        "Record systems must follow the law and be easy to use.",
    ),
    clauses=(
        Clause(Carry.RECORD, 1),
        Clause(Carry.RECORD, 2),
    ),
    binds=HEALTH,
    periods=since(2015),
    changes=_AMENDED,
)

PJL_8 = Provision(
    act=PJL,
    section="8",
    title="Virksomheters plikt til å sørge for behandlingsrettede helseregistre",
    says=Words(
        "Den som gir helsehjelp, skal ha journalsystem.",
        "Den som gir helsehjelp, skal ha journalsystem.",
        "Whoever gives health care must have a record system.",
    ),
    clauses=(Clause(Carry.RECORD, 1),),
    binds=HEALTH,
    periods=since(2015),
)

PJL_9 = Provision(
    act=PJL,
    section="9",
    title="Samarbeid mellom virksomheter om behandlingsrettede helseregistre",
    says=Words(
        "Flere virksomheter kan ha felles journal når de avtaler det skriftlig.",
        "Fleire verksemder kan ha felles journal når dei avtaler det skriftleg.",
        "Several bodies may share a record when they agree in writing.",
    ),
    clauses=(Clause(Carry.RECORD, 1),),
    binds=HEALTH,
    periods=since(2015),
)

PJL_15 = Provision(
    act=PJL,
    section="15",
    title="Taushetsplikt",
    says=Words(
        "Den som behandler helseopplysninger, har taushetsplikt.",
        "Den som behandlar helseopplysningar, har teieplikt.",
        "Whoever processes health data has a duty of secrecy.",
    ),
    clauses=(Clause(Carry.SECRECY, 1),),
    binds=HEALTH,
    periods=since(2015),
)

PJL_16 = Provision(
    act=PJL,
    section="16",
    title="Forbud mot urettmessig tilegnelse av helseopplysninger",
    says=Words(
        "Forbud mot å lese journaler uten grunn i helsehjelpen.",
        "Forbod mot å lese journalar utan grunn i helsehjelpa.",
        "A ban on reading records without reason in the health care.",
    ),
    clauses=(Clause(Carry.SECRECY, 1),),
    binds=HEALTH,
    periods=since(2015),
)

PJL_17 = Provision(
    act=PJL,
    section="17",
    title="Rett til å motsette seg behandling av helseopplysninger",
    says=Words(
        "Du kan si nei til at opplysninger i journalen deles.",
        "Du kan seie nei til at opplysningar i journalen blir delte.",
        "You can object to information in your record being shared.",
    ),
    clauses=(Clause(Carry.CONSENT, 1),),
    binds=HEALTH,
    periods=since(2015),
    changes=(
        Change(date(2026, 6, 1), "LOV-2025-06-20-67", AMENDED),
        *_AMENDED,
    ),
)

PJL_18 = Provision(
    act=PJL,
    section="18",
    title="Informasjon og innsyn",
    says=Words(
        "Du har rett til å se journalen, og til å få vite hvem som har sett.",
        "Du har rett til å sjå journalen, og til å få vite kven som har sett.",
        "You have a right to see your record, and to know who has looked.",
    ),
    clauses=(Clause(Carry.ACCESS, 1),),
    binds=HEALTH,
    periods=since(2015),
    changes=_AMENDED,
)

PJL_19 = Provision(
    act=PJL,
    section="19",
    title="Helseopplysninger ved helsehjelp",
    says=Words(
        "Nødvendige opplysninger skal være tilgjengelige for dem som gir helsehjelp.",
        "Nødvendige opplysningar skal vere tilgjengelege for dei som gir helsehjelp.",
        "Necessary information must be available to those who give health care.",
    ),
    clauses=(Clause(Carry.SHARE, 1),),
    binds=HEALTH,
    periods=since(2015),
    changes=_AMENDED,
)

PJL_22 = Provision(
    act=PJL,
    section="22",
    title="Tekniske og organisatoriske sikkerhetstiltak",
    says=Words(
        "Opplysningene skal sikres, med tilgangsstyring, logg og kontroll etterpå.",
        "Opplysningane skal sikrast, med tilgangsstyring, logg og kontroll etterpå.",
        "The data must be secured, with access control, a log and checks afterwards.",
    ),
    clauses=(Clause(Carry.LOG, 3),),
    binds=HEALTH,
    periods=since(2015),
    changes=(
        Change(
            date(2026, 4, 15),
            "LOV-2025-12-22-126",
            Words(
                "Kravene til sikkerhet er skrevet om.",
                "Krava til tryggleik er skrivne om.",
                "The security requirements are rewritten.",
            ),
        ),
    ),
)

PJL_22A = Provision(
    act=PJL,
    section="22 a",
    title="Dokumentasjon av tilgjengeliggjøring",
    says=Words(
        "Loggen skal vise hvem som har sett, hvorfor, når, og hvilke opplysninger eller dokumenter.",
        "Loggen skal vise kven som har sett, kvifor, når, og kva opplysningar eller dokument.",
        "The log must show who looked, why, when, and which information or documents.",
    ),
    clauses=(Clause(Carry.LOG),),
    binds=HEALTH,
    periods=since(2026, 7, by="LOV-2026-01-23-1"),
)

PJL_25 = Provision(
    act=PJL,
    section="25",
    title="Plikt til bevaring eller sletting",
    says=Words(
        "Journal og logg skal tas vare på til det ikke lenger er bruk for dem.",
        "Journal og logg skal takast vare på til det ikkje lenger er bruk for dei.",
        "Records and logs must be kept until there is no more use for them.",
    ),
    clauses=(
        Clause(Carry.RECORD, 1),
        Clause(Carry.LOG, 1),
    ),
    binds=HEALTH,
    periods=since(2015),
)

PJL_30A = Provision(
    act=PJL,
    section="30 a",
    title="Straff for urettmessig tilegnelse av helseopplysninger",
    says=Words(
        "Å lese journaler uten grunn kan straffes.",
        "Å lese journalar utan grunn kan straffast.",
        "Reading records without reason can be punished.",
    ),
    clauses=(Clause(Carry.SECRECY, 1),),
    binds=HEALTH,
    periods=since(2019, 4, 10, by="LOV-2019-04-10-11"),
    changes=_AMENDED,
)
