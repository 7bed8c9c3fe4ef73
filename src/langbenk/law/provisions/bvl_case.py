"""Barnevernsloven (bvl): the child's voice, the parties, secrecy and complaints."""

from datetime import date

from langbenk.law.provision import Carry, Change, Clause, Provision, since
from langbenk.law.provisions.amendments import AMENDED, QUALITY_LIFT
from langbenk.law.provisions.bvl import BVL
from langbenk.law.services import PROVIDERS, Body, Service
from langbenk.law.words import Words

_CHILD_WELFARE = frozenset({Service.CHILD_WELFARE})
_ALL_OTHERS = PROVIDERS - {Service.CHILD_WELFARE}

BVL_1_3 = Provision(
    act=BVL,
    section="1-3",
    title="Barnets beste",
    says=Words(
        "Det beste for barnet skal være et grunnleggende hensyn.",
        "Det beste for barnet skal vere eit grunnleggjande omsyn.",
        "The best interests of the child must be a basic consideration.",
    ),
    clauses=(Clause(Carry.BEST_INTERESTS, 1),),
    binds=_CHILD_WELFARE,
    periods=since(2023),
)

BVL_1_4 = Provision(
    act=BVL,
    section="1-4",
    title="Barnets rett til medvirkning",
    says=Words(
        "Barnet har rett til å medvirke i alt, og skal få uttale seg før det barnet har fortalt, deles.",
        "Barnet har rett til å medverke i alt, og skal få uttale seg før det barnet har fortalt, blir delt.",
        "The child has a right to take part in everything, and to speak before what it has told is shared.",
    ),
    clauses=(
        Clause(Carry.HEAR_CHILD, 1),
        Clause(Carry.HEAR_CHILD, 2),
    ),
    binds=_CHILD_WELFARE,
    periods=since(2023),
)

BVL_5_4 = Provision(
    act=BVL,
    section="5-4",
    title="Ansvaret for barnet etter vedtak om omsorgsovertakelse",
    says=Words(
        "Etter en omsorgsovertakelse har barnevernet omsorgsansvaret. Fosterforeldrene eller institusjonen utøver "
        "omsorgen på vegne av barnevernet.",
        "Etter ei omsorgsovertaking har barnevernet omsorgsansvaret. Fosterforeldra eller institusjonen utøver "
        "omsorga på vegner av barnevernet.",
        "After a care order, child welfare is responsible for the care. The foster parents or the institution give it "
        "on behalf of child welfare.",
    ),
    clauses=(Clause(Carry.DECISION, 1),),
    binds=_CHILD_WELFARE,
    periods=since(2023),
    changes=(Change(date(2026, 1, 1), "LOV-2025-06-20-39", AMENDED),),
)

BVL_12_1 = Provision(
    act=BVL,
    section="12-1",
    title="Anvendelse av forvaltningsloven",
    says=Words(
        "Forvaltningsloven gjelder i barnevernet, med særreglene her.",
        "Forvaltningslova gjeld i barnevernet, med særreglane her.",
        "The Public Administration Act applies in child welfare, with the special rules here.",
    ),
    clauses=(Clause(Carry.DECISION, 1),),
    binds=_CHILD_WELFARE,
    periods=since(2023),
    changes=(Change(date(2026, 1, 1), "LOV-2025-06-20-39", AMENDED),),
)

BVL_12_2 = Provision(
    act=BVL,
    section="12-2",
    title="Foreldres partsrettigheter og barnevernstjenestens plikt til å gi informasjon om vedtak",
    says=Words(
        "Foreldre med foreldreansvar får vite om alle vedtak, om det ikke setter noen i fare.",
        "Foreldre med foreldreansvar får vite om alle vedtak, om det ikkje set nokon i fare.",
        "Parents with parental responsibility are told of all decisions, unless that puts someone in danger.",
    ),
    clauses=(Clause(Carry.ACCESS, 2),),
    binds=_CHILD_WELFARE,
    periods=since(2023),
)

BVL_12_3 = Provision(
    act=BVL,
    section="12-3",
    title="Barns partsrettigheter",
    says=Words(
        "Fra 15 år er barnet part i sin egen sak.",
        "Frå 15 år er barnet part i si eiga sak.",
        "From 15 the child is a party in its own case.",
    ),
    clauses=(Clause(Carry.CONSENT, 1),),
    binds=_CHILD_WELFARE,
    periods=since(2023),
)

BVL_12_6 = Provision(
    act=BVL,
    section="12-6",
    title="Partenes rett til dokumentinnsyn og unntak fra innsyn for å beskytte barnet",
    says=Words(
        "Partene får se saken, men ikke det som kan sette barnet eller andre i fare.",
        "Partane får sjå saka, men ikkje det som kan setje barnet eller andre i fare.",
        "The parties may see the case, but not what may put the child or others in danger.",
    ),
    clauses=(
        Clause(Carry.ACCESS, 1),
        Clause(Carry.ACCESS, 2),
    ),
    binds=_CHILD_WELFARE,
    periods=since(2023),
)

BVL_12_9 = Provision(
    act=BVL,
    section="12-9",
    title="Klage til statsforvalteren over barnevernstjenestens og barne-, ungdoms- og familieetatens vedtak",
    says=Words(
        "Barnevernets vedtak, også svar om individuell plan, kan påklages til statsforvalteren.",
        "Vedtaka til barnevernet, òg svar om individuell plan, kan påklagast til statsforvaltaren.",
        "The decisions of child welfare, also on an individual plan, can be appealed to the county governor.",
    ),
    clauses=(Clause(Carry.APPEAL, 1),),
    binds=_CHILD_WELFARE,
    periods=since(2023),
    changes=(Change(date(2023, 6, 16), "LOV-2023-06-16-41", AMENDED),),
)

BVL_13_1 = Provision(
    act=BVL,
    section="13-1",
    title="Taushetsplikt og adgang til å gi opplysninger",
    says=Words(
        "Barnevernet har taushetsplikt, og kan dele bare når det trengs for barnevernets egne oppgaver.",
        "Barnevernet har teieplikt, og kan dele berre når det trengst for oppgåvene til barnevernet sjølv.",
        "Child welfare has a duty of secrecy, and may share only what its own tasks call for.",
    ),
    clauses=(
        Clause(Carry.SECRECY, 1, Body.STAFF),
        Clause(Carry.SHARE, 3),
    ),
    binds=_CHILD_WELFARE,
    periods=since(2023),
    changes=(Change(date(2023, 6, 16), "LOV-2023-06-16-41", AMENDED),),
    replaced=("bvl92-6-7",),
)

BVL_13_4 = Provision(
    act=BVL,
    section="13-4",
    title="Pålegg om å gi opplysninger",
    says=Words(
        "Barnevernet kan i de alvorligste sakene pålegge andre å gi opplysninger.",
        "Barnevernet kan i dei alvorlegaste sakene påleggje andre å gi opplysningar.",
        "In the most serious cases child welfare may order others to give information.",
    ),
    clauses=(Clause(Carry.SHARE, 1),),
    binds=_ALL_OTHERS,
    periods=since(2023),
    changes=(
        Change(date(2026, 1, 1), "LOV-2025-06-20-39", AMENDED),
        Change(date(2026, 1, 23), "LOV-2025-12-22-115", AMENDED),
    ),
)

BVL_13_5 = Provision(
    act=BVL,
    section="13-5",
    title="Barnevernets opplysningsplikt",
    says=Words(
        "Sier når barnevernet selv skal si fra, blant annet når en familie flytter.",
        "Seier når barnevernet sjølv skal seie frå, mellom anna når ein familie flyttar.",
        "Says when child welfare itself must pass information on, for instance when a family moves.",
    ),
    clauses=(Clause(Carry.SHARE, 1),),
    binds=_CHILD_WELFARE,
    periods=since(2023),
    changes=(
        Change(date(2024, 1, 1), "LOV-2023-06-16-41", AMENDED),
        QUALITY_LIFT,
        Change(date(2026, 1, 23), "LOV-2025-12-22-115", AMENDED),
    ),
)

BVL_3_6 = Provision(
    act=BVL,
    section="3-6",
    title="Hjelpetiltak til ungdom over 18 år",
    says=Words(
        "Unge kan få hjelp fra barnevernet også etter at de har fylt 18 år, hvis de vil.",
        "Unge kan få hjelp frå barnevernet òg etter at dei har fylt 18 år, om dei vil.",
        "Young people may get help from child welfare also after 18, if they want it.",
    ),
    clauses=(Clause(Carry.CONSENT, 1),),
    binds=_CHILD_WELFARE,
    periods=since(2023),
    changes=(QUALITY_LIFT,),
)
