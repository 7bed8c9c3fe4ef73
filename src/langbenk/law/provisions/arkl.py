"""Arkivlova 2025 (arkl), in force from 1 January 2026. Its text is not among those we read."""

from langbenk.law.provision import Act, Carry, Clause, Provision, since
from langbenk.law.services import PROVIDERS
from langbenk.law.words import Words

ARKL = Act(
    key="arkl",
    refid="lov/2025-06-20-96",
    short="arkivlova",
    name=Words("arkivlova", "arkivlova", "Archives Act (arkivlova)"),
    also=("arkl", "arkivloven", "arkivlova 2025"),
)

ARKL_5 = Provision(
    act=ARKL,
    section="5",
    says=Words(
        "Det offentlige skal ta vare på dokumentasjon.",
        "Det offentlege skal ta vare på dokumentasjon.",
        "Public bodies must keep their documentation.",
    ),
    clauses=(Clause(Carry.RECORD),),
    binds=PROVIDERS,
    periods=since(2026),
    read_on=None,
)

ARKL_12 = Provision(
    act=ARKL,
    section="12",
    says=Words(
        "Det som er verdt å bevare, kan ikke slettes uten lov til det.",
        "Det som er verdt å bevare, kan ikkje slettast utan lov til det.",
        "What is worth keeping may not be deleted without authority.",
    ),
    clauses=(Clause(Carry.RECORD),),
    binds=PROVIDERS,
    periods=since(2026),
    read_on=None,
)

ARKL_13 = Provision(
    act=ARKL,
    section="13",
    says=Words(
        "Plikter til å slette i andre lover oppfylles på andre måter når noe skal bevares.",
        "Plikter til å slette i andre lover blir oppfylte på andre måtar når noko skal bevarast.",
        "Duties to delete in other acts are met in other ways when something must be kept.",
    ),
    clauses=(Clause(Carry.RECORD),),
    binds=PROVIDERS,
    periods=since(2026),
    read_on=None,
)
