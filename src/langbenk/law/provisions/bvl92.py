"""Barnevernloven 1992, in force until 31 December 2022. Its text is not among those we read; see `read_on`."""

from datetime import date

from langbenk.law.provision import OLDER_SECTION, Act, Carry, Clause, Provision, between
from langbenk.law.services import PROVIDERS, Body, Service
from langbenk.law.words import Words

BVL92 = Act(
    key="bvl92",
    refid="lov/1992-07-17-100",
    name=Words("barnevernloven", "barnevernlova", "Child Welfare Act 1992 (barnevernloven)"),
    also=(
        "barneverntjenesteloven",
        "lov om barneverntjenester",
        "barnevernloven 1992",
        "barnevernlova 1992",
        "bvl 1992",
    ),
    also_while_in_force=("bvl", "barnevernsloven", "barnevernslova"),
    address="https://lovdata.no/dokument/NLO/lov/1992-07-17-100",
)

_CHILD_WELFARE = frozenset({Service.CHILD_WELFARE})

BVL92_3_2 = Provision(
    act=BVL92,
    section="3-2",
    says=Words(
        "Barnevernets plikt til å samarbeide og kommunens plikt til å samordne, før den nye loven kom.",
        "Plikta barnevernet hadde til å samarbeide, og kommunen til å samordne, før den nye lova kom.",
        "Child welfare's duty to cooperate and the municipality's to coordinate, before the new act.",
    ),
    clauses=(
        Clause(Carry.COOPERATE_CASE),
        Clause(Carry.COORDINATE, body=Body.MUNICIPALITY),
        Clause(Carry.COOPERATE_SYSTEM),
        Clause(Carry.DEFINES_PROVIDER),
    ),
    binds=_CHILD_WELFARE,
    periods=between(date(2022, 8, 1), date(2023, 1, 1), by="LOV-2021-06-11-78"),
    section_since=OLDER_SECTION,
    replaced_by=("bvl-15-8",),
    read_on=None,
)

BVL92_3_2A = Provision(
    act=BVL92,
    section="3-2 a",
    says=Words(
        "Barnets rett til individuell plan fra barnevernet, før den nye loven kom.",
        "Retten barnet hadde til individuell plan frå barnevernet, før den nye lova kom.",
        "The child's right to an individual plan from child welfare, before the new act.",
    ),
    clauses=(
        Clause(Carry.MAKE_PLAN),
        Clause(Carry.RIGHT),
    ),
    binds=_CHILD_WELFARE,
    periods=between(date(2022, 8, 1), date(2023, 1, 1), by="LOV-2021-06-11-78"),
    section_since=OLDER_SECTION,
    replaced_by=("bvl-15-9",),
    read_on=None,
)

BVL92_6_4 = Provision(
    act=BVL92,
    section="6-4",
    says=Words(
        "Plikten til å melde fra til barnevernet, før den nye loven kom.",
        "Plikta til å melde frå til barnevernet, før den nye lova kom.",
        "The duty to report to child welfare, before the new act.",
    ),
    clauses=(Clause(Carry.REPORT_CHILD_WELFARE, body=Body.STAFF),),
    binds=PROVIDERS - _CHILD_WELFARE,
    periods=between(None, date(2023, 1, 1)),
    replaced_by=("bvl-13-2",),
    read_on=None,
)

BVL92_6_7 = Provision(
    act=BVL92,
    section="6-7",
    says=Words(
        "Taushetsplikten i barnevernet, før den nye loven kom.",
        "Teieplikta i barnevernet, før den nye lova kom.",
        "The duty of secrecy in child welfare, before the new act.",
    ),
    clauses=(Clause(Carry.SECRECY, body=Body.STAFF),),
    binds=_CHILD_WELFARE,
    periods=between(None, date(2023, 1, 1)),
    replaced_by=("bvl-13-1",),
    read_on=None,
)
