"""Menneskerettsloven (mrl): which conventions are Norwegian law. Its text is not among those we read."""

from datetime import date

from langbenk.law.provision import Act, Carry, Change, Clause, Provision, since
from langbenk.law.services import PROVIDERS
from langbenk.law.words import Words

MRL = Act(
    key="mrl",
    refid="lov/1999-05-21-30",
    short="menneskerettsloven",
    name=Words("menneskerettsloven", "menneskerettslova", "Human Rights Act (menneskerettsloven)"),
    also=("mrl", "menneskerettighetsloven"),
)

MRL_2 = Provision(
    act=MRL,
    section="2",
    says=Words(
        "Lister konvensjonene som er norsk lov, blant dem barnekonvensjonen, og fra 1. januar 2026 CRPD.",
        "Listar konvensjonane som er norsk lov, mellom dei barnekonvensjonen, og frå 1. januar 2026 CRPD.",
        "Lists the conventions that are Norwegian law, among them the CRC, and from 1 January 2026 the CRPD.",
    ),
    clauses=(Clause(Carry.RIGHT),),
    binds=PROVIDERS,
    periods=since(1999, 5, 21),
    changes=(
        Change(
            date(2026, 1, 1),
            "LOV-2025-12-19-113",
            Words("CRPD er tatt inn.", "CRPD er teken inn.", "The CRPD is added."),
        ),
    ),
    read_on=None,
)
