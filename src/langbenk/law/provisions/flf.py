"""Fastlegeforskriften (flf) of 2025: the GP informs about and joins the individual plan."""

from langbenk.law.provision import Act, Carry, Clause, Provision, since
from langbenk.law.services import Service
from langbenk.law.words import Words

FLF = Act(
    key="flf",
    refid="forskrift/2025-12-02-2405",
    short="fastlegeforskriften",
    name=Words("fastlegeforskriften", "fastlegeforskrifta", "GP regulation (fastlegeforskriften)"),
    also=("flf", "forskrift om fastlegeordning i kommunene"),
)

FLF_26 = Provision(
    act=FLF,
    section="26",
    title="Medisinskfaglig koordinering og samarbeid",
    says=Words(
        "Fastlegen skal samarbeide med de andre tjenestene, fortelle om individuell plan, være med på den og "
        "samarbeide med koordinatoren.",
        "Fastlegen skal samarbeide med dei andre tenestene, fortelje om individuell plan, vere med på han og "
        "samarbeide med koordinatoren.",
        "The GP must cooperate with the other services, tell about the individual plan, join it and cooperate with "
        "the coordinator.",
    ),
    clauses=(
        Clause(Carry.COOPERATE_CASE, 1),
        Clause(Carry.JOIN_PLAN, 2),
    ),
    binds=frozenset({Service.GP}),
    periods=since(2026),
    replaced=("flf12-19",),
)
