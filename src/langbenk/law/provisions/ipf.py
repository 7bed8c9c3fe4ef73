"""The individual plan regulation (ipf). Its definitions in § 2 are narrower than those of the acts."""

from datetime import date

from langbenk.law.provision import Act, Carry, Change, Clause, Provision, since
from langbenk.law.services import SPECIALIST, Body, Service
from langbenk.law.words import Words

IPF = Act(
    key="ipf",
    refid="forskrift/2022-06-22-1110",
    short="forskrift om individuell plan",
    name=Words(
        "forskrift om individuell plan",
        "forskrift om individuell plan",
        "Individual plan regulation (forskrift om individuell plan)",
    ),
    also=("ipf", "ip-forskriften", "ip-forskrifta", "forskrift om individuell plan ved ytelse av velferdstjenester"),
)

_IN_FORCE = since(2022, 8, by="FOR-2022-06-22-1110")
_STARTS = SPECIALIST | {Service.MUNICIPAL_HEALTH, Service.CHILD_WELFARE, Service.SOCIAL_SERVICES, Service.NAV}

IPF_1 = Provision(
    act=IPF,
    section="1",
    title="Virkeområde",
    says=Words(
        "Lister opp lovene som gir individuell plan.",
        "Listar opp lovene som gir individuell plan.",
        "Lists the acts that give an individual plan.",
    ),
    clauses=(Clause(Carry.PLAN_CONTENT),),
    periods=_IN_FORCE,
    changes=(
        Change(
            date(2023, 1, 1),
            "FOR-2022-11-25-2349",
            Words(
                "Viser nå til den nye barnevernsloven.",
                "Viser no til den nye barnevernslova.",
                "Now refers to the new Child Welfare Act.",
            ),
        ),
    ),
)

IPF_2 = Provision(
    act=IPF,
    section="2",
    title="Definisjoner",
    says=Words(
        "Sier hva velferdstjeneste og tjenesteyter betyr i forskriften. Det er snevrere enn i lovene.",
        "Seier kva velferdsteneste og tenesteytar betyr i forskrifta. Det er snevrare enn i lovene.",
        "Says what welfare service and service provider mean in the regulation. That is narrower than in the acts.",
    ),
    clauses=(Clause(Carry.PLAN_CONTENT),),
    periods=_IN_FORCE,
)

IPF_3 = Provision(
    act=IPF,
    section="3",
    title="Formål med individuell plan",
    says=Words(
        "Planen skal gi hjelp som henger sammen, og til enhver tid én tjeneste med hovedansvar.",
        "Planen skal gi hjelp som heng saman, og til kvar tid éi teneste med hovudansvar.",
        "The plan must give help that hangs together, and at any time one service with main responsibility.",
    ),
    clauses=(Clause(Carry.PLAN_CONTENT),),
    periods=_IN_FORCE,
)

IPF_4 = Provision(
    act=IPF,
    section="4",
    title="Tjenestemottakerens rettigheter ved utarbeiding av individuell plan",
    says=Words(
        "Du har rett til å delta i arbeidet med planen. Barn skal medvirke i alle faser. Planen gir ikke større "
        "rett til tjenester.",
        "Du har rett til å delta i arbeidet med planen. Barn skal medverke i alle fasar. Planen gir ikkje større "
        "rett til tenester.",
        "You have a right to take part in the plan work. Children take part in all phases. The plan gives no wider "
        "right to services.",
    ),
    clauses=(
        Clause(Carry.RIGHT, 1),
        Clause(Carry.HEAR_CHILD, 1),
    ),
    periods=_IN_FORCE,
)

IPF_5 = Provision(
    act=IPF,
    section="5",
    title="Samtykke",
    says=Words(
        "Ingen plan uten samtykke fra den det gjelder, eller den som kan samtykke.",
        "Ingen plan utan samtykke frå den det gjeld, eller den som kan samtykkje.",
        "No plan without consent from the person, or whoever may consent.",
    ),
    clauses=(Clause(Carry.CONSENT, 1),),
    periods=_IN_FORCE,
)

IPF_6 = Provision(
    act=IPF,
    section="6",
    title="Plikt til å igangsette arbeid med individuell plan",
    says=Words(
        "Nav, helse- og omsorgstjenesten og barnevernet skal hver for seg sørge for at arbeidet med planen kommer i "
        "gang.",
        "Nav, helse- og omsorgstenesta og barnevernet skal kvar for seg sørgje for at arbeidet med planen kjem i gang.",
        "Nav, the health and care services and child welfare must each see that work on the plan starts.",
    ),
    clauses=(Clause(Carry.MAKE_PLAN, 1),),
    binds=_STARTS,
    periods=_IN_FORCE,
    changes=(
        Change(
            date(2023, 1, 1),
            "FOR-2022-11-25-2349",
            Words(
                "Tilpasset den nye barnevernsloven.",
                "Tilpassa den nye barnevernslova.",
                "Adapted to the new Child Welfare Act.",
            ),
        ),
        Change(
            date(2024, 10, 11),
            "FOR-2024-10-11-2453",
            Words("Ordlyden er endret.", "Ordlyden er endra.", "The wording is changed."),
        ),
    ),
)

IPF_7 = Provision(
    act=IPF,
    section="7",
    title="Ansvar for individuell plan",
    says=Words(
        "Tjenestene avtaler hvem som har hovedansvaret. Er de uenige, avklarer kommunen det. Paragrafen viser "
        "fortsatt til den gamle opplæringslova § 15-8.",
        "Tenestene avtaler kven som har hovudansvaret. Er dei usamde, avklarar kommunen det. Paragrafen viser "
        "framleis til den gamle opplæringslova § 15-8.",
        "The services agree on who has main responsibility. If they disagree, the municipality settles it. The "
        "section still points to § 15-8 of the old education act.",
    ),
    clauses=(Clause(Carry.PLAN_CONTENT, 1),),
    periods=_IN_FORCE,
    changes=(
        Change(
            date(2023, 1, 1),
            "FOR-2022-11-25-2349",
            Words(
                "Viser nå til den nye barnevernsloven.",
                "Viser no til den nye barnevernslova.",
                "Now refers to the new Child Welfare Act.",
            ),
        ),
    ),
)

IPF_8 = Provision(
    act=IPF,
    section="8",
    title="Ansvar for individuell plan ved ytelse av helse- og omsorgstjenester",
    says=Words(
        "Trengs både kommunen og sykehuset, sørger kommunen for planen. Sykehuset varsler koordinerende enhet og er "
        "med.",
        "Trengst både kommunen og sjukehuset, sørgjer kommunen for planen. Sjukehuset varslar koordinerande eining "
        "og er med.",
        "When both municipality and hospital are needed, the municipality sees to the plan. The hospital alerts the "
        "coordinating unit and takes part.",
    ),
    clauses=(
        Clause(Carry.MAKE_PLAN, 1, Body.MUNICIPALITY, binds=frozenset({Service.MUNICIPAL_HEALTH})),
        Clause(Carry.JOIN_PLAN, 2),
    ),
    binds=SPECIALIST,
    periods=_IN_FORCE,
)

IPF_9 = Provision(
    act=IPF,
    section="9",
    title="Innholdet i en individuell plan",
    says=Words(
        "Sier hva planen skal inneholde. Det skal være bare én plan, og den skal holdes oppdatert.",
        "Seier kva planen skal innehalde. Det skal vere berre éin plan, og han skal haldast oppdatert.",
        "Says what the plan must contain. There must be only one plan, and it must be kept up to date.",
    ),
    clauses=(
        Clause(Carry.PLAN_CONTENT, 3),
        Clause(Carry.HEAR_CHILD, 4),
    ),
    periods=_IN_FORCE,
)

IPF_10 = Provision(
    act=IPF,
    section="10",
    title="Gjennomføringen av den individuelle planen",
    says=Words(
        "Hver tjeneste gjør sin del av planen, om ikke annet er avtalt.",
        "Kvar teneste gjer sin del av planen, om ikkje anna er avtalt.",
        "Each service does its part of the plan, unless otherwise agreed.",
    ),
    clauses=(Clause(Carry.PLAN_CONTENT, 1),),
    periods=_IN_FORCE,
)

IPF_11 = Provision(
    act=IPF,
    section="11",
    title="Klage",
    says=Words(
        "Sier hvor du kan klage på svar om individuell plan.",
        "Seier kvar du kan klage på svar om individuell plan.",
        "Says where you can complain about an answer on an individual plan.",
    ),
    clauses=(
        Clause(Carry.APPEAL, 1),
        Clause(Carry.APPEAL, 2),
        Clause(Carry.APPEAL, 3),
    ),
    periods=_IN_FORCE,
    changes=(
        Change(
            date(2023, 1, 1),
            "FOR-2022-11-25-2349",
            Words(
                "Viser nå til den nye barnevernsloven.",
                "Viser no til den nye barnevernslova.",
                "Now refers to the new Child Welfare Act.",
            ),
        ),
    ),
)
