"""Barnevernsloven (bvl): the municipality's child welfare service; cooperation, plan and reports."""

from datetime import date

from langbenk.law.provision import Act, Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED, QUALITY_LIFT, REPORT_REWORDED
from langbenk.law.services import PROVIDERS, Body, Service
from langbenk.law.words import Words

BVL = Act(
    key="bvl",
    refid="lov/2021-06-18-97",
    short="bvl",
    name=Words("barnevernsloven", "barnevernslova", "Child Welfare Act (barnevernsloven)"),
    also=("barnevernloven", "barnevernlova", "barnevernsloven 2021"),
)

_CHILD_WELFARE = frozenset({Service.CHILD_WELFARE})
_ALL_OTHERS = PROVIDERS - {Service.CHILD_WELFARE}

BVL_1_2 = Provision(
    act=BVL,
    section="1-2",
    title="Lovens virkeområde",
    says=Words(
        "Loven gjelder for barn under 18 år. Tiltak kan vare til den unge fyller 25.",
        "Lova gjeld for barn under 18 år. Tiltak kan vare til den unge fyller 25.",
        "The act applies to children under 18. Measures may last until the young person turns 25.",
    ),
    clauses=(Clause(Carry.EXTENDS, 1),),
    binds=_CHILD_WELFARE,
    periods=since(2023),
    changes=(
        Change(date(2026, 1, 1), "LOV-2025-06-20-39", AMENDED),
        Change(date(2026, 1, 23), "LOV-2025-12-22-115", AMENDED),
    ),
)

BVL_13_2 = Provision(
    act=BVL,
    section="13-2",
    title="Plikt til å melde fra til barnevernstjenesten",
    says=Words(
        "Er det grunn til å tro at et barn har det alvorlig vondt, skal du melde fra til barnevernet. Det gjelder "
        "alle som arbeider i det offentlige eller på vegne av det. Taushetsplikten stopper det ikke.",
        "Er det grunn til å tru at eit barn har det alvorleg vondt, skal du melde frå til barnevernet. Det gjeld "
        "alle som arbeider i det offentlege eller på vegner av det. Teieplikta stoppar det ikkje.",
        "When there is reason to believe that a child suffers serious harm, you must report to child welfare. It "
        "holds for all who work in or for public bodies. Secrecy does not stop it.",
    ),
    clauses=(
        Clause(Carry.REPORT_CHILD_WELFARE, 1, Body.STAFF),
        Clause(Carry.REPORT_CHILD_WELFARE, 2, Body.STAFF),
    ),
    binds=_ALL_OTHERS,
    periods=since(2023),
    changes=(REPORT_REWORDED,),
    replaced=("bvl92-6-4",),
)

BVL_13_3 = Provision(
    act=BVL,
    section="13-3",
    title="Tilbakemelding fra barnevernstjenesten",
    says=Words(
        "Barnevernet skal innen tre uker bekrefte at meldingen er mottatt, og gi offentlige meldere svar om hva som "
        "skjer.",
        "Barnevernet skal innan tre veker stadfeste at meldinga er motteken, og gi offentlege meldarar svar om kva "
        "som skjer.",
        "Child welfare must within three weeks confirm a report, and tell public reporters what happens.",
    ),
    clauses=(
        Clause(Carry.GUIDANCE, 1),
        Clause(Carry.GUIDANCE, 2),
    ),
    binds=_CHILD_WELFARE,
    periods=since(2023),
)

BVL_13_6 = Provision(
    act=BVL,
    section="13-6",
    title="Behandling av personopplysninger",
    says=Words(
        "Barnevernet kan behandle personopplysninger det trenger for oppgavene sine, også om barn som ikke er født.",
        "Barnevernet kan behandle personopplysningar det treng for oppgåvene sine, òg om barn som ikkje er fødde.",
        "Child welfare may process the personal data its tasks call for, also about unborn children.",
    ),
    clauses=(Clause(Carry.PROCESS_DATA, 1),),
    binds=_CHILD_WELFARE,
    periods=since(2023),
    changes=(Change(date(2024, 1, 1), "LOV-2023-06-16-41", AMENDED),),
)

BVL_15_1 = Provision(
    act=BVL,
    section="15-1",
    title="Kommunens ansvar for å forebygge omsorgssvikt",
    says=Words(
        "Kommunestyret selv skal vedta en plan for å forebygge omsorgssvikt. Planen sier hvordan tjenestene "
        "samarbeider.",
        "Kommunestyret sjølv skal vedta ein plan for å førebyggje omsorgssvikt. Planen seier korleis tenestene "
        "samarbeider.",
        "The municipal council itself must adopt a plan for preventing neglect, saying how the services cooperate.",
    ),
    clauses=(Clause(Carry.AGREEMENT, 2, Body.MUNICIPALITY),),
    binds=_CHILD_WELFARE,
    periods=since(2023),
    changes=(QUALITY_LIFT,),
)

BVL_15_3 = Provision(
    act=BVL,
    section="15-3",
    title="Barnevernstjenestens organisering og oppgaver",
    says=Words(
        "Kommunestyret skal minst én gang i året få vite hvordan det står til i barnevernet.",
        "Kommunestyret skal minst éin gong i året få vite korleis det står til i barnevernet.",
        "The municipal council must hear at least once a year how the child welfare service is doing.",
    ),
    clauses=(Clause(Carry.QUALITY, 5, Body.MUNICIPALITY),),
    binds=_CHILD_WELFARE,
    periods=since(2023),
    changes=(Change(date(2026, 1, 1), "LOV-2025-06-20-39", AMENDED),),
)

BVL_15_8 = Provision(
    act=BVL,
    section="15-8",
    title="Samarbeid og samordning",
    says=Words(
        "Barnevernet skal samarbeide når barnet trenger hjelp fra flere. Kommunen skal samordne. Barnekoordinatoren "
        "gjør det der det er oppnevnt en.",
        "Barnevernet skal samarbeide når barnet treng hjelp frå fleire. Kommunen skal samordne. Barnekoordinatoren "
        "gjer det der det er oppnemnt ein.",
        "Child welfare must cooperate when the child needs help from several. The municipality must coordinate. "
        "Where a child coordinator is appointed, the child coordinator does it.",
    ),
    clauses=(
        Clause(Carry.COOPERATE_CASE, 1),
        Clause(Carry.COORDINATE, 2, Body.MUNICIPALITY),
        Clause(Carry.COOPERATE_SYSTEM, 3),
        Clause(Carry.DEFINES_PROVIDER, 4),
    ),
    binds=_CHILD_WELFARE,
    periods=since(2023),
    replaced=("bvl92-3-2",),
)

BVL_15_9 = Provision(
    act=BVL,
    section="15-9",
    title="Rett til individuell plan",
    says=Words(
        "Barn som trenger langvarige og koordinerte tiltak, har rett til individuell plan fra barnevernet.",
        "Barn som treng langvarige og koordinerte tiltak, har rett til individuell plan frå barnevernet.",
        "Children who need long-term and coordinated measures have a right to an individual plan from child welfare.",
    ),
    clauses=(
        Clause(Carry.MAKE_PLAN, 1),
        Clause(Carry.RIGHT, 1),
    ),
    binds=_CHILD_WELFARE,
    periods=since(2023),
    replaced=("bvl92-3-2a",),
)

BVL_15_13 = Provision(
    act=BVL,
    section="15-13",
    title="Forsøk for å utvikle samarbeidsformer",
    says=Words(
        "Kongen kan godkjenne forsøk med nytt samarbeid uten hinder av taushetsplikt.",
        "Kongen kan godkjenne forsøk med nytt samarbeid utan hinder av teieplikt.",
        "The King may approve trials of new cooperation without the limits of secrecy.",
    ),
    clauses=(Clause(Carry.EXCEPTION, 2),),
    binds=_CHILD_WELFARE,
    periods=since(2023),
    changes=(Change(date(2024, 8, 1), "LOV-2023-06-09-30", AMENDED),),
)

BVL_3_1 = Provision(
    act=BVL,
    section="3-1",
    title="Frivillig hjelpetiltak",
    says=Words(
        "Barnevernet skal tilby hjelpetiltak når barnet har et særlig behov på grunn av omsorgen eller egen atferd.",
        "Barnevernet skal tilby hjelpetiltak når barnet har eit særleg behov på grunn av omsorga eller eiga åtferd.",
        "Child welfare must offer measures when the child has a special need because of the care or its own conduct.",
    ),
    clauses=(Clause(Carry.SERVICES, 1),),
    binds=_CHILD_WELFARE,
    periods=since(2023),
    changes=(QUALITY_LIFT,),
)
