"""Opplæringslova 1998, in force until 31 July 2024. Its text is not among those we read; see `read_on`."""

from datetime import date

from langbenk.law.provision import OLDER_SECTION, Act, Carry, Clause, Provision, between
from langbenk.law.services import PUBLIC_SCHOOLS, Body, Service
from langbenk.law.words import Words

OPPL98 = Act(
    key="oppl98",
    refid="lov/1998-07-17-61",
    short="opplæringslova",
    name=Words("opplæringslova (1998)", "opplæringslova (1998)", "Education Act 1998 (opplæringslova)"),
    also=("opplæringslova 1998", "opplæringsloven 1998", "opplæringsloven", "opplæringslova", "oppl"),
    address="https://lovdata.no/dokument/NLO/lov/1998-07-17-61",
)

_SCHOOLS = PUBLIC_SCHOOLS | {Service.FOLLOW_UP_SERVICE}
_END = date(2024, 8, 1)

OPPL98_3_6 = Provision(
    act=OPPL98,
    section="3-6",
    says=Words(
        "Fylkeskommunens oppfølgingstjeneste, før den nye loven kom.",
        "Oppfølgingstenesta til fylkeskommunen, før den nye lova kom.",
        "The county's follow-up service, before the new act.",
    ),
    clauses=(
        Clause(Carry.COOPERATE_CASE),
        Clause(Carry.COOPERATE_SYSTEM),
    ),
    binds=frozenset({Service.FOLLOW_UP_SERVICE}),
    periods=between(None, _END),
    replaced_by=("oppl-9-4",),
    read_on=None,
)

OPPL98_4A_14 = Provision(
    act=OPPL98,
    section="4A-14",
    says=Words(
        "Samarbeid og samordning for voksne som tar opplæring, før den nye loven kom.",
        "Samarbeid og samordning for vaksne som tek opplæring, før den nye lova kom.",
        "Cooperation and coordination for adults in education, before the new act.",
    ),
    clauses=(Clause(Carry.EXTENDS),),
    periods=between(date(2022, 8, 1), _END, by="LOV-2021-06-11-78"),
    replaced_by=("oppl-24-1-l6",),
    read_on=None,
)

OPPL98_15_3 = Provision(
    act=OPPL98,
    section="15-3",
    says=Words(
        "Skolens plikt til å melde fra til barnevernet, før den nye loven kom.",
        "Plikta skulen hadde til å melde frå til barnevernet, før den nye lova kom.",
        "The school's duty to report to child welfare, before the new act.",
    ),
    clauses=(Clause(Carry.REPORT_CHILD_WELFARE, body=Body.STAFF),),
    binds=_SCHOOLS,
    periods=between(None, _END),
    replaced_by=("oppl-24-3",),
    read_on=None,
)

OPPL98_15_4 = Provision(
    act=OPPL98,
    section="15-4",
    says=Words(
        "Skolens plikt til å være oppmerksom på behov for helse- og sosialtjenester, før den nye loven kom.",
        "Plikta skulen hadde til å vere merksam på behov for helse- og sosialtenester, før den nye lova kom.",
        "The school's duty to be alert to needs of health and social services, before the new act.",
    ),
    clauses=(Clause(Carry.NOTICE_NEEDS),),
    binds=_SCHOOLS,
    periods=between(None, _END),
    replaced_by=("oppl-24-2",),
    read_on=None,
)

OPPL98_15_8 = Provision(
    act=OPPL98,
    section="15-8",
    says=Words(
        "Skolens plikt til å samarbeide og kommunens plikt til å samordne, før den nye loven kom. Forskriften om "
        "individuell plan viser fortsatt hit.",
        "Plikta skulen hadde til å samarbeide, og kommunen til å samordne, før den nye lova kom. Forskrifta om "
        "individuell plan viser framleis hit.",
        "The school's duty to cooperate and the municipality's to coordinate, before the new act. The individual "
        "plan regulation still points here.",
    ),
    clauses=(
        Clause(Carry.COOPERATE_CASE),
        Clause(Carry.JOIN_PLAN),
        Clause(Carry.COORDINATE, body=Body.MUNICIPALITY),
        Clause(Carry.COOPERATE_SYSTEM),
        Clause(Carry.PROCESS_DATA),
        Clause(Carry.DEFINES_PROVIDER),
    ),
    binds=PUBLIC_SCHOOLS,
    periods=between(date(2022, 8, 1), _END, by="LOV-2021-06-11-78"),
    section_since=OLDER_SECTION,
    replaced_by=("oppl-24-1",),
    read_on=None,
)

OPPL98_15_10 = Provision(
    act=OPPL98,
    section="15-10",
    says=Words(
        "Skolens adgang til å behandle personopplysninger, før den nye loven kom.",
        "Høvet skulen hadde til å behandle personopplysningar, før den nye lova kom.",
        "When the school could process personal data, before the new act.",
    ),
    clauses=(Clause(Carry.PROCESS_DATA),),
    binds=_SCHOOLS,
    periods=between(date(2021, 8, 1), _END, by="LOV-2021-06-11-80"),
    replaced_by=("oppl-25-1",),
    read_on=None,
)
