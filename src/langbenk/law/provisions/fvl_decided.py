"""Forvaltningsloven 1967 (fvl): the form of a decision, what a complaint must hold, and changing one's own decision."""

from langbenk.law.provision import Carry, Clause, Provision, since
from langbenk.law.provisions.fvl import FVL
from langbenk.law.services import PROVIDERS
from langbenk.law.words import Words

FVL_23 = Provision(
    act=FVL,
    section="23",
    title="formene for enkeltvedtak",
    says=Words(
        "Et enkeltvedtak skal være skriftlig.",
        "Eit enkeltvedtak skal vere skriftleg.",
        "An individual decision must be written.",
    ),
    clauses=(Clause(Carry.DECISION, 1),),
    binds=PROVIDERS,
    periods=since(1970),
)

FVL_32 = Provision(
    act=FVL,
    section="32",
    title="klagens adressat, form og innhold",
    says=Words(
        "En klage sendes til den som bestemte, er underskrevet og sier hva du klager på. Feil kan rettes.",
        "Ei klage blir send til den som bestemte, er underskriven og seier kva du klagar på. Feil kan rettast.",
        "A complaint goes to whoever decided, is signed and says what it is about. Faults can be put right.",
    ),
    clauses=(Clause(Carry.APPEAL, 1),),
    binds=PROVIDERS,
    periods=since(1970),
)

FVL_35 = Provision(
    act=FVL,
    section="35",
    title="omgjøring av vedtak uten klage",
    says=Words(
        "Den som bestemte, kan endre sitt eget vedtak når det ikke skader noen, eller når vedtaket er ugyldig.",
        "Den som bestemte, kan endre sitt eige vedtak når det ikkje skader nokon, eller når vedtaket er ugyldig.",
        "Whoever decided may change its own decision when that harms nobody, or when the decision is invalid.",
    ),
    clauses=(Clause(Carry.DECISION, 1),),
    binds=PROVIDERS,
    periods=since(1970),
)
