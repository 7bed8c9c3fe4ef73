"""Privatskolelova, earlier friskolelova (privsl): private schools with state grant."""

from datetime import date

from langbenk.law.provision import REFORM, REFORM_DAY, Act, Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED, REPORT_REWORDED
from langbenk.law.provisions.reporting import reports
from langbenk.law.services import Body, Service
from langbenk.law.words import Words

PRIVSL = Act(
    key="privsl",
    refid="lov/2003-07-04-84",
    short="privatskolelova",
    name=Words("privatskolelova", "privatskolelova", "Private Schools Act (privatskolelova)"),
    also=(
        "privsl",
        "prskol",
        "privatskoleloven",
        "privatskulelova",
        "friskolelova",
        "friskoleloven",
        "friskulelova",
        "fril",
    ),
)

_PRIVATE_SCHOOL = frozenset({Service.PRIVATE_SCHOOL})

PRIVSL_3_6A = Provision(
    act=PRIVSL,
    section="3-6 a",
    title="Samarbeid og samordning",
    says=Words(
        "Skolen skal samarbeide når eleven trenger hjelp fra flere, og være med på den individuelle planen. "
        "Kommunen skal samordne.",
        "Skulen skal samarbeide når eleven treng hjelp frå fleire, og vere med på den individuelle planen. Kommunen "
        "skal samordne.",
        "The school must cooperate when the pupil needs help from several, and join the individual plan. The "
        "municipality must coordinate.",
    ),
    clauses=(
        Clause(Carry.COOPERATE_CASE, 1),
        Clause(Carry.JOIN_PLAN, 1),
        Clause(Carry.COORDINATE, 2, Body.MUNICIPALITY),
        Clause(Carry.COOPERATE_SYSTEM, 3),
        Clause(Carry.PROCESS_DATA, 4),
        Clause(Carry.DEFINES_PROVIDER, 5),
    ),
    binds=_PRIVATE_SCHOOL,
    periods=REFORM,
    section_since=date(2013, 8, 1),
)

PRIVSL_7_3 = Provision(
    act=PRIVSL,
    section="7-3",
    title="Teieplikt",
    says=Words(
        "Reglene om taushetsplikt i forvaltningsloven gjelder også for privatskoler.",
        "Reglane om teieplikt i forvaltningslova gjeld òg for privatskular.",
        "The Public Administration Act's rules on secrecy hold for private schools too.",
    ),
    clauses=(Clause(Carry.SECRECY, 1),),
    binds=_PRIVATE_SCHOOL,
    periods=since(2003, 10),
)

PRIVSL_7_4 = Provision(
    act=PRIVSL,
    section="7-4",
    title="Plikt til å melde frå til barnevernet",
    says=reports("De som arbeider i skolen,", "Dei som arbeider i skulen,", "Those who work in the school"),
    clauses=(Clause(Carry.REPORT_CHILD_WELFARE, 2, Body.STAFF),),
    binds=_PRIVATE_SCHOOL,
    periods=since(2003, 10),
    changes=(
        Change(REFORM_DAY, "LOV-2021-06-11-78", AMENDED),
        Change(date(2023, 1, 1), "LOV-2021-06-18-97", AMENDED),
        Change(date(2024, 8, 1), "LOV-2023-06-09-30", AMENDED),
        REPORT_REWORDED,
    ),
)

PRIVSL_7_5 = Provision(
    act=PRIVSL,
    section="7-5",
    title="Opplysningar til den kommunale helse- og omsorgstenesta og sosialtenesta",
    says=Words(
        "De som arbeider i skolen, skal se etter behov for helse- og sosialtjenester. Styret skal sørge for at de "
        "sier fra så langt de kan.",
        "Dei som arbeider i skulen, skal sjå etter behov for helse- og sosialtenester. Styret skal sørgje for at "
        "dei seier frå så langt dei kan.",
        "Those who work in the school must be alert to needs of health and social services. The board must see that "
        "they say so as far as they may.",
    ),
    clauses=(Clause(Carry.NOTICE_NEEDS, 1),),
    binds=_PRIVATE_SCHOOL,
    periods=since(2003, 10),
    changes=(
        Change(REFORM_DAY, "LOV-2021-06-11-78", AMENDED),
        Change(date(2024, 8, 1), "LOV-2023-06-09-30", AMENDED),
    ),
)

PRIVSL_7_9 = Provision(
    act=PRIVSL,
    section="7-9",
    title="Behandling av personopplysningar og unntak frå teieplikt",
    says=Words(
        "Skolen kan behandle personopplysninger som oppgavene krever.",
        "Skulen kan behandle personopplysningar som oppgåvene krev.",
        "The school may process the personal data that its tasks call for.",
    ),
    clauses=(
        Clause(Carry.PROCESS_DATA, 1),
        Clause(Carry.SHARE, 7),
    ),
    binds=_PRIVATE_SCHOOL,
    periods=since(2021, 8, by="LOV-2021-06-11-80"),
    changes=(Change(date(2024, 8, 1), "LOV-2023-06-09-30", AMENDED),),
)
