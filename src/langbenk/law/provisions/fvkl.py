"""Familievernkontorloven (fvkl): family counselling offices. It has no clause on the individual plan."""

from datetime import date

from langbenk.law.provision import REFORM, Act, Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED, REPORT_REWORDED
from langbenk.law.provisions.reporting import reports
from langbenk.law.services import Body, Service
from langbenk.law.words import Words

FVKL = Act(
    key="fvkl",
    refid="lov/1997-06-19-62",
    short="familievernkontorloven",
    name=Words(
        "familievernkontorloven", "familievernkontorlova", "Family Counselling Offices Act (familievernkontorloven)"
    ),
    also=("fvkl",),
)

_FAMILY_COUNSELLING = frozenset({Service.FAMILY_COUNSELLING})

FVKL_1A = Provision(
    act=FVKL,
    section="1 a",
    title="Samarbeid og samordning",
    says=Words(
        "Familievernkontoret skal samarbeide når brukeren trenger hjelp fra flere. Kommunen skal samordne.",
        "Familievernkontoret skal samarbeide når brukaren treng hjelp frå fleire. Kommunen skal samordne.",
        "The family counselling office must cooperate when the person needs help from several. The municipality "
        "must coordinate.",
    ),
    clauses=(
        Clause(Carry.COOPERATE_CASE, 1),
        Clause(Carry.COORDINATE, 2, Body.MUNICIPALITY),
        Clause(Carry.COOPERATE_SYSTEM, 3),
        Clause(Carry.DEFINES_PROVIDER, 4),
    ),
    binds=_FAMILY_COUNSELLING,
    periods=REFORM,
)

FVKL_5 = Provision(
    act=FVKL,
    section="5",
    title="Taushetsplikt",
    says=Words(
        "De som arbeider her, har taushetsplikt som helsepersonell.",
        "Dei som arbeider her, har teieplikt som helsepersonell.",
        "Those who work here have the same duty of secrecy as health personnel.",
    ),
    clauses=(Clause(Carry.SECRECY, 1, Body.STAFF),),
    binds=_FAMILY_COUNSELLING,
    periods=since(1998),
)

FVKL_6 = Provision(
    act=FVKL,
    section="6",
    title="Taushetsplikt – samtykke",
    says=Words(
        "Opplysninger kan deles med samtykke. For barn under 16 år samtykker foreldrene, og barnet skal høres.",
        "Opplysningar kan delast med samtykke. For barn under 16 år samtykkjer foreldra, og barnet skal høyrast.",
        "Information may be shared with consent. For children under 16 the parents consent, and the child must be "
        "heard.",
    ),
    clauses=(
        Clause(Carry.CONSENT, 1),
        Clause(Carry.CONSENT, 2),
    ),
    binds=_FAMILY_COUNSELLING,
    periods=since(1998),
)

FVKL_9 = Provision(
    act=FVKL,
    section="9",
    title="Opplysninger til den kommunale helse- og omsorgstjenesten og sosialtjenesten",
    says=Words(
        "Fagfolkene skal være oppmerksomme på behov for helse- og sosialtjenester, og si fra med samtykke.",
        "Fagfolka skal vere merksame på behov for helse- og sosialtenester, og seie frå med samtykke.",
        "The professionals must be alert to needs of health and social services, and say so with consent.",
    ),
    clauses=(Clause(Carry.NOTICE_NEEDS, 1, Body.STAFF),),
    binds=_FAMILY_COUNSELLING,
    periods=since(1998),
)

FVKL_10 = Provision(
    act=FVKL,
    section="10",
    title="Opplysningsplikt til barnevernet",
    says=reports("Fagfolkene", "Fagfolka", "The professionals"),
    clauses=(Clause(Carry.REPORT_CHILD_WELFARE, 2, Body.STAFF),),
    binds=_FAMILY_COUNSELLING,
    periods=since(1998),
    changes=(
        Change(date(2023, 1, 1), "LOV-2021-06-18-97", AMENDED),
        REPORT_REWORDED,
    ),
)

FVKL_12 = Provision(
    act=FVKL,
    section="12",
    title="Klienters rett til innsyn i journal",
    says=Words(
        "Du har rett til å se det som gjelder deg i journalen. Fra 12 år kan barnet be om at foreldrene ikke får se.",
        "Du har rett til å sjå det som gjeld deg i journalen. Frå 12 år kan barnet be om at foreldra ikkje får sjå.",
        "You have a right to see what concerns you in the record. From 12 the child may ask that the parents do not "
        "see it.",
    ),
    clauses=(
        Clause(Carry.ACCESS, 1),
        Clause(Carry.ACCESS, 4),
    ),
    binds=_FAMILY_COUNSELLING,
    periods=since(1998),
)

FVKL_1 = Provision(
    act=FVKL,
    section="1",
    title="Familievernkontorenes oppgaver",
    says=Words(
        "Familievernkontoret gir behandling og råd når det er vansker, konflikter eller kriser i familien.",
        "Familievernkontoret gir behandling og råd når det er vanskar, konfliktar eller kriser i familien.",
        "The family counselling office gives treatment and advice when a family has troubles, conflicts or crises.",
    ),
    clauses=(Clause(Carry.SERVICES, 1),),
    binds=_FAMILY_COUNSELLING,
    periods=since(1998),
)
