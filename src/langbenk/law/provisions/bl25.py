"""Barnelova 2025 (bl25): adopted, not in force. No day of commencement is set in the texts we read."""

from langbenk.law.provision import Act, Carry, Clause, Provision, Status
from langbenk.law.words import Words

BL25 = Act(
    key="bl25",
    refid="lov/2025-06-20-40",
    short="barnelova 2025",
    name=Words("barnelova (2025)", "barnelova (2025)", "Children Act 2025 (barnelova)"),
    also=("barneloven 2025", "barnelova", "barneloven", "bl 2025", "bl", "ny barnelov"),
    status=Status.ADOPTED_NOT_IN_FORCE,
)

BL25_6_7 = Provision(
    act=BL25,
    section="6-7",
    title="Barnet sin rett til personvern",
    says=Words(
        "Barn har rett til personvern, og kan si nei til at foreldrene legger ut bilder av dem.",
        "Barn har rett til personvern, og kan seie nei til at foreldra legg ut bilete av dei.",
        "Children have a right to privacy, and may refuse that parents publish pictures of them.",
    ),
    clauses=(Clause(Carry.CONSENT, 1),),
    periods=(),
)

BL25_6_12 = Provision(
    act=BL25,
    section="6-12",
    title="Rett til opplysningar om barnet",
    says=Words(
        "Retten til opplysninger om barnet, nå også fra barnevernet.",
        "Retten til opplysningar om barnet, no òg frå barnevernet.",
        "The right to information about the child, now also from child welfare.",
    ),
    clauses=(
        Clause(Carry.ACCESS, 1),
        Clause(Carry.APPEAL, 2),
    ),
    periods=(),
)

BL25_7_2 = Provision(
    act=BL25,
    section="7-2",
    title="Myndigheit til å ta daglege avgjerder",
    says=Words(
        "Den som har daglig myndighet, tar de viktigste avgjørelsene i hverdagen.",
        "Den som har dagleg mynde, tek dei viktigaste avgjerdene i kvardagen.",
        "Whoever has daily authority makes the most important decisions of daily life.",
    ),
    clauses=(Clause(Carry.CONSENT, 1),),
    periods=(),
)
