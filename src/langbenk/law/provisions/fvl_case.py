"""Forvaltningsloven 1967 (fvl): how a case is handled, decided and appealed."""

from langbenk.law.provision import Carry, Clause, Provision, since
from langbenk.law.provisions.fvl import FVL
from langbenk.law.services import PROVIDERS
from langbenk.law.words import Words

FVL_6 = Provision(
    act=FVL,
    section="6",
    title="habilitetskrav",
    says=Words(
        "Nær familie, og andre med bånd som svekker tilliten, kan ikke forberede eller avgjøre saken din.",
        "Nær familie, og andre med band som svekkjer tilliten, kan ikkje førebu eller avgjere saka di.",
        "Somebody closely related to you, or tied in a way that weakens trust, may not prepare or decide your case.",
    ),
    clauses=(
        Clause(Carry.DECISION, 1),
        Clause(Carry.DECISION, 2),
    ),
    binds=PROVIDERS,
    periods=since(1970),
)

FVL_16 = Provision(
    act=FVL,
    section="16",
    title="forhåndsvarsling",
    says=Words(
        "Du skal varsles og få uttale deg før vedtaket. Er du over 15 år, skal du varsles selv.",
        "Du skal varslast og få uttale deg før vedtaket. Er du over 15 år, skal du varslast sjølv.",
        "You must be notified and heard before the decision. If you are over 15, you must be notified yourself.",
    ),
    clauses=(Clause(Carry.HEAR, 1),),
    binds=PROVIDERS,
    periods=since(1970),
)

FVL_17 = Provision(
    act=FVL,
    section="17",
    title="forvaltningsorganets utrednings- og informasjonsplikt",
    says=Words(
        "Saken skal være godt opplyst, og barn som er part, skal få si hva de mener.",
        "Saka skal vere godt opplyst, og barn som er part, skal få seie kva dei meiner.",
        "The case must be well informed, and a child who is a party must be able to speak.",
    ),
    clauses=(Clause(Carry.HEAR_CHILD, 1),),
    binds=PROVIDERS,
    periods=since(1970),
)

FVL_18 = Provision(
    act=FVL,
    section="18",
    title="partenes adgang til å gjøre seg kjent med sakens dokumenter",
    says=Words(
        "Parten har rett til å se sakens dokumenter. Er du under 15 år, får du ikke taushetsbelagte opplysninger.",
        "Parten har rett til å sjå dokumenta i saka. Er du under 15 år, får du ikkje opplysningar det er teieplikt om.",
        "A party has a right to see the documents. Those under 15 are not given confidential information.",
    ),
    clauses=(Clause(Carry.ACCESS, 1),),
    binds=PROVIDERS,
    periods=since(1970),
)

FVL_19 = Provision(
    act=FVL,
    section="19",
    title="innskrenket adgang til visse slags opplysninger",
    says=Words(
        "Sier hvilke opplysninger en part ikke har krav på å få se.",
        "Seier kva opplysningar ein part ikkje har krav på å få sjå.",
        "Says which information a party has no claim to see.",
    ),
    clauses=(
        Clause(Carry.ACCESS, 1),
        Clause(Carry.ACCESS, 2),
    ),
    binds=PROVIDERS,
    periods=since(1970),
)

FVL_24 = Provision(
    act=FVL,
    section="24",
    title="når enkeltvedtak skal grunngis",
    says=Words(
        "Enkeltvedtak skal begrunnes.", "Enkeltvedtak skal grunngivast.", "Individual decisions must be reasoned."
    ),
    clauses=(Clause(Carry.DECISION, 1),),
    binds=PROVIDERS,
    periods=since(1970),
)

FVL_25 = Provision(
    act=FVL,
    section="25",
    title="begrunnelsens innhold",
    says=Words(
        "Sier hva en begrunnelse skal inneholde.",
        "Seier kva ei grunngiving skal innehalde.",
        "Says what the reasons must contain.",
    ),
    clauses=(
        Clause(Carry.DECISION, 1),
        Clause(Carry.DECISION, 2),
        Clause(Carry.DECISION, 3),
    ),
    binds=PROVIDERS,
    periods=since(1970),
)

FVL_27 = Provision(
    act=FVL,
    section="27",
    title="underretning om vedtaket",
    says=Words(
        "Du skal få vite om vedtaket, hvor du kan klage, og fristen.",
        "Du skal få vite om vedtaket, kvar du kan klage, og fristen.",
        "You must be told of the decision, where you can appeal, and by when.",
    ),
    clauses=(
        Clause(Carry.DECISION, 1),
        Clause(Carry.APPEAL, 3),
    ),
    binds=PROVIDERS,
    periods=since(1970),
)

FVL_28 = Provision(
    act=FVL,
    section="28",
    title="vedtak som kan påklages, klageinstans",
    says=Words(
        "Enkeltvedtak kan påklages til organet over det som bestemte.",
        "Enkeltvedtak kan påklagast til organet over det som bestemte.",
        "Individual decisions can be appealed to the body above the one that decided.",
    ),
    clauses=(Clause(Carry.APPEAL, 1),),
    binds=PROVIDERS,
    periods=since(1970),
)

FVL_29 = Provision(
    act=FVL,
    section="29",
    title="klagefrist",
    says=Words(
        "Fristen for å klage er tre uker fra du fikk vite om vedtaket.",
        "Fristen for å klage er tre veker frå du fekk vite om vedtaket.",
        "The deadline is three weeks from when you were told of the decision.",
    ),
    clauses=(Clause(Carry.APPEAL, 1),),
    binds=PROVIDERS,
    periods=since(1970),
)

FVL_30 = Provision(
    act=FVL,
    section="30",
    title="når klagen må være fremsatt",
    says=Words(
        "Klagen er i tide når den er sendt før fristen er ute.",
        "Klaga er i tide når ho er send før fristen er ute.",
        "A complaint is in time when it is sent before the deadline ends.",
    ),
    clauses=(Clause(Carry.APPEAL, 1),),
    binds=PROVIDERS,
    periods=since(1970),
)

FVL_31 = Provision(
    act=FVL,
    section="31",
    title="oversitting av klagefristen",
    says=Words(
        "En sen klage kan behandles av særlige grunner, men ikke når det er gått mer enn ett år.",
        "Ei sein klage kan behandlast av særlege grunnar, men ikkje når det er gått meir enn eitt år.",
        "A late complaint may be heard for special reasons, but not after more than one year.",
    ),
    clauses=(
        Clause(Carry.APPEAL, 1),
        Clause(Carry.APPEAL, 3),
    ),
    binds=PROVIDERS,
    periods=since(1970),
)

FVL_33 = Provision(
    act=FVL,
    section="33",
    title="saksforberedelsen i klagesak",
    says=Words(
        "Den som bestemte, ser på saken på nytt og sender den videre om vedtaket står.",
        "Den som bestemte, ser på saka på nytt og sender ho vidare om vedtaket står.",
        "The body that decided looks again, and sends the case on if the decision stands.",
    ),
    clauses=(
        Clause(Carry.APPEAL, 2),
        Clause(Carry.APPEAL, 4),
    ),
    binds=PROVIDERS,
    periods=since(1970),
)

FVL_34 = Provision(
    act=FVL,
    section="34",
    title="klageinstansens kompetanse",
    says=Words(
        "Klageinstansen kan prøve alle sider av saken.",
        "Klageinstansen kan prøve alle sider av saka.",
        "The appeal body can review every side of the case.",
    ),
    clauses=(Clause(Carry.APPEAL, 2),),
    binds=PROVIDERS,
    periods=since(1970),
)

FVL_36 = Provision(
    act=FVL,
    section="36",
    title="sakskostnader",
    says=Words(
        "Får du medhold, kan du få dekket nødvendige utgifter.",
        "Får du medhald, kan du få dekt nødvendige utgifter.",
        "If you win, necessary costs can be covered.",
    ),
    clauses=(Clause(Carry.APPEAL, 1),),
    binds=PROVIDERS,
    periods=since(1970),
)
