"""Fastlegeforskriften of 2012, repealed on 1 January 2026. Its text is not among those we read; see `read_on`."""

from datetime import date

from langbenk.law.provision import Act, Carry, Clause, Provision, between
from langbenk.law.services import Service
from langbenk.law.words import Words

FLF12 = Act(
    key="flf12",
    refid="forskrift/2012-08-29-842",
    short="fastlegeforskriften",
    name=Words("fastlegeforskriften (2012)", "fastlegeforskrifta (2012)", "GP regulation 2012 (fastlegeforskriften)"),
    also=("fastlegeforskriften", "fastlegeforskrifta", "flf", "fastlegeforskriften 2012"),
    address="https://lovdata.no/dokument/SFO/forskrift/2012-08-29-842",
)

FLF12_19 = Provision(
    act=FLF12,
    section="19",
    says=Words(
        "Fastlegens samarbeid og medvirkning i individuell plan, før den nye forskriften kom.",
        "Samarbeidet til fastlegen og medverknaden i individuell plan, før den nye forskrifta kom.",
        "The GP's cooperation and part in the individual plan, before the new regulation.",
    ),
    clauses=(
        Clause(Carry.COOPERATE_CASE),
        Clause(Carry.JOIN_PLAN),
    ),
    binds=frozenset({Service.GP}),
    periods=between(None, date(2026, 1, 1)),
    replaced_by=("flf-26",),
    read_on=None,
)
